"""What a visitor does with a report, in a real browser."""

from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="browser tests need the extra web")
pytest.importorskip("playwright", reason="browser tests need playwright: pip install playwright")

from playwright.sync_api import Browser, Page, expect

from .conftest import served, watched
from .pages import drop, goals, lit, paste, settled, style

EXAMPLES = {
    path.stem: path.read_text(encoding="utf-8") for path in (Path(__file__).parents[2] / "examples").glob("*.txt")
}
LEAGUE = EXAMPLES["league-match"]
GAP = (
    "Suso scored in the 42nd minute as AC Milan beat Inter 1-0 on Sunday.\n\n"
    "Leaders Juventus are six points clear at the top on 33 points. AS Roma are second on 26 points."
)


def test_a_report_dropped_is_a_match_at_once(page: Page) -> None:
    page.goto("/")
    drop(page, LEAGUE)

    expect(page.locator(".score-line .team h2")).to_have_text(["Harbour Town", "Millfield"])
    expect(page.locator(".tiles .tile")).to_have_text(["2", "1"])
    expect(page.locator(".notes")).to_contain_text("half-time 0–1")
    assert goals(page) == [
        "18′ 0–1 Pat Okoro header, from Luis Hale", "53′ 1–1 Tom Ferrant penalty",
        "86′ 2–1 Jonas Brandt from Tom Ferrant",
    ]  # fmt: skip
    expect(page.locator(".events").first).to_contain_text("Jonas Brandt for Anders Lind")


def test_a_report_pasted_anywhere_is_read(page: Page) -> None:
    page.goto("/")
    paste(page, LEAGUE)

    expect(page.locator(".tiles")).to_contain_text("2")
    expect(page).to_have_title("Brandt strikes late to sink Millfield · pressbox")


def test_a_report_typed_is_read_at_the_button(page: Page) -> None:
    page.goto("/")
    page.fill("textarea", LEAGUE)
    page.click(".primary")

    expect(page.locator(".goals .goal-line")).to_have_count(3)


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_every_example_is_a_click_away(page: Page, name: str) -> None:
    page.goto("/")
    page.click(f'.examples a[href="/?example={name}"]')

    expect(page.locator(".match").first).to_be_visible()
    expect(page.locator(".paper .mark").first).to_be_visible()


def test_the_seeds_are_read(page: Page, shared: Path) -> None:
    for seed in sorted((shared / "seeds").glob("*.txt")):
        page.goto("/")
        drop(page, seed.read_text(encoding="utf-8"), seed.name)

        expect(page.locator(".match").first).to_be_visible()
        assert page.locator(".paper .mark").count() > 10


def test_pointing_at_a_goal_lights_its_sentences(page: Page) -> None:
    page.goto("/?example=league-match")
    settled(page)
    page.hover(".goals .goal-line:nth-child(2) a")

    assert lit(page).startswith("Eight minutes after the restart")
    assert "Brandt strikes" not in lit(page)


def test_pointing_at_a_sentence_lights_its_fact(page: Page) -> None:
    page.goto("/?example=league-match")
    settled(page)
    page.locator(".paper .mark", has_text="headed in").first.hover()

    expect(page.locator(".goals .goal-line").first.locator("a")).to_have_class("fact lit")
    assert page.locator(".course .goal").count() == 3
    expect(page.locator(".course g.fact.lit .goal")).to_have_count(1)


def test_the_keyboard_goes_from_goal_to_sentence_and_back(page: Page) -> None:
    page.goto("/?example=league-match")
    page.focus(".goals .goal-line:nth-child(1) a")
    assert "took the lead in the 18th minute" in lit(page)

    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "at-matches.0.goals.0"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "matches.0.goals.0"


def test_certain_and_likely_look_different(page: Page) -> None:
    page.goto("/?example=league-match")
    certain = page.locator(".paper .mark.score:not(.likely)").first
    assert style(certain, "textDecorationStyle") == "solid"

    page.goto("/?example=amateur")
    likely = page.locator(".paper .mark.score.likely").first
    assert style(likely, "textDecorationStyle") == "dashed"
    expect(page.locator(".goals .goal-line", has_text="?").first).to_be_visible()


def test_a_finding_stands_in_the_margin_beside_its_words(page: Page) -> None:
    page.goto("/")
    drop(page, GAP)
    note = page.locator(".paper .note")

    expect(note).to_contain_text("the gap is 7")
    expect(note.locator("del")).to_have_text("six")
    expect(note.locator("ins")).to_have_text("seven")
    beside, words = note.bounding_box(), page.locator(".mark.wrong").first.bounding_box()
    assert beside and words
    assert beside["x"] > words["x"] + words["width"]
    assert abs(beside["y"] - words["y"]) < 40


