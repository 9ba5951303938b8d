"""The words of the interface, one file a language in `texts/`.

wording("en")("card.half_time", score="1-0")  ->  "half-time 1-0"
wording("en")("card.untold", count=2)         ->  the entry `untold.other`, as 2 is not `one`
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


class NoSuchWords(KeyError):
    """A key that the language's file does not have."""


class Wording:
    """One language's words; called with a key and what stands in the gaps of the words."""

    def __init__(self, language: str, entries: Mapping[str, Any]) -> None:
        self.language = language
        self._entries = entries

    def __call__(self, key: str, **gaps: object) -> str:
        """The words under a dotted key; with `count`, an entry of `one` and `other` gives the one that fits."""
        found = self._find(key)
        if found is None:
            raise NoSuchWords(f"{key!r} is not in texts/{self.language}.toml")
        if isinstance(found, Mapping):
            found = found["one" if gaps.get("count") == 1 else "other"]
        return str(found).format(**gaps)

    def has(self, key: str) -> bool:
        """Whether there are words under a key."""
        return self._find(key) is not None

    def _find(self, key: str) -> Any:
        found: Any = self._entries
        for part in key.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        return found


@cache
def wording(language: str = "en") -> Wording:
    """The words of a language."""
    text = files(__package__).joinpath("texts", f"{language}.toml").read_text(encoding="utf-8")
    return Wording(language, tomllib.loads(text))
