"""The store and the corrections that a running server answers from.

The store is opened once, for reading only; every question gets a way in of its own, as threads must not share one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from pressbox.corrections import CorrectionsFile
from pressbox.web.readers import Readers
from pressbox.web.remembered import Remembered
from pressbox.web.settings import Settings

if TYPE_CHECKING:
    from pressbox.store.database import Database
    from pressbox.store.reference_data import StoreReference

_PAGES = 300


class Stored:
    """What a server keeps open."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._lock = Lock()
        self._database: Database | None = None
        self._asking = Lock()
        self._reference: StoreReference | None = None
        self.pages: Remembered[str, bytes] = Remembered(_PAGES)
        self.readers = Readers(settings.readers)
        if settings.corrections is not None:
            self.corrections = CorrectionsFile(settings.corrections)
        else:
            self.corrections = CorrectionsFile.beside(settings.store)

    @property
    def knows_results(self) -> bool:
        """Whether reports are held against a store's results."""
        return self.settings.store is not None and self.settings.reference

    @contextmanager
    def reading(self) -> "Iterator[Database]":
        """A way into the store; 404 when the server has none."""
        way_in = self._opened().another()
        try:
            yield way_in
        finally:
            way_in.close()

    @contextmanager
    def reference(self) -> "Iterator[StoreReference]":
        """The store as reference data, one report at a time: what one has asked is known when the next one asks."""
        from pressbox.store.reference_data import StoreReference

        database = self._opened()
        with self._asking:
            if self._reference is None:
                self._reference = StoreReference(database.another())
            yield self._reference

    def close(self) -> None:
        """Let go of the file, and of the readers."""
        self.readers.close()
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database, self._reference = None, None

    def _opened(self) -> "Database":
        if self.settings.store is None:
            raise HTTPException(404, "This server has no store: start it with `pressbox serve --store matches.duckdb`.")
        from pressbox.store.database import open_database

        with self._lock:
            if self._database is None:
                self._database = open_database(self.settings.store)
            return self._database


def stored(app: Starlette) -> Stored:
    """What this server keeps open."""
    kept: Stored = app.state.stored
    return kept
