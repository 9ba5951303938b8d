"""A sentence in, how its goals are dealt out among men out.

"three to the good by the interval, two from Marcelo and one from Pantel"   ->  Marcelo 2, Pantel 1
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching.subjects import start_of

_MANY = {"one": 1, "another": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_GOALS = frozenset("goals goal strikes headers penalties tries finishes volleys each apiece more late early".split())
_OF = frozenset(("from", "by"))


def dealt_out(lowers: Sequence[str], people: Sequence[Reference]) -> dict[int, int]:
    """First tokens of the men and how many goals each is dealt; nothing unless two of them are dealt some, side by side."""
    found: dict[int, int] = {}
    ends: list[int] = []
    begins: list[int] = []
    for man in people:
        at = start_of(man, lowers) - 1
        if at < 1 or lowers[at] not in _OF:
            continue
        count = at - 1
        while count > 0 and lowers[count] in _GOALS:
            count -= 1
        many = _MANY.get(lowers[count])
        if many and lowers[man.last : man.last + 1] != ["'s"]:
            found[man.first] = many
            begins.append(count)
            ends.append(man.last)
    beside = [b - e for e, b in zip(ends, begins[1:], strict=False)]
    return found if len(found) > 1 and all(0 < gap <= _BESIDE for gap in beside) and max(found.values()) > 1 else {}


_BESIDE = 3  # words between "two from Hale" and "one from Moss"
