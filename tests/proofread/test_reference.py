"""Claims held against results and tables: supported, contradicted or not checkable, each with a question to ask again."""

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pressbox import cli, cli_check, cli_store
from pressbox.datatypes.findings import Finding
from pressbox.datatypes.reference import ReferenceData
from pressbox.pipeline import check, read_case
from pressbox.proofread import proofread

SATURDAY = date(2019, 8, 31)
REPORT = """Leeds beat Derby 2-0 on Saturday to move two points clear of Everton at the top of the Premier League.

Tom Hale put Leeds in front in the 12th minute, and Sam Okoro made it 2-0 from the spot after 69 minutes.

Leeds have 12 points. Everton stay second. It was Leeds' fourth successive league win.
"""
for door in (cli_check, cli_store):
    name = "check" if door is cli_check else "sql"
    if not any((c.name or getattr(c.callback, "__name__", "")) == name for c in cli.app.registered_commands):
        door.register(cli.app)


def verdicts(report: str, league: ReferenceData, published: date | None = SATURDAY) -> list[Finding]:
    case = read_case(report, published, league)
    return [finding for finding in proofread(case, every_verdict=True) if finding.verdict]


def test_a_true_report_is_silent(league: ReferenceData) -> None:
    assert check(REPORT, SATURDAY, reference=league) == ()


def test_a_true_report_is_supported_in_all_that_it_claims(league: ReferenceData) -> None:
    found = verdicts(REPORT, league)

    assert {finding.verdict for finding in found} == {"supported"}
    assert {finding.check for finding in found} >= {
        "reference-result", "reference-scorers", "reference-place", "reference-points", "reference-gap",
        "reference-streak",
    }  # fmt: skip


@pytest.mark.parametrize(("true", "wrong", "kind", "mended"), [
    ("2-0 on", "3-0 on", "result", "2-0"),
    ("two points clear", "four points clear", "gap", "two"),
    ("12 points", "13 points", "points", "12"),
    ("stay second", "stay fifth", "place", "second"),
    ("fourth successive", "sixth successive", "streak", "fourth"),
    ("Tom Hale", "Ben Alder", "scorers", None),
    ("12th minute", "22nd minute", "scorers", None),
])  # fmt: skip
def test_one_wrong_fact_is_contradicted(
    league: ReferenceData, true: str, wrong: str, kind: str, mended: str | None
) -> None:
    text = REPORT.replace(true, wrong)
    found = [one for one in check(text, SATURDAY, reference=league) if one.verdict]

    assert [one.check for one in found] == [f"reference-{kind}"]
    assert found[0].verdict == "contradicted"
    assert any(
        text.index(wrong) < span.end and span.start < text.index(wrong) + len(wrong) for span in found[0].evidence
    )
    assert (found[0].correction.text if found[0].correction else None) == mended


def test_a_half_time_score_is_held_against_the_match(league: ReferenceData) -> None:
    told = "Leeds won 2-0 at Derby on Saturday. They led 1-0 at half-time."
    wrong = told.replace("led 1-0", "led 2-0")

    assert [one.verdict for one in verdicts(told, league) if one.check == "reference-half-time"] == ["supported"]
    (found,) = [one for one in verdicts(wrong, league) if one.check == "reference-half-time"]
    assert found.verdict == "contradicted"


def test_a_goal_told_for_the_wrong_half_is_a_note(league: ReferenceData) -> None:
    told = "Leeds won 2-0 at Derby on Saturday. Tom Hale scored in the 12th minute and Sam Okoro in the 39th minute."

    assert "reference-half-time" in {one.check for one in check(told, SATURDAY, reference=league)}


@pytest.mark.parametrize(
    ("month", "verdict"), [("2-1 defeat in November", "supported"), ("3-1 defeat in November", "contradicted")]
)
def test_an_earlier_meeting_is_looked_up(league: ReferenceData, month: str, verdict: str) -> None:
    report = f"Leeds beat Derby 2-0 on Saturday. It was revenge for the {month} against Derby."

    assert [one.verdict for one in verdicts(report, league) if one.check == "reference-meeting"] == [verdict]


def test_a_place_that_the_hour_decides_is_not_checkable(league: ReferenceData) -> None:
    # Sunderland and Burnley play on Sunday: on Saturday night Burnley are seventh or, with a win, fourth.
    report = "Stoke beat Watford 1-0 on Saturday. Burnley are fourth in the table."

    (found,) = [one for one in verdicts(report, league) if one.check == "reference-place"]
    assert found.verdict != "contradicted"


def test_a_report_without_a_day_is_not_checkable(league: ReferenceData) -> None:
    found = verdicts(REPORT.replace("2-0", "3-0"), league, None)

    assert "contradicted" not in {one.verdict for one in found}


@pytest.mark.parametrize("head", ["Women's Super League: ", "Under-21s: "])
def test_other_sides_of_a_club_are_not_held_against_its_first_team(league: ReferenceData, head: str) -> None:
    assert verdicts(head + "Leeds beat Derby 4-0 on Saturday.", league)[0].verdict == "not checkable"


@pytest.mark.parametrize("words", [
    "Derby were prevented from claiming victory over Leeds, who won 2-0 on Saturday.",
    "Leeds beat Derby 2-0 on Saturday. Derby hope for a third successive league win.",
    "“We are ten points clear at the top,” said the Leeds coach after the 2-0 win at Derby on Saturday.",
])  # fmt: skip
def test_hopes_and_quotations_are_no_claims(league: ReferenceData, words: str) -> None:
    assert [one for one in verdicts(words, league) if one.verdict == "contradicted"] == []


def test_every_verdict_can_be_asked_again(league: ReferenceData, made_up_league: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(REPORT, encoding="utf-8")
    ran = CliRunner().invoke(cli.app, [
        "check", str(draft), "--reference", str(made_up_league), "--published", "2019-08-31", "--verdicts", "-f", "json",
    ])  # fmt: skip
    findings = json.loads(ran.stdout)[0]["findings"]

    assert ran.exit_code == 0
    assert len(findings) >= 7
    for finding in findings:
        again = CliRunner().invoke(cli.app, ["sql", finding["query"], "--store", str(made_up_league), "--to", "json"])
        assert [list(row.values()) for row in json.loads(again.stdout)] == finding["rows"]


def test_a_store_without_reference_data_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    from pressbox.store.database import open_database

    open_database(tmp_path / "empty.duckdb", write=True).close()
    (tmp_path / "draft.txt").write_text(REPORT, encoding="utf-8")
    for store, said in (("empty.duckdb", "holds no reference data"), ("gone.duckdb", "no store at")):
        ran = CliRunner().invoke(cli.app, ["check", str(tmp_path / "draft.txt"), "--reference", str(tmp_path / store)])
        assert (ran.exit_code, said in ran.output) == (2, True)
