"""Times in words in, the match clock through the text out: a report runs forward, but for its lead and its looks back.

    "on the half hour ... a goal ... five minutes later ... before the break"
      ->  30; the goal 30-45; five minutes after it; 45

The clock is the path over (words that tell a time or a goal, minute) that keeps most of what the words say: it never
runs back but at a price, paid once where the lead ends and the story of the match begins. "Five minutes later" is
counted from whatever the clock showed before. Searched exactly; its cost is words times minutes.
"""

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from pressbox.datatypes.mentions import BEFORE_THE_WHISTLE, STOOD_AT_THE_BREAK, ClockTime, TimeMention
from pressbox.datatypes.story import Moment

_WHOLE_HALF, _BEFORE_STOPPAGE = 45, 89
_END = 125  # extra time and its stoppages
_EXACT, _VAGUE, _LATER = 1.0, 0.5, 0.6  # what it is worth to keep a minute, an interval, "five minutes later"
_BY_THE_WAY = 0.1  # the same where the words look back: "who had already saved from Hale in the first half"
_STALE = 0.2  # the same where nothing was told shortly before
_INSIDE = (
    "within n minutes", "inside n minutes", "straight from the kick-off", "straight from the kickoff",
    "direct from the kick-off", "before a minute had",
)  # fmt: skip
_TOOK = ("took n minutes to answer",)
_AFTER_IT = ("counted half it",)  # "the break ... seven minutes after it"
_BEFORE_IT = frozenset(
    f"{when}before {it}" for it in ("half-time", "the break", "the interval", "half time")
    for when in ("n minutes ", "just ", "shortly ", "right ", "")
)  # fmt: skip
# "The 93rd minute" is of no first half, as "the third minute of added time" may be.
_OF_THE_MATCH = frozenset(
    "nth minute|nth-minute|90+n|after n minutes|in the nth|(n)|n'|n minutes|minute n|nth and mth minutes".split("|")
)
_AT_BREAK = frozenset("at half-time|by half-time|at the break|at half time|at the interval".split("|"))
_PAUSE = 0.5  # what it is worth to keep a word of half-time at 45
_HARDLY, _PERHAPS, _AS_WELL = 0.4, 0.6, 0.9  # how good the other half is, beside the one that the words mean first
_BACK = 1.6  # the price of the clock running back
_BACK_AFTER_LEAD = 0.5
_LEAD = 16  # sentences within which a lead ends
_ON_FOR = (0, 30)  # minutes from what was told before to a goal "four minutes after coming on", whenever that was
_FRESH = 3  # sentences after which nobody counts on from a moment told
_BEHIND = 10  # words from "four minutes after coming on" to "in the 62nd"
_OPENING = 5  # sentences that may tell the whole match in brief, in any order


@dataclass(slots=True)
class _Beat:
    """Words that tell a time, or a goal whenever it was."""

    sentence: int
    first: int | None  # first token of the time; None for a goal
    lo: int = 1
    hi: int = _END
    also: tuple[int, int] | None = None  # as good: the same of the other half
    worth: float = 0.0
    from_start: float = 0.0  # what it is worth to count from the kick-off
    later: tuple[int, int] | None = None
    minute: int = 0
    kept: bool = False
    back: bool = False  # the clock runs back before it
    other: float = 0.0  # how good that is
    turned: bool = False  # it is the other half that is meant
    is_break: bool = False  # half-time itself: what comes before ends at 45, what comes after begins at 46
    from_break: float = 0.0  # what it is worth to count from the break
    is_known: bool = False  # a goal whose minute is told elsewhere

    @property
    def timed(self) -> bool:
        """Whether words say when it was."""
        return self.first is not None or self.is_break or self.is_known

    @property
    def ends(self) -> tuple[int, int]:
        """The last minute of what comes before it, the first of what comes after it."""
        return (self.hi, 46) if self.is_break and self.kept else (self.hi, self.lo)


_BEFORE_ALL = _Beat(-1, None)


