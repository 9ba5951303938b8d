"""Match records in, text or bytes out: one format a file, each with a function `write(records)` that yields pieces.

    written([record], "jsonl")  ->  '{"format":1,"report":{...}}\\n'

The folder is the list: `offered()` names the formats there are; a file whose name begins with "_" is none. A format is
written piece by piece, so that thousands of records never stand in memory together unless the format wants it.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from pressbox.datatypes.errors import UnknownFormat
from pressbox.datatypes.record import MatchRecord

Writer = Callable[[Iterable[MatchRecord]], Iterator[str] | Iterator[bytes]]


def offered() -> tuple[str, ...]:
    """The formats that records can be written in."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_")))


def writer(name: str) -> Writer:
    """The function that writes records in a format; UnknownFormat lists those there are."""
    wanted = name.replace("-", "_")
    if wanted not in offered():
        raise UnknownFormat(f"unknown format {name!r}; there are {', '.join(offered())}")
    write: Writer = import_module(f"pressbox.writers.{wanted}").write
    return write


def written(records: Iterable[MatchRecord], name: str) -> str | bytes:
    """Records in a format, whole: text, or bytes where the format is binary."""
    pieces = list(writer(name)(records))
    if any(isinstance(piece, bytes) for piece in pieces):
        return b"".join(piece for piece in pieces if isinstance(piece, bytes))
    return "".join(piece for piece in pieces if isinstance(piece, str))
