"""The goals of a report in, what the next goal told of says of the one before, sentences apart: log-odds of one side.

"Hale headed in. ... Okoro levelled"                 ->  Hale, Okoro: against each other
"Hale headed in. ... Okoro pulled one back"          ->  Hale, Okoro: against each other
"Hale headed in. ... Okoro made sure with a third"   ->  Hale, Okoro: of one side
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import GoalMention
from pressbox.narrative.goals_beside import own_goal_of
from pressbox.weighing import likelihood

_LIKELY = 0.5  # log-odds of a goal of his from which it counts
# Fitted to whose the goals of our reports are, beside all that else is said of their scorers' sides.
_LEVELS, _REDUCES, _EXTENDS, _ANY = -1.2, -2.0, 1.0, -0.4


def goals_in_turn(goals: Sequence[GoalMention]) -> Iterator[tuple[Reference, Reference, float]]:
    """Two scorers, the one told of next after the other in a later sentence, and the log-odds that they are of one side."""
    before: tuple[GoalMention, Reference, float] | None = None
    for goal in goals:
        likely = sorted(
            ((man, odds) for man, odds in goal.scorers if odds > _LIKELY and man.best), key=lambda one: one[0].first
        )
        for man, odds in likely:
            if before and before[0] is not goal and before[1].best != man.best:
                said = _said(before[0], before[1], goal, man)
                if said and not (own_goal_of(goal, man) or own_goal_of(before[0], before[1])):
                    yield before[1], man, said * likelihood(odds) * likelihood(before[2])
            before = goal, man, odds


def _said(earlier: GoalMention, one: Reference, goal: GoalMention, other: Reference) -> float:
    did = {effect for man, effect in earlier.effects if man == one.first}
    does = {effect for man, effect in goal.effects if man == other.first}
    beside = goal.sentence - earlier.sentence <= 1  # goals_beside
    if "reduce" in does and "reduce" not in did:
        return 0.0 if beside else _REDUCES
    if {"level", "answer"} & does and not {"level", "answer"} & did:
        return 0.0 if beside and "ahead" in did else _LEVELS
    if "extend" in does and not {"reduce", "level", "answer"} & did:
        return _EXTENDS
    return _ANY
