"""Matches whose tellings changed in, which telling of each is shown out: an award, else the best-ranked source's.

A telling with a score comes before one without; of equal rank the one told first stays. Whether scores differ is kept
beside it. Nothing is averaged, and every telling stays.
"""

from collections.abc import Iterable

from pressbox.store.database import Database

_BELIEVED = """
INSERT INTO beliefs
SELECT t.match_id,
       first(t.telling_id ORDER BY (t.status = 'awarded') DESC, (t.ft_home IS NULL AND t.et_home IS NULL), s.rank,
             t.telling_id),
       count(*),
       count(DISTINCT coalesce(t.et_home, t.ft_home) * 1000 + coalesce(t.et_away, t.ft_away)) > 1
FROM tellings t JOIN sources s USING (source_id) {only}
GROUP BY t.match_id
"""


def believe(database: Database, match_ids: Iterable[int] | None) -> None:
    """Settle what is shown of these matches (None: of all); within the caller's transaction."""
    if match_ids is None:
        database.connection.execute("DELETE FROM beliefs")
        database.connection.execute(_BELIEVED.format(only=""))
        return
    touched = sorted(set(match_ids))
    if not touched:
        return
    database.connection.execute("DELETE FROM beliefs WHERE match_id IN (SELECT unnest(?::BIGINT[]))", [touched])
    only = "WHERE t.match_id IN (SELECT unnest(?::BIGINT[]))"
    database.connection.execute(_BELIEVED.format(only=only), [touched])


def told_by(database: Database, source_ids: Iterable[int]) -> list[int]:
    """The matches that these sources speak of."""
    wanted = list(source_ids)
    if not wanted:
        return []
    rows = database.ask(
        "SELECT DISTINCT match_id FROM tellings WHERE source_id IN (SELECT unnest($ids::BIGINT[]))",
        {"ids": wanted},  # type: ignore[dict-item]
    )[1]
    return [int(str(row[0])) for row in rows]
