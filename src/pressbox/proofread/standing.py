"""What the report states of the league table: a team's place and points, with the words that state them.

"Roma ... second", "level on 26 points with AS Roma"  ->  Roma 2nd, 26 points
"""

from collections import defaultdict
from dataclasses import dataclass

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.proofread.totals_told import totals_told


@dataclass(frozen=True, slots=True)
class Stated:
    """One number that the report gives, and where."""

    value: int
    span: Span
    sentence: int
    mention: TableMention


def points_stated(case: Case) -> dict[str, list[Stated]]:
    """Each team's points, as often as they are told."""
    return _stated(case, "points")


def places_stated(case: Case) -> dict[str, list[Stated]]:
    """Each team's place, as often as it is told."""
    return _stated(case, "position")


def _stated(case: Case, what: str) -> dict[str, list[Stated]]:
    found: dict[str, list[Stated]] = defaultdict(list)
    rows = case.mentions.table if what == "position" else _with_bare_totals(case)
    for row in rows:
        value = getattr(row, what)
        if row.mood is Mood.ASSERTED and row.team is not None and row.team.best and value is not None:
            found[row.team.best].append(Stated(value, row.span, row.sentence, row))
    return dict(found)


def _with_bare_totals(case: Case) -> list[TableMention]:
    """The rows whose points stand there: those that follow from a gap are the gap itself, which is held against them."""
    told = [
        row for row in case.mentions.table if row.points is not None and row.pattern != "totals by their difference"
    ]
    known = {(row.team.best, row.sentence) for row in told if row.team is not None}
    return told + [
        row for row in totals_told(case) if row.team is not None and (row.team.best, row.sentence) not in known
    ]
