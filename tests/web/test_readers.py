"""Reports are read by processes beside the server, and go on being read when those die."""

import asyncio
import os
import signal
import time
from datetime import date

import pytest
import typer

pytest.importorskip("starlette")

from typer.testing import CliRunner

from pressbox.cli_web import register
from pressbox.datatypes.record import MatchRecord
from pressbox.pipeline import read
from pressbox.web.readers import Readers
from pressbox.web.remembered import Remembered

REPORT = "Silva scored after 12 minutes as Harbour Town beat Millfield 1-0."


def test_a_process_reads_as_this_one_does_and_is_not_missed_when_it_dies() -> None:
    readers = Readers(1)
    readers.start()
    try:
        assert readers.record(REPORT, None, "a") == read(REPORT, report_id="a")
        assert readers.knows((REPORT, None, "a"))
        for process in readers._pool.pids():  # type: ignore[union-attr]
            os.kill(process, signal.SIGKILL)
        assert readers.record(REPORT, None, "b") == read(REPORT, report_id="b")
    finally:
        readers.close()


def test_a_report_that_many_ask_for_at_once_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    began = []

    def slow(text: str, published: date | None, name: str | None) -> MatchRecord:
        began.append(text)
        time.sleep(0.05)
        return MatchRecord()

    monkeypatch.setattr("pressbox.web.readers.read", slow)
    readers = Readers(0)

    async def many() -> None:
        await asyncio.gather(*(readers.ready((REPORT, None, None)) for _ in range(20)))

    asyncio.run(many())
    assert began == [REPORT]
    assert readers.knows((REPORT, None, None))


def test_what_nobody_asked_for_longest_is_forgotten() -> None:
    kept: Remembered[str, int] = Remembered(2)
    kept.put("Inter", 1)
    kept.put("Milan", 2)
    kept.get("Inter")
    kept.put("Roma", 3)

    assert (kept.get("Inter"), kept.get("Milan"), kept.get("Roma")) == (1, None, 3)


@pytest.mark.parametrize(
    ("options", "said"),
    [(["--rate", "often"], "write it as 300/minute"), (["--store", "nowhere.duckdb"], "no such store")],
)
def test_serve_refuses_by_name(options: list[str], said: str) -> None:
    app = typer.Typer()
    register(app)
    answer = CliRunner().invoke(app, options)

    assert answer.exit_code == 2
    assert said in " ".join(answer.output.split())
