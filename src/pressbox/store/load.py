"""Reports in, the store filled, and an account of what was loaded.

A report already loaded and unchanged is passed over; a changed one replaces its facts. Each batch is one transaction:
a kill loses at most the open one, and the next run goes on behind it. A report that cannot be read, or that the store
refuses, is named in the table `failures`, and the load goes on.
"""

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

import msgspec

from pressbox.datatypes.record import MatchRecord
from pressbox.store.database import Database
from pressbox.store.inputs import RawReport, Unreadable, reports_in
from pressbox.store.write_batch import BatchWriter, Failure, ReadReport, cause_of

_BATCH_REPORTS = 500
_BATCH_SECONDS = 20.0
_SHOWN_EVERY = 0.2  # seconds

Read = Callable[[str, date | None], MatchRecord]
Text = tuple[str, date | None]


class Amends(Protocol):
    """What editors said of reports: it holds whenever a report is read anew."""

    def amend(self, name: str | None, text: str, record: MatchRecord) -> MatchRecord:
        """The record as editors would have it."""
        ...

    def mark(self, name: str | None, text: str) -> str:
        """What changes whenever their word on this report does; empty: nothing was said of it."""
        ...


@dataclass(frozen=True, slots=True)
class Coming:
    """A piece as it comes; `sha` marks what it is read from, `is_new` says whether the store has it otherwise or not."""

    piece: RawReport | Unreadable
    sha: str = ""
    is_new: bool = False

    @property
    def text(self) -> Text | None:
        """What is to be read of it, if anything."""
        if not self.is_new or not isinstance(self.piece, RawReport) or self.piece.record is not None:
            return None
        return self.piece.text, self.piece.published


Readings = Callable[[Iterator[Coming]], Iterable[tuple[Coming, Callable[[], MatchRecord | None]]]]


def read_in_turn(read: Read) -> Readings:
    """Each piece in its order, read when it is asked for."""

    def readings(coming: Iterator[Coming]) -> Iterator[tuple[Coming, Callable[[], MatchRecord | None]]]:
        for one in coming:
            yield one, lambda one=one: read(*one.text) if one.text else None  # type: ignore[misc]

    return readings


@dataclass(frozen=True, slots=True)
class Loaded:
    """How far a load has come."""

    read: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: int = 0
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """All pieces seen."""
        return self.read + self.unchanged + self.failed

    @property
    def rate(self) -> float:
        """Reports read per second."""
        return self.read / self.seconds if self.seconds else 0.0


@dataclass(slots=True)
class _Batch:
    reports: list[ReadReport] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    since: float = field(default_factory=time.monotonic)

    @property
    def full(self) -> bool:
        return (
            len(self.reports) + len(self.failures) >= _BATCH_REPORTS or time.monotonic() - self.since > _BATCH_SECONDS
        )


def load_reports(
    database: Database,
    paths: Iterable[Path],
    read: Read,
    progress: Callable[[Loaded], None] = lambda loaded: None,
    *,
    reader: str = "",
    amends: Amends | None = None,
    readings: Readings | None = None,
) -> Loaded:
    """Read every report under the paths into the store; `reader` names the reader's version: a new one reads anew.

    A report of which `amends` says something else than at its last loading is read anew, too. `readings` may read
    several at once, as long as they come in their order.
    """
    paths = list(paths)
    writer = BatchWriter(database, paths)
    began = shown = time.monotonic()
    counts = {"read": 0, "changed": 0, "unchanged": 0, "failed": 0}
    batch = _Batch()

    def account() -> Loaded:
        return Loaded(**counts, seconds=time.monotonic() - began)

    def write() -> _Batch:
        for report in batch.reports:
            counts["changed"] += report.piece.name in writer.known
        for refused in writer.write(batch.reports, batch.failures):
            counts["read"] -= 1
            counts["failed"] += 1
            counts["changed"] -= refused.name in writer.known
        return _Batch()

    coming = _coming(paths, writer.known, lambda piece: _sha(piece, reader, amends))
    for one, record_of in (readings or read_in_turn(read))(coming):
        piece = one.piece
        if isinstance(piece, Unreadable):
            counts["failed"] += 1
            batch.failures.append(Failure(piece.name, piece.line, piece.cause))
        elif not one.is_new:
            counts["unchanged"] += 1
        else:
            if piece.name in batch.names:  # the same name twice in one batch: the later one replaces the earlier
                batch = write()
            try:
                record = _record(piece, record_of)
                if amends:
                    record = amends.amend(piece.name, piece.text, record)
            except Exception as cause:
                counts["failed"] += 1
                batch.failures.append(Failure(piece.name, 0, cause_of(cause)))
            else:
                counts["read"] += 1
                batch.reports.append(ReadReport(piece, one.sha, record))
                batch.names.add(piece.name)
        if batch.full:
            batch = write()
        if time.monotonic() - shown > _SHOWN_EVERY:
            progress(account())
            shown = time.monotonic()
    write()
    writer.forget_old_failures()
    progress(account())
    return account()


def _coming(
    paths: Iterable[Path], known: dict[str, tuple[int, str]], mark: Callable[[RawReport], str]
) -> Iterator[Coming]:
    """Every piece under the paths, held against what the store has of that name or what came before under it."""
    latest = {name: sha for name, (_, sha) in known.items()}
    for path in paths:
        for piece in reports_in(path):
            if isinstance(piece, Unreadable):
                yield Coming(piece)
            else:
                sha = mark(piece)
                yield Coming(piece, sha, latest.get(piece.name) != sha)
                latest[piece.name] = sha


def _record(piece: RawReport, record_of: Callable[[], MatchRecord | None]) -> MatchRecord:
    if piece.record is not None:
        return msgspec.json.decode(piece.record, type=MatchRecord)
    record = record_of()
    assert record is not None
    return record


def _sha(piece: RawReport, reader: str, amends: Amends | None) -> str:
    digest = hashlib.sha256(piece.text.encode("utf-8", errors="surrogatepass"))
    digest.update(f"|{piece.published}|{reader}|".encode())
    digest.update(piece.record or b"")
    digest.update(amends.mark(piece.name, piece.text).encode() if amends else b"")
    return digest.hexdigest()
