"""Reading beside reference data: what the report leaves open is looked up and says so; what it says stays."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

import pressbox
from pressbox.datatypes.record import Match, MatchRecord
from pressbox.store.add_reference import add_reference
from pressbox.store.database import open_database
from pressbox.store.reference_data import StoreReference

RESULTS = """= Italian Serie A 2019/20

▪ Matchday 1
Sat Aug 10
  15.00  AC Milan                v Inter                    2-1 (1-0)
         Atalanta                v Juventus                 0-0
Sat Aug 17
  15.00  Juventus                v AC Milan                 1-1 (0-1)
         Inter                   v Atalanta                 3-2 (1-1)
"""
SQUADS = """date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
2018-06-18,Tunisia,England,1,2,FIFA World Cup,Volgograd,Russia,TRUE
"""
NAMES = """date,home_team,away_team,team,scorer,minute,own_goal,penalty
2018-06-18,Tunisia,England,England,Harry Kane,11,FALSE,FALSE
"""


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoreReference]:
    folder = tmp_path_factory.mktemp("reference")
    league = folder / "italy" / "2019-20"
    league.mkdir(parents=True)
    (league / "1-seriea.txt").write_text(RESULTS)
    (folder / "results.csv").write_text(SQUADS)
    (folder / "goalscorers.csv").write_text(NAMES)
    squads = folder / "worldcup" / "2018--russia" / "squads"
    squads.mkdir(parents=True)
    (squads / "eng-england.txt").write_text(
        "= England\n\n  (9)  FW  Harry Kane   ##  40, Tottenham Hotspur (ENG)\n  (6)  DF  Harry Maguire   ##  5, Leicester City (ENG)\n"
    )
    database = open_database(None)
    add_reference(database, [folder])
    yield StoreReference(database)
    database.close()


def the_match(record: MatchRecord) -> Match:
    assert len(record.matches) == 1
    return record.matches[0]


def test_the_sides_come_from_the_fixture_and_the_score_turns_with_them(reference: StoreReference) -> None:
    text = "Inter lost 2-1 to AC Milan on Saturday. Suso scored the winner for AC Milan in the 80th minute."
    open_ = the_match(pressbox.read(text, date(2019, 8, 11)))
    match = the_match(pressbox.read(text, date(2019, 8, 11), reference=reference))

    assert [team.side for team in open_.teams] == [None, None]
    assert [(team.name, team.side) for team in match.teams] == [("AC Milan", "home"), ("Inter", "away")]
    assert match.score.full_time == [2, 1]
    assert "sides" in {one.fact for one in match.looked_up if one.basis == "reference" and one.query}


def test_a_nickname_of_two_clubs_is_the_one_that_played_then(reference: StoreReference) -> None:
    text = "The Nerazzurri lost 2-1 to AC Milan. Suso scored twice for AC Milan before the Nerazzurri struck late."
    match = the_match(pressbox.read(text, date(2019, 8, 11), reference=reference))

    assert {team.name for team in match.teams} == {"AC Milan", "Inter"}
    assert [one.value for one in match.looked_up if one.fact == "team"] == ["Inter"]


def test_a_club_written_in_full_is_not_changed_by_the_fixtures(reference: StoreReference) -> None:
    text = "Atalanta lost 2-1 to AC Milan. Suso scored twice for AC Milan before the Nerazzurri struck late."
    match = the_match(pressbox.read(text, date(2019, 8, 11), reference=reference))

    assert {team.name for team in match.teams} == {"AC Milan", "Atalanta"}
    assert match.looked_up == []


def test_a_wrong_result_stays_and_is_a_finding(reference: StoreReference) -> None:
    record = pressbox.read("AC Milan beat Inter 3-1 at San Siro on Saturday.", date(2019, 8, 11), reference=reference)

    assert the_match(record).score.full_time == [3, 1]
    assert "reference-result" in {finding.check for finding in record.findings}


def test_a_report_without_a_day_is_dated_if_one_match_fits(reference: StoreReference) -> None:
    text = "Inter beat Atalanta 3-2.\n\nAC Milan drew 1-1 at Juventus.\n"
    record = pressbox.read(text, reference=reference)

    assert {match.date for match in record.matches} == {"2019-08-17"}
    assert all("date" in {one.fact for one in match.looked_up} for match in record.matches)


def test_a_report_of_which_nothing_fits_stays_without_a_day(reference: StoreReference) -> None:
    record = pressbox.read("Inter beat Atalanta 4-2.", reference=reference)

    assert the_match(record).date is None
    assert the_match(record).looked_up == []


def test_a_family_name_is_the_only_man_of_that_name_in_the_squads(reference: StoreReference) -> None:
    text = "Kane scored in the 11th minute as England beat Tunisia 2-1 on Monday."
    record = pressbox.read(text, date(2018, 6, 19), reference=reference)
    match = the_match(record)

    assert match.goals[0].scorer == "Harry Kane"
    assert [(one.of, one.value) for one in match.looked_up if one.fact == "person"] == [
        ("Kane", "Harry Kane of England")
    ]
    assert [team.side for team in match.teams] == ["neutral", "neutral"]
    kane = next(person for person in record.people if person.name == "Harry Kane")
    assert kane.as_written == ["Kane"]


def test_women_of_a_club_are_not_looked_up_among_its_men(reference: StoreReference) -> None:
    text = "AC Milan Women beat Inter Women 2-1 on Saturday."
    record = pressbox.read(text, date(2019, 8, 11), reference=reference)

    assert all(match.looked_up == [] for match in record.matches)


def test_without_reference_data_nothing_is_looked_up() -> None:
    assert the_match(pressbox.read("Inter lost 2-1 to AC Milan on Saturday.", date(2019, 8, 11))).looked_up == []


def test_the_command_line_takes_a_store(tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from pressbox.cli import app

    (tmp_path / "report.txt").write_text("Inter lost 2-1 to AC Milan on Saturday.")
    ran = CliRunner().invoke(app, ["read", str(tmp_path / "report.txt"), "--reference", str(tmp_path / "none.duckdb")])

    assert ran.exit_code == 2
    assert "no store at" in ran.output
