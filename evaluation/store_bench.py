"""Measures the store: import, load, merging, query times on a million matches made up by a seeded generator.

python evaluation/store_bench.py --matches 1000000 --reference ../shared/reference --reports REPORTS
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from pressbox.league.competitions import find_edition
from pressbox.league.form import form
from pressbox.league.head_to_head import balance, meetings
from pressbox.league.records import goals_before
from pressbox.league.results import team_id
from pressbox.league.table import league_table
from pressbox.store.add_reference import add_reference
from pressbox.store.beliefs import believe
from pressbox.store.database import Database, open_database
from pressbox.store.load import load_reports
from pressbox.store.search import search

CHUNK = 100_000
LEAGUES = 130  # of 20 teams, 38 rounds a season
GIVEN = "Abe Al Ben Bo Cal Cam Dan Don Ed Eli Fin Flo Gus Guy Hal Ian Ike Jan Jon Ken Lee Max Ned Ola Pat".split()


def timed(name: str, ask: Callable[[], Any], times: int = 5) -> None:
    """The middle one of a few runs."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        ask()
        took.append(time.perf_counter() - began)
    print(f"{name:48}{sorted(took)[len(took) // 2] * 1000:10.1f} ms")


def make_up(database: Database, count: int, seed: int) -> None:
    """Whole seasons of made-up leagues, with a goal row for every goal."""
    chance = random.Random(seed)
    now = datetime.now(UTC).replace(tzinfo=None)
    source_id = database.fresh_id()
    with database.transaction():
        database.insert("sources", [
            {"source_id": source_id, "kind": "reference", "name": "made up", "format": "made up", "sha256": str(seed),
             "loaded_at": now, "rank": 2}])  # fmt: skip
        leagues = [
            {"competition_id": database.fresh_id(), "name": f"League {n}", "country": "Nowhere"} for n in range(LEAGUES)
        ]
        database.insert("competitions", leagues)
        teams = [[database.fresh_id() for _ in range(20)] for _ in leagues]
        database.insert("teams", [
            {"team_id": key, "name": f"Team {league}-{at}", "country": "Nowhere"}
            for league, keys in enumerate(teams) for at, key in enumerate(keys)])  # fmt: skip
        database.insert("team_names", [
            {"team_id": key, "written": f"Team {league}-{at}", "folded": f"team {league} {at}"}
            for league, keys in enumerate(teams) for at, key in enumerate(keys)])  # fmt: skip
        squads = {key: [database.fresh_id() for _ in range(25)] for keys in teams for key in keys}
        players = [
            (person_id, key, f"Player{key} {GIVEN[at]}son")
            for key, ids in squads.items()
            for at, person_id in enumerate(ids)
        ]
        database.insert("people", [{"person_id": person_id, "name": name} for person_id, _, name in players])
        database.insert("people_names", [
            {"person_id": person_id, "team_id": key, "written": name, "folded": name.lower()}
            for person_id, key, name in players])  # fmt: skip
    name_of = {person_id: name for person_id, _, name in players}
    made, season = 0, 1900
    rows: dict[str, list[dict[str, Any]]] = {"matches": [], "tellings": [], "goals": []}

    def write() -> None:
        with database.transaction():
            for table, new in rows.items():
                database.insert(table, new)
                new.clear()

    while made < count:
        for league, keys in enumerate(teams):
            label = f"{season}-{(season + 1) % 100:02d}"
            for home in keys:
                for away in keys:
                    if home == away or made >= count:
                        continue
                    made += 1
                    day = date(season, 8, 1) + timedelta(days=chance.randrange(280))
                    match_id = database.fresh_id()
                    score = chance.choices((0, 1, 2, 3, 4), (25, 33, 24, 12, 6), k=2)
                    rows["matches"].append(
                        {"match_id": match_id, "competition_id": leagues[league]["competition_id"], "season": label,
                         "home_id": home, "away_id": away, "date": day, "date_basis": "stated"})  # fmt: skip
                    rows["tellings"].append(
                        {"telling_id": database.fresh_id(), "match_id": match_id, "source_id": source_id, "date": day,
                         "season": label, "ft_home": score[0], "ft_away": score[1], "status": "played"})  # fmt: skip
                    rows["goals"] += [
                        {"goal_id": database.fresh_id(), "match_id": match_id, "source_id": source_id,
                         "team_id": team, "scorer_id": scorer, "scorer": name_of[scorer],
                         "minute_from": minute, "minute_to": minute, "kind": "open"}
                        for team, goals in zip((home, away), score, strict=True)
                        for minute, scorer in (
                            (chance.randint(1, 94), chance.choice(squads[team])) for _ in range(goals))
                    ]  # fmt: skip
            if len(rows["matches"]) >= CHUNK:
                write()
        season += 1
    write()
    with database.transaction():
        believe(database, None)


