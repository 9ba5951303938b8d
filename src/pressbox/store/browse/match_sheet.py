"""A match in, everything its sources say of it out, side by side, with what they disagree on.

Inter 2-2 AC Milan  ->  tellings of results file and two reports; "attendance": 77,882 says one, 76,000 the other
"""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pressbox.datatypes.reference import AsksSql
from pressbox.store.browse.matches import MatchLine, match_lines
from pressbox.store.browse.paging import NotInStore
from pressbox.store.names import could_be_same_person


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal as one source tells it; `side` is the side it counts for."""

    source_id: int
    side: str | None
    scorer_id: int | None
    scorer: str | None
    assist: str | None
    minute_from: int | None
    minute_to: int | None
    label: str | None
    kind: str
    certainty: str | None


@dataclass(frozen=True, slots=True)
class EventLine:
    """A card, substitution, chance ... as one source tells it."""

    source_id: int
    kind: str
    side: str | None
    person_id: int | None
    person: str | None
    other: str | None
    label: str | None
    minute_from: int | None
    detail: str | None


@dataclass(frozen=True, slots=True)
class Telling:
    """What one source says of the match, in the match's order of sides."""

    source_id: int
    source: str
    kind: str  # report or reference
    believed: bool
    date: datetime.date | None
    competition: str | None
    round: str | None
    final_score: str | None
    half_time: str | None
    extra_time: str | None
    shootout: str | None
    ground: str | None
    attendance: int | None
    referee: str | None
    home_coach: str | None
    away_coach: str | None
    goals: tuple[GoalLine, ...] = ()
    events: tuple[EventLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A fact on which sources differ, each value with the sources that tell it."""

    fact: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class MatchSheet:
    """A match page: the believed line, every telling (the believed one first) and the disagreements."""

    match: MatchLine
    tellings: tuple[Telling, ...]
    disagreements: tuple[Disagreement, ...]


_FACTS = (
    "date", "final_score", "half_time", "extra_time", "shootout", "ground", "attendance", "referee", "home_coach",
    "away_coach",
)  # fmt: skip
_TOLD = """
SELECT t.source_id, s.name, s.kind, t.telling_id = n.telling_id AS believed, t.date, t.competition, t.round,
       t.ft_home || '-' || t.ft_away, t.ht_home || '-' || t.ht_away, t.et_home || '-' || t.et_away,
       t.so_home || '-' || t.so_away, t.ground, t.attendance, t.referee, t.home_coach, t.away_coach
FROM tellings t JOIN sources s USING (source_id) JOIN beliefs n ON n.match_id = t.match_id
WHERE t.match_id = $key AND n.match_id = $key ORDER BY believed DESC, s.rank, s.name
"""
_SIDE = "CASE {0}.team_id WHEN $home THEN 'home' WHEN $away THEN 'away' END"
_GOALS = f"""
SELECT g.source_id, {_SIDE.format("g")}, g.scorer_id, coalesce(p.name, g.scorer), coalesce(q.name, g.assist),
       g.minute_from, g.minute_to, coalesce(g.label, g.minute_from || ''''), g.kind, g.certainty
FROM goals g LEFT JOIN people p ON p.person_id = g.scorer_id LEFT JOIN people q ON q.person_id = g.assist_id
WHERE g.match_id = $key ORDER BY g.source_id, g.goal_order NULLS LAST, g.minute_from NULLS LAST, g.goal_id
"""
_EVENTS = f"""
SELECT e.source_id, e.kind, {_SIDE.format("e")}, e.person_id, coalesce(p.name, e.person), e.other,
       coalesce(e.label, e.minute_from || ''''), e.minute_from, e.detail
FROM events e LEFT JOIN people p USING (person_id)
WHERE e.match_id = $key AND e.kind <> 'appearance' ORDER BY e.source_id, e.minute_from NULLS LAST, e.event_id
"""


def match_sheet(db: AsksSql, match_id: int) -> MatchSheet:
    """Everything about one match."""
    lines = match_lines(db, match_id)
    if not lines:
        raise NotInStore(f"no match {match_id} in the store")
    about: Any = {"key": match_id, "home": lines[0].home_id, "away": lines[0].away_id}
    goals: dict[int, list[GoalLine]] = defaultdict(list)
    events: dict[int, list[EventLine]] = defaultdict(list)
    row: Any
    for row in db.ask(_GOALS, about)[1]:
        goals[row[0]].append(GoalLine(*row))
    for row in db.ask(_EVENTS, about)[1]:
        events[row[0]].append(EventLine(*row))
    tellings = []
    for row in db.ask(_TOLD, {"key": match_id})[1]:
        telling = Telling(*row)
        tellings.append(replace(telling, goals=tuple(goals[row[0]]), events=tuple(events[row[0]])))
    return MatchSheet(lines[0], tuple(tellings), tuple(_disagreements(tellings)))


def _disagreements(tellings: Sequence[Telling]) -> list[Disagreement]:
    found = []
    for fact in _FACTS:
        says = [(str(value), telling.source) for telling in tellings if (value := getattr(telling, fact)) is not None]
        found += _differing(fact, says)
    most = max((len(side) for telling in tellings for side in _by_side(telling).values()), default=0)
    for side in ("home", "away"):
        for at in range(most):
            told = [(goals[at], telling.source) for telling in tellings if len(goals := _by_side(telling)[side]) > at]
            found += _differing(f"scorer of {side} goal {at + 1}", _scorers(told))
            found += _differing(f"minute of {side} goal {at + 1}", _minutes(told))
    return found


def _by_side(telling: Telling) -> dict[str, list[GoalLine]]:
    """A side's goals in order; none where a source leaves goals out, as the third told is then not the third scored."""
    told: dict[str, list[GoalLine]] = {"home": [], "away": []}
    for goal in telling.goals:
        if goal.side:
            told[goal.side].append(goal)
    final = (telling.extra_time or telling.final_score or "").split("-")
    if len(final) == 2 and [len(told["home"]), len(told["away"])] != [int(goals) for goals in final]:
        return {"home": [], "away": []}
    return told


def _scorers(told: list[tuple[GoalLine, str]]) -> list[tuple[str, str]]:
    """Who scored it; "Icardi" and "Mauro Icardi" are one answer."""
    says: list[tuple[str, str]] = []
    for goal, source in told:
        if goal.scorer is None:
            continue
        same = next((name for name, _ in says if could_be_same_person(name, goal.scorer)), goal.scorer)
        says.append((same, source))
    return says


def _minutes(told: list[tuple[GoalLine, str]]) -> list[tuple[str, str]]:
    """When; stretches that overlap by one minute agree: "in the final ten minutes" and 86."""
    says: list[tuple[int, int, str, str]] = []
    for goal, source in told:
        if goal.minute_from is None:
            continue
        first, last = goal.minute_from - 1, (goal.minute_to or goal.minute_from) + 1
        same = next((label for a, b, label, _ in says if first <= b and a <= last), goal.label or str(goal.minute_from))
        says.append((goal.minute_from, goal.minute_to or goal.minute_from, same, source))
    return [(label, source) for _, _, label, source in says]


def _differing(fact: str, says: list[tuple[str, str]]) -> list[Disagreement]:
    by_value: dict[str, list[str]] = defaultdict(list)
    for value, source in says:
        by_value[value].append(source)
    if len(by_value) < 2:
        return []
    return [Disagreement(fact, tuple((value, tuple(sources)) for value, sources in by_value.items()))]
