"""The command line: what it prints, what it refuses in one clear line, and how it ends."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
REPORT = "It rained as Harbour Town beat Carrow Vale 1-0.\n\nTom Ferrant scored for Harbour Town in the 20th minute.\n"


def pressbox(*arguments: str | Path, given: bytes = b"", cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(
        [sys.executable, "-m", "pressbox.cli", *map(str, arguments)], input=given, cwd=cwd, capture_output=True, check=False,
        timeout=120, env={**os.environ, "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
    )  # fmt: skip
    return subprocess.CompletedProcess(ran.args, ran.returncode, ran.stdout.decode(), ran.stderr.decode())


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "derby.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def test_a_card_is_printed(report: Path) -> None:
    ran = pressbox("read", report)

    assert ran.returncode == 0
    assert "Harbour Town  1-0  Carrow Vale" in ran.stdout and "Tom Ferrant" in ran.stdout
    assert ran.stderr == ""


def test_the_record_is_named_for_its_file(report: Path) -> None:
    record = json.loads(pressbox("read", report, "--format", "json").stdout)

    assert record["report"]["id"] == "derby.txt"
    assert record["matches"][0]["score"]["full_time"] == [1, 0]


def test_standard_input_is_read() -> None:
    assert "Tom Ferrant" in pressbox("read", "-", given=REPORT.encode()).stdout


def test_a_folder_is_read_whole_a_record_a_line(tmp_path: Path, report: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "other.md").write_text(REPORT)
    (tmp_path / "notes.pdf").write_bytes(b"%PDF-1.4\0")

    lines = pressbox("read", tmp_path, "--format", "jsonl").stdout.splitlines()

    assert {json.loads(line)["report"]["id"] for line in lines} == {"derby.txt", "other.md"}


def test_output_goes_to_a_file(tmp_path: Path, report: Path) -> None:
    ran = pressbox("read", report, "--format", "jsonl", "-o", tmp_path / "out.jsonl")

    assert (ran.returncode, ran.stdout) == (0, "")
    assert json.loads((tmp_path / "out.jsonl").read_text())["format"] == 1


def test_the_day_of_publication_can_be_told(report: Path) -> None:
    record = json.loads(pressbox("read", report, "--format", "json", "--published", "2016-11-20").stdout)

    assert record["report"]["published"] == "2016-11-20"


@pytest.mark.parametrize("wrong", [("--published", "yesterday"), ("--format", "morse"), ("-o", "/nowhere/at/all.txt")])
def test_a_wrong_option_is_refused(report: Path, wrong: tuple[str, str]) -> None:
    ran = pressbox("read", report, *wrong)

    assert ran.returncode == 2
    assert "Traceback" not in ran.stderr and wrong[1] in ran.stderr


BAD = {
    "empty.txt": b"",
    "blank.txt": b"\n \n\t\n",
    "binary.txt": b"\x7fELF\0\0\0\1",
    "latin.txt": "Müller traf in der 12. Minute".encode("latin-1"),
    "utf16.txt": "Silva scored".encode("utf-16"),
    "unmarked.txt": "Silva scored".encode("utf-16-le"),
    "paper.txt": b"%PDF-1.4 1 0 obj",
    "letter.doc": b"{\\rtf1 Silva scored}",
    "letter.docx": b"PK\x03\x04 word/document.xml",
    "record.json": b'{"format": 1}',
    "goals.csv": b"minute,scorer\n12,Silva\n",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_and_the_others_are_read(tmp_path: Path, report: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BAD[name])

    ran = pressbox("read", tmp_path / name, report)

    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1 and name in ran.stderr
    assert "Tom Ferrant" in ran.stdout


def test_a_paper_may_end_its_files_as_it_likes(tmp_path: Path) -> None:
    (tmp_path / "derby.story").write_text(REPORT)

    assert "Tom Ferrant" in pressbox("read", tmp_path / "derby.story").stdout


def test_the_module_is_the_command() -> None:
    ran = subprocess.run([sys.executable, "-m", "pressbox", "--version"], capture_output=True, check=True, text=True)

    assert ran.stdout.startswith("pressbox ")


def test_a_missing_file_and_a_folder_without_reports_are_named(tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()

    ran = pressbox("read", tmp_path / "gone.txt", tmp_path / "bare")

    assert ran.returncode == 2
    assert sorted("gone.txt" in line or "bare" in line for line in ran.stderr.splitlines()) == [True, True]


@pytest.mark.parametrize("letter", ["a", "(", "\n", '"', "1", "A "])
def test_ten_million_times_one_letter_ends_soon(tmp_path: Path, letter: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text(letter * (10_000_000 // len(letter)))
    began = time.perf_counter()

    ran = pressbox("read", path)

    assert time.perf_counter() - began < 30
    assert ran.returncode in (0, 2) and "Traceback" not in ran.stderr


def test_what_is_no_report_says_so(tmp_path: Path) -> None:
    path = tmp_path / "cake.txt"
    path.write_text("Flour, two eggs and a pinch of salt. Stir, rest for an hour, and bake until golden.")

    record = json.loads(pressbox("read", path, "--format", "json").stdout)

    assert record["report"]["is_match_report"] is False and record["matches"] == []


def test_a_goal_is_explained(report: Path) -> None:
    ran = pressbox("explain", report, "--goal", "1")

    assert ran.returncode == 0
    assert "Tom Ferrant scored for Harbour Town in the 20th minute." in ran.stdout
    assert "scored" in ran.stdout.replace("Tom Ferrant scored", "")


def test_reports_are_explained_under_their_names_and_a_bad_one_costs_no_other(tmp_path: Path, report: Path) -> None:
    (tmp_path / "dull.txt").write_text("Harbour Town and Millfield drew 0-0 on Saturday.")
    (tmp_path / "late.txt").write_text(
        "Harbour Town beat Millfield 1-0. Pat Okoro scored for Harbour Town in the 93rd minute."
    )
    (tmp_path / "empty.txt").write_bytes(b"")

    ran = pressbox("explain", tmp_path)

    assert ran.returncode == 2 and "empty.txt: the file is empty" in ran.stderr
    assert "derby.txt  Harbour Town  1-0  Carrow Vale" in ran.stdout and "1 goal is told" in ran.stdout
    assert "dull.txt  no goal is told" in ran.stdout
    assert "90+3'" in ran.stdout


def test_a_goal_that_is_not_there_is_said(report: Path) -> None:
    ran = pressbox("explain", report, "--goal", "9")

    assert ran.returncode == 2 and "derby.txt: no goal 9" in ran.stderr


def test_explaining_a_missing_file_is_refused() -> None:
    ran = pressbox("explain", "gone.txt")

    assert ran.returncode == 2 and "gone.txt" in ran.stderr and "Traceback" not in ran.stderr


def test_the_schema_is_printed() -> None:
    assert json.loads(pressbox("schema").stdout)["title"].startswith("pressbox match record")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_said_in_one_line() -> None:
    command = [sys.executable, "-m", "pressbox.cli", "read", str(ROOT / "examples" / "league-match.txt")]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert done.returncode == 2
    assert done.stderr.splitlines() == ["pressbox: standard output: cannot be written (No space left on device)"]
