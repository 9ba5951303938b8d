"""Sightings of teams in, who meets whom out.

"... a 2-1 defeat at Atalanta"  ->  Pairing(Roma, Atalanta)
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.phrases.en.results import MEETING_WORDS
from pressbox.phrases.en.results import OTHER_DAYS as _OTHER_DAYS


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two teams that a sentence brings together, with a weight."""

    sentence: int
    first: str
    second: str
    weight: float


def pairings(document: Document, by_sentence: dict[int, list[Reference]]) -> list[Pairing]:
    """Every two neighbouring teams of a sentence that seem to meet."""
    found: list[Pairing] = []
    for sentence in document.sentences:
        teams = [r for r in by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best]
        for left, right in itertools.pairwise(teams):
            if left.best == right.best or left.best is None or right.best is None:
                continue
            between = [token.lower for token in sentence.tokens[left.last : right.first]]
            weight = _meeting(sentence, left, right, between)
            if weight:
                found.append(Pairing(sentence.index, left.best, right.best, weight))
    return found


def _meeting(sentence: Sentence, left: Reference, right: Reference, between: list[str]) -> float:
    if len(between) > 30:
        return 0.0
    scored = any(is_score(word) for word in between)
    around = {t.lower for t in sentence.tokens[max(0, left.first - 6) : right.last + 6]}
    weight = 0.0
    if len(between) <= 3 and (scored or not between or between[0] in ("v", "vs", "versus", "-", "and")):
        weight = 3.0 if scored or between[:1] in (["v"], ["vs"], ["versus"]) else 0.3
    elif scored:
        weight = 1.5
    elif set(between) & MEETING_WORDS:
        weight = 1.0
    if sentence.genre in (Genre.HEADLINE, Genre.RESULT):
        weight *= 2
    if around & _OTHER_DAYS:
        weight *= 0.35
    return weight / (1 + sentence.index / 8)


_IN_THE_TABLE = frozenset("behind above below leaders leapfrog leapfrogged leapfrogging overtake clear points".split())


def alternation(document: Document, by_sentence: dict[int, list[Reference]]) -> dict[frozenset[str], float]:
    """How often two teams are named one after the other: the two that play are, all the way down."""
    weights: dict[frozenset[str], float] = defaultdict(float)
    last: tuple[str, int] | None = None
    for sentence in document.sentences:
        if sentence.genre is Genre.STANDINGS:
            continue
        lowers = sentence.lowers
        for reference in by_sentence.get(sentence.index, ()):
            if reference.kind is not Kind.TEAM or not reference.best or reference.form is Form.PRONOUN:
                continue
            around = lowers[max(0, reference.first - 3) : reference.first]
            near = set(lowers[max(0, reference.first - 8) : reference.last + 8])
            if set(around) & _IN_THE_TABLE or near & _OTHER_DAYS:
                continue
            best = reference.best
            if last and last[0] != best and sentence.index - last[1] <= 4:
                weights[frozenset((last[0], best))] += 1 / (1 + sentence.index / 15)
            last = (best, sentence.index)
    return weights


def main_pair(
    pairs: Sequence[Pairing],
    counts: Counter[str],
    turns: dict[frozenset[str], float],
    nations: frozenset[str],
    besides: frozenset[str] = frozenset(),
) -> tuple[str, str] | None:
    """The two teams that the report is mostly about: brought together, named in turns, named often."""
    weights: dict[frozenset[str], float] = defaultdict(float)
    order: dict[frozenset[str], tuple[str, str]] = {}
    for pair in pairs:
        key = frozenset((pair.first, pair.second))
        weights[key] += pair.weight
        order.setdefault(key, (pair.first, pair.second))
    for key, weight in turns.items():
        weights[key] += 0.8 * weight
        first, second = sorted(key, key=lambda name: (-counts[name], name))
        order.setdefault(key, (first, second))
    if not weights:
        return _the_two(counts, nations)
    for key in weights:
        if besides & key and len(counts.keys() - besides) > 1:
            weights[key] *= 0.3  # "the Smelters" are one of the two, by another name
        if len(nations & key) == 1:
            weights[key] *= 0.2  # a club does not play a country
        elif nations & key and sum(counts[c] for c in counts if c not in nations) > sum(counts[n] for n in nations):
            weights[key] *= 0.4
    best = max(weights, key=lambda k: (weights[k] + 0.25 * min(counts[name] for name in k), sorted(k)))
    return order[best]


def _the_two(counts: Counter[str], nations: frozenset[str]) -> tuple[str, str] | None:
    """Two teams that are named far apart all through are the two of the report where no third is named as often."""
    named = counts.most_common(3)
    if len(named) < 2 or (len(named) > 2 and named[2][1] == named[1][1]):
        return None
    first, second = named[0][0], named[1][0]
    return None if len({first, second} & nations) == 1 else (first, second)
