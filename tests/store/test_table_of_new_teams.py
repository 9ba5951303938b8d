"""A report that tells the table of teams which no report before it named."""

import subprocess
import sys
from pathlib import Path

REPORT = (
    "Fenby Town beat Carnmoor 2-0 in the Premier League on Saturday. Fenby Town are top with 20 points, Carnmoor are"
    " third with 15 points and Millfield are fourth with 14 points."
)


def test_places_of_teams_first_met_in_the_report_do_not_stop_the_load(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")

    ran = subprocess.run(
        [sys.executable, "-m", "pressbox.cli", "load", "report.txt", "--store", "store.duckdb"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr
