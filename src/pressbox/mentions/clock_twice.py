"""The times found in a sentence in, those out that are two: an hour told twice in one breath is one time.

"just past the hour, in the 63rd minute"   ->  the 63rd minute
"midway through the first half in the 24th minute"  ->  the 24th minute
"first-half stoppage time, 45+1"           ->  45+1
"""

from collections.abc import Sequence

from pressbox.datatypes.mentions import ClockTime

_Found = tuple[int, int, str, ClockTime]
_BESIDE = frozenset((",", "in", "on", "the", "at", "-", "–", "—"))
_NO_MORE_THAN_A_WORD = ("first attack", " start")  # early, unless a minute says otherwise
_MOST = 3  # words between the two


def told_once(lowers: Sequence[str], found: Sequence[_Found]) -> tuple[_Found, ...]:
    """The times, the minute and the stretch that it falls in as one."""
    kept: list[_Found] = []
    for one in found:
        last = kept[-1] if kept else None
        exact = _are_one(lowers, last, one) if last else None
        if (
            last
            and last[2].endswith(_NO_MORE_THAN_A_WORD)
            and one[0] - last[1] <= 1
            and one[3].lo == one[3].hi is not None
        ):
            kept[-1] = one  # "their first attack after 18 minutes"
        elif last and exact:
            kept[-1] = last[0], one[1], exact[2], exact[3]
        else:
            kept.append(one)
    return tuple(kept)


def _are_one(lowers: Sequence[str], one: _Found, other: _Found) -> _Found | None:
    between = lowers[one[1] : other[0]]
    if len(between) > _MOST or not _BESIDE.issuperset(between):
        return None
    if one[3].added == "45+" and (other[3].added or "").startswith("45+"):
        return other
    for minute, stretch in ((one, other), (other, one)):
        at, wide = minute[3], stretch[3]
        if at.lo is None or at.lo != at.hi or wide.lo is None or wide.hi is None or wide.lo >= wide.hi:
            continue
        if wide.lo <= at.lo <= wide.hi:
            return minute
    return None
