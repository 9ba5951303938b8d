"""Goals that editors changed in, the same goals in order and with their running score out.

Counted anew only where every goal has its side and they add up to the score that the match is known to have ended with;
otherwise what was read stays.
"""

from typing import Any


def recounted(match: dict[str, Any]) -> None:
    """Put order and running scores right, in place."""
    goals = match["goals"]
    names = [team["name"] for team in match["teams"]]
    final = match["score"]["extra_time"] or match["score"]["full_time"]
    if len(names) != 2 or not goals:
        return
    if all(goal["minute"] for goal in goals):
        goals.sort(key=lambda goal: (goal["minute"]["from"], goal["minute"]["to"], goal["order"] or 99))
    else:
        goals.sort(key=lambda goal: goal["order"] or 99)
    counted = [sum(1 for goal in goals if goal["team"] == name) for name in names]
    complete = final is not None and counted == list(final) and sum(counted) == len(goals)
    score = [0, 0]
    for number, goal in enumerate(goals, 1):
        if complete:
            goal["order"] = number
            score[names.index(goal["team"])] += 1
            goal["score_after"] = list(score)
        elif goal["order"] is not None:
            goal["order"] = number
