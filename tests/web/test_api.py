"""The HTTP API as a program uses it, over a small store of made-up reports and results."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette")
pytest.importorskip("limits")
pytest.importorskip("duckdb")

import jsonschema
from starlette.testclient import TestClient

from pressbox.pipeline import read
from pressbox.record.schema import record_schema
from pressbox.store.add_reference import add_reference
from pressbox.store.database import open_database
from pressbox.store.load import load_reports
from pressbox.web import Settings, create_app

REPORT = """Harbour Town came from behind to beat Millfield 2-1 in the Premier League on Saturday.

Pat Okoro headed Millfield in front in the 18th minute, but Tom Ferrant levelled eight minutes after the restart.

Jonas Brandt scored the winner for Harbour Town with four minutes remaining.
"""
RESULTS = """= English Premier League 2019/20

▪ Matchday 1
Sat Aug 10
  15.00  Harbour Town            v Millfield             2-1 (1-1)
         Northport United        v Eastvale Rovers          0-0
Sat Feb 15
  15.00  Millfield            v Harbour Town             1-1 (0-1)
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("api")
    results = folder / "england" / "2019-20"
    results.mkdir(parents=True)
    (results / "1-premierleague.txt").write_text(RESULTS)
    (folder / "derby.txt").write_text(REPORT)
    path = folder / "matches.duckdb"
    database = open_database(path, write=True)
    add_reference(database, [folder / "england"])
    load_reports(database, [folder / "derby.txt"], lambda text, published: read(text, published or date(2019, 8, 12)))
    database.close()
    return path


@pytest.fixture(scope="module")
def visitor(store: Path) -> Iterator[TestClient]:
    app = create_app(Settings(store=store))
    with TestClient(app, base_url="http://127.0.0.1:8000", raise_server_exceptions=False) as client:
        yield client


