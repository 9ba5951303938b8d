"""A Football.TXT file in, its meaningful lines out, with numbers: comments, blank space and tables left behind."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_COMMENT = re.compile(r"(?:^|(?<=\s))#.*$")
_NOTED_DATES = re.compile(r"^\s*#\s*Dates?\s+(.*)$")


class Line(NamedTuple):
    """A line without its comment; `blank` lines end what stands before them."""

    number: int
    text: str
    dates_noted: str | None = None  # "Sat Aug 20 2016 - Sun May 28 2017 (281d)" of the file's head

    @property
    def blank(self) -> bool:
        """Whether nothing but a comment stood there."""
        return not self.text.strip()


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a file; `<!-- -->` may span several, `#` hides the rest of its line."""
    hidden = False
    for number, raw in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        noted = _NOTED_DATES.match(raw)
        shown, hidden = _outside_of_remarks(raw.replace("\t", "  ").replace("\u00a0", " "), hidden)
        yield Line(number, _COMMENT.sub("", shown).rstrip(), noted[1] if noted else None)


def _outside_of_remarks(raw: str, hidden: bool) -> tuple[str, bool]:
    shown: list[str] = []
    at = 0
    while at < len(raw):
        if hidden:
            end = raw.find("-->", at)
            if end < 0:
                return "".join(shown), True
            at, hidden = end + 3, False
        else:
            start = raw.find("<!--", at)
            if start < 0:
                shown.append(raw[at:])
                break
            shown.append(raw[at:start])
            at, hidden = start + 4, True
    return "".join(shown), hidden
