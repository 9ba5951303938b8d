"""Goals with what is said of each in, their order out: the running score as the cheapest path over the grid.

From 0-0 to the final score each goal is one step. Minutes, "levelled", "back in front", "made it 2-1" and the order of
the telling each make some paths dearer. Searched exactly over all orders (a table over the sets of goals told so far).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pressbox.datatypes.story import Moment
from pressbox.narrative.moments import half_of
from pressbox.narrative.placing import is_nth

_OUT_OF_TIME = 6.0
_OUT_OF_VAGUE_TIME = 2.5
_TOUCHES = 0.3  # "46-87" is before the 87th
_WRONG_SCORE = 4.0
_WRONG_FIGURES = 3.0  # 45 of 50 in our reports are the score then, three in four of them in the order of the teams
_LEADER_FIRST, _TURNED_ROUND = 0.4, 1.8  # "1-0" the visitors' goal; "0-1" the hosts'
_WRONG_EFFECT = 1.6
_WRONG_OPENER, _WRONG_NTH = 1.6, 1.2
_WRONG_AT_BREAK, _WRONG_HALF = 3.0, 2.0
_TOLD_EARLIER = 0.3
_NAMED_EARLIER = 0.1  # "goals from Hale and Okoro"
_UNTOLD_STEP = 0.05
_NOT_BETWEEN = 3.0  # a goal told to lie between others that does not
NO_WINNER = "no winner"  # what is said of a goal that is called the winner, of a side that lost
_LOST = 3.0


@dataclass(frozen=True, slots=True)
class Step:
    """A goal as the path sees it."""

    side: int
    moment: Moment | None
    effects: tuple[str, ...]
    after: tuple[int, int] | None  # the running score claimed, in the order of the teams
    told: int  # sentence of the chronicle
    at: int = 0  # token there
    within: tuple[int, ...] = ()  # the groups of goals between which it fell, by number
    around: tuple[int, ...] = ()  # the groups that it is of
    nths: tuple[int, ...] = ()  # which goal of its side it is said to be; 0 the first of the match
    figures: tuple[int, int] | None = None  # the bare running score behind it: the teams' order, or the leader first
    led_again: bool | None = None  # whether his side, now ahead, had led before, as the words have it
    in_order: bool = False  # some figures of the match have the leader last: all stand in the order of the teams


@dataclass(frozen=True, slots=True)
class Path:
    """The order: indices into the steps, None for a goal of a side that the report leaves out (`sides` says whose)."""

    order: tuple[int | None, ...]
    sides: tuple[int, ...]
    cost: float
    unique: bool = True

    def score_after(self, place: int) -> tuple[int, int]:
        """The running score after the goal at that place."""
        first = sum(side == 0 for side in self.sides[: place + 1])
        return first, place + 1 - first


_State = tuple[int, int, int]  # the goals told that have fallen, and how many untold ones of either side
_Way = tuple[float, tuple[int | None, ...], tuple[int, ...]]  # cost, order, sides


@lru_cache(64)  # asked again for the same goals: of the same match, of a draft that is being typed in
def find_path(
    steps: tuple[Step, ...], final: tuple[int, int] | None, half_time: tuple[int, int] | None = None
) -> Path | None:
    """The cheapest order, or None when there are more goals than an exact search can take (12)."""
    n = len(steps)
    if n > 12:
        return None
    told = (sum(s.side == 0 for s in steps), sum(s.side == 1 for s in steps))
    untold = (final[0] - told[0], final[1] - told[1]) if final else (0, 0)
    untold = (max(0, untold[0]), max(0, untold[1]))
    if sum(untold) > 6:
        untold = (0, 0)
    return _Search(steps, untold, half_time if final else None).cheapest()


class _Search:
    """The search for the cheapest order of some goals."""

    def __init__(self, steps: Sequence[Step], untold: tuple[int, int], half_time: tuple[int, int] | None) -> None:
        n = len(steps)
        self._steps = steps
        self._half_time = half_time
        self._halves = [half_of(step.moment) for step in steps]
        self._untold = untold
        self._goals = n + sum(untold)
        # The goal told first has the highest bit: of two states as far on, the greater has the goals told earlier.
        self._bits = [1 << n - 1 - i for i in range(n)]
        self._firsts = sum(bit for bit, step in zip(self._bits, steps, strict=True) if step.side == 0)
        self._around: dict[int, int] = defaultdict(int)
        for bit, step in zip(self._bits, steps, strict=True):
            for group in step.around:
                self._around[group] |= bit
        self._in_turn = [self._turns(i) for i in range(n)]

    def cheapest(self) -> Path:
        """The cheapest way to each set of goals, one goal more at a time; none that costs more than a way known before."""
        most = self._in_haste() + 1e-6
        best: dict[_State, _Way] = {(0, 0, 0): (0.0, (), ())}
        for _ in range(self._goals):
            following: dict[_State, _Way] = {}
            for state in sorted(best, reverse=True):  # of ways that cost the same the first stays: as they are told
                cost, order, sides = best[state]
                for fresh, i, side, price in self._next(state):
                    value = cost + price
                    if value <= most and (fresh not in following or value < following[fresh][0] - 1e-9):
                        following[fresh] = value, (*order, i), (*sides, side)
            best = following
        ((cost, order, sides),) = best.values()
        return Path(order, sides, cost)

    def _in_haste(self) -> float:
        """What it costs when each time the goal falls that is cheapest then."""
        state, cost = (0, 0, 0), 0.0
        for _ in range(self._goals):
            state, _, _, price = min(self._next(state), key=lambda step: step[3])
            cost += price
        return cost

    def _next(self, state: _State) -> Iterator[tuple[_State, int | None, int, float]]:
        """Each goal that may fall next: the state after it, which it is, its side, its price."""
        mask, ua, ub = state
        first = (mask & self._firsts).bit_count()
        score = (first + ua, mask.bit_count() - first + ub)
        for i, bit in enumerate(self._bits):
            if not mask & bit:
                price = self._price(i, mask, score) + self._at_break(score, self._halves[i])
                yield (mask | bit, ua, ub), i, self._steps[i].side, price
        if ua < self._untold[0]:
            yield (mask, ua + 1, ub), None, 0, _UNTOLD_STEP + self._at_break(score, None)
        if ub < self._untold[1]:
            yield (mask, ua, ub + 1), None, 1, _UNTOLD_STEP + self._at_break(score, None)

    def _at_break(self, score: tuple[int, int], half: int | None) -> float:
        """What it costs that a goal falls next in this half (None: untold), as the score at half-time is told."""
        if self._half_time is None:
            return 0.0
        gone, before = sum(score), sum(self._half_time)
        price = _WRONG_AT_BREAK if gone == before and score != self._half_time else 0.0
        return price + (_WRONG_HALF if half and (half == 1) != (gone < before) else 0.0)

    def _turns(self, i: int) -> list[tuple[int, float, float]]:
        """What it costs goal `i` that another falls before it, and that it does not: where either costs anything."""
        step = self._steps[i]
        turns = []
        for j, (bit, other) in enumerate(zip(self._bits, self._steps, strict=True)):
            if j == i:
                continue
            before = 0.0
            if other.moment and step.moment and other.moment.lo > step.moment.hi:
                vague = max(other.moment.width, step.moment.width) > 3
                before = _OUT_OF_VAGUE_TIME if vague else _OUT_OF_TIME
            elif other.moment and step.moment and other.moment.lo == step.moment.hi:
                before = _TOUCHES if other.moment.width or step.moment.width else 0.0
            after = _TOLD_EARLIER if other.told < step.told else 0.0
            if other.told == step.told and other.at < step.at:
                after = _NAMED_EARLIER
            if before or after:
                turns.append((bit, before, after))
        return turns

    def _price(self, i: int, mask: int, score: tuple[int, int]) -> float:
        """What it costs to let goal `i` fall now, after the goals in `mask`, at the running score `score`."""
        step = self._steps[i]
        price = 0.0
        for bit, before, after in self._in_turn[i]:
            price += before if mask & bit else after
        if step.after:
            after_it = (score[0] + (step.side == 0), score[1] + (step.side == 1))
            if after_it != step.after:
                price += _WRONG_SCORE * (0.4 if after_it == step.after[::-1] else 1)
        elif step.figures:
            stood = score[0] + (step.side == 0), score[1] + (step.side == 1)
            price += (
                (step.figures != stood) * _WRONG_FIGURES if step.in_order else _price_of_figures(step.figures, stood)
            )
        lead = score[step.side] - score[1 - step.side]
        for effect in step.effects:
            if effect == NO_WINNER or not _fits(effect, lead):
                price += _LOST if effect == NO_WINNER else _WRONG_EFFECT
        for nth in step.nths:
            if not is_nth(nth, score[step.side], sum(score)):
                price += _WRONG_NTH if nth else _WRONG_OPENER
        for group in step.within:
            around = self._around[group]
            price += _NOT_BETWEEN if mask & around in (0, around) else 0.0
        return price


def _price_of_figures(figures: tuple[int, int], stood: tuple[int, int]) -> float:
    """What it costs that bare figures stand behind a goal after which it stood so."""
    if stood == figures:
        return 0.0
    if stood != figures[::-1]:
        return _WRONG_FIGURES
    return _LEADER_FIRST if figures[0] > figures[1] else _TURNED_ROUND


def _fits(effect: str, lead: int) -> bool:
    """Whether a goal can be called so of a side that led by so many, or was behind, before it."""
    if effect == "ahead":
        return lead == 0
    if effect == "level":
        return lead == -1
    if effect == "answer":
        return lead < 0
    if effect == "extend":
        return lead >= 1
    return lead < -1 if effect == "reduce" else True
