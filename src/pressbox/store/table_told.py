"""The places that a report tells in, whether the league stood so after a day's matches out.

Milan first, Inter third, Atalanta fifth in Serie A  ->  true of 2021-09-25
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from pressbox.datatypes.reference import AsksSql
from pressbox.league.competitions import UnknownCompetition, find_edition
from pressbox.league.results import team_name
from pressbox.league.table import league_table

_FEWEST = 3  # two places stand so by chance on some day of thirty seasons


class Place(NamedTuple):
    """A team's place or points as told."""

    team_id: int
    position: int | None
    points: int | None


def _is_kept(db: AsksSql, team: int) -> bool:
    return bool(db.ask("SELECT 1 FROM teams WHERE team_id = $team", {"team": team})[1])


def table_told(db: AsksSql, competition: str | None, places: Sequence[Place]) -> Callable[[date], bool] | None:
    """Whether the table held on a day as told; None if too little of it is told to say."""
    if competition is None or not all(_is_kept(db, place.team_id) for place in places):
        return None  # a team first met in this report has no table to be looked up in
    wanted = [
        (team_name(db, place.team_id), column, value)
        for place in dict.fromkeys(places)
        for column, value in (("position", place.position), ("points", place.points))
        if value is not None
    ]
    if len(wanted) < _FEWEST:
        return None

    def held(day: date) -> bool:
        try:
            table = league_table(db, find_edition(db, competition, on=day), day)
        except UnknownCompetition:
            return False
        rows = {row.team: row for row in table.rows}
        return all(team in rows and getattr(rows[team], column) == value for team, column, value in wanted)

    return held
