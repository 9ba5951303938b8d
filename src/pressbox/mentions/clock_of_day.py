"""Times of day in, times on the match clock out, of a report that says when the match began.

    "set the ball in motion at seven minutes to three ... at five past three Hale scored"  ->  12

Old papers tell the time by the clock over the stand. Without a kick-off such a time says nothing, and "seven minutes to
three" is in no report the seventh minute.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import ClockTime, TimeMention
from pressbox.datatypes.numbers import number
from pressbox.phrases.en.clock import MINUTE

_HOURS = {word: n for n, word in enumerate("one two three four five six seven eight".split(), 1)}
_BEGAN = frozenset("kick-off kickoff kicked started start commenced began begun motion rolling ball".split())
_NOT_YET = frozenset("advertised due should announced fixed arranged arrived arrival billed scheduled train".split())
_BEGAN_AGAIN = frozenset("restart restarted re-start resumed resumption second-half second resuming".split())
_FIGURES = re.compile(r"([1-8])[.:-]([0-5]\d)$")
_AHEAD = frozenset("at until till about by exactly precisely only just".split())
_HALF = 45
_LATE_IN_THE_HALF = 48  # a first half by the clock is no longer, stoppages and all
_PAUSE = (4, 14)  # minutes between the halves
_WHOLE = 90


class Began(NamedTuple):
    """The sentence that says when play began, the time of day in minutes past noon, and the same of the second half."""

    sentence: int
    first: int
    again: int | None = None


def kick_off(document: Document) -> Began | None:
    """When the match began by the time of day, and began again, where the report says so."""
    began: Began | None = None
    for sentence in document.sentences:
        lowers = sentence.lowers
        words = _BEGAN if began is None else _BEGAN_AGAIN
        if sentence.genre is not Genre.PROSE or words.isdisjoint(sentence.words) or not _NOT_YET.isdisjoint(lowers):
            continue
        day = next((day for at in range(len(lowers)) if (day := _time_of_day(lowers, at))), None)
        if day and began is None:
            began = Began(sentence.index, day[1])
        elif day and began and _HALF <= day[1] - began.first <= _LATE_IN_THE_HALF + _PAUSE[1]:
            return began._replace(again=day[1])
    return began


def by_the_clock(sentence: Sentence, times: tuple[TimeMention, ...], began: Began | None) -> tuple[TimeMention, ...]:
    """The times of a sentence: none that is one of the day, and those of the day as the kick-off has them."""
    lowers = sentence.lowers
    kept = [one for one in times if not _of_the_day(lowers, one)]
    if began is None or sentence.index <= began.sentence:
        return tuple(kept) if len(kept) < len(times) else times
    tokens = sentence.tokens
    for at in range(len(lowers)):
        day = _time_of_day(lowers, at)
        time = _on_the_match_clock(day[1], began) if day else None
        if day and time:
            span = Span(tokens[at].start, tokens[day[0] - 1].end)
            kept.append(TimeMention(span, sentence.index, at, day[0], "time of day", time=time))
    return tuple(sorted(kept, key=lambda one: one.first))


def _of_the_day(lowers: Sequence[str], one: TimeMention) -> bool:
    """ "Seven minutes to three", "ten minutes past four"; not "two minutes to half-time"."""
    after = lowers[one.last : one.last + 2]
    inside = lowers[one.first : one.last]
    if len(after) == 2 and after[0] in ("to", "past", "before") and after[1] in _HOURS:
        return bool(MINUTE.intersection(inside)) and lowers[one.last + 2 : one.last + 3] not in (["minutes"], ["goals"])
    return False


def _on_the_match_clock(day: int, began: Began) -> ClockTime | None:
    gone = day - began.first
    if began.again is not None and day > began.again:
        minute = _HALF + day - began.again
        return ClockTime(minute, minute, "second_half", "derived") if minute <= _WHOLE else None
    if 0 < gone <= _LATE_IN_THE_HALF:
        return ClockTime(min(gone, _HALF), min(gone, _HALF), "first_half", "derived")
    low, high = gone - _PAUSE[1], gone - _PAUSE[0]
    if low > _HALF and low <= _WHOLE:
        return ClockTime(low, high, "second_half", "vague")
    return None


def _time_of_day(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """Where a time of day that begins at `at` ends, and its minutes past noon."""
    if at == 0 or (lowers[at - 1] not in _AHEAD and lowers[at - 2 : at] not in (["at", "a"], ["until", "a"])):
        return None
    word, rest = lowers[at], lowers[at + 1 : at + 4]
    if word in ("half-past", "quarter-past", "quarter-to") and rest and rest[0] in _HOURS:
        return at + 2, 60 * _HOURS[rest[0]] + {"half-past": 30, "quarter-past": 15, "quarter-to": -15}[word]
    if word in ("half", "quarter") and len(rest) > 1 and rest[0] in ("past", "to") and rest[1] in _HOURS:
        return at + 3, 60 * _HOURS[rest[1]] + (30 if word == "half" else 15 if rest[0] == "past" else -15)
    if word in _HOURS and rest[:1] == ["o'clock"]:
        return at + 2, 60 * _HOURS[word]
    n = number(word)
    if n is None or not 0 < n < 60:
        figures = _FIGURES.match(word)  # "2.30", "3-31"
        return (at + 1, 60 * int(figures[1]) + int(figures[2])) if figures else None
    if rest[:1] == [":"] and _FIGURES.match("".join(lowers[at : at + 3])):  # "3:31"
        return at + 3, 60 * n + int(lowers[at + 2])
    if rest[:1] and rest[0] in MINUTE:
        rest, end = rest[1:], at + 4
    else:
        end = at + 3
    if len(rest) > 1 and rest[0] in ("past", "to") and rest[1] in _HOURS and (end == at + 4 or n % 5 == 0):
        return end, 60 * _HOURS[rest[1]] + (n if rest[0] == "past" else -n)
    return None
