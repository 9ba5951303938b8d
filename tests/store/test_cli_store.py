"""The commands, end to end."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from pressbox.cli_store import register

runner = CliRunner()


@pytest.fixture
def run(path: Path):  # type: ignore[no-untyped-def]
    app = typer.Typer()
    register(app)

    def invoke(*words: str, code: int = 0) -> str:
        done = runner.invoke(app, [*words, "--store", str(path)], env={"COLUMNS": "200"})
        assert done.exit_code == code, done.output
        return done.output

    return invoke


def test_reference_table_h2h_and_team(run, results: Path) -> None:  # type: ignore[no-untyped-def]
    assert "football.txt" in run("reference", "add", str(results))
    assert "Harbour Town" in run("table", "Premier League", "--on", "2019-12-31")
    assert "2 meetings, 1 won, 1 drawn, 0 lost" in run("h2h", "Harbour Town", "Millfield")
    assert "unbeaten 2" in run("team", "harbour town", "--season", "2019-20")


def test_a_win_without_a_day_is_nobodys_last(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.txt").write_text("Harbour Town beat Millfield 2-0. Smith scored twice for Harbour Town.")
    run("load", str(tmp_path / "a.txt"))

    listed = run("h2h", "Harbour Town", "Millfield")

    assert "1 meeting, 1 won" in listed and "None" not in listed


def test_load_search_player_and_sql(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.txt").write_text("Arsenal beat Chelsea 2-0 on Saturday. Smith scored twice in the first half.")

    assert "1 read" in run("load", str(folder))
    assert "1 unchanged" in run("load", str(folder))
    assert "Smith scored twice" in run("search", "smith scored")
    assert json.loads(run("sql", "SELECT count(*) AS n FROM reports", "--to", "json")) == [{"n": 1}]
    assert run("sql", "SELECT 1 AS a, 'x' AS b", "--to", "csv").split() == ["a,b", "1,x"]
    assert "nobody called" in run("player", "Nobody At All", code=2)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("table", "Serie Z"), "no competition"),
        (("table", "Premier League", "--on", "yesterday"), "no day"),
        (("team", "Harbor Toun"), "Harbour Town"),
        (("sql", "DROP TABLE goals"), "read-only"),
        (("sql", "SELEKT"), "syntax"),
        (("sql", "SELECT 1", "--to", "xml"), "json"),
    ],
)
def test_errors_are_one_clear_line(run, results: Path, words: tuple[str, ...], said: str) -> None:  # type: ignore[no-untyped-def]
    run("reference", "add", str(results))

    assert said in run(*words, code=2)


def test_a_missing_store_says_how_to_make_one(run) -> None:  # type: ignore[no-untyped-def]
    assert "pressbox load" in run("table", "Premier League", code=2)


def test_a_missing_path_is_said(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert "no such file" in run("reference", "add", str(tmp_path / "nowhere"), code=2)


def test_a_question_that_asks_nothing_is_answered_with_nothing(run, results: Path) -> None:  # type: ignore[no-untyped-def]
    run("reference", "add", str(results))

    assert run("sql", " -- nothing").strip() == ""


def test_load_beside_reference_data_holds_reports_against_it(run, path: Path, results: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "rows.jsonl").write_text(
        '{"id": "wire-1", "published": "2019-08-11", "text": "Harbour Town beat Millfield FC 3-1 on Saturday."}\n'
    )
    run("reference", "add", str(results))
    load = ("load", str(tmp_path / "rows.jsonl"), "--reference", str(path))

    assert "1 read" in run(*load)
    assert "1 unchanged" in run(*load)
    assert "reference-result" in run("sql", "select check_name from findings", "--to", "csv")


def test_meetings_are_listed_whole_whatever_the_width(run, results: Path) -> None:  # type: ignore[no-untyped-def]
    run("reference", "add", str(results))
    listed = run("h2h", "Harbour Town", "Millfield")

    assert "2020-02-15" in listed
    assert "1-1" in listed
    assert "…" not in listed
