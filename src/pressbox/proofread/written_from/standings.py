"""A place and points in the table must be those of the record.

Why: a machine that is given one table writes the figures of another team.
Silent when: the record does not have the team's row.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.record import TableEntry, TeamEntry
from pressbox.proofread.check import Check
from pressbox.proofread.standing import Stated, places_stated, points_stated
from pressbox.proofread.wording import corrected, number_at, tokens_of
from pressbox.proofread.written_from.pairs import same_team

_ID = "record-table"

_ANOTHER_DAY = frozenset("since then ago was were last".split())


def find(case: Case) -> Iterator[Finding]:
    """Places and points that the record's table does not have."""
    if case.written_from is None:
        return
    for what, stated in (("position", places_stated(case)), ("points", points_stated(case))):
        for team, told in stated.items():
            row = _row_of(case.written_from.table, team)
            right = getattr(row, what, None)
            for one in told:
                if not isinstance(right, int) or right == one.value or _is_of_another_day(case, one):
                    continue
                # "top", "the lead": whose is often the reader's guess.
                if number_at(tokens_of(case.document.sentences[one.mention.sentence], one.mention), one.value):
                    yield _finding(case, team, what, one, right)


def _row_of(rows: list[TableEntry], team: str) -> TableEntry | None:
    found = [row for row in rows if same_team(team, TeamEntry(name=row.team, as_written=row.as_written))]
    return found[0] if len(found) == 1 else None


def _is_of_another_day(case: Case, one: Stated) -> bool:
    """ "they have fallen far - they are seventh - since then"."""
    return bool(_ANOTHER_DAY & case.document.sentences[one.mention.sentence].words)


def _finding(case: Case, team: str, what: str, one: Stated, right: int) -> Finding:
    words = " ".join(one.span.of(case.document.text).split())
    has = f"{right} points" if what == "points" else f"place {right}"
    mended = corrected(case.document.sentences[one.mention.sentence], one.mention, one.value, right)
    return Finding(
        check=_ID, severity=Severity.ERROR, message=f"“{words}”, but by the record {team} have {has}.",
        evidence=(mended.span if mended else one.span,), correction=mended,
    )  # fmt: skip


CHECK = Check(_ID, Severity.ERROR, find)
