"""A score on the way must lead to the final score, and each goal adds one.

Why: “made it 3-1” is typed for 2-1; a score line between paragraphs is forgotten when a goal is struck out.
Silent when: the figures stand beside words of another match, of half-time or of penalties.
A note when only the times of the goals, as the reader has them, deny the figures. A warning for score lines between
paragraphs, of which one does not follow from the one before.
"""

import itertools
import re
from collections.abc import Iterator

from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import score
from pressbox.proofread.check import Check
from pressbox.proofread.path_findings import clashes
from pressbox.proofread.results_told import written

_FEWEST, _MOST = 2, 2  # score lines; how many of them may be out of order
_KINDS = ("running", "leading")
_READ = (Genre.PROSE, Genre.CAPTION, Genre.SUBHEADING)
_FIGURES = r"(?P<a>\d{1,2})\s?[-–—]\s?(?P<b>\d{1,2})(?![\d-])"
_LEVEL = re.compile(
    rf"\b(?:level(?:led|s)?|locked|tied|all square|deadlocked|(?:tied|knotted|squared|evened|levelled) (?:the (?:score|game|match|contest)|it|things|matters|the scores))"
    rf"(?: up)? at {_FIGURES}", re.I
)  # fmt: skip


def find(case: Case) -> Iterator[Finding]:
    """Scores on the way that the match cannot have stood at."""
    yield from clashes(case, _KINDS)
    yield from _lines_out_of_order(case)
    yield from _level_at(case)


def _level_at(case: Case) -> Iterator[Finding]:
    """ "with the scores level at 2-1": figures that are not level, in any match."""
    for sentence in case.document.sentences:
        words = sentence.span.of(case.document.text)
        if sentence.genre not in _READ or not any(word in words for word in ("evel", "lock", "tied", "knot", "squar")):
            continue
        for found in _LEVEL.finditer(words):
            span = sentence.part(found.start("a"), found.end("b"))
            if found["a"] == found["b"] or sentence.quotes(span.start):
                continue
            yield Finding(
                check="running-score", severity=Severity.ERROR,
                message=f"“{' '.join(found[0].split())}”: {found['a']}-{found['b']} is not level.",
                evidence=(span, Span(sentence.span.start + found.start(), span.start)),
            )  # fmt: skip


def _lines_out_of_order(case: Case) -> Iterator[Finding]:
    """Score lines between paragraphs, of which one does not follow from the one before."""
    lines = [
        (pair, Span(token.start, token.end))
        for sentence in case.document.sentences if sentence.genre is Genre.SCORELINE
        for token in sentence.tokens if (pair := score(token.lower)) is not None
    ]  # fmt: skip
    if len(lines) < _FEWEST:
        return
    steps = [((0, 0), lines[0][1]), *lines]
    broken = [
        (before, at, after) for (before, at), (after, _) in itertools.pairwise(steps)
        if sum(after) != sum(before) + 1 or after[0] < before[0] or after[1] < before[1]
    ]  # fmt: skip
    if not broken or len(broken) > _MOST:
        return  # such lines are not the running score here
    first, at, second = broken[0]
    places = [span for _, span in steps]
    here = next(i for i, (pair, span) in enumerate(lines) if pair == second and places[i] == at)
    yield Finding(
        check="running-score", severity=Severity.WARNING,
        message=f"{written(second)} does not follow from {written(first)}: a goal adds one, on one side.",
        evidence=tuple(dict.fromkeys((lines[here][1], at))),
    )  # fmt: skip


CHECK = Check("running-score", Severity.ERROR, find)
