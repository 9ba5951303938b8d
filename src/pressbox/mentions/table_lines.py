"""A table printed in one line in, its places and points out.

"Standings: Harbour Town 6, Marlow 4, Dunmore 1."  ->  Harbour Town 1st, 6; Marlow 2nd, 4; Dunmore 3rd, 1
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Span
from pressbox.datatypes.mentions import TableMention
from pressbox.mentions.table_lists import LARGEST_LEAGUE, MOST_POINTS

_HEAD = re.compile(
    r"^[ \t*#]*(?:[^\W\d][\w.']* ){0,4}(?:standings|table|points)\b(?:[^:\n]{0,30}:|\.? ?(?:--|[—–-]))[ \t*]*",
    re.I | re.M,
)
_ROW = re.compile(
    r"(?:\d{1,2}[.)] ?)?(?P<team>[^\W\d][^\d,;:\n]*?),? (?P<points>\d{1,3})(?: ?(?:points?|pts?))?(?P<end>[,;]? (?:and )?|[.\n]|$)"
)
_SHORTEST = 3


def tables_in_lines(document: Document, cast: Cast) -> Iterator[TableMention]:
    """The rows of each line that a word for a table heads and whose teams stand with falling totals."""
    for head in _HEAD.finditer(document.text):
        rows: list[tuple[Span, Reference | None, int]] = []
        at = head.end()
        while (row := _ROW.match(document.text, at)) and len(rows) < LARGEST_LEAGUE:
            rows.append((Span(*row.span("points")), _team(cast, *row.span("team")), int(row["points"])))
            at = row.end()
            if row["end"] in (".", "\n", ""):
                break
        totals = [total for _, _, total in rows]
        if len(rows) < _SHORTEST or totals != sorted(totals, reverse=True) or totals[0] > MOST_POINTS:
            continue
        for number, (span, team, total) in enumerate(rows, 1):
            place = document.place_of(span)
            if place is not None and team is not None:
                yield TableMention(span, *place, "a table in a line", team=team, position=number, points=total)


def _team(cast: Cast, start: int, end: int) -> Reference | None:
    return next(
        (
            one
            for one in cast.references
            if one.kind is Kind.TEAM and one.best and start <= one.span.start and one.span.end <= end
        ),
        None,
    )