def test_a_finding_is_put_right_at_a_button(page: Page) -> None:
    page.goto("/")
    drop(page, GAP)
    page.click(".note .apply")

    expect(page.locator(".paper .note")).to_have_count(0)
    expect(page.locator(".paper")).to_contain_text("seven points clear")


def test_typing_reads_again(page: Page) -> None:
    page.goto("/?example=league-match")
    page.click(".tool.edit")
    page.locator("textarea").press("Control+End")
    page.keyboard.type(" Ann Bell of Millfield was sent off in the 80th minute.")

    expect(page.locator(".events").first).to_contain_text("Ann Bell")
    expect(page.locator("textarea")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".paper")).to_contain_text("Ann Bell of Millfield")


def test_marks_lie_under_the_letters_that_are_typed(page: Page) -> None:
    page.goto("/?example=league-match")
    page.click(".tool.edit")
    settled(page)

    under, typed = page.locator(".under").bounding_box(), page.locator("textarea").bounding_box()
    assert under == typed
    same = page.evaluate(
        "document.querySelector('.under').textContent.trimEnd() === document.querySelector('textarea').value.trimEnd()"
    )
    assert same
    assert page.locator(".under .mark").count() > 5


def test_the_score_runs_over_both_halves(page: Page) -> None:
    page.goto("/?example=league-match")
    course = page.locator("svg.course")

    assert "Pat Okoro 18′ 0–1; Tom Ferrant 53′ 1–1; Jonas Brandt 86′ 2–1" in (course.get_attribute("aria-label") or "")
    x = [float(circle.get_attribute("cx") or 0) for circle in course.locator(".goal").all()]
    okoro, ferrant, brandt = x[2], x[0], x[1]  # the first team's goals are drawn first
    assert okoro < ferrant < brandt
    expect(course.locator(".disallowed_goal").first).to_be_visible()


def test_a_goal_told_as_an_interval_is_drawn_as_one(page: Page) -> None:
    page.goto("/?example=round-up")

    assert page.locator("svg.course .fact .span").count() >= 3


def test_a_round_up_is_a_results_board(page: Page) -> None:
    page.goto("/?example=round-up")
    board = page.locator(".results li")
    assert board.count() >= 2

    board.nth(1).locator("a").click()
    second = page.locator(".match").nth(1)
    expect(second).to_be_in_viewport()


def test_a_report_is_saved_as_one_file_that_works_alone(browser: Browser, page: Page, tmp_path: Path) -> None:
    page.goto("/?example=league-match")
    page.click("summary.tool")
    with page.expect_download() as download:
        page.click('button[value="html"]')
    file = tmp_path / "report.html"
    download.value.save_as(file)

    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    alone, heard = watched(context)
    alone.goto(f"file://{file}")
    settled(alone)
    alone.hover(".goals .goal-line:nth-child(2) a")
    assert lit(alone).startswith("Eight minutes after the restart")
    assert alone.evaluate("document.fonts.check('600 20px \"Barlow Condensed\"')")
    assert heard == []
    context.close()


def test_a_browser_without_scripts_shows_the_match_too(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site)
    page, heard = watched(context)
    page.goto("/")
    page.fill("textarea", LEAGUE)
    page.click(".primary")

    expect(page.locator(".tiles .tile")).to_have_text(["2", "1"])
    assert heard == []
    context.close()


def test_a_file_that_is_no_text_is_refused_by_name(page: Page) -> None:
    page.goto("/")
    page.locator("input[type=file]").set_input_files(
        {"name": "photo.txt", "mimeType": "text/plain", "buffer": b"\xff\xd8\xff"}
    )

    expect(page.locator(".problem")).to_have_text("photo.txt is not UTF-8 text.")


def test_a_report_over_the_limit_gets_a_clear_message(page: Page) -> None:
    page.goto("/")
    buffer = b"Silva scored. " * 120_000
    page.locator("input[type=file]").set_input_files({"name": "long.txt", "mimeType": "text/plain", "buffer": buffer})

    expect(page.locator(".problem")).to_contain_text("too long for one report (1,680,000; at most")


def test_the_store_marks_places_right_and_wrong(browser: Browser, league_store: Path) -> None:
    from pressbox.web import Settings

    for site in served(Settings(store=league_store)):
        context = browser.new_context(base_url=site, viewport={"width": 1440, "height": 1000})
        page, heard = watched(context)
        page.goto("/")
        drop(page, (
            "date 2019-08-10\nHARBOUR TOWN, Aug 10 - Jonas Brandt scored as Harbour Town beat Millfield 1-0 in the Premier"
            " League on Saturday. Harbour Town are top with three points. Millfield are second with 30 points."
        ))  # fmt: skip

        expect(page.locator(".saying.right").first).to_contain_text("place 1")
        expect(page.locator(".saying.wrong").first).to_be_visible()
        expect(page.locator(".standings tbody tr")).to_have_count(4)
        assert heard == []
        context.close()
