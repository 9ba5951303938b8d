"""The seeds of ../shared: the one error that is in them is found with its correction, and nothing else. Skipped without."""

from pathlib import Path

import pytest

import pressbox


def test_the_seeds_have_one_error_and_it_is_found(shared: Path) -> None:
    if not (shared / "seeds").is_dir():
        pytest.skip("no seeds in ../shared")
    found = [
        (path.name[:3], finding.check, finding.severity.value, finding.correction.text if finding.correction else None)
        for path in sorted((shared / "seeds").glob("*.txt"))
        for finding in pressbox.check(path.read_text(encoding="utf-8"))
    ]

    assert found == [("000", "points-gap", "error", "seven")]