@dataclass(slots=True)
class Chronicle:
    """The moments of all times told, and between which minutes each goal told falls by its place in the story."""

    moments: dict[tuple[int, int], Moment] = field(default_factory=dict)
    _beats: list["_Beat"] = field(default_factory=list)

    def bounds(self, sentence: int, to_come: Collection[int] = ()) -> tuple[int, int]:
        """The earliest and the latest minute of what a sentence tells; a lead is in no order but that of its clauses.

        `to_come` are first tokens of its times that come after it: "pulled one back and Hale settled it in the 88th".
        """
        lo, hi = 1, _END
        for before, beat in itertools.pairwise([_BEFORE_ALL, *self._beats]):
            ahead = beat.sentence == sentence and beat.first in to_come
            if ahead or (beat.sentence > sentence and before.sentence <= sentence):
                if not beat.back and (ahead or sentence > _OPENING):
                    hi = min(hi, beat.ends[0])
                break
            if beat.sentence <= sentence:
                if beat.back:
                    lo, hi = 1, _END
                begins = beat.lo if beat.sentence == sentence else beat.ends[1]
                lo = max(lo, begins) if sentence > _OPENING or beat.sentence >= sentence - 1 else 1
                if beat.sentence == sentence and beat.first is None and sentence > _OPENING:
                    hi = min(hi, beat.hi)
        return lo, hi


