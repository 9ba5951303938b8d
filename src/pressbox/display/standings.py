"""A record in, a league table with what the report says about it out, each saying marked right, wrong or unknown.

The true table comes from whoever has results (`Place`s, in order); without it every saying is unknown, unless a finding of
the record has judged it already.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pressbox.datatypes.record import Evidence, MatchRecord
from pressbox.display.wording import Wording

Verdict = Literal["right", "wrong", "unknown"]


@dataclass(frozen=True, kw_only=True)
class Place:
    """A line of the true table. `forms` are the names that the team goes by."""

    position: int
    team: str
    forms: frozenset[str]
    played: int
    difference: int
    points: int


@dataclass(frozen=True, kw_only=True)
class Saying:
    """Something that the report says about a team's place."""

    path: str
    words: str
    verdict: Verdict


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A line as shown: the true place where it is known, and what the report says."""

    position: int | None
    team: str
    played: int | None = None
    difference: int | None = None
    points: int | None = None
    sayings: tuple[Saying, ...] = ()


def standings(record: MatchRecord, t: Wording, truth: Sequence[Place] = ()) -> tuple[Standing, ...]:
    """The table's lines: all of the true table, or, without one, the teams that the report places."""
    if not truth:
        told = [(entry, _sayings(record, place, None, t)) for place, entry in enumerate(record.table)]
        told.sort(key=lambda line: line[0].position or 1000)
        return tuple(Standing(position=None, team=entry.team, sayings=says) for entry, says in told)
    found = {place.position: [] for place in truth}  # type: dict[int, list[Saying]]
    strangers = []
    for number, entry in enumerate(record.table):
        line = next((place for place in truth if {entry.team, *entry.as_written} & place.forms), None)
        says = _sayings(record, number, line, t)
        if line is None:
            strangers.append(Standing(position=None, team=entry.team, sayings=says))
        else:
            found[line.position] += says
    lines = [
        Standing(
            position=line.position, team=line.team, played=line.played, difference=line.difference, points=line.points,
            sayings=tuple(found[line.position]),
        )
        for line in truth
    ]  # fmt: skip
    return (*lines, *strangers)


def _sayings(record: MatchRecord, place: int, line: Place | None, t: Wording) -> tuple[Saying, ...]:
    entry = record.table[place]
    # That two places do not fit together says of neither that it is wrong.
    found = judged(record, entry.evidence, errors_too=False)
    sayings = []
    for told, true, words in (
        (entry.position, line and line.position, "place"), (entry.points, line and line.points, "points"),
        (entry.played, line and line.played, "played"),
    ):  # fmt: skip
        if told is None:
            continue
        verdict: Verdict = found if true is None else "right" if told == true else "wrong"
        sayings.append(Saying(path=f"table.{place}", words=t(f"table.says_{words}", count=told), verdict=verdict))
    return tuple(sayings) or (Saying(path=f"table.{place}", words=t("table.says_nothing"), verdict=found),)


def judged(record: MatchRecord, words: Sequence[Evidence], *, errors_too: bool) -> Verdict:
    """What the record's findings say of words; `errors_too` when an error found without results judges them as well."""
    for finding in record.findings:
        if not any(told.start < own.end and own.start < told.end for told in finding.evidence for own in words):
            continue
        if finding.verdict == "supported":
            return "right"
        if finding.verdict == "contradicted" or (
            errors_too and finding.verdict is None and finding.severity == "error"
        ):
            return "wrong"
    return "unknown"
