"""A running server and a real browser. Without Chromium or Playwright these tests skip, and say what is missing."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

    from pressbox.web import Settings

ROOT = Path(__file__).parents[2]
AXE = ROOT / ".venv" / "axe" / "node_modules" / "axe-core" / "axe.min.js"
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
_QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
)  # fmt: skip


def served(settings: "Settings") -> Iterator[str]:
    """A server on a free port, as long as the test lasts."""
    import uvicorn

    from pressbox.web import create_app

    server = uvicorn.Server(uvicorn.Config(create_app(settings), port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(5)


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    from pressbox.web import Settings

    yield from served(Settings())


# Closed behind the last browser test: while it is open, an event loop runs in this thread, and no other may.
@pytest.fixture(scope="package")
def browser() -> Iterator["Browser"]:
    from playwright.sync_api import expect, sync_playwright

    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if found is None:
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong
    with sync_playwright() as running:
        opened = running.chromium.launch(executable_path=found, args=list(_QUIET))
        yield opened
        opened.close()


def watched(context: "BrowserContext") -> tuple["Page", list[str]]:
    """A page, and the list that its complaints go to."""
    context.set_default_timeout(120_000)  # a busy machine is slow, not wrong
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("dialog", lambda dialog: heard.append(f"dialog: {dialog.message}"))
    return page, heard


@pytest.fixture
def page(browser: "Browser", site: str) -> Iterator["Page"]:
    """A desktop page of the site; whatever the console says fails the test."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=site, accept_downloads=True)
    opened, heard = watched(context)
    yield opened
    context.close()
    assert heard == []
