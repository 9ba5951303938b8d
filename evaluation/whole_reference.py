"""Annotations in, a store of reference data out that knows their matches whole, each on a day of its own.

The results files that are to be had list hardly any goals of the leagues of our corpus (4 of 107 matches): with this the
bench says what the checks are worth where the data does know them, and no result is looked up twice.
"""

import tempfile
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from corpus import Text
from pressbox.datatypes.reference import Goals, PlayedGoal, PlayedMatch
from pressbox.entities.gazetteer import gazetteer
from pressbox.store.add_reference import add_reference
from pressbox.store.database import open_database
from pressbox.store.played_jsonl import played_jsonl

_FIRST, _APART = date(1960, 1, 2), timedelta(21)
_MINUTE = 1  # a minute told within so much is one that a list has


def whole_reference(texts: Iterable[Text]) -> tuple[Path, dict[str, date]]:
    """A store of the matches of these texts, and the day of each text's."""
    days: dict[str, date] = {}
    matches = []
    for number, text in enumerate(texts):
        day = _FIRST + number * _APART
        told = [one for one in (_played(match, day) for match in text.gold.get("matches", [])) if one is not None]
        matches += told
        if told:
            days[text.stem] = day
    folder = Path(tempfile.mkdtemp(prefix="pressbox-whole-"))
    (folder / "results.jsonl").write_text(played_jsonl(tuple(matches)))
    database = open_database(folder / "whole.duckdb", write=True)
    add_reference(database, [folder / "results.jsonl"])
    database.close()
    return folder / "whole.duckdb", days


def _played(match: dict[str, Any], day: date) -> PlayedMatch | None:
    first, second = match.get("teams") or (None, None)
    if not first or not second or first == second or not match.get("score"):
        return None
    half = match.get("half_time")
    return PlayedMatch(
        home=_in_full(first), away=_in_full(second), date=day, full_time=Goals(*match["score"]), half_time=Goals(*half) if half else None,
        goals=tuple(
            PlayedGoal(
                scorer=goal.get("scorer"), side="home" if goal.get("team") == first else "away", minute=_minute(goal),
                kind=goal["kind"] if goal.get("kind") in ("penalty", "own_goal") else "open",
            )
            for goal in match.get("goals", [])
        ),
    )  # fmt: skip


def _minute(goal: dict[str, Any]) -> int | None:
    told = goal.get("minute")
    return told[0] if told and told[1] - told[0] <= _MINUTE else None


def _in_full(team: str) -> str:
    """The club's name as results files have it: annotations say "Spurs"; it must be the only club that is called so."""
    clubs = {n.canonical for n in gazetteer().names.get(team.lower(), ()) if n.kind == "club"}
    return clubs.pop() if len(clubs) == 1 else team
