"""A report that tells how long its halves were, in; times counted from the break or the end put right for them, out.

"in the second of two 40-minute halves ... with six minutes left"  ->  74
"""

import re
from dataclasses import replace

from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import ClockTime
from pressbox.datatypes.numbers import number

_HALF = 45
_SHORTEST = 15
_NUMBER = r"(?P<n>\d\d|fifteen|twenty(?:[- ]five)?|thirty(?:[- ]five)?|forty)"
_TOLD = re.compile(
    rf"\b(?:{_NUMBER}[- ]minutes?[- ](?:halves|each way|a half|per half|each half)"
    rf"|halves (?:of|lasting|cut to|reduced to|shortened to) (?:only |just )?{_NUMBER.replace('<n>', '<m>')}(?:[- ]minutes?| each)\b)",
    re.IGNORECASE,
)
_FROM_THE_END = frozenset((
    "n minutes left", "n minutes before the end", "n minutes from time", "less than n minutes left", "counted 90-n",
    "final n minutes", "m:ss left",
))  # fmt: skip
_FROM_THE_BREAK = frozenset((
    "n minutes after the break", "n minutes into the second half", "nth minute of the second half", "counted 45+n",
    "after n minutes of the second half", "n minutes before half-time", "counted 45-n", "m:ss into the second half",
    "within n minutes of the restart",
))  # fmt: skip


def minutes_of_a_half(document: Document) -> int:
    """How long each half was, as the report tells it; 45 minutes where it does not."""
    told = _TOLD.search(document.text)
    n = number((told["n"] or told["m"]).lower().replace(" ", "-")) if told else None
    return n if n and _SHORTEST <= n < _HALF else _HALF


def for_halves(time: ClockTime, wording: str, half: int) -> ClockTime:
    """The same words' time where a half has so many minutes."""
    if time.lo is None or time.hi is None or time.added:
        return time
    short = _HALF - half
    if wording in _FROM_THE_BREAK or (wording in _FROM_THE_END and time.lo < _HALF):
        by = short
    elif wording in _FROM_THE_END:
        by = 2 * short
    else:
        return time
    return replace(time, lo=max(1, time.lo - by), hi=max(1, time.hi - by))