def follow_clock(
    times: Mapping[int, Sequence[TimeMention]],
    goals_told: Collection[int],
    sentences: Sequence[int],
    breaks: Mapping[int, int] | None = None,
    known: Mapping[int, int] | None = None,
    changes: Collection[tuple[int, int]] = (),
    looks_back: Collection[tuple[int, int]] = (),
    since: Mapping[tuple[int, int], int] | None = None,
    fresh: Collection[int] = (),
) -> Chronicle:
    """The clock through the sentences of one match; `goals_told` are those that tell a goal.

    `breaks` are those that speak of half-time itself, and at which token: "the interval did nothing to slow them".
    `known` are minutes of goals that are told elsewhere: what is told next "two minutes later" is counted from them.
    `looks_back` are the times of what had happened before.
    `since` are minutes of goals by the times that are counted from them: "four minutes after Hale's equaliser".
    `fresh` are sentences that tell of a change made at half-time: "he needed only four minutes" is counted from it.
    `changes` are the times at which somebody came on: "four minutes after coming on" is counted from those.
    """
    beats: list[_Beat] = []
    chronicle = Chronicle()
    back: list[tuple[_Beat, TimeMention, tuple[int, int]]] = []
    for index in sentences:
        placed = False
        pause = (breaks or {}).get(index)
        told: TimeMention | None = None
        is_fresh = index in fresh or index - 1 in fresh
        for mention in times.get(index, ()):
            time, before, told = mention.time, told, mention
            goal = (since or {}).get((index, mention.first))
            if goal is not None and time.later:
                beats.append(_since(chronicle, index, mention, goal + time.later[0], goal + time.later[1]))
                placed |= time.later[0] == time.later[1]
                continue
            counted_back = time.earlier or (time.later if after_what(before, mention) else None)
            if counted_back:
                anchor = next((b for b in reversed(beats) if b.first is not None), None)
                if anchor and index - anchor.sentence <= _FRESH:
                    back.append((anchor, mention, counted_back))
                continue
            if (
                mention.pattern == "n minutes old"
                and time.either_half
                and time.lo
                and _is_behind(beats, index, time.lo)
            ):
                time = replace(time, lo=None, hi=None, later=(time.lo, time.lo), anchor=None)
            if mention.pattern == "took n minutes" and time.lo and time.lo < 45:
                on = 45 if is_fresh else _just_came_on(times, changes, index, mention)
                if on is not None:
                    beats.append(_since(chronicle, index, mention, on + time.lo, on + time.lo))
                    placed = True
                    continue
            if pause is not None and pause < mention.first:
                beats.append(_pause(index))
                pause = None
            if time.lo is not None and time.hi is not None:
                chronicle.moments[index, mention.first] = Moment(time.lo, time.hi, time.phase, time.basis, time.added)
                beats.append(_timed(index, mention, time))
                if (index, mention.first) in looks_back:
                    beats[-1].worth, beats[-1].also = min(beats[-1].worth, _BY_THE_WAY), None
                placed |= time.hi - time.lo <= 2
            elif time.later and not beats and mention.pattern in _INSIDE:
                beats.append(_Beat(index, mention.first, 1, max(1, time.later[1]), worth=_EXACT))  # of the kick-off
                chronicle.moments[index, mention.first] = Moment(1, max(1, time.later[1]), "first_half", "vague")
                placed = True
            elif time.later and time.anchor == "coming on" and (on := _came_on(times, changes, index, mention)):
                beats.append(_since(chronicle, index, mention, on + time.later[0], on + time.later[1]))
                placed |= time.later[1] - time.later[0] <= 2
            elif time.later and (time.anchor == "coming on" or mention.pattern in _TOOK) and is_fresh:
                beats.append(_since(chronicle, index, mention, 45 + time.later[0], 45 + time.later[1]))
                placed |= time.later[1] - time.later[0] <= 2
            elif time.later and time.anchor == "coming on":
                last = _last_timed(beats, index, _FRESH)
                so_long = time.later if last and last.is_break else _ON_FOR  # of a change whose minute is not told
                beats.append(_later(beats, index, mention, so_long, before))
            elif time.later and mention.pattern in _AFTER_IT and _stoppage_told(beats, index):
                added = time.later[0]  # "nine minutes of stoppage time. Seven minutes into it"
                late = Moment(90 + added, 90 + added, "second_half", "derived", f"90+{added}")
                chronicle.moments[index, mention.first] = late
                beats.append(_Beat(index, mention.first, late.lo, late.hi, worth=_EXACT))
                placed = True
            elif time.later and time.anchor in (None, "previous", "goal"):
                beats.append(_later(beats, index, mention, time.later, before))
                placed |= time.later[0] == time.later[1]
        if pause is not None:
            beats.append(_pause(index))
        if index in goals_told and not placed:
            minute = (known or {}).get(index)
            beats.append(_Beat(index, None) if minute is None else _told_elsewhere(index, minute))
    for beat in beats:
        if beat.also == (_WHOLE_HALF, _WHOLE_HALF) and beat.lo == beat.hi:
            in_brief = beat.sentence in sentences[: _OPENING + 1] or not _goes_on(beats, beat.sentence)
            beat.other = _HARDLY if in_brief else beat.other
    _run(beats)
    _settle(beats)
    chronicle._beats = beats
    for anchor, mention, counted_back in back:
        if anchor.kept and anchor.hi - anchor.lo <= 2:
            moment = _before(anchor, counted_back)
            if moment:
                chronicle.moments[mention.sentence, mention.first] = moment
    for beat in beats:
        if beat.first is None or not beat.kept:
            continue
        if beat.later and beat.hi - beat.lo <= 60:
            chronicle.moments[beat.sentence, beat.first] = _counted(beat)
        elif beat.turned and beat.also:
            chronicle.moments[beat.sentence, beat.first] = _turned(
                chronicle.moments[beat.sentence, beat.first], beat.also
            )
    return chronicle


def _is_behind(beats: Sequence[_Beat], index: int, minutes: int) -> bool:
    """Whether so many minutes are gone of neither half where the clock has come to: "On 71 ... Four minutes had gone"."""
    last = _last_timed(beats, index, _FRESH)
    exact = last is not None and last.first is not None and not last.later and last.hi - last.lo <= 2
    return index > _OPENING and last is not None and exact and last.lo > _WHOLE_HALF + minutes


def _goes_on(beats: Sequence[_Beat], sentence: int) -> bool:
    """Whether minutes of the second half are told behind a sentence."""
    return any(
        b.sentence > sentence and b.first is not None and _WHOLE_HALF < b.lo <= _BEFORE_STOPPAGE and b.hi - b.lo <= 2
        for b in beats
    )


