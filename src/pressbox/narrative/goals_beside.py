"""The goals of a report in, what goals told one after the other say of their scorers' sides out: log-odds.

"Hale headed in, but Okoro struck"             ->  Hale, Okoro: against each other
"Hale headed in and Okoro added a second"      ->  Hale, Okoro: of one side
"Hale put them ahead. Okoro levelled"          ->  Hale, Okoro: against each other
"Hale pulled one back. Okoro levelled"         ->  Hale, Okoro: of one side
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import GoalMention
from pressbox.weighing import likelihood

_LIKELY = 0.5  # log-odds of a goal of his from which it counts
_TURNED = -3.5  # 63 of 66 such pairs in our reports are of two sides
_ON = 1.1
_UNDONE = -3.5  # "Hale put them ahead. Okoro levelled", "Hale scored. Okoro pulled one back": 59 of 61


def goals_beside(goals: Sequence[GoalMention]) -> Iterator[tuple[Reference, Reference, float]]:
    """Two scorers, one told right after the other in a sentence or the next, and the log-odds that they are of one side."""
    before: tuple[GoalMention, Reference, float] | None = None
    for goal in goals:
        links = dict(goal.links)
        if before and goal.sentence - before[0].sentence > 1:
            before = None
        likely = [(man, odds) for man, odds in goal.scorers if odds > _LIKELY and man.best]
        for man, odds in sorted(likely, key=lambda one: one[0].first):
            if (
                before
                and before[1].best != man.best
                and not (own_goal_of(goal, man) or own_goal_of(before[0], before[1]))
            ):
                said = _said(before[0], before[1], goal, man, links.get(man.first))
                if said:
                    yield before[1], man, said * likelihood(odds) * likelihood(before[2])
            before = goal, man, odds


def _said(earlier: GoalMention, one: Reference, goal: GoalMention, other: Reference, link: str | None) -> float:
    if link == "turned":
        return _TURNED
    did = {effect for man, effect in earlier.effects if man == one.first}
    does = {effect for man, effect in goal.effects if man == other.first}
    if earlier is not goal and (
        ("ahead" in did and "reduce" not in did and {"level", "answer"} & does)
        or ("reduce" in does and "reduce" not in did)
    ):
        return _UNDONE
    if "reduce" in did and "level" in does:
        return -_UNDONE  # "Hale pulled one back and Okoro levelled": whoever is still behind levels
    if (
        link == "on"
        and not {"level", "reduce", "answer"} & does
        and not ({"reduce", "answer"} & did or ("level" in did and "ahead" in does))
    ):
        return _ON
    return 0.0


def own_goal_of(goal: GoalMention, man: Reference) -> bool:
    """Whether a man put it into his own net, or touched it last on its way."""
    return goal.is_own(man.first) or any(first == man.first for first, _ in goal.last_touch)
