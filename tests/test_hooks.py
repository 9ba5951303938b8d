"""The pre-commit hook and the steps of the GitHub workflow, run as they are written down."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
yaml = pytest.importorskip("yaml")
DOOR = [sys.executable, "-c", "from pressbox.cli import main; main()"]


def run(words: list[str], folder: Path) -> tuple[int, str]:
    """A command line that begins with "pressbox", in a folder."""
    assert words[0] == "pressbox"
    done = subprocess.run([*DOOR, *words[1:]], cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "wrong.txt").write_text("Leeds claimed a 1-1 win at Fulham on Saturday.\n", encoding="utf-8")
    (folder / "right.txt").write_text("Leeds claimed a 2-1 win at Fulham on Saturday.\n", encoding="utf-8")
    return tmp_path


def test_the_hook_stops_a_commit_of_a_report_that_cannot_be(reports: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    entry = shlex.split(hook["entry"])

    assert run([*entry, "reports/right.txt"], reports) == (0, "")
    code, printed = run([*entry, "reports/right.txt", "reports/wrong.txt"], reports)
    assert (code, printed.count("\n")) == (1, 1)
    assert printed.startswith("reports/wrong.txt:1:17: error win-and-score")


def test_the_workflow_uploads_what_it_found_and_fails(reports: Path) -> None:
    workflow = yaml.safe_load((ROOT / "docs" / "github-action.yml").read_text(encoding="utf-8"))
    steps = [step["run"] for step in workflow["jobs"]["check"]["steps"] if "run" in step]
    upload = next(step["with"] for step in workflow["jobs"]["check"]["steps"] if "upload-sarif" in step.get("uses", ""))
    done = [run(shlex.split(step), reports) for step in steps if step.startswith("pressbox ")]

    assert [code for code, _ in done] == [0, 1]
    (result,) = json.loads((reports / upload["sarif_file"]).read_text(encoding="utf-8"))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "reports/wrong.txt"
    assert done[1][1].startswith("::error file=reports/wrong.txt,line=1,")