def _since(chronicle: Chronicle, index: int, mention: TimeMention, lo: int, hi: int) -> _Beat:
    """A time that is counted from a minute known: of a change, of a goal."""
    phase = "first_half" if hi <= 45 else "second_half" if lo > 45 else None
    chronicle.moments[index, mention.first] = Moment(lo, hi, phase, "derived" if lo == hi else "vague")
    return _Beat(index, mention.first, lo, hi, worth=_VAGUE)


def _stoppage_told(beats: Sequence[_Beat], index: int) -> bool:
    """Whether the time told last is that of stoppage time, just before."""
    last = _last_timed(beats, index, 1)
    return last is not None and last.lo == 90 and last.hi > 90


def _last_timed(beats: Sequence[_Beat], index: int, within: int) -> _Beat | None:
    """The time told last, if it was told within so many sentences."""
    last = next((b for b in reversed(beats) if b.first is not None or b.is_break), None)
    return last if last and index - last.sentence <= within else None


def _came_on(
    times: Mapping[int, Sequence[TimeMention]], changes: Collection[tuple[int, int]], index: int, mention: TimeMention
) -> int | None:
    """The minute of the change that a man's coming on is: told in the same sentence, or shortly before."""
    told = [
        (abs(mention.first - time.first) if sentence == index else 99 * abs(index - sentence), time.time.lo)
        for sentence in range(index - _FRESH, index + 2) for time in times.get(sentence, ())
        if (sentence, time.first) in changes or (sentence == index and 0 < time.first - mention.last <= _BEHIND)
        if time.time.lo and time.time.lo == time.time.hi
    ]  # fmt: skip
    return min(told)[1] if told else None


def _just_came_on(
    times: Mapping[int, Sequence[TimeMention]], changes: Collection[tuple[int, int]], index: int, mention: TimeMention
) -> int | None:
    """ "Lind replaced Hale on the hour. He needed just two minutes to score": the minute of the change right before."""
    told = [
        time.time.lo for sentence in (index - 1, index) for time in times.get(sentence, ())
        if (sentence, time.first) in changes and time.time.lo == time.time.hi
        if sentence < index or time.first < mention.first
    ]  # fmt: skip
    return told[-1] if told else None


def after_what(before: TimeMention | None, mention: TimeMention) -> bool:
    """ "In the 81st minute, eight minutes after Hale's shot": the shot was so much earlier."""
    if before is None or before.time.lo is None or before.time.lo != before.time.hi or before.time.basis != "stated":
        return False
    if mention.time.anchor == "goal":
        return False
    return mention.pattern == "n minutes after" and 0 <= mention.first - before.last <= 1


def _before(anchor: _Beat, gap: tuple[int, int]) -> Moment | None:
    """So many minutes before a moment told: in its half, or in the one before."""
    lo, hi = anchor.lo - gap[1], anchor.hi - gap[0]
    if lo < 1:
        return None
    phase = "first_half" if hi <= 45 else "second_half" if lo > 45 and hi <= 99 else None
    return Moment(lo, hi, phase, "derived" if lo == hi else "vague")


def _pause(sentence: int) -> _Beat:
    return _Beat(sentence, None, 45, 45, worth=_PAUSE, is_break=True)


def _told_elsewhere(sentence: int, minute: int) -> _Beat:
    return _Beat(sentence, None, minute, minute, worth=_VAGUE, is_known=True)


