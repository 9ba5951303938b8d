"""Reports in, their records out in the same order, read by several processes of this machine.

A process that dies over a report (out of memory, killed) takes that report with it and no other.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import date
from functools import partial
from multiprocessing import connection, get_context, parent_process
from threading import Lock, Thread
from typing import Generic, TypeVar

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.record import MatchRecord
from pressbox.pipeline import read

_SENTENCE = "Silva scored after 12 minutes as City beat United 1-0."  # reading it compiles the phrasebook
_AHEAD = 4  # reports a process: enough that none waits for its next one

T = TypeVar("T")
Text = tuple[str, date | None]
Read = Callable[[str, date | None, str | None], MatchRecord]


class ReaderDied(PressboxError):
    """The process that read a report died over it, twice."""


def cores() -> int:
    """How many processes this machine runs at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Readers:
    """So many processes that read reports; they end with this one, however it ends."""

    def __init__(self, count: int, read: Read = read) -> None:
        self.count = count
        self._read = read
        self._lock, self._alone = Lock(), Lock()
        self._pool = self._started(count)
        self._single: ProcessPoolExecutor | None = None

    def submit(self, text: str, published: date | None, name: str | None = None) -> "Future[MatchRecord]":
        """Read a report as soon as a process is free. A pool that broke is made anew."""
        with self._lock:
            try:
                return self._pool.submit(self._read, text, published, name)
            except BrokenProcessPool:
                self._pool.shutdown(wait=False)
                self._pool = self._started(self.count)
                return self._pool.submit(self._read, text, published, name)

    def warm(self) -> None:
        """Begin now, before somebody waits for it."""
        with self._lock:
            for _ in range(self.count):
                self._pool.submit(self._read, _SENTENCE, None, None)

    def alone(self, text: str, published: date | None, name: str | None = None) -> MatchRecord:
        """Read a report with no other beside it; ReaderDied when its process does not outlive that."""
        with self._alone:
            if self._single is None:
                self._single = self._started(1)
            try:
                return self._single.submit(self._read, text, published, name).result()
            except BrokenProcessPool:
                self._single.shutdown(wait=False)
                self._single = None
                raise ReaderDied("the process that read it died") from None

    def close(self) -> None:
        """Let the processes go; what is not begun is not read."""
        for pool in (self._pool, self._single):
            if pool is not None:
                pool.shutdown(cancel_futures=True)

    def pids(self) -> list[int]:
        """The processes that read just now."""
        return list(self._pool._processes)

    def _started(self, count: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(count, get_context("spawn"), initializer=_begin, initargs=(self._read,))


@dataclass(slots=True)
class _Waiting(Generic[T]):
    """An item in line; `text` is what is to be read of it, if anything."""

    item: T
    text: Text | None
    reading: "Future[MatchRecord] | None" = None

    def answer(self, readers: Readers | None, read: Read) -> MatchRecord | None:
        if self.text is None:
            return None
        if self.reading is None or readers is None:
            return read(*self.text, None)
        try:
            return self.reading.result()
        except BrokenProcessPool:  # over this report or over another that was read beside it
            return readers.alone(*self.text)


def read_ahead(
    jobs: int, items: Iterable[T], text_of: Callable[[T], Text | None], read: Read = read
) -> Iterator[tuple[T, Callable[[], MatchRecord | None]]]:
    """The items in their order, each with what answers its record; None where `text_of` finds nothing to read.

    The answer raises what reading raised. A few reports are read here: processes take a second to begin.
    """
    line: deque[_Waiting[T]] = deque()
    readers: Readers | None = None
    try:
        for item in items:
            line.append(_Waiting(item, text_of(item)))
            unread = [one for one in line if one.text is not None and one.reading is None]
            if readers is None and jobs > 1 and len(unread) > 2 * jobs:
                readers = Readers(jobs, read)
            if readers is not None:
                for one in unread:
                    one.reading = readers.submit(*one.text) if one.text else None
            if len(line) > _AHEAD * jobs:
                first = line.popleft()
                yield first.item, partial(first.answer, readers, read)
        while line:
            first = line.popleft()
            yield first.item, partial(first.answer, readers, read)
    finally:
        if readers is not None:
            readers.close()


def _begin(read: Read) -> None:
    """A process ends when the one that started it does, and leaves Ctrl-C to it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    read(_SENTENCE, None, None)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
