"""A season of a competition and a day in, what the table's page shows out: rows, results, the stops of the slider."""

from dataclasses import dataclass
from datetime import date
from typing import cast

from pressbox.league.competitions import Edition
from pressbox.league.form import last_results
from pressbox.league.rules import known_competitions
from pressbox.league.table import TableRow, Venue, league_table
from pressbox.store import browse
from pressbox.store.browse import CompetitionLine
from pressbox.store.database import Database

_VENUES = ("all", "home", "away")
_MOST_TEAMS = 30  # more are no league


@dataclass(frozen=True, kw_only=True)
class SeasonShown:
    """A table on a day; `days` are those on which somebody played, `stop` is the place of `on` among them."""

    on: date | None
    days: tuple[date, ...]
    stop: int
    venue: Venue
    finished: bool
    rows: tuple[TableRow, ...]
    results: dict[int, str]
    rose: dict[int, int]  # places gained since the stop before


def season_shown(
    database: Database, competition: CompetitionLine, season: str, on: date | None, stop: int | None, venue: str
) -> SeasonShown | None:
    """The table on a day, or at a stop, or after the last; None where the competition is no league."""
    days = browse.match_days(database, competition.competition_id, season)
    where = cast(Venue, venue if venue in _VENUES else "all")
    at = _stop(days, on, stop)
    edition = Edition(competition.name, competition.country, season)
    until = days[at] if days and at < len(days) - 1 else None
    table = league_table(database, edition, until, where)
    if not _is_league(competition, table.rows if until is None else league_table(database, edition).rows):
        return None
    before = league_table(database, edition, days[at - 1], where).rows if at > 0 else ()
    placed = {row.team_id: row.position for row in before}
    return SeasonShown(
        on=days[at] if days else None, days=days, stop=at, venue=where, finished=table.finished, rows=table.rows,
        results=last_results(database, competition.competition_id, season, until),
        rose={row.team_id: placed[row.team_id] - row.position for row in table.rows if row.team_id in placed},
    )  # fmt: skip


def _stop(days: tuple[date, ...], on: date | None, stop: int | None) -> int:
    last = max(len(days) - 1, 0)
    if stop is not None:
        return min(stop, last)
    if on is None:
        return last
    return max(sum(1 for one in days if one <= on) - 1, 0)


def _is_league(competition: CompetitionLine, rows: tuple[TableRow, ...]) -> bool:
    """Everybody plays about as often; in a cup the winner plays most."""
    if (competition.name, competition.country) in known_competitions():
        return True
    played = [row.played for row in rows]
    return 2 <= len(rows) <= _MOST_TEAMS and 2 * min(played) >= max(played)
