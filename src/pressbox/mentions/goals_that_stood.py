"""A sentence with a goal that was looked into in, whether it stood out.

"Hale's goal survived a check for offside", "the goal standing after a review", "was allowed to stand"   ->  it did
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pressbox.mentions.around import Around


def it_stood(around: Around) -> bool:
    """Whether the words say that it stood."""
    return "stood" in around.lowers or _survived(around) or _stands(around.lowers)


def was_allowed(around: Around) -> bool:
    """ "was allowed to stand"; not "was not allowed to stand"."""
    return bool(_ALLOWED.search(" ".join(around.lowers)))


_ALLOWED = re.compile(r"(?<!not )(?<!n't )allowed to stand")


def _stands(lowers: Sequence[str]) -> bool:
    """ "the goal standing after a check for offside"."""
    return any(a in ("goal", "it", "strike", "effort") and b in ("standing", "stands") for a, b in pairwise(lowers))


def _survived(around: Around) -> bool:
    """ "Hale's goal survived a VAR check for offside"."""
    return any(
        word in ("survived", "survives", "withstood") and _CHECKS & set(around.lowers[at : at + 6])
        for at, word in enumerate(around.lowers)
    )


_CHECKS = frozenset("check checks review var appeal appeals scrutiny protests look inspection".split())
