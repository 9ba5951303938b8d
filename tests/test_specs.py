"""The specification: Markdown under tests/specs, each heading a case, each case a report and what is read in it.

    ```report                     the text
    ```score                      Harbour Town 2-1 Millfield (half-time 0-1)
    ```goals                      18' Pat Okoro, Millfield
    ```times                      53 second_half derived
    ```events                     red card: Rob Stanning, Millfield

An empty block means that nothing of the kind is read. A heading that begins with "Gap:" is a known limit: it must fail,
and the word is struck on the day it passes. `pytest tests/test_specs.py --accept` writes what was read into the files.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mentions
from pressbox.datatypes.record import Card, Goal, Match, MatchRecord, Minute
from pressbox.pipeline import follow, read

SPECS = Path(__file__).parent / "specs"
_HEADING = re.compile(r"^#{2,} (.+)$", re.M)
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


class Case(NamedTuple):
    """One heading of a spec: a text, and blocks of what is read in it by kind."""

    path: Path
    heading: str
    report: str
    expected: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        return f"{self.path.relative_to(SPECS).with_suffix('')}: {self.heading}"


def cases() -> Iterator[Case]:
    """All cases of all specs; a block that stands in no case, or a case without a report, is an error."""
    for path in sorted(SPECS.rglob("*.md")):
        parts = _HEADING.split(path.read_text(encoding="utf-8"))
        for heading, body in zip(parts[1::2], parts[2::2], strict=True):
            blocks = _BLOCK.findall(body)
            if blocks:
                assert blocks[0][0] == "report" and len(blocks) > 1, f"{path}: {heading}: a report, then what is read"
                yield Case(path, heading, blocks[0][1].strip("\n"), tuple(blocks[1:]))


def _when(minute: Minute | None) -> str:
    if minute is None:
        return "?"
    return f"{minute.from_}'" if minute.from_ == minute.to else f"{minute.from_}'-{minute.to}'"


def _goal(goal: Goal) -> str:
    marks = [] if goal.kind == "open" else [goal.kind.replace("_", " ")]
    marks += [f"from {goal.assist}"] if goal.assist else []
    return ", ".join([f"{_when(goal.minute)} {goal.scorer or '?'}", goal.team or "?", *marks])


def _card(colour: str, card: Card) -> str:
    return f"{colour} card: " + ", ".join(filter(None, [card.player or "?", card.team, card.reason]))


def _of_match(match: Match) -> Iterator[str]:
    yield from (_card("red", card) for card in match.red_cards)
    yield from (_card("yellow", card) for card in match.yellow_cards)
    yield from (f"on {change.on or '?'}, off {change.off or '?'}" for change in match.substitutions)
    yield from (f"penalty missed: {miss.player or '?'}, {miss.outcome}" for miss in match.missed_penalties)
    for refused in match.disallowed_goals:
        yield "not given: " + ", ".join(filter(None, [refused.player or "?", refused.reason]))


def _score(match: Match) -> str:
    said = match.score
    pair = "{}-{}".format(*said.full_time) if said.full_time else "?-?"
    notes = [f"half-time {said.half_time[0]}-{said.half_time[1]}"] if said.half_time else []
    notes += [f"{said.shootout[0]}-{said.shootout[1]} on penalties"] if said.shootout else []
    notes += [f"at home {team.name}" for team in match.teams if team.side == "home"]
    return f"{match.teams[0].name} {pair} {match.teams[-1].name}" + (f" ({', '.join(notes)})" if notes else "")


def _times(mentions: Mentions, document: Document) -> Iterator[str]:
    for sentence in sorted(mentions.times):
        for told in mentions.times[sentence]:
            time, words = told.time, " ".join(told.span.of(document.text).split())
            if time.lo is not None:
                bounds = f"{time.lo}" if time.lo == time.hi else f"{time.lo}-{time.hi}"
                yield f"{words}: {bounds}" + (f" {time.phase}" if time.phase else "")
            elif time.later:
                yield f"{words}: {time.later[0]}-{time.later[1]} later"
            elif time.earlier:
                yield f"{words}: {time.earlier[0]}-{time.earlier[1]} earlier"


def _table(record: MatchRecord) -> Iterator[str]:
    for row in record.table:
        place = f"{row.position}." if row.position is not None else "?"
        yield f"{place} {row.team}" + (f", {row.points} points" if row.points is not None else "")


WRITTEN: dict[str, Callable[[MatchRecord], Iterator[str]]] = {
    "score": lambda record: (_score(match) for match in record.matches),
    "goals": lambda record: (_goal(goal) for match in record.matches for goal in match.goals),
    "events": lambda record: (line for match in record.matches for line in _of_match(match)),
    "table": _table,
    "quotes": lambda record: (f"{quote.speaker or '?'}: {quote.text}" for quote in record.quotes),
    "claims": lambda record: (f"{claim.kind}: {' '.join(claim.text.split())}" for claim in record.claims),
}


def what_is_read(report: str, kind: str) -> str:
    """A block of a spec, as the reader would write it."""
    if kind == "times":
        document, _, mentions, _ = follow(report)
        return "".join(f"{line}\n" for line in _times(mentions, document))
    return "".join(f"{line}\n" for line in WRITTEN[kind](read(report)))


def _accept(case: Case) -> None:
    text = case.path.read_text(encoding="utf-8")
    start = text.index(f"# {case.heading}\n")
    head, rest = text[:start], text[start:]
    for kind, expected in case.expected:
        rest = rest.replace(f"```{kind}\n{expected}```", f"```{kind}\n{what_is_read(case.report, kind)}```", 1)
    case.path.write_text(head + rest, encoding="utf-8")


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_case_of_the_specification(case: Case, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept") and not case.heading.startswith("Gap:"):
        _accept(case)
        return
    read_here = tuple((kind, what_is_read(case.report, kind)) for kind, _ in case.expected)
    if case.heading.startswith("Gap:"):
        assert read_here != case.expected, "this gap is closed: strike the word Gap from its heading"
    else:
        assert read_here == case.expected
