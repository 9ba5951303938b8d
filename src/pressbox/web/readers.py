"""Who reads the reports that are sent: processes beside the server, so that pages are answered while reports are read.

A report that was read a moment ago is not read again: whoever corrects a fact or saves the card sends the same text.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from threading import Thread
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

from pressbox import engines
from pressbox.datatypes.record import MatchRecord
from pressbox.pipeline import read
from pressbox.web.remembered import Remembered

_REMEMBERED = 64  # reports
_LONGEST_REMEMBERED = 100_000  # characters of one

_THREADS = 3  # that read where there are no processes for it

T = TypeVar("T")
Report = tuple[str, date | None, str | None]


class Readers:
    """So many processes; with none, reports are read in the thread that asks."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool: engines.Readers | None = None
        self._known: Remembered[Report, MatchRecord] = Remembered(_REMEMBERED)
        self._waiting = CapacityLimiter(count + 1 if count else _THREADS)

    def start(self, often: Sequence[str] = ()) -> None:
        """Let every process compile the phrasebook before a visitor waits for it; read what is asked for often."""
        if self.count:
            self._pool = engines.Readers(self.count)
            self._pool.warm()
            Thread(target=lambda: [self.record(text, None, None) for text in often], daemon=True).start()

    async def in_turn(self, work: Callable[[], T]) -> T:
        """Something that reads reports, in a thread; a few at a time, so that others find a thread, too."""
        return await to_thread.run_sync(work, limiter=self._waiting)

    def knows(self, report: Report) -> bool:
        """Whether it was read a moment ago."""
        return self._known.get(report) is not None

    def record(self, text: str, published: date | None, name: str | None) -> MatchRecord:
        """The record of a report."""
        report = (text, published, name)
        record = self._known.get(report)
        if record is None:
            record = self._read(*report)
            if len(text) <= _LONGEST_REMEMBERED:
                self._known.put(report, record)
        return record

    def close(self) -> None:
        """Let the processes go."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def _read(self, text: str, published: date | None, name: str | None) -> MatchRecord:
        pool = self._pool
        if pool is not None:
            try:
                return pool.submit(text, published, name).result()
            except (
                BrokenProcessPool
            ):  # killed, over this report or beside it: what kills a process must not reach the server
                return pool.alone(text, published, name)
            except (RuntimeError, CancelledError):
                pass  # closing
        return read(text, published, name)
