"""Every goal of the record should be told.

Why: a machine that runs out of words stops in the middle of the second half.
Silent when: the man who scored is named in a sentence about a goal at all. Always a note: to leave out is no mistake.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-left-out"


def find(case: Case) -> Iterator[Finding]:
    """Goals of the record of which the report does not speak."""
    for one in paired(case):
        for number, goal in enumerate(one.match.goals):
            if goal.scorer is None:
                continue
            told = sum(1 for other in one.story.goals if other.scorer and alike(other.scorer, goal.scorer))
            before = sum(1 for o in one.match.goals[:number] if o.scorer and alike(o.scorer, goal.scorer))
            if told <= before and not _is_named_with_a_goal(case, goal.scorer, told):
                when = f" ({goal.minute.label or goal.minute.from_})" if goal.minute else ""
                yield Finding(
                    check=_ID, severity=Severity.NOTE, evidence=(_result(case, one),),
                    message=f"The goal of {goal.scorer} for {goal.team}{when} is not told.",
                )  # fmt: skip


def _is_named_with_a_goal(case: Case, scorer: str, told: int) -> bool:
    return not told and any(
        reference.best and alike(reference.best, scorer)
        for mention in case.mentions.goals
        for reference in case.cast.by_sentence.get(mention.sentence, ())
    )


def _result(case: Case, one: Paired) -> Span:
    """Where the result is told, or else the first sentence."""
    if one.story.spans:
        return one.story.spans[0]
    prose = [s.span for s in case.document.sentences if s.genre is Genre.PROSE]
    return prose[0] if prose else case.document.sentences[0].span


CHECK = Check(_ID, Severity.NOTE, find)
