"""Reports without a day and without a score in figures, dated by the table they tell; silent unless one week fits."""

from pathlib import Path

import msgspec
import pytest

from pressbox.datatypes.record import LookedUp, MatchRecord, TableEntry
from pressbox.store.add_reference import add_reference
from pressbox.store.database import Database
from pressbox.store.load import load_reports

from .conftest import a_match, a_record, reads

# The same two matches in two seasons; only after the second of them are Millfield first and Harbour Town third.
SEASON = """= English Premier League {season}

▪ Matchday 1
Sat Aug {day} {year}
  Harbour Town            v Millfield FC             {first}
  Northport United        v Eastvale Rovers          {second}
"""
TABLE = (("Millfield FC", 2), ("Harbour Town", 3), ("Eastvale Rovers", 1))


@pytest.fixture
def two_seasons(database: Database, tmp_path: Path) -> Database:
    folder = tmp_path / "england"
    for season, day, year, first, second in (("2018-19", 11, 2018, "3-1", "2-0"), ("2019-20", 10, 2019, "1-2", "1-3")):
        (folder / season).mkdir(parents=True)
        (folder / season / "1-premierleague.txt").write_text(
            SEASON.format(season=season.replace("-", "/"), day=day, year=year, first=first, second=second)
        )
    add_reference(database, [folder])
    return database


def dated(database: Database, tmp_path: Path, table: tuple[tuple[str, int], ...]) -> list[object]:
    (tmp_path / "report.txt").write_text("told")
    match = a_match(
        "Harbour Town", "Millfield FC", None, goals=(("Harbour Town", "Silva", 9),), competition="Premier League"
    )
    places = [TableEntry(team=team, position=position) for team, position in table]
    record: MatchRecord = msgspec.structs.replace(a_record(match), table=places)
    load_reports(database, [tmp_path / "report.txt"], reads({"told": record}))
    rows = database.ask("SELECT date::VARCHAR, basis FROM told WHERE source LIKE '%report.txt'")[1]
    return [tuple(row) for row in rows]


def test_the_table_tells_the_season(two_seasons: Database, tmp_path: Path) -> None:
    assert dated(two_seasons, tmp_path, TABLE) == [("2019-08-10", "reference")]


def test_two_places_are_too_few_to_tell_it(two_seasons: Database, tmp_path: Path) -> None:
    assert dated(two_seasons, tmp_path, TABLE[:2]) == [(None, "stated")]


def test_a_table_that_never_stood_dates_nothing(two_seasons: Database, tmp_path: Path) -> None:
    assert dated(two_seasons, tmp_path, (*TABLE[:2], ("Eastvale Rovers", 4))) == [(None, "stated")]


def test_a_day_looked_up_while_reading_is_no_day_told(database: Database, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("told")
    match = a_match("Harbour Town", "Millfield FC", (2, 1), day="2019-08-10")
    looked_up = [LookedUp(fact="date", value="2019-08-10"), LookedUp(fact="sides", value="Harbour Town at home")]
    record = a_record(msgspec.structs.replace(match, looked_up=looked_up))
    load_reports(database, [tmp_path], reads({"told": record}))

    assert database.ask("SELECT basis, sides_told, ft_home FROM tellings")[1] == [("reference", False, 2)]
