"""Tellings of goals and a final score in, who scored how many for which side out.

    2-2, Suso told three times (twice with a minute), Candreva twice, Perisic twice
      ->  Suso 2 for Milan, Candreva 1 and Perisic 1 for Inter

Every person told of is scored nought, one or more goals for either side; the final score caps each side's sum. The
cheapest choice is found exactly: a table over (goals of the one side, goals of the other).
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.datatypes.mentions import GoalMention
from pressbox.datatypes.story import Moment

Moments = Mapping[tuple[int, int], Moment]  # (sentence, first token of a time) -> when it is
_BRIEF = 1.6  # a match told in a few sentences
_TIMED, _NEARLY = 0.9, -1.5
_NO_PLAYER = 6.0  # log-odds that a coach or referee did not score
_KEEPS_GOAL = 3.0  # the same of a goalkeeper
_HIS_TIME = 0.5  # log-odds from which a time of the sentence is that of his goal
_MOST = 5  # goals of one man that are thought of


@dataclass(frozen=True, slots=True)
class Hint:
    """One sentence's word that a person scored: log-odds."""

    mention: GoalMention
    reference: Reference
    odds: float

    @property
    def sentence(self) -> int:
        """Where it stands."""
        return self.mention.sentence

    @property
    def count(self) -> int:
        """How many goals of his the words tell."""
        return dict(self.mention.counts).get(self.reference.first, 1)


@dataclass(slots=True)
class Case:
    """All hints that one person scored."""

    name: str
    hints: list[Hint] = field(default_factory=list)
    for_first: float = 0.0  # log-odds that a goal of his counts for the first team
    odds: float = -9.0
    own_goal: float = 0.0
    counts: dict[int, float] = field(default_factory=dict)  # number of goals -> log-weight

    @property
    def strongest(self) -> Hint:
        """The hint that says it most surely."""
        return max(self.hints, key=lambda h: h.odds)


@dataclass(frozen=True, slots=True)
class Chosen:
    """So many goals of one person for one side (0 the first team, 1 the second)."""

    case: Case
    side: int
    count: int


