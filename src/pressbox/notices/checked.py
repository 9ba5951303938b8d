"""A text that was checked, and where in it an offset is."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Finding
from pressbox.datatypes.record import RecordFinding


class Rule(NamedTuple):
    """A check as readers of notices know it."""

    id: str
    severity: str
    summary: str
    about: str


class Place(NamedTuple):
    """Line and column, both from 1; columns count code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Checked:
    """One text, what was found in it, and the same as the record tells it."""

    path: str
    text: str
    findings: tuple[Finding, ...]
    recorded: tuple[RecordFinding, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(at + 1 for at, mark in enumerate(self.text) if mark == "\n")]

    def place(self, offset: int) -> Place:
        """Where an offset is."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def line_around(self, span: Span) -> tuple[str, Span]:
        """The line in which a span begins, and the span within it, cut at the line's end."""
        begin = self._starts[bisect_right(self._starts, span.start) - 1]
        end = self.text.find("\n", begin)
        line = self.text[begin : len(self.text) if end < 0 else end].rstrip("\r")
        return line, Span(span.start - begin, max(span.start - begin, min(span.end - begin, len(line))))
