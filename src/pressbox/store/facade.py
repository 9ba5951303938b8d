"""A store opened for reading: its tables as data frames in one line, its SQL shut in.

pressbox.store.open("matches.duckdb").goals.df()      pandas
pressbox.store.open("matches.duckdb").matches.pl()    polars
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec

from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import Value
from pressbox.store.database import Database, QueryRefused, StoreError, open_database
from pressbox.store.search import Hit, search

_VIEWS = {"matches": "match_list", "goals": "goal_list"}


class Relation:
    """The answer to a question: as rows, as pandas or polars, as Arrow."""

    def __init__(self, database: Database, sql: str, parameters: Mapping[str, Value] | Sequence[Value] = ()) -> None:
        self._database = database
        self.query = sql
        self._parameters = parameters

    def rows(self) -> list[tuple[Value, ...]]:
        """Plain rows."""
        return self.answer()[1]

    def answer(self) -> tuple[tuple[str, ...], list[tuple[Value, ...]]]:
        """Column names and rows."""
        try:
            return self._database.ask(self.query, self._parameters)
        except Exception as cause:
            raise _refused(cause) from cause

    def df(self) -> Any:
        """A pandas DataFrame."""
        return self._relation().df()

    def pl(self) -> Any:
        """A polars DataFrame."""
        return self._relation().pl()

    def arrow(self) -> Any:
        """An Arrow table."""
        return self._relation().to_arrow_table()

    def _relation(self) -> Any:
        try:
            return self._database.connection.sql(self.query, params=self._parameters or None)
        except Exception as cause:
            raise _refused(cause) from cause


class Store:
    """A store opened for reading. Every table and view is an attribute; `matches` and `goals` are the merged views."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def __getattr__(self, name: str) -> Relation:
        if name.startswith("_"):
            raise AttributeError(name)
        known = {str(row[0]) for row in self.database.ask("SELECT table_name FROM information_schema.tables")[1]}
        table = _VIEWS.get(name, name)
        if table not in known:
            raise AttributeError(f"the store has no table {name!r}; it has {', '.join(sorted(known))}")
        return Relation(self.database, f"SELECT * FROM {table}")

    def sql(self, query: str, parameters: Mapping[str, Value] | Sequence[Value] = ()) -> Relation:
        """Any question in SQL; it can neither write nor reach outside the store."""
        return Relation(self.database, query, parameters)

    def search(self, query: str, most: int = 20) -> list[Hit]:
        """Sentences and facts that hold the words."""
        return search(self.database, query, most)

    def record(self, name: str) -> MatchRecord:
        """A report's match record, as it was read."""
        found = self.database.one("SELECT record FROM reports WHERE name = ?", [name])
        if found is None:
            raise StoreError(f"no report {name!r} in the store")
        return msgspec.json.decode(found, type=MatchRecord)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def open_store(path: str | Path) -> Store:
    """A store, read-only and shut in."""
    return Store(open_database(path))


def _refused(cause: Exception) -> Exception:
    if type(cause).__module__.split(".")[0] in ("duckdb", "_duckdb"):
        return QueryRefused(str(cause).splitlines()[0])
    return cause
