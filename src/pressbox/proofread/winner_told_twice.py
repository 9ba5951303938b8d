"""The same team must have won wherever the result is told.

Why: the names are turned about in one of the tellings.
Silent when: one of the tellings does not name both teams, or words near it speak of another match.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.results_told import is_of_another_day, results_told


def find(case: Case) -> Iterator[Finding]:
    """Results of one match that name different winners."""
    for story in case.telling.stories:
        told = [
            one for one in results_told(case, story)
            if one.winner is not None and one.both and one.pair is not None and not is_of_another_day(case, one)
        ]  # fmt: skip
        for other in told[1:]:
            first = told[0]
            if other.winner == first.winner or 0 in (other.winner, first.winner):
                continue
            one, two = (story.teams[(t.winner or 1) - 1] for t in (first, other))
            yield Finding(
                check="winner-told-twice",
                severity=Severity.ERROR,
                message=f"{one} win here and {two} there.",
                evidence=(case.document.sentences[other.sentence].span, case.document.sentences[first.sentence].span),
            )
            break


CHECK = Check("winner-told-twice", Severity.ERROR, find)
