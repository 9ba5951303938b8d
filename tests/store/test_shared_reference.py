"""Everything in the shared reference data, imported once: counts, merging, and the seeds' matches. Skips without it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pressbox.store.add_reference import FileAccount, add_reference
from pressbox.store.database import Database, open_database
from pressbox.store.load import load_reports
from pressbox.store.reference_data import StoreReference

from .conftest import a_match, a_record, reads

SHARED = Path(__file__).parents[3] / "shared" / "reference"

Imported = tuple[Database, list[FileAccount]]


@pytest.fixture(scope="module")
def imported() -> Iterator[Imported]:
    if not SHARED.is_dir():
        pytest.skip("no shared reference data")
    database = open_database(None)
    accounts = add_reference(database, [SHARED])
    yield database, accounts
    database.close()


def test_nothing_is_lost(imported: Imported) -> None:
    database, accounts = imported
    told = sum(account.matches for account in accounts)
    unkept = sum(
        1 for account in accounts for left in account.unparsed if "drawn yet" in left.text or "a bye" in left.text
    )
    kept = database.one("SELECT count(*) FROM tellings")

    assert told == 169_500 + 49_520
    assert kept + unkept == told
    assert database.one("SELECT count(*) FROM goals") == sum(account.goals for account in accounts) == 10_421 + 47_914
    assert sum(len(account.unparsed) for account in accounts) < 100


def test_every_league_season_has_its_number_of_matches(imported: Imported) -> None:
    odd = imported[0].ask(
        "SELECT competition, season, count(*) FROM match_list WHERE country IN ('Italy', 'Spain', 'England')"
        " AND competition IN ('Serie A', 'La Liga', 'Premier League') AND season >= '1995-96' AND season < '2025'"
        " AND status IN ('played', 'awarded') GROUP BY ALL HAVING count(*) <> 380"
    )[1]
    assert odd == []


def test_world_cups_told_by_five_sources_have_their_number_of_matches(imported: Imported) -> None:
    counted = dict(
        imported[0].ask("SELECT season, count(*) FROM match_list WHERE competition = 'World Cup' GROUP BY season")[1]
    )
    right = {"1930": 18, "1934": 17, "1950": 22, "1954": 26, "1986": 52, "1994": 52, "2006": 64, "2010": 64, "2022": 64}

    assert {season: counted[season] for season in right} == right


@pytest.mark.parametrize("sides", [True, False])
def test_the_report_without_a_date_is_dated_by_its_half_time_score(
    imported: Imported, tmp_path: Path, sides: bool
) -> None:
    database = imported[0]
    (tmp_path / f"third {sides}.txt").write_text("third")
    match = a_match("Inter", "Atalanta", (2, 2), half=(1, 2), sides=sides)
    load_reports(database, [tmp_path], reads({"third": a_record(match)}))

    told = database.ask(
        "SELECT m.date, t.basis, m.home_goals, m.tellings > 1 FROM told t JOIN match_list m USING (match_id)"
        " WHERE t.source LIKE ?",
        [f"%third {sides}.txt"],
    )[1]
    assert told == [(date(2021, 9, 25), "reference", 2, True)]


def test_awarded_matches_are_known_as_such(imported: Imported) -> None:
    answer = StoreReference(imported[0]).fixture("Sassuolo", "Pescara", date(2016, 8, 28))

    assert answer.value == "0-3"
    assert answer.rows[0][6] == "awarded"


def test_ambiguous_names_go_by_their_opponents(imported: Imported, tmp_path: Path) -> None:
    database = imported[0]
    (tmp_path / "ambiguous.txt").write_text("x")
    match = a_match("Arsenal", "Everton", (3, 1), day="2017-05-21")
    load_reports(database, [tmp_path], reads({"x": a_record(match)}))

    told = database.ask(
        "SELECT m.competition, m.tellings FROM told t JOIN match_list m USING (match_id) WHERE t.source LIKE '%ambiguous.txt'"
    )[1]
    assert told == [("Premier League", 2)]
