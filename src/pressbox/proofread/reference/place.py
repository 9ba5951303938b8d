"""A team's place in the table must be one that it can have had that day.

Why: the table on the desk is the one from before the match.
Silent when: matches of the day that are still played decide it, or the league's rules are not known.
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.proofread.check import Check
from pressbox.proofread.reference.doubt import taken_back
from pressbox.proofread.reference.standings import Tables, tables_around
from pressbox.proofread.reference.verdicts import contradicted, counted, not_checkable, supported
from pressbox.proofread.wording import corrected

_ID = "reference-place"
_LARGEST = 20  # the reader takes the bottom place for the twentieth
_FROM_BELOW = frozenset("bottom basement foot last rock-bottom".split())


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every place told."""
    if case.reference is None:
        return
    tables = tables_around(case)
    for told in case.mentions.table:
        if told.position is None or told.mood is not Mood.ASSERTED or told.team is None or taken_back(case, told):
            continue
        name = _placed(case, told)
        team = tables.team(name) if tables else None
        if tables is None or team is None:
            yield not_checkable(_ID, (told.span,), "the reference data has no table of this team's league on that day")
        else:
            yield _judged(case, tables, told, name or team, team)


def _placed(case: Case, told: TableMention) -> str | None:
    """The team whose place it is: in "Eighth-placed Stoke beat Watford" the one that follows."""
    within = [
        one for one in case.cast.by_sentence.get(told.sentence, ())
        if one.kind is Kind.TEAM and told.first <= one.first and one.last <= told.last
    ]  # fmt: skip
    if within and "-placed" in told.span.of(case.document.text):
        return within[0].best
    return told.team.best if told.team else None


def _judged(case: Case, tables: Tables, told: TableMention, name: str, team: str) -> Finding:
    assert told.position is not None
    answer, now = tables.rows_of(team), tables.now(team)
    words = told.span.of(case.document.text)
    place = told.position
    if _FROM_BELOW & set(words.lower().replace("-", " ").split()):
        place += len(tables.after[0]) - _LARGEST
    best, worst = tables.places(team)
    if place in {row.position for row in tables.states(team)}:
        return supported(_ID, (told.span,), f"{name} were {_nth(place)} on {tables.day}.", answer)
    if best <= place <= worst:
        return not_checkable(
            _ID,
            (told.span,),
            f"on {tables.day} {name} stood between {_nth(best)} and {_nth(worst)}, by the hour",
            answer,
        )
    if told.team is not None and told.team.form is Form.PRONOUN:
        return not_checkable(_ID, (told.span,), "whom the words mean is not said by name", answer)
    sentence = case.document.sentences[told.sentence]
    return contradicted(
        _ID, Severity.WARNING, (told.span,),
        f"“{' '.join(words.split())}”, but {name} were {_nth(now.position)} on {tables.day}, with {counted(now.points, 'point', 'points')}"
        f" from {counted(now.played, 'match', 'matches')}.", answer, corrected(sentence, told, told.position, now.position),
    )  # fmt: skip


def _nth(place: int) -> str:
    ending = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


CHECK = Check(_ID, Severity.WARNING, find)
