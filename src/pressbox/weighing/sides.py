"""Evidence of who belongs to which team, and with whom, in; each man's share in each team out.

Szczesny: Roma; Kessie against Szczesny; Paredes clipped Gomez  ->  Kessie: Atalanta
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import prod, sqrt
from operator import truediv
from typing import NamedTuple

from pressbox.datatypes.cast import Ties

__all__ = ["Ties", "settle"]

_ROUNDS = 8
_DAMPING = 0.5  # the share of what was said before
_MOST = 6.0  # log-odds of direct words, and of what two men's dealings say, beyond which no more is believed
_MOST_TIED = 3.0
_PULL = 0.8
_AT_ONCE = 64  # words that are multiplied before their product is made small again
_LEAST = 1e-300


def settle(ties: Ties, people: Iterable[str], teams: Sequence[str]) -> dict[str, dict[str, float]]:
    """The weight of each team for each person, summing to 1 over `teams`: everyone's side weighed with everyone else's.

    Stand-ins ("#hosts Inter Milan") are people here, too: whom they mean comes out beside the rest.

    Each tells his neighbours what he is but for their own word on it (belief propagation), so that no word comes back
    to its speaker as news.
    """
    if not teams:
        return {}
    everyone = (*people, *ties.stand_ins)
    nothing = (0.0,) * len(teams)
    own = tuple([
        tuple([_clip(his.get(t, 0.0), _MOST) for t in teams]) if (his := ties.own.get(p)) else nothing for p in everyone
    ])  # fmt: skip
    odds = _settled(everyone, own, tuple(ties.same), tuple(ties.against))
    return {p: dict(zip(teams, _softmax(his), strict=True)) for p, his in zip(everyone, odds, strict=True)}


_Pairs = tuple[tuple[str, str, float], ...]


@lru_cache(16)  # asked again for the same ties: by another room, of a draft that is being typed in
def _settled(
    people: tuple[str, ...], own: tuple[tuple[float, ...], ...], same: _Pairs, against: _Pairs
) -> tuple[tuple[float, ...], ...]:
    """For each of the people the log-odds of each team, some constant added."""
    number = {name: i for i, name in enumerate(people)}
    links: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for sign, pairs in ((1, same), (-1, against)):
        for a, b, weight in pairs:
            if a in number and b in number and a != b:
                links[a][b] += sign * _PULL * weight
                links[b][a] += sign * _PULL * weight
    for linked in links.values():
        for other, weight in linked.items():
            linked[other] = _clip(weight, _MOST_TIED)
    edges = _edges(links, number)
    if own and len(own[0]) == 2:
        leans = [(first - second) / 2 for first, second in own]
        return tuple([(lean, -lean) for lean in _settle_two(leans, edges)])
    return tuple(map(tuple, _settle_many(own, edges)))


class _Edge(NamedTuple):
    """Who tells whom of himself; everybody goes by his number, every word by its edge's."""

    speaker: int
    hearer: int
    reply: int  # the edge back
    pull: float


def _edges(links: Mapping[str, Mapping[str, float]], number: Mapping[str, int]) -> list[_Edge]:
    at = {pair: i for i, pair in enumerate((a, b) for a in links for b in links[a])}
    return [_Edge(number[a], number[b], at[b, a], links[a][b]) for a, b in at]


def _settle_many(own: Sequence[Sequence[float]], edges: Sequence[_Edge]) -> list[list[float]]:
    """The log-odds of each team for each of the people, some constant added.

    Reckoned in odds: words are multiplied, and what one said before and says now have their geometric mean.
    """
    odds = [list(map(math.exp, his)) for his in own]
    words = [[1.0] * len(odds[edge.speaker]) for edge in edges]
    heard: list[list[int]] = [[] for _ in own]
    for edge in edges:
        heard[edge.speaker].append(edge.reply)
    told = [(*edge[:3], math.exp(edge.pull / 2), math.exp(-edge.pull / 2)) for edge in edges]
    for _ in range(_ROUNDS):
        total = [_total(his, [words[i] for i in to]) for his, to in zip(odds, heard, strict=True)]
        words = [
            _word(total[a], words[reply], before, near, far)
            for (a, _, reply, near, far), before in zip(told, words, strict=True)
        ]  # fmt: skip
    last = [_total(his, [words[i] for i in to]) for his, to in zip(odds, heard, strict=True)]
    return [[math.log(max(value, _LEAST)) for value in his] for his in last]


def _settle_two(leans: Sequence[float], edges: Sequence[_Edge]) -> list[float]:
    """The same for two teams, the commonest case: a word is one number, half the log-odds of the first team."""
    words = [0.0] * len(edges)
    told = [(*edge[:3], math.tanh(edge.pull / 2)) for edge in edges]
    total = list(leans)
    tanh, atanh, damping, fresh = math.tanh, math.atanh, _DAMPING, 1 - _DAMPING
    for _ in range(_ROUNDS):
        words = [
            damping * before + fresh * atanh(pull * tanh(total[a] - words[reply]))
            for (a, _, reply, pull), before in zip(told, words, strict=True)
        ]  # fmt: skip
        total = list(leans)
        for edge, word in zip(edges, words, strict=True):
            total[edge.hearer] += word
    return total


def _clip(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _word(total: list[float], back: list[float], before: list[float], near: float, far: float) -> list[float]:
    """What one tells his neighbour now: what he is but for the neighbour's own word, damped by what he said before."""
    without = list(map(truediv, total, back))
    more = (near - far) / sum(without)
    return [sqrt(old * (far + value * more)) for old, value in zip(before, without, strict=True)]


def _total(own: list[float], heard: Sequence[Sequence[float]]) -> list[float]:
    """All words of one taken together, the likeliest 1 where there are so many that odds might outgrow a float."""
    for at in range(0, len(heard), _AT_ONCE):
        own = list(map(prod, zip(own, *heard[at : at + _AT_ONCE], strict=True)))
        if len(heard) > _AT_ONCE:
            top = max(own)
            own = [value / top for value in own]
    return own


def _softmax(odds: Sequence[float]) -> list[float]:
    top = max(odds)
    powers = [math.exp(value - top) for value in odds]
    whole = sum(powers)
    return [power / whole for power in powers]
