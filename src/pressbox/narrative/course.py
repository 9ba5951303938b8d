"""What is said of who was behind when, who scored first or last, and a running score, in; what the score costs against it out.

"Aberdeen came from behind to beat St Johnstone"  ->  a path on which Aberdeen never trail is dear
"Aberdeen salvaged a point"                       ->  so is a draw whose last goal is St Johnstone's
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pressbox.datatypes.mentions import CourseMention, Mood
from pressbox.narrative.path import Path, Step

_FEW = 2
_SURE = 0.6  # that a side is meant
_WRONG = 1.8  # log-odds that what is said was so: it may be of another match, or half of the goals are missing
_WRONGLY_UNDERSTOOD = 1.4  # the same of what is only understood
_WRONGLY_LED = 1.0  # log-odds that a lead told as the first was so, or one told as regained
_BEHIND_OR_AHEAD = {"trailed": 0, "led": 1}


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said of a side (0 the first team, 1 the second): behind, or the scorer of the first or last goal."""

    side: int
    says: str  # trailed, first, last
    goals: int = 1
    times: int = 1
    understood: bool = False


def said_of_course(course: Iterable[CourseMention], teams: tuple[str, str | None]) -> frozenset[Said]:
    """What is said of the two sides; of one that led it is that the other trailed."""
    found = set()
    for one in course:
        team = one.team.best if one.team and one.team.targets else None
        if one.mood is Mood.ASSERTED and team is not None and team in teams and _is_sure(one):
            side, says = teams.index(team), one.says
            if says == "led":
                side, says = 1 - side, "trailed"
            found.add(Said(side, says, one.goals, one.times, one.understood))
    return frozenset(one for one in found if not (one.understood and replace(one, understood=False) in found))


def _is_sure(one: CourseMention) -> bool:
    return one.team is not None and one.team.targets[0][1] > _SURE


def course_cost(said: Iterable[Said], path: Path) -> float:
    """What an order of goals costs against the words.

    Where a goal is told nowhere its place is free, and all that is asked is that the other side scored so often.
    """
    if len(path.order) < _FEW:
        return 0.0  # of a match told by one goal the others are left out
    return sum(_WRONGLY_UNDERSTOOD if one.understood else _WRONG for one in said if not is_so(one, path))


def lead_cost(steps: Sequence[Step], path: Path) -> float:
    """What an order of goals costs against how a lead is told: who "took the lead" from 1-1 had mostly not led before.

    Of 229 goals in our reports told so 168 were the side's first lead; of 219 told with "back", "again", "restored" 159 a second one.
    """
    if None in path.order:
        return 0.0
    cost, lead, led = 0.0, 0, {0: False, 1: False}
    for gone, at in enumerate(path.order):
        step = steps[at] if at is not None else None
        if step is not None and gone and lead == 0 and step.led_again is not None:
            cost += _WRONGLY_LED if step.led_again != led[step.side] else 0.0
        if step is not None:
            lead += 1 if step.side == 0 else -1
            led[0], led[1] = led[0] or lead > 0, led[1] or lead < 0
    return cost


def is_so(said: Said, path: Path) -> bool:
    """Whether the running score may have been what is said."""
    sides = path.sides
    if said.says == "trailed":
        if None in path.order:
            return sides.count(1 - said.side) >= max(said.goals, said.times)
        return _trails(said, sides)
    if None in path.order:
        return said.side in sides
    if said.says == "first":
        return sides[:1] == (said.side,)
    return sides.count(0) != sides.count(1) or sides[-1:] == (said.side,)  # only a draw is salvaged


def _trails(said: Said, sides: Sequence[int]) -> bool:
    """Whether a side falls behind as often, and once by as many, as is said."""
    lead = most = times = 0
    for one in sides:
        before, lead = lead, lead + (1 if one == said.side else -1)
        most = max(most, -lead)
        times += lead < 0 <= before
    return most >= said.goals and times >= said.times
