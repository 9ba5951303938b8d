"""A sentence of goals in, whose braces, doubles and hat-tricks it tells where they are told of several men at once, out.

"Hale and Lind both chipped in with braces", "thanks to Hale and Lind braces", "doubles for Hale and Lind"  ->  two each
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching.subjects import joined_before, start_of

_MANY = {"braces": 2, "doubles": 2, "hat-tricks": 3, "hattricks": 3, "trebles": 3}
_FOR = frozenset("for from by to".split())
_NEAR = 8  # words from the men to what they got
_LED = frozenset("first-half second-half late early quickfire quick-fire".split())


def braces(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[tuple[int, int]]:
    """First token of each man and how many goals of his they are."""
    people = [man for man in people if man.targets]
    for at, word in enumerate(lowers):
        if word not in _MANY:
            continue
        if lowers[at + 1 : at + 2] and lowers[at + 1] in _FOR:
            first = next((man for man in people if start_of(man, lowers) == at + 2), None)
            if first is not None:
                yield from ((man.first, _MANY[word]) for man in _row(first, people, lowers))
                continue
        start = at - 1 if lowers[at - 1 : at] and lowers[at - 1] in _LED else at
        before = [man for man in people if man.last <= start]
        if not before or start - before[-1].last > _NEAR or {",", ";", ".", "but"} & {*lowers[before[-1].last : start]}:
            continue
        his = [before[-1], *joined_before(before[-1], people, lowers)]
        if len(his) > 1:
            yield from ((man.first, _MANY[word]) for man in his)


def _row(first: Reference, people: Sequence[Reference], lowers: Sequence[str]) -> Iterator[Reference]:
    yield first
    last = first
    for man in people:
        if man.first >= last.last:
            if not {*lowers[last.last : start_of(man, lowers)]} <= {",", "and", "&"}:
                return
            yield man
            last = man
