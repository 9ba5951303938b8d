"""Evidence of who belongs to which team, and with whom, in; each man's share in each team out.

Szczesny: Roma; Kessie against Szczesny; Paredes clipped Gomez  ->  Kessie: Atalanta
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from pressbox.datatypes.cast import Ties

__all__ = ["Ties", "settle"]

_ROUNDS = 8
_DAMPING = 0.5
_MOST = 6.0  # log-odds of direct words, and of what two men's dealings say, beyond which no more is believed
_MOST_TIED = 3.0
_PULL = 0.8


def settle(ties: Ties, people: Iterable[str], teams: Sequence[str]) -> dict[str, dict[str, float]]:
    """The weight of each team for each person, summing to 1 over `teams`: everyone's side weighed with everyone else's.

    Stand-ins ("#hosts Inter Milan") are people here, too: whom they mean comes out beside the rest.

    Each tells his neighbours what he is but for their own word on it (belief propagation), so that no word comes back
    to its speaker as news.
    """
    people = [*people, *ties.stand_ins]
    if not teams:
        return {}
    own = {p: [_clip(ties.own.get(p, {}).get(t, 0.0), _MOST) for t in teams] for p in people}
    links: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for sign, pairs in ((1, ties.same), (-1, ties.against)):
        for a, b, weight in pairs:
            if a in own and b in own and a != b:
                links[a][b] += sign * _PULL * weight
                links[b][a] += sign * _PULL * weight
    for linked in links.values():
        for other, weight in linked.items():
            linked[other] = _clip(weight, _MOST_TIED)
    size = range(len(teams))
    heard: dict[tuple[str, str], list[float]] = {(a, b): [0.0] * len(teams) for a in links for b in links[a]}
    for _ in range(_ROUNDS):
        total = {p: _total(own[p], [heard[q, p] for q in links.get(p, ())]) for p in people}
        fresh: dict[tuple[str, str], list[float]] = {}
        for (a, b), before in heard.items():
            without = [total[a][i] - heard[b, a][i] for i in size]
            share = _softmax(without)
            near, far = math.exp(links[a][b] / 2), math.exp(-links[a][b] / 2)
            word = [math.log(s * near + (1 - s) * far) for s in share]
            mean = sum(word) / len(word)
            fresh[a, b] = [
                _DAMPING * old + (1 - _DAMPING) * (new - mean) for old, new in zip(before, word, strict=True)
            ]
        heard = fresh
    return {
        p: dict(zip(teams, _softmax(_total(own[p], [heard[q, p] for q in links.get(p, ())])), strict=True))
        for p in people
    }  # fmt: skip


def _clip(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _total(own: Sequence[float], heard: Iterable[Sequence[float]]) -> list[float]:
    total = list(own)
    for word in heard:
        for i, value in enumerate(word):
            total[i] += value
    return total


def _softmax(odds: Sequence[float]) -> list[float]:
    top = max(odds)
    powers = [math.exp(value - top) for value in odds]
    whole = sum(powers)
    return [power / whole for power in powers]
