"""Words that tell of other sides of a club: at the head of a report, or behind a name.

"Chelsea Women beat ..."  ->  not the Chelsea of the results
"""

import re
from collections.abc import Sequence

_ABOUT = 600  # characters at the head of a report that say what it is about
_OTHER_SIDES = re.compile(
    r"\b(women|women's|ladies|wsl|under-\d\ds?|u-?\d\ds?|youth|reserves?|legends|pre-season|friendly)\b", re.IGNORECASE
)


def is_about_other_sides(report: str) -> bool:
    """Whether a report is about women's, youth or reserve sides, or a match that does not count."""
    return _OTHER_SIDES.search(report[:_ABOUT]) is not None


def other_grade_behind(lowers: Sequence[str], before: int, start: int) -> bool:
    """ "The men lost 1-0 to Thrale, whilst the women lost 2-1 to Marlow": behind the last name another side of the club is spoken of."""
    return any(
        lowers[at] in _WHILE_OTHERS and list(lowers[at + 1 : at + 2]) == ["the"] and lowers[at + 2] in _OTHER_GRADES
        for at in range(start, before - 2)
    )


_WHILE_OTHERS = frozenset("while whilst whereas".split())
_OTHER_GRADES = frozenset("women men girls boys ladies reserves seconds firsts thirds colts".split())
