"""What holds for any report, and for any text."""

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pressbox
from pressbox.datatypes.record import Match, MatchRecord

from .matches import Played, matches, told

calmly = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)

_FOOTBALL = (
    "goal scored beat 2-1 0-0 penalty header Harbour Town Millfield minute 12th 45+2 half-time the . , “ ” ' \" - ( ) : ; \n "
    "\n\n Ferrant equalised lost at drew sent off five minutes later his captain on the hour winner United of"
    " Wales Brazil South Korea Bergen Madrid City Wednesday Arsenal 's Rovers they keeper"
).split(" ")
words_of_football = st.lists(st.sampled_from(_FOOTBALL), max_size=120).map(" ".join)


def evidence(part: object) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if part.keys() == {"start", "end", "text"}:
            yield part
        for inner in part.values():
            yield from evidence(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from evidence(inner)


def holds(text: str) -> MatchRecord:
    """Reading raises nothing, evidence slices back, JSON comes back the same."""
    record = pressbox.read(text)
    plain = json.loads(json.dumps(pressbox.to_dict(record)))
    assert MatchRecord.from_dict(plain) == record
    assert [one for one in evidence(plain) if text[one["start"] : one["end"]] != one["text"]] == []
    for match in record.matches:
        score_grows(match)
    return record


def score_grows(match: Match) -> None:
    """The running score grows; a goal that is told adds one to one side, goals not told may stand between."""
    before = [0, 0]
    for goal in match.goals:
        if goal.score_after:
            assert goal.score_after[0] >= before[0] and goal.score_after[1] >= before[1]
            assert sum(goal.score_after) > sum(before)
            before = goal.score_after


@calmly
@given(st.text(max_size=600))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    holds(text)


@calmly
@given(words_of_football)
def test_words_of_football_in_any_order_are_read_without_an_exception(text: str) -> None:
    holds(text)


@calmly
@given(matches())
def test_a_match_told_in_templates_is_read_back(match: Played) -> None:
    record = holds(told(match))

    assert read_back(record) == as_told(match)


@calmly
@given(matches(most_goals=3))
def test_a_goal_told_twice_counts_once(match: Played) -> None:
    once, twice = pressbox.read(told(match)), pressbox.read(told(match, twice=True))

    assert read_back(twice) == read_back(once)


@calmly
@given(matches(most_goals=3))
def test_names_that_change_sides_change_the_record_s_sides(match: Played) -> None:
    here, there = pressbox.read(told(match)), pressbox.read(told(match.mirrored()))

    first, second = match.teams
    swap = {first: second, second: first}
    assert read_back(there) == {(swap[team], scorer, minute) for team, scorer, minute in read_back(here)}


def read_back(record: MatchRecord) -> set[tuple[str | None, str | None, int | None]]:
    return {
        (goal.team, goal.scorer, goal.minute.from_ if goal.minute else None)
        for match in record.matches
        for goal in match.goals
    }


def as_told(match: Played) -> set[tuple[str | None, str | None, int | None]]:
    return {(match.teams[goal.side], goal.scorer, goal.minute) for goal in match.goals}


def test_a_headline_may_end_with_a_country_that_stands_for_no_team() -> None:
    holds("Cardiff City 1 Arsenal 0. THE CUP GOES TO WALES")
