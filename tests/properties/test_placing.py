"""Any goals with any times have a best story: each is placed once."""

import random

import pytest

from pressbox.datatypes.story import Moment
from pressbox.narrative.placing import Candidate, Option, place_goals

EFFECTS = ((), ("ahead",), ("level",), ("extend",), ("reduce",))


def goals_of(dice: random.Random) -> tuple[Candidate, ...]:
    def option() -> Option:
        lo = dice.randint(1, 90)
        moment = Moment(lo, min(90, lo + dice.choice((0, 0, 0, 5, 40)))) if dice.random() < 0.8 else None
        return Option(moment, round(dice.uniform(-3, 3), 2), dice.randint(0, 20), dice.random() < 0.7)

    return tuple(
        Candidate(dice.randint(0, 1), dice.choice(EFFECTS), tuple(option() for _ in range(dice.randint(1, 4))))
        for _ in range(dice.randint(5, 9))
    )


@pytest.mark.parametrize("seed", [*range(20), 591])  # 591: the few ways kept to a set all lead on too dear
def test_every_goal_is_placed_once(seed: int) -> None:
    goals = goals_of(random.Random(seed))
    placed = place_goals(goals, complete=bool(seed % 2))

    assert placed is not None
    assert sorted(goal for goal, _ in placed) == list(range(len(goals)))
