"""Match records in, JSON as openfootball publishes it out: {"name": ..., "matches": [{"team1", "team2", "score", ...}]}.

Cannot carry: evidence, certainty, assists, cards, substitutions and all other events, vague minutes, table places,
claims, quotes. A goal without a scorer or a side is left out. `team1` is the home side where the report says so.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pressbox.datatypes.record import Goal, Match, MatchRecord
from pressbox.writers._clock import sheet_minute
from pressbox.writers._home_first import goals_in_order, home_first


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """One object with all matches; its name is their competition where they share one."""
    told = [(match.competition, _match(match)) for record in records for match in record.matches]
    competitions = {competition for competition, _ in told}
    name = competitions.pop() if len(competitions) == 1 else None
    yield json.dumps({"name": name or "Matches", "matches": [match for _, match in told]}, ensure_ascii=False, indent=1)
    yield "\n"


def _match(match: Match) -> dict[str, Any]:
    view = home_first(match)
    scores = (("ft", view.full_time), ("ht", view.half_time), ("et", view.extra_time), ("p", view.shootout))
    told: dict[str, Any] = {
        "round": match.round, "date": match.date, "team1": view.home or None, "team2": view.away or None,
        "score": {key: list(pair) for key, pair in scores if pair} or None,
        "goals1": [_goal(goal) for goal in goals_in_order(match) if goal.scorer and view.is_home(goal.team) is True],
        "goals2": [_goal(goal) for goal in goals_in_order(match) if goal.scorer and view.is_home(goal.team) is False],
        "ground": match.ground,
    }  # fmt: skip
    return {key: value for key, value in told.items() if value is not None}


def _goal(goal: Goal) -> dict[str, Any]:
    told: dict[str, Any] = {"name": goal.scorer}
    if minute := sheet_minute(goal.minute):
        told["minute"] = minute.minute
        if minute.added:
            told["offset"] = minute.added
    if goal.kind == "penalty":
        told["penalty"] = True
    if goal.kind == "own_goal":
        told["owngoal"] = True
    return told
