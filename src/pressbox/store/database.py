"""One DuckDB file, opened safely: its schema kept up to date, damage refused with advice, writing in transactions."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.reference import Value

if TYPE_CHECKING:
    import duckdb

_ADVICE = (
    "Move it away and load the reports and reference data again: `pressbox load PATH... --store {path}`, "
    "`pressbox reference add PATH --store {path}`. The reports rebuild it."
)
_MIGRATION = re.compile(r"(\d{4})_(\w+)\.sql$")


class StoreError(PressboxError):
    """Anything the store raises on purpose; its text is for the person at the keyboard."""


class StoreMissing(StoreError):
    """There is no store at that path."""


class StoreDamaged(StoreError):
    """The file is no readable store; the message says how to rebuild it."""


class StoreTooNew(StoreError):
    """The store was written by a later pressbox."""


class StoreLocked(StoreError):
    """Another program is writing to the store."""


class ExtraMissing(StoreError):
    """An optional package is not installed; the message says how to get it."""


class StoreFull(StoreError):
    """The disk would take no more, or the file could not be written; what was written before is safe."""


class QueryRefused(StoreError):
    """The SQL is wrong, or would write or reach outside the store."""


def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError as cause:
        raise ExtraMissing("the store needs DuckDB: pip install 'pressbox[store]'") from cause
    return duckdb


class Database:
    """A connection to a store; `ask` answers SQL with plain values."""

    def __init__(self, connection: "duckdb.DuckDBPyConnection", path: Path | None, *, read_only: bool) -> None:
        self.connection = connection
        self.path = path
        self.read_only = read_only
        self._fresh: Iterator[int] = iter(())

    def ask(
        self, sql: str, parameters: Mapping[str, Value] | Sequence[Value] = ()
    ) -> tuple[tuple[str, ...], list[tuple[Value, ...]]]:
        """Column names and rows."""
        with self._damage_named():
            asked = self.connection.execute(sql, parameters or None)
            if asked is None:  # no statement at all, or a comment alone
                return (), []
            return tuple(column[0] for column in asked.description or ()), asked.fetchall()

    def one(self, sql: str, parameters: Sequence[Value] = ()) -> Any:
        """The first value of the first row, or None."""
        with self._damage_named():
            row = self.connection.execute(sql, parameters or None).fetchone()
        return row[0] if row else None

    @contextmanager
    def _damage_named(self) -> Iterator[None]:
        """Damage may show only when the damaged part of the file is read."""
        duckdb = _duckdb()
        try:
            yield
        except duckdb.Error as cause:
            if not _is_damage(cause):
                raise
            raise StoreDamaged(f"{self.path} is damaged ({_short(cause)}). {_ADVICE.format(path=self.path)}") from cause

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing."""
        duckdb = _duckdb()
        try:
            self.connection.execute("BEGIN TRANSACTION")
            try:
                yield
            except BaseException:
                with suppress(duckdb.Error):  # a file that takes no more words cannot roll back either
                    self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")
        except (duckdb.Error, OSError) as cause:
            if _is_damage(cause):
                advice = _ADVICE.format(path=self.path)
                raise StoreDamaged(f"{self.path} is damaged ({_short(cause)}). {advice}") from cause
            if not isinstance(cause, OSError) and not _is_about_writing(cause):
                raise
            raise StoreFull(
                f"{self.path} could not be written ({_short(cause)}). Everything up to the last whole batch is safe:"
                " free some space and run the same command again; it goes on where it stopped."
            ) from cause

    def insert(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Rows into a table, all at once, through Arrow."""
        if not rows:
            return
        import pyarrow  # type: ignore[import-untyped]

        columns = list(rows[0])
        _, types = self.ask(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? AND schema_name = 'main'", [table]
        )
        type_of = {str(name): str(kind) for name, kind in types}
        batch = pyarrow.table(
            {column: pyarrow.array([row[column] for row in rows], _arrow_type(type_of[column])) for column in columns}
        )
        self.connection.register("incoming_rows", batch)
        try:
            names = ", ".join(columns)
            self.connection.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM incoming_rows")
        finally:
            self.connection.unregister("incoming_rows")

    def another(self) -> "Database":
        """A second way into the same store, for another thread; closing it leaves this one open."""
        return Database(self.connection.cursor(), self.path, read_only=self.read_only)

    def next_ids(self, count: int) -> range:
        """That many fresh keys; a key is never used twice."""
        if count <= 0:
            return range(0)
        first, last = self.connection.execute(
            "SELECT min(n), max(n) FROM (SELECT nextval('ids') AS n FROM range(?))", [count]
        ).fetchone() or (0, -1)
        return range(first, last + 1)

    def fresh_id(self) -> int:
        """One fresh key; they are drawn by the thousand."""
        key = next(self._fresh, None)
        if key is None:
            self._fresh = iter(self.next_ids(1000))
            key = next(self._fresh)
        return key

    def close(self) -> None:
        """Write everything to the file and let go of it."""
        self.connection.close()


def _arrow_type(sql_type: str) -> Any:
    import pyarrow

    simple = {
        "BIGINT": pyarrow.int64(), "INTEGER": pyarrow.int32(), "SMALLINT": pyarrow.int16(),
        "VARCHAR": pyarrow.string(), "BOOLEAN": pyarrow.bool_(), "DATE": pyarrow.date32(),
        "TIMESTAMP": pyarrow.timestamp("us"), "DOUBLE": pyarrow.float64(),
    }  # fmt: skip
    return pyarrow.list_(pyarrow.string()) if sql_type == "VARCHAR[]" else simple[sql_type]


def open_database(path: str | Path | None, *, write: bool = False) -> Database:
    """Open a store; with `write` it is made if missing and brought to the newest schema. None: one in memory."""
    duckdb = _duckdb()
    where = Path(path) if path is not None else None
    if where is None:
        database = Database(duckdb.connect(":memory:"), None, read_only=False)
        _migrate(database)
        return database
    if not write and not where.exists():
        raise StoreMissing(f"no store at {where}: make one with `pressbox load PATH... --store {where}`")
    if where.is_dir():
        raise StoreMissing(f"{where} is a folder: name the file of the store, such as {where / 'matches.duckdb'}")
    if not where.parent.is_dir():
        raise StoreMissing(f"no folder {where.parent}: make it, then run the command again")
    is_new = not where.exists()
    try:
        connection = duckdb.connect(str(where), read_only=not write)
    except duckdb.IOException as cause:
        if "lock" in str(cause).lower():
            raise StoreLocked(f"{where} is in use by another program; wait for it or close it") from cause
        if is_new:
            raise StoreFull(f"{where} could not be made ({_short(cause)})") from cause
        if not os.access(where, os.R_OK | (os.W_OK if write else 0)):
            raise StoreFull(f"{where} may not be {'written' if write else 'read'} by you ({_short(cause)})") from cause
        raise StoreDamaged(f"{where} is damaged or no store ({_short(cause)}). {_ADVICE.format(path=where)}") from cause
    except duckdb.Error as cause:
        raise StoreDamaged(f"{where} is damaged or no store ({_short(cause)}). {_ADVICE.format(path=where)}") from cause
    database = Database(connection, where, read_only=not write)
    try:
        if write:
            _migrate(database)
        else:
            _refuse_strangers(database)
            _shut_in(database)
    except duckdb.Error as cause:
        database.close()
        raise StoreDamaged(f"{where} is damaged ({_short(cause)}). {_ADVICE.format(path=where)}") from cause
    except StoreError:
        database.close()
        raise
    return database


def schema_versions() -> list[tuple[int, str, str]]:
    """Number, name and SQL of every step, in order."""
    steps = []
    for entry in resources.files("pressbox.store.schema").iterdir():
        named = _MIGRATION.match(entry.name)
        if named:
            steps.append((int(named[1]), named[2], entry.read_text(encoding="utf-8")))
    return sorted(steps)


def _version_of(database: Database) -> int:
    if not database.one("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_versions'"):
        return 0
    return int(database.one("SELECT coalesce(max(version), 0) FROM schema_versions"))


def _migrate(database: Database) -> None:
    version = _version_of(database)
    steps = schema_versions()
    if version > steps[-1][0]:
        raise StoreTooNew(
            f"{database.path} has schema {version}, this pressbox knows {steps[-1][0]}: install a newer pressbox"
        )
    if version == 0 and database.one("SELECT count(*) FROM duckdb_tables()"):
        raise StoreDamaged(f"{database.path} is a DuckDB file but no pressbox store; choose another path")
    for number, name, sql in steps:
        if number <= version:
            continue
        with database.transaction():
            database.connection.execute(
                "CREATE TABLE IF NOT EXISTS schema_versions"
                " (version INTEGER PRIMARY KEY, name VARCHAR NOT NULL, migrated TIMESTAMP)"
            )
            database.connection.execute(sql)
            database.connection.execute("INSERT INTO schema_versions VALUES (?, ?, now()::TIMESTAMP)", [number, name])


def _refuse_strangers(database: Database) -> None:
    version, newest = _version_of(database), schema_versions()[-1][0]
    if version == 0:
        raise StoreDamaged(f"{database.path} is a DuckDB file but no pressbox store; choose another path")
    if version > newest:
        raise StoreTooNew(f"{database.path} has schema {version}, this pressbox knows {newest}: install a newer one")
    if version < newest:  # reading needs the new tables: bring them in once, then read
        path = database.path
        database.close()
        open_database(path, write=True).close()
        database.connection = _duckdb().connect(str(path), read_only=True)


def _shut_in(database: Database) -> None:
    """Nothing but the store can be read from here on, and nothing written; the settings cannot be changed back."""
    if database.one("SELECT current_setting('lock_configuration')"):
        return  # opened a second time in this program: the first time has shut it in
    for setting in ("enable_external_access = false", "lock_configuration = true"):
        database.connection.execute(f"SET {setting}")


def _is_about_writing(cause: Exception) -> bool:
    told = str(cause).lower()
    return any(words in told for words in ("could not write", "no space", "could not fsync", "could not truncate"))


def _is_damage(cause: Exception) -> bool:
    told = str(cause).lower()
    return any(
        words in told for words in ("corrupt", "checksum", "has been invalidated", "could not read enough bytes")
    )


def _short(cause: Exception) -> str:
    return str(cause).splitlines()[0][:160]
