"""Match records in, events out in the words of kloppy's model: one JSON object a line, a line a match.

    {"event_type": "SHOT", "result": "GOAL", "period_id": 1, "timestamp": 2520, "qualifiers": [...]}

Goals, missed penalties and chances are shots, cards cards, substitutions substitutions; a goal not given has no place in
the model and is a GENERIC event. `timestamp` is seconds from the period's start; of a vague minute the first, with
`timestamp_to` the last; null if no time is told. Cannot carry: coordinates (reports have none), evidence, certainty,
assists but as an attribute, table places, claims, quotes. An event without a team is left out: the model has none.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pressbox.datatypes.record import Goal, Match, MatchRecord, Minute
from pressbox.writers._home_first import goals_in_order, home_first

_PERIODS = {"first_half": (1, 0), "second_half": (2, 45), "extra_first": (3, 90), "extra_second": (4, 105)}
_SHOT_RESULTS = {
    "saved": "SAVED", "post": "POST", "bar": "POST", "wide": "OFF_TARGET", "over": "OFF_TARGET",
    "off_target": "OFF_TARGET", "blocked": "BLOCKED", "cleared": "BLOCKED",
}  # fmt: skip
_BODY_PARTS = {"head": "HEAD", "left foot": "LEFT_FOOT", "right foot": "RIGHT_FOOT", "chest": "CHEST"}
Event = dict[str, Any]


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """A line a match: metadata and events."""
    for record in records:
        for match in record.matches:
            told = {"metadata": _metadata(record, match), "events": list(_numbered(match))}
            yield json.dumps(told, ensure_ascii=False) + "\n"


def _metadata(record: MatchRecord, match: Match) -> dict[str, Any]:
    view = home_first(match)
    players: dict[str, list[str]] = {name: [] for name in (view.home, view.away) if name}
    for event in _events(match):
        for name in (event["player_id"], event.get("replacement_player_id")):
            if name and event["team_id"] in players and name not in players[event["team_id"]]:
                players[event["team_id"]].append(name)
    grounds = ("HOME", "AWAY") if view.sides_known else (None, None)
    teams = [
        {
            "team_id": team.name, "name": team.name, "ground": ground, "coach": team.coach,
            "players": [{"player_id": name, "name": name} for name in players.get(team.name, [])],
        }
        for team, ground in zip((view.first, view.second), grounds, strict=True) if team.name
    ]  # fmt: skip
    score = {"home": view.final[0], "away": view.final[1]} if view.final else None
    return {
        "provider": "pressbox", "game_id": f"{record.report.id or 'report'}:{match.id}", "date": match.date,
        "game_week": match.round, "score": score, "teams": teams,
    }  # fmt: skip


def _numbered(match: Match) -> Iterator[Event]:
    """Events by period and time; those without a time last."""
    told = sorted(_events(match), key=lambda event: (event["period_id"] or 9, event["timestamp"] or 0))
    return ({"event_id": str(number), **event} for number, event in enumerate(told, 1))


def _events(match: Match) -> Iterator[Event]:
    for goal in goals_in_order(match):
        if goal.team:
            yield _goal(goal, match)
    for missed in match.missed_penalties:
        if missed.team:
            result = _SHOT_RESULTS.get(missed.outcome, "OFF_TARGET")
            set_piece = [{"name": "set_piece", "value": "PENALTY"}]
            yield {
                **_event("SHOT", missed.minute, missed.team, missed.player),
                "result": result,
                "qualifiers": set_piece,
            }
    for chance in match.chances:
        if chance.team:
            result = _SHOT_RESULTS.get(chance.outcome or "", "OFF_TARGET")
            yield {**_event("SHOT", chance.minute, chance.team, chance.player), "result": result, "qualifiers": []}
    for colour, cards in (("FIRST_YELLOW", match.yellow_cards), ("RED", match.red_cards)):
        for card in cards:
            second = colour == "RED" and "second" in (card.reason or "")
            if card.team:
                kind = "SECOND_YELLOW" if second else colour
                yield {**_event("CARD", card.minute, card.team, card.player), "card_type": kind}
    for change in match.substitutions:
        if change.team:
            event = _event("SUBSTITUTION", change.minute, change.team, change.off)
            yield {**event, "replacement_player_id": change.on}
    for refused in match.disallowed_goals:
        if refused.team:
            event = _event("GENERIC", refused.minute, refused.team, refused.player)
            yield {**event, "event_name": "disallowed goal", "reason": refused.reason}


def _goal(goal: Goal, match: Match) -> Event:
    own = goal.kind == "own_goal"
    # kloppy's own goal is a shot of the side that put it in.
    team = next((one.name for one in match.teams if one.name != goal.team), None) if own else goal.team
    qualifiers = []
    if goal.kind in ("penalty", "free_kick"):
        qualifiers.append({"name": "set_piece", "value": goal.kind.upper()})
    body = "HEAD" if goal.kind == "header" else _BODY_PARTS.get((goal.body_part or "").replace("_", " "))
    if body:
        qualifiers.append({"name": "body_part", "value": body})
    event = _event("SHOT", goal.minute, team, goal.scorer)
    return {**event, "result": "OWN_GOAL" if own else "GOAL", "qualifiers": qualifiers, "assist": goal.assist}


def _event(kind: str, minute: Minute | None, team: str | None, player: str | None) -> Event:
    period, starts = _PERIODS.get(minute.phase or "", (None, 0)) if minute else (None, 0)
    told: Event = {
        "event_type": kind, "period_id": period, "timestamp": None, "team_id": team, "player_id": player,
        "coordinates": None,
    }  # fmt: skip
    if minute and period:
        # The 42nd minute runs from 41:00; a report means no more than that.
        told["timestamp"] = max(0, minute.from_ - 1 - starts) * 60
        if minute.to != minute.from_:
            told["timestamp_to"] = max(0, minute.to - starts) * 60
    return told
