"""One report that cannot be taken is named, and costs no other; several processes read what one would."""

import os
import zipfile
from datetime import date
from functools import partial
from operator import attrgetter
from pathlib import Path

import msgspec
import pytest
import typer
from typer.testing import CliRunner

from pressbox import engines
from pressbox.cli_store import register
from pressbox.datatypes.record import Evidence, MatchRecord
from pressbox.pipeline import read
from pressbox.store.database import Database, StoreMissing, open_database
from pressbox.store.inputs import Unreadable, reports_in
from pressbox.store.load import load_reports

from .conftest import a_match, a_record, reads


def a_good_record(goals: int) -> MatchRecord:
    return a_record(a_match("Harbour", "Millfield", (goals, 0), day=f"2019-08-{4 * goals - 3:02d}"))


def backwards() -> MatchRecord:
    """A record whose evidence ends before it begins: the store's tables do not take that."""
    match = a_match("Northport", "Eastvale", (1, 0), day="2019-09-01", goals=(("Northport", "Okoro", 12),))
    match.goals[0].evidence[0] = Evidence(start=9, end=2, text="Okoro")
    return a_record(match)


def too_many() -> MatchRecord:
    """A score that no column holds."""
    return a_record(a_match("Northport", "Eastvale", (1_000_000, 0), day="2019-09-01"))


@pytest.mark.parametrize("bad", [backwards(), too_many()], ids=["constraint", "value"])
def test_a_record_that_the_store_refuses_fails_alone(database: Database, tmp_path: Path, bad: MatchRecord) -> None:
    records = {f"good {day}": a_good_record(day) for day in range(1, 8)} | {"bad": bad}
    for name in ("good 1", "good 2", "bad", "good 3", "good 4", "good 5", "good 6", "good 7"):
        (tmp_path / f"{name.replace(' ', '')}.txt").write_text(name)
    loaded = load_reports(database, [tmp_path], reads(records))

    assert (loaded.read, loaded.failed) == (7, 1)
    assert database.ask("SELECT home_goals FROM match_list ORDER BY date")[1] == [(goals,) for goals in range(1, 8)]
    ((name, cause),) = database.ask("SELECT name, cause FROM failures")[1]
    assert name == str(tmp_path / "bad.txt")
    assert cause
    assert database.one("SELECT count(*) FROM teams WHERE name = 'Eastvale'") == 0  # nothing of it is left behind


def test_a_changed_report_that_is_refused_leaves_its_old_facts(database: Database, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("good")
    load_reports(database, [tmp_path], reads({"good": a_good_record(1)}))
    (tmp_path / "a.txt").write_text("bad")
    loaded = load_reports(database, [tmp_path], reads({"bad": backwards()}))

    assert (loaded.read, loaded.changed, loaded.failed) == (0, 0, 1)
    assert database.one("SELECT text FROM reports") == "good"
    assert database.one("SELECT count(*) FROM failures") == 1

    loaded = load_reports(database, [tmp_path], reads({"bad": a_good_record(2)}))
    assert (loaded.changed, loaded.failed) == (1, 0)
    assert database.one("SELECT count(*) FROM failures") == 0


def test_failures_of_one_file_stay_until_it_is_mended(database: Database, tmp_path: Path) -> None:
    rows = tmp_path / "r.jsonl"
    rows.write_text("no json\n{\n")
    load_reports(database, [tmp_path], reads({}))
    assert database.ask("SELECT line FROM failures ORDER BY line")[1] == [(1,), (2,)]

    rows.write_text('{"text": "good"}\n')
    load_reports(database, [tmp_path], reads({"good": a_good_record(1)}))
    assert database.one("SELECT count(*) FROM failures") == 0


def test_the_command_names_what_failed_and_takes_the_rest(tmp_path: Path) -> None:
    app = typer.Typer()
    register(app)
    store, rows = tmp_path / "s.duckdb", tmp_path / "r.jsonl"
    lines = [msgspec.json.encode(record) for record in (a_good_record(1), backwards(), a_good_record(2))]
    rows.write_bytes(b"\n".join(lines))
    answer = CliRunner().invoke(app, ["load", str(rows), "--store", str(store)])

    assert answer.exit_code == 2
    assert "2 read" in answer.output
    assert "r.jsonl#2: " in answer.output
    with_store = open_database(store)
    assert with_store.one("SELECT count(*) FROM reports") == 2
    with_store.close()


def test_an_archive_that_is_damaged_inside_is_listed_not_raised(tmp_path: Path) -> None:
    path = tmp_path / "r.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "Hale scored. " * 400)
        archive.writestr("b.txt", "Okoro scored.")
    content = bytearray(path.read_bytes())
    content[40:60] = b"\xff" * 20  # within the first member's data
    path.write_bytes(content)
    first, second = reports_in(path)

    assert isinstance(first, Unreadable)
    assert not isinstance(second, Unreadable)


# several processes


def sentence(number: int) -> str:
    return f"Hale scored after {number} minutes as Harbour Town beat Millfield {number % 7 + 1}-0 on Saturday."


def test_several_processes_read_what_one_does_in_the_same_order() -> None:
    texts = [sentence(number) for number in range(1, 9)]
    several = engines.read_ahead(2, texts, lambda text: (text, date(2019, 8, 12)))

    assert [(text, record()) for text, record in several] == [(text, read(text, date(2019, 8, 12))) for text in texts]


def test_a_report_that_kills_its_process_fails_alone(database: Database, tmp_path: Path) -> None:
    for number in range(1, 7):
        (tmp_path / f"{number:02d}.txt").write_text("die" if number == 5 else sentence(number))
    ahead = partial(engines.read_ahead, 2, text_of=attrgetter("text"), read=reads_or_dies)
    loaded = load_reports(database, [tmp_path], read, readings=ahead)

    assert (loaded.read, loaded.failed) == (5, 1)
    assert database.ask("SELECT name, cause FROM failures")[1] == [
        (str(tmp_path / "05.txt"), "the process that read it died")
    ]
    names = [str(name) for (name,) in database.ask("SELECT name FROM sources ORDER BY source_id")[1]]
    assert names == sorted(names)


def reads_or_dies(text: str, published: date | None, name: str | None = None) -> MatchRecord:
    """Runs in a process of its own."""
    if text == "die":
        os._exit(9)
    return a_record()


# stores that are none


def test_damage_found_only_while_loading_is_named_too(path: Path, tmp_path: Path) -> None:
    database = open_database(path, write=True)
    for number in range(1, 40):
        (tmp_path / f"{number:02d}.txt").write_text(sentence(number) * 400)
    load_reports(database, [tmp_path], lambda text, published: a_good_record(1))
    database.close()
    content = bytearray(path.read_bytes())
    content[len(content) * 2 // 3 :] = bytes(len(content) - len(content) * 2 // 3)
    path.write_bytes(content)
    app = typer.Typer()
    register(app)
    (tmp_path / "01.txt").write_text("changed")
    answer = CliRunner().invoke(app, ["load", str(tmp_path / "01.txt"), "--store", str(path), "--jobs", "1"])

    assert answer.exit_code == 2
    assert "is damaged" in answer.output and "The reports rebuild it." in " ".join(answer.output.split())


@pytest.mark.parametrize(("where", "said"), [("", "is a folder"), ("none/s.duckdb", "no folder")])
def test_a_place_where_no_store_can_be_is_named(tmp_path: Path, where: str, said: str) -> None:
    with pytest.raises(StoreMissing, match=said):
        open_database(tmp_path / where, write=True)
