"""The file itself: schema, damage, shut-in SQL, and a kill in the middle of a load."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

import pressbox.store
from pressbox.store.database import (
    Database,
    QueryRefused,
    StoreDamaged,
    StoreMissing,
    StoreTooNew,
    open_database,
    schema_versions,
)  # fmt: skip

LOADS_SLOWLY = """
import sys, time
from pathlib import Path
from pressbox.datatypes.record import MatchRecord
from pressbox.store import load
from pressbox.store.database import open_database
load._BATCH_REPORTS = 10
seen = []
def read(text, published):
    time.sleep(0.005)
    seen.append(text)
    if len(seen) == 35:
        print("in the fourth batch", flush=True)
    return MatchRecord()
database = open_database(sys.argv[1], write=True)
loaded = load.load_reports(database, [Path(sys.argv[2])], read)
database.close()
print(loaded.read, loaded.unchanged, flush=True)
"""


def test_a_kill_in_mid_load_loses_at_most_the_open_batch(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(f"Report {number}.")
    command = [sys.executable, "-c", LOADS_SLOWLY, str(path), str(folder)]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ)
    assert running.stdout is not None
    assert running.stdout.readline() == b"in the fourth batch\n"
    os.kill(running.pid, signal.SIGKILL)
    running.wait()

    again = subprocess.run(command, capture_output=True, env=os.environ, check=True, text=True)
    read, unchanged = (int(count) for count in again.stdout.split()[-2:])

    assert read + unchanged == 300
    assert unchanged >= 30
    assert unchanged % 10 == 0
    with pressbox.store.open(path) as store:
        assert store.sql("SELECT count(*), count(DISTINCT source_id) FROM reports").rows() == [(300, 300)]
        assert store.sql("SELECT count(*) FROM sentences").rows() == [(300,)]


def test_a_damaged_store_is_refused_with_what_to_do(path: Path) -> None:
    open_database(path, write=True).close()
    content = bytearray(path.read_bytes())
    content[: len(content) // 2] = b"x" * (len(content) // 2)
    path.write_bytes(content)

    with pytest.raises(StoreDamaged, match="pressbox load"):
        open_database(path)
    with pytest.raises(StoreDamaged, match="pressbox load"):
        open_database(path, write=True)


def test_a_file_that_is_no_store_is_refused(path: Path) -> None:
    path.write_text("A report, not a database.")

    with pytest.raises(StoreDamaged):
        open_database(path, write=True)


def test_someone_elses_duckdb_is_left_alone(path: Path) -> None:
    with duckdb.connect(str(path)) as other:
        other.execute("CREATE TABLE theirs (a INTEGER)")

    for write in (True, False):
        with pytest.raises(StoreDamaged, match="no pressbox store"):
            open_database(path, write=write)


def test_a_missing_store_is_said_to_be_missing(path: Path) -> None:
    with pytest.raises(StoreMissing, match="pressbox load"):
        open_database(path)


def test_a_store_of_a_later_pressbox_is_refused(path: Path) -> None:
    database = open_database(path, write=True)
    database.connection.execute("INSERT INTO schema_versions VALUES (9999, 'later', now()::TIMESTAMP)")
    database.close()

    with pytest.raises(StoreTooNew, match="newer"):
        open_database(path)


def test_an_older_store_is_brought_up_to_date(path: Path) -> None:
    with duckdb.connect(str(path)) as old:
        number, name, sql = schema_versions()[0]
        old.execute(
            "CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, name VARCHAR NOT NULL, migrated TIMESTAMP)"
        )
        old.execute(sql)
        old.execute("INSERT INTO schema_versions VALUES (?, ?, now()::TIMESTAMP)", [number, name])

    with pressbox.store.open(path) as store:
        assert store.matches.rows() == []
    assert open_database(path).one("SELECT max(version) FROM schema_versions") == schema_versions()[-1][0]


@pytest.mark.parametrize(
    "query",
    [
        "DROP TABLE goals",
        "INSERT INTO competitions VALUES (1, 'x', '')",
        "CREATE TABLE mine (a INTEGER)",
        "COPY (SELECT 1) TO '{tmp}/out.csv'",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM read_text('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM glob('/*')",
        "ATTACH '{tmp}/other.duckdb'",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "INSTALL httpfs",
        "LOAD httpfs",
        "EXPORT DATABASE '{tmp}/out'",
        "PRAGMA disable_checkpoint_on_shutdown; COPY (SELECT 1) TO '{tmp}/out.csv'",
        "SELECT 1; COPY (SELECT 1) TO '{tmp}/out.csv'",
    ],
)
def test_sql_cannot_write_or_reach_files(path: Path, tmp_path: Path, query: str) -> None:
    open_database(path, write=True).close()
    before = path.read_bytes()

    with pressbox.store.open(path) as store, pytest.raises(QueryRefused):
        store.sql(query.format(tmp=tmp_path)).rows()

    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_keys_and_constraints_hold(database: Database) -> None:
    for wrong in (
        "INSERT INTO tellings (telling_id, match_id, source_id) VALUES (1, 99, 99)",
        "INSERT INTO sources VALUES (1, 'rumour', 'x', 'x', 'x', now()::TIMESTAMP, 1)",
        "INSERT INTO team_names VALUES (99, 'x', 'x')",
    ):
        with pytest.raises(duckdb.ConstraintException):
            database.connection.execute(wrong)


def test_a_store_is_a_data_frame_in_one_line(path: Path) -> None:
    open_database(path, write=True).close()
    store = pressbox.store.open(path)

    assert store.goals.arrow().num_rows == 0
    with pytest.raises(AttributeError, match="no table 'gaols'"):
        _ = store.gaols
    pandas = pytest.importorskip("pandas")
    assert isinstance(store.goals.df(), pandas.DataFrame)
    polars = pytest.importorskip("polars")
    assert isinstance(store.matches.pl(), polars.DataFrame)


FILLS_THE_DISK = """
import resource, signal, sys
from pathlib import Path
from pressbox.datatypes.record import MatchRecord
from pressbox.store import load
from pressbox.store.database import StoreFull, open_database
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
load._BATCH_REPORTS = 20
database = open_database(sys.argv[1], write=True)
database.connection.execute("CHECKPOINT")
limit = Path(sys.argv[1]).stat().st_size + 1_500_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    load.load_reports(database, [Path(sys.argv[2])], lambda text, published: MatchRecord())
except StoreFull as full:
    print(full, flush=True)
    sys.stdout.flush()
    import os
    os._exit(3)
"""


def test_a_full_disk_loses_at_most_the_open_batch(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number:03}.txt").write_text(f"Report {number}. " + os.urandom(20_000).hex())
    done = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, str(path), str(folder)], capture_output=True, text=True
    )

    assert done.returncode == 3, done.stderr
    assert "free some space" in done.stdout
    with pressbox.store.open(path) as store:
        (count,) = store.sql("SELECT count(*) FROM reports").rows()[0]
        assert int(str(count)) % 20 == 0
        assert int(str(count)) < 200