def got(visitor: TestClient, path: str, **query: Any) -> Any:
    answer = visitor.get(f"/api/v1/{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_report_sent_as_json_comes_back_as_a_match_record(visitor: TestClient) -> None:
    record = visitor.post("/api/v1/read", json={"text": REPORT, "id": "derby.txt"}).json()

    jsonschema.validate(record, record_schema())
    assert record["matches"][0]["score"]["full_time"] == [2, 1]
    assert record["report"]["id"] == "derby.txt"


def test_a_report_may_be_sent_as_it_is(visitor: TestClient) -> None:
    answer = visitor.post("/api/v1/read", content=REPORT.encode(), headers={"content-type": "text/plain"})

    assert [goal["scorer"] for goal in answer.json()["matches"][0]["goals"]] == [
        "Pat Okoro", "Tom Ferrant", "Jonas Brandt",
    ]  # fmt: skip


def test_a_gap_in_points_that_is_none_is_found(visitor: TestClient) -> None:
    report = (
        "Leeds moved six points clear at the top on 33 when they beat Fulham 2-0 on Saturday.\n\n"
        "Everton, who lost 1-0 at Watford, stay second on 26 points.\n"
    )
    found = visitor.post("/api/v1/check", json={"text": report}).json()["findings"]

    assert [finding["check"] for finding in found] == ["points-gap"]


UNDATED = "Jonas Brandt scored the winner as Harbour Town beat Millfield 2-1 in the Premier League."


def test_what_a_report_leaves_open_is_looked_up_in_the_store(visitor: TestClient) -> None:
    sent = {"text": UNDATED, "published": "2019-08-12"}
    beside = visitor.post("/api/v1/read", json=sent).json()["matches"][0]
    alone = visitor.post("/api/v1/read?reference=false", json=sent).json()["matches"][0]

    assert (beside["date"], beside["teams"][0]["side"]) == ("2019-08-10", "home")
    assert {one["basis"] for one in beside["looked_up"]} == {"reference"}
    assert (alone["date"], alone["looked_up"]) == (None, [])


def test_the_page_tells_what_the_store_knows_and_puts_it_nowhere(visitor: TestClient) -> None:
    told = visitor.post(
        "/report?checked=1&published=2019-08-12", content=UNDATED, headers={"content-type": "text/plain"}
    ).json()

    assert "From the store:" in told["card"]
    assert "10 August 2019" in told["card"]


def test_a_server_may_leave_reports_to_themselves(store: Path) -> None:
    with TestClient(create_app(Settings(store=store, reference=False)), base_url="http://127.0.0.1:8000") as client:
        record = client.post("/api/v1/read", json={"text": UNDATED, "published": "2019-08-12"}).json()
        assert record["matches"][0]["looked_up"] == []
        told = client.post("/report", content=UNDATED, headers={"content-type": "text/plain"}).json()
        assert told["unchecked"] is False


def test_matches_come_in_pages_newest_first(visitor: TestClient) -> None:
    first, second = got(visitor, "matches", size=2), got(visitor, "matches", size=2, page=2)

    assert first["total"] == 3
    assert [match["home"] for match in first["items"]] == ["Millfield", "Northport United"]
    assert [match["home"] for match in second["items"]] == ["Harbour Town"]


def test_a_match_shows_its_report_beside_the_results_and_where_they_differ(visitor: TestClient) -> None:
    (match,) = got(visitor, "matches", reported=True)["items"]
    sheet = got(visitor, f"matches/{match['match_id']}")

    assert [telling["kind"] for telling in sheet["tellings"]] == ["reference", "report"]
    assert sheet["tellings"][1]["goals"][2]["scorer"] == "Jonas Brandt"
    assert {"half_time"} == {one["fact"] for one in sheet["disagreements"]}


def test_a_table_on_a_day(visitor: TestClient) -> None:
    table = got(visitor, "tables", competition="Premier League", on="2019-12-01")

    assert (table["rows"][0]["team"], table["rows"][0]["points"]) == ("Harbour Town", 3)


def test_two_teams_meetings(visitor: TestClient) -> None:
    told = got(visitor, "head-to-head", first="Harbour Town", second="Millfield")

    assert (told["balance"]["won"], told["balance"]["drawn"], told["meetings"]["total"]) == (1, 1, 2)


def test_search_finds_the_sentence(visitor: TestClient) -> None:
    found = got(visitor, "search", q="Brandt winner")["items"]

    assert any("Jonas Brandt scored the winner" in hit["text"] for hit in found)


def test_a_search_that_would_narrow_nothing_is_named(visitor: TestClient) -> None:
    answer = visitor.get("/api/v1/search", params={"q": "after:tomorrow goal"})

    assert answer.status_code == 422 and "fter:tomorrow is no day" in answer.text
    assert "after:tomorrow is no day" in visitor.get("/store/search", params={"q": "after:tomorrow goal"}).text


def test_teams_players_competitions_and_reports_are_listed(visitor: TestClient) -> None:
    (team,) = got(visitor, "teams", q="harbour")["items"]
    (player,) = got(visitor, "players", q="brandt")["items"]
    (competition,) = got(visitor, "competitions")["items"]

    assert got(visitor, f"teams/{team['team_id']}")["name"] == "Harbour Town"
    assert got(visitor, f"players/{player['person_id']}")["goals"]["items"][0]["opponent"] == "Millfield"
    assert got(visitor, f"competitions/{competition['competition_id']}/seasons")[0]["matches"] == 3
    assert got(visitor, "reports")["total"] == 1


def test_a_correction_holds_for_the_same_text_from_then_on(visitor: TestClient) -> None:
    told = {"text": REPORT, "path": "matches.0.goals.1", "verdict": "corrected", "author": "C. Weiss"}
    kept = visitor.post("/api/v1/corrections", json=told | {"now": {"scorer": "Luis Hale"}})
    again = visitor.post("/api/v1/read", json={"text": REPORT}).json()

    assert kept.status_code == 201
    assert again["matches"][0]["goals"][1]["scorer"] == "Luis Hale"
    as_read = visitor.post("/api/v1/read?corrected=false", json={"text": REPORT}).json()
    assert as_read["matches"][0]["goals"][1]["scorer"] == "Tom Ferrant"
    key = kept.json()["id"]
    assert key in {one["id"] for one in got(visitor, "corrections")}
    assert visitor.delete(f"/api/v1/corrections/{key}", params={"author": "C. Weiss"}).status_code == 200
    assert got(visitor, "corrections") == []


@pytest.mark.parametrize(
    ("method", "path", "sent", "status", "detail"),
    [
        ("GET", "matches?page=0", None, 422, "page"),
        ("GET", "matches?colour=red", None, 422, "colour"),
        ("GET", "matches?since=yesterday", None, 422, "since"),
        ("GET", "matches/999999", None, 404, "no match 999999"),
        ("GET", "matches/99999999999999999999999", None, 404, "Nothing"),
        ("GET", "tables?competition=Moon+League", None, 404, "no competition 'Moon League'"),
        ("GET", "head-to-head?first=Harbour+Town&second=Nowhere", None, 404, "no team 'Nowhere'"),
        ("GET", "nothing", None, 404, "/api/v1/nothing"),
        ("PUT", "read", None, 405, "Method"),
        ("POST", "read", b"{", 400, "no JSON"),
        ("POST", "read", b'{"text": 7}', 422, "text"),
        ("POST", "read", b'{"text": ""}', 422, "text"),
        ("POST", "read", b"[" * 100_000, 422, "array"),
        ("POST", "corrections", b'{"now": {"a": ' + b"[" * 100_000, 400, "no JSON"),
        ("POST", "corrections", b'{"path": "x", "verdict": "accepted", "author": "W"}', 422, "source_id"),
    ],
)
def test_what_is_refused_is_said_in_problem_details(
    visitor: TestClient, method: str, path: str, sent: bytes | None, status: int, detail: str
) -> None:
    answer = visitor.request(
        method, f"/api/v1/{path}", content=sent, headers={"content-type": "application/json"} if sent else None
    )

    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert detail.lower() in answer.json()["detail"].lower()
    assert answer.json()["status"] == status


def test_without_a_store_the_answer_says_how_to_get_one() -> None:
    visitor = TestClient(create_app(), base_url="http://127.0.0.1:8000")

    answer = visitor.get("/api/v1/matches")
    assert (answer.status_code, "--store" in answer.json()["detail"]) == (404, True)
    assert visitor.get("/health").json()["store"] == "none"


def test_a_damaged_store_is_reported_by_health(tmp_path: Path) -> None:
    damaged = tmp_path / "matches.duckdb"
    damaged.write_bytes(b"no database" * 500)
    visitor = TestClient(create_app(Settings(store=damaged)), base_url="http://127.0.0.1:8000")

    assert visitor.get("/health").status_code == 503
    assert visitor.get("/api/v1/matches").status_code == 503


def test_health_and_metrics_answer(visitor: TestClient) -> None:
    assert visitor.get("/health").json()["status"] == "ok"
    counted = visitor.get("/metrics").text
    assert 'pressbox_answers_total{method="GET",route="/api/v1/matches/{key:int}",status="200"}' in counted


def test_the_description_is_sound_openapi(visitor: TestClient) -> None:
    validator = pytest.importorskip("openapi_spec_validator")
    document = visitor.get("/api/openapi.json").json()

    validator.validate(document)
    assert {"/api/v1/read", "/api/v1/check", "/api/v1/matches", "/api/v1/tables", "/api/v1/search"} <= set(
        document["paths"]
    )
