"""A sentence and a side in it in, the word that governs the side out: "won at promotion rivals Millfield" -> "at"."""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.phrases.en.results import BEFORE_TEAMS

_SO_CALLED = BEFORE_TEAMS | frozenset(
    "promotion relegation title city county local league championship division".split()
)
_FAR = 5


def word_before(lowers: Sequence[str], team: Reference) -> str:
    """The word before a team, its article and what it is called besides."""
    before = [word for word in lowers[max(0, team.first - _FAR) : team.first] if word not in _SO_CALLED]
    return before[-1] if before else ""


def governor(lowers: Sequence[str], team: Reference, behind: Sequence[str]) -> str:
    """The same; none in "lost to Marlow, who led through", where the team is the subject of what stands behind it."""
    return "" if _WHO.intersection(behind[:3]) else word_before(lowers, team)


_WHO = frozenset(("who", "which"))
