"""The door of proofreading: formats, exit codes, what an editor lets stand."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

import pressbox
from pressbox import cli, cli_check
from pressbox.proofread import CHECKS

WRONG = """Leeds moved six points clear at the top on 33 when they beat Fulham 2-0 on Saturday.

Everton, who lost 1-0 at Watford, stay second on 26 points.
"""
RIGHT = WRONG.replace("six", "seven")
if not any(command.callback is cli_check.check for command in cli.app.registered_commands):
    cli_check.register(cli.app)


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "draft.txt"
    path.write_text(WRONG, encoding="utf-8")
    return path


def run(*arguments: str, given: str | None = None) -> tuple[int, str]:
    done = CliRunner().invoke(cli.app, ["check", *arguments], input=given)
    return done.exit_code, done.stdout


def test_a_lead_that_does_not_add_up_is_found_with_its_correction() -> None:
    (finding,) = pressbox.check(WRONG)

    assert finding.check == "points-gap"
    assert finding.span.of(WRONG) == "six points clear at the top"
    assert finding.correction is not None
    assert (finding.correction.span.of(WRONG), finding.correction.text) == ("six", "seven")


def test_a_record_carries_the_same_findings() -> None:
    (finding,) = pressbox.read(WRONG).findings

    assert finding.message == pressbox.check(WRONG)[0].message
    assert all(WRONG[one.start : one.end] == one.text for one in finding.evidence)
    assert len(finding.claims) == 2


def test_a_line_names_path_line_column_severity_and_check(draft: Path) -> None:
    code, printed = run("draft.txt", "--format", "line")

    assert code == 1
    assert printed.startswith("draft.txt:1:13: error points-gap “six points clear at the top”, but")


def test_the_words_are_underlined_in_place(draft: Path) -> None:
    _, printed = run("draft.txt")
    lines = printed.splitlines()
    under = next(line for line in lines if set(line.strip()) == {"^"})
    above = lines[lines.index(under) - 1]

    assert above[under.index("^") : under.rindex("^") + 1] == "six points clear at the top"


def test_json_has_an_object_a_file(draft: Path) -> None:
    code, printed = run("draft.txt", "-", "--format", "json", given=RIGHT)
    first, second = json.loads(printed)

    assert code == 1
    assert (first["path"], second["path"], second["findings"]) == ("draft.txt", "stdin", [])
    assert first["findings"][0]["suggestion"]["text"] == "seven"


def test_sarif_names_the_rule_and_the_region(draft: Path) -> None:
    _, printed = run("draft.txt", "--format", "sarif")
    (log,) = json.loads(printed)["runs"]
    (result,) = log["results"]

    assert log["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "points-gap"
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 13
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "seven"


def test_github_is_told_file_and_line(draft: Path) -> None:
    _, printed = run("draft.txt", "--format", "github")

    assert printed.startswith("::error file=draft.txt,line=1,endLine=1,col=13,")


@pytest.mark.parametrize(("arguments", "code"), [
    (["draft.txt"], 1), (["draft.txt", "--fail-on", "never"], 0), (["draft.txt", "--off", "points-gap"], 0),
    (["draft.txt", "gone.txt"], 2), (["draft.txt", "--format", "yaml"], 2), (["draft.txt", "--off", "spelling"], 2),
    (["draft.txt", "--fail-on", "panic"], 2),
])  # fmt: skip
def test_exit_codes(draft: Path, arguments: list[str], code: int) -> None:
    assert run(*arguments)[0] == code


def test_a_consistent_report_is_silent() -> None:
    assert pressbox.check(RIGHT) == ()


@pytest.mark.parametrize("comment", [
    "<!-- pressbox: accept points-gap -->\n", "<!-- pressbox: accept all -->\n\n", "<!-- pressbox: accept-file points-gap -->",
])  # fmt: skip
def test_a_comment_lets_a_finding_stand(comment: str) -> None:
    assert pressbox.check(comment + WRONG) == ()


def test_a_comment_elsewhere_does_not() -> None:
    (finding,) = pressbox.check(WRONG + "\n<!-- pressbox: accept points-gap -->\n")

    assert finding.check == "points-gap"


def test_a_file_beside_the_draft_lets_a_finding_stand(draft: Path) -> None:
    beside = draft.with_name("draft.txt.accept")
    beside.write_text("# the desk knows\npoints-gap: six points clear at the top\n", encoding="utf-8")
    assert run("draft.txt")[0] == 0

    beside.write_text("points-gap: five points clear\n", encoding="utf-8")
    assert run("draft.txt")[0] == 1


@pytest.mark.parametrize(("name", "table"), [("pressbox.toml", "check"), ("pyproject.toml", "tool.pressbox.check")])
def test_settings_turn_checks_off_or_down(draft: Path, name: str, table: str) -> None:
    settings = draft.with_name(name)
    settings.write_text(f'[{table}]\noff = ["points-gap"]\n', encoding="utf-8")
    assert run("draft.txt") == (0, "")

    settings.write_text(f'[{table}.severity]\npoints-gap = "warning"\n', encoding="utf-8")
    code, printed = run("draft.txt", "-f", "line")
    assert (code, "warning points-gap" in printed) == (0, True)


def test_settings_that_name_no_check_are_refused(draft: Path) -> None:
    draft.with_name("pressbox.toml").write_text('[check]\noff = ["spelling"]\n', encoding="utf-8")

    assert run("draft.txt")[0] == 2


def test_every_check_has_its_own_id_and_says_what_it_is_for() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    assert all("Silent when:" in check.about for check in CHECKS)


def test_the_same_text_gives_the_same_bytes(draft: Path) -> None:
    assert len({run("draft.txt", "--format", "sarif") for _ in range(3)}) == 1


MATCH = """Harbour Town beat Millfield 2-1 on Saturday.

