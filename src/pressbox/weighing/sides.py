"""Evidence of who belongs to which team, and with whom, in; each man's share in each team out.

Szczesny: Roma; Kessie against Szczesny; Paredes clipped Gomez  ->  Kessie: Atalanta
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pressbox.datatypes.cast import Ties

__all__ = ["Ties", "settle"]

_ROUNDS = 8
_DAMPING = 0.5
_MOST = 6.0  # log-odds of direct words, and of what two men's dealings say, beyond which no more is believed
_MOST_TIED = 3.0
_PULL = 0.8


def settle(ties: Ties, people: Iterable[str], teams: Sequence[str]) -> dict[str, dict[str, float]]:
    """The weight of each team for each person, summing to 1 over `teams`: everyone's side weighed with everyone else's.

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
    if len(teams) == 2:
        return _settle_two(own, links, people, teams, ties)
    heard: dict[tuple[str, str], list[float]] = {(a, b): [0.0] * len(teams) for a in links for b in links[a]}
    pulls = {(a, b): (math.exp(links[a][b] / 2), math.exp(-links[a][b] / 2)) for a, b in heard}
    for _ in range(_ROUNDS):
        total = {p: _total(own[p], [heard[q, p] for q in links.get(p, ())]) for p in people}
        heard = {(a, b): _word(total[a], heard[b, a], before, *pulls[a, b]) for (a, b), before in heard.items()}
    return {
        p: dict(zip(teams, _softmax(_total(own[p], [heard[q, p] for q in links.get(p, ())])), strict=True))
        for p in people if p not in ties.stand_ins
    }  # fmt: skip


def _settle_two(
    own: Mapping[str, list[float]],
    links: Mapping[str, Mapping[str, float]],
    people: Iterable[str],
    teams: Sequence[str],
    ties: Ties,
) -> dict[str, dict[str, float]]:
    """The same for two teams, the commonest case: a word is one number, half the log-odds of the first team."""
    heard = {(a, b): 0.0 for a in links for b in links[a]}
    pulls = {(a, b): math.tanh(links[a][b] / 2) for a, b in heard}
    leans = {p: (own[p][0] - own[p][1]) / 2 for p in people}
    total = dict(leans)
    for _ in range(_ROUNDS):
        heard = {
            (a, b): _DAMPING * before + (1 - _DAMPING) * math.atanh(pulls[a, b] * math.tanh(total[a] - heard[b, a]))
            for (a, b), before in heard.items()
        }
        total = dict(leans)
        for (_, b), word in heard.items():
            total[b] += word
    return {
        p: dict(zip(teams, _softmax((total[p], -total[p])), strict=True)) for p in people if p not in ties.stand_ins
    }


def _clip(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _word(total: list[float], back: list[float], before: list[float], near: float, far: float) -> list[float]:
    """What one tells his neighbour now: what he is but for the neighbour's own word, damped by what he said before."""
    without = [a - b for a, b in zip(total, back, strict=True)]
    top = max(without)
    powers = list(map(math.exp, [value - top for value in without]))
    more = (near - far) / sum(powers)
    word = list(map(math.log, [far + power * more for power in powers]))
    mean = sum(word) / len(word)
    return [_DAMPING * old + (1 - _DAMPING) * (new - mean) for old, new in zip(before, word, strict=True)]


def _total(own: Sequence[float], heard: Sequence[Sequence[float]]) -> list[float]:
    return list(map(sum, zip(own, *heard, strict=True))) if heard else list(own)


def _softmax(odds: Sequence[float]) -> list[float]:
    top = max(odds)
    powers = [math.exp(value - top) for value in odds]
    whole = sum(powers)
    return [power / whole for power in powers]
