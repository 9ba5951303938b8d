"""Scorers of a list that names no side in, the goals as those of the one side that has as many out.

"Scorers: Hale (3), Lind", below a 4-1  ->  the first side's, three of Hale's
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.listing import GoalRow, ResultRow
from pressbox.document.lists.goal_rows import Scorer, rows, tells_minutes

_MOST = 9  # goals of one man


def of_one_side(scorers: Sequence[Scorer], row: ResultRow) -> list[GoalRow] | None:
    """The goals with their side; None where they are as many as both sides scored, or no side scored so many.

    Of a draw the list is one side's, too, but which side's it does not say.
    """
    score = row.score or (0, 0)
    for total, men in ((_as_counts(scorers), _counted(scorers)), (_as_they_stand(scorers), scorers)):
        if not total or total == sum(score) or total not in score:
            continue
        goals = rows(men, None if score[0] == score[1] else row.teams[score.index(total)])
        if len(goals) == total:
            return goals
    return None


def _counted(scorers: Sequence[Scorer]) -> list[Scorer]:
    """The men with the figure behind each as how many."""
    return [replace(one, figures=[], count=one.figures[0].value) if one.figures else one for one in scorers]


def _as_counts(scorers: Sequence[Scorer]) -> int:
    """How many goals they are if a bare figure behind a name says how many; 0 where it cannot."""
    if tells_minutes(scorers) or any(not 0 < one.value <= _MOST for man in scorers for one in man.figures):
        return 0
    return sum(one.figures[0].value if one.figures else one.count or 1 for one in scorers)


def _as_they_stand(scorers: Sequence[Scorer]) -> int:
    """How many goals they are if figures are minutes."""
    return sum(max(one.count or 1, len(one.figures)) for one in scorers)
