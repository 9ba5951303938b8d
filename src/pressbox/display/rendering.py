"""A record and its report in, the pieces of a page out: the card and the marked report.

Every value is escaped: a report is text, whatever it holds. Templates are in `templates/`; whole pages bring their own
folder. Needs jinja2, which comes with the extra `web`.
"""

from functools import cache
from typing import TYPE_CHECKING

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.record import Evidence, MatchRecord
from pressbox.display.facts import Fact, facts_of
from pressbox.display.marks import excerpts, marked, notes_without_words, visible
from pressbox.display.sheet import sheet_of
from pressbox.display.standings import Place, standings
from pressbox.display.wording import wording

if TYPE_CHECKING:
    from jinja2 import BaseLoader, Environment


class NeedsExtra(PressboxError):
    """The template engine is not installed."""


def environment_of(*loaders: "BaseLoader") -> "Environment":
    """A template environment that finds the display's templates, and those of `loaders` before them."""
    try:
        from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
    except ImportError:
        raise NeedsExtra("pages need the extra: pip install 'pressbox[web]' (jinja2 is missing)") from None
    made = Environment(
        loader=ChoiceLoader([*loaders, PackageLoader("pressbox.display")]), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.globals["t"] = wording("en")
    made.filters["visible"] = visible
    return made


def shown_of(
    record: MatchRecord, text: str | None, truth: tuple[Place, ...] = (), found: tuple[int, int] | None = None
) -> dict[str, object]:
    """What the templates `card.html` and `paper.html` want. Without the text, the report's evidence alone is shown.

    `found` are words of the text that somebody looked for.
    """
    t = wording("en")
    facts = list(facts_of(record, t))
    if found and text is not None:
        facts.append(_looked_for(text, *found))
    words = excerpts(record, facts) if text is None else text
    return {
        "sheet": sheet_of(record, t), "table": standings(record, t, truth), "checked": bool(truth),
        "paragraphs": marked(words, record, facts), "loose_notes": notes_without_words(record),
        "whole": text is not None, "record": record,
        "at": "", "mendable": False,  # what ids begin with; whether findings can be put right at a button
        "looked_up": {},  # by match, what reference data knows and the report leaves open
        "correctable": False, "said": {}, "struck": (),  # whether editors may say something of facts, and what they said
    }  # fmt: skip


def _looked_for(text: str, start: int, end: int) -> Fact:
    words = text[start:end]
    return Fact(path="found", kind="found", family="name", evidence=(Evidence(start=start, end=end, text=words),))


@cache
def own_environment() -> "Environment":
    """The environment of pages that come from no server."""
    return environment_of()
