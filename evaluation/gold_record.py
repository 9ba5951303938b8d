"""An annotation in, the match record that it is out: what a text is held against as if it had been written from it."""

from typing import Any

from pressbox.datatypes.record import (
    Card,
    Goal,
    Match,
    MatchRecord,
    Minute,
    MissedPenalty,
    Score,
    TableEntry,
    TeamEntry,
)


def record_of(gold: dict[str, Any]) -> MatchRecord:
    """The annotation as a match record, as data that knows the match would have it."""
    matches = [_match_of(number, match) for number, match in enumerate(gold.get("matches", []))]
    rows = [
        TableEntry(team=row["team"], position=row.get("position"), points=row.get("points"))
        for row in gold.get("table", []) if row.get("team")
    ]  # fmt: skip
    return MatchRecord(matches=[match for match in matches if match is not None], table=rows)


def _match_of(number: int, match: dict[str, Any]) -> Match | None:
    if None in match.get("teams", [None]):
        return None
    goals = [
        Goal(
            order=g.get("order"), team=g.get("team"), scorer=g.get("scorer"), minute=_minute_of(g.get("minute")),
            kind=g.get("kind") or "open",
        )
        for g in match.get("goals", [])
    ]  # fmt: skip
    return Match(
        id=f"m{number}", main=bool(match.get("main")), teams=[TeamEntry(name=name) for name in match["teams"]],
        score=Score(full_time=match.get("score"), half_time=match.get("half_time")), goals=goals,
        red_cards=[Card(team=c.get("team"), player=c.get("player")) for c in match.get("red_cards", [])],
        missed_penalties=[
            MissedPenalty(team=p.get("team"), player=p.get("player")) for p in match.get("missed_penalties", [])
        ],
    )  # fmt: skip


def _minute_of(minute: list[int] | None) -> Minute | None:
    return Minute(from_=minute[0], to=minute[1]) if minute else None
