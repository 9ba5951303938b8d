"""Players: by name, and one with goals, cards and teams."""

import datetime
from dataclasses import dataclass
from typing import Any

from pressbox.datatypes.reference import AsksSql
from pressbox.store.browse.paging import Page, Paged, only, paged
from pressbox.store.names import folded


@dataclass(frozen=True, slots=True)
class PlayerLine:
    """Someone who plays or played."""

    person_id: int
    name: str
    nationality: str | None
    teams: tuple[str, ...]
    goals: int


@dataclass(frozen=True, slots=True)
class PlayersGoal:
    """A goal of his, in its match."""

    match_id: int
    date: datetime.date | None
    competition: str | None
    team: str | None
    opponent: str | None
    minute: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class PlayerPage:
    """One person: teams, every form of the name, cards, and a page of goals, newest first."""

    person_id: int
    name: str
    nationality: str | None
    born: int | None
    teams: tuple[str, ...]
    forms: tuple[str, ...]
    yellow_cards: int
    red_cards: int
    goals: Paged[PlayersGoal]


def players(db: AsksSql, named: str, page: Page | None = None) -> Paged[PlayerLine]:
    """Everyone in a form of whose name these words stand; who has scored most comes first."""
    page = page or Page()
    asked: Any = {"named": folded(named)}
    if not folded(named):
        return Paged((), page.number, page.size, 0)
    found = "SELECT DISTINCT person_id FROM people_names WHERE contains(' ' || folded, ' ' || $named)"
    rows = f"""
        WITH found AS ({found}),
        scored AS (
            SELECT scorer_id AS person_id, count(DISTINCT (match_id, minute_from, goal_order)) AS goals
            FROM goals WHERE scorer_id IN (SELECT person_id FROM found) AND kind <> 'own_goal' GROUP BY scorer_id
        ),
        best AS (
            SELECT person_id, coalesce(goals, 0) AS goals FROM found LEFT JOIN scored USING (person_id)
            ORDER BY 2 DESC, 1{page.window}
        )
        SELECT p.person_id, p.name, p.nationality,
               (SELECT list(DISTINCT t.name ORDER BY t.name) FROM people_names n JOIN teams t USING (team_id)
                WHERE n.person_id = p.person_id), b.goals
        FROM best b JOIN people p USING (person_id) ORDER BY b.goals DESC, p.person_id
    """

    def line(person_id: int, name: str, nationality: str | None, teams: list[str] | None, goals: int) -> PlayerLine:
        return PlayerLine(person_id, name, nationality, tuple(teams or ()), goals)

    return paged(db, line, rows, f"SELECT count(*) FROM ({found})", asked, page)


_FULLEST = """
WITH mine AS (SELECT DISTINCT match_id FROM goals WHERE scorer_id = $key),
fullest AS (
    SELECT g.match_id, g.source_id,
           row_number() OVER (PARTITION BY g.match_id ORDER BY count(*) DESC, min(s.rank), g.source_id) AS belief
    FROM goals g SEMI JOIN mine USING (match_id) JOIN sources s USING (source_id) GROUP BY g.match_id, g.source_id
),
his AS (
    SELECT g.* FROM goals g JOIN fullest f ON f.match_id = g.match_id AND f.source_id = g.source_id AND f.belief = 1
    WHERE g.scorer_id = $key
)
"""


def player(db: AsksSql, person_id: int, page: Page | None = None) -> PlayerPage:
    """One person."""
    page = page or Page()
    key: Any = {"key": person_id}
    found = db.ask("SELECT person_id, name, nationality, born FROM people WHERE person_id = $key", key)[1]
    known: tuple[Any, Any, Any, Any] = only(found, "player", person_id)  # type: ignore[assignment]
    forms = db.ask("SELECT DISTINCT written FROM people_names WHERE person_id = $key ORDER BY 1", key)[1]
    teams = db.ask(
        "SELECT DISTINCT t.name FROM people_names n JOIN teams t USING (team_id) WHERE n.person_id = $key ORDER BY 1",
        key,
    )[1]
    cards: Any = db.ask(
        "SELECT count(DISTINCT match_id) FILTER (kind = 'yellow_card'), count(DISTINCT match_id) FILTER"
        " (kind = 'red_card') FROM events WHERE person_id = $key AND kind IN ('yellow_card', 'red_card')",
        key,
    )[1][0]
    goals = paged(
        db, PlayersGoal,
        f"""{_FULLEST}
        SELECT h.match_id, m.date, c.name, t.name, o.name, coalesce(h.label, h.minute_from || ''''), h.kind
        FROM his h JOIN matches m USING (match_id) LEFT JOIN competitions c USING (competition_id)
        LEFT JOIN teams t ON t.team_id = h.team_id
        LEFT JOIN teams o ON o.team_id = CASE h.team_id WHEN m.home_id THEN m.away_id WHEN m.away_id THEN m.home_id END
        ORDER BY m.date DESC NULLS LAST, h.match_id, h.minute_from{page.window}""",
        f"{_FULLEST} SELECT count(*) FROM his", key, page,
    )  # fmt: skip
    return PlayerPage(
        *known, tuple(str(one[0]) for one in teams), tuple(str(one[0]) for one in forms), cards[0], cards[1], goals
    )
