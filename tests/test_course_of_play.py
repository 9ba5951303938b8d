"""Who scored first and last, by the running score."""

from pressbox.narrative.course import Said, is_so
from pressbox.narrative.path import Path


def test_a_match_without_goals_has_neither_a_first_nor_a_last_scorer() -> None:
    goalless = Path((), (), 0.0)

    assert not is_so(Said(0, "first"), goalless)
    assert not is_so(Said(1, "last"), goalless)


def test_the_first_and_the_last_goal_are_their_scorers() -> None:
    turned = Path((0, 1, 2), (1, 0, 0), 0.0)

    assert is_so(Said(1, "first"), turned)
    assert not is_so(Said(0, "first"), turned)
