"""Evidence of sides and some men's sides taken for given in, how well it all goes together out.

Kolarov gave Lalthanga his goal: where the running score puts Kolarov on the other side, it puts Lalthanga there, too.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from pressbox.weighing.sides import Ties, leans_and_pulls

_SWEEPS = 6
_WEIGHT = 0.7  # of words and ties beside the running score


class Jointly:
    """The men of a match and what ties them; asked what it costs that some of them are of these sides."""

    def __init__(self, ties: Ties, people: Iterable[str], teams: Sequence[str]) -> None:
        names, self._leans, links, settled = leans_and_pulls(ties, people, teams)
        self._starts = [math.copysign(1.0, one) for one in settled], [0.0] * len(settled)
        self._number = {name: i for i, name in enumerate(names)}
        self._links = [tuple(linked.items()) for linked in links]
        self._known: dict[tuple[tuple[str, int], ...], float] = {}

    def weight(self, sides: Mapping[str, int]) -> float:
        """Log-weight of these men being of these sides (0 the first, 1 the second), the others as suits it best."""
        key = tuple(sorted((name, side) for name, side in sides.items() if name in self._number))
        if key not in self._known:
            self._known[key] = _WEIGHT * self._settle(key)
        return self._known[key]

    def _settle(self, fixed: Sequence[tuple[str, int]]) -> float:
        given = {self._number[name]: 1.0 if side == 0 else -1.0 for name, side in fixed}
        return max(self._from(given, start) for start in self._starts)

    def _from(self, given: Mapping[int, float], start: Sequence[float]) -> float:
        """The best found from a start: each man in turn goes where what is said of him and his fellows have him."""
        now = list(start)
        for i, side in given.items():
            now[i] = side
        leans, links = self._leans, self._links
        free = [i for i in range(len(now)) if i not in given and (links[i] or leans[i])]
        for _ in range(_SWEEPS):
            changed = False
            for i in free:
                pull = leans[i]
                for j, weight in links[i]:
                    pull += weight * now[j]
                side = 1.0 if pull > 0 else -1.0
                if pull and side != now[i]:
                    now[i], changed = side, True
            if not changed:
                break
        total = 0.0
        for i, side in enumerate(now):
            total += leans[i] * side
            for j, weight in links[i]:
                if j > i:
                    total += weight * side * now[j]
        return total
