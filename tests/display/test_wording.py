"""Every word of the interface is in one file, and every word of it is used."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pressbox.display.wording import NoSuchWords, wording

PACKAGE = Path(__file__).parents[2] / "src" / "pressbox"
ROOMS = [PACKAGE / "display", PACKAGE / "web", PACKAGE / "writers"]
SOURCES = [path for room in ROOMS for path in (*room.rglob("*.py"), *room.rglob("*.html"))]
_KEY = re.compile(r"""\bt\(\s*f?["']([\w.]+)["']|wording\(\)\(["']([\w.]+)["']""")


def _keys(entries: dict[str, Any], before: str = "") -> Iterator[str]:
    for name, value in entries.items():
        if isinstance(value, dict) and set(value) != {"one", "other"}:
            yield from _keys(value, f"{before}{name}.")
        else:
            yield before + name


def test_words_that_a_page_asks_for_are_there() -> None:
    asked = {key or other for path in SOURCES for key, other in _KEY.findall(path.read_text(encoding="utf-8"))}

    assert [key for key in sorted(asked) if not key.endswith((".", "_")) and not wording().has(key)] == []


def test_words_are_chosen_by_number() -> None:
    assert wording()("card.untold", count=1) == "1 goal is not told"
    assert wording()("card.untold", count=2).startswith("2 goals")


def test_words_that_are_not_there_are_an_error_that_names_them() -> None:
    with pytest.raises(NoSuchWords, match=r"card\.nonsense"):
        wording()("card.nonsense")


def test_a_translation_has_the_keys_of_the_english_file() -> None:
    texts = {
        path.stem: set(_keys(tomllib.loads(path.read_text(encoding="utf-8"))))
        for path in (PACKAGE / "display" / "texts").glob("*.toml")
    }

    assert {language: texts["en"] ^ keys for language, keys in texts.items() if keys != texts["en"]} == {}
