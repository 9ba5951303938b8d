"""A path in: the part of the record it names; and the parts of a record where a kind of fact can stand.

"matches.0.goals.1"  ->  the second goal of the first match      "matches.0"  ->  its ground, referee, date ...
"""

import re
from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

import msgspec

from pressbox.corrections.correction import BadCorrection
from pressbox.datatypes.record import Match, MatchRecord

Plain = dict[str, Any]

_PATH = re.compile(
    r"matches\.(?P<match>\d{1,4})(?:\.(?P<part>score|teams|[a-z_]+))?(?:\.(?P<entry>\d{1,4}))?$"
    r"|(?P<list>table|claims|quotes)\.(?P<row>\d{1,4})$"
)
IN_A_MATCH = (
    "goals", "missed_penalties", "disallowed_goals", "red_cards", "yellow_cards", "substitutions", "penalties_awarded",
    "chances",
)  # fmt: skip
BEYOND = ("table", "claims", "quotes")
HEAD = ("competition", "round", "date", "ground", "attendance", "referee")
_NOT_CHANGED = frozenset(("evidence", "as_written", "certainty", "order", "score_after", "id", "main", "basis"))


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a path leads: the kind of fact, the match it belongs to, and its number in its list."""

    place: str  # "goals", "table", "score", "teams", or "match" for what is told of the match itself
    match: int | None = None
    entry: int | None = None


def spot(path: str) -> Spot:
    """The spot of a path; BadCorrection when a path names no fact."""
    found = _PATH.match(path)
    if found is None:
        raise BadCorrection(
            f"{path!r} names no fact: write it as matches.0.goals.1, matches.0.score, matches.0 or table.2"
        )
    if found["list"]:
        return Spot(found["list"], None, int(found["row"]))
    part, match = found["part"], int(found["match"])
    if part is None and found["entry"] is None:
        return Spot("match", match)
    if part == "score" and found["entry"] is None:
        return Spot("score", match)
    if part in (*IN_A_MATCH, "teams") and found["entry"] is not None:
        return Spot(part, match, int(found["entry"]))
    raise BadCorrection(f"{path!r} names no fact that can be corrected")


def type_of(place: str) -> type[msgspec.Struct]:
    """The record's type for a kind of fact."""
    if place == "match":
        return Match
    owner, name = (MatchRecord, place) if place in BEYOND else (Match, place)
    hint = get_type_hints(owner)[name]
    kind: type[msgspec.Struct] = get_args(hint)[0] if get_args(hint) else hint
    return kind


def fields_of(place: str) -> tuple[str, ...]:
    """The fields that an editor may change, as the record's JSON names them."""
    if place == "match":
        return HEAD
    return tuple(
        field.encode_name for field in msgspec.structs.fields(type_of(place)) if field.encode_name not in _NOT_CHANGED
    )


def fact_at(record: Plain, where: Spot) -> Plain:
    """The fact as plain JSON types; BadCorrection when the record has none there."""
    try:
        if where.match is None:
            fact: Plain = record[where.place][where.entry]
            return fact
        match: Plain = record["matches"][where.match]
        if where.place == "match":
            return {name: match[name] for name in HEAD} | {"evidence": match["evidence"]}
        part = match[where.place]
        return dict(part) if where.entry is None else dict(part[where.entry])
    except (IndexError, KeyError):
        raise BadCorrection(f"the record of this report has no such fact ({where.place} {where.entry})") from None


def names_of(match: Plain) -> list[str]:
    """The teams of a match."""
    return [team["name"] or "" for team in match["teams"]]