def _sigmoid(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def _logit(p: float) -> float:
    p = min(max(p, 1e-6), 1 - 1e-6)
    return math.log(p / (1 - p))


def gather_cases(
    mentions: Iterable[GoalMention],
    cast: Cast,
    teams: tuple[str, str | None],
    shares: Mapping[str, Mapping[str, float]],
    moments: Moments,
    away: Mapping[str, float],
) -> list[Case]:
    """One case for each person that any sentence hints at; `away` lowers those of another match of a round-up."""
    cases: dict[str, Case] = {}
    mentions = list(mentions)
    brief = len(mentions) <= 8
    for mention in mentions:
        for reference, odds in mention.scorers:
            for name, share in reference.targets:
                if share < 0.2:
                    continue
                effective = _logit(_sigmoid(odds) * (share if reference.form is not Form.NAME else max(share, 0.5)))
                person = cast.person_named.get(name)
                if person and person.role in ("coach", "referee", "official"):
                    effective -= _NO_PLAYER
                elif person and person.position == "goalkeeper":
                    effective -= _KEEPS_GOAL
                effective += away.get(name, 0.0)
                cases.setdefault(name, Case(name)).hints.append(Hint(mention, reference, effective))
    told_at: dict[int, set[str]] = defaultdict(set)
    for case in cases.values():
        for hint in case.hints:
            if hint.odds > 0.8:
                told_at[hint.sentence].add(case.name)
    for case in cases.values():
        _weigh(case, shares.get(case.name, {}), teams, told_at, brief, moments)
    return sorted((c for c in cases.values() if c.odds > -2.5), key=lambda c: (-c.odds, c.name))


def _weigh(
    case: Case, shares: Mapping[str, float], teams: tuple[str, str | None], told_at: Mapping[int, set[str]], brief: bool,
    moments: Moments,
) -> None:  # fmt: skip
    ranked = sorted((hint.odds for hint in case.hints), reverse=True)
    second = max(0.0, ranked[1] + 2.0) if len(ranked) > 1 else 0.0
    # Fitted to who scored in reports by other hands: a second telling counts from where it is one at all, and a match
    # told in a few sentences tells each goal once.
    case.odds = 0.95 * ranked[0] + 0.85 * second - 0.9 + (_BRIEF if brief else 0.0)
    if any(h.odds > _NEARLY and _owns_time(h) for h in case.hints):
        case.odds += _TIMED  # a minute is told of goals oftener than of what failed
    case.for_first = _side_odds(shares, teams)
    case.own_goal = sum(
        1.0 for h in case.hints if "own_goal" in h.mention.kinds and h.odds > -0.5
    )  # fmt: skip
    case.counts = _count_weights(case, told_at, moments)


def _side_odds(shares: Mapping[str, float], teams: tuple[str, str | None]) -> float:
    first, second = teams  # whose man he is; the words of his goals have spoken there too
    return max(-3.0, min(3.0, _logit(shares.get(first, 0.5)))) if second else 1.0


def _count_weights(case: Case, told_at: Mapping[int, set[str]], moments: Moments) -> dict[int, float]:
    """How likely nought-knowing words make one, two, three goals of his."""
    weights = {1: 0.0, 2: -2.9, 3: -5.7, 4: -7.8, 5: -9.9}
    good = [h for h in case.hints if h.odds > -1.0]
    told = max((h.count for h in good if h.odds > -0.5), default=1)
    if told > 1:
        for n in weights:
            weights[n] = -0.2 if n == told else -2.2 - abs(n - told)
    ordinal = max((h.mention.ordinal or 1 for h in good if _owns_ordinal(h)), default=1)
    if 1 < ordinal <= 4 and told < ordinal:
        for n in weights:
            weights[n] = max(weights[n], -0.4) if n == ordinal else weights[n] - 0.8 * (n < ordinal)
    twice_told = _separate_tellings(case.name, good, told_at)
    if twice_told > 1 and told == 1 and ordinal <= 1:
        weights[min(twice_told, _MOST)] += _TOLD_APART
    minutes = _distinct_minutes(good, moments)
    if minutes > told and minutes > 1:
        n = min(minutes, _MOST)
        weights[n] = max(weights[n], -0.5)
        weights[1] -= 0.5
    return weights


_TOLD_APART = 2.0  # log-odds that tellings apart are of two goals
_LEAD = 5  # sentences that may tell the whole match in brief before the chronicle begins
_APART = 3  # sentences between two tellings that are hardly of one goal


def _separate_tellings(name: str, hints: Sequence[Hint], told_at: Mapping[int, set[str]]) -> int:
    """How many goals of his the chronicle tells: tellings far apart, or with another man's goal between them."""
    places = sorted({h.sentence for h in hints if h.odds > 0.8 and h.sentence > _LEAD})
    count = 0
    for at, place in enumerate(places):
        before = places[at - 1] if at else None
        apart = before is None or place - before >= _APART
        parted = before is not None and any(told_at.get(s, set()) - {name} for s in range(before + 1, place))
        count += apart or parted
    return count


def _owns_time(hint: Hint) -> bool:
    """Whether a time of the sentence is likelier his than any other man's."""
    odds = dict.fromkeys((time for _, time, _ in hint.mention.when), -9.0)
    for man, time, said in hint.mention.when:
        if man != hint.reference.first:
            odds[time] = max(odds[time], said)
    return any(
        man == hint.reference.first and said > _HIS_TIME and said > odds[time] for man, time, said in hint.mention.when
    )


def _owns_count(hint: Hint) -> bool:
    """ "scored twice" counts for the man told of, not for every name in the sentence."""
    likeliest = max(odds for _, odds in hint.mention.scorers)
    return hint.odds >= likeliest - 2.0


def _owns_ordinal(hint: Hint) -> bool:
    return hint.mention.ordinal is not None and _owns_count(hint)


def _distinct_minutes(hints: Sequence[Hint], moments: Moments) -> int:
    """How many minutes apart are told of his goals."""
    minutes: list[int] = []
    for hint in hints:
        if hint.odds < 0:
            continue
        names = {person.first: person.best for person, _ in hint.mention.scorers}
        for man, time, odds in hint.mention.when:
            moment = moments.get((hint.sentence, time))
            rival = any(t == time and o > odds and names[m] != names[man] for m, t, o in hint.mention.when)
            if man != hint.reference.first or odds < _HIS_TIME or rival or moment is None or moment.width > 1:
                continue
            if all(abs(moment.lo - m) > 2 for m in minutes):
                minutes.append(moment.lo)
    return len(minutes)


_Table = dict[tuple[int, int], tuple[float, tuple[Chosen, ...]]]


class Choices:
    """The likeliest choice for every number of goals of either side up to the `most`, all found at once."""

    def __init__(self, cases: Sequence[Case], most: tuple[int, int]) -> None:
        self._table: _Table = {(0, 0): (0.0, ())}
        for case in cases[:14]:
            self._table = _with(case, self._table, most)

    def under(self, final: tuple[int, int] | None, *, unfilled: float = 0.0) -> tuple[list[Chosen], float]:
        """The likeliest choice under a final score (none above the `most`), and its log-weight."""
        best: tuple[float, tuple[Chosen, ...]] | None = None
        for (a, b), (value, chosen) in self._table.items():
            if final:
                if a > final[0] or b > final[1]:
                    continue
                value -= unfilled * (final[0] - a + final[1] - b)
            if best is None or value > best[0]:
                best = (value, chosen)
        assert best is not None
        return list(best[1]), best[0]


def _with(case: Case, table: _Table, most: tuple[int, int]) -> _Table:
    """The table once one man more may have scored."""
    p = _sigmoid(case.odds)
    options: list[tuple[int, int, float, Chosen]] = []
    own = 1.5 if case.own_goal else 0.0
    lean = case.for_first if not case.own_goal else -case.for_first
    for side in (0, 1):
        share = math.log(_sigmoid(lean if side == 0 else -lean))
        for count, weight in case.counts.items():
            if count > 1 and own:
                continue
            for_either = (count, 0) if side == 0 else (0, count)
            options.append((*for_either, math.log(p) + share + weight, Chosen(case, side, count)))
    none = math.log(max(1e-6, 1 - p))
    fresh: _Table = {}
    for (a, b), (value, chosen) in table.items():
        if (a, b) not in fresh or fresh[a, b][0] < value + none:
            fresh[a, b] = value + none, chosen
        for first, second, gain, choice in options:
            at = a + first, b + second
            if at[0] <= most[0] and at[1] <= most[1] and (at not in fresh or fresh[at][0] < value + gain):
                fresh[at] = value + gain, (*chosen, choice)
    return fresh


def by_sentence(cases: Iterable[Case]) -> dict[int, list[tuple[Case, Hint]]]:
    """Hints above even odds, by sentence."""
    found: dict[int, list[tuple[Case, Hint]]] = defaultdict(list)
    for case in cases:
        for hint in case.hints:
            if hint.odds > 0:
                found[hint.sentence].append((case, hint))
    return found
