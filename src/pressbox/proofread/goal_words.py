"""Opener, equaliser, winner, doubled lead, a side's third: each must be a goal that the match can have had.

Why: an equaliser cannot fall in a 2-0, nor a winner in a draw, two men cannot both open the scoring, and who lost 4-1 had
no second goal.
Silent when: the words are of another day, of what might have been, or in quotation marks; the final score is in doubt.
A note when only the order of the goals, as the reader has it, denies the words.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.path_findings import clashes

_KINDS = (
    "opener",
    "equaliser",
    "winner",
    "doubled",
    "halved",
    "only goal",
    "lone goal",
    "reduced",
    "ahead",
    "ahead again",
    "scored",
    "nth",
    "extended",
)


def find(case: Case) -> Iterator[Finding]:
    """Words for a goal that no such goal answers."""
    yield from clashes(case, _KINDS)


CHECK = Check("goal-words", Severity.ERROR, find)
