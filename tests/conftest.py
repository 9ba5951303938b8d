"""What every test may use."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what was read into the specs")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reports and reference data beside the project; tests that need it skip without it."""
    if not SHARED.exists():
        pytest.skip("needs ../shared")
    return SHARED
