"""A record's matches in, each with the day, sides, competition and ground of the one match it can be out.

"AC Milan 2-2 Inter", nobody said to be at home, published 2016-11-20  ->  AC Milan at home, San Siro
"""

from collections import Counter
from datetime import date
from typing import Any

import msgspec

from pressbox.datatypes.record import Goal, LookedUp, Match, MatchRecord, Score, TeamEntry
from pressbox.datatypes.reference import Answer, Fixture, MatchTold, PlaceTold, ReferenceData


def with_fixtures(record: MatchRecord, reference: ReferenceData) -> MatchRecord:
    """The record, its matches as complete as the reference data makes them."""
    named = [match for match in record.matches if len(match.teams) == 2 and all(team.name for team in match.teams)]
    if not named:
        return record
    table = tuple(PlaceTold(row.team, row.position, row.points) for row in record.table)
    answers = reference.matches_told(tuple(map(_told, named)), day_of(record.report.published), table)
    found = {match.id: answer for match, answer in zip(named, answers, strict=True) if answer.known}
    return msgspec.structs.replace(
        record,
        matches=[_completed(match, found[match.id]) if match.id in found else match for match in record.matches],
    )


def _told(match: Match) -> MatchTold:
    first, second = match.teams
    sides = {"home": True, "away": False}
    counted = Counter(goal.team for goal in match.goals if goal.team)
    final = (
        match.score.extra_time
        or match.score.full_time
        or ([counted[first.name or ""], counted[second.name or ""]] if counted else None)
    )
    return MatchTold(
        first=first.name or "", second=second.name or "", first_at_home=sides.get(first.side or ""),
        day=day_of(match.date), competition=match.competition, score=_pair(final),
        half_time=_pair(match.score.half_time),
        at_least=match.score.full_time is None or match.score.basis == "derived",
    )  # fmt: skip


def _completed(match: Match, answer: Answer) -> Match:
    """The match with what the fixture says where the report says nothing."""
    fixture = Fixture(*answer.rows[0])  # type: ignore[arg-type]
    new: dict[str, Any] = {}
    looked_up = list(match.looked_up)

    def fill(fact: Any, value: str) -> None:
        looked_up.append(LookedUp(fact=fact, value=value, query=answer.query))

    for fact, told, known in (
        ("date", match.date, fixture.date), ("competition", match.competition, fixture.competition),
        ("ground", match.ground, fixture.ground),
    ):  # fmt: skip
        if told is None and known:
            new[fact] = known
            fill(fact, known)
    if all(team.side is None for team in match.teams):
        fill("sides", "neutral" if fixture.neutral else f"{fixture.home} at home")
        if fixture.neutral:
            new["teams"] = [_at(team, "neutral") for team in match.teams]
        elif fixture.first_at_home:
            new["teams"] = [_at(match.teams[0], "home"), _at(match.teams[1], "away")]
        else:
            new |= {
                "teams": [_at(match.teams[1], "home"), _at(match.teams[0], "away")], "score": _turned(match.score),
                "goals": [_goal_turned(goal) for goal in match.goals],
            }  # fmt: skip
    return msgspec.structs.replace(match, **new, looked_up=looked_up)


def _at(team: TeamEntry, side: str) -> TeamEntry:
    return msgspec.structs.replace(team, side=side)


def _turned(score: Score) -> Score:
    """Home first: every pair of the score the other way round."""
    pairs = {name: getattr(score, name) for name in ("full_time", "half_time", "extra_time", "shootout", "aggregate")}
    return msgspec.structs.replace(score, **{name: pair[::-1] for name, pair in pairs.items() if pair})


def _goal_turned(goal: Goal) -> Goal:
    return msgspec.structs.replace(goal, score_after=goal.score_after[::-1] if goal.score_after else None)


def day_of(told: str | None) -> date | None:
    """A day as the record writes it; None for part of one."""
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        return None


def _pair(score: list[int] | None) -> tuple[int, int] | None:
    return (score[0], score[1]) if score and len(score) == 2 else None