def _timed(sentence: int, mention: TimeMention, time: ClockTime) -> _Beat:
    lo, hi = time.lo or 1, time.hi or _END
    if time.phase == "first_half":  # 45+2 comes before 46
        lo, hi = min(lo, 45), min(hi, 45)
    if mention.pattern in _AT_BREAK:
        return _Beat(sentence, mention.first, 45, 45, worth=_PAUSE, is_break=True)
    if mention.pattern == STOOD_AT_THE_BREAK:  # the goals told there fell any time before it
        return _Beat(sentence, mention.first, 1, 45, worth=_PAUSE, is_break=True)
    beat = _Beat(sentence, mention.first, lo, hi, worth=_EXACT if hi - lo <= 2 else _VAGUE)
    if mention.pattern in ("early", "early on", "early stages"):
        beat.also, beat.other = (lo + 45, hi + 45), _PERHAPS  # "early" may be early in the second half
    elif mention.pattern == BEFORE_THE_WHISTLE:
        beat.also, beat.other = (lo - 45, hi - 45), _AS_WELL  # which whistle is left open
    elif time.either_half:
        beat.also, beat.other = (lo + 45, hi + 45), _AS_WELL
    elif time.added and time.added.startswith("90") and sentence > _OPENING and mention.pattern not in _OF_THE_MATCH:
        beat.also, beat.other = (_WHOLE_HALF, _WHOLE_HALF), _PERHAPS  # stoppage time, of the first half
    return beat


def _later(
    before: Sequence[_Beat],
    sentence: int,
    mention: TimeMention,
    later: tuple[int, int],
    last: TimeMention | None = None,
) -> _Beat:
    """So long after what the clock showed; `last` is the time told before in the sentence."""
    fresh = bool(before) and sentence - before[-1].sentence <= _FRESH
    beside = any(beat.sentence == sentence and beat.first is not None for beat in before)
    beat = _Beat(
        sentence, mention.first, worth=_LATER if fresh else _STALE, later=later,
        from_start=_LATER if mention.pattern in _INSIDE and not beside else 0.0,
    )  # fmt: skip
    if last and mention.pattern in _AFTER_IT and last.pattern in _BEFORE_IT:
        beat.from_break = _EXACT  # "two minutes before the break, and again four minutes after it"
        return beat
    resumed = next((b for b in reversed(before) if b.first is not None or b.is_break), None)
    if resumed and sentence - resumed.sentence <= 1 and (resumed.is_break or resumed.lo == 46 or resumed.hi >= 45):
        if mention.pattern in _AFTER_IT:
            beat.from_break = _EXACT
        elif resumed.lo == 46 and resumed.hi > 47:
            beat.from_break = _LATER + 0.1
    return beat


def _turned(moment: Moment, also: tuple[int, int]) -> Moment:
    """The same of the other half."""
    if moment.lo > 90:
        return Moment(45, 45, "first_half", moment.basis, f"45+{moment.lo - 90 if moment.width == 0 else ''}")
    return Moment(*also, "second_half" if also[0] > 45 else "first_half", "derived" if moment.width == 0 else "vague")


def _counted(beat: _Beat) -> Moment:
    exact = beat.lo == beat.hi
    phase = "first_half" if beat.hi <= 45 else "second_half" if beat.lo > 45 else None
    return Moment(beat.lo, min(beat.hi, 99) if beat.lo <= 99 else beat.hi, phase, "derived" if exact else "vague")


def _run(beats: Sequence[_Beat]) -> None:
    """The minute of every beat on the best path, whether its words are kept, and where the clock runs back."""
    strokes = tuple([
        _Stroke(
            _BACK_AFTER_LEAD if beat.sentence <= _LEAD else _BACK, beat.timed, beat.lo,
            beat.hi, beat.also, beat.other, beat.worth, beat.from_start, beat.from_break, beat.later,
        ) for beat in beats
    ])  # fmt: skip
    for beat, (minute, kept, back) in zip(beats, _best_path(strokes), strict=True):
        beat.minute, beat.kept, beat.back = minute, kept, back


class _Stroke(NamedTuple):
    """A beat as the path sees it."""

    price: float  # of the clock running back before it
    timed: bool
    lo: int
    hi: int
    also: tuple[int, int] | None
    other: float
    worth: float
    from_start: float
    from_break: float
    later: tuple[int, int] | None


