"""What a visitor does in the store, in a real browser."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("starlette", reason="browser tests need the extra web")
pytest.importorskip("playwright", reason="browser tests need playwright: pip install playwright")
pytest.importorskip("duckdb", reason="the store needs DuckDB")
pytest.importorskip("pyarrow", reason="the store needs pyarrow")

from playwright.sync_api import Browser, Page, expect

from .axe import DESKTOP, PHONE, a_page_for_axe, serious
from .conftest import served, watched
from .stores import a_store


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site with the store."""
    from pressbox.web import Settings

    yield from served(Settings(store=a_store(tmp_path_factory.mktemp("library"))))


@pytest.fixture
def page(browser: Browser, library: str) -> Iterator[Page]:
    context = browser.new_context(viewport=DESKTOP, base_url=library)
    opened, heard = watched(context)
    yield opened
    context.close()
    assert heard == []


def places(page: Page) -> list[str]:
    """The table's teams, from the top."""
    return page.locator(".league tbody th a").all_inner_texts()


def the_derby(page: Page) -> None:
    """Open the match of which there are two reports."""
    page.goto("/store")
    page.locator(".fixture", has_text="Harbour Town").first.click()
    expect(page.locator(".tellings")).to_be_visible()


def test_the_store_says_what_it_holds_and_leads_on(page: Page) -> None:
    page.goto("/")
    page.click("header.site >> text=Store")

    expect(page.locator(".counts")).to_contain_text("6 matches")
    page.click(".names >> text=Premier League")
    expect(page.locator("h1")).to_have_text("Premier League 2019-20")
    expect(page.locator(".fixtures .fixture")).to_have_count(6)


def test_the_slider_shows_the_table_of_any_day(page: Page) -> None:
    page.goto("/store/competitions")
    page.click(".names a")
    expect(page.locator(".league tbody th a").first).to_have_text("Harbour Town")
    expect(page.locator("#table-day")).to_have_text("15 February 2020")

    page.focus("#stop")
    page.keyboard.press("Home")
    expect(page.locator("#table-day")).to_have_text("10 August 2019")
    expect(page.locator(".league tbody tr").first).to_contain_text("1")
    expect(page.locator(".league .points strong").first).to_have_text("3")
    page.click(".step >> nth=1")
    expect(page.locator("#table-day")).to_have_text("17 August 2019")
    expect(page.locator(".league .points strong").first).to_have_text("4")
    expect(page.locator('[aria-label="Last five: WD"]')).to_be_visible()
    expect(page).to_have_url(re.compile("stop=1"))

    page.check(".venue input[value=away]")
    expect(page.locator(".league .points strong").first).to_have_text("1")


def test_a_table_has_an_address(page: Page) -> None:
    page.goto("/store/competitions")
    page.click(".names a")
    expect(page).to_have_url(re.compile(r"competitions/\d+$"))
    page.goto(f"{page.url}?season=2019-20&on=2019-08-12")

    expect(page.locator("#table-day")).to_have_text("10 August 2019")
    assert places(page)[0] == "Harbour Town"


def test_a_match_shows_its_reports_side_by_side_and_where_they_differ(page: Page) -> None:
    the_derby(page)

    quarrel = page.locator(".disagree")
    expect(quarrel).to_contain_text("Spectators")
    expect(quarrel).to_contain_text("8412")
    expect(quarrel).to_contain_text("9000")
    expect(quarrel).to_contain_text("Luis Hale")
    expect(page.locator(".tellings thead th")).to_have_count(3)
    expect(page.locator(".tellings tr.differs", has_text="Spectators")).to_be_visible()
    papers = page.locator(".papers .paper")
    expect(papers).to_have_count(2)
    left, right = (papers.nth(n).bounding_box() for n in (0, 1))
    assert left and right and left["x"] + left["width"] <= right["x"] and left["y"] == right["y"]


def test_a_report_of_the_store_is_held_against_its_table(page: Page) -> None:
    the_derby(page)
    page.click(".tellings thead >> text=gazette.txt")

    expect(page.locator(".goals .goal-line")).to_have_count(3)
    expect(page.locator(".saying.right", has_text="place 1")).to_be_visible()
    expect(page.locator(".saying.wrong", has_text="30 points")).to_be_visible()
    expect(page.locator(".standings tbody tr")).to_have_count(4)


def test_a_team_has_its_matches_form_and_meetings(page: Page) -> None:
    page.goto("/store/teams")
    page.fill('.big-find input[name="q"]', "harb")
    page.press('.big-find input[name="q"]', "Enter")
    page.click(".names >> text=Harbour Town")

    expect(page.locator(".fixtures .result")).to_have_text(["Ddrawn", "Ddrawn", "Wwon"])
    expect(page.locator(".form-line")).to_contain_text("D")
    expect(page.locator(".streaks")).to_contain_text("unbeaten in 3")
    page.locator('input[name="second"]').press_sequentially("millf")
    expect(page.locator('#known option[value="Millfield"]')).to_have_count(1)
    page.fill('input[name="second"]', "Millfield")
    page.click("text=Compare")
    expect(page.locator("h1")).to_have_text("Harbour Town v Millfield")
    expect(page.locator("figure.balance")).to_have_attribute(
        "aria-label", "2 meetings: Harbour Town won 1, 1 drawn, Millfield won 0; goals 3–2"
    )


