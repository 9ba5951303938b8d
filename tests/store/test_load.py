"""Reports in, the store filled: twice changes nothing, one match is one, damage and danger are refused."""

import gzip
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from pressbox.datatypes.record import MatchRecord, PersonEntry
from pressbox.store.add_reference import add_reference
from pressbox.store.database import Database, QueryRefused
from pressbox.store.inputs import RawReport, Unreadable, reports_in
from pressbox.store.load import load_reports
from pressbox.store.search import search

from .conftest import a_match, a_record, reads


def folder_of(tmp_path: Path, *names: str) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.txt").write_text(name)
    return folder


def test_loading_twice_changes_nothing_and_a_changed_report_replaces_its_facts(
    database: Database, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, "first")
    before = a_record(a_match("Harbour", "Millfield", (1, 0), day="2019-08-10", goals=(("Harbour", "Hale", 12),)))
    after = a_record(a_match("Harbour", "Millfield", (2, 0), day="2019-08-10", goals=(("Harbour", "Okoro", 15),)))
    read = reads({"first": before, "changed": after})

    assert load_reports(database, [folder], read).read == 1
    assert load_reports(database, [folder], read).unchanged == 1
    (folder / "first.txt").write_text("changed")
    assert load_reports(database, [folder], read).changed == 1

    assert database.ask("SELECT scorer FROM goals")[1] == [("Okoro",)]
    assert database.ask("SELECT home_goals, tellings FROM match_list")[1] == [(2, 1)]
    assert database.one("SELECT count(*) FROM evidence") == 1


def test_one_bad_report_never_stops_the_load(database: Database, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "good", "unreadable to the reader")
    (folder / "picture.txt").write_bytes(b"\x89PNG\0\0")
    loaded = load_reports(database, [folder], reads({"good": a_record(a_match("Harbour", "Millfield", (1, 0)))}))

    assert (loaded.read, loaded.failed) == (1, 2)
    assert database.one("SELECT count(*) FROM failures") == 2


def test_reports_of_one_match_meet_and_disagreements_stay(database: Database, results: Path, tmp_path: Path) -> None:
    add_reference(database, [results])
    folder = folder_of(tmp_path, "a", "b", "c")
    load_reports(
        database,
        [folder],
        reads(
            {
                "a": a_record(a_match("Harbour Town", "Millfield FC", (2, 1), day="2019-08-10")),
                "b": a_record(a_match("Millfield", "Harbour", (1, 2), day="2019-08-11", sides=False)),
                "c": a_record(a_match("Harbour Town", "Millfield", (2, 2), day="2019-08-10")),
            }
        ),
    )

    row = database.ask("SELECT home, home_goals, away_goals, tellings, disputed FROM match_list WHERE tellings > 1")[1]
    assert row == [("Harbour Town", 2, 1, 4, True)]
    told = database.ask("SELECT value, len(sources) FROM disagreements WHERE fact = 'final score' ORDER BY value")[1]
    assert told == [("2-1", 3), ("2-2", 1)]


def test_a_report_without_a_date_is_dated_by_the_one_result_that_fits(
    database: Database, results: Path, tmp_path: Path
) -> None:
    add_reference(database, [results])
    match = a_match("Harbour Town", "Millfield FC", (2, 1), half=(1, 0), competition="Premier League")
    load_reports(database, [folder_of(tmp_path, "x")], reads({"x": a_record(match)}))

    told = database.ask("SELECT t.date, t.basis, t.source_kind FROM told t WHERE t.source_kind = 'report'")[1]
    assert told == [(date(2019, 8, 10), "reference", "report")]


def test_a_score_alone_does_not_date_a_report(database: Database, results: Path, tmp_path: Path) -> None:
    add_reference(database, [results])
    match = a_match("Harbour Town", "Millfield FC", (2, 1), sides=False)
    load_reports(database, [folder_of(tmp_path, "x")], reads({"x": a_record(match)}))

    assert database.ask("SELECT date FROM told WHERE source_kind = 'report'")[1] == [(None,)]


