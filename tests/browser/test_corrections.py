"""An editor confirms, corrects and strikes out facts on the page; what was said holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="browser tests need the extra web")
pytest.importorskip("playwright", reason="browser tests need playwright: pip install playwright")

from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import served, watched
from .pages import drop, goals
from .test_report import LEAGUE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where what editors say is kept."""
    return tmp_path / "said"


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    from pressbox.web import Settings

    for site in served(Settings(corrections=folder)):
        context = browser.new_context(viewport={"width": 1440, "height": 1000}, base_url=site)
        opened, heard = watched(context)
        yield opened
        context.close()
        assert [what for what in heard if "422" not in what] == []  # refusals that the form shows


def line_of(page: Page, scorer: str) -> Locator:
    """The line of a scorer's goal; another may name him, too."""
    return page.locator(".goals .goal-line", has=page.locator(".fact", has_text=scorer))


def open_form(page: Page, scorer: str) -> None:
    """The pencil beside a goal."""
    goal = line_of(page, scorer)
    goal.hover()
    goal.locator(".correct").click()
    expect(page.locator("dialog[open]")).to_be_visible()


def test_a_fact_is_corrected_confirmed_and_struck_out(page: Page, folder: Path) -> None:
    page.goto("/")
    drop(page, LEAGUE)
    open_form(page, "Tom Ferrant")
    expect(page.locator("dialog")).to_contain_text("Eight minutes after the restart")
    page.fill("dialog [name=scorer]", "Luis Hale")
    page.fill("dialog [name=minute]", "45+2")
    page.fill("dialog [name=_note]", "the club says so")
    page.click("dialog >> text=Save the correction")
    expect(page.locator("dialog .problem")).to_be_hidden()  # the browser asks for the name that is missing
    page.fill("dialog [name=_author]", "C. Weiss")
    page.click("dialog >> text=Save the correction")

    corrected = line_of(page, "Luis Hale")
    expect(corrected.locator(".said")).to_contain_text("corrected by C. Weiss")
    expect(corrected.locator(".said")).to_contain_text("was Scorer Tom Ferrant; Minute 53")
    expect(corrected.locator(".said q")).to_have_text("the club says so")
    expect(corrected.locator(".when")).to_have_text("45+2′")

    open_form(page, "Pat Okoro")
    expect(page.locator("dialog [name=_author]")).to_have_value("C. Weiss")
    page.click("dialog >> text=It is right")
    expect(line_of(page, "Pat Okoro").locator(".said")).to_contain_text("confirmed by C. Weiss")

    open_form(page, "Jonas Brandt")
    page.click("dialog >> text=Strike it out")
    expect(line_of(page, "Jonas Brandt")).to_have_count(0)
    expect(page.locator(".struck")).to_contain_text("Goal: Jonas Brandt 86′")
    assert len((folder / "corrections.jsonl").read_text().splitlines()) == 3

    # It holds when the text goes on being edited, and when the same report is dropped again.
    page.click(".tool.edit")
    page.locator("textarea").press("Control+End")
    page.keyboard.type(" The rain never stopped.")
    page.keyboard.press("Escape")
    expect(page.locator(".paper")).to_contain_text("The rain never stopped.")
    expect(corrected).to_have_count(1)
    page.goto("/")
    drop(page, LEAGUE)
    expect(page.locator(".goals .said")).to_have_count(2)

    page.click("header.site >> text=Corrections")
    expect(page.locator(".names li")).to_have_count(3)
    expect(page.locator(".names")).to_contain_text("struck out by C. Weiss")
    with page.expect_download() as download:
        page.click("text=Export as spec cases")
    cases = Path(download.value.path()).read_text(encoding="utf-8")
    assert "Corrected by C. Weiss" in cases and "```goals" in cases
    page.goto("/")
    drop(page, LEAGUE)

    page.locator(".struck .withdraw").click()
    expect(line_of(page, "Jonas Brandt")).to_have_count(1)
    expect(page.locator(".struck")).to_have_count(0)


def test_what_cannot_be_read_is_said_in_the_form(page: Page) -> None:
    page.goto("/")
    drop(page, LEAGUE)
    open_form(page, "Tom Ferrant")
    page.fill("dialog [name=minute]", "half past two")
    page.fill("dialog [name=_author]", "C. Weiss")
    page.click("dialog >> text=Save the correction")

    expect(page.locator("dialog .problem")).to_contain_text("'half past two' is no minute")
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    assert len(goals(page)) == 3


def test_the_keyboard_reaches_the_form(page: Page) -> None:
    page.goto("/")
    drop(page, LEAGUE)
    page.focus(".goals .goal-line:nth-child(2) a")
    page.keyboard.press("Tab")
    expect(page.locator(".goals .goal-line:nth-child(2) .correct")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.locator("dialog[open] h2")).to_have_text("Goal: Tom Ferrant 53′")
