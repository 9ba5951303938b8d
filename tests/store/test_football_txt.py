"""Football.TXT as loose as it is in the wild. All matches here are made up."""

import time
from datetime import date

import pytest

from pressbox.datatypes.reference import Goals, PlayedMatch
from pressbox.store.football_txt import parse_football_txt


def matches(text: str) -> tuple[PlayedMatch, ...]:
    parsed = parse_football_txt(text)
    assert parsed.unparsed == ()
    return parsed.matches


def one(line: str, title: str = "= English Premier League 2019/20") -> PlayedMatch:
    (match,) = matches(f"{title}\n\n{line}\n")
    return match


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Sat Aug/10 2019\n  Harbour  v Millfield  2-1", date(2019, 8, 10)),
        ("[Sat Aug/10]\n  Harbour  2-1  Millfield", date(2019, 8, 10)),
        ("Sun Aug 2\n  20.45  Harbour  v Millfield  2-1", date(2020, 8, 2)),
        ("August 10\n  Harbour  2-1  Millfield", date(2019, 8, 10)),
        ("10 August    Harbour  2-1  Millfield", date(2019, 8, 10)),
        ("10.08.2019 @ Harbour, The Quay\nHarbour 2-1 Millfield", date(2019, 8, 10)),
        ("10.08.19 @ Quay     Harbour   2-1 Millfield", date(2019, 8, 10)),
        ("Sa 10/8/19 15:00 BST (16:00 UTC+2)  Harbour  2-1  Millfield", date(2019, 8, 10)),
        ("10 Aug 19 @ Quay     Harbour   2-1 Millfield", date(2019, 8, 10)),
        ("2019-08-10\n  Harbour - Millfield  2-1", date(2019, 8, 10)),
    ],
)
def test_days_are_written_in_many_ways(line: str, day: date) -> None:
    match = one(line)

    assert (match.date, match.home, match.away, match.full_time) == (day, "Harbour", "Millfield", Goals(2, 1))


def test_a_day_without_a_year_is_settled_by_weekday_order_and_season() -> None:
    first, second, third = matches(
        "= Italian Serie A 2019/20\n# Date  Sat Aug 24 2019 - Sun Aug 2 2020\n"
        "Sat Aug 24\n  Harbour v Millfield 1-0\nSun Mar 8\n  Harbour v Eastvale 1-0\nSun Aug 2\n  Millfield v Harbour 0-0\n"
    )

    assert (first.date, second.date, third.date) == (date(2019, 8, 24), date(2020, 3, 8), date(2020, 8, 2))


@pytest.mark.parametrize(
    ("cluster", "told"),
    [
        ("2-1 (1-0)", (Goals(2, 1), Goals(1, 0), None, None)),
        ("0-0", (Goals(0, 0), Goals(0, 0), None, None)),
        ("5-6 pen. 1-2 a.e.t. (0-1, 0-0)", (Goals(0, 1), Goals(0, 0), Goals(1, 2), Goals(5, 6))),
        ("1-1 a.e.t. (1-1, 0-1), 3-2 pen.", (Goals(1, 1), Goals(0, 1), Goals(1, 1), Goals(3, 2))),
        ("7-6 pen. (1-1, 0-0)", (Goals(1, 1), Goals(0, 0), None, Goals(7, 6))),
        ("2-1 a.e.t. (1-1)", (Goals(1, 1), None, Goals(2, 1), None)),
    ],
)
def test_a_score_cluster_tells_each_score(cluster: str, told: tuple[Goals | None, ...]) -> None:
    for line in (f"  Harbour  v Millfield  {cluster}", f"  Harbour  {cluster}  Millfield"):
        match = one(line)
        assert (match.home, match.away) == ("Harbour", "Millfield")
        assert (match.full_time, match.half_time, match.extra_time, match.shootout) == told


def test_extra_time_behind_the_away_team() -> None:
    match = one("  Harbour  2-2 Millfield      (aet, 2-4 pen)")

    assert (match.away, match.extra_time, match.shootout) == ("Millfield", Goals(2, 2), Goals(2, 4))


def test_numbers_in_names_are_no_scores() -> None:
    match = one("  1899 Northport  v 1. FC Mill 05   1-1 (0-1)")

    assert (match.home, match.away, match.full_time) == ("1899 Northport", "1. FC Mill 05", Goals(1, 1))


