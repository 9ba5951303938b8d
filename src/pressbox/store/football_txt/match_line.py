"""One match line in, teams, scores and what happened to it out.

"Juventus  v ACF Fiorentina  2-1 (1-0)"              teams, then score
"Leicester City  2-2 (1-2)  Everton FC"              score between
"Royal Engineers  w/o  Reigate Priory  [note]"       no match was played
"""

import re
from dataclasses import dataclass

from pressbox.datatypes.reference import PlayedStatus
from pressbox.store.football_txt.scores import CLUSTER, Scores, scores_of

_VERSUS = re.compile(r"\s(?:v|vs\.?)\s")
_DASH = re.compile(r"\s+[-–]\s+")
_NOTE = re.compile(r"\[(?P<note>[^\[\]]{1,200})\]")
_ATTENDANCE = re.compile(r",?\s*\(?att(?:endance)?\s?[:.]?\s?(?P<count>[\d_.,]{1,9}\d)\)?", re.IGNORECASE)
_TRAILING = re.compile(
    r"\s+\((?P<inside>[^()]{0,30}(?:aet|a\.e\.t|pen|agg|asdet|asget|golden)[^()]{0,40})\)\s*$", re.IGNORECASE
)
_UNPLAYED = re.compile(
    r"(?<=\s)(?P<what>w/o|walkover|bye|n/p|abd\.?|abandoned|canc?\.?|cancelled|postp?\.?|p-p|ppd\.?)(?=\s|$)",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"\s*\((?P<code>[A-Z][A-Za-z]{2})\)\s*$")
_SAME_LINE_GOALS = re.compile(r"\s\((?P<goals>(?=[^()]{0,80}[^\W\d_]{2})[^()]{0,80}\s\d{1,3}(?![\d-]).*)$")
_STATUS_WORDS: tuple[tuple[str, PlayedStatus], ...] = (
    ("award", "awarded"), ("awd", "awarded"), ("cancel", "cancelled"), ("canc", "cancelled"),
    ("annul", "annulled"), ("void", "annulled"), ("postpon", "postponed"), ("p-p", "postponed"), ("ppd", "postponed"),
    ("abandon", "abandoned"), ("abd", "abandoned"), ("w/o", "walkover"), ("walkover", "walkover"), ("bye", "bye"),
    ("n/p", "cancelled"), ("not fixtured", "cancelled"), ("withdrew", "walkover"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MatchLine:
    """What a match line tells."""

    home: str
    away: str
    home_country: str | None
    away_country: str | None
    scores: Scores
    status: PlayedStatus
    ground: str | None = None
    attendance: int | None = None
    note: str | None = None
    goals: str | None = None  # a goals bracket on the same line


@dataclass(frozen=True, slots=True)
class Place:
    """Where a match was, as a line of its own or behind a date tells it."""

    ground: str | None
    attendance: int | None


def place_of(text: str) -> Place:
    """ "@ Roma, Stadio Olimpico,   att: 40_000" -> ground and attendance."""
    found = _ATTENDANCE.search(text)
    count = int(re.sub(r"\D", "", found["count"])) if found else None
    rest = (text[: found.start()] + text[found.end() :]) if found else text
    ground = " ".join(rest.strip().lstrip("@").split()).strip(" ,")
    return Place(ground or None, count)


def match_line(text: str) -> MatchLine | None:
    """The match that a line tells, or None if it tells none."""
    notes = [found["note"] for found in _NOTE.finditer(text)]
    text, place = _place_taken_out(_NOTE.sub(" ", text).rstrip())
    scorers = _SAME_LINE_GOALS.search(text) if CLUSTER.search(text) else None
    goals = scorers["goals"] if scorers else None  # its bracket may close on a later line
    if scorers:
        text = text[: scorers.start()]
    teams = _teams(text)
    if teams is None:
        return None
    home, away, scores, unplayed = teams
    home, home_country = _country_taken_off(home)
    away, away_country = _country_taken_off(away)
    if unplayed == "bye" and home and not away:
        away = "bye"
    if not _is_name(home) or not _is_name(away):
        return None
    status = _status(" ".join([*notes, unplayed or ""]), scores)
    return MatchLine(
        home, away, home_country, away_country, scores, status, place.ground, place.attendance,
        "; ".join(notes) or None, goals,
    )  # fmt: skip


def _place_taken_out(text: str) -> tuple[str, Place]:
    """The ground stands behind "@" at the line's end, or before the teams, closed by two blanks."""
    at = text.find("@")
    if at < 0:
        found = _ATTENDANCE.search(text)
        return (text[: found.start()], place_of(text[found.start() :])) if found else (text, Place(None, None))
    if text[:at].strip():
        return text[:at].rstrip(), place_of(text[at:])
    inside = re.split(r"\s{2,}", text[at + 1 :].strip(), maxsplit=1)
    return ("  " + inside[1] if len(inside) == 2 else ""), place_of(inside[0])


def _teams(text: str) -> tuple[str, str, Scores, str | None] | None:
    trailing = _TRAILING.search(text)
    extra = f" ({trailing['inside']})" if trailing else ""
    if trailing:
        text = text[: trailing.start()]
    versus = _VERSUS.search(text)
    cluster = next((found for found in CLUSTER.finditer(text) if text[: found.start()].strip()), None)
    unplayed = _UNPLAYED.search(text)
    if cluster is None and unplayed:
        home, away = text[: unplayed.start()], text[unplayed.end() :]
        if versus and versus.end() <= unplayed.start():
            home, away = text[: versus.start()], text[versus.end() : unplayed.start()]
        return home, away, Scores(), unplayed["what"].lower().rstrip(".")
    scores = scores_of(cluster[0] + extra) if cluster else Scores()
    before, after = (text[: cluster.start()], text[cluster.end() :]) if cluster else (text, "")
    what = unplayed["what"].lower() if unplayed and cluster and unplayed.start() >= cluster.end() else None
    if what:
        after = _UNPLAYED.sub(" ", after)
    if versus and versus.end() <= len(before) + 1:
        home, away = before[: versus.start()], before[versus.end() :]
        if after.strip(" ,*+"):
            return None if _is_name(after) and len(after.split()) > 6 else (home, away, scores, what)
        return home, away, scores, what
    if cluster and after.strip():
        return before, after, scores, what
    dash = _DASH.split(before.strip())
    if len(dash) == 2:
        return dash[0], dash[1], scores, what
    return None


def _country_taken_off(name: str) -> tuple[str, str | None]:
    name = " ".join(name.split()).strip(" ,*")
    found = _COUNTRY.search(name)
    return (name[: found.start()], found["code"].upper()) if found else (name, None)


def _is_name(name: str) -> bool:
    return 0 < len(name) <= 60 and any(letter.isalpha() for letter in name) and "|" not in name


def _status(told: str, scores: Scores) -> PlayedStatus:
    words = told.lower()
    for word, status in _STATUS_WORDS:
        if word in words:
            return status
    return "played" if scores.full_time or scores.extra_time or scores.shootout else "scheduled"
