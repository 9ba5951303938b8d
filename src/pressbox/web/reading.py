"""A report's text in, what the page shows of it out: read, checked, corrected and drawn, in a worker thread."""

import re
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from time import perf_counter
from typing import Any

from anyio import to_thread

from pressbox.corrections import Amended, amend
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import ReferenceData
from pressbox.display.rendering import shown_of
from pressbox.display.sheet import looked_up_of
from pressbox.display.wording import wording
from pressbox.lookup import look_up
from pressbox.pipeline import read_case
from pressbox.proofread import proofread
from pressbox.record import record_of
from pressbox.web.pages import environment
from pressbox.web.said import said_of
from pressbox.web.standings import table_of
from pressbox.web.stored import Stored

_WORDS = re.compile(r"(\d{1,7})-(\d{1,7})$", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A report as it was sent. `name` is what its corrections go by, where it has one; `found`: words to show."""

    text: str
    name: str | None = None
    published: date | None = None
    found: tuple[int, int] | None = None

    @property
    def report(self) -> tuple[str, date | None, str | None]:
        """What it is read from."""
        return self.text, self.published, self.name


def words_at(told: str | None, text: str) -> tuple[int, int] | None:
    """Words that somebody looked for: "10-80" -> (10, 80); None where the text has none there."""
    found = _WORDS.match(told or "")
    if found is None or not (start := int(found[1])) < (end := min(int(found[2]), len(text))):
        return None
    return start, end


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A report as read; `shown` is what the templates want."""

    draft: Draft
    as_read: MatchRecord
    record: MatchRecord  # as editors would have it
    shown: dict[str, Any]
    ms: int
    unchecked: bool = False  # there is a store, and it has not been asked yet: that takes longer than reading

    @property
    def marks(self) -> list[tuple[int, int, str, str]]:
        """Where facts stand in the text: from, to, looks, paths; for the editor, which draws them under its text."""
        marks = []
        for paragraph in self.shown["paragraphs"]:
            for piece in paragraph.pieces:
                if piece.facts:
                    side = f"side-{piece.side}" if piece.side is not None else ""
                    wrong = f"wrong {piece.severity}" if piece.severity else ""
                    looks = ("mark", piece.family, side, "likely" if piece.likely else "", wrong)
                    marks.append((piece.start, piece.end, " ".join(filter(None, looks)), " ".join(piece.facts)))
        return marks

    @property
    def pieces(self) -> dict[str, object]:
        """What the page's script puts in place."""
        return {
            "card": environment().get_template("card.html").render(self.shown),
            "paper": environment().get_template("paper.html").render(self.shown),
            "marks": self.marks, "ms": self.ms, "title": self.record.report.title, "name": self.draft.name,
            "unchecked": self.unchecked,
        }  # fmt: skip


async def reading_of(draft: Draft, keep: Stored, *, checked: bool = False) -> Reading:
    """What the page shows of a report; `checked`: held against the store's results, where there is a store."""
    if not checked:
        await keep.readers.ready(draft.report)
    quick = not checked and keep.readers.knows(draft.report)
    in_turn = to_thread.run_sync if quick else keep.readers.in_turn
    return await in_turn(lambda: read_draft(draft, keep, checked=checked))


def read_draft(draft: Draft, keep: Stored, *, checked: bool = False) -> Reading:
    """The same, in this thread."""
    began = perf_counter()
    checked = checked and keep.knows_results
    with keep.reference() if checked else nullcontext() as reference:
        as_read = checked_record(draft, reference) if reference else keep.readers.record(*draft.report)
        corrections = keep.corrections.of(draft.name, draft.text)
        record, amended = amend(draft.text, as_read, corrections)
        truth = table_of(record, reference.database) if reference else ()
        # Only told, not put in: what an editor corrects is what the report says.
        known = look_up(record, draft.text, reference) if reference else None
    shown = shown_of(record, draft.text, truth, draft.found) | _for_editors(amended)
    if known is not None:
        shown["looked_up"] = looked_up_of(known, wording())
    ms = round((perf_counter() - began) * 1000)
    unchecked = keep.knows_results and not checked
    return Reading(draft=draft, as_read=as_read, record=record, shown=shown, ms=ms, unchecked=unchecked)


def checked_record(draft: Draft, reference: ReferenceData) -> MatchRecord:
    """The record, its findings held against results."""
    case = read_case(draft.text, draft.published, reference)
    return record_of(case, proofread(case), draft.name)


def _for_editors(amended: Sequence[Amended]) -> dict[str, object]:
    said, struck = said_of(amended)
    return {"mendable": True, "correctable": True, "said": said, "struck": struck}


def warm(keep: Stored) -> None:
    """Read and draw something, so that nothing is compiled while a visitor waits."""
    assert read_draft(Draft(text="Silva scored after 12 minutes as City beat United 1-0."), keep).pieces
    for name in ("report.html", "fact.html"):
        environment().get_template(name)
