"""A name in, the people so called out, each with goals, cards, squads and the forms of the name.

"Icardi"  ->  Mauro Icardi, Inter: his goals, newest first
"""

from dataclasses import dataclass

from pressbox.datatypes.reference import Value
from pressbox.store.database import Database
from pressbox.store.names import folded

_GOALS = """
SELECT date, competition, team, opponent, label, kind,
       regexp_extract(source, '[^/]*/?[^/]*$') AS source FROM goal_list
WHERE scorer_id = ? ORDER BY date DESC NULLS LAST LIMIT 30
"""


@dataclass(frozen=True, slots=True)
class PlayerSheet:
    """What the store knows of one person."""

    name: str
    forms: tuple[str, ...]
    teams: tuple[str, ...]
    goals: int
    cards: int
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def find_players(database: Database, name: str) -> list[int]:
    """Everyone with these words in a form of the name; who has scored most comes first."""
    _, rows = database.ask(
        "SELECT n.person_id, (SELECT count(*) FROM goals g WHERE g.scorer_id = n.person_id) AS goals"
        " FROM people_names n WHERE ' ' || n.folded || ' ' LIKE '% ' || ? || ' %'"
        " GROUP BY n.person_id ORDER BY goals DESC, n.person_id",
        [folded(name)],
    )
    return [int(str(row[0])) for row in rows]


def player_sheet(database: Database, person_id: int) -> PlayerSheet:
    """One person."""
    forms = database.ask("SELECT DISTINCT written FROM people_names WHERE person_id = ? ORDER BY 1", [person_id])[1]
    teams = database.ask(
        "SELECT DISTINCT t.name FROM people_names n JOIN teams t USING (team_id) WHERE n.person_id = ? ORDER BY 1",
        [person_id],
    )[1]
    goals = database.one("SELECT count(*) FROM goal_list WHERE scorer_id = ? AND kind <> 'own_goal'", [person_id])
    cards = database.one(
        "SELECT count(DISTINCT match_id) FROM events WHERE person_id = ? AND kind IN ('red_card', 'yellow_card')",
        [person_id],
    )
    columns, rows = database.ask(_GOALS, [person_id])
    return PlayerSheet(
        str(database.one("SELECT name FROM people WHERE person_id = ?", [person_id])),
        tuple(str(row[0]) for row in forms),
        tuple(str(row[0]) for row in teams),
        int(goals),
        int(cards),
        columns,
        tuple(rows),
    )
