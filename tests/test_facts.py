"""Everything that ../shared/seeds/FACTS.md lists, one line a fact, held against the records of the three seeds.

Skipped where ../shared is absent. The same kinds of statement in words of our own are in tests/told.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import pressbox

Record = dict[str, Any]
SEEDS = Path(__file__).parents[1].parent / "shared" / "seeds"

# seed | list | what identifies the entry, then what else holds of it; "=null" a value left open, "~" words within.
FACTS = """
000 | report | published=2016-11-20, place=Milan, authors=Brian Homewood, editors=Toby Davis+Ken Ferris
000 | match AC Milan, Inter | competition=Serie A, date=2016-11-20, winner=null
000 | team AC Milan, Inter | AC Milan: side=null, coach=Vincenzo Montella
000 | team AC Milan, Inter | Inter: side=null, coach=Stefano Pioli
000 | score AC Milan, Inter | 2-2, half-time 1-0
000 | claims | kind=other, text~twice led, teams=AC Milan
000 | claims | kind=other, text~derby, teams=AC Milan+Inter
000 | claims | kind=appointment, text~new coach, teams=Inter, people=Stefano Pioli
000 | claims | kind=appointment, text~appointed, teams=Inter, people=Stefano Pioli
000 | claims | kind=appointment, text~fired after, teams=Inter, people=Frank de Boer, value=85
000 | people | Stefano Pioli: role=coach, team=Inter
000 | people | Vincenzo Montella: role=coach, team=AC Milan
000 | people | Frank de Boer: role=coach, team=null, former_teams=Inter
000 | people | Mauro Icardi: role=player, team=Inter, captain=True, nationality=Argentina
000 | people | Ivan Perisic: role=player, team=Inter
000 | people | Antonio Candreva: role=player, team=Inter
000 | people | Jeisson Murillo: role=player, team=Inter
000 | people | Miranda: role=player, team=Inter
000 | people | Suso: role=player, team=AC Milan, nationality=Spain, position=forward, former_teams=Genoa+Liverpool
000 | people | Giacomo Bonaventura: role=player, team=AC Milan
000 | people | Carlos Bacca: role=player, team=AC Milan
000 | people | Gianluigi Donnarumma: role=player, team=AC Milan, position=goalkeeper
000 | goals AC Milan, Inter | Suso: minute=42-42, assist=Giacomo Bonaventura, score=1-0, kind=open
000 | goals AC Milan, Inter | Antonio Candreva: minute=53-53, assist=null, score=1-1, kind=open
000 | goals AC Milan, Inter | Suso: minute=58-58, assist=Carlos Bacca, score=2-1, kind=open
000 | goals AC Milan, Inter | Ivan Perisic: minute=92-92, assist=Jeisson Murillo, score=2-2, kind=open
000 | chances AC Milan, Inter | Mauro Icardi: outcome=missed, minute=1-42
000 | chances AC Milan, Inter | Mauro Icardi: outcome=saved, keeper=Gianluigi Donnarumma, minute in 58-70
000 | chances AC Milan, Inter | Ivan Perisic: outcome=missed
000 | chances AC Milan, Inter | Mauro Icardi: outcome=missed, text~two simple chances
000 | claims | kind=head_to_head, text~never scored, teams=Inter+AC Milan, people=Mauro Icardi
000 | quotes | Vincenzo Montella: role=coach, team=AC Milan
000 | score Atalanta, Roma | 2-1, half-time 0-1
000 | team Atalanta, Roma | Atalanta: side=home
000 | goals Atalanta, Roma | Diego Perotti: minute=40-40, score=0-1, kind=penalty
000 | goals Atalanta, Roma | Mattia Caldara: minute=62-62, score=1-1, kind=open, assist=null
000 | goals Atalanta, Roma | Franck Kessie: minute=90-90, score=2-1, kind=penalty
000 | penalties_awarded Atalanta, Roma | Rafael Toloi: team=Roma, offence=handball, minute=40-40
000 | penalties_awarded Atalanta, Roma | Leandro Paredes: team=Atalanta, offence=foul, minute=90-90
000 | people | Diego Perotti: role=player, team=Roma
000 | people | Rafael Toloi: role=player, team=Atalanta
000 | people | Wojciech Szczesny: role=player, team=Roma, position=goalkeeper
000 | people | Mattia Caldara: role=player, team=Atalanta
000 | people | Franck Kessie: role=player, team=Atalanta, nationality=Ivory Coast
000 | people | Leandro Paredes: role=player, team=Roma
000 | people | Alejandro Gomez: role=player, team=Atalanta
000 | score Genoa, Lazio | 1-3
000 | score Bologna, Palermo | 3-1
000 | team Genoa, Lazio | Lazio: side=null
000 | team Bologna, Palermo | Bologna: side=null
000 | team Sampdoria, Sassuolo | Sampdoria: side=null
000 | score Sampdoria, Sassuolo | 3-2
000 | goals Sampdoria, Sassuolo | Luis Muriel: minute=84-99, kind=open, score=null
000 | goals Sampdoria, Sassuolo | Luis Muriel: minute=90-99, kind=penalty, score=3-2, order=5
000 | people | Luis Muriel: role=player, team=Sampdoria, nationality=Colombia, position=forward
000 | score Crotone, Torino | 0-2, half-time 0-0
000 | team Crotone, Torino | Crotone: side=home
000 | goals Crotone, Torino | Andrea Belotti: minute=80-99, score=0-1
000 | goals Crotone, Torino | Andrea Belotti: minute=80-99, score=0-2
000 | people | Andrea Belotti: role=player, team=Torino
000 | score Empoli, Fiorentina | 0-4, half-time null
000 | team Empoli, Fiorentina | Empoli: side=home
000 | goals Empoli, Fiorentina | Federico Bernardeschi: minute=null
000 | goals Empoli, Fiorentina | Federico Bernardeschi: minute=null
000 | goals Empoli, Fiorentina | Josip Ilicic: minute=null
000 | goals Empoli, Fiorentina | Josip Ilicic: minute=null
000 | people | Federico Bernardeschi: role=player, team=Fiorentina
000 | people | Josip Ilicic: role=player, team=Fiorentina
000 | claims | kind=other, text~Tuscany derby, teams=Empoli+Fiorentina
000 | table | Juventus: position=1, points=33
000 | table | Roma: position=2, points=26
000 | table | AC Milan: position=3, points=26
000 | table | Lazio: position=4, points=25
000 | table | Atalanta: position=5, points=25
000 | table | Torino: position=7
000 | table | Inter: position=9
000 | table | Sampdoria: position=10
000 | table | Crotone: position=20
000 | table | Palermo: position=19, points=6
000 | claims | kind=goal_difference, teams=Roma+AC Milan
000 | claims | kind=level_on_points, teams=AC Milan+Roma, value=26
000 | claims | kind=points_gap, teams=Juventus, value=6
001 | report | published=2017-04-15, place=null, authors=, editors=
001 | match AC Milan, Inter | competition=null, date=2017-04-15, ground=San Siro, winner=null
001 | team AC Milan, Inter | Inter: side=null, coach=Stefano Pioli
001 | team AC Milan, Inter | AC Milan: side=null, coach=Vincenzo Montella
001 | score AC Milan, Inter | 2-2, half-time 0-2
001 | claims | kind=other, text~derby, teams=AC Milan+Inter
001 | claims | kind=other, text~takeover, teams=AC Milan, value=740000000
001 | claims | kind=qualification, text~Europa League, teams=Inter
001 | claims | kind=qualification, text~European hopes, teams=Inter
001 | goals AC Milan, Inter | Antonio Candreva: team=Inter, minute=36-36, assist=Roberto Gagliardini, score=0-1, kind=open
001 | goals AC Milan, Inter | Mauro Icardi: team=Inter, minute=43-43, assist=Ivan Perisic, score=0-2, kind=open
001 | goals AC Milan, Inter | Alessio Romagnoli: team=AC Milan, minute=83-83, assist=Suso, score=1-2, kind=open
001 | goals AC Milan, Inter | Cristian Zapata: team=AC Milan, minute=97-97, assist=Manuel Locatelli, score=2-2, kind=open
001 | chances AC Milan, Inter | Gerard Deulofeu: team=AC Milan, outcome=blocked, minute in 1-2
001 | chances AC Milan, Inter | Carlos Bacca: team=AC Milan, outcome=over, minute in 1-2
001 | chances AC Milan, Inter | Gerard Deulofeu: team=AC Milan, outcome=post, minute in 1-20
001 | chances AC Milan, Inter | Gerard Deulofeu: team=AC Milan, outcome=saved, keeper=Samir Handanovic, text~run
001 | chances AC Milan, Inter | Ivan Perisic: team=Inter, outcome=saved, keeper=Gianluigi Donnarumma, minute in 46-83
001 | chances AC Milan, Inter | Gerard Deulofeu: team=AC Milan, outcome=saved, keeper=Samir Handanovic, text~tipped
001 | chances AC Milan, Inter | Carlos Bacca: team=AC Milan, keeper=Samir Handanovic, text~pressure
001 | claims | kind=streak, teams=AC Milan, value=6
001 | claims | kind=streak, teams=Inter, value=4
001 | claims | kind=record, teams=AC Milan, people=Cristian Zapata+Kakà, value=2006, source=OptaPaolo
001 | claims | kind=head_to_head, text~first goal against, teams=Inter+AC Milan, people=Mauro Icardi, value=1
001 | claims | kind=record, teams=Inter, people=Walter Samuel, value=2012
001 | claims | kind=career, text~second touch, people=Mauro Icardi, value=2, source=OptaPaolo
001 | claims | kind=previous_meeting, text~2-2, teams=AC Milan+Inter, people=Antonio Candreva
001 | claims | kind=points_gap, teams=AC Milan+Inter, value=2
001 | table | AC Milan: position=6
001 | people | Stefano Pioli: role=coach, team=Inter
001 | people | Vincenzo Montella: role=coach, team=AC Milan
001 | people | Antonio Candreva: role=player, team=Inter
001 | people | Mauro Icardi: role=player, team=Inter
001 | people | Ivan Perisic: role=player, team=Inter, position=forward, nationality=Croatia
001 | people | Joao Mario: role=player, team=Inter
001 | people | Roberto Gagliardini: role=player, team=Inter
001 | people | Samir Handanovic: role=player, team=Inter, position=goalkeeper
001 | people | Alessio Romagnoli: role=player, team=AC Milan
001 | people | Cristian Zapata: role=player, team=AC Milan
001 | people | Suso: role=player, team=AC Milan
001 | people | Gerard Deulofeu: role=player, team=AC Milan
001 | people | Carlos Bacca: role=player, team=AC Milan
001 | people | Manuel Locatelli: role=player, team=AC Milan
001 | people | Mattia De Sciglio: role=player, team=AC Milan
001 | people | Gianluigi Donnarumma: role=player, team=AC Milan, position=goalkeeper
002 | report | published=null, place=null, authors=, editors=
002 | match Atalanta, Inter | competition=Serie A, date=null, ground=San Siro, winner=null
002 | team Atalanta, Inter | Inter: side=home, coach=Simone Inzaghi
002 | team Atalanta, Inter | Atalanta: side=away, coach=Gian Piero Gasperini
002 | score Atalanta, Inter | 2-2, half-time 2-1
002 | goals Atalanta, Inter | Lautaro Martinez: team=Inter, minute=5-5, assist=Nicolo Barella, score=0-1, kind=open
002 | goals Atalanta, Inter | Ruslan Malinovskyi: team=Atalanta, minute=30-30, score=1-1, kind=open
002 | goals Atalanta, Inter | Rafael Toloi: team=Atalanta, minute=38-38, score=2-1, kind=open
002 | goals Atalanta, Inter | Edin Dzeko: team=Inter, minute=71-71, assist=null, score=2-2, kind=open
002 | missed_penalties Atalanta, Inter | Federico Dimarco: team=Inter, minute=86-86, outcome=bar
002 | penalties_awarded Atalanta, Inter | Merih Demiral: team=Inter, offence=handball, minute=86-86
002 | disallowed_goals Atalanta, Inter | Roberto Piccoli: team=Atalanta, reason=out of play, minute in 86-99
002 | chances Atalanta, Inter | Ruslan Malinovskyi: team=Atalanta, outcome=post, minute in 46-71
002 | chances Atalanta, Inter | Ruslan Malinovskyi: team=Atalanta, outcome=saved, minute in 46-71
002 | chances Atalanta, Inter | Jose Luis Palomino: team=Atalanta, outcome=missed, minute in 46-71
002 | chances Atalanta, Inter | Matias Vecino: team=Inter, outcome=saved, keeper=Juan Musso
002 | chances Atalanta, Inter | Nicolo Barella: team=Inter, outcome=saved, keeper=Juan Musso
002 | quotes | Simone Inzaghi: role=coach, team=Inter, outlet=DAZN
002 | quotes | Gian Piero Gasperini: role=coach, team=Atalanta, outlet=DAZN
002 | quotes | Maldini: role=player, team=AC Milan
002 | match AC Milan, Spezia | winner=AC Milan, competition=Serie A
002 | score AC Milan, Spezia | null, half-time null
002 | team AC Milan, Spezia | Spezia: side=home
002 | team AC Milan, Spezia | AC Milan: side=away, coach=Stefano Pioli
002 | goals AC Milan, Spezia | Maldini: team=AC Milan, minute=47-47, assist=Pierre Kalulu, score=null, kind=header
002 | goals AC Milan, Spezia | Brahim Diaz: team=AC Milan, minute=86-86, score=null, kind=open
002 | people | Maldini: role=player, team=AC Milan, age=19
002 | people | Paolo: role=official, team=AC Milan, position=defender
002 | people | Cesare Maldini: role=former_player, team=null, former_teams=AC Milan, position=defender
002 | people | Stefano Pioli: role=coach, team=AC Milan
002 | people | Simone Inzaghi: role=coach, team=Inter
002 | people | Gian Piero Gasperini: role=coach, team=Atalanta
002 | people | Federico Dimarco: role=player, team=Inter
002 | people | Lautaro Martinez: role=player, team=Inter
002 | people | Nicolo Barella: role=player, team=Inter
002 | people | Edin Dzeko: role=player, team=Inter, position=forward, nationality=Bosnia and Herzegovina
002 | people | Matias Vecino: role=player, team=Inter
002 | people | Samir Handanovic: role=player, team=Inter, position=goalkeeper
002 | people | Roberto Piccoli: role=player, team=Atalanta
002 | people | Ruslan Malinovskyi: role=player, team=Atalanta
002 | people | Rafael Toloi: role=player, team=Atalanta
002 | people | Jose Luis Palomino: role=player, team=Atalanta
002 | people | Merih Demiral: role=player, team=Atalanta
002 | people | Juan Musso: role=player, team=Atalanta, position=goalkeeper
002 | people | Brahim Diaz: role=player, team=AC Milan
002 | people | Pierre Kalulu: role=player, team=AC Milan
002 | claims | kind=career, text~first Milan goal, people=Maldini, teams=AC Milan, value=1
002 | claims | kind=career, text~debut, people=Maldini, teams=AC Milan
002 | claims | kind=career, text~25 years, people=Paolo, teams=AC Milan, value=25
002 | claims | kind=career, text~12 years since, people=Paolo, teams=AC Milan, value=12
002 | claims | kind=career, text~four league titles, people=Cesare Maldini, teams=AC Milan, value=4
002 | claims | kind=career, text~1963 European Cup, people=Cesare Maldini, teams=AC Milan
002 | claims | kind=career, text~three times for the club, people=Cesare Maldini, teams=AC Milan, value=3
002 | claims | kind=other, text~Champions, teams=Inter
002 | claims | kind=other, text~seven-time, teams=AC Milan, value=7
002 | claims | kind=streak, teams=Spezia+Juventus+AC Milan, value=2
002 | claims | kind=points_gap, teams=Inter+AC Milan, value=2
002 | table | AC Milan: position=1
002 | table | Inter: position=3
002 | table | Atalanta: position=5
"""
# How many entries a list has: nothing is invented beside the facts.
COUNTS = """
000 | missed_penalties | 0
000 | disallowed_goals | 0
000 | penalties_awarded | 2
000 | red_cards | 0
000 | yellow_cards | 0
000 | substitutions | 0
000 | chances | 4
000 | goals | 15
000 | table | 10
000 | quotes | 1
001 | penalties_awarded | 0
001 | missed_penalties | 0
001 | disallowed_goals | 0
001 | chances | 7
001 | goals | 4
001 | table | 1
001 | quotes | 0
002 | penalties_awarded | 1
002 | missed_penalties | 1
002 | disallowed_goals | 1
002 | chances | 6
002 | goals | 6
002 | table | 3
002 | quotes | 3
"""


def rows(told: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split(" | ")) for line in told.splitlines() if line]


@cache
def record_of(seed: str) -> Record:
    path = next(SEEDS.glob(f"{seed}_*.txt"), None)
    if path is None:
        pytest.skip("no seeds in ../shared")
    record: Record = pressbox.to_dict(pressbox.read(path.read_text(encoding="utf-8"), report_id=path.name))
    return record


def facts() -> Iterator[object]:
    for row in rows(FACTS):
        yield pytest.param(*row, id=" ".join(row)[:90])


@pytest.mark.parametrize(("seed", "where", "told"), list(facts()))
def test_a_fact_of_a_seed_is_in_its_record(seed: str, where: str, told: str) -> None:
    record = record_of(seed)
    name, _, teams = where.partition(" ")
    match = next((m for m in record["matches"] if sorted(t["name"] for t in m["teams"]) == teams.split(", ")), None)
    assert not teams or match, "no such match"
    if name == "score":
        assert match
        assert _score(match) == told.partition(", half-time ")[::2] or ", half" not in told, _score(match)
        assert _score(match)[0] == told.partition(",")[0]
        return
    entries = {
        "report": [record["report"]], "match": [match], "team": match and match["teams"],
    }.get(name) or (match or record)[name]  # fmt: skip
    key, colon, rest = told.partition(": ")
    wanted = [part.strip() for part in (rest if colon else told).split(", ")]
    here = [e for e in entries if not colon or _called(e, name) == key]
    assert any(all(_holds(part, e, match) for part in wanted) for e in here), [_plain(e) for e in here]


@pytest.mark.parametrize(("seed", "where", "count"), rows(COUNTS))
def test_a_list_holds_nothing_that_is_not_told(seed: str, where: str, count: str) -> None:
    record = record_of(seed)
    found = record.get(where) or [e for match in record["matches"] for e in match.get(where, [])]

    assert len(found) == int(count), [_plain(e) for e in found]


@pytest.mark.parametrize("seed", ["000", "001", "002"])
def test_every_fact_has_its_evidence(seed: str) -> None:
    record = record_of(seed)
    text = next(SEEDS.glob(f"{seed}_*.txt")).read_text(encoding="utf-8")

    for entry in _entries(record):
        assert entry["evidence"], entry
        assert all(text[e["start"] : e["end"]] == e["text"] for e in entry["evidence"])


def _entries(record: Record) -> Iterator[Record]:
    for name in ("table", "claims", "quotes", "people"):
        yield from record[name]
    for match in record["matches"]:
        for name in ("teams", "goals", "chances", "penalties_awarded", "missed_penalties", "disallowed_goals"):
            yield from match[name]


def _called(entry: Record, name: str) -> str | None:
    keys = {"goals": "scorer", "quotes": "speaker", "people": "name", "team": "name", "table": "team"}
    called: str | None = entry["against" if name == "penalties_awarded" else keys.get(name, "player")]
    return called


def _score(match: Record) -> tuple[str, str]:
    order = sorted(range(2), key=lambda i: str(match["teams"][i]["name"]))

    def told(pair: list[int] | None) -> str:
        return f"{pair[order[0]]}-{pair[order[1]]}" if pair else "null"

    return told(match["score"]["full_time"]), told(match["score"]["half_time"])


def _holds(wanted: str, entry: Record, match: Record | None) -> bool:
    if "~" in wanted:
        key, _, words = wanted.partition("~")
        said = entry.get(key) or " ".join(e["text"] for e in entry["evidence"])
        return words in said
    minute = entry.get("minute")
    if wanted.startswith("minute in "):
        lo, hi = map(int, wanted[10:].split("-"))
        return minute is not None and lo <= minute["from"] and minute["to"] <= hi
    key, _, value = wanted.partition("=")
    if key == "minute":
        return (f"{minute['from']}-{minute['to']}" if minute else "null") == value
    if key == "score":
        pair = entry["score_after"]
        turned = match is not None and [t["name"] for t in match["teams"]] != sorted(t["name"] for t in match["teams"])
        told = pair and "-".join(map(str, pair[::-1] if turned else pair))
        return (told or "null") == value
    got = entry.get(key)
    if isinstance(got, list):
        return set(got) == set(filter(None, value.split("+")))
    return ("null" if got is None else str(got)) == value


def _plain(entry: Record) -> Record:
    return {key: value for key, value in entry.items() if key not in ("evidence", "as_written")}
