"""A sentence in which one man does two things that are goals, each at its own time, in; how many goals are his out.

"Hale struck in the 12th minute and converted a penalty early in the second half"  ->  Hale 2
"Hale levelled after 20 minutes and ten minutes later headed the third"            ->  Hale 2
"Hale levelled on 20 minutes when he turned in a corner"                           ->  Hale 1: one deed told twice
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import ClockTime, TimeMention
from pressbox.matching import Found
from pressbox.matching.subjects import subject_of
from pressbox.mentions.goal_features import Scene

_DEEDS = frozenset("score ahead level extend reduce finish".split())
_JOINS = frozenset("and then before".split())
_NEAR = 9  # tokens from the joining word to the second deed


def deeds_of_one(
    scene: Scene, phrases: Sequence[Found], sure: Sequence[Reference], times: Sequence[TimeMention]
) -> Iterator[tuple[int, int]]:
    """First token of each of the `sure` scorers with how many of his deeds here have a time of their own, two at least."""
    if len(times) < 2:
        return
    lowers = scene.sentence.lowers
    his: dict[int, list[Found]] = {}
    for phrase in sorted((p for p in phrases if p.pattern.says in _DEEDS), key=lambda p: p.first):
        subject = subject_of(phrase, scene.people, scene.stance, lowers)
        if subject and any(subject[0].first == man.first for man in sure):
            his.setdefault(subject[0].first, []).append(phrase)
    for man, deeds in his.items():
        told = [deeds[0]]
        for deed in deeds[1:]:
            if _JOINS & set(lowers[max(told[-1].last, deed.first - _NEAR) : deed.first]):
                told.append(deed)
        when = list(_own_times(lowers, man, told, times))
        apart = [a for a, b in zip(when, when[1:], strict=False) if a and b and not _may_be_one(a.time, b.time)]
        if len(told) > 1 and len(apart) == len(told) - 1:
            yield man, len(told)


def _own_times(
    lowers: Sequence[str], man: int, deeds: Sequence[Found], times: Sequence[TimeMention]
) -> Iterator[TimeMention | None]:
    """The time of each deed: from the word that joins it to the deed before up to the one that joins the next."""
    bounds = [man]
    for before, deed in zip(deeds, deeds[1:], strict=False):
        joins = [at for at in range(before.last, deed.first) if lowers[at] in _JOINS]
        bounds.append(joins[-1] if joins else deed.first)
    for lo, hi in zip(bounds, [*bounds[1:], len(lowers)], strict=True):
        yield next((time for time in times if lo <= time.first < hi), None)


def _may_be_one(one: ClockTime, other: ClockTime) -> bool:
    if one.lo is None or other.lo is None:
        return other.later is None and other.lo is None
    return one.lo <= (other.hi or other.lo) and other.lo <= (one.hi or one.lo)
