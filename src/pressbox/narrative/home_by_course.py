"""A match with its goals put in order, and which of "the hosts" and "the visitors" led or trailed, in, who is at home by that out.

"The visitors had twice led", where only Marlow can have       ->  Marlow away
"The hosts came from behind", where only Brenley ever trailed  ->  Brenley at home
"""

from collections.abc import Iterable, Sequence

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import CourseMention, Mood
from pressbox.datatypes.story import GoalTold
from pressbox.narrative.course import Said, is_so
from pressbox.narrative.path import Path

_LIKELY = 0.9  # log-odds
_HOSTS = frozenset("home hosts host homesters".split())
_VISITORS = frozenset("away visitors guests visiting".split())


def home_by_course(
    document: Document, course: Iterable[CourseMention], told: Sequence[GoalTold], teams: tuple[str, str | None],
    final: tuple[int, int] | None,
) -> float:  # fmt: skip
    """Log-odds that the first of the two is at home, by who led and trailed when."""
    path = _path(told, teams, final)
    if path is None:
        return 0.0
    found = 0.0
    for one in course:
        where = _where(document, one)
        if not where or one.mood is not Mood.ASSERTED:
            continue
        says = "trailed" if one.says == "led" else one.says
        may = [
            is_so(Said(1 - side if one.says == "led" else side, says, one.goals, one.times), path) for side in (0, 1)
        ]
        if may[0] != may[1]:
            found += where * _LIKELY * (1 if may[0] else -1)
    return max(-2 * _LIKELY, min(2 * _LIKELY, found))


def _where(document: Document, one: CourseMention) -> int:
    """1 where it is said of "the hosts", whoever they are, -1 of "the visitors"; else 0."""
    team = one.team
    if team is None or team.form is not Form.EPITHET or len(team.targets) < 2:
        return 0
    words = {*document.sentences[team.sentence].lowers[team.first : team.last]}
    return 1 if words & _HOSTS else -1 if words & _VISITORS else 0


def _path(told: Sequence[GoalTold], teams: tuple[str, str | None], final: tuple[int, int] | None) -> Path | None:
    """The goals in the order of the record; those told nowhere have no place."""
    if final is None or teams[1] is None or any(goal.team not in teams for goal in told):
        return None
    sides = [teams.index(goal.team) for goal in told]
    missing = [final[side] - sides.count(side) for side in (0, 1)]
    if min(missing) < 0:
        return None
    rest = [0] * missing[0] + [1] * missing[1]
    return Path((*range(len(sides)), *(None for _ in rest)), (*sides, *rest), 0.0)
