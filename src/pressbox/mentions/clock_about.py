"""Words in, the same without those that only say "about" between a number and its minutes, and where each stood, out.

"with 20 or so minutes to go", "ten minutes or so into the half"  ->  "with 20 minutes to go", "ten minutes into the half"
"""

from collections.abc import Sequence

from pressbox.datatypes.numbers import number
from pressbox.phrases.en.clock import MINUTE

_SO = frozenset(("so", "thereabouts"))


def plainly(lowers: list[str]) -> tuple[list[str], Sequence[int]]:
    """The words to read times in, and the place of each in the sentence."""
    dropped = {
        place
        for at in range(1, len(lowers) - 2)
        if lowers[at] == "or" and lowers[at + 1] in _SO and _is_counted(lowers, at)
        for place in (at, at + 1)
    }
    if not dropped:
        return lowers, range(len(lowers))
    kept = [place for place in range(len(lowers)) if place not in dropped]
    return [lowers[place] for place in kept], kept


def _is_counted(lowers: Sequence[str], at: int) -> bool:
    """Whether "or so" at `at` stands between a number and its minutes, or behind both."""
    before, behind = lowers[at - 1], lowers[at + 2]
    if behind in MINUTE:
        return number(before) is not None
    return before in MINUTE and number(lowers[at - 2]) is not None


def amount(lowers: Sequence[str], at: int) -> tuple[int | None, int]:
    """A number of minutes that begins here, and how many words it takes."""
    word = lowers[at]
    if word == "half" and list(lowers[at + 1 : at + 3]) == ["a", "dozen"]:
        return 6, 3
    if word in ("a", "an", "one", "another") and at + 1 < len(lowers):
        if lowers[at + 1] == "couple" and lowers[at + 2 : at + 3] == ["of"]:
            return 2, 3
        if lowers[at + 1] in MINUTE:
            return 1, 1
        if lowers[at + 1] in ("further",) and at + 2 < len(lowers):
            n = number(lowers[at + 2])
            return (n, 3) if n else (None, 0)
        return None, 0
    if word in ("no", "nil", "zero", "couple"):
        return None, 0
    n = number(word)
    if n is None or n > 600 or n == 0:
        return None, 0
    return n, 1
