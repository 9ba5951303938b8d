"""Tables on any day, under the competition's own rules."""

import re
from datetime import date
from pathlib import Path

import pytest

from pressbox.league.competitions import UnknownCompetition, find_edition
from pressbox.league.results import team_id
from pressbox.league.rules import rules_for
from pressbox.league.table import league_table
from pressbox.store.database import Database

from .conftest import SHARED, a_league

FINAL_TABLES = (Path(__file__).parent / "final_tables.txt").read_text(encoding="utf-8").splitlines()

ROUND_ROBIN = """= Italian Serie A 2016/17
Sun Aug 21
  Alpha  v Beta   1-0
  Gamma  v Alpha  5-0
Sun Sep 4
  Beta  v Gamma  1-0
  Beta  v Alpha  1-1
Sun Oct 2
  Alpha  v Gamma  2-1
  Gamma  v Beta  0-0
"""


def order(database: Database, competition: str, season: str, on: date | None = None) -> list[tuple[str, int]]:
    return [
        (row.team, row.points)
        for row in league_table(database, find_edition(database, competition, season=season), on).rows
    ]


def test_level_teams_are_parted_by_goal_difference_during_a_season_and_by_their_meetings_at_its_end(
    tmp_path: Path,
) -> None:
    early = ROUND_ROBIN.replace("Alpha  v Gamma  2-1", "Alpha  v Gamma  0-1").replace(
        "Gamma  v Beta  0-0", "Gamma  v Beta  0-3"
    )
    database = a_league(tmp_path, early)

    # Beta 3-0 and 1-0 against Gamma, a draw and a defeat against Alpha: 7 points; Gamma 6; Alpha 4.
    assert order(database, "Serie A", "2016-17") == [("Beta", 7), ("Gamma", 6), ("Alpha", 4)]
    assert order(database, "Serie A", "2016-17", date(2016, 8, 21)) == [("Gamma", 3), ("Alpha", 3), ("Beta", 0)]


def test_head_to_head_decides_the_final_table(tmp_path: Path) -> None:
    text = ROUND_ROBIN.replace("Beta  v Alpha  1-1", "Beta  v Alpha  0-0").replace(
        "Beta  v Gamma  1-0", "Beta  v Gamma  2-2"
    )
    text = text.replace("Alpha  v Gamma  2-1", "Alpha  v Gamma  0-1").replace(
        "Gamma  v Beta  0-0", "Gamma  v Beta  0-6"
    )
    database = a_league(tmp_path, text)

    # Alpha 4, Beta 5, Gamma 7 with difference 0; all meetings count only between the level ones.
    assert order(database, "Serie A", "2016-17") == [("Gamma", 7), ("Beta", 5), ("Alpha", 4)]


def test_two_points_for_a_win_in_older_days() -> None:
    assert rules_for("Serie A", "Italy", "1984-85").points_for_win == 2
    assert rules_for("Serie A", "Italy", "1994-95").points_for_win == 3
    assert rules_for("Football League", "England", "1888-89").during == ("goal_average",)
    assert rules_for("Unheard-of Cup", "Nowhere", "1970").points_for_win == 2


def test_home_and_away_tables(tmp_path: Path) -> None:
    database = a_league(tmp_path, ROUND_ROBIN)
    edition = find_edition(database, "Serie A")

    assert next((row.team, row.points) for row in league_table(database, edition, None, "home").rows) == ("Alpha", 6)
    assert sum(row.played for row in league_table(database, edition, None, "away").rows) == 6


def test_an_unknown_competition_is_told_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(UnknownCompetition, match="Serie A"):
        find_edition(a_league(tmp_path, ROUND_ROBIN), "Serie Z")


def test_after_the_derby_of_november_2016(shared_results: Database) -> None:
    table = league_table(
        shared_results, find_edition(shared_results, "Serie A", on=date(2016, 11, 20)), date(2016, 11, 20)
    )
    points = [row.points for row in table.rows]
    named = [
        team_id(shared_results, name) for name in ("Juventus", "Roma", "Milan", "Lazio", "Atalanta", "Napoli", "Torino")
    ]

    assert [team_id(shared_results, row.team) for row in table.rows][:7] == named
    assert points[:11] == [33, 26, 26, 25, 25, 24, 22, 20, 18, 18, 18]
    assert points[-2:] == [6, 5]
    assert sum(row.played == 12 for row in table.rows) == 2


@pytest.mark.parametrize("line", FINAL_TABLES, ids=lambda line: line.split(":")[0])
def test_final_tables_as_published(shared_results: Database, line: str) -> None:
    head, _, told = line.partition(": ")
    competition, season = head.rsplit(" ", 1)
    published = [(name, int(points)) for name, points in (team.rsplit(" ", 1) for team in told.split(", "))]
    table = league_table(shared_results, find_edition(shared_results, competition, season=season))

    assert [(team_id(shared_results, row.team), row.points) for row in table.rows] == [
        (team_id(shared_results, name), points) for name, points in published
    ]


@pytest.mark.parametrize(
    ("on", "points"),
    [
        (date(2023, 1, 19), 37),
        (date(2023, 1, 21), 22),
        (date(2023, 4, 20), 59),
        (date(2023, 5, 23), 59),
        (date(2023, 6, 4), 62),
    ],
)
def test_juventus_points_follow_the_deductions_of_2022_23(shared_results: Database, on: date, points: int) -> None:
    table = league_table(shared_results, find_edition(shared_results, "Serie A", on=on), on)

    assert next(row.points for row in table.rows if row.team == "Juventus") == points


def test_points_of_every_premier_league_season_that_comes_with_its_table(shared_results: Database) -> None:
    found = sorted((SHARED / "england").rglob(".conf.txt"))
    right = 0
    for path in found:
        lines = path.read_text(encoding="utf-8").splitlines()
        title = re.search(r"Premier League (\d{4})/(\d\d)", lines[0])
        if title is None:
            continue
        rows = []
        for line in lines[1:]:
            told = re.match(r"\s*\d+\.?\s+(\S.*?)\s{2,}\d+\s.*?(\d+)\s*(?:[\[(#*].*)?$", line)
            if line.startswith("="):
                break
            if told:
                rows.append((team_id(shared_results, told[1]), int(told[2])))
        edition = find_edition(shared_results, "Premier League", season=f"{title[1]}-{title[2]}")
        table = league_table(shared_results, edition)
        if not rows:
            continue
        assert {(team_id(shared_results, row.team), row.points) for row in table.rows} == set(rows), path
        right += 1

    assert right == 27
