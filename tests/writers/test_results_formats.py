"""Football.TXT and martj42's CSV are read back by our own parsers; openfootball's JSON has openfootball's keys."""

import json
from datetime import date

import pytest

from pressbox.datatypes.record import MatchRecord, TeamEntry
from pressbox.writers import written

pytest.importorskip("duckdb")
from pressbox.store.football_txt import parse_football_txt
from pressbox.store.results_csv import parse_martj42


def test_football_txt_is_read_back_as_it_was_told(derby: MatchRecord) -> None:
    told = parse_football_txt(str(written([derby], "footballtxt")))
    match = told.matches[0]

    assert told.unparsed == ()
    assert (match.home, match.away, match.full_time, match.half_time) == ("Millfield", "Harbour Town", (2, 3), (1, 1))
    assert (match.competition, match.date, match.round) == ("Coastal League", date(2015, 3, 14), "Matchday 27")
    assert (match.ground, match.attendance, match.referee) == ("Quay Lane", 8412, "Judith Marr")
    assert (match.home_coach, match.away_coach) == ("Ray Tolley", "Carla Weiss")
    assert [(g.scorer, g.side, g.minute, g.added, g.kind) for g in match.goals] == [
        ("Pat Okoro", "home", 18, None, "open"),
        ("Jonas Brandt", "home", 90, 2, "open"),
        ("Rob Stanning", "away", 45, 2, "own_goal"),
        ("Tom Ferrant", "away", None, None, "open"),
        ("Tom Ferrant", "away", 53, None, "penalty"),
    ]
    assert [(c.player, c.colour, c.minute) for c in match.cards] == [
        ("Rob Stanning", "yellow", 30), ("Rob Stanning", "second_yellow", 90), ("Joe Ray", "yellow", None),
    ]  # fmt: skip
    assert [(a.player, a.came_on, a.replaced) for a in match.appearances if not a.starter] == [
        ("Jonas Brandt", 70, "Anders Lind")
    ]


def test_football_txt_of_a_cup_tie(cup_tie: MatchRecord) -> None:
    text = str(written([cup_tie], "footballtxt"))
    match = parse_football_txt(text).matches[0]

    assert (match.full_time, match.half_time, match.extra_time, match.shootout) == ((1, 1), (1, 0), (2, 2), (5, 4))
    assert "does not say who was at home" in text and "1 goal told without a scorer" in text
    assert [(g.scorer, g.minute) for g in match.goals] == [
        ("Neil Archer", 23),
        ("Neil Archer", 94),
        ("Ray Dunmore", 112),
    ]


def test_martj42_is_read_back(derby: MatchRecord) -> None:
    results, scorers = (str(written([derby], form)) for form in ("martj42_results", "martj42_goalscorers"))
    told = parse_martj42(results, scorers, None)
    match = told["results"].matches[0]

    assert all(not part.unparsed for part in told.values())
    assert (match.home, match.away, match.full_time, match.date) == (
        "Millfield",
        "Harbour Town",
        (2, 3),
        date(2015, 3, 14),
    )
    assert [(g.scorer, g.side, g.minute, g.kind) for g in match.goals] == [
        ("Pat Okoro", "home", 18, "open"), ("Rob Stanning", "away", 45, "own_goal"),
        ("Tom Ferrant", "away", 53, "penalty"), ("Tom Ferrant", "away", None, "open"),
        ("Jonas Brandt", "home", 90, "open"),
    ]  # fmt: skip


def test_martj42_leaves_out_a_match_without_sides_or_day(cup_tie: MatchRecord) -> None:
    assert str(written([cup_tie], "martj42_results")).count("\n") == 1
    assert str(written([cup_tie], "martj42_goalscorers")).count("\n") == 1


def test_openfootball_json_counts_an_own_goal_for_the_side_that_gains(derby: MatchRecord) -> None:
    told = json.loads(str(written([derby], "openfootball_json")))
    match = told["matches"][0]

    assert told["name"] == "Coastal League"
    assert match["score"] == {"ft": [2, 3], "ht": [1, 1]}
    assert match["goals1"] == [{"name": "Pat Okoro", "minute": 18}, {"name": "Jonas Brandt", "minute": 90, "offset": 2}]
    assert match["goals2"][0] == {"name": "Rob Stanning", "minute": 45, "offset": 2, "owngoal": True}
    assert match["goals2"][2] == {"name": "Tom Ferrant"}


def test_the_home_side_stands_first_even_where_the_record_names_it_second(derby: MatchRecord) -> None:
    plain = derby.to_dict()
    match = plain["matches"][0]  # type: ignore[index]
    match["teams"] = [TeamEntry(name="Millfield", side="away"), TeamEntry(name="Harbour Town", side="home")]
    turned = MatchRecord.from_dict({**plain, "matches": [{**match, "teams": [
        {"name": team.name, "side": team.side} for team in match["teams"]
    ]}]})  # fmt: skip

    told = json.loads(str(written([turned], "openfootball_json")))["matches"][0]
    assert (told["team1"], told["score"]["ft"]) == ("Harbour Town", [3, 2])
    assert [goal["name"] for goal in told["goals2"]] == ["Pat Okoro", "Jonas Brandt"]
