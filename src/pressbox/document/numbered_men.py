"""Paragraphs in, which of them are rows of a line-up out: a number and a man each, one below the other.

"1 Wardle", "2 Moyes", "3 Heaton (Dyson 42)", ...
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.document import Span

_LEAST = 6  # rows
_ROW = re.compile(
    r"\W{0,2}(?:[Nn]o\.? ?)?(\d{1,2})[.):]?\s+[^\W\d_a-z][^\d():;,.]{1,38}(?:\.\s?[^\W\d_a-z][\w'’-]+)?(?:\s*\([^()]{1,40}\))?"
    r"(?:\s*[-–,:]?\s*\d{1,3}['’])?\s*$"
)
_A_RESULT = re.compile(r"[^\W\d] \d{1,2} ?[-–] ?\d{1,2} [^\W\d]")  # "3. Millfield 1-0 Eastvale", in a numbered round-up
_TALLEST = 60  # characters of such a row


def rows_of_men(text: str, paragraphs: Sequence[Span]) -> frozenset[int]:
    """The places in `paragraphs` of rows that stand below each other, each with a higher number than the one above."""
    found: set[int] = set()
    run: list[int] = []
    last = 0
    for at, paragraph in enumerate(paragraphs):
        words = paragraph.of(text) if paragraph.end - paragraph.start <= _TALLEST else ""
        row = None if _A_RESULT.search(words) else _ROW.match(words)
        number = int(row[1]) if row else 0
        if row and number > last:
            run.append(at)
        else:
            if len(run) >= _LEAST:
                found.update(run)
            run = [at] if row else []
        last = number
    if len(run) >= _LEAST:
        found.update(run)
    return frozenset(found)
