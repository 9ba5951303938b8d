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


# Schools of America play 80 minutes; colleges 90.
_OF_SCHOOLS = re.compile(
    r"\b(?:[Bb]oys|[Gg]irls)(?:['’]s?)?,? (?:varsity )?[Ss]occer\b|\b[Hh]igh [Ss]chool (?:boys |girls )?soccer\b|\b[Pp]rep\b|\b[Vv]arsity\b|\b[Ss]ectionals?\b"
    r"|\bClass (?:[1-9]?A{1,6}|[1-9]A?|[B-D])\b|\b[1-9]A (?:state|region|district)\b|\b(?:District|Section) \d+\b"
    r"|\b(?<!-)(?:district|region|regional|state) (?:quarterfinal|semifinal|final|championship|title|playoff)s?\b"
)
_AMERICAN = re.compile(
    r"\(\d+-\d+(?:-\d+)?\)|\b(?:sophomore|freshman|freshmen|overtime|halftime|intermission|goalie)\b", re.IGNORECASE
)
_OF_COLLEGES = re.compile(r"\b(?:NCAA|NAIA|NJCAA|[Uu]niversity|[Cc]ollegiate)\b")
_AT_SCHOOL = 40


def minutes_of_a_half(document: Document) -> int:
    """How long each half was, as the report tells it, or as schools of America play; 45 minutes otherwise."""
    told = _TOLD.search(document.text)
    n = number((told["n"] or told["m"]).lower().replace(" ", "-")) if told else None
    if n:
        return n if _SHORTEST <= n < _HALF else _HALF
    return _AT_SCHOOL if _is_of_schools(document.text) else _HALF


def _is_of_schools(text: str) -> bool:
    """Whether it is a match of schools of America: "a Class 4A region semifinal", "(9-7-1)", "a sophomore"."""
    return bool(_OF_SCHOOLS.search(text) and _AMERICAN.search(text) and not _OF_COLLEGES.search(text))


def for_halves(time: ClockTime, wording: str, half: int) -> ClockTime:
    """The same words' time where a half has so many minutes."""
    if time.lo is None or time.hi is None or time.added:
        return time
    short = _HALF - half
    if (time.phase or "").startswith("extra") and half == _AT_SCHOOL:
        by = 2 * short
    elif wording in _FROM_THE_BREAK or (wording in _FROM_THE_END and time.lo < _HALF):
        by = short
    elif wording in _FROM_THE_END:
        by = 2 * short
    elif time.lo == time.hi and half < time.lo <= _HALF:
        return replace(time, phase="second_half")  # the 42nd minute where a half has 40
    else:
        return time
    return replace(time, lo=max(1, time.lo - by), hi=max(1, time.hi - by))
