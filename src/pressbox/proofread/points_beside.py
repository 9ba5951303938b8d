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
    yield from _in_one_clause(case)


_GAP = r"(?P<words>(?P<gap>[a-z]+|\d{1,2}) points? (?:clear|ahead|above|better off|behind|adrift|below|off|short|shy))"
# "two points behind Oakfield, 36 to 34", "seven points clear of the drop zone on 38, with 18th-placed Mere on 31"
_CLAUSE = (
    re.compile(rf"\b{_GAP}(?: of)? [^.;,\d]{{1,40}}, (?:by )?(?P<own>\d{{1,3}}) (?:points )?to (?P<theirs>\d{{1,3}})(?![\d-])", re.I),
    re.compile(
        rf"\b{_GAP}(?: of)? [^.;,\d]{{1,40}} on (?P<own>\d{{1,3}})(?: points)?,? (?:with|while) (?:the )?(?:(?:\d{{1,2}}(?:st|nd|rd|th)|[a-z]+)-placed )?[A-Z][^.;,\d]{{1,30}} "
        r"(?:(?:are|stay|remain|sit) )?on (?P<theirs>\d{1,3})(?=[.,;)]|$| (?:points|after|from|and|but)\b)"
    ),
)  # fmt: skip
_OTHER = re.compile(r"\b(?:were|was|had been|could|would|if|before|goals?|last season|minutes?|won|beat|lost)\b", re.I)


def _in_one_clause(case: Case) -> Iterator[Beside]:
    text = case.document.text
    for sentence in case.document.sentences:
        words = sentence.span.of(text)
        if sentence.genre not in TELLING or "point" not in words:
            continue
        for found in (one for wording in _CLAUSE for one in wording.finditer(words)):
            gap, own, theirs = number(found["gap"].lower()), int(found["own"]), int(found["theirs"])
            if gap is None or _OTHER.search(found[0]) or sentence.quotes(sentence.span.start + found.start()):
                continue
            yield Beside(
                own, theirs, gap if own >= theirs else -gap, sentence.part(*found.span("words")), sentence.part(*found.span("gap")),
                sentence.part(*found.span("own")), sentence.part(*found.span("theirs")),
            )  # fmt: skip
