"""Teams: by name, and one with its seasons; who scored most for a team or in a season."""

from dataclasses import dataclass
from typing import Any

from pressbox.datatypes.reference import AsksSql
from pressbox.store.browse.paging import Page, Paged, only, paged
from pressbox.store.names import folded


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team and how often it plays."""

    team_id: int
    name: str
    country: str
    national: bool
    matches: int


@dataclass(frozen=True, slots=True)
class TeamPage:
    """A team, every form of its name, and its seasons, newest first."""

    team_id: int
    name: str
    country: str
    national: bool
    forms: tuple[str, ...]
    seasons: tuple[str, ...]
    matches: int


@dataclass(frozen=True, slots=True)
class Scorer:
    """A player and his goals, own goals not counted."""

    person_id: int | None
    name: str
    team: str | None
    goals: int


def teams(db: AsksSql, named: str = "", page: Page | None = None) -> Paged[TeamLine]:
    """Teams of whose name a form holds the words; who plays most comes first."""
    page = page or Page()
    found = (
        "SELECT DISTINCT team_id FROM team_names WHERE contains(' ' || folded, ' ' || $named)" if folded(named) else
        "SELECT team_id FROM teams"
    )  # fmt: skip
    rows = (
        f"WITH found AS ({found}), played AS (SELECT team_id, count(*) AS matches FROM"
        " (SELECT home_id AS team_id FROM matches UNION ALL SELECT away_id FROM matches) GROUP BY team_id)"
        " SELECT t.team_id, t.name, t.country, t.is_national, coalesce(p.matches, 0) AS matches"
        " FROM found JOIN teams t USING (team_id) LEFT JOIN played p USING (team_id)"
        f" ORDER BY matches DESC, t.name, t.team_id{page.window}"
    )
    asked: Any = {"named": folded(named)} if folded(named) else {}
    return paged(db, TeamLine, rows, f"SELECT count(*) FROM ({found})", asked, page)


def team(db: AsksSql, team_id: int) -> TeamPage:
    """One team."""
    key: Any = {"key": team_id}
    found = db.ask("SELECT team_id, name, country, is_national FROM teams WHERE team_id = $key", key)[1]
    row: tuple[Any, Any, Any, Any] = only(found, "team", team_id)  # type: ignore[assignment]
    forms = db.ask("SELECT written FROM team_names WHERE team_id = $key ORDER BY 1", key)[1]
    seasons = db.ask(
        "SELECT season, count(*) FROM matches WHERE home_id = $key OR away_id = $key GROUP BY season ORDER BY 1 DESC",
        key,
    )[1]
    return TeamPage(
        *row, tuple(str(form[0]) for form in forms), tuple(str(one[0]) for one in seasons if one[0]),
        sum(int(str(one[1])) for one in seasons),
    )  # fmt: skip


def top_scorers(
    db: AsksSql, *, team_id: int | None = None, competition_id: int | None = None, season: str | None = None,
    most: int = 15,
) -> tuple[Scorer, ...]:  # fmt: skip
    """Who scored most; each match counted once, by the source that tells most of its goals."""
    rows: Any = db.ask(
        """
        WITH played AS (
            SELECT match_id FROM matches
            WHERE ($team::BIGINT IS NULL OR home_id = $team OR away_id = $team)
              AND ($competition::BIGINT IS NULL OR competition_id = $competition)
              AND ($season::VARCHAR IS NULL OR season = $season)
        ),
        told AS (SELECT g.* FROM goals g SEMI JOIN played USING (match_id)),
        fullest AS (
            SELECT match_id, source_id,
                   row_number() OVER (PARTITION BY match_id ORDER BY count(*) DESC, min(s.rank), source_id) AS belief
            FROM told JOIN sources s USING (source_id) GROUP BY match_id, source_id
        )
        SELECT t.scorer_id, coalesce(any_value(p.name), any_value(t.scorer)), any_value(x.name), count(*) AS goals
        FROM told t JOIN fullest f ON f.match_id = t.match_id AND f.source_id = t.source_id AND f.belief = 1
        LEFT JOIN people p ON p.person_id = t.scorer_id LEFT JOIN teams x ON x.team_id = t.team_id
        WHERE t.scorer IS NOT NULL AND t.kind <> 'own_goal' AND ($team::BIGINT IS NULL OR t.team_id = $team)
        GROUP BY t.scorer_id, CASE WHEN t.scorer_id IS NULL THEN t.scorer END
        ORDER BY goals DESC, 2 LIMIT $most
        """,
        {"team": team_id, "competition": competition_id, "season": season, "most": most},
    )[1]
    return tuple(Scorer(*row) for row in rows)
