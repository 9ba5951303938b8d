"""A sentence with a goal that was looked into in, whether it stood out.

"Hale's goal survived a check for offside", "the goal standing after a review", "was allowed to stand"   ->  it did
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pressbox.matching import Found
from pressbox.mentions.around import Around


def it_stood(around: Around) -> bool:
    """Whether the words say that it stood."""
    return "stood" in around.lowers or _survived(around) or _stands(around.lowers)


def was_allowed(around: Around) -> bool:
    """ "was allowed to stand"; not "was not allowed to stand"."""
    return bool(_ALLOWED.search(" ".join(around.lowers)))


_ALLOWED = re.compile(r"(?<!not )(?<!n't )allowed to stand")


def changed_the_score(around: Around) -> bool:
    """ "Hale had given them the lead. He was offside": a goal that counted, whatever is said of it afterwards."""
    return bool(_LED & set(around.lowers)) and _DOUBTED.isdisjoint(around.lowers)


_LED = frozenset("lead ahead front".split())
_DOUBTED = frozenset(
    "thought believed seemed appeared looked briefly seemingly apparently think thinking claimed celebrated but".split()
)


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


def answered_by_another(around: Around, phrase: Found) -> bool:
    """ "Okoro's opener was wiped out by Hale's header": cancelled out, and no verdict."""
    lowers = around.lowers
    for at in range(phrase.first, phrase.last):  # "was cancelled by Lind", "Lind cancelled Hale's opener"
        if lowers[at] in _CANCELS:
            passive = lowers[at + 1 : at + 2] == ["by"]
            if any(man.first == at + 2 if passive else man.last == at for man in around.people):
                return True
    at = next((i for i in range(phrase.first, min(len(lowers), phrase.last + 2)) if lowers[i] == "by"), _NOWHERE)
    if at == _NOWHERE or not _MADE_NOTHING & set(lowers[phrase.first : at]) or _OFFICIALS & set(lowers[at : at + 7]):
        return False
    by = next((p for p in around.people if at < p.first <= at + 4), None)
    own = by is not None and lowers[by.last : by.last + 1] == ["'s"]
    return own or bool(_GOALS & set(lowers[at + 1 : at + 7]))


_NOWHERE = -1
_CANCELS = frozenset(
    "cancelled canceled cancels cancelling overturned overturns nullified nullifies erased erases".split()
)
_MADE_NOTHING = frozenset("wiped cancelled canceled rubbed erased nullified".split())
_OFFICIALS = frozenset(
    "var video referee ref linesman lineswoman assistant official officials flag offside umpire review".split()
)
_GOALS = frozenset(
    "goal goals header equaliser equalizer leveller strike penalty free-kick volley effort finish shot own brace double pair".split()
)
