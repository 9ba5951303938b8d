"""What an editor writes into the form of a fact, and what becomes of it; without a browser."""

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette")
pytest.importorskip("limits")

from starlette.testclient import TestClient

from pressbox.corrections import BadCorrection
from pressbox.pipeline import read
from pressbox.web import Settings, create_app
from pressbox.web.correcting import changed, form_of

REPORT = "Silva scored after 12 minutes as Harbour Town beat Millfield 1-0 in front of 8,412 spectators."


@pytest.fixture
def visitor(tmp_path: Path) -> TestClient:
    return TestClient(create_app(Settings(corrections=tmp_path / "said")), base_url="http://127.0.0.1:8000")


def test_the_form_of_a_goal_has_its_words_and_what_may_be_chosen() -> None:
    form = form_of(read(REPORT), "matches.0.goals.0")

    fields = {field.name: field for field in form.fields}
    assert form.about == "Goal: Silva 12′"
    assert fields["minute"].value == "12"
    assert fields["team"].options == ("Harbour Town", "Millfield")
    assert "own_goal" in fields["kind"].options


@pytest.mark.parametrize(
    ("written", "minute"),
    [
        ("42", (42, 42, "first_half", "42'")), ("45+2", (47, 47, "first_half", "45+2'")),
        ("46′", (46, 46, "second_half", "46'")), ("90+3", (93, 93, "second_half", "90+3'")),
        ("84-99", (84, 99, "second_half", None)), ("84 – 99'", (84, 99, "second_half", None)),
    ],
)  # fmt: skip
def test_minutes_are_written_as_people_write_them(written: str, minute: tuple[Any, ...]) -> None:
    now = changed(read(REPORT), "matches.0.goals.0", {"minute": written})["minute"]

    assert (now["from"], now["to"], now["phase"], now["label"]) == minute


@pytest.mark.parametrize(
    ("path", "field", "written"),
    [
        ("matches.0.goals.0", "minute", "44+2"), ("matches.0.goals.0", "minute", "half past two"),
        ("matches.0.score", "full_time", "two nil"), ("matches.0", "attendance", "many"),
        ("matches.0", "date", "yesterday"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_by_name(path: str, field: str, written: str) -> None:
    with pytest.raises(BadCorrection, match=written.replace("+", r"\+")):
        changed(read(REPORT), path, {field: written})


def test_only_what_is_written_otherwise_is_changed() -> None:
    same = {"scorer": "Silva", "minute": "12", "team": "Harbour Town", "kind": "open", "assist": " "}

    assert changed(read(REPORT), "matches.0.goals.0", same) == {}
    assert changed(read(REPORT), "matches.0.score", {"half_time": "1:0"}) == {"half_time": [1, 0]}


def test_a_corrected_draft_gets_a_name_that_its_corrections_go_by(visitor: TestClient) -> None:
    sent = {"text": REPORT, "path": "matches.0.goals.0", "verdict": "corrected", "author": "C. Weiss"}
    told = visitor.post("/report/correct", json=sent | {"fields": {"scorer": "Okoro"}}).json()
    assert "corrected by C. Weiss" in told["card"]

    edited = visitor.post(
        f"/report?name={told['name']}", content=f"{REPORT} It rained.", headers={"content-type": "text/plain"}
    ).json()
    assert "Okoro" in edited["card"]


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"path": "matches.0.goals.7", "verdict": "accepted", "author": "C. Weiss"}, "no such fact"),
        ({"path": "people", "verdict": "accepted", "author": "C. Weiss"}, "names no fact"),
        ({"path": "matches.0.goals.0", "verdict": "accepted", "author": " "}, "needs your name"),
        ({"path": "matches.0.goals.0", "verdict": "loved", "author": "C. Weiss"}, "Invalid enum"),
        ({"path": "matches.0.score", "verdict": "rejected", "author": "C. Weiss"}, "only an entry can be rejected"),
    ],
)  # fmt: skip
def test_a_word_that_makes_no_sense_is_refused(visitor: TestClient, sent: dict[str, str], said: str) -> None:
    answer = visitor.post("/report/correct", json={"text": REPORT, **sent})

    assert answer.status_code == 422
    assert said.lower() in answer.json()["problem"].lower()


def test_no_other_site_corrects_facts(visitor: TestClient) -> None:
    sent = {"text": REPORT, "path": "matches.0.goals.0", "verdict": "rejected", "author": "Mallory"}

    answer = visitor.post("/report/correct", content=json.dumps(sent), headers={"origin": "https://evil.example"})

    assert answer.status_code == 403
