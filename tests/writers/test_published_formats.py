"""Football boxes, JSON-LD, CDF and kloppy's events hold what their readers want."""

import json
import re
from datetime import timedelta
from typing import Any

import pytest

from pressbox.datatypes.record import MatchRecord
from pressbox.writers import written

# schema.org's properties of the types that we write (release 28), for types and their parents.
_THING = {"name", "description", "identifier", "alternateName", "subjectOf"}
_SCHEMA_ORG = {
    "Event": _THING | {"startDate", "location", "superEvent", "subEvent", "performer"},
    "SportsEvent": _THING | {
        "startDate", "location", "superEvent", "subEvent", "performer", "homeTeam", "awayTeam", "competitor", "sport",
    },
    "SportsTeam": _THING | {"coach"}, "Person": _THING, "Place": _THING,
    "ReportageNewsArticle": _THING | {"headline", "datePublished", "inLanguage", "dateline", "author"},
}  # fmt: skip


def test_a_football_box_balances_its_braces_and_cites_the_report(derby: MatchRecord) -> None:
    box = str(written([derby], "wikipedia"))

    assert box.count("{{") == box.count("}}")
    assert "| team1        = Millfield" in box and "| score        = 2–3" in box
    assert "{{Start date|2015|3|14|df=y}}" in box
    assert "* Rob Stanning {{goal|45+2|o.g.}}" in box
    assert "* Tom Ferrant {{goal|53|pen.}} (1 without a minute)" in box
    assert "|title=Ferrant {{!}} sinks Millfield |author=Ann Bell" in box
    assert "No exact minute is told: Tom Ferrant." in box


def test_a_football_box_of_a_cup_tie(cup_tie: MatchRecord) -> None:
    box = str(written([cup_tie], "wikipedia"))

    assert "| score        = 2–2" in box and "| aet          = yes" in box and "| penaltyscore = 5–4" in box
    assert "* Neil Archer {{goal|23||94}}" in box
    assert "does not say who was at home" in box


def test_markup_in_a_report_stays_words(derby: MatchRecord) -> None:
    titled = MatchRecord.from_dict({**derby.to_dict(), "report": {"title": "--> [[x]] <script>|"}})
    box = str(written([titled], "wikipedia"))

    assert "<script" not in box and "[[x" not in box
    assert box.count("-->") == box.count("<!--") == 1


def test_json_ld_has_only_what_schema_org_has(derby: MatchRecord, cup_tie: MatchRecord) -> None:
    document = json.loads(str(written([derby, cup_tie], "jsonld")))

    def check(node: Any) -> None:
        if isinstance(node, list):
            for one in node:
                check(one)
        elif isinstance(node, dict):
            assert set(node) - {"@type"} <= _SCHEMA_ORG[node["@type"]], node
            for one in node.values():
                check(one)

    assert document["@context"] == "https://schema.org"
    check(document["@graph"])
    first, second = document["@graph"]
    assert first["homeTeam"]["name"] == "Millfield" and "homeTeam" not in second
    assert first["subEvent"][2]["name"] == "Penalty goal: Tom Ferrant 53' (1-2)"


def test_cdf_passes_its_validator_but_for_the_gaps_it_lists(derby: MatchRecord, cup_tie: MatchRecord) -> None:
    cdf = pytest.importorskip("cdf")
    for line in str(written([derby, cup_tie], "cdf")).splitlines():
        sheet = json.loads(line)
        gaps = set(sheet["meta"]["gaps"])
        missing = set()
        for error in cdf.MatchSchemaValidator().validator.iter_errors(sheet):
            wanted = re.fullmatch(r"'(\w+)' is a required property", error.message)
            assert wanted, error.message
            missing.add(".".join([*map(str, error.absolute_path), wanted[1]]))

        assert missing <= gaps
        assert {gap for gap in gaps if ":" not in gap} <= missing | {"match.result.first_half_extratime"}


def test_cdf_invents_nothing(cup_tie: MatchRecord) -> None:
    sheet = json.loads(str(written([cup_tie], "cdf")))

    assert sheet["match"]["result"]["final"] == {"home": 2, "away": 2, "winning_team_id": "team:Stokeley Town"}
    assert all("time" not in goal for goal in sheet["events"]["goals"])
    assert "events.goals.1.player_id" in sheet["meta"]["gaps"]
    assert sheet["meta"]["gaps"][-1].startswith("teams: ")


def test_kloppy_takes_every_event(derby: MatchRecord) -> None:
    kloppy = pytest.importorskip("kloppy.domain")
    told = json.loads(str(written([derby], "kloppy")))
    teams, players = {}, {}
    for team in told["metadata"]["teams"]:
        teams[team["team_id"]] = kloppy.Team(team["team_id"], team["name"], kloppy.Ground[team["ground"]])
        for number, player in enumerate(team["players"]):
            mate = kloppy.Player(player["player_id"], teams[team["team_id"]], number, name=player["name"])
            players[player["player_id"]] = mate
    factory = kloppy.EventFactory()
    periods = {n: kloppy.Period(n, timedelta(0), timedelta(minutes=45)) for n in (1, 2)}
    qualifiers = {"set_piece": (kloppy.SetPieceQualifier, kloppy.SetPieceType),
                  "body_part": (kloppy.BodyPartQualifier, kloppy.BodyPart)}  # fmt: skip
    built = []
    for event in told["events"]:
        common = {
            "event_id": event["event_id"], "raw_event": event, "coordinates": None, "ball_owning_team": None,
            "ball_state": None, "period": periods.get(event["period_id"]), "team": teams[event["team_id"]],
            "timestamp": None if event["timestamp"] is None else timedelta(seconds=event["timestamp"]),
            "player": players.get(event["player_id"]),
        }  # fmt: skip
        kind = kloppy.EventType[event["event_type"]]
        if kind is kloppy.EventType.SHOT:
            marks = [qualifiers[q["name"]][0](qualifiers[q["name"]][1][q["value"]]) for q in event["qualifiers"]]
            built.append(factory.build_shot(**common, result=kloppy.ShotResult[event["result"]], qualifiers=marks))
        elif kind is kloppy.EventType.CARD:
            built.append(factory.build_card(
                **common, card_type=kloppy.CardType[event["card_type"]], result=None, qualifiers=None))  # fmt: skip
        elif kind is kloppy.EventType.SUBSTITUTION:
            on = players[event["replacement_player_id"]]
            built.append(factory.build_substitution(**common, replacement_player=on, result=None, qualifiers=None))
        else:
            assert kind is kloppy.EventType.GENERIC

    goals = [
        one for one in built if getattr(one, "result", None) in (kloppy.ShotResult.GOAL, kloppy.ShotResult.OWN_GOAL)
    ]
    assert len(built) == 11 and len(goals) == 5
    assert next(one for one in goals if one.result is kloppy.ShotResult.OWN_GOAL).team.name == "Millfield"
