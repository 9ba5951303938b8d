"""The times of a sentence in, those of a first half that is said to be over moved behind it, out.

"After a goalless first half, Hale gave Town the lead"  ->  the second half
"after a goal in the first half"                        ->  the first half, as told
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.mentions import ClockTime, TimeMention
from pressbox.mentions.break_near import near_the_break

_AFTER = frozenset("after following".split())
_REACH = 7  # words that may describe the half
# No words that describe it: another clause or phrase begins, or something of the half is told.
_ENDS = frozenset(
    ". ; : ! ? ( ) — – - ' 's in of from to for at on by with into within inside during minutes minute seconds goal goals"
    " scored scoring shortly soon was were had has is that who he she they his her hour".split()
)
_THE = frozenset("a an the their this that its".split())
# What may be of the half itself: "a first half goal".
_OF_IT = frozenset(
    "goal goals strike strikes opener header lead leads penalty penalties spot-kick brace double hat-trick treble injury"
    " injuries effort efforts own red yellow dismissal sending-off chance chances miss save saves equaliser equalizer leveller"
    " blitz burst salvo hour minutes stoppage injury-time stoppage-time added additional substitution card cards".split()
)
_WHOLE, _HALF = 45, 46


def where_in_halves(lowers: Sequence[str], times: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    """The times; stoppage time that was of the first half put there, a first half that is over turned into what follows."""
    return tuple(replace(one, time=_SECOND) if _is_over(lowers, one) else one for one in near_the_break(lowers, times))


_SECOND = ClockTime(46, 99, "second_half", "vague")


def _is_over(lowers: Sequence[str], one: TimeMention) -> bool:
    time = one.time
    if time.phase != "first_half" or time.lo != 1 or time.hi not in (_WHOLE, _HALF) or time.basis != "vague":
        return False
    if lowers[one.first] not in ("first", "opening") or _OF_IT.intersection(lowers[one.last : one.last + 1]):
        return False
    described = False
    for at in range(one.first - 1, max(-1, one.first - 1 - _REACH), -1):
        word = lowers[at]
        if word in _AFTER:
            return described
        if word in _ENDS or word.isdecimal():
            return False
        described |= word in _THE
    return False
