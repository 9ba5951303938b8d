"""Evidence of who belongs to which team, and with whom, in; each man's share in each team out.

Szczesny: Roma; Kessie against Szczesny; Paredes clipped Gomez  ->  Kessie: Atalanta
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from pressbox.datatypes.cast import Ties

__all__ = ["Ties", "settle"]


_PULL = 0.8  # how strongly a man of a known side pulls those tied to him


def settle(ties: Ties, people: Iterable[str], teams: Sequence[str]) -> dict[str, dict[str, float]]:
    """The weight of each team for each person, summing to 1 over `teams`: everyone's side weighed with everyone else's."""
    people = list(people)
    if not teams:
        return {}
    odds = {p: {t: ties.own.get(p, {}).get(t, 0.0) for t in teams} for p in people}
    shares = {p: _softmax(odds[p]) for p in people}
    links: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for a, b, weight in ties.same:
        links[a].append((b, weight))
        links[b].append((a, weight))
    for a, b, weight in ties.against:
        links[a].append((b, -weight))
        links[b].append((a, -weight))
    even = 1 / len(teams)
    for _ in range(8):
        fresh = {}
        for p in people:
            total = dict(odds[p])
            for other, weight in links.get(p, ()):
                if other in shares:
                    for t in teams:
                        total[t] += _PULL * weight * (shares[other][t] - even)
            fresh[p] = _softmax(total)
        shares = fresh
    return shares


def _softmax(odds: dict[str, float]) -> dict[str, float]:
    top = max(odds.values())
    powers = {key: math.exp(min(value - top, 0.0)) for key, value in odds.items()}
    whole = sum(powers.values())
    return {key: power / whole for key, power in powers.items()}
