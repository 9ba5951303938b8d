"""Goals and what is said of each in, the words out that no order of the goals has together.

Hale ahead 20', Lind level 12'  ->  Hale's words, or Lind's: either alone may be true

Searched over every order; one group of words may be wrong, for one wrong fact is what a paper lets slip.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from pressbox.proofread.path_of_score import Statement, holds
from pressbox.proofread.said_of_each import Claim

Group = tuple[object, ...]
_MOST_GOALS = 8
_MOST_STEPS = 6000  # of the search


@dataclass
class _Search:
    sides: Sequence[int]  # of each goal told, then of each that is not
    told: int
    claims: Sequence[Claim]
    whole: Sequence[tuple[Statement, Group]]
    steps: int = 0
    wrong: set[Group] = field(default_factory=set)
    fits: bool = False

    def __post_init__(self) -> None:
        self.times: dict[int, list[Claim]] = {}
        self.alone: dict[int, list[Claim]] = {}
        self.shared = [one for one in self.claims if one.kind != "when" and len(one.goals) > 1]
        for one in self.claims:
            if one.kind == "when":
                self.times.setdefault(one.goals[0], []).append(one)
            elif len(one.goals) == 1:
                self.alone.setdefault(one.goals[0], []).append(one)

    def run(self) -> None:
        self._next((), (0, 0), 0, None, frozenset())

    def _next(
        self, order: tuple[int, ...], score: tuple[int, int], now: int, wrong: Group | None, met: frozenset[int]
    ) -> None:
        self.steps += 1
        if self.fits or self.steps > _MOST_STEPS:
            return
        if len(order) == len(self.sides):
            self._end(order, wrong, met)
            return
        free: set[int] = set()
        for at, side in enumerate(self.sides):
            if at in order or (at >= self.told and side in free):
                continue
            if at >= self.told:
                free.add(side)
            own, rival = score[side], score[1 - side]
            blamed = wrong
            for one in self.alone.get(at, ()):
                if one.group != blamed and not _does(one, own, rival):
                    if blamed is not None:
                        break
                    blamed = one.group
            else:
                after = (own + 1, rival) if side == 0 else (rival, own + 1)
                for then, to_blame in self._at(at, now, blamed):
                    fulfilled = met | {
                        i for i, one in enumerate(self.shared)
                        if at in one.goals and _does(one, own, rival) and _is_then(one, self.times.get(at, ()))
                    }  # fmt: skip
                    self._next((*order, at), after, then, to_blame, fulfilled)

    def _at(self, goal: int, now: int, wrong: Group | None) -> list[tuple[int, Group | None]]:
        """When the goal can fall, from now on: by all its times, or without one of them."""
        times = [one for one in self.times.get(goal, ()) if one.group != wrong]
        found = []
        for left_out in (None, *times):
            if left_out is not None and wrong is not None:
                break
            windows = [one.window or (0, 130) for one in times if one is not left_out]
            lo, hi = max([now, *(a for a, _ in windows)]), min([130, *(b for _, b in windows)])
            if lo <= hi:
                found.append((lo, wrong if left_out is None else left_out.group))
                if left_out is None:
                    break
        return found

    def _end(self, order: tuple[int, ...], wrong: Group | None, met: frozenset[int]) -> None:
        left = {one.group for i, one in enumerate(self.shared) if i not in met} - {wrong}
        path = tuple(self.sides[at] for at in order)
        left |= {group for one, group in self.whole if group != wrong and not holds(one, path)}
        if wrong is not None:
            left.add(wrong)
        if not left:
            self.fits = True
        elif len(left) == 1:
            self.wrong |= left


def cannot_all_be(
    sides: Sequence[int], told: int, claims: Sequence[Claim], whole: Sequence[tuple[Statement, Group]]
) -> frozenset[Group]:
    """The groups of words of which any one, left out, makes an order possible; none where there is one with all of them.

    `sides` are the sides of the goals told, and then of those that are not, `told` how many are told.
    """
    if len(sides) > _MOST_GOALS or not claims:
        return frozenset()
    search = _Search(sides, told, claims, whole)
    search.run()
    return frozenset() if search.fits or search.steps > _MOST_STEPS else frozenset(search.wrong)


def against(
    one: Group, sides: Sequence[int], told: int, claims: Sequence[Claim], whole: Sequence[tuple[Statement, Group]]
) -> frozenset[Group]:
    """Of all other words as few as cannot be beside these."""
    kept = list(dict.fromkeys([claim.group for claim in claims] + [group for _, group in whole]))
    for group in [group for group in kept if group != one]:
        rest = [other for other in kept if other != group]
        if not can_be(sides, told, [c for c in claims if c.group in rest], [w for w in whole if w[1] in rest]):
            kept = rest
    return frozenset(kept) - {one}


def can_be(sides: Sequence[int], told: int, claims: Sequence[Claim], whole: Sequence[tuple[Statement, Group]]) -> bool:
    """Whether some order of the goals has all of it."""
    search = _Search(sides, told, claims, whole)
    search.run()
    return search.fits or search.steps > _MOST_STEPS


def _is_then(one: Claim, times: Sequence[Claim]) -> bool:
    if one.window is None:
        return True
    lo, hi = one.window
    return all(time.window is None or (time.window[0] <= hi and lo <= time.window[1]) for time in times)


def _does(one: Claim, own: int, rival: int) -> bool:
    if one.kind == "after":
        return one.pair is None or (own + 1, rival) in (one.pair, one.pair[::-1])
    return _DOES[one.kind](own, rival, one.nth)


# By how many goals either side had before: its own, the other.
_DOES: dict[str, Callable[[int, int, int], bool]] = {
    "opener": lambda own, rival, _: own == rival == 0,
    "ahead": lambda own, rival, _: own == rival,
    "level": lambda own, rival, _: own + 1 == rival,
    "extend": lambda own, rival, _: own > rival,
    "doubled": lambda own, rival, _: own + 1 - rival == 2,
    "reduce": lambda own, rival, _: own < rival,  # "pulled one back" is said of a leveller, too
    "halved": lambda own, rival, _: own + 1 - rival == -1,
    "nth": lambda own, rival, nth: nth in (own + 1, own + rival + 1),
}
