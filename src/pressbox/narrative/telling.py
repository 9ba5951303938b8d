"""All mentions in, the whole telling out: every match with its score and goals, and what is said beyond them."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from pressbox.datatypes.cast import NEUTRAL, UNNAMED, Cast
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import (
    Mentions,
)
from pressbox.datatypes.story import GoalTold, Story, Telling
from pressbox.narrative.allegiance import shares_in, sides_by, ties_in, without_stand_ins
from pressbox.narrative.both_ends import sentences_of_amends
from pressbox.narrative.by_their_place import by_their_place, find_turn
from pressbox.narrative.cases import Case
from pressbox.narrative.claimed import claimed_times, events_at
from pressbox.narrative.course import course_cost, said_of_course
from pressbox.narrative.ending import read_ending
from pressbox.narrative.events import add_events
from pressbox.narrative.final_score import derived_score, settle_scores, told_outcome
from pressbox.narrative.fixture import Fixture
from pressbox.narrative.fixtures import find_fixtures
from pressbox.narrative.goals import Narrator
from pressbox.narrative.half_time import (
    at_break,
    between_the_others,
    by_the_break,
    by_their_order,
    either_way_round,
    half_time_of,
    in_each_half,
    in_their_halves,
    possible_pairs,
    scores_late_on,
)
from pressbox.narrative.home_by_course import home_by_course
from pressbox.narrative.home_by_goals import home_by_goals
from pressbox.narrative.home_by_men import home_by_men
from pressbox.narrative.home_by_quotes import home_by_quotes
from pressbox.narrative.listed import listed_in, whose_voice, with_listed
from pressbox.narrative.moments import half_of
from pressbox.narrative.opponents import with_events
from pressbox.narrative.order_of_sides import home_first, unnamed_last
from pressbox.narrative.running_lines import with_running_lines
from pressbox.narrative.scorers import Chosen, gather_cases, side_weight, sides_together
from pressbox.narrative.setting import set_scene
from pressbox.narrative.shared_sentences import at_home_in, goals_of, times_of
from pressbox.narrative.sides_alone import with_sides_alone
from pressbox.narrative.spells import find_spells, in_their_spell
from pressbox.narrative.undone import undone
from pressbox.narrative.untold import nobodys_halves, pairs_with
from pressbox.narrative.whose_men import claims_put_right, sides_at_last, teams_of_people
from pressbox.weighing.jointly import Jointly

_PATH_WEIGHT = 0.8


def tell_stories(document: Document, cast: Cast, mentions: Mentions) -> Telling:
    """The stories of a report's matches, the main one first."""
    fixtures = find_fixtures(document, cast, mentions)
    mentions = replace(mentions, goals=tuple(undone(document, goal, mentions) for goal in mentions.goals))
    tied = with_events(cast, mentions)
    strangers = _strangers(cast, mentions, fixtures)
    clocks = [times_of(document, cast, mentions.times, fixture, fixtures) for fixture in fixtures]
    own = [  # what is said of a match, without men and times of another
        replace(mentions, times=times, goals=goals_of(document, cast, mentions.goals, fixture, fixtures))
        for fixture, times in zip(fixtures, clocks, strict=True)
    ]
    sure = [at_home_in(document, cast, mentions.goals, fixture, fixtures) for fixture in fixtures]
    foreign = [{name: shares for name, shares in strangers.items() if name not in here} for here in sure]
    stories = [_tell(document, cast, tied, own[at], fixture, foreign[at]) for at, fixture in enumerate(fixtures)]
    for _ in range(_ROUNDS):
        twice = _told_of_two(stories, strangers)
        if not twice:
            break
        for at, names in twice.items():
            barred = {name: {**strangers[name], **{t: 0.0 for t in stories[at].teams if t}} for name in names}
            stories[at] = _tell(document, cast, tied, own[at], fixtures[at], {**foreign[at], **barred})
    stories = add_events(document, cast, tied, mentions, stories)
    stories = [home_first(set_scene(document, cast, mentions, story)) for story in stories]
    sides = sides_at_last(tied, mentions, stories)
    claims = tuple(claims_put_right(cast, mentions, stories, sides))
    of_whom = {man: None if team == UNNAMED else team for man, team in teams_of_people(cast, stories, sides).items()}
    return Telling(tuple(map(unnamed_last, stories)), mentions.table, claims, mentions.quotes, of_whom)


