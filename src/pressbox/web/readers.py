"""Who reads the reports that are sent: processes beside the server, so that pages are answered while reports are read.

A report that was read a moment ago is not read again: whoever corrects a fact or saves the card sends the same text.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import CancelledError
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from functools import partial
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
        self._coming: dict[Report, asyncio.Future[MatchRecord]] = {}
        self._waiting = CapacityLimiter(count + 1 if count else _THREADS)

    def start(self, often: Sequence[str] = ()) -> None:
        """Let every process compile the phrasebook before a visitor waits for it; read what is asked for often."""
        if self.count:
            self._pool = engines.Readers(self.count)
            self._pool.warm()
            for text in often:  # not in turn: who asks for one must not wait behind a hundred others
                report = (text, None, None)
                self._read_for_all(report, to_thread.run_sync(partial(self.record, *report)))

    async def in_turn(self, work: Callable[[], T]) -> T:
        """Something that reads reports, in a thread; a few at a time, so that others find a thread, too."""
        return await to_thread.run_sync(work, limiter=self._waiting)

    async def ready(self, report: Report) -> None:
        """Have a report read, once however many ask for it at the same time; one too long to be remembered is not."""
        if len(report[0]) > _LONGEST_REMEMBERED or self.knows(report):
            return
        coming = self._coming.get(report)
        if coming is None:
            coming = self._read_for_all(report, self.in_turn(partial(self.record, *report)))
        await asyncio.shield(coming)  # who goes away must not stop what others wait for

    def _read_for_all(self, report: Report, reading: Awaitable[MatchRecord]) -> "asyncio.Future[MatchRecord]":
        coming = self._coming[report] = asyncio.ensure_future(reading)
        coming.add_done_callback(lambda _: self._coming.pop(report, None))
        return coming

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