def test_a_player_has_his_goals(page: Page) -> None:
    page.goto("/store/players?q=brandt")
    page.click(".names >> text=Jonas Brandt")

    expect(page.locator(".counts")).to_contain_text("1 goal")
    expect(page.locator(".plain tbody tr")).to_contain_text("Millfield")


def test_search_finds_sentences_goals_and_names(page: Page) -> None:
    page.goto("/store")
    page.fill("#find", "brandt winner")
    page.press("#find", "Enter")
    expect(page.locator(".hits .sentence").first).to_contain_text("Jonas Brandt scored the winner")

    expect(page.locator(".hits .sentence").first.locator("mark")).to_have_text(["Brandt", "winner"])

    page.locator(".hits .sentence a[href*='words=']").first.click()
    expect(page.locator(".paper .mark[data-facts~=found]").first).to_contain_text("Jonas Brandt")
    expect(page.locator(".paper .mark[data-facts~=found]").first).to_be_in_viewport()

    page.goto("/store/search?q=millf")
    page.click(".found-names >> text=Millfield")
    expect(page.locator("h1")).to_have_text("Millfield")


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_words_that_were_searched_stay_lit_when_the_report_is_read_again(
    browser: Browser, library: str, size: Any
) -> None:
    context = browser.new_context(viewport=size, base_url=library)
    page, heard = watched(context)
    page.goto("/store/search?q=brandt+winner")
    found = page.locator(".paper .mark[data-facts~=found]").first
    with page.expect_response("**/report?*checked=1*"):
        page.locator(".hits .sentence a[href*='words=']").first.click()
    expect(page.locator(".status")).not_to_contain_text("asking the store")
    expect(page.locator(".paper .note")).to_contain_text("Luis Hale")  # what the store answered stands there
    expect(found).to_contain_text("Jonas Brandt")
    expect(found).to_be_in_viewport()

    page.click(".tool.edit")
    page.locator("textarea").press("Control+Home")
    with page.expect_response("**/report?*checked=1*"):
        page.keyboard.type("⚽ Late! ")
    page.keyboard.press("Escape")
    expect(page.locator(".paper")).to_contain_text("Late!")
    expect(found).to_contain_text("Jonas Brandt")

    page.locator(".goals .correct").first.click()
    page.fill('[name="_author"]', "Ada")
    page.click('dialog button[value="accepted"]')
    expect(page.locator(".card .said")).to_contain_text("Ada")
    expect(found).to_contain_text("Jonas Brandt")
    page.click(".card .withdraw")
    expect(page.locator(".card .said")).to_have_count(0)
    expect(found).to_contain_text("Jonas Brandt")
    context.close()
    assert heard == []


def test_matches_are_narrowed(page: Page) -> None:
    page.goto("/store/matches")
    page.check("input[name=reported]")
    page.click(".filters button")

    expect(page.locator(".fixtures .fixture")).to_have_count(1)
    page.fill("input[name=since]", "2019-09-01")
    page.click(".filters button")
    expect(page.locator(".nothing")).to_have_text("No matches.")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/store/matches/999999", "no match 999999"), ("/store/teams/77777777777777777777", "Nothing has the key"),
        ("/store/matches?page=minus", "page"), ("/store/matches?since=yesterday", "write it as 2016-11-20"),
        ("/store/head-to-head?first=Harbour+Town&second=Nobody+United", "no team"), ("/store/nowhere", "Not Found"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_named(browser: Browser, library: str, address: str, said: str) -> None:
    context = browser.new_context(base_url=library)
    page = context.new_page()
    answer = page.goto(address)

    assert answer is not None and answer.status in (404, 422)
    expect(page.locator("main")).to_contain_text(said, ignore_case=True)
    context.close()


LISTS = ("/corrections", "/store/matches", "/store/reports")
ADDRESSES = ("/store", "/store/competitions", "/store/teams?q=m", "/store/search?q=winner", "/api")


def test_axe_finds_no_serious_violation_in_the_store(browser: Browser, library: str) -> None:
    page, heard = a_page_for_axe(browser, library)
    page.goto("/store/teams?q=harb")
    team = page.locator(".names a").first.get_attribute("href")
    page.goto("/store/competitions")
    season = page.locator(".names a").first.get_attribute("href")
    page.goto("/store")
    derby = page.locator(".fixture").first.get_attribute("href")
    page.goto("/store/players?q=brandt")
    player = page.locator(".names a").first.get_attribute("href")
    told = {}
    meetings = "/store/head-to-head?first=Harbour+Town&second=Millfield"
    for address in (*ADDRESSES, *LISTS, team, season, derby, player, meetings):
        page.goto(str(address))
        told |= {f"{address} {rule}": where for rule, where in serious(page).items()}
    page.context.close()
    assert told == {}
    assert heard == []
