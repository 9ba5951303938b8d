"""The made-up league as a store and as reference data."""

from pathlib import Path

import pytest

import made_up_league as made_up
from pressbox.datatypes.reference import ReferenceData


@pytest.fixture(scope="session")
def made_up_league() -> Path:
    """The store of that league."""
    pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    return made_up.store()


@pytest.fixture(scope="session")
def league(made_up_league: Path) -> ReferenceData:
    return made_up.league()
