"""What is asked for in, matches out, newest first."""

import datetime
from dataclasses import dataclass, fields

from pressbox.datatypes.reference import AsksSql, Value
from pressbox.store.browse.paging import Page, Paged, paged


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which matches; None: any."""

    competition_id: int | None = None
    season: str | None = None
    team_id: int | None = None
    other_id: int | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    disputed: bool = False  # only those on whose score the sources differ
    reported: bool = False  # only those of which a report is in the store


@dataclass(frozen=True, slots=True)
class MatchLine:
    """A match on one line, with the values that are believed; goals include extra time."""

    match_id: int
    date: datetime.date | None
    competition_id: int | None
    competition: str | None
    country: str | None
    season: str | None
    round: str | None
    home_id: int
    home: str
    away_id: int
    away: str
    home_goals: int | None
    away_goals: int | None
    home_half_time: int | None
    away_half_time: int | None
    home_shootout: int | None
    away_shootout: int | None
    status: str
    tellings: int
    disputed: bool


LINE = """
SELECT m.match_id, m.date, m.competition_id, c.name, c.country, m.season, b.round, m.home_id, h.name, m.away_id, a.name,
       coalesce(b.et_home, b.ft_home), coalesce(b.et_away, b.ft_away), b.ht_home, b.ht_away, b.so_home, b.so_away,
       b.status, n.tellings, n.disputed
FROM chosen JOIN matches m USING (match_id) JOIN beliefs n USING (match_id)
JOIN tellings b ON b.telling_id = n.telling_id AND b.match_id = m.match_id
JOIN teams h ON h.team_id = m.home_id JOIN teams a ON a.team_id = m.away_id
LEFT JOIN competitions c ON c.competition_id = m.competition_id
"""

_CONDITIONS = {
    "competition_id": "competition_id = $competition_id",
    "season": "season = $season",
    "team_id": "(home_id = $team_id OR away_id = $team_id)",
    "other_id": "(home_id = $other_id OR away_id = $other_id)",
    "since": "date >= $since::DATE",
    "until": "date <= $until::DATE",
    "disputed": "match_id IN (SELECT match_id FROM beliefs WHERE disputed)",
    "reported": "match_id IN (SELECT match_id FROM tellings JOIN reports USING (source_id))",
}


def matches(db: AsksSql, wanted: Wanted | None = None, page: Page | None = None) -> Paged[MatchLine]:
    """A page of the matches wanted."""
    wanted, page = wanted or Wanted(), page or Page()
    asked: dict[str, Value] = {}
    conditions = []
    for field in fields(wanted):
        value = getattr(wanted, field.name)
        if value is None or value is False:
            continue
        conditions.append(_CONDITIONS[field.name])
        if value is not True:
            asked[field.name] = value.isoformat() if isinstance(value, datetime.date) else value
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    newest_first = "ORDER BY date DESC NULLS LAST, match_id DESC"
    rows = (
        f"WITH chosen AS (SELECT match_id FROM matches{where} {newest_first}{page.window}) {LINE}"
        " ORDER BY m.date DESC NULLS LAST, m.match_id DESC"
    )
    return paged(db, MatchLine, rows, f"SELECT count(*) FROM matches{where}", asked, page)


def match_lines(db: AsksSql, match_id: int) -> list[MatchLine]:
    """The match of a key, or none."""
    rows = db.ask(f"WITH chosen AS (SELECT $match_id::BIGINT AS match_id) {LINE}", {"match_id": match_id})[1]
    return [MatchLine(*row) for row in rows]  # type: ignore[arg-type]
