"""How much the store holds."""

from dataclasses import dataclass
from typing import Any

from pressbox.datatypes.reference import AsksSql


@dataclass(frozen=True, slots=True)
class Holdings:
    """Counts of what there is."""

    matches: int
    reports: int
    goals: int
    teams: int
    people: int
    competitions: int
    disputed: int


def holdings(db: AsksSql) -> Holdings:
    """Count what there is."""
    counts = ", ".join(
        f"(SELECT count(*) FROM {table})"
        for table in ("matches", "reports", "goals", "teams", "people", "competitions")
    )
    row: Any = db.ask(f"SELECT {counts}, (SELECT count(*) FROM beliefs WHERE disputed)")[1][0]
    return Holdings(*row)
