"""Tellings of goals and a final score in, who scored how many for which side out.

    2-2, Suso told three times (twice with a minute), Candreva twice, Perisic twice
      ->  Suso 2 for Milan, Candreva 1 and Perisic 1 for Inter

Every person told of is scored nought, one or more goals for either side; the final score caps each side's sum. The
cheapest choice is found exactly: a table over (goals of the one side, goals of the other).
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Cast, Form
from pressbox.datatypes.mentions import GoalMention
from pressbox.narrative.both_ends import parted
from pressbox.narrative.cases import NO_SCORERS, Case, Hint, Moments
from pressbox.narrative.counting import count_weights
from pressbox.weighing.jointly import Jointly

_BRIEF = 1.6  # a match told in a few sentences
_TIMED, _NEARLY = 0.9, -1.5
_NO_PLAYER = 3.0  # log-odds that a coach or referee did not score
_PLAYED_ONCE = 2.0  # the same of one who played for them once, as far as is known
_KEEPS_GOAL = 3.0  # the same of a goalkeeper
_HIS_TIME = 0.5  # log-odds from which a time of the sentence is that of his goal


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
    amends: Collection[int] = (),
) -> list[Case]:
    """One case for each person that any sentence hints at, two of a man who scored at both ends; `away` lowers those of
    another match of a round-up, `amends` are sentences where a man makes up for his own goal."""
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
                if person and person.role in NO_SCORERS:
                    effective -= _NO_PLAYER
                elif person and person.role == "former_player":
                    effective -= _PLAYED_ONCE
                elif (
                    person
                    and person.position == "goalkeeper"
                    and reference.first not in {*mention.own, *dict(mention.last_touch)}
                ):
                    effective -= _KEEPS_GOAL
                effective += away.get(name, 0.0)
                cases.setdefault(name, Case(name)).hints.append(Hint(mention, reference, effective))
    told_at: dict[int, set[str]] = defaultdict(set)
    for case in cases.values():
        for hint in case.hints:
            if hint.odds > 0.8:
                told_at[hint.sentence].add(case.name)
    each = [one for case in cases.values() for one in (parted(case, moments, amends) if teams[1] else [case])]
    for case in each:
        _weigh(case, shares.get(case.name, {}), teams, told_at, brief, moments)
    return sorted((c for c in each if c.odds > -2.5), key=lambda c: (-c.odds, c.key))


def _weigh(
    case: Case, shares: Mapping[str, float], teams: tuple[str, str | None], told_at: Mapping[int, set[str]], brief: bool,
    moments: Moments,
) -> None:  # fmt: skip
    best_in: dict[int, float] = {}
    for hint in case.hints:  # "had fouled Stone, and Nair, on for Stone, rounded off the win" is one telling
        best_in[hint.sentence] = max(hint.odds, best_in.get(hint.sentence, -99.0))
    ranked = sorted(best_in.values(), reverse=True)
    second = max(0.0, ranked[1] + 2.0) if len(ranked) > 1 else 0.0
    # Fitted to who scored in reports by other hands: a second telling counts from where it is one at all, and a match
    # told in a few sentences tells each goal once.
    case.odds = 0.95 * ranked[0] + 0.85 * second - 0.9 + (_BRIEF if brief else 0.0)
    if any(h.odds > _NEARLY and _owns_time(h) for h in case.hints):
        case.odds += _TIMED  # a minute is told of goals oftener than of what failed
    case.for_first = _side_odds(shares, teams)
    case.own_goal = sum(
        1.0 for h in case.hints if h.mention.is_own(h.reference.first) and h.odds > -0.5
    )  # fmt: skip
    case.last_touch = max((dict(h.mention.last_touch).get(h.reference.first, 0.0) for h in case.hints), default=0.0)
    case.counts = count_weights(case, told_at, moments, brief)


def _owns_time(hint: Hint) -> bool:
    """Whether a time of the sentence is likelier his than any other man's."""
    odds = dict.fromkeys((time for _, time, _ in hint.mention.when), -9.0)
    for man, time, said in hint.mention.when:
        if man != hint.reference.first:
            odds[time] = max(odds[time], said)
    return any(
        man == hint.reference.first and said > _HIS_TIME and said > odds[time] for man, time, said in hint.mention.when
    )


def _side_odds(shares: Mapping[str, float], teams: tuple[str, str | None]) -> float:
    first, second = teams  # whose man he is; the words of his goals have spoken there too
    return max(-3.0, min(3.0, _logit(shares.get(first, 0.5)))) if second else 1.0


_Choice = tuple[float, tuple[Chosen, ...]]
_Whose = tuple[tuple[str, int], ...]  # who scored how many, whichever side he is of
_Table = dict[tuple[int, int], dict[_Whose, _Choice]]


