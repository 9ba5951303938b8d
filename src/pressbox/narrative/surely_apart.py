"""All tellings of one man's goals in, how many of them can be of no one goal out.

"Hale opened the scoring on 7 minutes ... made it 2-0 on 12 ... added another 17 minutes from time"  ->  three

What is told with other minutes, with other running scores, or as another goal of his side, was another goal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from pressbox.narrative.cases import Hint, Moments

_TOLD = 2.0  # log-odds from which he surely is told to score
_HIS = 0.5  # log-odds from which a time of the sentence is that of his goal
_GAP = 2  # minutes within which two times are of one goal
_EXACT = 1
_MOST = 8  # tellings that are held against each other
# What no one goal did: who levelled did not pull one back.
_NO_ONE_GOAL = frozenset({
    frozenset(("level", "ahead")), frozenset(("level", "reduce")), frozenset(("level", "extend")),
    frozenset(("reduce", "ahead")), frozenset(("reduce", "extend")),
})  # fmt: skip
_BY_ONE = ("ahead", "level")  # after such a goal no side leads by two


@dataclass(frozen=True, slots=True)
class _Telling:
    minute: int | None
    score: tuple[int, int] | None
    nth: int | None
    effect: str | None


def goals_apart(hints: Sequence[Hint], moments: Moments) -> int:
    """The most tellings of his of which no two can be of one goal; 1 where all may be of one."""
    sure = sorted((h for h in hints if h.odds > _TOLD), key=lambda h: (-h.odds, h.sentence, h.reference.first))[:_MOST]
    told = [_telling(hint, moments) for hint in sure]
    most = 1
    for size in range(2, len(told) + 1):
        if not any(all(_are_two(*two) for two in combinations(group, 2)) for group in combinations(told, size)):
            break
        most = size
    return most


def _telling(hint: Hint, moments: Moments) -> _Telling:
    man = hint.reference.first
    nths = [nth for first, nth in hint.mention.nths if first == man]
    scores = [score for first, score in hint.mention.scores if first == man]
    effects = [effect for first, effect in hint.mention.effects if first == man]
    return _Telling(
        _minute(hint, moments),
        scores[0] if len(scores) == 1 else None,
        nths[0] if len(nths) == 1 else None,
        effects[0] if len(effects) == 1 else None,
    )


def _minute(hint: Hint, moments: Moments) -> int | None:
    """The one minute of his goal in a sentence, where no other man of it may own it."""
    man, found = hint.reference.first, set()
    for first, time, odds in hint.mention.when:
        moment = moments.get((hint.sentence, time))
        if first != man or odds < _HIS or moment is None or moment.width > _EXACT:
            continue
        if all(o < odds for other, t, o in hint.mention.when if t == time and other != man):
            found.add(moment.lo)
    return found.pop() if len(found) == 1 else None


def _are_two(one: _Telling, other: _Telling) -> bool:
    if one.minute is not None and other.minute is not None:
        return abs(one.minute - other.minute) > _GAP
    if one.score and other.score:
        return one.score != other.score and one.score != other.score[::-1]
    if one.nth is not None and other.nth is not None:
        return max(one.nth, 1) != max(other.nth, 1)
    if (_by_two(one.score) and other.effect in _BY_ONE) or (_by_two(other.score) and one.effect in _BY_ONE):
        return True  # "put Kelby in front" and "made it 3-1"
    return frozenset((one.effect, other.effect)) in _NO_ONE_GOAL


def _by_two(score: tuple[int, int] | None) -> bool:
    """Whether one side led by two or more."""
    return score is not None and abs(score[0] - score[1]) > 1
