"""What README and docs tell people to type works, on the shipped examples."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pressbox.pipeline import read
from pressbox.writers import offered, written

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_COMMAND = re.compile(r"^(?: {4})?(?:\$ )?(?:\.venv/bin/)?(pressbox (?:read|explain|schema)\b[^#\n|]*)", re.M)
_PYTHON = re.compile(r"^```python\n(.*?)^```", re.M | re.S)
_LINK = re.compile(r"\]\(([^)#:\s]+)\)")


def _commands() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for command in _COMMAND.findall(page.read_text(encoding="utf-8")):
            if "examples" in command or "schema" in command:
                yield page.name, command.strip()


def _blocks() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for block in _PYTHON.findall(page.read_text(encoding="utf-8")):
            if "import pressbox" in block and "store" not in block and ".duckdb" not in block:
                yield page.name, block


@pytest.mark.parametrize(("page", "command"), sorted(set(_commands())))
def test_a_command_of_the_docs_runs(page: str, command: str, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    ran = subprocess.run(
        [sys.executable, "-m", "pressbox.cli", *shlex.split(command)[1:]],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout or "-o" in command


@pytest.mark.parametrize(("page", "block"), list(_blocks()))
def test_python_of_the_docs_runs(page: str, block: str) -> None:
    ran = subprocess.run([sys.executable, "-c", block], cwd=ROOT, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_of_the_docs_lead_somewhere(page: Path) -> None:
    links = _LINK.findall(page.read_text(encoding="utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_target_that_the_readme_names_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))

    assert set(re.findall(r"make ([a-z]+)\b  ", (ROOT / "README.md").read_text())) <= targets


def test_every_format_has_its_line_in_the_docs() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")

    assert [name for name in offered() if f"`{name.replace('_', '-')}`" not in page] == []


def test_the_card_that_the_readme_shows_is_the_card_that_is_printed() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    report = "\n".join(line[1:].strip() for line in page.splitlines() if line.startswith(">"))
    shown = [line[4:] for line in page.splitlines() if re.match(r" {4}(Harbour Town  2-1|      \d)", line)]

    printed = str(written([read(report)], "text")).splitlines()
    assert [line.rstrip() for line in printed[1 : 1 + len(shown)]] == shown
