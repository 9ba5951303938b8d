"""A sentence, a man and a time of it in, whether the words make one goal of both out.

"an early goal from Hale gave them the lead before Moss levelled on the stroke of half-time"  ->  early: Hale's
"Hale's late header", "Hale's header late on"                                                 ->  late: Hale's
"Hale and Moss scored in the first half before Okoro replied"                                 ->  the first half: both's
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import TimeMention
from pressbox.matching import all_forms_of

_GOAL = frozenset(
    "goal strike opener header equaliser equalizer leveller winner volley penalty spot-kick free-kick tap-in effort finish".split()
)
_SCORED = _GOAL - {"penalty", "spot-kick", "free-kick", "effort"}  # those are taken, and another may put them in
_AT = frozenset("on in at after inside within from just the".split())
_ADJECTIVES = 3
_UNDONE = all_forms_of("cancel answer neutralise nullify level equalise erase wipe match reply respond overhaul") | {
    "out"
}
_NEAR = 4  # words from that verb to him
_OF = frozenset("from by to".split())
_WHAT = frozenset("first second own striker midfielder defender winger captain skipper substitute the".split())
_A_SIDES = 4  # words of a side's name, and "'s"
_NAMED = 8  # words between the time and the man


def its_own_goal(lowers: Sequence[str], man: Reference, time: TimeMention, *, last: bool = True) -> bool:
    """Whether the time says of which of the goals it is, and the goal is said to be the man's; `last` of those of the sentence."""
    if time.last < man.first <= time.last + _NAMED:
        between = lowers[time.last : man.first]
        goal = next((at for at, word in enumerate(between) if word in _GOAL), -1)
        if goal < 0 or goal > 2 or between[goal + 1 : goal + 2] == []:
            return False
        whose = between[goal + 2 :]
        if whose[-1:] == ["'s"] and len(whose) <= _A_SIDES:
            whose = []  # "a ninth-minute opener by Harbour Town's Hale"
        return between[goal + 1] in _OF and all(word in _WHAT for word in whose)
    if man.last <= time.first and lowers[man.last : man.last + 1] in (["'s"], ["'"], ["’s"], ["’"]):
        if time.first == man.last + 1:
            return not _GOAL.isdisjoint(lowers[time.last : time.last + 2])
        if last and _UNDONE & {*lowers[max(0, man.first - _NEAR) : man.first]}:
            return False  # "Hale answered Moss's early goal in the 70th minute": that is when he did
        between = lowers[man.last + 1 : time.first]
        goal = next((at for at, word in enumerate(between[:_NAMED]) if word in _SCORED), -1)
        return 0 <= goal <= _ADJECTIVES and {*between[goal + 1 :]} <= _AT  # "Hale's early goal on the hour"
    return False


def with_its_goal(
    found: dict[tuple[int, int], float], lowers: Sequence[str], men: Sequence[Reference], times: Sequence[TimeMention]
) -> None:
    """Sets the log-odds of (man, time) where the words make one goal of both, and those of others beside it."""
    for man in men:
        for time in times:
            last = all(other.first <= time.first for other in times)
            if (man.first, time.first) in found and its_own_goal(lowers, man, time, last=last):
                for other, when in found:
                    if when == time.first or (other == man.first and not _within(times, when, time)):
                        found[other, when] = min(found[other, when], -_SURE)
                found[man.first, time.first] = max(found[man.first, time.first], _SURE)


def with_the_row(
    found: dict[tuple[int, int], float], lowers: Sequence[str], men: Sequence[Reference], times: Sequence[TimeMention]
) -> None:
    """A stretch of time is as likely that of each in a row of men as of the one beside it."""
    row = sorted(men, key=lambda man: man.first)
    for man, other in reversed(tuple(pairwise(row))):
        if lowers[man.last : other.first] not in _JOINED:
            continue
        for time in times:
            here, there = (man.first, time.first), (other.first, time.first)
            if time.first > other.last and here in found and there in found and _is_stretch(time):
                found[here] = max(found[here], found[there])


def at_the_end_of_his_clause(
    found: dict[tuple[int, int], float],
    lowers: Sequence[str],
    likely: Sequence[Reference],
    times: Sequence[TimeMention],
) -> None:
    """ "Hale scored in the 10th minute, Dray equalised and Burt won it": the minute is Hale's, not the next man's."""
    row = sorted(likely, key=lambda man: man.first)
    for man, following in pairwise(row):
        here = [time for time in times if man.last < time.first and time.last <= following.first]
        joined = any(lowers[other.last : man.first] in _JOINED for other in row)
        if joined or not here or any(map(_is_stretch, here)) or not _ends_there(lowers, man, following, here):
            continue
        for time in here:
            if (man.first, time.first) in found:
                found[man.first, time.first] = max(found[man.first, time.first], _SURE)
                for other in row[row.index(following) :]:
                    if (other.first, time.first) in found:
                        found[other.first, time.first] = min(found[other.first, time.first], -_SURE)


def _ends_there(lowers: Sequence[str], man: Reference, following: Reference, here: Sequence[TimeMention]) -> bool:
    """Whether nothing but the man's deed and its times stands up to the next man, of whom a clause begins."""
    said = [word for at, word in enumerate(lowers[man.last : here[0].first], man.last)]
    between = [lowers[one.last : other.first] for one, other in pairwise(here)]
    link = lowers[here[-1].last : following.first]
    return (
        lowers[man.last : man.last + 1] != ["'s"]
        and _NEXT_CLAUSE.isdisjoint(said)
        and not _DID.isdisjoint(said)
        and all({*words} <= {",", "and", *_AT} for words in between)
        and 1 <= len(link) <= _LINK and link[0] in ("minutes", "minute", *_NEXT_CLAUSE) and not _NEXT_CLAUSE.isdisjoint(link)
        and {*link} <= _NEXT_CLAUSE | {"with", "minutes", "minute"}
    )  # fmt: skip


_NEXT_CLAUSE = frozenset(", ; and but before while when as who whose which".split())
_DID = all_forms_of("score net strike head fire open add hit equalise level convert tap slot") | frozenset(
    ("scored", "struck")
)
_LINK = 3
_JOINED = (["and"], ["&"], [","])
_EXACT = 3


def _is_stretch(time: TimeMention) -> bool:
    return time.time.lo is not None and time.time.hi is not None and time.time.hi - time.time.lo > _EXACT


_SURE = 2.0


def _within(times: Sequence[TimeMention], when: int, told: TimeMention) -> bool:
    """Whether the time at token `when` may be the same, told closer."""
    return any(
        time.first == when
        and (
            time.time.lo is None
            or told.time.lo is None
            or told.time.hi is None
            or told.time.lo <= time.time.lo <= told.time.hi
        )
        for time in times
    )