def test_results_of_one_round_date_each_other(database: Database, results: Path, tmp_path: Path) -> None:
    add_reference(database, [results])
    round_up = a_record(
        a_match("Harbour Town", "Millfield FC", (2, 1), sides=False),
        a_match("Eastvale Rovers", "Northport United", (0, 0), sides=False, main=False),
    )
    load_reports(database, [folder_of(tmp_path, "x")], reads({"x": round_up}))

    days = database.ask("SELECT DISTINCT date FROM told WHERE source_kind = 'report'")[1]
    assert days == [(date(2019, 8, 10),)]


def test_a_person_written_in_several_ways_is_one_and_two_silvas_stay_two(database: Database, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "a", "b", "c")
    load_reports(
        database,
        [folder],
        reads(
            {
                "a": a_record(a_match("Harbour", "Millfield", (2, 0), day="2019-08-10", goals=(
                    ("Harbour", "Lautaro Hale", 1), ("Harbour", "Bernardo Silva", 2)))),
                "b": a_record(a_match("Harbour", "Eastvale", (2, 0), day="2019-08-17", goals=(
                    ("Harbour", "L. Hale", 1), ("Harbour", "David Silva", 2)))),
                "c": a_record(a_match("Harbour", "Northport", (2, 0), day="2019-08-24", goals=(
                    ("Harbour", "Hale", 1), ("Harbour", "Silva", 2)))),
            }
        ),
    )  # fmt: skip

    assert database.one("SELECT count(DISTINCT scorer_id) FROM goals WHERE scorer LIKE '%Hale'") == 1
    assert database.one("SELECT count(DISTINCT scorer_id) FROM goals WHERE scorer LIKE '% Silva'") == 2
    assert database.one("SELECT count(DISTINCT scorer_id) FROM goals WHERE scorer LIKE '%Silva'") == 3


def test_a_record_comes_back_equal(database: Database, path: Path, tmp_path: Path) -> None:
    import pressbox.store

    record = a_record(a_match("Harbour", "Millfield", (2, 1), goals=(("Harbour", "Hale", 3),)), published="2019-08-11")
    record = MatchRecord(report=record.report, matches=record.matches, people=[PersonEntry(name="Hale", role="player")])
    folder = folder_of(tmp_path, "x")
    load_reports(database, [folder], reads({"x": record}))
    database.close()

    with pressbox.store.open(path) as store:
        assert store.record(str(folder / "x.txt")) == record


def test_search_finds_the_sentence(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.txt").write_text("Derby day. Hale scored in stoppage time. Rain fell.")
    (folder / "b.txt").write_text("Nothing of note happened here. Rain fell.")
    load_reports(database, [folder], lambda text, published: a_record())

    assert search(database, "hale scores stoppage")[0].text == "Hale scored in stoppage time."
    assert search(database, "zebra") == []


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("referee:Smith goal", "no field referee:"),
        ("after:tomorrow", "after:tomorrow is no day"),
        ("team:Nowhere hale", "no team 'Nowhere'"),
    ],
)
def test_what_would_narrow_nothing_is_refused(database: Database, query: str, said: str) -> None:
    with pytest.raises(QueryRefused, match=said):
        search(database, query)


def test_an_address_is_no_field(database: Database) -> None:
    assert search(database, "http://example.org goal") == []


