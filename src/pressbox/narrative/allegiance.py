"""Evidence of sides from the words, and what happened on the pitch, in; each person's share in the two teams out.

    Nystrom replaced Barrow; Weber saved from Osei; Pratt set up Osei  ->  two of a side, two against, two of a side

Words beside names say little of most players; who swaps with, saves from, fouls or sets up whom says the rest.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Kind, Reference, Ties, denied_outright, strongest, tell_side
from pressbox.datatypes.mentions import GoalMention, Mentions, Mood
from pressbox.datatypes.story import GoalTold
from pressbox.narrative.cases import NO_SCORERS
from pressbox.narrative.goals_beside import goals_beside
from pressbox.narrative.goals_in_turn import goals_in_turn
from pressbox.weighing import likelihood
from pressbox.weighing.sides import settle

_SWAPPED = 2.3
_SAVED = 1.6
_FOULED = 1.6
_SET_UP = 1.7
_TOGETHER = 2.0
_SCORED = 4.0
_CALLED_THEIRS = 4.0  # log-odds that he is of the team whose goal his is called: "Frost got Lowmoor's consolation"
_OWN_FOR = 3.0  # the same, that he is not of the side to whose good his own goal is told to be
_MOST_TOLD = 2.5
# How much the words of a goal count for its scorer's side: of a team of its own sentence, of the one before; and the
# log-odds from which they speak for it, for whoever is named beside a goal is its scorer's side oftener than not.
_GOAL_SIDE = {Form.NAME: (0.7, 0.6), Form.NICKNAME: (1.1, 0.6), Form.EPITHET: (0.45, 0.6), Form.PRONOUN: (0.45, 0.6)}
_SPEAKS_FOR = {Form.NAME: 0.12, Form.NICKNAME: 0.2, Form.EPITHET: 0.1, Form.PRONOUN: 0.1}
_SURELY_OWN = 0.0
_UNDONE = 2.0  # "Hale put them ahead before Lind levelled": against each other
_UNDOES = {"ahead": ("level", "reduce", "answer"), "extend": ("level", "reduce", "answer")}
_ASSIST_SURE = 0.0  # log-odds of a pass from which a pair counts


def shares_in(
    cast: Cast, mentions: Mentions, teams: Sequence[str], goals: Iterable[GoalTold] = ()
) -> dict[str, dict[str, float]]:
    """For each person his share in each of the teams; goals already told fix their scorers."""
    return without_stand_ins(sides_in(cast, mentions, teams, goals))


def without_stand_ins(sides: Mapping[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """Sides without the stand-ins."""
    return {name: share for name, share in sides.items() if not name.startswith("#")}


def sides_in(
    cast: Cast, mentions: Mentions, teams: Sequence[str], goals: Iterable[GoalTold] = ()
) -> dict[str, dict[str, float]]:
    """The same, with the stand-ins: whom "#hosts ..." and "#visitors ..." mean."""
    return sides_by(ties_in(cast, mentions, teams, goals), cast, teams)


def sides_by(ties: Ties, cast: Cast, teams: Sequence[str]) -> dict[str, dict[str, float]]:
    """For each person and stand-in the share in each of the teams, by this evidence."""
    return settle(ties, [p.name for p in cast.people], list(teams))


def ties_in(
    cast: Cast, mentions: Mentions, teams: Sequence[str], goals: Iterable[GoalTold] = (), winner: str | None = None
) -> Ties:
    """The evidence of sides of a report with what happened in the match; goals already told fix their scorers."""
    ties = cast.ties
    own: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for person, weights in ties.own.items():
        own[person].update(weights)
    same, against = list(ties.same), list(ties.against)

    def tie(pairs: list[tuple[str, str, float]], a: Reference | None, b: Reference | None, weight: float) -> None:
        if a and b and a.best and b.best and a.best != b.best:
            pairs.append((a.best, b.best, weight * a.targets[0][1] * b.targets[0][1]))

    for change in mentions.substitutions:
        if change.mood is Mood.ASSERTED:
            tie(same, change.on, change.off, _SWAPPED)
    for chance in mentions.chances:
        tie(against, chance.player, _by_his_name(chance.keeper, cast, own), _SAVED)
    for one, other in itertools.pairwise(mentions.chances):
        told_of = {r.kind for r in cast.by_sentence.get(one.sentence, ())}
        if one.sentence == other.sentence and Kind.TEAM not in told_of and not (one.keeper or other.keeper):
            tie(
                same, one.player, other.player, _TOGETHER
            )  # "Hale hit the post while Lind headed wide": one side's siege
    for missed in mentions.missed_penalties:
        tie(against, missed.player, _by_his_name(missed.keeper, cast, own), _SAVED)
    for award in mentions.penalties_awarded:
        tie(against, award.fouled, award.against, _FOULED)
    for goal in mentions.goals:
        for scorer, giver in _passes(goal, cast):
            tie(against if scorer.first in goal.own else same, scorer, giver, _SET_UP)
        at = {person.first: person for person, _ in goal.scorers}
        for first, man in goal.led_up:
            tie(against if first in goal.own else same, at.get(first), man, _SET_UP)
    unlucky = {
        person.best for goal in mentions.goals for person, odds in goal.scorers
        if odds > _SURELY_OWN and goal.is_own(person.first)
    }  # fmt: skip
    for goal in mentions.goals:
        _weigh_sides(goal, ties, own, same, unlucky)
        at = {person.first: person for person, _ in goal.scorers}
        for (first, did), (second, undid) in itertools.pairwise(sorted(goal.effects)):
            if undid in _UNDOES.get(did, ()):
                tie(against, at.get(first), at.get(second), _UNDONE)
    for man, side in _whose_leveller(mentions, teams):
        if isinstance(side, str):
            own[man.best or ""][side] += _LAST_GOAL
        else:
            tell_side(own, same, man, side, ties.meant.get((side.sentence, side.first)), _LAST_GOAL)
    if winner:
        for name in _winners(mentions.goals):
            own[name][winner] += _WINNER
    for scored, next_scored, weight in (*goals_beside(mentions.goals), *goals_in_turn(mentions.goals)):
        tie(same if weight > 0 else against, scored, next_scored, abs(weight))
    for told in goals:
        if told.scorer and told.team is not None and told.team in teams:
            scored_for = told.team
            if told.kind == "own_goal":
                scored_for = next((t for t in teams if t != told.team), told.team)
            own[told.scorer][scored_for] += _SCORED
            if told.assist:
                own[told.assist][told.team] += _SCORED / 2
    return replace(ties, own=own, same=same, against=against)


_WINNER = 2.5
_LAST_GOAL = 2.5


def _whose_leveller(mentions: Mentions, teams: Sequence[str]) -> Iterator[tuple[Reference, Reference | str]]:
    """ "Millfield conceded late to draw with Thrale, Hale levelling": who scored last, or trailed, is told, and so whose man Hale is."""
    by_sentence: dict[int, dict[str, Reference | str]] = defaultdict(dict)
    for said in mentions.course:
        if said.understood or said.mood is not Mood.ASSERTED or said.team is None or said.team.best is None:
            continue
        if said.says in ("last", "trailed"):
            by_sentence[said.sentence].setdefault(said.team.best, said.team)
        elif said.says == "led" and said.team.best in teams and len(teams) == _TWO:
            other = teams[1 - teams.index(said.team.best)]
            by_sentence[said.sentence].setdefault(other, other)
    for sentence, sides in by_sentence.items():
        men = {
            man.best: man for goal in mentions.goals if goal.sentence == sentence
            for man, odds in goal.scorers if odds > 0 and (man.first, "level") in goal.effects and not goal.is_own(man.first)
        }  # fmt: skip
        if len(men) == len(sides) == 1:
            yield next(iter(men.values())), next(iter(sides.values()))


_TWO = 2


def _winners(goals: Iterable[GoalMention]) -> Iterator[str]:
    """Who is said to have scored the winner: a man of the side that won."""
    for goal in goals:
        at = {person.first: person for person, odds in goal.scorers if odds > 0}
        for first, effect in goal.effects:
            man = at.get(first)
            if effect == "winner" and man and man.best and not goal.is_own(first):
                yield man.best


def _by_his_name(
    keeper: Reference | None, cast: Cast, own: Mapping[str, Mapping[str, float]]
) -> Reference | None:  # fmt: skip
    """The keeper, but not where "the Millfield keeper" was taken for a man of whom words say that he is not Millfield's."""
    if keeper is None or keeper.form is Form.NAME or keeper.best is None:
        return keeper
    if not cast.keeps_goal(keeper.best):
        return None  # "the keeper then denied Hale", with no keeper named
    beside = next(
        (r for r in cast.by_sentence.get(keeper.sentence, ()) if r.kind is Kind.TEAM and keeper.first - 1 <= r.last <= keeper.last),
        None,
    )  # fmt: skip
    if beside is None or beside.best is None:
        return keeper
    said = own.get(keeper.best, {})
    return None if said and said.get(beside.best, 0.0) + 1 < max(said.values()) else keeper


