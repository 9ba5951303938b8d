"""The floors of the house hold: imports go down, rooms do not know each other, importing pressbox is quick."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "pressbox"
_MOST_LINES = 500  # longer than this, a file has two subjects
_MOST_SECONDS = 0.15


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def test_imports_go_down_and_rooms_do_not_know_each_other() -> None:
    linted = subprocess.run(
        [sys.executable, "-m", "importlinter.cli", "lint"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert linted.returncode == 0, linted.stdout[-3000:] + linted.stderr


def test_every_room_stands_on_a_floor() -> None:
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"][0]
    on_floors = {room.strip(" ()") for layer in contract["layers"] for room in layer.replace(":", "|").split("|")}
    rooms = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" and path.stem != "__init__"}
    rooms |= {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}

    assert rooms - on_floors == set()


@pytest.mark.parametrize("module", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_opens_with_what_it_is_for(module: Path) -> None:
    said = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))

    assert said


@pytest.mark.parametrize("module", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_is_short_enough_to_read_at_once(module: Path) -> None:
    lines = module.read_text(encoding="utf-8").count("\n")

    assert lines <= _MOST_LINES


def test_importing_pressbox_costs_little() -> None:
    timed = "import time; a = time.process_time(); import pressbox; print(time.process_time() - a)"
    seconds = min(
        float(subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    )

    assert seconds < _MOST_SECONDS


def test_importing_pressbox_loads_no_room() -> None:
    listed = "import sys, pressbox; print(*(name for name in sys.modules if name.startswith('pressbox.')))"
    loaded = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True).stdout.split()

    assert loaded == []