@pytest.mark.parametrize(
    "goals",
    [
        "(Hale 29', 71'pen Okoro 90+1'; Reid 11' og)",
        "(Hale 29, 71pen, Okoro 90+1; Reid 11og)",
        "(Hale 29', 71' (pen.)  Okoro 90'+1; Reid 11' (o.g.))",
        "(HALE 29', 71'(p), OKORO 90+1';\n      REID 11'(OG))",
        "[Hale 29', 71'pen Okoro 90+1'; Reid 11' og]",
        "Hale 29', 71' pen Okoro 90+1'; Reid 11' og",
        "(1-0 Hale 29', 1-1 Reid 11' (og), 2-1 Hale 71' (p), 3-1 Okoro 90+1')",
    ],
)
def test_goals_are_written_in_many_ways(goals: str) -> None:
    match = one(f"  Harbour  v Millfield  3-1\n     {goals}")
    told = {
        (goal.scorer and goal.scorer.title(), goal.side, goal.minute, goal.added, goal.kind) for goal in match.goals
    }

    assert told == {
        ("Hale", "home", 29, None, "open"),
        ("Hale", "home", 71, None, "penalty"),
        ("Okoro", "home", 90, 1, "open"),
        ("Reid", "away", 11, None, "own_goal"),
    }


def test_goals_on_the_match_line_with_a_dash_between_sides() -> None:
    match = one("Harbour  3-1 Millfield   (Hale 16, 80, Okoro 27 - Reid 49)")

    assert [(goal.scorer, goal.side) for goal in match.goals] == [
        ("Hale", "home"), ("Hale", "home"), ("Okoro", "home"), ("Reid", "away"),
    ]  # fmt: skip


def test_goals_one_a_line_with_the_minute_first() -> None:
    match = one("  Harbour  2-1 Millfield\n   (71'      Reid 0-1\n    81'          1-1 Hale\n    95' Okoro 2-1)")

    assert [goal.scorer for goal in match.goals] == ["Reid", "Hale", "Okoro"]


def test_line_ups_cards_and_referees() -> None:
    match = one(
        "Sat Aug 10 @ Harbour, The Quay,   att: 28_000\nHarbour 1-0 Millfield\n  (Hale 34')\n"
        "Harbour: Stone - Marsh [Y 20'], Finch [c] - Hale (Okoro 60'), Lane (70' Moss [R 80']);\n"
        "         Coach: Ann Brook\nMillfield: Reid, Dale,\n      Wood\nReferee: Field (SCO)\n"
    )

    assert (match.attendance, match.ground, match.referee) == (28000, "Harbour, The Quay", "Field")
    assert match.home_coach == "Ann Brook"
    starters = [seen.player for seen in match.appearances if seen.starter]
    assert starters == ["Stone", "Marsh", "Finch", "Hale", "Lane", "Reid", "Dale", "Wood"]
    assert [(seen.player, seen.came_on, seen.replaced) for seen in match.appearances if not seen.starter] == [
        ("Okoro", 60, "Hale"), ("Moss", 70, "Lane"),
    ]  # fmt: skip
    assert {(card.player, card.colour, card.minute) for card in match.cards} == {
        ("Marsh", "yellow", 20),
        ("Moss", "red", 80),
    }


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("  Harbour  v Millfield   0-3    [awarded]", "awarded"),
        ("  Harbour  v Millfield          [cancelled]", "cancelled"),
        ("  Harbour  w/o  Millfield", "walkover"),
        ("  Harbour  v Millfield", "scheduled"),
    ],
)
def test_matches_that_were_not_played(line: str, status: str) -> None:
    assert one(line).status == status


def test_comments_tables_and_definitions_tell_no_match() -> None:
    assert (
        matches("= Cup 2014  # in Brazil\n<!-- 1.Harbour 3 2 0 1 5-3 6\n 2.Mill 3-1 -->\nGroup A | Harbour  Mill\n")
        == ()
    )


def test_what_is_not_understood_is_listed_with_its_line() -> None:
    parsed = parse_football_txt("= Cup 2014\n  Harbour 2-1 Millfield\nsomething else entirely\n")

    assert [(left.line, left.text) for left in parsed.unparsed] == [(3, "something else entirely")]


def test_nested_rounds_and_stages() -> None:
    match = one("== Playoffs\n▪ Semi-finals\n▪▪ First leg\n  Harbour  2-1 Millfield")

    assert (match.stage, match.round) == ("Playoffs", "Semi-finals, First leg")


@pytest.mark.parametrize(
    "piece", ["(", "[", "1-1 ", "a v b ", "12' ", "- ", "▪", "Sat Aug ", "x, ", "=", "<!--", "(1-1"]
)
def test_hostile_input_takes_linear_time(piece: str) -> None:
    text = "= Cup 2014\n  Harbour 2-1 Millfield\n  " + piece * (200_000 // len(piece))

    began = time.process_time()
    parse_football_txt(text)

    assert time.process_time() - began < 5