class Choices:
    """The likeliest choices for every number of goals of either side up to the `most`, all found at once."""

    def __init__(self, cases: Sequence[Case], most: tuple[int, int], kept: int = 1) -> None:
        self._kept = kept
        self._table: _Table = {(0, 0): {(): (0.0, ())}}
        of_each: dict[str, list[Case]] = defaultdict(list)
        for case in cases[:14]:
            of_each[case.name].append(case)
        for his in of_each.values():
            self._table = _with(his, self._table, most, kept)

    def under(self, final: tuple[int, int] | None, *, unfilled: float = 0.0) -> list[tuple[list[Chosen], float]]:
        """The likeliest choices under a final score (none above the `most`), and their log-weights; the best is first."""
        found: list[tuple[float, tuple[Chosen, ...]]] = []
        for (a, b), choices in self._table.items():
            if final and (a > final[0] or b > final[1]):
                continue
            price = unfilled * (final[0] - a + final[1] - b) if final else 0.0
            found += [(value - price, chosen) for value, chosen in choices.values()]
        found.sort(key=lambda choice: -choice[0])
        return [(list(chosen), value) for value, chosen in found[: self._kept]]


_Option = tuple[int, int, float, tuple[Chosen, ...]]  # goals for either side, log-weight, what was chosen


def _options(case: Case) -> list[_Option]:
    """How many goals one case may have, for which side."""
    p = _sigmoid(case.odds)
    options: list[_Option] = [(0, 0, math.log(max(1e-6, 1 - p)), ())]
    for side in (0, 1):
        for count, weight in case.counts.items():
            if count > 1 and own_share(case):
                continue
            for_either = (count, 0) if side == 0 else (0, count)
            options.append((*for_either, math.log(p) + side_weight(case, side) + weight, (Chosen(case, side, count),)))
    return options


def _with(his: Sequence[Case], table: _Table, most: tuple[int, int], kept: int) -> _Table:
    """The table once one man more may have scored; his own goal is not for the side of his other goals."""
    options = _options(his[0])
    for case in his[1:]:
        options = [
            (a + first, b + second, gain + more, (*chosen, *choice))
            for a, b, gain, chosen in options for first, second, more, choice in _options(case)
            if not (chosen and choice and chosen[0].side == choice[0].side)
        ]  # fmt: skip
    fresh: _Table = {}
    for (a, b), choices in table.items():
        for whose, (value, chosen) in choices.items():
            for first, second, gain, choice in options:
                at = a + first, b + second
                if at[0] > most[0] or at[1] > most[1]:
                    continue
                known = fresh.setdefault(at, {})
                key = (*whose, *((one.case.key, one.count) for one in choice))
                if key not in known or known[key][0] < value + gain:
                    known[key] = value + gain, (*chosen, *choice)
    if any(len(choices) > kept for choices in fresh.values()):
        fresh = {at: dict(sorted(choices.items(), key=lambda c: -c[1][0])[:kept]) for at, choices in fresh.items()}
    return fresh


def side_weight(case: Case, side: int) -> float:
    """Log-weight of a goal of his counting for that side."""
    return math.log(sum(_of_either_net(case, side)))


def sides_together(goals: Iterable[tuple[Case, int]], jointly: Jointly) -> float:
    """Log-weight of goals counting for these sides, weighed together; of a last touch each by himself."""
    of_each = {case.name: (case, side) for case, side in goals}
    open_ = [(case, side) for case, side in of_each.values() if case.last_touch and not case.own_goal]
    whose = {
        case.name: side ^ bool(case.own_goal) for case, side in of_each.values() if case.own_goal or not case.last_touch
    }  # fmt: skip
    return jointly.weight(whose) + sum(side_weight(case, side) for case, side in open_)


def own_share(case: Case) -> float:
    """How likely his goals are own goals, whichever side they count for."""
    return 1.0 if case.own_goal else case.last_touch


def is_own(case: Case, side: int) -> bool:
    """Whether a goal of his that counts for that side is likelier his own net's: "deflected in off Hale", Hale theirs."""
    into_his_own, into_theirs = _of_either_net(case, side)
    return into_his_own > into_theirs


def _of_either_net(case: Case, side: int) -> tuple[float, float]:
    """How likely a goal of his for that side went into his own net, and into the others'."""
    lean = case.for_first if side == 0 else -case.for_first
    own = own_share(case)
    return own * _sigmoid(-lean), (1 - own) * _sigmoid(lean)


def by_sentence(cases: Iterable[Case]) -> dict[int, list[tuple[Case, Hint]]]:
    """Hints above even odds, by sentence."""
    found: dict[int, list[tuple[Case, Hint]]] = defaultdict(list)
    for case in cases:
        for hint in case.hints:
            if hint.odds > 0:
                found[hint.sentence].append((case, hint))
    return found
