"""Times read off a scoreboard, and of overtime, in; times on the match clock out.

    "struck at 7:12"  ->  8        "with 12:31 remaining"  ->  78        "2:10 into overtime"  ->  93

A clock that reads 58:22 stands in the 59th minute. Trains, doors and kick-offs have times of day in the same figures.
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import ClockTime
from pressbox.datatypes.numbers import number, ordinal
from pressbox.phrases.en.clock import MINUTE, REMAINING, RESTART
from pressbox.phrases.en.clock_scoreboard import AHEAD, ALSO_TIMES, ARRIVES, BOARD, GOAL, KICKS, LEFT, OF_DAY

_Found = tuple[int, int, str, ClockTime]  # first token, last token, wording, time
_WHOLE, _HALF, _LAST = 90, 45, 120
_AGAIN = 2  # sentences with a time of the scoreboard that make it the report's way
_PERIOD = 10  # minutes of each overtime where there may be two
_NTH = {"first": 1, "1st": 1, "opening": 1, "second": 2, "2nd": 2, "double": 2, "final": 2}
_OVERTIME = frozenset("overtime over-time ot".split())
_SECOND_OVERTIME = ("2ot", "double-overtime", "double-ot")
_NAMES = ("golden", *_SECOND_OVERTIME)


def may_stand_on_the_scoreboard(word: str) -> bool:
    """Whether a time of a scoreboard or of overtime may hang on a word, told by the word alone."""
    return word == ":" or word[:1].isdecimal() or word in MINUTE or word in _OVERTIME or word in _NAMES


def keeps_a_scoreboard(document: Document) -> bool:
    """Whether a report reads its times off a scoreboard, again and again: "at 58:22" is one then, whatever is told there."""
    found = perhaps = 0
    for sentence in document.sentences:
        lowers = sentence.lowers
        if ":" in sentence.words:
            found += any(on_the_scoreboard(lowers, at) for at in range(len(lowers)))
            perhaps += sum(lowers[at - 1] == "at" and bool(at_its_time(lowers, at)) for at in range(1, len(lowers)))
    return found >= _AGAIN or (found > 0 and perhaps > _AGAIN)


def at_its_time(lowers: Sequence[str], at: int) -> _Found | None:
    """ "At 58:22", in a report that keeps a scoreboard."""
    return on_the_scoreboard(lowers, at, True) if lowers[at - 1 : at] == ["at"] else None


def on_the_scoreboard(lowers: Sequence[str], at: int, kept: bool = False) -> _Found | None:
    """ "7:12", "at the 61:47 mark", "with 12:31 remaining", "with :42 left", "4:15 into the second half"."""
    if lowers[at] == ":" and (at == 0 or not lowers[at - 1].isdecimal()):
        minutes, end = 0, at + 2
    elif lowers[at].isdecimal() and len(lowers[at]) <= 3 and lowers[at + 1 : at + 2] == [":"]:
        minutes, end = int(lowers[at]), at + 3
    else:
        return None
    seconds = lowers[end - 1] if end <= len(lowers) else ""
    if not (seconds.isdecimal() and len(seconds) == 2 and int(seconds) < 60 and minutes <= _LAST):
        return None
    after = lowers[end : end + 7]
    if OF_DAY.intersection(after[:2]) or (after[:1] == [":"] and after[1:2] and after[1][0].isdecimal()):
        return None
    told = [w for w in after if w not in ("the", "a", "still", "of")]
    if told[:1] and (told[0] in REMAINING or told[:2] in LEFT):
        last = end + (1 if told[0] in REMAINING else 2 if after[0] != "still" else 3)
        return at, last + _of_which(lowers, last), "m:ss left", _left(minutes, after)
    if lowers[at] == ":":
        return None
    gone = minutes + (seconds != "00" or not minutes)
    if told[:2] in (["second", "half"], ["second", "period"]):  # "at 31:06 of the second half"
        return at, end + after.index(told[1]) + 1, "m:ss of the second half", _at(_HALF + gone, "derived")
    if told[:1] in (["into"], ["in"], ["after"], ["past"], ["from"]) and told[1:]:
        over = _overtime(lowers, end + 1)
        if over:
            nth, stop = over
            return at, stop, "m:ss into overtime", _in_overtime(gone, nth)
        if told[1:3] in (["second", "half"], ["second", "period"]) or told[1] in RESTART or told[1] == "intermission":
            stop = end + 1 + (after[1:2] == ["the"]) + (2 if told[1] == "second" else 1)
            return at, stop, "m:ss into the second half", _at(_HALF + gone, "derived")
    before = lowers[max(0, at - 3) : at]
    board = bool(BOARD.intersection(before)) or told[:1] == ["mark"] or after[:3] == ["on", "the", "clock"]
    into = told[:1] in (["into"], ["in"], ["gone"], ["elapsed"])
    if not (board or into):
        told_of_goal = kept or bool(GOAL.intersection(lowers[max(0, at - 14) : end + 8]))
        if not AHEAD.intersection(before[-1:]) or not told_of_goal:
            return None
        around = range(max(0, at - 10), min(len(lowers), end + 4))
        near = {lowers[i] for i in around if lowers[i] in ALSO_TIMES and lowers[i - 1] not in KICKS}
        if near and not (kept and near <= ARRIVES):
            return None
    stop = end + (3 if after[:3] == ["on", "the", "clock"] else 1 if after[:1] == ["mark"] else 0)
    first = at - 2 if before[-2:-1] in (["clock"], ["scoreboard"]) else at
    return first, stop, "m:ss on the clock", _at(gone)


def in_overtime(lowers: Sequence[str], at: int) -> _Found | None:
    """ "In the second overtime", "three minutes into overtime", "double overtime", "the golden goal"."""
    word = lowers[at]
    if word in MINUTE and at:
        into = lowers[at + 1 : at + 2] in (["into"], ["of"], ["deep"])
        n = ordinal(lowers[at - 1]) or (number(lowers[at - 1]) if lowers[at + 1 : at + 2] == ["into"] else None)
        over = _overtime(lowers, at + 2) if into and n else None
        if n and over:
            if n > _WHOLE:
                return at - 1, over[1], "nth minute of overtime", _in_overtime(n - _WHOLE, 1)
            return at - 1, over[1], "n minutes into overtime", _in_overtime(n, over[0])
        return None
    if word == "golden" and lowers[at + 1 : at + 2] == ["goal"]:
        return at, at + 2, "golden goal", ClockTime(91, _LAST, "extra_first", "vague")
    if word in _SECOND_OVERTIME:
        return at, at + 1, "double overtime", _vaguely(2)
    if word in _OVERTIME:
        first = at
        nth: int | None = None
        if at and lowers[at - 1] in _NTH:
            nth, first = _NTH[lowers[at - 1]], at - 1
        last = at + 1 + (lowers[at + 1 : at + 2] in (["period"], ["session"], ["frame"]))
        return first, last, "overtime", _vaguely(nth)
    return None


def _overtime(lowers: Sequence[str], at: int) -> tuple[int, int] | None:
    """Which overtime is named here, and the token behind its words: "the second overtime period"  ->  2."""
    nth = 1
    for i in range(at, min(at + 4, len(lowers))):
        if lowers[i] in _NTH:
            nth = _NTH[lowers[i]]
        elif lowers[i] in _OVERTIME:
            return nth, i + 1 + (lowers[i + 1 : i + 2] in (["period"], ["session"]))
        elif lowers[i] not in ("the", "an", "of", "sudden-death", "golden-goal", "sudden", "death"):
            return None
    return None


def _in_overtime(gone: int, nth: int) -> ClockTime:
    minute = _WHOLE + (nth - 1) * _PERIOD + gone
    return ClockTime(minute, minute, "extra_first" if nth == 1 else "extra_second", "derived")


def _vaguely(nth: int | None) -> ClockTime:
    if nth == 1:
        return ClockTime(91, 105, "extra_first", "vague")
    if nth == 2:
        return ClockTime(101, _LAST, "extra_second", "vague")
    return ClockTime(91, _LAST, "extra_first", "vague")


def _of_which(lowers: Sequence[str], at: int) -> int:
    """How many words name the half that is running out: "in the first half"."""
    for length in (4, 3):
        words = lowers[at : at + length]
        if words[:1] in (["in"], ["of"], ["until"], ["before"]) and words[-1] in ("half", "period", "overtime"):
            return len(words)
    return 0


def _left(minutes: int, after: Sequence[str]) -> ClockTime:
    """A clock that counts down, of the match or of a half or an overtime named behind it; "the half" is the first."""
    words = set(after)
    if words & {"half", "halftime", "half-time", "period", "intermission"} and not words & {"second", "final"}:
        if words & {"first", "half", "halftime", "half-time", "intermission"}:
            return _at(max(1, _HALF - minutes), "derived")
        return _at(max(1, _WHOLE - minutes), "derived")
    if words & _OVERTIME:
        nth = 2 if words & {"second", "2nd", "final"} else 1
        return _in_overtime(max(1, _PERIOD - minutes), nth)
    return ClockTime(max(1, _WHOLE - minutes), max(1, _WHOLE - minutes), "second_half", "derived")


def _at(minute: int, basis: str = "stated") -> ClockTime:
    phase = "first_half" if minute <= _HALF else "second_half" if minute <= _WHOLE else "extra_first"
    return ClockTime(minute, minute, phase, basis)
