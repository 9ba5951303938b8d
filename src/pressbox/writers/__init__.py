"""A match record in, text out: one format a file, each with a function `write(record) -> str`.

The folder is the list: `offered()` names the formats there are.
"""

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

from pressbox.datatypes.errors import UnknownFormat
from pressbox.datatypes.record import MatchRecord


def offered() -> tuple[str, ...]:
    """The formats that records can be written in."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


def writer(name: str) -> Callable[[MatchRecord], str]:
    """The function that writes one record in a format; UnknownFormat lists those there are."""
    if name not in offered():
        raise UnknownFormat(f"unknown format {name!r}; there are {', '.join(offered())}")
    write: Callable[[MatchRecord], str] = import_module(f"pressbox.writers.{name}").write
    return write
