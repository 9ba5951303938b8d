"""A league of ten with its first rounds played, all made up: the reference data of specs and tests."""

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pressbox.store.reference_data import StoreReference

ROUNDS = {
    "2018-11-03": ["Leeds United 1-2 Derby County", "Everton 3-0 Norwich City"],
    "2019-08-10": [
        "Leeds United 2-0 Fulham", "Everton 1-0 Watford", "Burnley 1-1 Norwich City", "Stoke City 0-0 Derby County",
        "Hull City 2-1 Sunderland",
    ],
    "2019-08-17": [
        "Fulham 0-1 Everton", "Watford 1-3 Leeds United", "Norwich City 2-2 Stoke City", "Derby County 1-0 Hull City",
        "Sunderland 0-0 Burnley",
    ],
    "2019-08-24": [
        "Leeds United 1-0 Norwich City", "Everton 2-2 Derby County", "Fulham 1-0 Stoke City", "Watford 0-0 Sunderland",
        "Burnley 3-1 Hull City",
    ],
    "2019-08-31": [
        "Norwich City 0-1 Everton", "Derby County 0-2 Leeds United", "Stoke City 1-0 Watford", "Hull City 2-0 Fulham",
    ],
    "2019-09-01": ["Sunderland 1-1 Burnley"],
}  # fmt: skip
HALF_TIME = {("Derby County", "2019-08-31"): (0, 1)}
GOALS = {
    ("Derby County", "2019-08-31"): [
        {"scorer": "Tom Hale", "side": "away", "minute": 12},
        {"scorer": "Sam Okoro", "side": "away", "minute": 69, "kind": "penalty"},
    ]
}


@cache
def store() -> Path:
    """The path of a store that holds the league."""
    from pressbox.store.add_reference import add_reference
    from pressbox.store.database import open_database

    folder = Path(tempfile.mkdtemp(prefix="pressbox-league-"))
    (folder / "results.jsonl").write_text("".join(_lines()), encoding="utf-8")
    database = open_database(folder / "league.duckdb", write=True)
    add_reference(database, [folder / "results.jsonl"])
    database.close()
    return folder / "league.duckdb"


@cache
def league() -> "StoreReference":
    """The league as reference data."""
    from pressbox.store.reference_data import open_reference

    return open_reference(store())


def _lines() -> list[str]:
    lines = []
    for day, matches in ROUNDS.items():
        for told in matches:
            home, score, away = _read(told)
            match = {
                "home": home, "away": away, "full_time": score, "date": day, "country": "England",
                "competition": "Premier League", "season": "2018-19" if day < "2019" else "2019-20",
                "half_time": HALF_TIME.get((home, day)), "goals": GOALS.get((home, day), []),
            }  # fmt: skip
            lines.append(json.dumps(match) + "\n")
    return lines


def _read(told: str) -> tuple[str, list[int], str]:
    words = told.split()
    at = next(n for n, word in enumerate(words) if "-" in word and word[0].isdigit())
    return " ".join(words[:at]), [int(part) for part in words[at].split("-")], " ".join(words[at + 1 :])
