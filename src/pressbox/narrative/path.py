"""Goals with what is said of each in, their order out: the running score as the cheapest path over the grid.

From 0-0 to the final score each goal is one step. Minutes, "levelled", "back in front", "made it 2-1" and the order of
the telling each make some paths dearer. Searched exactly over all orders (a table over the sets of goals told so far).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pressbox.datatypes.story import Moment

_OUT_OF_TIME = 6.0
_OUT_OF_VAGUE_TIME = 2.5
_WRONG_SCORE = 4.0
_WRONG_EFFECT = 1.6
_TOLD_EARLIER = 0.3
_UNTOLD_STEP = 0.05


@dataclass(frozen=True, slots=True)
class Step:
    """A goal as the path sees it."""

    side: int
    moment: Moment | None
    effects: tuple[str, ...]
    after: tuple[int, int] | None  # the running score claimed, in the order of the teams
    told: int  # sentence of the chronicle


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


def find_path(steps: Sequence[Step], final: tuple[int, int] | None) -> Path | None:
    """The cheapest order, or None when there are more goals than an exact search can take (12)."""
    n = len(steps)
    if n > 12:
        return None
    told = (sum(s.side == 0 for s in steps), sum(s.side == 1 for s in steps))
    untold = (final[0] - told[0], final[1] - told[1]) if final else (0, 0)
    untold = (max(0, untold[0]), max(0, untold[1]))
    if sum(untold) > 6:
        untold = (0, 0)
    full = (1 << n) - 1
    start = (0, 0, 0)
    best: dict[tuple[int, int, int], tuple[float, tuple[int | None, ...], tuple[int, ...]]] = {start: (0.0, (), ())}
    frontier = [start]
    while frontier:
        following: dict[tuple[int, int, int], None] = {}
        for state in frontier:
            mask, ua, ub = state
            cost, order, sides = best[state]
            score = (sides.count(0), sides.count(1))
            for i in range(n):
                if mask & 1 << i:
                    continue
                price = _price(steps, i, mask, score, final)
                fresh = (mask | 1 << i, ua, ub)
                _offer(best, fresh, cost + price, (*order, i), (*sides, steps[i].side), following)
            for side, (used, most) in enumerate(((ua, untold[0]), (ub, untold[1]))):
                if used < most:
                    fresh = (mask, ua + (side == 0), ub + (side == 1))
                    _offer(best, fresh, cost + _UNTOLD_STEP, (*order, None), (*sides, side), following)
        frontier = list(following)
    end = (full, untold[0], untold[1])
    if end not in best:
        return None
    cost, order, sides = best[end]
    return Path(order, sides, cost)


def _offer(
    best: dict[tuple[int, int, int], tuple[float, tuple[int | None, ...], tuple[int, ...]]],
    state: tuple[int, int, int], cost: float, order: tuple[int | None, ...], sides: tuple[int, ...],
    following: dict[tuple[int, int, int], None],
) -> None:  # fmt: skip
    if state not in best or cost < best[state][0] - 1e-9:
        best[state] = (cost, order, sides)
        following[state] = None


def _price(steps: Sequence[Step], i: int, mask: int, score: tuple[int, int], final: tuple[int, int] | None) -> float:
    """What it costs to let goal `i` fall now, after the goals in `mask`, at the running score `score`."""
    step = steps[i]
    price = 0.0
    for j, other in enumerate(steps):
        if j == i:
            continue
        if mask & 1 << j:
            if other.moment and step.moment and other.moment.lo > step.moment.hi:
                vague = max(other.moment.width, step.moment.width) > 3
                price += _OUT_OF_VAGUE_TIME if vague else _OUT_OF_TIME
        elif other.told < step.told:
            price += _TOLD_EARLIER
    own, rival = score[step.side], score[1 - step.side]
    if step.after:
        after = (score[0] + (step.side == 0), score[1] + (step.side == 1))
        if after != step.after:
            price += _WRONG_SCORE * (0.4 if after == step.after[::-1] else 1)
    for effect in step.effects:
        fits = {
            "ahead": own == rival,
            "level": own + 1 == rival,
            "extend": own >= rival + 1,
            "reduce": own + 1 < rival,
            "seal": True,
            "win": final is None or own == rival == min(final),
        }.get(effect, True)
        if not fits:
            price += _WRONG_EFFECT
    return price
