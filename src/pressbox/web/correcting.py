"""A fact of a record in, the form to correct it out; and the filled form in, the changed fields out.

goals[1], {"scorer": "Luis Hale", "minute": "45+2"}  ->  {"scorer": "Luis Hale", "minute": {"from": 47, "to": 47, ...}}
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from pressbox.corrections import BadCorrection, fact_at, fields_of, names_of, spot, type_of
from pressbox.datatypes.record import MatchRecord, Minute
from pressbox.display.wording import wording
from pressbox.web.said import about, written

_MINUTE = re.compile(r"(\d{1,3})(?:\s*\+\s*(\d{1,2}))?$")
_INTERVAL = re.compile(r"(\d{1,3})\s*[-–]\s*(\d{1,3})$")
_SCORE = re.compile(r"(\d{1,2})\s*[-–:]\s*(\d{1,2})$")
_ENDS = {"first_half": 45, "second_half": 90, "extra_first": 105, "extra_second": 120}


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of the form; `options` are what may be chosen."""

    name: str
    kind: str  # text, long, number, minute, score, names, choice
    value: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Form:
    """What there is to say of a fact."""

    path: str
    about: str
    words: tuple[str, ...]
    fields: tuple[Field, ...]
    can_reject: bool


def form_of(record: MatchRecord, path: str) -> Form:
    """The form for the fact at a path; BadCorrection when there is none."""
    where, plain = spot(path), _plain(record)
    fact = fact_at(plain, where)
    teams = tuple(names_of(plain["matches"][where.match])) if where.match is not None else ()
    return Form(
        path=path, about=about(where.place, fact), words=tuple(one["text"] for one in fact["evidence"]),
        fields=tuple(_field(where.place, name, fact.get(name), teams) for name in fields_of(where.place)),
        can_reject=where.place not in ("match", "score", "teams"),
    )  # fmt: skip


def changed(record: MatchRecord, path: str, told: Mapping[str, str]) -> dict[str, Any]:
    """The fields that an editor wrote otherwise; BadCorrection names what cannot be read."""
    where, plain = spot(path), _plain(record)
    fact = fact_at(plain, where)
    extra_time = where.match is not None and bool(plain["matches"][where.match]["score"]["extra_time"])
    now: dict[str, Any] = {}
    for name, value in told.items():
        words = " ".join(value.split())
        if name not in fields_of(where.place) or words == " ".join(written(fact.get(name)).split()):
            continue
        kind = _kind(where.place, name)
        now[name] = _minute(words, extra_time) if kind == "minute" else _READ[kind](words)
    return now


def _plain(record: MatchRecord) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(record)
    return plain


def _field(place: str, name: str, value: object, teams: tuple[str, ...]) -> Field:
    kind = _kind(place, name)
    options = _choices(place, name)
    if name == "team" and teams:
        kind, options = "choice", teams
    if kind == "choice" and (chosen := written(value)) and chosen not in options:
        options = (*options, chosen)
    return Field(name=name, kind=kind, value=written(value), options=options)


def _hint(place: str, name: str) -> tuple[Any, ...]:
    """The types that a field may hold, None left out."""
    struct = type_of(place)
    own = next(field.name for field in msgspec.structs.fields(struct) if field.encode_name == name)
    hint = get_type_hints(struct)[own]
    parts = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return tuple(part for part in parts if part is not type(None))


def _kind(place: str, name: str) -> str:
    kind = _hint(place, name)[0]
    if kind is Minute:
        return "minute"
    if get_origin(kind) is Literal:
        return "choice"
    if get_origin(kind) is list:
        return "score" if get_args(kind) == (int,) else "names"
    if name == "date":
        return "day"
    return "number" if kind is int else "long" if name == "text" else "text"


def _choices(place: str, name: str) -> tuple[str, ...]:
    kind = _hint(place, name)[0]
    return tuple(get_args(kind)) if get_origin(kind) is Literal else ()


def _minute(words: str, extra_time: bool) -> dict[str, Any] | None:
    if not words:
        return None
    words = words.strip("'′ ")
    if found := _INTERVAL.match(words):
        first, last = int(found[1]), int(found[2])
        return {"from": first, "to": last, "phase": _phase(first, extra_time), "label": None, "basis": "stated"}
    if (found := _MINUTE.match(words)) is None:
        raise BadCorrection(wording()("correct.no_minute", value=repr(words)))
    minute, added = int(found[1]), int(found[2] or 0)
    if added and minute not in _ENDS.values():
        raise BadCorrection(wording()("correct.no_minute", value=repr(words)))
    return {
        "from": minute + added, "to": minute + added, "phase": _phase(minute, extra_time),
        "label": f"{minute}+{added}'" if added else f"{minute}'", "basis": "stated",
    }  # fmt: skip


def _phase(minute: int, extra_time: bool) -> str:
    if minute > 90 and not extra_time:
        return "second_half"
    return next((phase for phase, end in _ENDS.items() if minute <= end), "extra_second")


def _score(words: str) -> list[int] | None:
    if not words:
        return None
    if (found := _SCORE.match(words)) is None:
        raise BadCorrection(wording()("correct.no_score", value=repr(words)))
    return [int(found[1]), int(found[2])]


def _number(words: str) -> int | None:
    bare = words.replace(",", "").replace(" ", "")
    if bare and not (bare.isascii() and bare.isdigit() and len(bare) < 9):
        raise BadCorrection(wording()("correct.no_number", value=repr(words)))
    return int(bare) if bare else None


def _day(words: str) -> str | None:
    try:
        return date.fromisoformat(words).isoformat() if words else None
    except ValueError:
        raise BadCorrection(wording()("correct.no_day", value=repr(words))) from None


def _names(words: str) -> list[str]:
    return [name for name in (part.strip() for part in words.split(",")) if name]


_READ: dict[str, Callable[[str], Any]] = {
    "text": lambda words: words or None, "long": str, "choice": lambda words: words or None, "number": _number,
    "score": _score, "names": _names, "day": _day,
}  # fmt: skip