Pat Okoro headed Harbour Town in front in the 18th minute. Jonas Brandt made it 2-0 after 40 minutes, and Tom Ferrant
pulled one back for Millfield in the 75th minute.
"""


def test_reports_of_one_match_are_held_against_one_another(draft: Path) -> None:
    draft.write_text(MATCH, encoding="utf-8")
    other = draft.with_name("other.txt")
    other.write_text(MATCH.replace("2-1", "3-1"), encoding="utf-8")

    assert run("draft.txt", "other.txt") == (0, "")
    code, printed = run("draft.txt", "other.txt", "--together", "--format", "json")
    (finding,) = json.loads(printed)[0]["findings"]
    assert (code, finding["check"]) == (1, "told-differently")
    assert (finding["evidence"][0]["text"], finding["elsewhere"][0]["text"]) == ("2-1", "3-1")
    assert finding["elsewhere"][0]["path"] == "other.txt"
    assert "other.txt:1:29" in run("draft.txt", "other.txt", "--together")[1]
    assert run("draft.txt", "--together")[0] == 2


def test_reports_of_two_matches_are_not_silently_in_agreement(draft: Path) -> None:
    draft.write_text(MATCH, encoding="utf-8")
    other = draft.with_name("other.txt")
    other.write_text("Leeds drew 1-1 with Fulham on Saturday.", encoding="utf-8")

    done = CliRunner().invoke(cli.app, ["check", "draft.txt", "other.txt", "--together"])
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.splitlines() == [
        f"pressbox: {name}: tells of no match that another of these reports tells of"
        for name in ("draft.txt", "other.txt")
    ]


def test_verdicts_want_data_to_judge_by(draft: Path) -> None:
    done = CliRunner().invoke(cli.app, ["check", str(draft), "--verdicts"])
    assert (done.exit_code, "--verdicts needs --reference" in done.stderr) == (2, True)


def test_words_that_are_shown_once_are_not_underlined_again(draft: Path) -> None:
    printed = run("draft.txt")[1]

    assert printed.count("six points clear at the top on 33") == 1
    assert printed.count("^^^") > 1


def test_a_text_is_held_against_the_record_it_was_written_from(draft: Path) -> None:
    record = draft.with_name("match.json")
    record.write_text(json.dumps(pressbox.read(MATCH).to_dict()), encoding="utf-8")
    draft.write_text(MATCH, encoding="utf-8")
    assert run("draft.txt", "--record", "match.json") == (0, "")

    draft.write_text(MATCH.replace("Pat Okoro", "Sam Whitlock").replace("75th", "65th"), encoding="utf-8")
    code, printed = run("draft.txt", "--record", "match.json", "--format", "line")
    assert code == 1
    assert "error record-goals Sam Whitlock is told to have scored" in printed
    assert "note record-minutes Tom Ferrant's goal is told with “65th minute”" in printed
    assert "note record-left-out The goal of Pat Okoro" in printed


@pytest.mark.parametrize("content", ["Leeds won.", "{}", "[]", '{"matches": 3}', None])
def test_a_record_that_is_none_is_refused(draft: Path, content: str | None) -> None:
    if content is not None:
        draft.with_name("match.json").write_text(content, encoding="utf-8")

    assert run("draft.txt", "--record", "match.json")[0] == 2


def test_a_file_beside_a_draft_that_cannot_be_read_costs_only_that_draft(draft: Path) -> None:
    draft.with_name("draft.txt.accept").write_bytes(b"\xff\xfe\x00")
    draft.with_name("second.txt").write_text(WRONG, encoding="utf-8")
    code, printed = run("draft.txt", "second.txt", "--format", "line")

    assert code == 2
    assert printed.startswith("second.txt:1:13: error points-gap")


def test_the_hook_for_pre_commit_runs_the_check() -> None:
    hooks = (Path(__file__).parents[1] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")

    assert "id: pressbox-check" in hooks
    assert "entry: pressbox check --format line" in hooks
