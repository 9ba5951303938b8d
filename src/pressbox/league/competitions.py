"""A competition as a person names it in, the one of the store and its season out."""

from dataclasses import dataclass
from datetime import date

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.reference import AsksSql
from pressbox.league.rules import known_competitions


class UnknownCompetition(PressboxError):
    """No competition of that name is in the store; the message lists those like it."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One season of one competition."""

    competition: str
    country: str
    season: str


def find_edition(db: AsksSql, name: str, *, season: str | None = None, on: date | None = None) -> Edition:
    """ "Serie A" -> Italy's, by its rules file; "Serie A (Brazil)" says which.

    The season is the one told, or the day's, or the last.
    """
    wanted, country = _name_and_country(name)
    _, found = db.ask(
        "SELECT c.name AS competition, c.country, count(*) AS matches FROM competitions c"
        " JOIN matches USING (competition_id)"
        " WHERE lower(c.name) = lower($name) AND ($country = '' OR lower(c.country) = lower($country))"
        " GROUP BY ALL ORDER BY matches DESC",
        {"name": wanted, "country": country},
    )
    if not found:
        raise UnknownCompetition(_like(db, wanted))
    ruled = [row for row in found if (row[0], row[1]) in known_competitions()]
    competition, its_country = (str(value) for value in (ruled or found)[0][:2])
    if season is None:
        season = _season_on(db, competition, its_country, on)
    return Edition(competition, its_country, season or "")


def _season_on(db: AsksSql, competition: str, country: str, on: date | None) -> str | None:
    _, rows = db.ask(
        "SELECT m.season, min(m.date) AS first FROM competitions c JOIN matches m USING (competition_id)"
        " JOIN beliefs n USING (match_id) JOIN tellings t USING (telling_id)"
        " WHERE c.name = $competition AND c.country = $country AND m.date IS NOT NULL AND t.ft_home IS NOT NULL"
        " GROUP BY m.season HAVING $on::DATE IS NULL OR min(m.date) <= $on::DATE ORDER BY first DESC LIMIT 1",
        {"competition": competition, "country": country, "on": on.isoformat() if on else None},
    )
    return str(rows[0][0]) if rows else None


def _name_and_country(name: str) -> tuple[str, str]:
    if name.endswith(")") and " (" in name:
        wanted, _, country = name[:-1].rpartition(" (")
        return wanted, country
    return name, ""


def _like(db: AsksSql, name: str) -> str:
    _, rows = db.ask(
        "WITH named AS (SELECT competition, country, count(*) AS matches FROM match_list WHERE competition IS NOT NULL"
        " GROUP BY ALL)"
        " SELECT competition || CASE WHEN country = '' THEN '' ELSE ' (' || country || ')' END FROM named"
        " ORDER BY jaro_winkler_similarity(lower(competition), lower($name)) DESC, matches DESC LIMIT 5",
        {"name": name},
    )
    like = ", ".join(str(row[0]) for row in rows)
    return f"no competition {name!r} in the store" + (f"; there are: {like}" if like else "; it holds no matches")
