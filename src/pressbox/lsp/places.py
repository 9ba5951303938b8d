"""Offsets into a text in, an editor's lines and characters out, and back.

An editor counts lines from 0, ends them at \\n, \\r\\n or \\r, and counts characters in UTF-16 units unless agreed otherwise.
"""

import re
from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

from pressbox.datatypes.document import Span

_LINE_END = re.compile(r"\r\n|\n|\r")


class Places:
    """Where things stand in one text, as one editor counts."""

    def __init__(self, text: str, encoding: str | None = None) -> None:
        self._text = text
        self._encoding = encoding or PositionEncodingKind.Utf16
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """The editor's line and character of an offset."""
        line = bisect_right(self._starts, offset) - 1
        return Position(line, self._units(self._text[self._starts[line] : offset]))

    def range(self, span: Span) -> Range:
        """The editor's range of a span."""
        return Range(self.position(span.start), self.position(span.end))

    def offset(self, position: Position) -> int:
        """The offset that an editor means; beyond a line's end, its end."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        end = self._starts[position.line + 1] if position.line + 1 < len(self._starts) else len(self._text)
        at, units = start, 0
        while at < end and units < position.character and self._text[at] not in "\r\n":
            units += self._units(self._text[at])
            at += 1
        return at

    def _units(self, words: str) -> int:
        if self._encoding == PositionEncodingKind.Utf32:
            return len(words)
        if self._encoding == PositionEncodingKind.Utf8:
            return len(words.encode("utf-8", "surrogatepass"))
        return len(words) + sum(mark > "\uffff" for mark in words)
