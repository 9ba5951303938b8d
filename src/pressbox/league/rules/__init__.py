"""A competition and season in, its rules out: points for a win, tie-breaks, deductions, what the places mean.

The rules are data: one TOML file a competition beside this one, with eras (points, tie-breaks, places) and seasons
(deductions, play-offs).
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from pressbox.datatypes.errors import PressboxError

TIE_BREAKS = (
    "goal_difference", "goals_for", "wins", "away_goals", "goal_average", "head_to_head_points",
    "head_to_head_difference", "head_to_head_goals", "head_to_head_away_goals",
)  # fmt: skip


class UnknownRule(PressboxError):
    """A rules file names a tie-break that the league engine does not know."""


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points taken (negative) or given, from a day on, and until it was lifted."""

    team: str
    points: int
    since: date | None = None
    until: date | None = None
    reason: str = ""

    def counts_on(self, on: date | None) -> bool:
        """Whether it stood on that day (None: at the end)."""
        if on is None:
            return self.until is None
        return (self.since is None or self.since <= on) and (self.until is None or on < self.until)


@dataclass(frozen=True, slots=True)
class Place:
    """What a stretch of places is worth: "Champions League" 1 to 4, "relegation" 18 to 20."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Rules:
    """How one season of a competition is counted."""

    points_for_win: int = 3
    during: tuple[str, ...] = ("goal_difference", "goals_for")  # as newspapers rank it before the end
    final: tuple[str, ...] = ("goal_difference", "goals_for")
    deductions: tuple[Deduction, ...] = ()
    places: tuple[Place, ...] = ()
    stages: tuple[str, ...] = ("", "Regular", "Regular Season", "Regular season")  # the stages that count
    play_offs: tuple[str, ...] = ()  # teams put first among equals by a play-off, best first


@cache
def _files() -> tuple[dict[str, Any], ...]:
    folder = resources.files("pressbox.league.rules")
    texts = sorted(
        (entry.name, entry.read_text(encoding="utf-8")) for entry in folder.iterdir() if entry.name.endswith(".toml")
    )
    return tuple(tomllib.loads(text) for _, text in texts)


def known_competitions() -> tuple[tuple[str, str], ...]:
    """Name and country of every competition that has rules of its own."""
    return tuple((file["name"], file.get("country", "")) for file in _files())


def rules_for(competition: str, country: str, season: str | None) -> Rules:
    """The rules of a season; those of no file: three points since 1995, two before, then goal difference."""
    year = int(season[:4]) if season and season[:4].isdigit() else 9999
    file = next((file for file in _files() if (file["name"], file.get("country", "")) == (competition, country)), None)
    if file is None:
        return Rules(points_for_win=3 if year >= 1995 else 2)
    told: dict[str, Any] = {}
    for era in sorted(file.get("eras", []), key=lambda era: str(era["since"])):
        if str(era["since"]) <= (season or "9999"):
            told |= era
    exception = file.get("seasons", {}).get(season or "", {})
    told |= exception
    defaults = Rules()
    rules = Rules(
        points_for_win=told.get("points_for_win", defaults.points_for_win),
        during=tuple(told.get("during", defaults.during)),
        final=tuple(told.get("final", told.get("during", defaults.final))),
        deductions=tuple(Deduction(**deduction) for deduction in exception.get("deductions", [])),
        places=tuple(Place(name, *span) for name, span in told.get("places", {}).items()),
        stages=tuple(told.get("stages", defaults.stages)),
        play_offs=tuple(told.get("play_offs", ())),
    )
    for tie_break in (*rules.during, *rules.final):
        if tie_break not in TIE_BREAKS:
            raise UnknownRule(f"{competition} {season}: {tie_break!r} is none of {', '.join(TIE_BREAKS)}")
    return rules
