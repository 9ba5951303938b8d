"""A sentence that tells several goals in, what it says of the first, the second, the last of them out.

"Hale (12, 24, 29), his second a penalty and his third a header from Lind's cross"
  ->  2: a penalty; 3: a header, "from Lind's cross"; the first neither
"Hale tapped in the first and headed the second"  ->  1: "tapped in"; 2: a header
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.mentions import OfEach
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
    starts = list(_starts(lowers))
    found: list[OfEach] = []
    for at, (which, first) in enumerate(starts):
        stop = starts[at + 1][1] if at + 1 < len(starts) else len(lowers)
        last = next((i for i in range(first + 2, stop) if lowers[i] in _ENDS), stop)
        within = [p for p in phrases if first <= p.first and p.last <= last]
        kinds = kinds_told(list(lowers[first:last]), within)
        if not signs_of(lowers[first:last]):
            kinds = tuple(kind for kind in kinds if kind != "penalty")  # "his second from the edge of the penalty area"
        found.append(OfEach(which, first, last, kinds))
    return tuple(found)


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
