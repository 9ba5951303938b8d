"""A team's points must be those that it had after the match.

Why: totals are copied from the table of the day before.
Silent when: the league's rules are not known, or the words may speak of a part of the season.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.proofread.check import Check
from pressbox.proofread.reference.doubt import taken_back
from pressbox.proofread.reference.standings import Tables, tables_around
from pressbox.proofread.reference.verdicts import contradicted, counted, not_checkable, supported
from pressbox.proofread.wording import corrected

_ID = "reference-points"


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every total told."""
    if case.reference is None:
        return
    tables = tables_around(case)
    for told in case.mentions.table:
        if told.points is None or told.mood is not Mood.ASSERTED or told.team is None or taken_back(case, told):
            continue
        team = tables.team(told.team.best) if tables else None
        if tables is None or team is None:
            yield not_checkable(_ID, (told.span,), "the reference data has no table of this team's league on that day")
        else:
            yield _judged(case, tables, told, team)


def _judged(case: Case, tables: Tables, told: TableMention, team: str) -> Finding:
    assert told.points is not None
    answer, now = tables.rows_of(team), tables.now(team)
    name = told.team.best if told.team else team
    rows = tables.states(team)
    had = f"{name} had {counted(now.points, 'point', 'points')} from {counted(now.played, 'match', 'matches')} on {tables.day}"
    if any(row.points == told.points and told.played in (None, row.played) for row in rows):
        return supported(_ID, (told.span,), f"{had}.", answer)
    if told.played is not None and told.played not in {row.played for row in rows}:
        return not_checkable(_ID, (told.span,), "the words speak of a part of the season", answer)
    words = " ".join(told.span.of(case.document.text).split())
    sentence = case.document.sentences[told.sentence]
    return contradicted(
        _ID, Severity.WARNING, (told.span,), f"“{words}”, but {had}.", answer,
        corrected(sentence, told, told.points, now.points),
    )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
