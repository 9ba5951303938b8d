"""Any goals with any times have a best story: each is placed once."""

import random

import pytest

from pressbox.datatypes.story import GoalTold, Moment
from pressbox.narrative.half_time import between_the_others
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


def told(order: int | None, lo: int, hi: int) -> GoalTold:
    return GoalTold(team="Harbour Town", scorer="Hale", moment=Moment(lo, hi), order=order)


def test_a_vague_time_lies_between_the_minutes_beside_it() -> None:
    goals = [told(1, 20, 20), told(2, 1, 46), told(3, 40, 40), told(4, 41, 43)]

    assert [(g.moment.lo, g.moment.hi) for g in between_the_others(goals) if g.moment] == [
        (20, 20), (20, 40), (40, 40), (41, 43),
    ]  # fmt: skip


def test_goals_in_no_order_are_left() -> None:
    goals = [told(None, 20, 20), told(None, 1, 46)]

    assert between_the_others(goals) == goals
