"""Goals with the minutes and places that each may have in, the one minute and place of each out: the best story of all.

Two goals do not fall in one minute, the clock runs forward with the running score ("levelled" after a goal of the others),
and a report mostly tells goals in their order. Searched over all orders, the best few ways to each set of goals kept.
"""

import math
from bisect import insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from pressbox.datatypes.story import Moment
from pressbox.narrative.checkpoints import Checkpoint

_OUT_OF_TIME, _OUT_OF_VAGUE_TIME = 5.0, 2.0
_TOUCHES = 0.5  # what ends with the minute that the clock has come to is of before
_SAME_MINUTE = 8.0
_SAME_PLACE = 0.7
_TOLD_EARLIER = 0.4
_WRONG_EFFECT = 1.0
_WRONG_OPENER, _WRONG_NTH = 2.5, 1.5  # a goal called the opener that is not; called the third
_HALF_END = 45
_WRONG_AT_BREAK, _WRONG_HALF = 2.0, 2.0
_WRONG_AT_CHECKPOINT = 2.0
_NOT_THE_LAST = 2.5  # a goal called the winner of a match won by one, and one after it
_NOT_BETWEEN = 3.0  # a goal told to lie between others that does not
_MOST = 10  # goals that are searched over
_WAYS = 6  # ways to each set of goals that are kept
_IN_HASTE = 8  # ways that are gone on with to find what the best story costs at most


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

    @property
    def narrow(self) -> bool:
        """Whether it is a minute, or hardly more."""
        lo, hi = self.ends
        return self.moment is not None and hi - lo <= 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A goal with its options."""

    side: int
    effects: tuple[str, ...]
    options: tuple[Option, ...]
    within: tuple[int, ...] = ()  # the groups of goals between which it fell, by number
    around: tuple[int, ...] = ()  # the groups that it is of
    nths: tuple[int, ...] = ()  # which goal of its side it is said to be; 0 the first of the match
    last: bool = False  # the winner of a match won by one goal


def is_nth(nth: int, own: int, gone: int) -> bool:
    """Whether a goal can be called so that falls after so many of its side, and of both."""
    return nth == gone + 1 or nth == own + 1 or (nth == 0 and gone == 0)


def numbers(one: Moment, other: Moment) -> bool:
    """Whether the second tells which minute of the stoppage time it was: "45+", "45+2"."""
    return one.added == "45+" and (other.added or "") > "45+"


# One way in which some of the goals may have fallen; the cheapest sorts first. What it costs, the minute that the clock has
# come to, the (goal, option) pairs, whether the last goal's minute is a minute, and the place that tells it.
_Way = tuple[float, int, tuple[tuple[int, int], ...], bool, int]
_START: _Way = (0.0, 0, (), False, -1)


@lru_cache(16)  # asked again for the same goals: of the same match, of a draft that is being typed in
def place_goals(
    goals: tuple[Candidate, ...],
    complete: bool,
    half_time: tuple[int, int] | None = None,
    checkpoints: tuple[Checkpoint, ...] = (),
) -> tuple[tuple[int, int], ...] | None:
    """(goal, option) in the order of the match; None where there are too many goals. `complete`: no goal is left out."""
    if len(goals) > _MOST or not goals:
        return None
    return _Search(goals, complete, half_time if complete else None, checkpoints if complete else ()).cheapest()[2]


class _Search:
    """The search for the best story of some goals."""

    def __init__(
        self,
        goals: Sequence[Candidate],
        complete: bool,
        half_time: tuple[int, int] | None,
        checkpoints: Sequence[Checkpoint],
    ) -> None:
        self._goals = goals
        self._checkpoints = checkpoints
        self._half_time = half_time
        self._before_break = sum(half_time) if half_time else 0
        self._complete = complete
        self._options = [
            [(at, *one.ends, one.narrow, one.cost, one.place, one.told) for at, one in enumerate(goal.options)]
            for goal in goals
        ]  # fmt: skip
        # The minute of each option that is one, whatever else the clock showed since: "moments later" is not the minute itself.
        self._minutes = [[one.ends if one.narrow else None for one in goal.options] for goal in goals]
        self._least = [min(option.cost for option in goal.options) for goal in goals]
        self._firsts = sum(1 << i for i, goal in enumerate(goals) if goal.side == 0)
        self._effects: list[dict[int, float]] = [{} for _ in goals]
        self._around: dict[int, int] = defaultdict(int)
        for i, goal in enumerate(goals):
            for group in goal.around:
                self._around[group] |= 1 << i

    def cheapest(self) -> _Way:
        """The best few ways to each set of goals, one goal more at a time; the cheapest of all goals."""
        n = len(self._goals)
        kept_ways = _WAYS if n <= 6 else 3
        haste = self._in_haste()
        most = haste[0] + 1e-6
        ways: dict[int, list[_Way]] = {0: [_START]}
        for _ in range(n):
            following: dict[int, list[_Way]] = defaultdict(list)
            for mask in sorted(ways):
                left = [i for i in range(n) if not mask & 1 << i]
                rest = sum([self._least[i] for i in left])
                for i in left:
                    # A way that comes out dearer than one known before, however cheap the rest, is none.
                    kept, at_most = following[mask | 1 << i], most - rest + self._least[i]
                    effect = self._effect_price(i, mask)
                    for way in ways[mask]:
                        # Nor one that is dearer than all of as many as are kept: it comes too late.
                        if len(kept) == kept_ways:
                            at_most = min(at_most, kept[-1][0])
                        for longer in self._longer(way, i, effect, at_most):
                            _keep(kept, longer, kept_ways)
            ways = following
        # Of the few ways kept to each set none may lead on so cheaply as the one found in haste.
        return min(ways.get((1 << n) - 1) or [haste], key=lambda way: way[0])

    def _in_haste(self) -> _Way:
        """The story when only the most promising few ways are gone on with: the best costs no more."""
        ways = [(0.0, _START, frozenset(range(len(self._goals))))]
        everyone = (1 << len(self._goals)) - 1
        for _ in self._goals:
            following: list[tuple[float, _Way, frozenset[int]]] = []
            bound = math.inf
            for over, way, left in ways:
                mask = everyone - sum([1 << i for i in left])
                for i in left:
                    after, least, effect = left - {i}, self._least[i], self._effect_price(i, mask)
                    at_most = bound - over + way[0] + least
                    following += [
                        (over + one[0] - way[0] - least, one, after) for one in self._longer(way, i, effect, at_most)
                    ]
                    if (
                        len(following) > 4 * _IN_HASTE
                    ):  # what is dearer than as many as are gone on with need not be made
                        following = sorted(following, key=itemgetter(0))[:_IN_HASTE]
                        bound = following[-1][0] + 1e-6
            ways = sorted(following, key=itemgetter(0))[:_IN_HASTE]
        return ways[0][1]

    def _longer(self, way: _Way, i: int, effect: float, most: float = math.inf) -> list[_Way]:
        """A way with goal `i` next, at each of its times, at the price of what is said of it; those that cost at most `most`."""
        cost, clock, placed, exact, place = way
        found: list[_Way] = []
        early = self._half_time is not None and len(placed) < self._before_break
        late = self._half_time is not None and not early
        taken = [self._minutes[goal][option] for goal, option in placed]
        for at, lo, hi, narrow, price, here, told in self._options[i]:
            if cost + price + effect > most:
                continue
            if (early and lo > _HALF_END) or (late and hi <= _HALF_END):
                price += _WRONG_HALF
            for point in self._checkpoints:
                if not point.allows(len(placed), lo, hi):
                    price += _WRONG_AT_CHECKPOINT
            if hi < clock:
                price += _OUT_OF_TIME if narrow and exact else _OUT_OF_VAGUE_TIME
            elif hi == clock and (lo < clock or not exact):
                price += _TOUCHES
            if narrow and (lo, hi) in taken and (told or lo == hi):
                price += _SAME_MINUTE
            if here < place:
                price += _TOLD_EARLIER
            elif here == place and not told:
                price += _SAME_PLACE
            value = cost + price + effect
            if value <= most:
                if lo >= clock:
                    found.append((value, lo, (*placed, (i, at)), narrow, here))
                else:
                    found.append((value, clock, (*placed, (i, at)), exact, here))
        return found

    def _effect_price(self, i: int, mask: int) -> float:
        """What it costs that goal `i` is said to level, to extend a lead ..., when it falls after those of `mask`."""
        goal = self._goals[i]
        firsts, gone = (mask & self._firsts).bit_count(), mask.bit_count()
        at_break = _WRONG_AT_BREAK if gone == self._before_break and self._is_wrong_at_break(firsts, gone) else 0.0
        for point in self._checkpoints:
            if not point.is_reached_by(firsts, gone - firsts):
                at_break += _WRONG_AT_CHECKPOINT
        for group in goal.within:
            around = self._around[group]
            at_break += _NOT_BETWEEN if mask & around in (0, around) else 0.0
        if goal.last and gone < len(self._goals) - 1:
            at_break += _NOT_THE_LAST
        if self._complete and goal.nths:
            own = gone - firsts if goal.side else firsts
            at_break += sum([_WRONG_NTH if nth else _WRONG_OPENER for nth in goal.nths if not is_nth(nth, own, gone)])
        if not (self._complete and goal.effects):
            return at_break
        lead = 2 * firsts - gone
        if goal.side:
            lead = -lead
        price = self._effects[i].get(lead)
        if price is None:
            fits = {
                "ahead": lead == 0,
                "level": lead == -1,
                "extend": lead > 0,
                "reduce": lead < -1,
                "answer": lead < 0,
            }
            price = self._effects[i][lead] = sum(_WRONG_EFFECT for effect in goal.effects if not fits.get(effect, True))
        return price + at_break

    def _is_wrong_at_break(self, firsts: int, gone: int) -> bool:
        """Whether the goals before this one, all of the first half, are not those of the half-time score."""
        return self._half_time is not None and (firsts, gone - firsts) != self._half_time


def _keep(kept: list[_Way], way: _Way, most: int) -> None:
    """Keep the cheapest ways: one that is dearer and whose clock has run further is of no use."""
    cost, clock, _, exact, place = way
    for other in kept:
        if other[0] <= cost and other[1] <= clock and other[4] <= place and other[3] == exact:
            return
    insort(kept, way)
    del kept[most:]
