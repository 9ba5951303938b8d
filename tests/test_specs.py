"""The specs are the tests: each heading of tests/specs/**/*.md with a `report` block is one.

A block that follows the report says what is read of it; empty, that nothing is. `pytest --accept` writes what was read
into the blocks. A heading that begins with "Gap:" is a known limit: it must fail.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import made_up_league
from pressbox.corrections.notation import OF_THE_RECORD, times
from pressbox.datatypes.record import MatchRecord
from pressbox.pipeline import follow, read_case
from pressbox.pipeline import read as read_report
from pressbox.proofread import proofread
from pressbox.record import recorded

SPECS = Path(__file__).parent / "specs"
_AND = "\n=====\n"
_HEADING = re.compile(r"#{1,6} +(?P<title>.+)")
_FENCE = re.compile(r"(?P<fence>`{3,})(?P<kind>[a-z]*)\s*")


@dataclass(frozen=True)
class Block:
    """A fenced block: `lines[first:last]` of its file."""

    kind: str
    first: int
    last: int
    text: str


@dataclass(frozen=True)
class Spec:
    """A report and what is read of it, under one heading."""

    path: Path
    title: str
    report: str
    expected: tuple[Block, ...]

    @property
    def gap(self) -> bool:
        return self.title.startswith("Gap:")


def specs_of(path: Path) -> list[Spec]:
    title, report = path.stem, None
    expected: list[Block] = []
    found: list[Spec] = []

    def close() -> None:
        if report is not None and expected:
            found.append(Spec(path, title, report, tuple(expected)))

    for entry in entries(path.read_text(encoding="utf-8").splitlines()):
        if isinstance(entry, Block) and entry.kind in (*OF_THE_RECORD, "times") and report is not None:
            expected.append(entry)
        elif isinstance(entry, str) or entry.kind == "report":
            close()
            title = entry if isinstance(entry, str) else title
            report, expected = (None if isinstance(entry, str) else entry.text), []
    close()
    return found


def entries(lines: list[str]) -> list[str | Block]:
    """Headings and fenced blocks, in order."""
    found: list[str | Block] = []
    opened: tuple[str, str, int] | None = None
    for number, line in enumerate(lines):
        if opened and line.strip() == opened[0]:
            found.append(Block(opened[1], opened[2], number, "\n".join(lines[opened[2] : number])))
            opened = None
        elif opened is None and (fence := _FENCE.fullmatch(line)):
            opened = (fence["fence"], fence["kind"], number + 1)
        elif opened is None and (heading := _HEADING.fullmatch(line)):
            found.append(heading["title"])
    return found


def read(spec: Spec) -> dict[str, str]:
    """What is read of a spec's report, in the notation of each block that it has."""
    if spec.path.name.startswith("reference-"):
        record = held_against_results(spec)
    elif _AND in spec.report:
        record = held_against_another(spec)
    else:
        record = read_report(spec.report)
    kinds = {block.kind for block in spec.expected}
    said = {kind: OF_THE_RECORD[kind](record) for kind in kinds if kind != "times"}
    if "times" in kinds:
        said["times"] = times(follow(spec.report)[2], spec.report)
    return {kind: "\n".join(lines) for kind, lines in said.items()}


def held_against_another(spec: Spec) -> MatchRecord:
    """The findings of a report beside another one below the line: its record, or the report itself."""
    report, other = spec.report.split(_AND)
    case = read_case(report, None, None, read_report(other) if spec.path.name.startswith("record-") else None)
    if not spec.path.name.startswith("record-"):
        case = replace(case, beside=(("other.txt", read_case(other)),))
    return MatchRecord(findings=recorded(case.document, proofread(case)))


def held_against_results(spec: Spec) -> MatchRecord:
    """The findings of a report beside the results of a league made up for the specs."""
    pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    case = read_case(spec.report, None, made_up_league.league())
    return MatchRecord(findings=recorded(case.document, proofread(case)))


ALL = [spec for path in sorted(SPECS.rglob("*.md")) if path.name != "README.md" for spec in specs_of(path)]


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: f"{spec.path.relative_to(SPECS)}: {spec.title}")
def test_spec(spec: Spec, accept: bool) -> None:
    said = read(spec)
    expected = {block.kind: block.text.strip() for block in spec.expected}
    if spec.gap:
        assert said != expected, "this is read now: strike the word Gap from its heading"
    elif accept and said != expected:
        write_down(spec, said)
    else:
        assert said == expected


def write_down(spec: Spec, said: dict[str, str]) -> None:
    """Put what was read into the blocks; found again by their text, as earlier specs of the file may have grown."""
    lines = spec.path.read_text(encoding="utf-8").splitlines()
    for old in specs_of(spec.path):
        if (old.title, old.report) == (spec.title, spec.report):
            for block in reversed(old.expected):
                lines[block.first : block.last] = said[block.kind].splitlines()
    spec.path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_every_spec_file_has_specs() -> None:
    empty = [path.name for path in SPECS.rglob("*.md") if path.name != "README.md" and not specs_of(path)]
    assert empty == []
