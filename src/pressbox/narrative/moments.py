"""Times in words in, minutes on the running clock out: what hangs on another moment is counted from it.

"in the 53rd minute ... five minutes later"  ->  53, 58
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.chronicle import after_what


def resolve(times: Mapping[int, Sequence[TimeMention]], sentences: Sequence[int]) -> dict[tuple[int, int], Moment]:
    """(sentence, first token) of each time -> its moment, in the order of the text."""
    found: dict[tuple[int, int], Moment] = {}
    last: Moment | None = None
    for index in sentences:
        before: TimeMention | None = None
        for mention in times.get(index, ()):
            time = mention.time
            moment: Moment | None = None
            back = time.earlier or (time.later if after_what(before, mention) else None)
            before = mention
            if back:
                if last and last.lo > back[1]:
                    found[index, mention.first] = _earlier(last, back)
                continue
            if time.lo is not None and time.hi is not None:
                moment = Moment(time.lo, time.hi, time.phase, time.basis, time.added)
            elif time.later and last and time.anchor in (None, "previous", "goal", "coming on"):
                moment = _later(last, time.later)
            if moment is None:
                continue
            found[index, mention.first] = moment
            if moment.width <= 6:
                last = moment
    return found


def _earlier(last: Moment, back: tuple[int, int]) -> Moment:
    lo, hi = last.lo - back[1], last.hi - back[0]
    phase = "first_half" if hi <= 45 else "second_half" if lo > 45 and hi <= 99 else None
    return Moment(lo, hi, phase, "derived" if lo == hi else "vague")


def _later(last: Moment, later: tuple[int, int]) -> Moment:
    lo, hi = last.lo + later[0], last.hi + later[1]
    phase = last.phase
    if (phase == "first_half" and lo > 47) or (phase is None and lo > 47 > last.hi):
        phase = "second_half"
    exact = later[0] == later[1] and last.width == 0
    return Moment(lo, hi, phase, "derived" if exact else "vague")


def moment_of(minute: int, extra: int | None = None) -> Moment:
    """The moment that a list prints as "44" or "90+2"."""
    if extra and minute == 45:
        return Moment(45, 45, "first_half", "stated", f"45+{extra}")
    whole = minute + (extra or 0)
    phase = "first_half" if minute <= 45 else "second_half" if minute <= 90 else None if whole < 100 else (
        "extra_first" if minute <= 105 else "extra_second"
    )  # fmt: skip
    return Moment(whole, whole, phase, "stated", f"90+{whole - 90}" if minute == 90 and extra else None)


def half_of(moment: Moment | None) -> int | None:
    """1 or 2 for the half that a moment surely lies in (3 for extra time), else None."""
    if moment is None:
        return None
    if moment.phase == "first_half" or (moment.added or "").startswith("45"):
        return 1
    if moment.phase == "second_half":
        return 2
    if moment.phase in ("extra_first", "extra_second"):
        return 3
    if moment.hi <= 45:
        return 1
    if moment.lo > 45:
        return 2
    return None


_HALF_END = 45


def together(one: Moment, other: Moment) -> Moment:
    """The first moment as far as the other agrees with it; the first alone where it does not.

    "Before half-time" reaches into stoppage time, to 47: a goal of the 47th minute is of the other half.
    """
    lo, hi = max(one.lo, other.lo), min(one.hi, other.hi)
    parted = lo > hi or (one.phase == "first_half" and other.lo > _HALF_END and other.phase != "first_half")
    return one if parted else replace(one, lo=lo, hi=hi, phase=one.phase or other.phase)


def apart(one: Moment, other: Moment) -> bool:
    """Whether two moments have no minute in common."""
    return one.lo > other.hi or one.hi < other.lo
