"""Evidence of who belongs to which team, and with whom, in; each man's share in each team out.

Szczesny: Roma; Kessie against Szczesny; Paredes clipped Gomez  ->  Kessie: Atalanta
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from math import prod, sqrt
from operator import add, itemgetter, mul, sub, truediv
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
    everyone, own, same, against = _evidence(ties, people, teams)
    odds = _settled(everyone, own, same, against)
    return {p: dict(zip(teams, _softmax(his), strict=True)) for p, his in zip(everyone, odds, strict=True)}


def leans_and_pulls(
    ties: Ties, people: Iterable[str], teams: Sequence[str]
) -> tuple[list[str], list[float], list[dict[int, float]], list[float]]:
    """Of two teams: everyone's name, half the log-odds of the first that words about him say, what ties him to others
    (by their numbers), and half the log-odds that come out when all is settled."""
    everyone, own, same, against = _evidence(ties, people, teams)
    edges = _edges_of(everyone, same, against)
    links: list[dict[int, float]] = [{} for _ in everyone]
    for a, b, pull in zip(edges.speakers, edges.hearers, edges.pulls, strict=True):
        links[a][b] = pull / 2
    settled = [first for first, _ in _settled(everyone, own, same, against)]
    return list(everyone), [(first - second) / 2 for first, second in own], links, settled


_Pairs = tuple[tuple[str, str, float], ...]
_Own = tuple[tuple[float, ...], ...]  # for each of the people what words about him say of each team


def _evidence(ties: Ties, people: Iterable[str], teams: Sequence[str]) -> tuple[tuple[str, ...], _Own, _Pairs, _Pairs]:
    """Everyone with the stand-ins, what is said of each, and who is told beside and against whom, to be looked up by."""
    everyone = (*people, *ties.stand_ins)
    nothing = (0.0,) * len(teams)
    own = tuple([
        tuple([_clip(his.get(t, 0.0), _MOST) for t in teams]) if (his := ties.own.get(p)) else nothing for p in everyone
    ])  # fmt: skip
    return everyone, own, tuple(ties.same), tuple(ties.against)


@lru_cache(16)  # asked again for the same ties: by another room, of a draft that is being typed in
def _settled(people: tuple[str, ...], own: _Own, same: _Pairs, against: _Pairs) -> tuple[tuple[float, ...], ...]:
    """For each of the people the log-odds of each team, some constant added."""
    edges = _edges_of(people, same, against)
    if own and len(own[0]) == 2:
        leans = [(first - second) / 2 for first, second in own]
        return tuple([(lean, -lean) for lean in _settle_two(leans, edges)])
    return tuple(map(tuple, _settle_many(own, edges)))


@lru_cache(8)  # asked for each match of a report, and with the goals told and without
def _edges_of(people: tuple[str, ...], same: _Pairs, against: _Pairs) -> "_Edges":
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
    return _edges(links, number)


class _Edges(NamedTuple):
    """Who tells whom of himself, edge by edge; everybody goes by his number, every word by its edge's."""

    speakers: list[int]
    hearers: list[int]
    replies: list[int]  # the edge back
    pulls: list[float]


def _edges(links: Mapping[str, Mapping[str, float]], number: Mapping[str, int]) -> _Edges:
    pairs = [(a, b) for a, linked in links.items() for b in linked]
    at = {pair: i for i, pair in enumerate(pairs)}
    return _Edges(
        [number[a] for a, _ in pairs], [number[b] for _, b in pairs], [at[b, a] for a, b in pairs],
        [pull for linked in links.values() for pull in linked.values()],
    )  # fmt: skip


