"""Two legs add up to the aggregate, and away goals part only those who are level.

Why: the aggregate is reckoned from the first leg of another tie, or “on away goals” is kept from the preview.
Silent when: the figures of one of the legs are not told beside the words “first leg”, or a score is in doubt.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.legs_and_penalties import DECIDED
from pressbox.proofread.mended import Pair, score_mended
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.results_told import final_score, written

_ID = "two-legs"
_FIGURES = r"(?P<{0}>\d{{1,2}})\s?[-–—‑]\s?(?P<{1}>\d{{1,2}})(?![\d-])"
_GAP = r"[^.;\d]{0,45}?"
_FIRST_LEG = (
    re.compile(rf"\bfirst[- ]leg\b{_GAP}(?<![\d-]){_FIGURES.format('a', 'b')}", re.I),
    re.compile(rf"(?<![\d-]){_FIGURES.format('a', 'b')}{_GAP}\bfirst[- ]leg\b", re.I),
)  # fmt: skip
_OTHER = re.compile(
    r"\b(?:aggregate|overall|lead|advantage|ahead|behind|second[- ]leg|trail\w*|deficit|half-time|on the night|penalt\w+)\b",
    re.I,
)
_AGGREGATE = (
    re.compile(
        rf"(?<![\d-]){_FIGURES.format('a', 'b')}(?: (?:win|victory|triumph|success|defeat|loss|winners))?,? (?:on aggregate|aggregate|agg\b|overall)",
        re.I,
    ),
    re.compile(rf"\baggregate(?: score)?(?: of|:)? {_FIGURES.format('a', 'b')}", re.I),
)  # fmt: skip
_ON_THE_WAY = re.compile(
    r"\b(?:mak\w+|made|level\w*|up|down|ahead|behind|lead\w*|led|trail\w*|at|to go|stood|put|going|was|were|needed|when|could|would|if|before)\b[^.;]{0,25}$", re.I
)  # fmt: skip
_AWAY_GOALS = re.compile(r"\b(?:on|via|through|by|thanks to) (?:the )?away[- ]goals?(?: rule)?\b", re.I)
_WISHED = re.compile(
    r"\b(?:would|could|might|if|heading|had been|were|last|ago|put|ahead|behind|trail\w*|lead\w*|led|(?:19|20)\d\d|set to|going)\b",
    re.I,
)
Told = tuple[tuple[int, int], Span]


def find(case: Case) -> Iterator[Finding]:
    """Aggregates that are not the sum of the legs, and away goals that decide nothing."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if not story.main or final is None or not final.sure or final.span is None:
            continue
        here = sentences_of(case, story)
        legs, totals = list(_figures(case, _FIRST_LEG, here)), list(_figures(case, _AGGREGATE, here))
        away = _away_goals(case, here)
        pairs = {tuple(sorted(pair)) for pair, _ in legs}
        if len(pairs) != 1:
            yield from _first_leg_twice(case, final.pair, legs, totals)
            legs = []
        for total, span in totals if legs else ():
            if not _adds_up(final.pair, legs[0][0], total):
                yield Finding(
                    check=_ID, severity=Severity.ERROR, evidence=(span, legs[0][1], final.span),
                    message=f"{written(legs[0][0])} in the first leg and {written(final.pair)} in this do not make {written(total)}.",
                    correction=_mended(case, span, total, _sums(final.pair, legs[0][0])),
                )  # fmt: skip
        for span in away:
            if uneven := next(((pair, at) for pair, at in totals if pair[0] != pair[1]), None):
                yield Finding(
                    check=_ID, severity=Severity.WARNING, evidence=(span, uneven[1]),
                    message=f"Away goals decide nothing in a tie that ended {written(uneven[0])}.",
                )  # fmt: skip
            elif legs and (why := _decide_nothing(final.pair, legs[0][0])):
                yield Finding(
                    check=_ID, severity=Severity.ERROR, evidence=(span, legs[0][1], final.span),
                    message=f"{written(legs[0][0])} in the first leg and {written(final.pair)} in this {why}: away goals decide nothing.",
                )  # fmt: skip


