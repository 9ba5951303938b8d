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
