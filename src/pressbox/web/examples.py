"""The reports that a visitor may start with: those of the project's `examples/`, shipped inside the wheel."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent / "examples"
_CHECKOUT = Path(__file__).parents[3] / "examples"


class Example(NamedTuple):
    """A report to start with."""

    name: str
    title: str
    text: str


@cache
def examples() -> tuple[Example, ...]:
    """The examples by name; none where they were not shipped."""
    folder = _HERE if _HERE.is_dir() else _CHECKOUT
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    return tuple(Example(name, text.strip().split("\n", 1)[0].strip(), text) for name, text in texts.items())
