"""The times of a sentence in, stoppage time put at the end of the first half where the words say that the break was near, out.

"With half-time looming Hale scored three minutes into stoppage time"  ->  45+3
"two minutes into time added on at the end of a first half"            ->  45+2
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.mentions import ClockTime, TimeMention

_BREAK = frozenset("half-time halftime half interval break whistle".split())
_NEAR = frozenset("looming approaching beckoning beckoned near nearing imminent due loomed approached".split())
_STOPS = frozenset(". ; : ! ?".split())
_RIGHT = frozenset("just right shortly moments seconds immediately".split())
_GOES_ON = frozenset("and but then before after until while although though when".split())
_VERGE = frozenset("verge brink edge stroke cusp".split())
_WHOLE = (["match"], ["game"], ["contest"], ["tie"], ["final"], ["encounter"])
_REACH = 12  # words between the time and what says that the break was near
_BEHIND = 5


def near_the_break(lowers: Sequence[str], times: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    """The times, those of stoppage time in the first half where the sentence says so."""
    return tuple(
        replace(one, time=_at_the_end(one.time)) if _is_late(one) and _says_so(lowers, one) else one for one in times
    )


def _is_late(one: TimeMention) -> bool:
    late = one.time.lo is not None and one.time.lo >= 90 and one.time.added is not None
    return one.time.phase == "second_half" and (late or "stoppage" in one.pattern)


def _at_the_end(time: ClockTime) -> ClockTime:
    added = time.lo - 90 if time.lo is not None and time.lo == time.hi and time.lo > 90 else None
    return ClockTime(45, 45, "first_half", "stated" if added else "vague", f"45+{added}" if added else "45+")


def _says_so(lowers: Sequence[str], one: TimeMention) -> bool:
    if lowers[one.last : one.last + 2] == ["of", "the"] and lowers[one.last + 2 : one.last + 3] in _WHOLE:
        return False  # "on the stroke of half-time, and his second with the last kick of the match"
    start = max((at + 1 for at in range(one.first) if lowers[at] in _STOPS), default=0)
    for at in range(max(start, one.first - _REACH), one.first):
        if lowers[at] in _BREAK and lowers[at + 1 : at + 2] and lowers[at + 1] in _NEAR:
            return True
        if lowers[at] in ("nearing", "approaching") and _BREAK.intersection(lowers[at + 1 : at + 3]):
            return True
    for at in range(start + 2, one.first):
        if lowers[at] in _BREAK and not _VERGE.isdisjoint(lowers[max(start, at - 4) : at]):
            return True  # "felled on the verge of the interval, and Hale converted in the third minute of added time"
        if lowers[at] in _BREAK and "before" in lowers[at - 2 : at] and lowers[at + 1 : at + 2] == [","]:
            told = lowers[at + 2 : one.first]  # "level before the break, Hale rolling home a penalty in added time"
            if (
                len(told) <= _REACH
                and _GOES_ON.isdisjoint(told)
                and any(len(w) > 5 and w.endswith("ing") for w in told)
            ):
                return True
    for at in range(start + 1, one.first):
        if lowers[at] == "before" and lowers[at - 1] in _RIGHT and _BREAK.intersection(lowers[at + 1 : at + 3]):
            if _GOES_ON.isdisjoint(lowers[at + 2 : one.first]):
                return (
                    True  # "sent off just before the break for the foul which led to the equaliser two minutes into it"
                )
    behind = list(lowers[one.last : one.last + _BEHIND + 3])
    if behind[:1] == ["on"]:
        behind = behind[1:]
    if behind[:1] == ["before"] and _BREAK.intersection(behind[1:3]) and "half" not in behind[1:3]:
        return True
    end = behind[:3] in (["at", "the", "end"], ["to", "the", "end"]) and behind[3:4] == ["of"]
    return end and behind[5:7] == ["first", "half"]
