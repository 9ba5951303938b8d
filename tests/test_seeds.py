"""The seeds of ../shared, read and scored: the figures never fall below the floors. Skipped where ../shared is absent."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import pressbox

# F1 of each kind of fact on the three seeds. A floor is raised when the reading gets better, never lowered.
FLOORS = dict.fromkeys(
    ("matches", "goals", "goals with minute", "assists", "penalty goals", "missed_penalties", "disallowed_goals",
     "table claims", "quotes"), 1.0,
)  # fmt: skip
SUMMARY_FLOORS = dict.fromkeys(
    ("told from non-reports", "final score right", "half-time score right", "home side right"), 1.0
)


@pytest.fixture(scope="module")
def scored(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    seeds, score = shared / "seeds", shared / "score" / "score.py"
    if not (seeds.is_dir() and score.is_file()):
        pytest.skip("no seeds or no score.py in ../shared")
    records = tmp_path_factory.mktemp("seeds") / "records.jsonl"
    lines = [
        json.dumps(pressbox.to_dict(pressbox.read(path.read_text(encoding="utf-8"), report_id=path.name)))
        for path in sorted(seeds.glob("*.txt"))
    ]
    records.write_text("\n".join(lines) + "\n", encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, str(score), str(seeds), str(records), "--json"], capture_output=True, text=True, check=True
    )
    rows: dict[str, Any] = json.loads(ran.stdout)
    return rows


@pytest.mark.parametrize("kind", FLOORS)
def test_a_kind_of_fact_is_read_as_well_as_before(kind: str, scored: dict[str, Any]) -> None:
    assert scored[kind]["F1"] >= FLOORS[kind], scored[kind]


@pytest.mark.parametrize("row", SUMMARY_FLOORS)
def test_a_row_of_the_summary_is_as_good_as_before(row: str, scored: dict[str, Any]) -> None:
    assert scored[row] >= SUMMARY_FLOORS[row]
