"""Match records in, text or bytes out: one format a file, each with a function `write(records)` that yields pieces.

    written([record], "jsonl")  ->  '{"format":1,"report":{...}}\\n'

The folder is the list: `offered()` names the formats there are; a file whose name begins with "_" is none. A format is
written piece by piece, so that thousands of records never stand in memory together unless the format wants it.

A format that shows the report itself also has `write_beside(pairs)`, of records and their texts; its `write` makes do with
the words of the evidence.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from pressbox.datatypes.errors import UnknownFormat
from pressbox.datatypes.record import MatchRecord

Writer = Callable[[Iterable[MatchRecord]], Iterator[str] | Iterator[bytes]]
Told = tuple[MatchRecord, str]  # a record and the report it was read from
WriterBeside = Callable[[Iterable[Told]], Iterator[str] | Iterator[bytes]]


def offered() -> tuple[str, ...]:
    """The formats that records can be written in."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if not module.name.startswith("_")))


def shown(name: str) -> str:
    """A format as the command line and the docs write it: `martj42-results`."""
    return name.replace("_", "-")


def writer(name: str) -> Writer:
    """The function that writes records in a format; UnknownFormat lists those there are."""
    write: Writer = _module(name).write
    return write


def writer_beside(name: str) -> WriterBeside:
    """The same for records with their reports; most formats look at the records only."""
    module = _module(name)
    beside: WriterBeside | None = getattr(module, "write_beside", None)
    if beside is not None:
        return beside
    write: Writer = module.write
    return lambda pairs: write(record for record, _ in pairs)


def written(records: Iterable[MatchRecord], name: str) -> str | bytes:
    """Records in a format, whole: text, or bytes where the format is binary."""
    return _whole(writer(name)(records))


def written_beside(pairs: Iterable[Told], name: str) -> str | bytes:
    """Records with their reports in a format, whole."""
    return _whole(writer_beside(name)(pairs))


def _module(name: str) -> ModuleType:
    wanted = name.replace("-", "_")
    if wanted not in offered():
        raise UnknownFormat(f"unknown format {name!r}; there are {', '.join(map(shown, offered()))}")
    return import_module(f"pressbox.writers.{wanted}")


def _whole(written: Iterable[str] | Iterable[bytes]) -> str | bytes:
    pieces = list(written)
    if any(isinstance(piece, bytes) for piece in pieces):
        return b"".join(piece for piece in pieces if isinstance(piece, bytes))
    return "".join(piece for piece in pieces if isinstance(piece, str))
