"""Goals told in prose and goals listed in a box in, the goals of the match out.

A list that has as many goals as the final score is the frame; the prose adds who passed, and how.
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.mentions import ListedGoal
from pressbox.datatypes.story import GoalTold, Moment


def with_listed(
    told: Sequence[GoalTold], listed: Sequence[ListedGoal], final: tuple[int, int] | None
) -> list[GoalTold]:
    """The goals, by the list where it is whole; else those told with the minutes that the list has."""
    if not listed:
        return list(told)
    if final is None or len(listed) != sum(final):
        return list(told)
    rest = list(told)
    goals: list[GoalTold] = []
    for place, goal in enumerate(sorted(listed, key=lambda g: (g.minute, g.extra or 0)), 1):
        match = next((g for g in rest if _same(g, goal)), None)
        if match:
            rest.remove(match)
        moment = _moment(goal)
        base = match or GoalTold(goal.team, goal.scorer)
        goals.append(
            replace(
                base, team=goal.team, moment=moment, order=place, kind=goal.kind or base.kind, odds=9.0,
                spans=tuple(dict.fromkeys((*base.spans, goal.span))),
                sentences=tuple(dict.fromkeys((*base.sentences, goal.sentence))),
                patterns=(*base.patterns, "listed"),
            )
        )  # fmt: skip
    return goals


def _same(told: GoalTold, listed: ListedGoal) -> bool:
    if told.team != listed.team or not told.scorer or not listed.scorer:
        return False
    if told.scorer.split()[-1].casefold() != listed.scorer.split()[-1].casefold():
        return False
    return told.moment is None or told.moment.lo - 2 <= listed.minute <= told.moment.hi + 2


def _moment(goal: ListedGoal) -> Moment:
    if goal.extra and goal.minute == 45:
        return Moment(45, 45, "first_half", "stated", f"45+{goal.extra}")
    minute = goal.minute + (goal.extra or 0)
    phase = "first_half" if goal.minute <= 45 else "second_half" if goal.minute <= 90 else "extra_first"
    return Moment(minute, minute, phase, "stated", f"90+{minute - 90}" if goal.minute == 90 and minute > 90 else None)
