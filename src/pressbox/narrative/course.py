"""What is said of who was behind when, and a running score, in; what the score costs against those words out.

"Aberdeen came from behind to beat St Johnstone"  ->  a path on which Aberdeen never trail is dear
"""

from collections.abc import Iterable, Sequence

from pressbox.datatypes.mentions import CourseMention, Mood
from pressbox.narrative.path import Path

_FEW = 3
_NEVER_BEHIND = 4.0  # log-odds that a side said to have trailed did


def trailed(course: Iterable[CourseMention], teams: tuple[str, str | None]) -> frozenset[int]:
    """The sides (0 the first team, 1 the second) that are said to have been behind at some time."""
    found = set()
    for said in course:
        team = said.team.best if said.team else None
        if said.mood is Mood.ASSERTED and team is not None and team in teams:
            side = teams.index(team)
            found.add(side if said.says == "trailed" else 1 - side)
    return frozenset(found)


def course_cost(behind: Iterable[int], path: Path) -> float:
    """What an order of goals costs: each side of `behind` must trail at some time.

    Where a goal is told nowhere its place is free, and all that is asked is that the other side scored.
    """
    if len(path.order) < _FEW:
        return 0.0  # of a match told by one goal the others are left out
    if None in path.order:
        return sum(_NEVER_BEHIND for side in behind if 1 - side not in path.sides)
    return sum(_NEVER_BEHIND for side in behind if not _trails(side, path.sides))


def _trails(side: int, sides: Sequence[int]) -> bool:
    lead = 0
    for one in sides:
        lead += 1 if one == side else -1
        if lead < 0:
            return True
    return False