_ROUNDS = 2


def _strangers(cast: Cast, mentions: Mentions, fixtures: Sequence[Fixture]) -> dict[str, dict[str, float]]:
    """In a round-up: each person's share in each of all its teams; a sentence may tell of two matches."""
    teams = list(dict.fromkeys(t for f in fixtures for t in (f.first, f.second) if t))
    return shares_in(cast, mentions, teams[:14]) if len(fixtures) > 1 else {}


def _told_of_two(stories: Sequence[Story], strangers: Mapping[str, Mapping[str, float]]) -> dict[int, list[str]]:
    """Scorers told of in two matches of one round: for each match those who are likelier of the other."""
    found: dict[int, list[str]] = defaultdict(list)
    best: dict[str, tuple[float, int]] = {}
    for at, story in enumerate(stories):
        for name in dict.fromkeys(g.scorer for g in story.goals if g.scorer):
            share = max((strangers.get(name, {}).get(t, 0.0) for t in story.teams if t), default=0.0)
            if name in best:
                loser = at if share <= best[name][0] else best[name][1]
                found[loser].append(name)
            if name not in best or share > best[name][0]:
                best[name] = (share, at)
    return {
        at: [n for n in names if n in strangers] for at, names in found.items() if any(n in strangers for n in names)
    }


def _of_another_match(shares: Mapping[str, float], fixture: Fixture) -> float:
    """Log-odds, 0 or below, that a man plays in this match rather than in another of the round-up."""
    inside = max((share for team, share in shares.items() if fixture.has(team)), default=1.0)
    outside = max((share for team, share in shares.items() if not fixture.has(team)), default=0.0)
    if inside == 0.0:
        return _BARRED  # his goal is told of the other match: it is not of both
    return max(-3.0, min(0.0, math.log(max(inside, 1e-3) / max(outside, 1e-3))))


_BARRED = -12.0


