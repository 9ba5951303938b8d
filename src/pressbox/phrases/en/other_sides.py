"""Words at the head of a report that tell of sides whom results of first teams do not know.

"Chelsea Women beat ..."  ->  not the Chelsea of the results
"""

import re

_ABOUT = 600  # characters at the head of a report that say what it is about
_OTHER_SIDES = re.compile(
    r"\b(women|women's|ladies|wsl|under-\d\ds?|u-?\d\ds?|youth|reserves?|legends|pre-season|friendly)\b", re.IGNORECASE
)


def is_about_other_sides(report: str) -> bool:
    """Whether a report is about women's, youth or reserve sides, or a match that does not count."""
    return _OTHER_SIDES.search(report[:_ABOUT]) is not None
