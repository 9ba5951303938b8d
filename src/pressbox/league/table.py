"""An edition and a day in, the league table out.

Serie A 2016-17 on 2016-11-20  ->  1 Juventus 13 11 0 2 27-10 33
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pressbox.datatypes.reference import AsksSql, Value
from pressbox.league.competitions import Edition
from pressbox.league.rules import Rules, rules_for

Venue = Literal["all", "home", "away"]

_ORDER = {
    "goal_difference": "goals_for - goals_against DESC",
    "goals_for": "goals_for DESC",
    "wins": "won DESC",
    "away_goals": "away_goals DESC",
    "goal_average": "goals_for / greatest(goals_against, 0.5) DESC",
    "head_to_head_points": "h2h_points DESC",
    "head_to_head_difference": "h2h_difference DESC",
    "head_to_head_goals": "h2h_goals DESC",
    "head_to_head_away_goals": "h2h_away_goals DESC",
}

# A game of A and B is a row of A's and a row of B's. Head-to-head counts those between teams level on points.
_TABLE = """
WITH games AS (
    SELECT home_id, away_id, home, away, ft_home, ft_away FROM match_list
    WHERE competition = $competition AND country = $country AND season = $season
      AND coalesce(stage, '') IN (SELECT unnest(string_split($stages, '|')))
      AND status IN ('played', 'awarded') AND ft_home IS NOT NULL AND ($on::DATE IS NULL OR date <= $on::DATE)
),
sides AS (
    SELECT home_id AS team_id, away_id AS opponent_id, home AS team, 'home' AS venue,
           ft_home AS scored, ft_away AS conceded FROM games
    UNION ALL
    SELECT away_id, home_id, away, 'away', ft_away, ft_home FROM games
),
counted AS (
    SELECT *, CASE WHEN scored > conceded THEN $win::INTEGER WHEN scored = conceded THEN 1 ELSE 0 END AS points
    FROM sides WHERE $venue = 'all' OR venue = $venue
),
totals AS (
    SELECT team_id, any_value(team) AS team, count(*) AS played,
           count(*) FILTER (scored > conceded) AS won, count(*) FILTER (scored = conceded) AS drawn,
           count(*) FILTER (scored < conceded) AS lost, sum(scored) AS goals_for, sum(conceded) AS goals_against,
           coalesce(sum(scored) FILTER (venue = 'away'), 0) AS away_goals, sum(points) AS earned
    FROM counted GROUP BY team_id
),
deductions AS (
    SELECT n.team_id, sum(d.points) AS deducted
    FROM (SELECT unnest(string_split($deducted_teams, '|')) AS written,
                 unnest(string_split($deducted_points, '|')) AS points_told) told
    CROSS JOIN LATERAL (SELECT try_cast(points_told AS INTEGER) AS points) d
    JOIN team_names n ON n.written = told.written
    WHERE $venue = 'all' AND n.team_id IN (SELECT team_id FROM totals)
    GROUP BY n.team_id
),
standing AS (
    SELECT t.*, coalesce(d.deducted, 0) AS deducted, t.earned + coalesce(d.deducted, 0) AS points
    FROM totals t LEFT JOIN deductions d USING (team_id)
),
mutual AS (
    SELECT c.team_id, sum(c.points) AS h2h_points, sum(c.scored - c.conceded) AS h2h_difference,
           sum(c.scored) AS h2h_goals, coalesce(sum(c.scored) FILTER (c.venue = 'away'), 0) AS h2h_away_goals
    FROM counted c JOIN standing a ON a.team_id = c.team_id JOIN standing b ON b.team_id = c.opponent_id
    WHERE a.points = b.points
    GROUP BY c.team_id
),
play_offs AS (
    SELECT n.team_id, min(list_position(string_split($play_offs, '|'), n.written)) AS play_off
    FROM team_names n WHERE n.written IN (SELECT unnest(string_split($play_offs, '|'))) GROUP BY n.team_id
),
ranked AS (
    SELECT s.*, coalesce(h2h_points, 0) AS h2h_points, coalesce(h2h_difference, 0) AS h2h_difference,
           coalesce(h2h_goals, 0) AS h2h_goals, coalesce(h2h_away_goals, 0) AS h2h_away_goals,
           coalesce(play_off, 99) AS play_off
    FROM standing s LEFT JOIN mutual USING (team_id) LEFT JOIN play_offs USING (team_id)
)
SELECT row_number() OVER (ORDER BY points DESC, {order}, team) AS position, team, played, won, drawn, lost,
       goals_for, goals_against, goals_for - goals_against AS goal_difference, points, deducted, team_id
FROM ranked ORDER BY position
"""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A team's line of the table; `place` is what it is worth, such as "relegation"."""

    position: int
    team: str
    played: int
    won: int
    drawn: int
    lost: int
    goals_for: int
    goals_against: int
    goal_difference: int
    points: int
    deducted: int
    place: str | None = None
    team_id: int = 0  # the key in the store


@dataclass(frozen=True, slots=True)
class Table:
    """A league table, and the question that gave it."""

    edition: Edition
    rows: tuple[TableRow, ...]
    finished: bool
    sql: str
    parameters: dict[str, Value]


def league_table(db: AsksSql, edition: Edition, on: date | None = None, venue: Venue = "all") -> Table:
    """The table after a day's matches (None: after the last)."""
    rules = rules_for(edition.competition, edition.country, edition.season)
    finished = is_finished(db, edition, rules, on)
    deductions = [deduction for deduction in rules.deductions if deduction.counts_on(on)]
    tie_breaks = rules.final if finished else rules.during
    order = ", ".join(_ORDER[tie_break] for tie_break in tie_breaks)
    sql = _TABLE.format(order=f"play_off, {order}" if finished and rules.play_offs else order)
    parameters: dict[str, Value] = {
        "competition": edition.competition, "country": edition.country, "season": edition.season,
        "stages": "|".join(rules.stages), "on": on.isoformat() if on else None, "win": rules.points_for_win,
        "venue": venue, "deducted_teams": "|".join(deduction.team for deduction in deductions),
        "deducted_points": "|".join(str(deduction.points) for deduction in deductions),
        "play_offs": "|".join(rules.play_offs),
    }  # fmt: skip
    _, rows = db.ask(sql, parameters)
    return Table(edition, tuple(_row(row, rules) for row in rows), finished, sql, parameters)


def is_finished(db: AsksSql, edition: Edition, rules: Rules, on: date | None) -> bool:
    """Whether no match of the league is left after that day."""
    _, rows = db.ask(
        "SELECT count(*) FROM match_list WHERE competition = $competition AND country = $country AND season = $season"
        " AND coalesce(stage, '') IN (SELECT unnest(string_split($stages, '|')))"
        " AND (CASE WHEN $on::DATE IS NULL THEN ft_home IS NULL AND status = 'scheduled' ELSE date > $on::DATE END)",
        {
            "competition": edition.competition, "country": edition.country, "season": edition.season,
            "stages": "|".join(rules.stages), "on": on.isoformat() if on else None,
        },
    )  # fmt: skip
    return int(str(rows[0][0])) == 0


def _row(row: tuple[Value, ...], rules: Rules) -> TableRow:
    position, played, won, drawn, lost, scored, conceded, difference, points, deducted, team_id = (
        int(str(value)) for value in (row[0], *row[2:])
    )
    place = next((place.name for place in rules.places if place.first <= position <= place.last), None)
    return TableRow(
        position, str(row[1]), played, won, drawn, lost, scored, conceded, difference, points, deducted, place, team_id
    )
