"""What all tests share: `--accept` rewrites expectations, and `../shared` is looked for beside the checkout."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what is read into specs and golden records")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared seeds and corpora; tests that want it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared beside the checkout")
    return SHARED


@pytest.fixture
def league_store(tmp_path: Path) -> Path:
    """A store with a league of four after its first day: Harbour Town beat Millfield."""
    pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    from pressbox.store.add_reference import add_reference
    from pressbox.store.database import open_database

    folder = tmp_path / "england" / "2019-20"
    folder.mkdir(parents=True)
    (folder / "1-premierleague.txt").write_text(
        "= English Premier League 2019/20\n\n▪ Matchday 1\nSat Aug 10\n"
        "  15.00  Harbour Town  v Millfield         1-0 (0-0)\n"
        "         Northport     v Eastvale Rovers   0-0\n"
    )
    store = tmp_path / "matches.duckdb"
    database = open_database(store, write=True)
    add_reference(database, [folder])
    database.close()
    return store
