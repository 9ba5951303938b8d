"""Competitions, their seasons and their match days."""

import datetime
from dataclasses import dataclass
from typing import Any

from pressbox.datatypes.reference import AsksSql
from pressbox.store.browse.paging import Page, Paged, only, paged


@dataclass(frozen=True, slots=True)
class CompetitionLine:
    """A competition and how much of it there is."""

    competition_id: int
    name: str
    country: str
    matches: int
    first_season: str | None
    last_season: str | None


@dataclass(frozen=True, slots=True)
class Season:
    """One season of a competition."""

    season: str | None
    matches: int
    first_day: datetime.date | None
    last_day: datetime.date | None


_COUNTED = """
SELECT c.competition_id, c.name, c.country, count(m.match_id) AS matches, min(m.season), max(m.season)
FROM competitions c LEFT JOIN matches m USING (competition_id)
"""


def competitions(db: AsksSql, named: str = "", page: Page | None = None) -> Paged[CompetitionLine]:
    """Competitions whose name or country holds the words; the fullest first."""
    page = page or Page()
    where = " WHERE contains(lower(c.name || ' ' || c.country), lower($named))"
    return paged(
        db, CompetitionLine,
        f"{_COUNTED}{where} GROUP BY ALL ORDER BY matches DESC, c.name, c.country{page.window}",
        f"SELECT count(*) FROM competitions c{where}", {"named": named}, page,
    )  # fmt: skip


def competition(db: AsksSql, competition_id: int) -> CompetitionLine:
    """One competition."""
    rows = db.ask(f"{_COUNTED} WHERE c.competition_id = $key GROUP BY ALL", {"key": competition_id})[1]
    found: Any = only(rows, "competition", competition_id)
    return CompetitionLine(*found)


def seasons(db: AsksSql, competition_id: int) -> tuple[Season, ...]:
    """Its seasons, newest first."""
    rows: Any = db.ask(
        "SELECT season, count(*), min(date), max(date) FROM matches WHERE competition_id = $key"
        " GROUP BY season ORDER BY season DESC NULLS LAST",
        {"key": competition_id},
    )[1]
    return tuple(Season(*row) for row in rows)


def match_days(db: AsksSql, competition_id: int, season: str) -> tuple[datetime.date, ...]:
    """The days of a season on which a match with a score was played: the stops of the table's slider."""
    rows: Any = db.ask(
        "SELECT DISTINCT m.date FROM matches m JOIN beliefs n USING (match_id) JOIN tellings t USING (telling_id)"
        " WHERE m.competition_id = $key AND m.season = $season AND m.date IS NOT NULL AND t.ft_home IS NOT NULL"
        " ORDER BY m.date",
        {"key": competition_id, "season": season},
    )[1]
    return tuple(row[0] for row in rows)
