"""CSV of results in, matches out: football-data.co.uk's columns, or martj42's with its scorers and shoot-outs.

Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,HTHG,HTAG
date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
"""

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Literal

from pressbox.datatypes.reference import Goals, PlayedGoal, PlayedMatch, SideName
from pressbox.store.football_txt import FootballTxt, Unparsed

_DIVISIONS = {
    "E0": ("Premier League", "England"), "E1": ("Championship", "England"), "E2": ("League One", "England"),
    "E3": ("League Two", "England"), "EC": ("National League", "England"), "SC0": ("Premiership", "Scotland"),
    "SC1": ("Championship", "Scotland"), "SC2": ("League One", "Scotland"), "SC3": ("League Two", "Scotland"),
    "D1": ("Bundesliga", "Germany"), "D2": ("2. Bundesliga", "Germany"), "I1": ("Serie A", "Italy"),
    "I2": ("Serie B", "Italy"), "SP1": ("La Liga", "Spain"), "SP2": ("Segunda División", "Spain"),
    "F1": ("Ligue 1", "France"), "F2": ("Ligue 2", "France"), "N1": ("Eredivisie", "Netherlands"),
    "B1": ("First Division A", "Belgium"), "P1": ("Primeira Liga", "Portugal"), "T1": ("Süper Lig", "Turkey"),
    "G1": ("Super League", "Greece"),
}  # fmt: skip
_TOURNAMENTS = {
    "FIFA World Cup": "World Cup", "FIFA World Cup qualification": "World Cup qualification",
    "UEFA Euro": "European Championship", "UEFA Euro qualification": "European Championship qualification",
}  # fmt: skip
_UNTOLD = ("", "NA", "NaN", "null")

Row = Mapping[str, str]


def kind_of_csv(text: str) -> str | None:
    """Which of the known kinds a CSV is, by its header."""
    columns = {column.strip().strip('"').lower() for column in text.lstrip("\ufeff").split("\n", 1)[0].split(",")}
    if {"hometeam", "awayteam", "fthg"} <= columns:
        return "football-data"
    if {"home_team", "away_team", "home_score"} <= columns:
        return "results"
    if {"home_team", "away_team", "scorer"} <= columns:
        return "goalscorers"
    if {"home_team", "away_team", "winner"} <= columns:
        return "shootouts"
    return "former names" if {"current", "former"} <= columns else None


def parse_football_data(text: str) -> FootballTxt:
    """football-data.co.uk: one row a league match."""

    def match_of(row: Row, line: int) -> PlayedMatch:
        competition, country = _DIVISIONS.get(row.get("Div", ""), (row.get("Div") or None, None))
        day = _european_day(row["Date"])
        home, away = _score(row, "FTHG", "FTAG"), _score(row, "HTHG", "HTAG")
        return PlayedMatch(
            home=_told(row["HomeTeam"]), away=_told(row["AwayTeam"]), competition=competition, country=country,
            season=_season(day), date=day, time=row.get("Time") or None, full_time=home, half_time=away,
            status="played" if home else "scheduled", referee=(row.get("Referee") or "").strip() or None,
            attendance=_number(row.get("Attendance")), line=line,
        )  # fmt: skip

    return _each_row(text, match_of)


