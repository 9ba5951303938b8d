"""Goals with the minutes and places that each may have in, the one minute and place of each out: the best story of all.

Two goals do not fall in one minute, the clock runs forward with the running score ("levelled" after a goal of the others),
and a report mostly tells goals in their order. Searched over all orders, the best few ways to each set of goals kept.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pressbox.datatypes.story import Moment

_OUT_OF_TIME, _OUT_OF_VAGUE_TIME = 5.0, 2.0
_SAME_MINUTE = 5.0
_SAME_PLACE = 0.7
_TOLD_EARLIER = 0.4
_WRONG_EFFECT = 1.0
_WRONG_AT_BREAK = 2.5
_HALF_END = 45
_MOST = 10  # goals that are searched over
_WAYS = 6  # ways to each set of goals that are kept


@dataclass(frozen=True, slots=True)
class Option:
    """One minute, or stretch of minutes, that a goal may have; `place` is the sentence that tells it there."""

    moment: Moment | None
    cost: float
    place: int
    told: bool = True  # a time told, not just where the story has come to

    @property
    def ends(self) -> tuple[int, int]:
        """The interval on a clock that never runs back: 45+2 comes before 46."""
        moment = self.moment
        if moment is None:
            return 1, 125
        if moment.phase == "first_half":
            return min(moment.lo, _HALF_END), min(moment.hi, _HALF_END)
        return moment.lo, moment.hi


@dataclass(frozen=True, slots=True)
class Candidate:
    """A goal with its options."""

    side: int
    effects: tuple[str, ...]
    options: tuple[Option, ...]


_Way = tuple[float, int, bool, int, tuple[tuple[int, int], ...], tuple[int, int]]


def place_goals(
    goals: Sequence[Candidate], complete: bool, at_break: Callable[[tuple[int, int]], bool] | None = None
) -> list[tuple[int, int]] | None:
    """(goal, option) in the order of the match; None where there are too many goals.

    `complete`: no goal is left out; `at_break` tells which scores at half-time are what was said.
    """
    n = len(goals)
    if n > _MOST or not n:
        return None
    ways = _WAYS if n <= 6 else 3
    table: dict[int, list[_Way]] = {0: [(0.0, 0, False, -1, (), (0, 0))]}
    for mask in sorted(range(1 << n), key=lambda m: (m.bit_count(), m)):
        for way in table.get(mask, ()):
            for i, goal in enumerate(goals):
                if mask & 1 << i:
                    continue
                score = (way[5][0] + (goal.side == 0), way[5][1] + (goal.side == 1))
                effect = _effect_price(goal, way[5]) if complete else 0.0
                for at, option in enumerate(goal.options):
                    price, clock, exact = _price(way, option)
                    _keep(
                        table.setdefault(mask | 1 << i, []),
                        (way[0] + price + effect, clock, exact, option.place, (*way[4], (i, at)), score), ways,
                    )  # fmt: skip
    best = min(table[(1 << n) - 1], key=lambda w: w[0] + (_WRONG_AT_BREAK if _refuted(goals, w[4], at_break) else 0.0))
    return list(best[4])


def _refuted(
    goals: Sequence[Candidate], chosen: Sequence[tuple[int, int]], at_break: Callable[[tuple[int, int]], bool] | None
) -> bool:
    """Whether the halves of the goals cannot be what was said of half-time."""
    if at_break is None:
        return False
    first, open_ = [0, 0], [0, 0]
    for i, at in chosen:
        lo, hi = goals[i].options[at].ends
        first[goals[i].side] += hi <= _HALF_END
        open_[goals[i].side] += lo <= _HALF_END < hi
    return not any(at_break((first[0] + a, first[1] + b)) for a in range(open_[0] + 1) for b in range(open_[1] + 1))


def _price(way: _Way, option: Option) -> tuple[float, int, bool]:
    _, clock, exact, place, _, _ = way
    lo, hi = option.ends
    price = option.cost
    narrow = option.moment is not None and hi - lo <= 3
    if hi < clock:
        price += _OUT_OF_TIME if narrow and exact else _OUT_OF_VAGUE_TIME
    elif narrow and exact and lo == clock and option.told:
        price += _SAME_MINUTE
    if option.place < place:
        price += _TOLD_EARLIER
    elif option.place == place and not option.told:
        price += _SAME_PLACE
    return price, max(clock, lo), narrow if lo >= clock else exact


def _effect_price(goal: Candidate, score: tuple[int, int]) -> float:
    own, rival = score[goal.side], score[1 - goal.side]
    fits = {"ahead": own == rival, "level": own + 1 == rival, "extend": own > rival, "reduce": own + 1 < rival}
    return sum(_WRONG_EFFECT for effect in goal.effects if not fits.get(effect, True))


def _keep(kept: list[_Way], way: _Way, most: int) -> None:
    """Keep the cheapest ways: one that is dearer and whose clock has run further is of no use."""
    for other in kept:
        if other[0] <= way[0] and other[1] <= way[1] and other[3] <= way[3] and other[2] == way[2]:
            return
    kept.append(way)
    kept.sort(key=lambda w: (w[0], w[1], w[4]))
    del kept[most:]
