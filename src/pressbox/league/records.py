"""What was last, most or first: the goals and results that records are made of.

Milan's goals after the 90th minute against Inter, before 2017-04-15  ->  the last one, and when
"""

from datetime import date

from pressbox.datatypes.reference import Answer, AsksSql, Value

_GOALS = """
SELECT date::VARCHAR AS date, competition, team, opponent, scorer, label, kind, source FROM goal_list
WHERE ($team::BIGINT IS NULL OR team_id = $team) AND ($against::BIGINT IS NULL OR opponent_id = $against)
  AND ($before::DATE IS NULL OR date < $before::DATE)
  AND ($late::INTEGER IS NULL OR minute_from > $late)
  AND ($early::INTEGER IS NULL OR minute_to <= $early)
  AND ($kind::VARCHAR IS NULL OR kind = $kind)
  AND ($scorer::BIGINT IS NULL OR (scorer_id = $scorer AND kind <> 'own_goal'))
ORDER BY date DESC NULLS LAST, minute_from DESC
"""

_BIGGEST = """
SELECT date::VARCHAR AS date, competition, home, home_goals, away_goals, away FROM match_list
WHERE ((home_id = $team AND home_goals > away_goals) OR (away_id = $team AND away_goals > home_goals)) = $won
  AND $team IN (home_id, away_id) AND home_goals <> away_goals AND status = 'played'
  AND ($before::DATE IS NULL OR date < $before::DATE)
ORDER BY abs(home_goals - away_goals) DESC, home_goals + away_goals DESC, date LIMIT 5
"""


def goals_before(
    db: AsksSql,
    *,
    team: int | None = None,
    against: int | None = None,
    before: date | None = None,
    after_minute: int | None = None,
    until_minute: int | None = None,
    kind: str | None = None,
    scorer: int | None = None,
) -> Answer:
    """Goals of that sort, newest first; the value is the date of the last: "first after the 90th minute since"."""
    parameters: dict[str, Value] = {
        "team": team, "against": against, "before": before.isoformat() if before else None, "late": after_minute,
        "early": until_minute, "kind": kind, "scorer": scorer,
    }  # fmt: skip
    columns, rows = db.ask(_GOALS, parameters)
    return Answer(rows[0][0] if rows else None, _GOALS, tuple(parameters.items()), columns, tuple(rows))


def biggest(db: AsksSql, team: int, *, won: bool = True, before: date | None = None) -> Answer:
    """A team's biggest wins or defeats."""
    parameters: dict[str, Value] = {"team": team, "won": won, "before": before.isoformat() if before else None}
    columns, rows = db.ask(_BIGGEST, parameters)
    return Answer(rows[0][0] if rows else None, _BIGGEST, tuple(parameters.items()), columns, tuple(rows))