def _settle_many(own: Sequence[Sequence[float]], edges: _Edges) -> list[list[float]]:
    """The log-odds of each team for each of the people, some constant added.

    Reckoned in odds: words are multiplied, and what one said before and says now have their geometric mean. All words
    about one team are reckoned together.
    """
    if not own:
        return []
    odds = [list(map(math.exp, his)) for his in zip(*own, strict=True)]
    of_speaker, of_reply = _picking(edges.speakers), _picking(edges.replies)
    far = [math.exp(-pull / 2) for pull in edges.pulls]
    spread = [math.exp(pull / 2) - least for pull, least in zip(edges.pulls, far, strict=True)]
    told: list[list[int]] = [[] for _ in own]
    for speaker, reply in zip(edges.speakers, edges.replies, strict=True):
        told[speaker].append(reply)
    heard = _Heard(told)
    words = [[1.0] * len(far) for _ in odds]
    for _ in range(_ROUNDS):
        # What each is but for his neighbour's own word, and what he tells him now, damped by what he said before.
        without = [
            list(map(truediv, of_speaker(total), of_reply(word)))
            for total, word in zip(heard.totals(odds, words), words, strict=True)
        ]
        more = list(map(truediv, spread, map(sum, zip(*without, strict=True))))
        words = [
            list(map(sqrt, map(mul, word, map(add, far, map(mul, clear, more)))))
            for word, clear in zip(words, without, strict=True)
        ]
    last = zip(*heard.totals(odds, words), strict=True)
    return [[math.log(max(value, _LEAST)) for value in his] for his in last]


def _picking(places: Sequence[int]) -> Callable[[Sequence[float]], Sequence[float]]:
    """A function that picks the values at these places, as fast as can be."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda values: [values[at] for at in places]


class _Heard:
    """Which words each has heard: the numbers of the edges to him."""

    def __init__(self, edges: Sequence[list[int]]) -> None:
        self._in_turn = _picking([edge for to in edges for edge in to])
        ends = list(accumulate(map(len, edges)))
        self._of_each = list(zip([0, *ends], ends, strict=False))
        self._many = [(number, to) for number, to in enumerate(edges) if len(to) > _AT_ONCE]

    def totals(self, odds: Sequence[Sequence[float]], words: Sequence[list[float]]) -> list[list[float]]:
        """For each team everyone's odds, all words taken together; small again where so many might outgrow a float."""
        totals = []
        for his, word in zip(odds, words, strict=True):
            heard = self._in_turn(word)
            totals.append([
                prod(heard[first:last], start=own) for own, (first, last) in zip(his, self._of_each, strict=True)
            ])  # fmt: skip
        for number, to in self._many:
            own = [his[number] for his in odds]
            for at in range(0, len(to), _AT_ONCE):
                own = [
                    prod((word[i] for i in to[at : at + _AT_ONCE]), start=o) for o, word in zip(own, words, strict=True)
                ]
                top = max(own)
                own = [value / top for value in own]
            for total, value in zip(totals, own, strict=True):
                total[number] = value
        return totals


def _settle_two(leans: Sequence[float], edges: _Edges) -> list[float]:
    """The same for two teams, the commonest case: a word is one number, half the log-odds of the first team."""
    words = [0.0] * len(edges.pulls)
    of_speaker, of_reply = _picking(edges.speakers), _picking(edges.replies)
    pulls = [math.tanh(pull / 2) for pull in edges.pulls]
    total = list(leans)
    damping, fresh = _DAMPING, 1 - _DAMPING
    for _ in range(_ROUNDS):
        without = map(sub, of_speaker(total), of_reply(words))
        told = map(math.atanh, map(mul, pulls, map(math.tanh, without)))
        words = [damping * before + fresh * now for before, now in zip(words, told, strict=True)]
        total = list(leans)
        for hearer, word in zip(edges.hearers, words, strict=True):
            total[hearer] += word
    return total


def _clip(value: float, most: float) -> float:
    return value if -most <= value <= most else most if value > most else -most


def _softmax(odds: Sequence[float]) -> list[float]:
    top = max(odds)
    powers = [math.exp(value - top) for value in odds]
    whole = sum(powers)
    return [power / whole for power in powers]
