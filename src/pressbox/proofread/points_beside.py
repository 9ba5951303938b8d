"""Sentences in, gaps and levels in points that stand right beside a name and its total, out.

"have 51 points, eight more than Rushall, who have 44"  ->  Rushall 44, told 8 fewer than 51
"on 31 points, level with second-placed Mere, who have 33"  ->  Mere 33, told level with 31
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.numbers import number

_OWN = r"(?P<own>\d{1,3})(?: points?)?(?: from (?:\w+ )?(?:games|matches))?"
_TO = r"(?:the )?(?:(?:(?:second|third|fourth|fifth|sixth|bottom|next)(?:-placed)?|leaders?|nearest rivals?|rivals?|neighbours) )*$"
_BEFORE = re.compile(
    rf"\b(?:on|have|has|with|to) {_OWN}(?:,| and| -| –| —) (?:now |still |just |only )?(?:(?P<gap>[a-z]+|\d{{1,2}}) (?:points? )?(?P<way>more than|fewer than|less than|ahead of|clear of|above|behind|adrift of|below)"
    rf"|(?P<level>level)(?: on points)? with) {_TO}", re.I
)  # fmt: skip
_THEIRS = re.compile(
    r"^,? (?:who (?:now )?(?:have|are on|stay on|remain on)|on|with) (?P<theirs>\d{1,3})(?=[.,;)]|$| (?:points|after|from|with|but|and)\b)",
    re.I,
)
_FEWER = frozenset(("fewer than", "less than", "behind", "adrift of", "below"))


@dataclass(frozen=True, slots=True)
class Beside:
    """Two totals and what is said of how they differ: `gap` more of the first than of the second, fewer if negative."""

    own: int
    theirs: int
    gap: int
    words: Span
    gap_at: Span | None
    own_at: Span
    theirs_at: Span


def points_beside(case: Case) -> Iterator[Beside]:
    """Every such place, outside quotation marks."""
    text = case.document.text
    for sentence in case.document.sentences:
        start = sentence.span.start
        if sentence.genre not in TELLING:
            continue
        for team in case.cast.by_sentence.get(sentence.index, ()):
            if (
                team.kind is not Kind.TEAM
                or team.form not in (Form.NAME, Form.NICKNAME)
                or sentence.quotes(team.span.start)
            ):
                continue
            before = _BEFORE.search(text[start : team.span.start])
            behind = _THEIRS.match(text[team.span.end : sentence.span.end])
            if before is None or behind is None:
                continue
            gap = 0 if before["level"] else number(before["gap"].lower())
            if gap is None:
                continue
            first = start + before.start("level" if before["level"] else "gap")
            yield Beside(
                int(before["own"]), int(behind["theirs"]), -gap if (before["way"] or "").lower() in _FEWER else gap,
                Span(first, team.span.end), None if before["level"] else sentence.part(*before.span("gap")),
                sentence.part(*before.span("own")),
                Span(team.span.end + behind.start("theirs"), team.span.end + behind.end("theirs")),
            )  # fmt: skip
