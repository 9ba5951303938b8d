"""A report in, where it counts one row of results that goes on with this match in two ways, out.

"to make it five wins in a row ... their sixth straight victory"  ->  five, sixth
"""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.numbers import number, ordinal

_END = r"(?P<{}>wins?|victor(?:y|ies)|defeats?|loss(?:es)?)"
_MADE_IT = re.compile(
    rf"\b(?:make|made|making|makes) it (?P<n>[a-z]+|\d{{1,2}}) (?:straight |successive |consecutive )?{_END.format('a')}(?: in a row| on the (?:bounce|trot|spin)| in succession)?\b",
    re.I,
)
_NTH = re.compile(
    rf"\b(?P<n>[a-z]+|\d{{1,2}}(?:st|nd|rd|th)) (?:straight|successive|consecutive) {_END.format('a')}\b", re.I
)
_NTH_IN_A_ROW = re.compile(
    rf"\b(?P<n>[a-z]+|\d{{1,2}}(?:st|nd|rd|th)) {_END.format('a')} (?:in a row|on the (?:bounce|trot|spin)|in succession)\b",
    re.I,
)
# Of a ground, a cup, a season or an opponent the row may be another; and a row of before is one shorter.
_ANOTHER = re.compile(
    r"\b(?:league|home|away|cup|road|european?|derby|against|over|since|season|at|under|had|before|previous\w*|after|following|arrived|came into|would|could|looking"
    r"|seeking|chasing|hoping|end\w*|snapp\w+|halt\w+|avoid\w*|denied|past|last|ago|until|if|from)\b", re.I
)  # fmt: skip
_NEAR = 40  # letters


class Counted(NamedTuple):
    """A row: whose, how many, and the words."""

    team: str
    many: int
    lost: bool
    span: Span
    words: str


def rows_counted_apart(case: Case) -> Iterator[Finding]:
    """The first pair of counts of one side's row that differ."""
    if len(case.telling.stories) != 1:
        return
    for one, other in combinations(_counted(case), 2):
        if (one.team, one.lost) == (other.team, other.lost) and one.many != other.many:
            yield Finding(
                check="form", severity=Severity.WARNING, evidence=(other.span, one.span),
                message=f"“{other.words}” and “{one.words}” cannot both be true of {one.team}.",
            )  # fmt: skip
            return


def _counted(case: Case) -> Iterator[Counted]:
    text = case.document.text
    claims = [
        one
        for one in case.mentions.claims
        if one.kind == "streak" and one.mood is Mood.ASSERTED and len(one.teams) == 1
    ]
    for sentence in case.document.sentences:
        words = sentence.span.of(text)
        if sentence.genre not in TELLING or sentence.quoted:
            continue
        for wording, value in ((_MADE_IT, number), (_NTH, ordinal), (_NTH_IN_A_ROW, ordinal)):
            for found in wording.finditer(words):
                span = sentence.part(found.start(), found.end())
                count = value(found["n"].lower())
                near = words[max(0, found.start() - _NEAR) : found.start()] + words[found.end() : found.end() + _NEAR]
                team = next(
                    (one.teams[0].best for one in claims if one.span.overlaps(span)),
                    None,
                )
                if count is not None and team is not None and not _ANOTHER.search(near):
                    yield Counted(team, count, found["a"].lower()[0] in "dl", span, " ".join(found[0].split()))
