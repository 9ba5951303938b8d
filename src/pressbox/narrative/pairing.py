"""A report of several matches in, who met whom out: all pairs weighed at once, as nobody plays twice in a round.

"Hale rescued a 2-2 draw for Millfield against Eastvale, while Okoro led Thrale to a 4-0 rout of Ouseburn"
  ->  Millfield v Eastvale, Thrale v Ouseburn, and not Millfield v Ouseburn
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import Mentions, Mood, ResultMention
from pressbox.narrative.fixture import Fixture
from pressbox.narrative.round_ups import goes_elsewhere, is_compared, is_one_or_other

_Pair = tuple[str, str]
_MOST = 14  # teams that are paired exactly
_TOGETHER, _AMONG_OTHERS, _PARAGRAPH = 0.7, 0.35, 0.8
_NEAR = 5  # words
_HOSTED = frozenset(
    "hosted entertained welcomed visited hosting entertaining welcoming visiting travelled versus v vs".split()
)
_MEANT = 2.0  # the most that one result counts
# "The 2-2 draw for Millfield against Eastvale": between the two no other match begins.
_ANOTHER = frozenset("while whilst whereas meanwhile and but ; .".split())
_LEAST = 1.0  # what must speak for a pair
_SURE = 0.8  # weight of a result without figures
_SPREAD = 0.67  # a match in more of the paragraphs than this is what the report is about
_NOT_YET = frozenset("will tomorrow host hosts visit face faces next preview play plays signed joined transfer".split())
_LESS = 0.65  # the same where neither is of another match and several are told
_SEVERAL = 3


def paired_anew(
    document: Document,
    cast: Cast,
    mentions: Mentions,
    found: Sequence[Fixture],
    told: Mapping[frozenset[str], list[ResultMention]],
) -> list[Fixture]:
    """The matches found, with those put right that pair teams of two matches, and those added that no result pairs."""
    weights = _weights(document, cast, mentions.results)
    heaviest = _heaviest(weights)
    pairs = [pair for pair, weight in heaviest if weight >= _LEAST and _is_told(pair, document, cast, mentions, told)]
    if len(pairs) < 2 or not _of_several(document, cast, found):
        return list(found)
    if not any(told.get(frozenset(pair)) for pair in pairs) and not all(
        _opens_with(pair, document, cast) for pair in pairs
    ):
        return list(found)
    playing = {team for pair in pairs for team in pair}
    known = {frozenset((f.first, f.second or "")): f for f in found}
    kept = [f for key, f in known.items() if not key & playing or tuple(sorted(key)) in pairs]
    lost = next((f for f in found if f.main and f not in kept), None)
    fresh = [pair for pair in pairs if frozenset(pair) not in known]
    heir = max(
        (p for p in fresh if lost and (lost.has(p[0]) or lost.has(p[1]))), key=lambda p: weights[p], default=None
    )
    busy = {team for f in kept for team in (f.first, f.second)} | {team for pair in fresh for team in pair}
    if len(kept) + len(fresh) >= _SEVERAL:
        fresh += [
            pair for pair, weight in heaviest
            if _LESS <= weight < _LEAST and busy.isdisjoint(pair) and _is_told(pair, document, cast, mentions, told)
        ]  # fmt: skip
    for pair in fresh:
        results = list(told.get(frozenset(pair), ()))
        first, second, begins = _as_named(pair, document, cast)
        kept.append(Fixture(first, second, main=pair == heir, results=results, begins=begins))
    return kept


def _of_several(document: Document, cast: Cast, found: Sequence[Fixture]) -> bool:
    """Whether no one match runs through most of the paragraphs, and no list prints the results."""
    paragraphs: dict[int, set[str]] = defaultdict(set)
    for sentence in document.sentences:
        if sentence.genre is Genre.PROSE:
            for reference in _playing(sentence, cast):
                paragraphs[sentence.paragraph].add(reference.best or "")
    main = next((f for f in found if f.main), None)
    if len(paragraphs) < 2 or any(r.pattern.startswith("results list") for f in found for r in f.results):
        return False
    apart = main is not None and not any({main.first, main.second} <= teams for teams in paragraphs.values())
    if apart and any(map(goes_elsewhere, document.sentences)):
        return True  # the two stand in no paragraph together, and one is told of elsewhere
    return main is None or sum(
        main.first in teams or (main.second or "") in teams for teams in paragraphs.values()
    ) <= _SPREAD * len(paragraphs)


def _is_told(
    pair: _Pair, document: Document, cast: Cast, mentions: Mentions, told: Mapping[frozenset[str], list[ResultMention]]
) -> bool:
    """Whether the text says how the match of two teams went: a result of the two, or a goal in a sentence with both."""
    if any(r.mood is Mood.ASSERTED and (r.score or r.weight >= _SURE) for r in told.get(frozenset(pair), ())):
        return True
    if pair[0] in pair[1] or pair[1] in pair[0]:
        return False  # one team by two names
    if len({cast.team_named[name].national for name in pair if name in cast.team_named}) > 1:
        return False  # a club does not play a country
    inside = {
        sentence.index for sentence in document.sentences
        if set(pair) <= {r.best for r in _playing(sentence, cast)} and not _is_yet_to_come(sentence.lowers)
    }  # fmt: skip
    beside = inside | {index + 1 for index in inside}
    scored = any(g.sentence in beside and any(odds > 0 for _, odds in g.scorers) for g in mentions.goals)
    timed = any(mentions.times.get(index) for index in beside)
    ended = any(
        r.sentence in inside and r.mood is Mood.ASSERTED and r.score and r.kind == "final" for r in mentions.results
    )
    return bool(inside) and ((scored and timed) or ended)


def _opens_with(pair: _Pair, document: Document, cast: Cast) -> bool:
    """Whether the first sentence that names both is the first of its paragraph, in a text that goes elsewhere in one."""
    at = _as_named(pair, document, cast)[2]
    return (
        at > 0
        and any(map(goes_elsewhere, document.sentences))
        and document.sentences[at - 1].paragraph != document.sentences[at].paragraph
    )


def _is_yet_to_come(lowers: Sequence[str]) -> bool:
    """ "Thrale hosts Marlow", not "the hosts were undone by Marlow"."""
    return any(
        word in _NOT_YET and not (word == "hosts" and lowers[at - 1 : at] in (["the"], ["their"]))
        for at, word in enumerate(lowers)
    )


def _as_named(pair: _Pair, document: Document, cast: Cast) -> tuple[str, str, int]:
    """The two in the order in which the text names them, and the sentence that first names both."""
    for sentence in document.sentences:
        names = [r.best for r in _playing(sentence, cast) if r.best in pair]
        if set(names) == set(pair) and names[0]:
            return names[0], pair[1] if names[0] == pair[0] else pair[0], sentence.index
    return (*pair, 0)


def _weights(document: Document, cast: Cast, results: Sequence[ResultMention]) -> dict[_Pair, float]:
    weights: dict[_Pair, float] = defaultdict(float)
    apart: set[_Pair] = set()
    paragraphs: dict[int, dict[str, None]] = defaultdict(dict)
    for sentence in document.sentences:
        if sentence.genre is not Genre.PROSE:
            continue
        named = _playing(sentence, cast)
        for reference in named:
            paragraphs[sentence.paragraph][reference.best or ""] = None
        names = list(dict.fromkeys(r.best or "" for r in named))
        apart |= _met_others(sentence, named)
        if len(names) == 2:
            weights[_pair(*names)] += _TOGETHER
        for left, right in pairwise(named):
            between = sentence.lowers[left.last : right.first]
            if len(between) <= _NEAR and not _HOSTED.isdisjoint(between) and not _ANOTHER.intersection(between):
                weights[_pair(left.best or "", right.best or "")] += _TOGETHER
            if len(names) > 2 and left.best != right.best and not _ANOTHER.intersection(between):
                weights[_pair(left.best or "", right.best or "")] += _AMONG_OTHERS
    for teams in paragraphs.values():
        if len(teams) == 2:
            weights[_pair(*teams)] += _PARAGRAPH
    for result in results:
        a = result.first_team.best if result.first_team else None
        b = result.second_team.best if result.second_team else None
        if a and b and a != b and result.kind == "final" and result.mood is Mood.ASSERTED:
            weights[_pair(a, b)] += min(_MEANT, result.weight)
    return {pair: weight for pair, weight in weights.items() if pair not in apart}


def _met_others(sentence: Sentence, named: Sequence[Reference]) -> set[_Pair]:
    """ "Thrale and Marlow both drew 1-1": with others."""
    lowers = sentence.lowers
    return {
        _pair(left.best or "", right.best or "") for left, right in pairwise(named)
        if lowers[left.last : right.first] == ["and"]
        and (
            lowers[right.last : right.last + 1] in (["both"], ["each"])
            or (lowers[max(0, left.first - 1) : left.first] == ["both"] and "each" not in lowers[right.last :])
        )
    }  # fmt: skip


def _playing(sentence: Sentence, cast: Cast) -> list[Reference]:
    """The teams that a sentence names, without those that others are compared with."""
    lowers = sentence.lowers
    found = []
    for r in cast.by_sentence.get(sentence.index, ()):
        if r.kind is not Kind.TEAM or r.form not in (Form.NAME, Form.NICKNAME) or not r.best:
            continue
        than = "than" in lowers[max(0, r.first - 2) : r.first]
        if not is_one_or_other(lowers, r) and not than and not is_compared(lowers, r):
            found.append(r)
    return found


def _pair(a: str, b: str) -> _Pair:
    return (a, b) if a < b else (b, a)


def _heaviest(weights: Mapping[_Pair, float]) -> list[tuple[_Pair, float]]:
    """The choice of pairs without a common team that weighs most."""
    total: dict[str, float] = defaultdict(float)
    for (a, b), weight in weights.items():
        total[a] += weight
        total[b] += weight
    teams = sorted(total, key=lambda t: (-total[t], t))
    chosen: list[tuple[_Pair, float]] = []
    if len(teams) > _MOST:  # the surest first
        taken: set[str] = set()
        for pair, weight in sorted(weights.items(), key=lambda w: (-w[1], w[0])):
            if not taken.intersection(pair):
                chosen.append((pair, weight))
                taken.update(pair)
        return chosen

    @lru_cache(None)
    def best(left: int) -> tuple[float, tuple[_Pair, ...]]:
        if not left:
            return 0.0, ()
        at = (left & -left).bit_length() - 1
        rest = left & ~(1 << at)
        found = best(rest)
        for other in range(at + 1, len(teams)):
            if rest & 1 << other and (weight := weights.get(_pair(teams[at], teams[other]))):
                value, pairs = best(rest & ~(1 << other))
                if value + weight > found[0] + 1e-9:
                    found = value + weight, (*pairs, _pair(teams[at], teams[other]))
        return found

    return [(pair, weights[pair]) for pair in best((1 << len(teams)) - 1)[1]]
