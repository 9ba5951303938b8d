"""Reference files in, matches of the store out. Made-up teams; the shared data has a test of its own."""

from datetime import date
from pathlib import Path

from pressbox.datatypes.reference import Goals, PlayedMatch
from pressbox.store.add_reference import add_reference
from pressbox.store.database import Database
from pressbox.store.played_jsonl import parse_played_jsonl, played_jsonl
from pressbox.store.reference_data import StoreReference

from .conftest import RESULTS


def test_importing_twice_changes_nothing(database: Database, results: Path) -> None:
    first = add_reference(database, [results])
    second = add_reference(database, [results])

    assert [account.matches for account in first] == [4]
    assert all(account.unchanged for account in second)
    assert database.one("SELECT count(*) FROM tellings") == 4


def test_a_changed_file_replaces_what_it_said(database: Database, results: Path) -> None:
    add_reference(database, [results])
    (results / "1-premierleague.txt").write_text(RESULTS.replace("2-1 (1-0)", "3-1 (1-0)"))
    add_reference(database, [results])

    found = database.ask("SELECT home_goals, away_goals FROM match_list WHERE home = 'Harbour Town'")[1]
    assert found == [(3, 1)]


def test_football_data_csv(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "E0.csv"
    file.write_text(
        "Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HTHG,HTAG,HTR,Referee\n"
        "E0,10/08/2019,15:00,Harbour,Millfield,2,1,H,1,0,H,A Field\nE0,17/08/19,15:00,Millfield,Harbour,,,,,,,\n"
        "E0,bad,15:00,Millfield,Harbour,1,1,,,,,\n"
    )
    (account,) = add_reference(database, [file])

    assert account.matches == 2
    assert [left.line for left in account.unparsed] == [4]
    row = database.ask("SELECT date, competition, season, ht_home, referee FROM match_list WHERE home = 'Harbour'")[1]
    assert row == [(date(2019, 8, 10), "Premier League", "2019-20", 1, "A Field")]


def test_martj42_with_scorers_and_shoot_outs(database: Database, tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(
        "date,home_team,away_team,home_score,away_score,tournament,city,country,neutral\n"
        "2014-06-01,Northland,Southland,1,1,FIFA World Cup,Rio,Brazil,TRUE\n"
    )
    (tmp_path / "goalscorers.csv").write_text(
        "date,home_team,away_team,team,scorer,minute,own_goal,penalty\n"
        "2014-06-01,Northland,Southland,Northland,A Hale,12,FALSE,TRUE\n"
        "2014-06-01,Northland,Southland,Southland,B Reid,NA,TRUE,FALSE\n"
        "2014-06-02,Northland,Southland,Southland,B Reid,1,FALSE,FALSE\n"
    )
    (tmp_path / "shootouts.csv").write_text(
        "date,home_team,away_team,winner,first_shooter\n2014-06-01,Northland,Southland,Southland,\n"
    )
    accounts = add_reference(database, [tmp_path])

    told = next(account for account in accounts if account.format == "martj42")
    assert (told.matches, told.goals) == (1, 2)
    assert len(told.unparsed) == 1
    assert database.ask("SELECT scorer, kind, minute_from FROM goals ORDER BY goal_order")[1] == [
        ("A Hale", "penalty", 12), ("B Reid", "own_goal", None),
    ]  # fmt: skip
    assert database.one("SELECT shootout_winner FROM match_list") == "away"


def test_own_jsonl_reads_back() -> None:
    match = PlayedMatch(
        home="Harbour", away="Millfield", date=date(2019, 8, 10), full_time=Goals(2, 1), competition="Cup"
    )

    assert parse_played_jsonl(played_jsonl((match,))).matches == (match,)


def test_a_club_is_found_under_every_name(database: Database, results: Path, tmp_path: Path) -> None:
    clubs = tmp_path / "clubs" / "europe" / "england"
    clubs.mkdir(parents=True)
    (clubs / "eng.clubs.txt").write_text(
        "= England\nHarbour Town FC, 1899, @ The Quay, Harbour\n  | Harbour | The Gulls [en]\n"
    )
    add_reference(database, [tmp_path])

    found = StoreReference(database).fixture("The Gulls", "Millfield", date(2019, 8, 10))
    assert found.value == "2-1"
    assert database.one("SELECT count(*) FROM teams WHERE country = 'England' AND name LIKE 'Harbour%'") == 1


def test_two_names_of_one_league_are_two_teams(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "england"
    folder.mkdir()
    (folder / "x.clubs.txt").write_text("Harbour Town FC\n  | Harbour | FC Harbour\n")
    (folder / "l.txt").write_text("= English Premier League 2019/20\nSat Aug 10\n  Harbour Town FC v Harbour FC 1-0\n")
    add_reference(database, [folder])

    assert database.one("SELECT count(*) FROM match_list") == 1


def test_an_awarded_result_stands_and_the_played_one_is_kept(database: Database, tmp_path: Path) -> None:
    league = "= English Premier League 2019/20\nSat Aug 10\n  Harbour Town  v Millfield FC  "
    (tmp_path / "a.txt").write_text(league + "2-1 (1-0)\n")
    (tmp_path / "b.txt").write_text(league + "0-3   [awarded]\n")
    add_reference(database, [tmp_path])

    assert database.ask("SELECT home_goals, away_goals, status, disputed FROM match_list")[1] == [
        (0, 3, "awarded", True)
    ]
    values = database.ask("SELECT value FROM disagreements WHERE fact = 'final score' ORDER BY value")[1]
    assert values == [("0-3",), ("2-1",)]


def test_a_replay_on_the_next_day_is_another_match(database: Database, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "= World Cup 1934\nMay 31\n  Harbour 1-1 Millfield  (aet)\nJun 1\n  Harbour 1-0 Millfield\n"
    )
    (tmp_path / "b.txt").write_text("= World Cup 1934\nJun 1\n  Millfield 0-1 Harbour\n")
    add_reference(database, [tmp_path])

    assert database.ask("SELECT date, tellings FROM match_list ORDER BY date")[1] == [
        (date(1934, 5, 31), 1), (date(1934, 6, 1), 2),
    ]  # fmt: skip


def test_answers_carry_sql_and_rows(database: Database, results: Path) -> None:
    add_reference(database, [results])
    reference = StoreReference(database)
    answer = reference.previous_meetings("Harbour Town", "Millfield FC", date(2020, 3, 1))

    assert answer.value == "2020-02-15"
    assert len(answer.rows) == 2
    assert "SELECT" in answer.sql
    assert reference.standing("Premier League", "Harbour Town", date(2020, 3, 1)).value == 4
    assert reference.streak("Harbour Town", date(2020, 3, 1), "unbeaten").value == 2
    assert not reference.fixture("Nobody", "Millfield FC", date(2020, 3, 1)).known


def test_a_club_goes_by_its_name_in_the_papers_and_no_two_by_one(database: Database, tmp_path: Path) -> None:
    (tmp_path / "england").mkdir()
    (tmp_path / "england" / "cup.txt").write_text(
        "= English FA Cup 2019/20\n\nSat Aug 10\n  Harbour Town FC  v Millfield  1-0\n  Harbour 1912  v Eastvale  1-0\n"
        "Sat Aug 17\n  Harbour Town FC  v Eastvale  2-0\n"
    )
    add_reference(
        database, [tmp_path], called=lambda country, forms: "Harbour" if any("Harbour" in f for f in forms) else None
    )

    names = [row[0] for row in database.ask("SELECT name FROM teams WHERE name LIKE 'Harb%' ORDER BY 1")[1]]

    assert names[0] == "Harbour"
    assert names[1] in ("Harbour 1912", "Harbour Town FC")
