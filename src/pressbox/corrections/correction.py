"""What an editor says of a fact, as it is kept: the fact as it was read, the verdict, who, and when."""

import hashlib
from collections.abc import Iterable
from typing import Any, Literal

import msgspec

from pressbox.datatypes.errors import PressboxError
from pressbox.datatypes.record import Evidence

Verdict = Literal["accepted", "corrected", "rejected", "withdrawn"]


class BadCorrection(PressboxError):
    """The correction names no fact of the report, or says nothing that a record can hold."""


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """One verdict on one fact. `place` is the fact's list or part in the record ("goals", "score", "table")."""

    id: str
    report: str | None  # the name of the report, where it has one
    text: str  # SHA-256 of the report as it was then
    path: str  # where the fact stood in the record, such as "matches.0.goals.1"
    place: str
    teams: list[str]  # of the fact's match: how the match is found again
    verdict: Verdict
    was: dict[str, Any]  # the fact as it was read
    now: dict[str, Any] = {}  # the fields that the editor changed, as they ought to be
    author: str
    at: str  # UTC, 2026-11-24T15:04:05Z
    note: str = ""

    @property
    def evidence(self) -> list[Evidence]:
        """The words that said the fact."""
        return msgspec.convert(self.was.get("evidence") or [], list[Evidence])


def text_key(text: str) -> str:
    """A report's text, named by its hash."""
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()


def standing(corrections: Iterable[Correction]) -> list[Correction]:
    """Those that still hold: of several about one fact the last, none that was withdrawn."""
    last: dict[tuple[object, ...], Correction] = {}
    for correction in corrections:
        last.pop(_about(correction), None)  # so that the order is that of the last word
        last[_about(correction)] = correction
    return [correction for correction in last.values() if correction.verdict != "withdrawn"]


def _about(correction: Correction) -> tuple[object, ...]:
    """Two corrections with this in common are about one fact."""
    as_read = {name: value for name, value in correction.was.items() if name != "certainty"}
    return (
        correction.report or correction.text, correction.place, tuple(correction.teams),
        msgspec.json.encode(as_read, order="sorted"),
    )  # fmt: skip