def test_a_side_called_by_half_its_name_is_who_played_that_day(database: Database, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("full")
    (tmp_path / "b.txt").write_text("short")
    (tmp_path / "c.txt").write_text("later")
    reader = reads({
        "full": a_record(a_match("Lowmoor Town", "Wexbridge Albion", (1, 0), day="2019-08-10")),
        "short": a_record(a_match("Lowmoor Town", "Wexbridge", (1, 0), day="2019-08-11")),
        "later": a_record(a_match("Lowmoor Town", "Wexbridge Sunday", (4, 0), day="2019-09-10")),
    })  # fmt: skip
    load_reports(database, [tmp_path], reader)

    assert database.ask("SELECT date::VARCHAR, away, tellings FROM match_list ORDER BY date")[1] == [
        ("2019-08-10", "Wexbridge Albion", 2), ("2019-09-10", "Wexbridge Sunday", 1),
    ]  # fmt: skip


# inputs


def test_rows_and_archives(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text(
        '{"id": "one", "text": "A report", "published": "2019-08-10"}\nnot json\n{"x": 1}\n'
    )
    with zipfile.ZipFile(tmp_path / "r.zip", "w") as archive:
        archive.writestr("deep/two.txt", "Another report")
        archive.writestr("page.html", "<p>Third &amp; last</p><script>x</script>")
        archive.writestr("inner.zip", b"PK")
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>From the web</p></html>"
    warc = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/4\r\nWARC-Date: 2019-08-10T00:00:00Z\r\nContent-Length: "
        + str(len(page)).encode() + b"\r\n\r\n" + page + b"\r\n\r\n"
    )  # fmt: skip
    (tmp_path / "r.warc.gz").write_bytes(gzip.compress(warc))
    pieces = list(reports_in(tmp_path))

    texts = {piece.text: piece.published for piece in pieces if isinstance(piece, RawReport)}
    assert texts == {
        "A report": date(2019, 8, 10), "Another report": None, "Third & last": None, "From the web": None,
    }  # fmt: skip
    assert sum(isinstance(piece, Unreadable) for piece in pieces) == 3


def a_crawl(tmp_path: Path, *answers: bytes) -> Path:
    """A WARC file of pages as servers sent them."""
    path = tmp_path / "crawl.warc.gz"
    with path.open("wb") as file:  # a member each, as crawlers write them
        for number, answer in enumerate(answers):
            head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x/{number}\r\nContent-Length: {len(answer)}"
            file.write(gzip.compress(head.encode() + b"\r\n\r\n" + answer + b"\r\n\r\n"))
    return path


def test_pages_of_a_crawl_are_read_as_they_were_sent(tmp_path: Path) -> None:
    accents = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>Íñigo scored</p>".encode(
        "latin-1"
    )
    chunks = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Ha\r\nA\r\nrbour won \r\n0\r\n\r\n"
    gone = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No such page</p>"
    dated = (
        b'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<meta property="article:published_time"'
        b' content="2016-11-20T21:00:00Z"><p>Derby drawn</p>'
    )
    pieces = list(reports_in(a_crawl(tmp_path, accents, chunks, gone, dated)))

    assert [(piece.text, piece.published) for piece in pieces if isinstance(piece, RawReport)] == [
        ("Íñigo scored", None), ("Harbour won", None), ("Derby drawn", date(2016, 11, 20)),
    ]  # fmt: skip
    assert len(pieces) == 3


def test_a_report_in_another_encoding_is_named_not_guessed(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Íñigo scored".encode("latin-1"))
    (piece,) = reports_in(tmp_path)

    assert isinstance(piece, Unreadable)
    assert "UTF-8" in piece.cause


def test_parquet(tmp_path: Path) -> None:
    import pyarrow
    import pyarrow.parquet

    pyarrow.parquet.write_table(pyarrow.table({"id": ["one"], "text": ["A report"]}), tmp_path / "r.parquet")

    assert list(reports_in(tmp_path / "r.parquet")) == [RawReport("one", "A report")]


def test_ready_records_are_taken_as_they_are(database: Database, tmp_path: Path) -> None:
    record = a_record(a_match("Harbour", "Millfield", (2, 1))).to_dict()
    (tmp_path / "r.jsonl").write_text(json.dumps(record) + "\n")

    assert load_reports(database, [tmp_path / "r.jsonl"], reads({})).read == 1
    assert database.one("SELECT count(*) FROM match_list") == 1


@pytest.mark.parametrize("name", ["../climbs.txt", "/rooted.txt", "a/../../b.txt", "..\\windows.txt", "C:\\x.txt"])
def test_a_path_that_climbs_out_is_refused(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "r.zip", "w") as archive:
        archive.writestr("good.txt", "Report")
        archive.writestr(name, "Report")
    (piece,) = reports_in(tmp_path / "r.zip")

    assert isinstance(piece, Unreadable)
    assert "climbs out" in piece.cause


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "r.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"0" * 100_000_000)
    (piece,) = reports_in(tmp_path / "r.zip")

    assert isinstance(piece, Unreadable)
    assert "swell" in piece.cause


@pytest.mark.parametrize("name", ["r.zip", "r.parquet", "r.warc", "r.warc.gz", "r.jsonl"])
def test_broken_files_are_listed_not_raised(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x1f\x8b broken beyond repair")

    assert all(isinstance(piece, Unreadable) for piece in reports_in(tmp_path / name))
