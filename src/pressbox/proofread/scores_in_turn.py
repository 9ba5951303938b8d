"""A story's scores on the way, in reading order, in; the one that does not lie between its neighbours out.

"made it 1-0 ... 3-0 up ... made it 2-1"  ->  3-0, for from 1-0 to 2-1 nobody comes through 3-0

A report that goes back tells some scores again; so the neighbours must be two goals apart or three, near, behind the lead, and all
others in their order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.path_of_score import Pair
from pressbox.proofread.score_words import statements
from pressbox.proofread.wording import score_in

_LEAD = 2  # sentences
_NEAR = 6  # sentences between neighbours
_FEWEST = 2  # scores beside the wrong one
_APART = (2, 3)  # goals between the neighbours
_BACK = frozenset("had 'd earlier previously already after having from before despite".split())


@dataclass(frozen=True, slots=True)
class Stood:
    """How it stood, by one place of the report."""

    pair: Pair
    span: Span
    sentence: int


def out_of_place(case: Case, story: Story) -> tuple[Stood, Stood, Stood] | None:
    """The score before, the one that cannot be, the score behind; None where all are in order, or several are not."""
    told = [
        one for one in sorted(_stood(case, story), key=lambda one: one.span.start)
        if one.sentence > _LEAD and not _BACK & case.document.sentences[one.sentence].words
    ]  # fmt: skip
    for before, one, behind in zip(told, told[1:], told[2:], strict=False):
        rest = [other for other in told if other is not one]
        if len(rest) < _FEWEST or not _is_in_order(rest) or behind.sentence - before.sentence > _NEAR:
            continue
        first, last = before.pair, behind.pair
        ways = [way for way in (last, last[::-1]) if first[0] <= way[0] and first[1] <= way[1]]
        apart = sum(last) - sum(first)
        if apart in _APART and ways and not any(_is_between(first, one.pair, way) for way in ways):
            return before, one, behind
    return None


def _stood(case: Case, story: Story) -> Iterator[Stood]:
    """Each place once: what words say, and what the reader takes for a score on the way or at half-time."""
    seen: list[Span] = []
    for one in statements(case, story):
        if one.kind == "running" and one.pair is not None:
            seen.append(one.span)
            yield Stood(one.pair, one.span, one.sentence)
    for told in story.results:
        if told.kind in ("running", "half_time") and told.mood is Mood.ASSERTED and told.score is not None:
            span = score_in(case.document.text, told.span)
            if span is not None and not any(map(span.overlaps, seen)):
                yield Stood(told.score, span, told.sentence)


def _is_between(first: Pair, pair: Pair, last: Pair) -> bool:
    return any(first[0] <= a <= last[0] and first[1] <= b <= last[1] for a, b in (pair, pair[::-1]))


def _is_in_order(told: Sequence[Stood]) -> bool:
    return all(
        any(a[0] <= c[0] and a[1] <= c[1] for c in (b, b[::-1])) for a, b in pairwise([one.pair for one in told])
    )