def _tell(
    document: Document,
    cast: Cast,
    tied: Cast,
    mentions: Mentions,
    fixture: Fixture,
    strangers: Mapping[str, Mapping[str, float]],
) -> Story:
    sentences = set(fixture.sentences)
    goals = [g for g in mentions.goals if g.sentence in sentences]
    ending = read_ending(fixture)
    teams = (fixture.first, fixture.second)
    both = [t for t in teams if t]
    outcome = told_outcome(ending)
    ties = ties_in(tied, mentions, both, winner=both[outcome - 1] if outcome and len(both) == len(teams) else None)
    everyone = sides_by(ties, tied, both)
    shares = without_stand_ins(everyone)
    course = said_of_course((c for c in mentions.course if c.sentence in sentences), teams)
    turned_round = [one.side for one in course if one.says == "trailed" and one.goals > 1]
    ending = replace(ending, half_times=either_way_round(ending, turned_round)) if turned_round else ending
    narrator = Narrator(
        document, cast, goals, mentions.times, fixture.sentences, claimed_times(document, mentions), events_at(mentions),
        next(iter(ending.half_times)) if len(ending.half_times) == 1 else None,
    )  # fmt: skip
    clock = {  # no time of a change, nor of another's goal before
        at: moment for at, moment in narrator.moments.items()
        if at not in narrator.claimed and at not in narrator.before_goals
    }  # fmt: skip
    away = {name: _of_another_match(shares, fixture) for name, shares in strangers.items()}
    amends = sentences_of_amends(document, sentences)
    # The words may put every man on the wrong side at once ("the hosts" misread): the score and its path decide.
    jointly = Jointly(ties, [p.name for p in tied.people], both) if teams[1] else None

    def readings(men: Mapping[str, Mapping[str, float]], least: float) -> Iterator[_Reading]:
        cases = gather_cases(goals, cast, teams, men, clock, away, amends)
        for settled in settle_scores(fixture, ending, cases):
            if settled.value - (_doubted(settled.chosen) if jointly else 0.0) <= least:
                continue  # however well it is told: the path of its score only costs
            final = settled.score if settled.stated else None
            told, path = narrator.tell(settled.chosen, teams, settled.score, outcome, course, men, jointly)
            against = _PATH_WEIGHT * path.cost + course_cost(course, path) if path else 0.0
            against += _whose_they_are(settled.chosen, told, teams, jointly) if jointly else 0.0
            least = max(least, settled.value - against)
            yield _Reading(settled.value - against, final, settled.chosen, told, cases, men)

    best = max(readings(shares, -math.inf), key=lambda one: one.value)
    turned = readings(_turn(shares, teams), best.value) if teams[1] else ()
    _, final, chosen, told, cases, men = max((best, *turned), key=lambda one: one.value)
    if final is None:
        told, _ = narrator.tell(chosen, teams, None, outcome, course, men, jointly)
    basis = "stated" if final is not None else None
    if final is None:
        final, basis = derived_score(fixture, ending, told, cases)
        if final:
            told, _ = narrator.tell(
                _as_told(chosen, told, teams), teams, final, course=course, shares=men, jointly=jointly
            )
    voice = whose_voice(cast, fixture.sentences, teams)
    listed = listed_in(mentions.listed, teams, fixture.sentences, told, final, shares, voice)
    told = with_listed(told, listed, teams, final)
    if final is None and listed:
        final, basis = derived_score(fixture, ending, told)
    closed = with_running_lines(told, document, cast, goals, teams, final, shares)
    if closed and fixture.main:
        told = closed
    taken = {*narrator.claimed, *narrator.events}
    told = with_sides_alone(told, document, cast, narrator.mention_at, narrator.moments, taken, teams, final)
    halves = [one for one in mentions.halves if one.sentence in sentences]
    told = in_their_halves(told, halves, final)
    said = at_break(ending, final, halves, teams)
    told = in_each_half(told, said.in_each_half)
    half, half_basis = half_time_of(said, told, teams, final, scores_late_on(fixture.results, narrator.moments))
    if half is None and final is not None:
        placed = [goal for goal in told if half_of(goal.moment)]
        in_prose = {  # a list that tells of cards and changes tells of goals, too, where it tells of any
            at: moment for at, moment in narrator.moments.items()
            if document.sentences[at[0]].genre is Genre.PROSE
        }  # fmt: skip
        others = nobodys_halves(
            placed, narrator.mention_at, in_prose, {*narrator.claimed, *narrator.events}, sum(final) - len(placed)
        )
        left = [pair for pair in pairs_with(placed, others, teams, final) if said.allows(pair)]
        half, half_basis = (left[0], "derived") if len(left) == 1 else (None, None)
    if final is not None and not narrator.goes_on:
        turn = find_turn(
            document, fixture.sentences, fixture.results, mentions.times, narrator.moments, narrator.breaks, told
        )
        in_turn = by_their_place(told, document, turn) if turn else told
        if turn and (half is None or half in possible_pairs(in_turn, teams, final)):
            told = in_turn
    if half and final and not narrator.goes_on:
        told = by_the_break(told, half, final, teams)
        told = by_their_order(told, half, teams, document)
    told = between_the_others(in_their_spell(told, find_spells(document, sentences)))
    spans = tuple(dict.fromkeys(r.span for r in ending.sources.get(final, ()))) if final else ()
    winner = teams[outcome - 1] if outcome in (1, 2) else None
    certain = (
        final is not None
        and (basis == "stated" or _listed_whole(told, final))
        and all(
            weight < 0.3 * ending.finals[final]
            for pair, weight in ending.finals.items()
            if pair not in (final, final[::-1])
        )
    )
    whole = bool(certain and final and len(told) == sum(final))
    told = [
        replace(g, certain=whole and g.odds > 0.5 and not _is_hardly_said(g, teams, shares, ties.known)) for g in told
    ]
    by_goals = home_by_goals(document, cast, fixture, goals, told, final)
    by_goals += home_by_quotes(document, fixture, mentions.quotes, shares)
    by_goals += home_by_course(document, (c for c in mentions.course if c.sentence in sentences), told, teams, final)
    by_goals += home_by_men(document, cast, fixture, shares, told)
    home, neutral = _home(cast, fixture, everyone, by_goals)
    return Story(
        teams=teams, main=fixture.main, home=home, neutral=neutral, score=final, score_basis=basis,
        score_certain=certain, half_time=half, half_time_basis=half_basis, winner=winner, drawn=outcome == 0,
        shootout=_best(ending.shootouts), aggregate=_best(ending.aggregates), goals=tuple(told),
        sentences=tuple(fixture.sentences), spans=spans, results=tuple(fixture.results),
    )  # fmt: skip


