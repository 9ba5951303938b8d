"""A score on the way must lead to the final score, and each goal adds one.

Why: “made it 3-1” is typed for 2-1; a score line between paragraphs is forgotten when a goal is struck out.
Silent when: the figures stand beside words of another match, of half-time or of penalties.
A note when only the order of the goals, as the reader has it, denies the figures.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.path_findings import clashes

_KINDS = ("running",)


def find(case: Case) -> Iterator[Finding]:
    """Scores on the way that the match cannot have stood at."""
    yield from clashes(case, _KINDS)


CHECK = Check("running-score", Severity.ERROR, find)
