"""Two teams in, their meetings out: balance, last results, and "first win since".

Inter, AC Milan before 2017-04-16  ->  2-2 on 2016-11-20 the time before; last Inter win 2015-09-13
"""

from dataclasses import dataclass
from datetime import date

from pressbox.datatypes.reference import Answer, AsksSql, Value

_MEETINGS = """
WITH meetings AS (
    SELECT match_id, date, competition, season, round, home_id, home, away_id, away, home_goals, away_goals, so_home,
           so_away, status,
           CASE WHEN home_goals = away_goals THEN NULL
                WHEN home_goals > away_goals THEN home_id ELSE away_id END AS winner_id
    FROM match_list
    WHERE ((home_id = $first AND away_id = $second) OR (home_id = $second AND away_id = $first))
      AND home_goals IS NOT NULL AND status IN ('played', 'awarded')
      AND ($before::DATE IS NULL OR date < $before::DATE)
      AND ($competition::VARCHAR IS NULL OR lower(competition) = lower($competition))
)
"""


@dataclass(frozen=True, slots=True)
class Balance:
    """All meetings counted, from the first team's side."""

    played: int
    won: int
    drawn: int
    lost: int
    goals_for: int
    goals_against: int


def meetings(
    db: AsksSql, first: int, second: int, before: date | None = None, limit: int = 10, competition: str | None = None
) -> Answer:
    """The last meetings, newest first; the value is the date of the last one."""
    sql = _MEETINGS + (
        "SELECT date::VARCHAR AS date, competition, season, home, home_goals, away_goals, away, status FROM meetings"
        f" ORDER BY date DESC NULLS LAST, match_id LIMIT {int(limit)}"
    )
    parameters = _about(first, second, before, competition)
    columns, rows = db.ask(sql, parameters)
    return Answer(rows[0][0] if rows else None, sql, tuple(parameters.items()), columns, tuple(rows))


def balance(
    db: AsksSql, first: int, second: int, before: date | None = None, competition: str | None = None
) -> Balance:
    """Won, drawn, lost."""
    sql = _MEETINGS + (
        "SELECT count(*), count(*) FILTER (winner_id = $first), count(*) FILTER (winner_id IS NULL),"
        " count(*) FILTER (winner_id = $second),"
        " coalesce(sum(CASE WHEN home_id = $first THEN home_goals ELSE away_goals END), 0),"
        " coalesce(sum(CASE WHEN home_id = $first THEN away_goals ELSE home_goals END), 0) FROM meetings"
    )
    _, rows = db.ask(sql, _about(first, second, before, competition))
    return Balance(*(int(str(value)) for value in rows[0]))


def last_win(db: AsksSql, winner: int, loser: int, before: date | None = None, venue: str | None = None) -> Answer:
    """When a team last beat another ("first derby win since 2012"); how many meetings it waited stands in the rows."""
    sql = _MEETINGS + (
        "SELECT date::VARCHAR AS date, home, home_goals, away_goals, away,"
        " (SELECT count(*) FROM meetings later WHERE later.date > meetings.date) AS meetings_since FROM meetings"
        " WHERE winner_id = $first AND ($venue::VARCHAR IS NULL OR (home_id = $first) = ($venue = 'home'))"
        " ORDER BY meetings.date DESC LIMIT 1"
    )
    parameters = _about(winner, loser, before, None) | {"venue": venue}
    columns, rows = db.ask(sql, parameters)
    return Answer(rows[0][0] if rows else None, sql, tuple(parameters.items()), columns, tuple(rows))


def _about(first: int, second: int, before: date | None, competition: str | None) -> dict[str, Value]:
    return {
        "first": first, "second": second, "before": before.isoformat() if before else None, "competition": competition,
    }  # fmt: skip
