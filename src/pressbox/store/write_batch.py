"""A batch of records in, rows of the store out, in one transaction; what cannot be taken is named and left out.

A record that the store refuses takes no other with it: its batch is written again in two halves, until it stands alone.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.record import MatchRecord
from pressbox.store.add_reference import Books
from pressbox.store.beliefs import believe, told_by
from pressbox.store.database import Database
from pressbox.store.inputs import RawReport
from pressbox.store.search import index_rows
from pressbox.store.take_record import TABLES, Rows, take_record

_LONGEST_CAUSE = 500


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A report, the mark of what it was read from, and its record."""

    piece: RawReport
    sha: str
    record: MatchRecord


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be taken, and why; `line` where it is one of a file's."""

    name: str
    line: int
    cause: str


@dataclass(slots=True)
class BatchWriter:
    """Writes the batches of one load. `known`: by name, the key and the mark of the reports that the store holds."""

    database: Database
    paths: list[Path]
    known: dict[str, tuple[int, str]] = field(init=False)
    _began: datetime = field(init=False)
    _books: Books | None = None

    def __post_init__(self) -> None:
        self._began = _now()
        held = self.database.ask("SELECT source_id, name, sha256 FROM sources WHERE kind = 'report'")[1]
        self.known = {str(name): (int(str(source_id)), str(sha)) for source_id, name, sha in held}

    def write(self, reports: list[ReadReport], failures: list[Failure]) -> list[Failure]:
        """Take them in; those that the store refuses, named."""
        refused = self._taken(reports)
        self._note([*failures, *refused], [report.piece.name for report in reports])
        return refused

    def _taken(self, reports: list[ReadReport]) -> list[Failure]:
        if not reports:
            return []
        try:
            with self.database.transaction():
                keys = self._take(reports)
        except (OSError, PressboxError):  # a full disk is no report's fault
            raise
        except Exception as cause:
            self._books = None  # they hold what was never written
            if len(reports) == 1:
                return [Failure(reports[0].piece.name, 0, cause_of(cause))]
            half = len(reports) // 2
            return [*self._taken(reports[:half]), *self._taken(reports[half:])]
        self.known |= keys
        return []

    def _take(self, reports: list[ReadReport]) -> dict[str, tuple[int, str]]:
        """The reports' rows, within the caller's transaction."""
        database = self.database
        books = self._books = self._books or Books(database)
        now = _now()
        rows: Rows = {table: [] for table in TABLES}
        sources: list[dict[str, Any]] = []
        old: list[int] = []
        keys = {}
        for report in reports:
            piece = report.piece
            if piece.name in self.known:
                source_id = self.known[piece.name][0]
                old.append(source_id)
                database.connection.execute(
                    "UPDATE sources SET sha256 = ?, loaded_at = ? WHERE source_id = ?", [report.sha, now, source_id]
                )
            else:
                source_id = database.fresh_id()
                sources.append(
                    {
                        "source_id": source_id, "kind": "report", "name": piece.name, "format": "report",
                        "sha256": report.sha, "loaded_at": now, "rank": 8,
                    }
                )  # fmt: skip
            keys[piece.name] = (source_id, report.sha)
            for table, new in take_record(books, source_id, report.record).items():
                rows[table] += new
            rows["reports"].append(_report(source_id, piece, report.record))
            sentences, words = index_rows(database, source_id, piece.text)
            rows["sentences"] += sentences
            rows["search_words"] += words
        touched = [row["match_id"] for row in rows["tellings"]] + told_by(database, old)
        if old:
            listed = ", ".join(str(source_id) for source_id in old)
            for table in reversed(TABLES):
                database.connection.execute(f"DELETE FROM {table} WHERE source_id IN ({listed})")
        database.insert("sources", sources)
        books.save()
        for table in TABLES:
            database.insert(table, rows[table])
        believe(database, touched)
        return keys

    def _note(self, failures: list[Failure], taken: list[str]) -> None:
        """Failures take the place of what earlier loads said of the same names."""
        names = list(dict.fromkeys([*taken, *(failure.name for failure in failures)]))
        if not names:
            return
        now = _now()
        with self.database.transaction():
            self.database.connection.execute(
                "DELETE FROM failures WHERE failed_at < ? AND name IN (SELECT unnest(?))", [self._began, names]
            )
            self.database.insert(
                "failures",
                [
                    {"name": failure.name, "line": failure.line, "cause": failure.cause, "failed_at": now}
                    for failure in failures
                ],
            )

    def forget_old_failures(self) -> None:
        """What failed under these paths before, and did not fail this time, does not fail any more."""
        with self.database.transaction():
            for path in map(str, self.paths):
                self.database.connection.execute(
                    "DELETE FROM failures WHERE failed_at < ? AND (name = ? OR (starts_with(name, ?) AND"
                    " substr(name, ?, 1) IN ('/', '#', '!')))",
                    [self._began, path, path, len(path) + 1],
                )


def cause_of(cause: Exception) -> str:
    """An exception in a line."""
    told = f"{type(cause).__name__}: {cause}" if not isinstance(cause, PressboxError) else str(cause)
    return " ".join(told.split())[:_LONGEST_CAUSE]


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


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
