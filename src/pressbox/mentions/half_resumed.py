"""All times of a report in, those counted from the resumption of a report that counts each half for itself put there, out.

"Resuming, Soye skied a penalty. At the twentieth minute Magill headed in"  ->  65

A report that tells any minute between 46 and 90 counts through the match: its twentieth minute is of the first half.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import ClockTime, TimeMention

_HALF, _WHOLE = 45, 90
_OF_EITHER = frozenset(("nth minute", "after n minutes"))
_ON = 4  # sentences for which the resumption is still what minutes are counted from
_LINE = 9  # words of a line that tells the score at half-time
_RESUMED = re.compile(
    r"(?:(?:up|)on |after |from )?(?:the )?(?:resum(?:ing|ption)|re-?start(?:ing)?|change of ends|changing ends|crossing over"
    r"|turn[- ]?(?:a)?round)\b|(?:in |during |early in |with )?the second (?:half|period|moiety|spell|portion|stanza)\b",
    re.IGNORECASE,
)
_AT_HALF_TIME = re.compile(r"half[- ]time\b\W*(?:[A-Z]|\d)", re.IGNORECASE)
_OF_A_HALF = frozenset("half period game match spell moiety".split())


def from_the_resumption(
    document: Document, times: Mapping[int, tuple[TimeMention, ...]]
) -> dict[int, tuple[TimeMention, ...]]:
    """The times, the twentieth minute after the resumption turned into the 65th."""
    found = dict(times)
    if any(_counts_through(one) for told in times.values() for one in told):
        return found
    resumed: int | None = None
    said: set[int] = set()
    for sentence in document.sentences:
        index = sentence.index
        if index and _resumes(document.text[sentence.span.start : sentence.span.end], sentence):
            resumed = index
        told = times.get(index, ())
        if resumed is not None and index - resumed <= _ON:
            found[index] = tuple([_of_second(sentence, one, said) for one in told])
        said |= {one.time.lo for one in told if one.time.lo and one.pattern in _OF_EITHER}
    return {index: told for index, told in found.items() if told}


def _counts_through(one: TimeMention) -> bool:
    time = one.time
    return time.lo is not None and time.lo == time.hi and _HALF < time.lo <= _WHOLE and time.basis == "stated"


def _resumes(text: str, sentence: Sentence) -> bool:
    """Whether a sentence opens with the resumption, or is the line that tells the score at half-time."""
    if _RESUMED.match(text):
        return True
    return len(sentence.tokens) <= _LINE and bool(_AT_HALF_TIME.match(text))


def _of_second(sentence: Sentence, one: TimeMention, said: set[int]) -> TimeMention:
    minute = one.time.lo
    if one.pattern not in _OF_EITHER or not minute or minute != one.time.hi or minute >= _HALF or minute in said:
        return one
    if _OF_A_HALF.intersection(sentence.lowers[one.last : one.last + 4]):
        return one
    later = _HALF + minute
    return replace(one, time=ClockTime(later, later, "second_half", "derived"))