def _first_leg_twice(case: Case, leg: Pair, legs: Sequence[Told], totals: Sequence[Told]) -> Iterator[Finding]:
    """ "Leading 3-1 from the first leg ... The first leg had finished 2-1": the one that does not make the aggregate is wrong."""
    if len({tuple(sorted(pair)) for pair, _ in legs}) != 2:
        return
    fits = [one for one in legs if any(_adds_up(leg, one[0], total) for total, _ in totals)]
    right = fits[0] if len({tuple(sorted(pair)) for pair, _ in fits}) == 1 else legs[0]
    wrong = next(one for one in reversed(legs) if sorted(one[0]) != sorted(right[0]))
    turned = right[0] if (right[0][0] > right[0][1]) == (wrong[0][0] > wrong[0][1]) else right[0][::-1]
    yield Finding(
        check=_ID, severity=Severity.WARNING, evidence=(wrong[1], right[1]),
        message=f"The first leg ended {written(wrong[0])} here and {written(right[0])} there.",
        correction=score_mended(case.document.text, wrong[1], wrong[0], turned) if fits else None,
    )  # fmt: skip


def _adds_up(leg: tuple[int, int], first: tuple[int, int], total: tuple[int, int]) -> bool:
    """Either way round: the figures do not say whose are whose."""
    return (max(total), min(total)) in _sums(leg, first)


def _sums(leg: Pair, first: Pair) -> set[Pair]:
    """The totals that two legs can make, the greater figure first."""
    return {
        (max(a + c, b + d), min(a + c, b + d)) for (a, b), (c, d) in product((leg, leg[::-1]), (first, first[::-1]))
    }


def _mended(case: Case, span: Span, told: Pair, sums: set[Pair]) -> Correction | None:
    """The one sum that the legs can make, or the one that is one figure away."""
    greater = (max(told), min(told))
    if greater[0] > greater[1] and len(sums) > 1:
        sums = {one for one in sums if one[0] > one[1]}
    near = {one for one in sums if sum(a != b for a, b in zip(one, greater, strict=True)) == 1}
    right = next(iter(sums if len(sums) == 1 else near)) if 1 in (len(sums), len(near)) else None
    if right is None or told[0] == told[1]:
        return None
    return score_mended(case.document.text, span, told, right if told[0] > told[1] else right[::-1])


def _decide_nothing(leg: tuple[int, int], first: tuple[int, int]) -> str | None:
    if abs(leg[0] - leg[1]) != abs(first[0] - first[1]):
        return "leave nobody level"
    return "give both as many away goals" if sorted(leg) == sorted(first) else None


def _figures(case: Case, wordings: Sequence[re.Pattern[str]], here: frozenset[int]) -> Iterator[Told]:
    for at in sorted(here):
        sentence = case.document.sentences[at]
        words = sentence.span.of(case.document.text)
        if sentence.genre not in TELLING or not ("leg" in words or "agg" in words.lower() or "overall" in words):
            continue
        for found in (one for wording in wordings for one in wording.finditer(words)):
            start, end = found.start("a"), found.end("b")
            if wordings is _FIRST_LEG and (_OTHER.search(found[0]) or _OTHER.search(words[end : end + 15])):
                continue
            if wordings is _AGGREGATE and (_ON_THE_WAY.search(words[:start]) or not DECIDED & sentence.words):
                continue
            span = sentence.part(start, end)
            if not sentence.quotes(span.start):
                yield (int(found["a"]), int(found["b"])), span


def _away_goals(case: Case, here: frozenset[int]) -> list[Span]:
    found: list[Span] = []
    for at in sorted(here):
        sentence = case.document.sentences[at]
        words = sentence.span.of(case.document.text)
        if sentence.genre in TELLING and "away" in words and not _WISHED.search(words):
            found += [
                sentence.part(one.start(), one.end()) for one in _AWAY_GOALS.finditer(words)
            ]  # fmt: skip
    return found


CHECK = Check(_ID, Severity.ERROR, find)
