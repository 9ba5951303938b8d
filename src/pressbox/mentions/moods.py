"""Words around a statement in, whether it is said of this match out.

"could have been sent off"  ->  hypothetical      "was sent off last week"  ->  another day
"""

import itertools
from collections.abc import Sequence

from pressbox.datatypes.document import Sentence
from pressbox.datatypes.mentions import Mood, TimeMention

_HYPOTHESES = frozenset("could should would might may if lucky fortunate appealed unless nearly almost".split())
_MONTHS = frozenset("january february april june july august september october november december".split())
_PERIODS = frozenset(
    "week weekend season month year term summer saturday sunday monday tuesday wednesday thursday friday time meeting"
    " campaign week's weekend's season's match game year's".split()
)
_DENIALS = frozenset("not never n't didn't wasn't hasn't nor without".split())


def mood_of(sentence: Sentence, first: int, last: int) -> Mood:
    """The mood of tokens `first`..`last` of a sentence."""
    lowers = [t.lower for t in sentence.tokens]
    before = lowers[max(0, first - 4) : first]
    inside = lowers[first:last]
    if (set(before[-3:]) | set(inside)) & _HYPOTHESES:
        return Mood.HYPOTHETICAL
    if (set(before[-2:]) | set(inside)) & _DENIALS:
        return Mood.DENIED
    around = lowers[max(0, first - 8) : last + 9]
    for word, following in itertools.pairwise(around):
        if (word in ("last", "previous", "earlier") and following in _PERIODS) or (
            word == "earlier" and following == "this"
        ):
            return Mood.OTHER_DAY
        if word in ("in", "since", "last") and (following in _MONTHS or (following.isdigit() and len(following) == 4)):
            return Mood.OTHER_DAY
    if {"ago", "midweek", "weekend's"} & set(around):
        return Mood.OTHER_DAY
    return Mood.ASSERTED


def nearest_time(first: int, last: int, times: Sequence[TimeMention]) -> TimeMention | None:
    """The time that stands nearest to tokens `first`..`last`."""
    if not times:
        return None
    return min(times, key=lambda t: max(0, t.first - last, first - t.last))
