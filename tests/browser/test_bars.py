"""The bars: nobody is shut out, nothing foreign runs, the page is light and quick, on desktop and phone, by day and night."""

from pathlib import Path
from time import perf_counter, process_time

import pytest

pytest.importorskip("starlette", reason="browser tests need the extra web")
pytest.importorskip("playwright", reason="browser tests need playwright: pip install playwright")

from playwright.sync_api import Browser, Page, expect

from .axe import PHONE, a_page_for_axe, serious
from .conftest import watched
from .pages import drop
from .test_report import EXAMPLES, GAP

SIX_HUNDRED_WORDS = "\n\n".join((EXAMPLES["league-match"], EXAMPLES["cup-tie"].split("\n\n", 1)[1]))
_MOST_BYTES = 300_000
_MOST_MS = 300
SHOWN = {
    "empty": lambda page: page.goto("/"),
    "league-match": lambda page: page.goto("/?example=league-match"),
    "round-up": lambda page: page.goto("/?example=round-up"),
    "findings": lambda page: (page.goto("/"), drop(page, GAP)),
    "correcting": lambda page: (
        page.goto("/?example=league-match"),
        page.focus(".goals .correct"),
        page.keyboard.press("Enter"),
        page.wait_for_selector("dialog[open]"),
    ),
    "editing": lambda page: (page.goto("/?example=women"), page.click(".tool.edit")),
}


@pytest.mark.parametrize("shown", SHOWN)
def test_axe_finds_no_serious_violation(browser: Browser, site: str, shown: str) -> None:
    page, heard = a_page_for_axe(browser, site)
    SHOWN[shown](page)

    found = serious(page)
    page.context.close()
    assert found == {}
    assert heard == []


@pytest.mark.parametrize("shown", SHOWN)
def test_nothing_runs_off_the_side_of_a_phone(browser: Browser, site: str, shown: str) -> None:
    context = browser.new_context(viewport=PHONE, base_url=site)
    page, heard = watched(context)
    SHOWN[shown](page)

    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert heard == []
    context.close()


@pytest.mark.parametrize("address", ["/", "/?example=league-match"])
def test_the_page_weighs_little_and_comes_from_here(page: Page, site: str, address: str) -> None:
    weights: dict[str, int] = {}
    page.on("response", lambda answer: weights.update({answer.url: len(answer.body())}))
    page.goto(address)
    page.evaluate("document.fonts.ready")
    page.wait_for_load_state("networkidle")

    assert all(url.startswith(site) for url in weights)
    print(f"{address}: {sum(weights.values()):,} bytes in {len(weights)} answers")
    assert sum(weights.values()) < _MOST_BYTES


def test_the_first_result_stands_within_300_ms_of_the_drop(page: Page, site: str) -> None:
    assert 590 < len(SIX_HUNDRED_WORDS.split()) < 660
    told = []
    for _ in range(12):  # other work on the machine must not decide
        slow = wait_for_a_core()
        page.goto("/")
        page.evaluate("document.fonts.ready")
        ms = page.evaluate(
            """async text => {
              const files = new DataTransfer();
              files.items.add(new File([text], "report.txt", { type: "text/plain" }));
              const began = performance.now();
              document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
              while (!document.querySelector(".card .tiles")) await new Promise(requestAnimationFrame);
              await new Promise(requestAnimationFrame);
              return performance.now() - began;
            }""",
            SIX_HUNDRED_WORDS,
        )
        slow = (slow + wait_for_a_core()) / 2
        told.append(f"{ms:.0f} ms (others' work makes it {slow:.1f} times longer)")
        if ms / slow < _MOST_MS:
            break
    print("first result after", ", ".join(told))
    assert ms / slow < _MOST_MS, told


def wait_for_a_core() -> float:
    """How much longer than on an idle machine something takes just now."""
    began, own = perf_counter(), process_time()
    while process_time() - own < 0.05:
        pass
    return max((perf_counter() - began) / 0.05, 1.0)


HOSTILE = {
    "script": "Silva scored</textarea></script><script>alert(1)</script> after 12 minutes as City beat United 1-0.",
    "handlers": 'Silva scored after 12 minutes as City <img src=x onerror="alert(1)"> beat <svg onload=alert(2)> United 1-0.',
    "templates": "{{ 7 * 7 }} {% raw %} ${7 * 7} Silva scored after 12 minutes as City beat United 1-0.",
    "right to left": "Silva \u202escored\u2066 after 12 minutes \u200fas City beat United 1-0.",
    "null bytes": "Silva\x00 scored\x00 after 12 minutes as City beat United 1-0.\x00",
    "brackets": "[" * 1_000_000,
    "emoji": "⚽🧤👨‍👩‍👧‍👦 Silva scored after 12 minutes 🎉 as City beat United 1-0.",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_report_is_shown_as_text(page: Page, kind: str) -> None:
    page.goto("/")
    drop(page, HOSTILE[kind])

    paper = page.locator(".paper")
    shown = paper.inner_text()
    assert page.locator(".paper img, .paper script, .paper svg, .card img, .card script").count() == 0
    if kind == "script":
        assert "<script>alert(1)</script>" in shown
    if kind == "templates":
        assert "{{ 7 * 7 }}" in shown
    if kind == "right to left":
        assert "⟨U+202E⟩" in shown
    if kind == "null bytes":
        assert "Silva␀" in shown
    if kind == "brackets":
        assert len(shown) >= 1_000_000
    page.click(".tool.edit")
    expect(page.locator("textarea")).to_be_visible()


def test_a_hostile_report_in_a_saved_file_is_text(page: Page, tmp_path: Path, browser: Browser) -> None:
    page.goto("/")
    drop(page, HOSTILE["script"] + " " + HOSTILE["handlers"])
    page.click("summary.tool")
    with page.expect_download() as download:
        page.click('button[value="html"]')
    download.value.save_as(tmp_path / "report.html")

    context = browser.new_context()
    alone, heard = watched(context)
    alone.goto(f"file://{tmp_path / 'report.html'}")
    assert "<script>alert(1)</script>" in alone.locator(".paper").inner_text()
    assert heard == []
    context.close()


def test_the_page_can_be_read_without_seeing_it(page: Page) -> None:
    page.goto("/?example=league-match")
    heard = page.locator("#card").aria_snapshot()

    assert "Final score 2–1" in heard
    assert "How the score of Harbour Town against Millfield ran" in heard
    chip = page.locator(".chip.goal").first.get_attribute("aria-label") or ""
    assert chip.startswith("Goal: 86′, 2–1, Jonas Brandt")
