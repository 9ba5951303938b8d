"""A side starts with eleven.

Why: a name is added to the list of those who started, and the one who gave way is not taken out.
Silent when: the line cannot be told to be a list of those who started, or it has fewer names (they are often cut short).
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import Genre
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check

_ELEVEN = 11
_INSIDE = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"[,;]|(?<!\b[A-Z])\. | - | and ")  # "S. Basu" is one man
_SUBS = re.compile(r"\b(?:subs?|substitutes|subs not used|unused|bench|manager|referee|booked|att|goals?)\b", re.I)


def find(case: Case) -> Iterator[Finding]:
    """Line-ups of more than eleven."""
    for sentence in case.document.sentences:
        if sentence.genre is not Genre.LINEUP:
            continue
        words = sentence.span.of(case.document.text)
        head, colon, names = words.partition(":")
        if not colon or len(head) > 60 or _SUBS.search(head):
            continue
        while _INSIDE.search(names):
            names = _INSIDE.sub("", names)
        names = names[: cut.start()] if (cut := _SUBS.search(names)) else names
        if re.search(r"[()]", names):
            continue
        started = [name for name in _BETWEEN.split(names.strip(" .")) if name.strip()]
        if _ELEVEN < len(started) <= _ELEVEN + 2:
            yield Finding(
                check="eleven",
                severity=Severity.WARNING,
                message=f"{len(started)} men start for {head.strip()}.",
                evidence=(sentence.span,),
            )


CHECK = Check("eleven", Severity.WARNING, find)
