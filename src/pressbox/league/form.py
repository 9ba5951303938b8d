"""A team and a day in, its form and streaks out, counted back from its last match.

Inter on 2017-04-15  ->  form DLDLW ..., "without a win in four"
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pressbox.datatypes.reference import Answer, AsksSql, Value
from pressbox.league.results import RESULT, SIDES

Streak = Literal["unbeaten", "winless", "wins", "losses", "draws", "scored", "clean", "scoreless"]

_BROKEN_BY = {
    "unbeaten": "scored < conceded", "winless": "scored > conceded", "wins": "scored <= conceded",
    "losses": "scored >= conceded", "draws": "scored <> conceded", "scored": "scored = 0", "clean": "conceded > 0",
    "scoreless": "scored > 0",
}  # fmt: skip
STREAKS: tuple[Streak, ...] = ("unbeaten", "winless", "wins", "losses", "draws", "scored", "clean", "scoreless")

_BACKWARDS = f"""
WITH sides AS ({SIDES}),
mine AS (
    SELECT *, {RESULT} AS result, row_number() OVER (ORDER BY date DESC, match_id DESC) AS back FROM sides
    WHERE team_id = $team AND date <= $on::DATE
      AND ($competition::VARCHAR IS NULL OR lower(competition) = lower($competition))
      AND ($venue::VARCHAR IS NULL OR venue = $venue)
)
"""


@dataclass(frozen=True, slots=True)
class Form:
    """The last results, newest first, and every streak of two or more that still runs."""

    results: str
    streaks: dict[str, int]


def form(db: AsksSql, team: int, on: date, last: int = 5, competition: str | None = None) -> Form:
    """A team's form after a day."""
    _, rows = db.ask(
        _BACKWARDS + f"SELECT result, {', '.join(_BROKEN_BY.values())} FROM mine ORDER BY back",
        _about(team, on, competition),
    )
    running = {
        kind: next((length for length, row in enumerate(rows) if row[at]), len(rows))
        for at, kind in enumerate(_BROKEN_BY, 1)
    }
    return Form(
        "".join(str(row[0]) for row in rows[: int(last)]),
        {kind: running[kind] for kind in STREAKS if running[kind] > 1},
    )


def last_results(
    db: AsksSql, competition_id: int, season: str, on: date | None = None, last: int = 5
) -> dict[int, str]:
    """Every team's last results of a season, oldest first: {team: "WWDLW"}; what a table shows beside the points."""
    _, rows = db.ask(
        """
        WITH games AS (
            SELECT m.match_id, m.date, m.home_id, m.away_id, t.ft_home, t.ft_away
            FROM matches m JOIN beliefs n USING (match_id) JOIN tellings t ON t.telling_id = n.telling_id
            WHERE m.competition_id = $competition_id AND m.season = $season AND t.ft_home IS NOT NULL
              AND t.status IN ('played', 'awarded') AND ($on::DATE IS NULL OR m.date <= $on::DATE)
        ),
        sides AS (
            SELECT match_id, date, home_id AS team_id, ft_home - ft_away AS won_by FROM games
            UNION ALL SELECT match_id, date, away_id, ft_away - ft_home FROM games
        ),
        latest AS (
            SELECT *, row_number() OVER (PARTITION BY team_id ORDER BY date DESC, match_id DESC) AS back FROM sides
        )
        SELECT team_id, string_agg(CASE sign(won_by) WHEN 1 THEN 'W' WHEN 0 THEN 'D' ELSE 'L' END, '' ORDER BY back DESC)
        FROM latest WHERE back <= $last GROUP BY team_id
        """,
        {"competition_id": competition_id, "season": season, "on": on.isoformat() if on else None, "last": last},
    )
    return {int(str(team)): str(results) for team, results in rows}


def streak(
    db: AsksSql, team: int, on: date, kind: str, competition: str | None = None, venue: str | None = None
) -> Answer:
    """How many in a row up to and with a day; the rows are those matches and the one before that broke it."""
    if kind not in _BROKEN_BY:
        raise ValueError(f"{kind!r} is no streak; there are {', '.join(_BROKEN_BY)}")
    sql = (
        _BACKWARDS
        + f"""
SELECT date::VARCHAR AS date, competition, venue, opponent, scored, conceded, result, back,
       ({_BROKEN_BY[kind]}) AS broken
FROM mine
WHERE back <= coalesce((SELECT min(back) FROM mine WHERE {_BROKEN_BY[kind]}), (SELECT max(back) FROM mine))
ORDER BY back"""
    )
    parameters = _about(team, on, competition, venue)
    columns, rows = db.ask(sql, parameters)
    length: Value = sum(1 for row in rows if not row[-1]) if rows else None
    return Answer(length if rows else 0, sql, tuple(parameters.items()), columns, tuple(rows))


def wins_in_last(db: AsksSql, team: int, on: date, count: int, competition: str | None = None) -> Answer:
    """How many of the last matches were won; None if fewer are known."""
    sql = (
        _BACKWARDS + f"SELECT date::VARCHAR AS date, competition, venue, opponent, scored, conceded, result FROM mine"
        f" WHERE back <= {int(count)} ORDER BY back"
    )
    parameters = _about(team, on, competition)
    columns, rows = db.ask(sql, parameters)
    value = sum(1 for row in rows if row[-1] == "W") if len(rows) == count else None
    return Answer(value, sql, tuple(parameters.items()), columns, tuple(rows))


def _about(team: int, on: date, competition: str | None, venue: str | None = None) -> dict[str, Value]:
    return {"team": team, "on": on.isoformat(), "competition": competition, "venue": venue}
