"""Running scores on lines of their own: each closes, or heads, the telling of one goal, whoever scored it."""

import pytest

from pressbox.pipeline import read

OPENING = "Millfield School drew 2-2 with Harbour Town on the back field on Sunday.\n\n"
CLOSING = (
    "Ferrant ran half the length of the pitch and rolled it under the keeper.\n\n> 1-0\n\n"
    "Harbour Town broke from their own corner and their tall winger passed it in.\n\n> 1-1\n\n"
    "## Half-time\n\n"
    "Lind turned on the edge of the box and put it in the corner.\n\n> 2-1\n\n"
    "Harbour Town kept coming and a long ball dropped in over everybody.\n\n> 2-2\n\n"
    "It was the best game of the autumn.\n"
)


def _goals(text: str) -> list[tuple[str | None, str | None]]:
    (match,) = read(text).to_dict()["matches"]
    return [(goal["team"], goal["scorer"]) for goal in match["goals"]]


def test_each_line_closes_a_goal_with_or_without_a_name() -> None:
    assert _goals(OPENING + CLOSING) == [
        ("Millfield School", "Ferrant"), ("Harbour Town", None), ("Millfield School", "Lind"), ("Harbour Town", None),
    ]  # fmt: skip


def test_a_heading_says_which_goals_fell_before_the_break() -> None:
    (match,) = read(OPENING + CLOSING).to_dict()["matches"]

    assert [goal["minute"]["to"] for goal in match["goals"]] == [46, 46, 99, 99]
    assert match["score"]["half_time"] == [1, 1]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(OPENING + CLOSING.replace("> 1-1", ""), id="a score is left out"),
        pytest.param(OPENING + CLOSING.replace("> 2-2", "> 2-3"), id="not the final score"),
    ],
)
def test_lines_that_do_not_lead_to_the_final_score_tell_no_goal(text: str) -> None:
    assert all(scorer for _, scorer in _goals(text))