class _Reading(NamedTuple):
    """One way to read a match: how likely, the final score if told, who was chosen, the goals, by which cases and sides."""

    value: float
    final: tuple[int, int] | None
    chosen: list[Chosen]
    told: list[GoalTold]
    cases: list[Case]
    men: Mapping[str, Mapping[str, float]]


_SAYS_LITTLE = 0.5  # log-odds of the words below which they hardly say whose man he is


def _is_hardly_said(
    goal: GoalTold,
    teams: tuple[str, str | None],
    shares: Mapping[str, Mapping[str, float]],
    known: Mapping[str, Mapping[str, float]],
) -> bool:
    """Whether the report's own words hardly put the scorer on his side, but what is known of him, or only the score."""
    if goal.scorer is None or goal.team is None or "listed" in goal.patterns or None in teams:
        return False
    said = known.get(goal.scorer, {})
    other = next((t for t in teams if t and t != goal.team), "")
    his, rival = (other, goal.team) if goal.kind == "own_goal" else (goal.team, other)
    share = min(0.999, max(0.001, shares.get(goal.scorer, {}).get(his, 0.5)))
    return math.log(share / (1 - share)) < said.get(his, 0.0) - said.get(rival, 0.0) + _SAYS_LITTLE


def _listed_whole(told: Sequence[GoalTold], final: tuple[int, int]) -> bool:
    """Whether a list prints every goal; a score that is only counted from prose may lack one."""
    return len(told) == sum(final) and all("listed" in goal.patterns for goal in told)


def _turn(shares: Mapping[str, Mapping[str, float]], teams: tuple[str, str | None]) -> dict[str, dict[str, float]]:
    """Everyone on the other side."""
    first, second = teams
    return {
        name: {first: share.get(second or "", 0.5), second or "": share.get(first, 0.5)}
        for name, share in shares.items()
    }


def _whose_they_are(
    chosen: Sequence[Chosen], told: Sequence[GoalTold], teams: tuple[str, str | None], jointly: Jointly
) -> float:
    """What it costs that the scorers are of the sides their goals are told for: together, not each as they were chosen."""
    counted_for = {
        one.case.key: teams.index(goal.team)
        for one in chosen for goal in told if goal.team in teams and _is_of(goal, one.case)
    }  # fmt: skip
    together = sides_together([(one.case, counted_for.get(one.case.key, one.side)) for one in chosen], jointly)
    return _doubted(chosen) + jointly.weight({}) - together


def _doubted(chosen: Sequence[Chosen]) -> float:
    """What was taken off, 0 or below, as men were chosen for the side they are less likely of."""
    return sum(min(0.0, side_weight(one.case, one.side) - side_weight(one.case, 1 - one.side)) for one in chosen)


def _best(weights: Mapping[tuple[int, int], float]) -> tuple[int, int] | None:
    return max(weights, key=lambda pair: (weights[pair], pair)) if weights else None


