"""A sentence that tells several goals in, what it says of the first, the second, the last of them out.

"Hale (12, 24, 29), his second a penalty and his third a header from Lind's cross"
  ->  2: a penalty; 3: a header, "from Lind's cross"; the first neither
"Hale tapped in the first and headed the second"  ->  1: "tapped in"; 2: a header
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.mentions import OfEach, TimeMention
from pressbox.datatypes.numbers import ordinal
from pressbox.matching import Found, forms_of
from pressbox.mentions.goal_kinds import kinds_told
from pressbox.mentions.spot_features import signs_of

_MOST = 6  # goals of one man that are told by number
_LAST = frozenset("latter last".split())
_LED = frozenset("his her the".split())
_GOALS = frozenset("goal strike effort one".split())
_COMES = frozenset("coming being was came arriving arrived".split())
_DESCRIBES = frozenset("a an from with via off direct straight after following thanks courtesy".split())
_NO_GOAL = frozenset("half period leg time minute quarter place post man".split())
_SCORES = frozenset().union(
    *map(forms_of, "head nod volley convert tap drive fire curl chip lob slot poke prod stab sweep slam bundle".split())
)
_ENDS = frozenset("; : but while before whereas although".split())


def told_of_each(lowers: Sequence[str], phrases: Sequence[Found]) -> tuple[OfEach, ...]:
    """What is said of goals by their number among one man's; 0 stands for the last of them."""
    starts = sorted({*_starts(lowers), *_completed(lowers, phrases)}, key=lambda one: one[1])
    found: list[OfEach] = []
    for at, (which, first) in enumerate(starts):
        stop = starts[at + 1][1] if at + 1 < len(starts) else len(lowers)
        last = next((i for i in range(first + 2, stop) if lowers[i] in _ENDS), stop)
        found.append(_part(lowers, phrases, which, first, last))
    return tuple(found)


def by_their_times(
    lowers: Sequence[str], phrases: Sequence[Found], times: Sequence[TimeMention], goals: int
) -> tuple[OfEach, ...]:
    """The same of as many goals of one man as a sentence has times: "from the spot in the 12th minute and from open play in the 78th"."""
    row = sorted(times, key=lambda one: one.first)
    if goals != len(row) or goals < 2:
        return ()
    joints = [
        next((at for at in range(other.first - 1, one.last - 1, -1) if lowers[at] in _JOINTS), None)
        for one, other in pairwise(row)
    ]
    bounds = [0, *(at for at in joints if at is not None), len(lowers)]
    if len(bounds) != goals + 1:
        return ()
    parts = tuple(_part(lowers, phrases, at + 1, *two) for at, two in enumerate(pairwise(bounds)))
    return parts if any(part.kinds for part in parts) and _OF_ALL.isdisjoint(lowers) else ()


def _part(lowers: Sequence[str], phrases: Sequence[Found], which: int, first: int, last: int) -> OfEach:
    within = [p for p in phrases if first <= p.first and p.last <= last]
    kinds = kinds_told(list(lowers[first:last]), within)
    if not signs_of(lowers[first:last]):
        kinds = tuple(kind for kind in kinds if kind != "penalty")  # "his second from the edge of the penalty area"
    return OfEach(which, first, last, kinds)


def _completed(lowers: Sequence[str], phrases: Sequence[Found]) -> Iterator[tuple[int, int]]:
    """ "Struck twice and completed his hat-trick from the spot": of his last, where the others are told before it."""
    for at, word in enumerate(lowers):
        if word in _COMPLETES and lowers[at - 1] in _GOES_ON and not _OF_SEVERAL.isdisjoint(lowers[at + 1 : at + 4]):
            begins = max((i for i in range(at) if lowers[i] in _ANOTHERS), default=0)
            if any(begins <= p.first and p.last <= at and p.pattern.says in _DEEDS for p in phrases):
                yield 0, at


_ANOTHERS = frozenset("but ; while as whilst whereas".split())
_DEEDS = frozenset("score ahead level extend reduce finish count twice".split())


_COMPLETES, _GOES_ON = frozenset(("completed", "completes")), frozenset("and then before , he she".split())
_OF_SEVERAL = frozenset("hat-trick hattrick treble brace double".split())
_JOINTS = frozenset("and then before".split())
_OF_ALL = frozenset("both each all".split())  # "struck on 12 and 60 minutes, both from Lind's crosses"


def kinds_of_the_rest(lowers: Sequence[str], phrases: Sequence[Found], parts: Sequence[OfEach]) -> tuple[str, ...]:
    """The kinds that a sentence tells outside those parts."""
    inside = {i for part in parts for i in range(part.first, part.last)}
    words = [word for i, word in enumerate(lowers) if i not in inside]
    return kinds_told(words, [p for p in phrases if not inside & set(range(p.first, p.last))])


def _starts(lowers: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Which goal each part is about, and the token at which the part begins."""
    for at, word in enumerate(lowers):
        which = 0 if word in _LAST else ordinal(word)
        if which is None or which > _MOST or at == 0 or lowers[at - 1] not in _LED:
            continue
        behind = list(lowers[at + 1 : at + 5])
        if behind[:1] and behind[0] in _NO_GOAL:
            continue
        if lowers[max(0, at - 2)] in _SCORES or (
            lowers[max(0, at - 3)] in _SCORES and lowers[at - 2] in ("in", "home")
        ):
            yield which, at - 2 if lowers[at - 2] in _SCORES else at - 3
            continue
        if behind[:2] in (["of", "them"], ["of", "which"]):
            behind = behind[2:]
        while behind and behind[0] in _GOALS | _COMES | {","}:
            behind = behind[1:]
        if behind and behind[0] in _DESCRIBES:
            yield which, at
