"""A record and a store in, the league table of its day out, to hold the report's places against."""

from datetime import date

from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import AsksSql
from pressbox.display.standings import Place

_FORMS = (
    "SELECT t.name, n.written FROM team_names n JOIN teams t USING (team_id)"
    " WHERE list_contains(string_split($names, '|'), t.name)"
)


def table_of(record: MatchRecord, database: AsksSql) -> tuple[Place, ...]:
    """The table after the match's day; nothing when no place is told, or no such competition is in the store."""
    match = record.matches[0] if record.matches else None
    day = _day((match and match.date) or record.report.published)
    if match is None or not match.competition or not record.table or day is None:
        return ()
    from pressbox.league.competitions import UnknownCompetition, find_edition
    from pressbox.league.table import league_table
    from pressbox.store.database import StoreError

    try:
        table = league_table(database, find_edition(database, match.competition, on=day), day)
    except (UnknownCompetition, StoreError, ValueError):
        return ()
    forms: dict[str, set[str]] = {}
    names = "|".join(row.team for row in table.rows)
    for team, written in database.ask(_FORMS, {"names": names})[1]:
        forms.setdefault(str(team), set()).add(str(written))
    return tuple(
        Place(
            position=row.position, team=row.team, forms=frozenset({row.team, *forms.get(row.team, ())}),
            played=row.played, difference=row.goal_difference, points=row.points,
        )
        for row in table.rows
    )  # fmt: skip


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        return None
