"""A team's matches as its own: what form, streaks and head-to-heads are counted from.

Inter 2-2 AC Milan  ->  for Inter: home, scored 2, conceded 2, D;  for Milan: away, scored 2, conceded 2, D
"""

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.reference import AsksSql, Value

# One row for each side of every match with a score; extra time counts, a shoot-out leaves a draw.
SIDES = """
    SELECT match_id, date, competition, country, season, home_id AS team_id, home AS team, away_id AS opponent_id,
           away AS opponent, 'home' AS venue, home_goals AS scored, away_goals AS conceded, status FROM match_list
    WHERE home_goals IS NOT NULL AND status IN ('played', 'awarded')
    UNION ALL
    SELECT match_id, date, competition, country, season, away_id, away, home_id, home, 'away', away_goals,
           home_goals, status
    FROM match_list WHERE home_goals IS NOT NULL AND status IN ('played', 'awarded')
"""
RESULT = "CASE WHEN scored > conceded THEN 'W' WHEN scored = conceded THEN 'D' ELSE 'L' END"


class UnknownTeam(PressboxError):
    """No team of that name is in the data; the message lists those like it."""


# What clubs are written with or without, taken off both sides when the name as written means nobody.
_BARE = "trim(regexp_replace(lower(strip_accents({0})), '(^| )(fc|afc|cf|sc|ac|as|ss|us|ssc|cfc)( |$)', ' ', 'g'))"


def team_id(db: AsksSql, written: str) -> int:
    """The team of that name, in any form known; of several the one that plays most."""
    for form in ("lower(strip_accents({0}))", _BARE):
        _, rows = db.ask(
            "WITH named AS (SELECT DISTINCT team_id FROM team_names"
            f" WHERE {form.format('written')} = {form.format('$written')})"
            " SELECT n.team_id, (SELECT count(*) FROM matches m WHERE n.team_id IN (m.home_id, m.away_id)) AS played"
            " FROM named n ORDER BY played DESC, n.team_id LIMIT 1",
            {"written": written.strip()},
        )
        if rows:
            return int(str(rows[0][0]))
    raise UnknownTeam(_like(db, written))


def team_name(db: AsksSql, team: int) -> str:
    """The name under which a team is listed."""
    return str(db.ask("SELECT name FROM teams WHERE team_id = $team", {"team": team})[1][0][0])


def _like(db: AsksSql, written: str) -> str:
    _, rows = db.ask(
        "SELECT written FROM team_names ORDER BY jaro_winkler_similarity(lower(strip_accents(written)),"
        " lower(strip_accents($written))) DESC, written LIMIT 5",
        {"written": written},
    )
    like = ", ".join(str(row[0]) for row in rows)
    return f"no team {written!r} in the store" + (f"; the names most like it: {like}" if like else "")


def text(value: Value) -> str:
    """A value as a table shows it."""
    return "" if value is None else str(value)