@lru_cache(16)  # a draft that is being typed in is read again and again
def _best_path(beats: tuple[_Stroke, ...]) -> tuple[tuple[int, bool, bool], ...]:
    """For every beat its minute, whether its words are kept, and whether the clock runs back before it."""
    value = [0.0] * (_END + 1)
    steps: list[list[tuple[int, bool]]] = []
    for beat in beats:
        price, later, also, timed, lo, hi = beat.price, beat.later, beat.also, beat.timed, beat.lo, beat.hi
        forward = _best_up_to(value)
        start, top = forward[_END][0] - price, forward[_END][1]
        backward = _best_from(value)
        fresh: list[float] = []
        taken: list[tuple[int, bool]] = []
        for minute in range(_END + 1):
            best, came = forward[minute]
            if minute < _END and backward[minute + 1][0] - price > best:
                best, came = backward[minute + 1][0] - price, backward[minute + 1][1]
            kept = False
            if later:
                if later[0] <= minute <= later[1] and beat.from_start and start + beat.from_start > best:
                    best, came, kept = start + beat.from_start, top, True  # "within two minutes", of the kick-off
                if beat.from_break and later[0] <= minute - 45 <= later[1]:
                    if forward[46][0] + beat.from_break > best:
                        best, came, kept = forward[46][0] + beat.from_break, forward[46][1], True
                for gap in range(later[0], later[1] + 1):
                    before = minute - gap
                    if before >= 0 and value[before] + beat.worth > best:
                        best, came, kept = value[before] + beat.worth, before, True
            elif timed and lo <= minute <= hi:
                best, kept = best + beat.worth, True
            elif also and also[0] <= minute <= also[1]:
                best, kept = best + beat.other * beat.worth, True
            fresh.append(best)
            taken.append((came, kept))
        value = fresh
        steps.append(taken)
    minute = max(range(_END + 1), key=lambda m: (value[m], -m)) if beats else 0
    path: list[tuple[int, bool, bool]] = []
    for taken in reversed(steps):
        came, kept = taken[minute]
        path.append((minute, kept, came > minute))
        minute = came
    return tuple(reversed(path))


def _best_up_to(value: Sequence[float]) -> list[tuple[float, int]]:
    """The highest value up to each minute, and the last minute that has it."""
    found: list[tuple[float, int]] = []
    most, best = -1.0, (-1.0, 0)
    for told in zip(value, range(len(value)), strict=True):
        if told[0] >= most:
            most, best = told[0], told
        found.append(best)
    return found


def _best_from(value: Sequence[float]) -> list[tuple[float, int]]:
    """The highest value from each minute on, and the first minute that has it."""
    found: list[tuple[float, int]] = []
    most, best = -1.0, (-1.0, 0)
    for told in zip(reversed(value), range(len(value) - 1, -1, -1), strict=True):
        if told[0] >= most:
            most, best = told[0], told
        found.append(best)
    return found[::-1]


def _settle(beats: Sequence[_Beat]) -> None:
    """Between which minutes each beat may lie, given what is kept and that the clock runs forward."""
    for beat in beats:
        if not beat.kept or beat.later:
            beat.lo, beat.hi = 1, _END
        elif beat.also and not beat.lo <= beat.minute <= beat.hi:
            (beat.lo, beat.hi), beat.turned = beat.also, True
    for _ in range(2):
        for before, beat in itertools.pairwise(beats):
            if beat.back:
                continue
            if beat.from_break and beat.kept and beat.later and beat.minute - beat.later[1] in range(40, 46):
                beat.lo, beat.hi = max(beat.lo, 45 + beat.later[0]), min(beat.hi, 45 + beat.later[1])
                continue
            gap = beat.later if beat.kept and beat.later else (0, _END)
            beat.lo = max(beat.lo, min(before.lo + gap[0], _END))
            beat.hi = min(beat.hi, before.hi + gap[1])
        for beat, after in reversed(list(itertools.pairwise(beats))):
            if after.back:
                continue
            gap = after.later if after.kept and after.later else (0, _END)
            beat.hi = min(beat.hi, after.hi - gap[0])
            beat.lo = max(beat.lo, after.lo - gap[1])
