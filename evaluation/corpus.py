"""The corpus of ../shared, in two halves: texts that rules are written from, and texts set aside by the hash of their name."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[2] / "shared"


@dataclass(frozen=True)
class Text:
    """One text with its gold annotation and, where there are any, its marked mentions."""

    stem: str
    text: str
    gold: dict[str, Any]
    mentions: list[dict[str, Any]]
    near_misses: list[dict[str, Any]]


def set_aside(stem: str) -> bool:
    """A third of the texts, chosen by hash: nobody reads them while writing rules."""
    return int(hashlib.sha256(stem.encode()).hexdigest(), 16) % 3 == 0


def texts(which: str = "all") -> Iterator[Text]:
    """The texts of dev and more: "work", "aside" or "all"."""
    for folder in ("dev", "more"):
        for path in sorted((SHARED / "corpus" / folder).glob("*.txt")):
            stem = path.stem
            if which != "all" and (which == "aside") != set_aside(stem):
                continue
            marks = SHARED / "corpus" / "mentions" / f"{stem}.mentions.json"
            marked = json.loads(marks.read_text()) if marks.exists() else {"mentions": [], "near_misses": []}
            yield Text(
                stem, path.read_text(), json.loads(path.with_suffix(".json").read_text()), marked["mentions"],
                marked["near_misses"],
            )  # fmt: skip