def queries(database: Database) -> None:
    """What a reader asks, timed."""
    team, other = team_id(database, "Team 3-4"), team_id(database, "Team 3-5")
    print(database.ask("SELECT count(*), (SELECT count(*) FROM goals) FROM matches")[1])
    timed("table on a day", lambda: league_table(
        database, find_edition(database, "League 3", on=date(1910, 1, 1)), date(1910, 1, 1)))  # fmt: skip
    timed("final table", lambda: league_table(database, find_edition(database, "League 3", season="1905-06")))
    timed("head-to-head, balance and last ten", lambda: (
        balance(database, team, other), meetings(database, team, other)))  # fmt: skip
    timed("form and eight streaks", lambda: form(database, team, date(1915, 1, 1)))
    timed("goals after the 90th minute against a team", lambda: goals_before(
        database, team=team, against=other, after_minute=90))  # fmt: skip
    timed("a team by name", lambda: team_id(database, "Team 100-7"))
    timed("one match by its teams and day", lambda: database.ask(
        "SELECT * FROM match_list WHERE home_id = ? AND away_id = ?", [team, other]))  # fmt: skip
    timed("goals by month of all matches", lambda: database.ask(
        "SELECT month(date), count(*) FROM goal_list GROUP BY 1"), 3)  # fmt: skip


def main() -> None:
    """Run what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--matches", type=int, default=1_000_000)
    asked.add_argument("--seed", type=int, default=7)
    asked.add_argument("--reference", type=Path)
    asked.add_argument("--reports", type=Path, help="a folder of reports, or a file that lists them, one a line")
    told = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if told.reference or told.reports:
            path = Path(folder) / "real.duckdb"
            database = open_database(path, write=True)
            if told.reference:
                began = time.perf_counter()
                accounts = add_reference(database, [told.reference])
                print(f"reference: {sum(a.matches for a in accounts)} matches, {sum(a.goals for a in accounts)} goals,"
                      f" {time.perf_counter() - began:.1f} s")  # fmt: skip
            if told.reports:
                from pressbox.pipeline import read

                listed = told.reports.read_text().split() if told.reports.is_file() else [str(told.reports)]
                database.connection.execute("CHECKPOINT")
                before = path.stat().st_size
                loaded = load_reports(database, [Path(name) for name in listed], read)
                database.connection.execute("CHECKPOINT")
                grown = (path.stat().st_size - before) / max(loaded.read, 1)
                print(f"reports: {loaded.read} read, {loaded.failed} failed, {loaded.rate:.0f} a second,"
                      f" {grown:.0f} bytes a report; again: {load_reports(database, [Path(n) for n in listed], read)}")  # fmt: skip
                timed("search", lambda: search(database, "stoppage time winner derby"))
            database.close()
        if told.matches:
            path = Path(folder) / "made_up.duckdb"
            database = open_database(path, write=True)
            began = time.perf_counter()
            make_up(database, told.matches, told.seed)
            print(f"made up {told.matches} matches in {time.perf_counter() - began:.1f} s")
            database.connection.execute("CHECKPOINT")
            print(f"store: {path.stat().st_size / 1e6:.0f} MB, {path.stat().st_size / told.matches:.0f} bytes a match")
            database.close()
            queries(open_database(path))


if __name__ == "__main__":
    sys.exit(main())
