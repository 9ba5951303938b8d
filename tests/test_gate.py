"""No kind of fact is read worse than it once was: the floors of `evaluation/floors.json`, where `../shared` is there."""

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]


@pytest.mark.skipif(not (_ROOT.parent / "shared/corpus").exists(), reason="needs the annotated reports of ../shared")
def test_no_kind_of_fact_is_read_worse_than_it_was() -> None:
    gate = subprocess.run(
        [sys.executable, "gate.py"], cwd=_ROOT / "evaluation", capture_output=True, text=True, timeout=600, check=False
    )

    assert gate.returncode == 0, gate.stdout + gate.stderr[-2000:]