def _as_told(chosen: Sequence[Chosen], told: Sequence[GoalTold], teams: tuple[str, str | None]) -> list[Chosen]:
    """The choice with each man on the side that the running score put him on."""
    counted = Counter((one.case.key, goal.team) for one in chosen for goal in told if _is_of(goal, one.case))
    return [
        Chosen(one.case, side, counted[one.case.key, team])
        for one in chosen for side, team in enumerate(teams) if counted[one.case.key, team]
    ]  # fmt: skip


def _is_of(goal: GoalTold, case: Case) -> bool:
    """Whether a goal is one of a case's: of two of one man's the one is of own goals, the other of what else he scored."""
    return goal.scorer == case.name and not (case.both_ends and (goal.kind == "own_goal") != bool(case.own_goal))


_SAID = 2.0  # what is said of sides outright: of those said with 0.9 and more one in a hundred is wrong
_OUTSIDE = (
    0.2  # of what sentences say that tell of other matches of the round, too: "at Adams Park", next line the score
)
_OF_A_TITLE = 1.5  # what a title says of who is at home
_SURELY, _BY_MEN_ALONE = 0.35, 0.85  # the least by which one side is likelier at home
_OUTRIGHT, _NO_MORE = 0.9, 0.6  # what words say outright of who is at home stands against who "the hosts" are taken for
_HOSTS_SETTLED = 0.5  # what people say of who the hosts are, beside what is said of sides outright


def _only_ones(shares: Mapping[str, Mapping[str, float]], who: str) -> Mapping[str, float]:
    """Whom "the hosts" mean where they were settled while one of the two went by another name."""
    meant = [share for name, share in shares.items() if name.startswith(f"#{who} ")]
    return meant[0] if len(meant) == 1 else {}


def _home(
    cast: Cast, fixture: Fixture, shares: Mapping[str, Mapping[str, float]], by_goals: float = 0.0
) -> tuple[str | None, bool]:
    weights: dict[str, float] = defaultdict(float)
    for said in cast.sides:
        if said.team == NEUTRAL and (fixture.main or said.sentence in fixture.sentences):
            return None, True
        if fixture.has(said.team) and said.sentence not in fixture.elsewhere:
            inside = fixture.main or said.sentence in fixture.sentences
            weights[said.team] += _SAID * said.weight * (1.0 if inside else _OUTSIDE)
    listed = next(
        (r for r in fixture.results if r.home_first and r.first_team and fixture.has(r.first_team.best)), None
    )
    if listed and listed.first_team and listed.first_team.best:
        first_named = listed.first_team.best
        above = any(
            said.sentence < listed.sentence and said.weight >= _OF_A_TITLE and said.team != first_named
            for said in cast.sides if fixture.has(said.team)
        )  # fmt: skip
        weights[first_named] += 0.5 if above else 2.0  # "Final: Distillery 3, Rangers 1", under "RANGERS v. DISTILLERY"
    first = weights.get(fixture.first, 0.0) - weights.get(fixture.second or "", 0.0) + by_goals
    if fixture.second:
        two, settled = " ".join(sorted((fixture.first, fixture.second))), 0.0
        for who, sign in (("hosts", 1), ("visitors", -1)):  # "the visitors levelled through Hale", and Hale is Inter's
            meant = shares.get(f"#{who} {two}") or (_only_ones(shares, who) if fixture.main else {})
            share = min(0.98, max(0.02, meant.get(fixture.first, 0.5)))
            settled += sign * _HOSTS_SETTLED * math.log(share / (1 - share))
        if abs(first) >= _OUTRIGHT and first * settled < 0:
            settled = max(-_NO_MORE * abs(first), min(_NO_MORE * abs(first), settled))
        first += settled
    if abs(first) < (_SURELY if fixture.main or weights else _BY_MEN_ALONE):
        return None, False
    return (fixture.first if first > 0 else fixture.second), False
