"""Nobody has more than three points a game.

Why: a digit too many in a total, or a total from before the match.
Silent when: the number of games is not told.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import number
from pressbox.proofread.check import Check

_A_WIN = 3
_TOTAL = re.compile(
    r"\b(?P<points>[\w-]+) points? (?:from|after|in) (?:their |the )?(?:first |opening |last )?(?P<games>[\w-]+) (?:league )?(?:games|matches)\b"
)


def find(case: Case) -> Iterator[Finding]:
    """Totals that so many games cannot give."""
    for found in _TOTAL.finditer(case.document.text, *case.document.extent):
        points, games = number(found["points"].lower()), number(found["games"].lower())
        if points is not None and games is not None and points > _A_WIN * games:
            yield Finding(
                check="points-possible",
                severity=Severity.ERROR,
                message=f"{points} points from {games} games: no more than {_A_WIN * games} can be won.",
                evidence=(Span(found.start(), found.end()),),
            )


CHECK = Check("points-possible", Severity.ERROR, find)
