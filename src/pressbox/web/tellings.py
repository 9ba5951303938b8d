"""A match of the store in, its page out: what every source says in columns, with the reports themselves under them."""

from dataclasses import dataclass
from typing import Any

from pressbox.corrections import CorrectionsFile
from pressbox.display.rendering import shown_of
from pressbox.store import browse
from pressbox.store.browse import MatchSheet
from pressbox.store.browse import Telling as Told
from pressbox.store.database import Database
from pressbox.web.pages import environment

_MOST_REPORTS = 6  # whose text stands on the page; the others are a link away
_FACTS = (
    "date", "final_score", "half_time", "extra_time", "shootout", "ground", "attendance", "referee", "home_coach",
    "away_coach",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Line:
    """A fact and what each source says of it, None where it says nothing; `differs` when they do not agree."""

    fact: str
    values: tuple[str | None, ...]
    differs: bool


def side_by_side(database: Database, sheet: MatchSheet, corrections: CorrectionsFile) -> dict[str, Any]:
    """What the template `store/match.html` wants."""
    papers = []
    for number, told in enumerate([one for one in sheet.tellings if one.kind == "report"][:_MOST_REPORTS]):
        report = browse.report_text(database, told.source_id)
        record = corrections.amend(report.name, report.text, report.record)
        shown = shown_of(record, report.text) | {"at": f"r{number}-"}
        papers.append({"report": report, "html": environment().get_template("paper.html").render(shown)})
    return {
        "sheet": sheet, "match": sheet.match, "papers": papers, "lines": _lines(sheet),
        "has_events": any(event.kind != "chance" for told in sheet.tellings for event in told.events),
        "goal_disputes": [one for one in sheet.disagreements if one.fact not in _FACTS],
    }  # fmt: skip


def _lines(sheet: MatchSheet) -> list[Line]:
    disputed = {one.fact for one in sheet.disagreements}
    lines = []
    for fact in _FACTS:
        values = tuple(_shown(told, fact) for told in sheet.tellings)
        if any(values):
            lines.append(Line(fact=fact, values=values, differs=fact in disputed))
    return lines


def _shown(told: Told, fact: str) -> str | None:
    value = getattr(told, fact)
    if value is None:
        return None
    if fact in ("final_score", "half_time", "extra_time", "shootout"):
        return str(value).replace("-", "–")
    return f"{value:,}" if fact == "attendance" else str(value)
