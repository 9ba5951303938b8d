"""Who came from behind, or led twice, must have been behind, or led.

Why: “came from two down to draw 1-1” is arithmetic that nobody did.
Silent when: the words do not say of what, or the final score is in doubt.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.path_findings import clashes

_KINDS = ("came back", "led", "behind")


def find(case: Case) -> Iterator[Finding]:
    """Comebacks and leads that the score has no room for."""
    yield from clashes(case, _KINDS)


CHECK = Check("comeback", Severity.ERROR, find)
