"""Form, streaks, head-to-heads and records, on a league of our own and on the shared results."""

from datetime import date
from pathlib import Path

import pytest

from pressbox.league.form import form, streak, wins_in_last
from pressbox.league.head_to_head import balance, last_win, meetings
from pressbox.league.records import biggest, goals_before
from pressbox.league.results import UnknownTeam, team_id
from pressbox.store.database import Database

from .conftest import a_league

SEASON = """= Italian Serie A 2016/17
Sun Aug 21
  Alpha  v Beta   1-0
   (Hale 90+2')
Sun Sep 4
  Beta   v Alpha  2-2
   (Reid 5', 9' (p); Hale 50', 91')
Sun Oct 2
  Alpha  v Gamma  0-3
Sun Oct 9
  Gamma  v Alpha  1-1
Sun Oct 16
  Alpha  v Beta   0-1
   (Reid 88')
"""


@pytest.fixture
def league(tmp_path: Path) -> Database:
    return a_league(tmp_path, SEASON)


def test_form_is_counted_back(league: Database) -> None:
    now = form(league, team_id(league, "Alpha"), date(2016, 10, 16))

    assert now.results == "LDLDW"
    assert now.streaks == {"winless": 4}


def test_a_streak_shows_the_matches_and_what_broke_it(league: Database) -> None:
    unbeaten = streak(league, team_id(league, "Alpha"), date(2016, 9, 10), "unbeaten")
    winless = streak(league, team_id(league, "Alpha"), date(2016, 10, 16), "winless")

    assert (unbeaten.value, winless.value) == (2, 4)
    assert [row[-1] for row in winless.rows] == [False, False, False, False, True]


def test_wins_in_the_last_few(league: Database) -> None:
    assert wins_in_last(league, team_id(league, "Beta"), date(2016, 10, 16), 3).value == 1
    assert wins_in_last(league, team_id(league, "Beta"), date(2016, 10, 16), 4).value is None


def test_meetings(league: Database) -> None:
    alpha, beta = team_id(league, "Alpha"), team_id(league, "Beta")
    counted = balance(league, alpha, beta)

    assert (counted.played, counted.won, counted.drawn, counted.lost) == (3, 1, 1, 1)
    assert (counted.goals_for, counted.goals_against) == (3, 3)
    assert meetings(league, alpha, beta, before=date(2016, 10, 16)).value == "2016-09-04"
    assert last_win(league, alpha, beta).rows[0][-1] == 2


def test_first_goal_after_the_ninetieth_minute_since(league: Database) -> None:
    alpha, beta = team_id(league, "Alpha"), team_id(league, "Beta")
    late = goals_before(league, team=alpha, against=beta, before=date(2016, 10, 1), after_minute=90)

    assert late.value == "2016-09-04"
    assert [row[5] for row in late.rows] == ["91'", "90+2'"]


def test_biggest_defeat(league: Database) -> None:
    assert biggest(league, team_id(league, "Alpha"), won=False).rows[0][2:] == ("Alpha", 0, 3, "Gamma")


def test_an_unknown_team_is_told_who_there_is(league: Database) -> None:
    with pytest.raises(UnknownTeam, match="Alpha"):
        team_id(league, "Alfa")


def test_inter_were_without_a_win_in_four_after_the_derby_of_april_2017(shared_results: Database) -> None:
    inter = team_id(shared_results, "Inter")

    assert streak(shared_results, inter, date(2017, 4, 15), "winless", "Serie A").value == 4
    assert meetings(shared_results, inter, team_id(shared_results, "AC Milan"), date(2017, 4, 15)).value == "2016-11-20"
