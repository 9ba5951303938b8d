"""The course of the score: minutes to scale, intervals as intervals, nothing drawn that is not told."""

from xml.etree.ElementTree import Element

import pytest

from pressbox.datatypes.record import Card, Goal, Match, Minute, Phase, Score, TeamEntry
from pressbox.display.board import board
from pressbox.display.clock import clock_of
from pressbox.display.course import course, ramps, spread, steps_of
from pressbox.display.facts import goals_of
from pressbox.display.svg import width_of
from pressbox.display.wording import wording

T = wording()


def at(minute: int, phase: Phase = "first_half", to: int | None = None) -> Minute:
    return Minute(from_=minute, to=to or minute, phase=phase)


def a_match(*goals: tuple[str, Minute | None], **more: object) -> Match:
    """A match of Town against Vale with goals in order."""
    told = [
        Goal(order=order, team=team, scorer=f"S{order}", minute=minute) for order, (team, minute) in enumerate(goals, 1)
    ]
    pair = [sum(team == side for team, _ in goals) for side in ("Town", "Vale")]
    return Match(
        id="m1", main=True, teams=[TeamEntry(name="Town"), TeamEntry(name="Vale")], goals=told,
        **{"score": Score(full_time=pair), **more},  # type: ignore[arg-type]
    )  # fmt: skip


def drawn(picture: Element, look: str) -> list[Element]:
    return [element for element in picture.iter() if look in element.get("class", "").split()]


def test_stoppage_time_of_the_first_half_is_left_of_half_time() -> None:
    clock = clock_of(a_match(("Town", at(47)), ("Vale", at(46, "second_half"))))

    added, restarted = clock.span(at(47))[0], clock.span(at(46, "second_half"))[0]

    assert added < restarted


def test_a_minute_is_as_wide_in_the_first_half_as_in_the_second() -> None:
    clock = clock_of(a_match(("Town", at(94, "second_half"))))

    def width(early: Minute, late: Minute) -> float:
        return clock.span(late)[0] - clock.span(early)[0]

    ten = width(at(10), at(20))
    assert width(at(60, "second_half"), at(70, "second_half")) == pytest.approx(ten)
    assert width(at(84, "second_half"), at(94, "second_half")) == pytest.approx(ten)


def test_an_interval_makes_stoppage_time_no_longer_than_it_was_told() -> None:
    clock = clock_of(a_match(("Town", at(84, "second_half", to=99))))

    assert clock.stretches[-1].last < 95


def test_extra_time_is_drawn_where_there_was_some() -> None:
    assert len(clock_of(a_match()).stretches) == 2
    assert len(clock_of(a_match(("Town", at(112, "extra_second")))).stretches) == 4


def test_a_goal_of_a_known_minute_is_a_step_and_one_of_an_interval_a_ramp() -> None:
    match = a_match(("Town", at(12)), ("Vale", at(60, "second_half", to=75)))

    step, ramp = steps_of(goals_of(match, "matches.0", T), clock_of(match))

    assert step.left == step.right
    assert ramp.left < ramp.right


def test_no_goal_falls_before_the_one_it_followed() -> None:
    match = a_match(("Town", at(70, "second_half")), ("Vale", at(46, "second_half", to=99)))

    first, second = steps_of(goals_of(match, "matches.0", T), clock_of(match))

    assert second.left == first.left


def test_a_goal_without_a_minute_lies_between_its_neighbours() -> None:
    match = a_match(("Town", at(20)), ("Vale", None), ("Town", at(80, "second_half")))

    early, untold, late = steps_of(goals_of(match, "matches.0", T), clock_of(match))

    assert (untold.left, untold.right) == (early.left, late.left)


def test_goals_that_nobody_tells_are_a_number_not_a_step() -> None:
    picture = course(a_match(("Town", at(20)), score=Score(full_time=[3, 0])), "matches.0", T)

    assert len(drawn(picture, "goal")) == 1
    assert [element.text for element in drawn(picture, "small")] == ["+2 not told"]


def test_a_likely_goal_is_marked_as_such() -> None:
    picture = course(a_match(("Town", at(20))), "matches.0", T)

    assert drawn(picture, "likely")


def test_cards_stand_on_the_line_of_their_team_and_do_not_cover_each_other() -> None:
    cards = [
        Card(team="Town", player="A", minute=at(90, "second_half")),
        Card(team="Town", player="B", minute=at(90, "second_half")),
    ]

    picture = course(a_match(red_cards=cards), "matches.0", T)

    left, right = sorted(float(card.get("x", "0")) for card in drawn(picture, "red_card") if card.tag == "rect")[:2]
    assert right - left > 7 or left < 20


def test_places_are_spread_within_the_line() -> None:
    assert spread([98, 99, 100], 100, 10) == [80, 90, 100]
    assert spread([5, 50], 100, 10) == [5, 50]


def test_the_picture_says_in_words_what_it_shows() -> None:
    said = course(a_match(("Town", at(20))), "matches.0", T).get("aria-label", "")

    assert "Town against Vale" in said
    assert "S1 20′" in said


def test_a_results_board_has_a_line_a_match() -> None:
    picture = board([a_match(("Town", at(20))), a_match()], T)

    assert [element.text for element in drawn(picture, "board-score")] == ["1–0", "0–0"]


CLOSE = [("Town", at(60, "second_half")), ("Town", at(61, "second_half")), ("Vale", at(63, "second_half")), ("Town", at(64, "second_half"))]  # fmt: skip
SEVEN_THREE = [
    (team, at(minute, "first_half" if minute < 46 else "second_half")) for team, minute in (
        ("Town", 4), ("Town", 11), ("Vale", 15), ("Town", 19), ("Town", 27), ("Vale", 44), ("Town", 55), ("Town", 70),
        ("Vale", 74), ("Town", 89),
    )
]  # fmt: skip


@pytest.mark.parametrize(
    "goals",
    [CLOSE, SEVEN_THREE, [("Town", at(minute)) for minute in (1, 1, 2, 3)], [("Vale", at(90, "second_half"))] * 3],
    ids=["four in five minutes", "7-3", "at the start", "at the end"],
)
def test_no_name_covers_another_or_another_goal(goals: list[tuple[str, Minute | None]]) -> None:
    picture = course(a_match(*goals), "matches.0", T)
    names, circles = drawn(picture, "label"), drawn(picture, "goal")
    boxes = []
    for name in names:
        wide, x, y = width_of(name.text or "", 13.0), float(name.get("x", "")), float(name.get("y", ""))
        left = x - wide if name.get("text-anchor") == "end" else x
        boxes.append((left, left + wide, y - 10, y + 1))

    assert len(boxes) == len(goals)
    for place, (left, right, top, bottom) in enumerate(boxes):
        assert not any(
            left < upper and right > lower and top < b and bottom > t for lower, upper, t, b in boxes[:place]
        )
        for circle in circles:
            x, y = float(circle.get("cx", "")), float(circle.get("cy", ""))
            assert not (left < x + 4 and right > x - 4 and top < y + 4 and bottom > y - 4)


def test_goals_that_may_have_fallen_in_one_stretch_share_its_slope() -> None:
    match = a_match(("Town", at(20, to=40)), ("Town", at(20, to=40)), ("Town", at(44)))
    first, second, third = ramps(steps_of(goals_of(match, "matches.0", T), clock_of(match)))

    assert first[0] < first[1] == second[0] < second[1] < third[0] == third[1]
