"""The page without a browser: what the server answers to a report, whatever it holds."""

from pathlib import Path

import pytest

pytest.importorskip("starlette")

from starlette.testclient import TestClient

from pressbox.web import Settings, create_app
from pressbox.web.examples import examples

LEAGUE = (Path(__file__).parents[2] / "examples" / "league-match.txt").read_text(encoding="utf-8")
PLAIN = {"content-type": "text/plain;charset=utf-8"}


@pytest.fixture(scope="module")
def visitor() -> TestClient:
    return TestClient(create_app(), base_url="http://127.0.0.1:8000")


def test_a_report_becomes_a_card_and_a_marked_paper(visitor: TestClient) -> None:
    told = visitor.post("/report", content=LEAGUE.encode(), headers=PLAIN).json()

    assert "Harbour Town" in told["card"]
    assert 'data-facts="matches.0.goals.0"' in told["paper"]
    assert told["marks"]


def test_marks_are_places_in_the_text(visitor: TestClient) -> None:
    text = "⚽ Silva scored after 12 minutes as City beat United 1-0."

    marks = visitor.post("/report", content=text.encode(), headers=PLAIN).json()["marks"]

    assert text[marks[0][0] : marks[0][1]].startswith("Silva")
    assert all(0 <= start < end <= len(text) for start, end, *_ in marks)


def test_a_browser_without_scripts_sends_a_form(visitor: TestClient) -> None:
    page = visitor.post("/", data={"report": LEAGUE.replace("\n", "\r\n")})

    assert page.status_code == 200
    assert "Jonas Brandt" in page.text
    assert 'data-facts="matches.0.goals.0"' in page.text


def test_an_empty_form_says_so(visitor: TestClient) -> None:
    page = visitor.post("/", data={"report": "  "})

    assert page.status_code == 422
    assert "nothing to read" in page.text


@pytest.mark.parametrize(
    ("body", "kind", "said"),
    [
        (b" \n ", "text/plain", "nothing to read"),
        (b"Silva \xff scored", "text/plain", "not UTF-8"),
        (b"\x89PNG\x00\x00", "text/html", "binary"),
    ],
)
def test_what_cannot_be_read_is_named(visitor: TestClient, body: bytes, kind: str, said: str) -> None:
    answer = visitor.post("/report", content=body, headers={"content-type": kind})

    assert answer.status_code in (400, 422)
    assert said in answer.json()["problem"]


@pytest.mark.parametrize("example", [example.name for example in examples()])
def test_an_example_is_a_link_away(visitor: TestClient, example: str) -> None:
    page = visitor.get(f"/?example={example}")

    assert page.status_code == 200
    assert 'class="match"' in page.text


def test_an_example_that_is_not_there_leads_back(visitor: TestClient) -> None:
    assert visitor.get("/?example=../../etc/passwd", follow_redirects=False).headers["location"] == "/"


@pytest.mark.parametrize(
    ("form", "kind"),
    [("html", "text/html"), ("svg", "image/svg+xml"), ("json", "application/json"), ("text", "text/plain")],
)
def test_a_report_is_saved_in_the_formats_that_people_keep(visitor: TestClient, form: str, kind: str) -> None:
    file = visitor.post("/report/save", data={"report": LEAGUE, "format": form})

    assert file.headers["content-type"].startswith(kind)
    assert "attachment" in file.headers["content-disposition"]
    assert "Harbour Town" in file.text


def test_no_other_format_is_saved(visitor: TestClient) -> None:
    assert visitor.post("/report/save", data={"report": LEAGUE, "format": "parquet"}).status_code == 404


def test_an_interview_is_no_match(visitor: TestClient) -> None:
    told = visitor.post("/report", content=b"The club opens a new shop in the old town.", headers=PLAIN).json()

    assert "No match is reported here." in told["card"]


def test_places_of_the_table_are_held_against_the_store(league_store: Path) -> None:
    report = (
        "date 2019-08-10\nHARBOUR TOWN, Aug 10 - Jonas Brandt scored as Harbour Town beat Millfield 1-0 in the Premier League"
        " on Saturday. Harbour Town are top with three points. Millfield are second with 30 points."
    )

    visitor = TestClient(create_app(Settings(store=league_store)), base_url="http://127.0.0.1:8000")
    card = visitor.post("/report?checked=1", content=report.encode(), headers=PLAIN).json()["card"]

    assert 'class="fact saying right"' in card
    assert 'class="fact saying wrong"' in card
    assert "Northport" in card  # the whole table stands there
