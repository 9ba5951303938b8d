"""The times of a sentence in, those that other words of it put in a half out.

"In the second half Lind levelled after 20 minutes"            ->  65: of that half
"Hale's early goal had Town ahead at the break", "led at ..."  ->  some time in the first half, not late in it
"Led at half-time thanks to goals from Hale and Lind"          ->  so, too, and each goal some time before it
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.mentions import AT_THE_BREAK, BEFORE_THE_WHISTLE, STOOD_AT_THE_BREAK, ClockTime, TimeMention

_BEGUN = frozenset(
    ("in the second half", "in the second period", "after the restart", "after the break", "after the interval", "after half-time",
     "after half time", "second half", "second period", "after the resumption", "counted 46-60")
)  # fmt: skip
_HALF_END = 45
_OF_A_HALF = 40  # minutes up to which a time may be of one half
_NEAR = 9  # words between the two
# What lies between where the later of the two is told of something else.
_APART = frozenset(". ; : ! ? who had which whose but when while until till since".split())
_AT_BREAK = frozenset(("at half-time", "at half time", "at the break", "at the interval", "by half-time"))
_STOOD = frozenset("ahead front up led leading lead level behind down trailing trailed advantage square".split())
_LEADING = (_STOOD - {"level", "square", "advantage"}) | {"trail"}
_BY_GOALS = (["thanks", "to"], ["courtesy", "of"], ["after", "goals"], ["through", "goals"], ["with", "goals"])
_STATE = 4  # words from "ahead" to "at the break"
_BEFORE_IT = ClockTime(1, 46, "first_half", "vague")


def half_said(lowers: Sequence[str], times: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    """The times, those of a half that the words before them name counted from its start."""
    found: list[TimeMention] = []
    for at, one in enumerate(times):
        before = times[at - 1] if at else None
        if before is not None and _counts_from(lowers, before, one):
            minute = 45 + (one.time.lo or 0)
            one = replace(one, time=ClockTime(minute, minute, "second_half", "derived"))
        elif one.pattern == BEFORE_THE_WHISTLE and any(other.pattern in _AT_BREAK for other in times):
            minute = (
                one.time.lo or _HALF_END
            ) - _HALF_END  # "ahead at half-time after Hale scored two minutes before the whistle"
            one = replace(
                one, pattern="n minutes before half-time", time=ClockTime(minute, minute, "first_half", "derived")
            )
        elif _by_goals(lowers, one):
            one = replace(one, pattern=STOOD_AT_THE_BREAK, time=_BEFORE_IT)
        elif one.pattern in _AT_BREAK and _STOOD.intersection(lowers[max(0, one.first - _STATE) : one.first]):
            one = replace(one, time=_BEFORE_IT)
        found.append(one)
    return tuple(found)


def _by_goals(lowers: Sequence[str], one: TimeMention) -> bool:
    """ "Led at half-time thanks to goals from Hale and Lind"."""
    led = _LEADING.intersection(lowers[max(0, one.first - _STATE) : one.first])
    return one.pattern in AT_THE_BREAK and lowers[one.last : one.last + 2] in _BY_GOALS and bool(led)


def _counts_from(lowers: Sequence[str], before: TimeMention, one: TimeMention) -> bool:
    """Whether "after 20 minutes" is of the half that is named before it."""
    minute = one.time.lo
    if one.pattern != "after n minutes" or not minute or minute > _OF_A_HALF or minute != one.time.hi:
        return False
    if before.pattern not in _BEGUN or one.first - before.last > _NEAR:
        return False
    leads_on = lowers[max(0, before.first - 2) : before.first]
    half = before.pattern.startswith(("in", "after", "counted")) or {"in", "of", "into"}.intersection(leads_on)
    behind = lowers[one.last : one.last + 3]
    whole = {"game", "match", "first"}.intersection(behind)
    return bool(half) and not whole and _APART.isdisjoint(lowers[before.last : one.first])
