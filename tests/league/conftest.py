"""A little league of our own, and the shared results where they are at hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

from pressbox.store.add_reference import add_reference
from pressbox.store.database import Database, open_database

SHARED = Path(__file__).parents[3] / "shared" / "reference"


@pytest.fixture(scope="session")
def shared_results() -> Iterator[Database]:
    """Leagues of the shared reference data, with the club names."""
    if not SHARED.is_dir():
        pytest.skip("no shared reference data")
    database = open_database(None)
    clubs = [SHARED / "clubs" / "europe" / country for country in ("england", "italy", "spain", "germany", "wales")]
    add_reference(database, [*clubs, *(SHARED / folder for folder in ("italy", "england", "espana", "deutschland"))])
    yield database
    database.close()


def a_league(tmp_path: Path, text: str) -> Database:
    """A store with one results file."""
    folder = tmp_path / "italy"
    folder.mkdir(exist_ok=True)
    (folder / "league.txt").write_text(text)
    database = open_database(None)
    add_reference(database, [folder])
    return database
