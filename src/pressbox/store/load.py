"""Reports in, the store filled, and an account of what was loaded.

A report already loaded and unchanged is passed over; a changed one replaces its facts. Each batch is one transaction:
a kill loses at most the open one, and the next run goes on behind it.
"""

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol

import msgspec

from pressbox.datatypes.record import MatchRecord
from pressbox.store.add_reference import Books
from pressbox.store.beliefs import believe, told_by
from pressbox.store.database import Database
from pressbox.store.inputs import RawReport, Unreadable, reports_in
from pressbox.store.search import index_rows
from pressbox.store.take_record import TABLES, Rows, take_record

_BATCH_REPORTS = 500
_BATCH_SECONDS = 20.0
_SHOWN_EVERY = 0.2  # seconds

Read = Callable[[str, date | None], MatchRecord]


class Amends(Protocol):
    """What editors said of reports: it holds whenever a report is read anew."""

    def amend(self, name: str | None, text: str, record: MatchRecord) -> MatchRecord:
        """The record as editors would have it."""
        ...

    def mark(self, name: str | None, text: str) -> str:
        """What changes whenever their word on this report does; empty: nothing was said of it."""
        ...


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
    reports: list[tuple[RawReport, str, MatchRecord]]
    failures: list[tuple[str, int, str]]
    since: float

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
) -> Loaded:
    """Read every report under the paths into the store; `reader` names the reader's version: a new one reads anew.

    A report of which `amends` says something else than at its last loading is read anew, too.
    """
    books = Books(database)
    known = {
        str(name): (int(str(source_id)), str(sha))
        for source_id, name, sha in database.ask("SELECT source_id, name, sha256 FROM sources WHERE kind = 'report'")[1]
    }
    began = time.monotonic()
    counts = {"read": 0, "changed": 0, "unchanged": 0, "failed": 0}
    batch = _Batch([], [], began)

    def account() -> Loaded:
        return Loaded(**counts, seconds=time.monotonic() - began)

    def write() -> None:
        if batch.reports or batch.failures:
            with database.transaction():
                _write(books, batch, known)
        batch.reports, batch.failures, batch.since = [], [], time.monotonic()

    waiting: set[str] = set()
    shown = began
    for piece in _pieces(paths):
        if isinstance(piece, Unreadable):
            counts["failed"] += 1
            batch.failures.append((piece.name, piece.line, piece.cause))
        else:
            sha = _sha(piece, reader, amends.mark(piece.name, piece.text) if amends else "")
            if known.get(piece.name, (0, ""))[1] == sha:
                counts["unchanged"] += 1
            else:
                if piece.name in waiting:  # the same name twice in one batch: the later one replaces the earlier
                    write()
                    waiting.clear()
                try:
                    record = _record(piece, read)
                    if amends:
                        record = amends.amend(piece.name, piece.text, record)
                except Exception as cause:
                    counts["failed"] += 1
                    batch.failures.append((piece.name, 0, f"{type(cause).__name__}: {cause}"[:500]))
                else:
                    counts["read"] += 1
                    counts["changed"] += piece.name in known
                    waiting.add(piece.name)
                    batch.reports.append((piece, sha, record))
        if batch.full:
            write()
            waiting.clear()
        if time.monotonic() - shown > _SHOWN_EVERY:
            progress(account())
            shown = time.monotonic()
    write()
    progress(account())
    return account()


def _pieces(paths: Iterable[Path]) -> Iterator[RawReport | Unreadable]:
    for path in paths:
        yield from reports_in(path)


def _record(piece: RawReport, read: Read) -> MatchRecord:
    if piece.record is not None:
        return msgspec.json.decode(piece.record, type=MatchRecord)
    return read(piece.text, piece.published)


def _sha(piece: RawReport, reader: str, mark: str) -> str:
    digest = hashlib.sha256(piece.text.encode("utf-8", errors="surrogatepass"))
    digest.update(f"|{piece.published}|{reader}|".encode())
    digest.update(piece.record or b"")
    digest.update(mark.encode())
    return digest.hexdigest()


def _write(books: Books, batch: _Batch, known: dict[str, tuple[int, str]]) -> None:
    """One batch within the caller's transaction."""
    database = books.database
    now = datetime.now(UTC).replace(tzinfo=None)
    rows: Rows = {table: [] for table in TABLES}
    sources: list[dict[str, Any]] = []
    old: list[int] = []
    for piece, sha, record in batch.reports:
        if piece.name in known:
            source_id = known[piece.name][0]
            old.append(source_id)
            database.connection.execute(
                "UPDATE sources SET sha256 = ?, loaded_at = ? WHERE source_id = ?", [sha, now, source_id]
            )
        else:
            source_id = database.fresh_id()
            sources.append(
                {
                    "source_id": source_id, "kind": "report", "name": piece.name, "format": "report", "sha256": sha,
                    "loaded_at": now, "rank": 8,
                }
            )  # fmt: skip
        known[piece.name] = (source_id, sha)
        for table, new in take_record(books, source_id, record).items():
            rows[table] += new
        rows["reports"].append(_report(source_id, piece, record))
        sentences, words = index_rows(database, source_id, piece.text)
        rows["sentences"] += sentences
        rows["search_words"] += words
    touched = [row["match_id"] for row in rows["tellings"]] + told_by(database, old)
    if old:
        listed = ", ".join(str(source_id) for source_id in old)
        for table in reversed(TABLES):
            database.connection.execute(f"DELETE FROM {table} WHERE source_id IN ({listed})")
    for name, _, _ in batch.failures:
        database.connection.execute("DELETE FROM failures WHERE name = ?", [name])
    for piece, _, _ in batch.reports:
        if piece.name in known:
            database.connection.execute("DELETE FROM failures WHERE name = ?", [piece.name])
    database.insert("sources", sources)
    books.save()
    for table in TABLES:
        database.insert(table, rows[table])
    believe(database, touched)
    database.insert(
        "failures",
        [{"name": name, "line": line, "cause": cause, "failed_at": now} for name, line, cause in batch.failures],
    )


def _report(source_id: int, piece: RawReport, record: MatchRecord) -> dict[str, Any]:
    about = record.report
    try:
        published = date.fromisoformat(about.published) if about.published else None
    except ValueError:
        published = None
    return {
        "source_id": source_id, "name": piece.name, "text": piece.text, "title": about.title,
        "language": about.language,
        "published": published, "place": about.place, "agency": about.agency, "authors": about.authors,
        "is_match_report": about.is_match_report, "characters": about.characters,
        "record": msgspec.json.encode(record).decode(),
    }  # fmt: skip