def _passes(goal: GoalMention, cast: Cast) -> Iterator[tuple[Reference, Reference]]:
    """Each likely scorer with the man whose pass was most likely his; goalkeepers and coaches hardly score."""
    for scorer, odds in goal.scorers:
        person = cast.person_named.get(scorer.best or "")
        if person and (person.position == "goalkeeper" or person.role in NO_SCORERS):
            continue
        if scorer.first in dict(goal.last_touch):
            continue  # "Hale's cross was deflected in off Brandt"
        givers = [(said, giver) for first, giver, said in goal.passers if first == scorer.first]
        best = max(givers, key=lambda one: one[0], default=None)
        if odds > 0 and best and best[0] > _ASSIST_SURE:
            yield scorer, best[1]


def _weigh_sides(
    goal: GoalMention,
    ties: Ties,
    own: dict[str, dict[str, float]],
    same: list[tuple[str, str, float]],
    unlucky: set[str | None],
) -> None:
    """A goal told of a man beside a team says whose man he is, as far as it is sure that it is his goal.

    Of the `unlucky`, who put one into their own net, it says nothing: of such words of our reports 61 are against the
    side that is named, 77 for it.
    """
    scored = {person.first: (person, odds) for person, odds in goal.scorers}
    for first, team in goal.theirs:
        person = scored[first][0] if first in scored else None
        if person and person.best and (team.best or team.owner):
            tell_side(own, same, person, team, ties.meant.get((team.sentence, team.first)), _CALLED_THEIRS)
    for first, team, sign in goal.own_for:
        person = scored[first][0] if first in scored else None
        if person and person.best and (team.best or team.owner):
            tell_side(own, same, person, team, ties.meant.get((team.sentence, team.first)), -sign * _OWN_FOR)
    for first, team, odds in goal.turns:
        person, told = scored[first]
        sign = -1 if person.best in unlucky or goal.is_own(first) else 1
        sure = likelihood(told)
        tell_side(own, same, person, team, ties.meant.get((team.sentence, team.first)), sign * sure * odds)
    for person, team, odds in strongest((scored[first][0], team, odds) for first, team, odds in goal.sides):
        told = scored[person.first][1]
        if person.best is None or (team.best or team.owner) is None or person.first in dict(goal.last_touch):
            continue
        if person.best in unlucky or goal.is_own(person.first):
            continue  # "Siena defender Portas turned it in", "Portas put Roma ahead": either may be his
        sure = likelihood(told)
        before = team.sentence != goal.sentence
        said = odds if before else odds - _SPEAKS_FOR[team.form]
        if denied_outright(ties, person, team, said):
            continue
        word = _GOAL_SIDE[team.form][before] * max(-_MOST_TOLD, min(_MOST_TOLD, said)) * sure
        tell_side(own, same, person, team, ties.meant.get((team.sentence, team.first)), word)