def parse_martj42(results: str, goalscorers: str | None, shootouts: str | None) -> dict[str, FootballTxt]:
    """martj42's internationals; each file's own lines that fit nothing are listed under its name."""
    goals: dict[tuple[str, str, str], list[PlayedGoal]] = defaultdict(list)
    unparsed: dict[str, list[Unparsed]] = {"goalscorers": [], "shootouts": []}
    lines: dict[tuple[str, str, str], int] = {}

    def goal_of(row: Row, line: int) -> None:
        key = _key(row)
        side: SideName = "home" if row["team"] == row["home_team"] else "away"
        if row["team"] not in (row["home_team"], row["away_team"]):
            raise ValueError(f"{row['team']} did not play")
        minute = _number(row.get("minute"))
        kind: Literal["open", "penalty", "own_goal"] = (
            "own_goal" if _yes(row.get("own_goal")) else "penalty" if _yes(row.get("penalty")) else "open"
        )
        goals[key].append(PlayedGoal(scorer=_untold(row.get("scorer")), side=side, minute=minute, kind=kind))
        lines.setdefault(key, line)

    winners: dict[tuple[str, str, str], tuple[str, int]] = {}

    def winner_of(row: Row, line: int) -> None:
        winners[_key(row)] = (_told(row["winner"]), line)

    for name, text, take in (("goalscorers", goalscorers, goal_of), ("shootouts", shootouts, winner_of)):
        for row, line in _rows(text or ""):
            _try(lambda take=take, row=row, line=line: take(row, line), row, line, unparsed[name])  # type: ignore[misc]

    def match_of(row: Row, line: int) -> PlayedMatch:
        key = _key(row)
        won = winners.pop(key, None)
        final = _score(row, "home_score", "away_score")
        tournament = _told(row["tournament"])
        day = date.fromisoformat(row["date"])
        return PlayedMatch(
            home=_told(row["home_team"]), away=_told(row["away_team"]), international=True, date=day,
            competition=_TOURNAMENTS.get(tournament, tournament), full_time=final, season=str(day.year),
            status="played" if final else "scheduled", city=row.get("city") or None, neutral=_yes(row.get("neutral")),
            shootout_winner=("home" if won[0] == row["home_team"] else "away") if won else None,
            goals=tuple(goals.pop(key, ())), line=line,
        )  # fmt: skip

    read = _each_row(results, match_of)
    unparsed["goalscorers"] += [Unparsed(lines[key], f"no such match: {key}") for key, told in goals.items() if told]
    unparsed["shootouts"] += [Unparsed(line, f"no such match: {key}") for key, (_, line) in winners.items()]
    return {"results": read} | {name: FootballTxt((), tuple(left)) for name, left in unparsed.items()}


def parse_former_names(text: str) -> list[tuple[str, str]]:
    """Present and former names of national teams."""
    return [(row["current"], row["former"]) for row, _ in _rows(text) if row.get("current") and row.get("former")]


def _rows(text: str) -> Iterable[tuple[Row, int]]:
    reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    for row in reader:
        yield {str(key).strip(): str(value or "").strip() for key, value in row.items()}, reader.line_num


def _each_row(text: str, match_of: Callable[[Row, int], PlayedMatch]) -> FootballTxt:
    matches: list[PlayedMatch] = []
    unparsed: list[Unparsed] = []
    for row, line in _rows(text):
        if any(row.values()):
            _try(lambda row=row, line=line: matches.append(match_of(row, line)), row, line, unparsed)  # type: ignore[misc]
    return FootballTxt(tuple(matches), tuple(unparsed))


def _try(step: Callable[[], None], row: Row, line: int, unparsed: list[Unparsed]) -> None:
    """One odd row is listed and the rest goes on."""
    try:
        step()
    except (KeyError, ValueError) as cause:
        unparsed.append(Unparsed(line, f"{cause}: {','.join(row.values())[:120]}"))


def _key(row: Row) -> tuple[str, str, str]:
    return row["date"], row["home_team"], row["away_team"]


def _told(value: str) -> str:
    if value in _UNTOLD:
        raise ValueError("a name is missing")
    return value


def _untold(value: str | None) -> str | None:
    return None if value in _UNTOLD else value


def _number(value: str | None) -> int | None:
    return None if value is None or value in _UNTOLD else int(float(value))


def _score(row: Row, home: str, away: str) -> Goals | None:
    first, second = _number(row.get(home)), _number(row.get(away))
    return Goals(first, second) if first is not None and second is not None else None


def _yes(value: str | None) -> bool:
    return (value or "").strip().lower() in ("true", "1", "yes")


def _european_day(value: str) -> date:
    day, month, year = (int(part) for part in value.split("/"))
    return date(year if year > 99 else 2000 + year if year < 70 else 1900 + year, month, day)


def _season(day: date) -> str:
    first = day.year if day.month >= 7 else day.year - 1
    return f"{first}-{(first + 1) % 100:02d}"
