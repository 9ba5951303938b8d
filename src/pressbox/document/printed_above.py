"""The results that a list prints in, for a heading below it the result of the match that it names out.

Thistle 2, Ramblers 0. Swifts 3, St. Jude's 3.

THISTLE v. RAMBLERS          ->  Thistle 2 Ramblers 0
SWIFTS-ST. JUDE'S.           ->  Swifts 3 St. Jude's 3
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import Pair, ResultRow, Written, same_side

_MOST = 60  # results looked at
_LONGEST = 70  # letters of a heading
_JOINS = frozenset("v v. vs vs. and versus against".split())
_BETWEEN = re.compile(r"\s?[-–—]{1,2}\s?|\s(?:v|vs|versus|and|against)\.?\s", re.IGNORECASE)
_ENDS = " .:;,*-–—_"


class Printed:
    """The results of a document's lists, known by their sides."""

    def __init__(self, rows: Sequence[ResultRow]) -> None:
        self._rows = [row for row in rows[:_MOST] if row.score and row.status == "played"]

    def scored(self, fixture: ResultRow | None) -> ResultRow | None:
        """A fixture with the score that the one result printed above gives its two sides; as it is where there is none."""
        if fixture is None or fixture.score:
            return fixture
        found = []
        for row in self._rows:
            if row.span.start > fixture.span.start:
                break
            for way in (1, -1):
                named = zip(fixture.teams, row.teams[::way], strict=True)
                if all(same_side(mine.name, printed.name) for mine, printed in named):
                    found.append(_as_printed(row, fixture, way))
        return found[0] if len(found) == 1 else fixture


def headings_of(text: str, lines: Iterable[Span], rows: Sequence[ResultRow]) -> Iterator[ResultRow]:
    """ "SWIFTS-ST. JUDE'S." alone on its line, of two sides that a list above has; with the score that it has."""
    printed = {
        (_plain(row.teams[0].name), _plain(row.teams[1].name))[::way]: (row, way)
        for row in rows if row.score and row.status == "played" for way in (1, -1)
    }  # fmt: skip
    for line in lines if printed else ():
        if line.end - line.start > _LONGEST:
            continue
        words = line.of(text)
        if any(word.islower() and word not in _JOINS for word in words.split()):
            continue
        for first, second in _halves(words):
            row, way = printed.get((_plain(first), _plain(second)), (None, 1))
            if row is not None and row.span.end <= line.start:
                teams = (_written(line, words, first), _written(line, words, second))
                yield _as_printed(row, ResultRow(line, teams), way)
                break


def _halves(words: str) -> Iterator[tuple[str, str]]:
    for mark in _BETWEEN.finditer(words):
        first, second = words[: mark.start()].strip(_ENDS), words[mark.end() :].strip(_ENDS)
        if first and second:
            yield first, second


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _written(line: Span, words: str, name: str) -> Written:
    start = line.start + words.index(name)
    return Written(Span(start, start + len(name)), name)


def _as_printed(row: ResultRow, fixture: ResultRow, way: int) -> ResultRow:
    """The heading, with what the list says of its match and how it calls its sides, in the heading's order."""
    one, other = (Written(here.span, there.name) for here, there in zip(fixture.teams, row.teams[::way], strict=True))
    return replace(
        row, span=fixture.span, teams=(one, other), score=_turned(row.score, way), half_time=_turned(row.half_time, way),
        home_first=row.home_first and way == 1,
    )  # fmt: skip


def _turned(pair: Pair | None, way: int) -> Pair | None:
    return pair if pair is None or way == 1 else (pair[1], pair[0])
