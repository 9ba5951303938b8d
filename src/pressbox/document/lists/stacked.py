"""Lines of which each begins with a side and its goals in, a result with its scorers out.

HARBOUR TOWN (1) 3            Harbour Town 3 Hale (12, 67) Lind (80 pen)    Harbour Town
Hale 12, 67, Lind 80 (pen)    Millfield 1 Brandt (70)                       3 - 1
MILLFIELD (0) 1                                                             Millfield
Brandt 70
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.listing import GoalRow, ResultRow, Written
from pressbox.document.lists.goal_rows import rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme, lexemes
from pressbox.document.lists.named_twice import named_twice
from pressbox.document.lists.names import team_at, written
from pressbox.document.lists.parsed import Side
from pressbox.document.lists.results import Reader

_SHORT = 160  # characters of a line of it
_MOST = 20  # goals of a side


@dataclass(slots=True)
class Stacked:
    """A result, its goals, and how many lines tell it."""

    row: ResultRow
    goals: list[GoalRow]
    lines: int
    pieces: list[tuple[Span, Genre]] = field(default_factory=list)


def stacked_at(words: Sequence[Lexeme], text: str, paragraphs: Sequence[Span], at: int) -> Stacked | None:
    """The result whose first side opens the line at `at`; None where its scorers do not make up the score."""
    row = named_twice(text, paragraphs[at])
    if row is not None:
        return Stacked(row, [], 1, [(paragraphs[at], Genre.RESULT)])
    one = _side(words, text)
    if one is None:
        return _with_the_score_between(words, text, paragraphs, at) or _behind_marks(words, text, paragraphs, at)
    found: list[tuple[Side, Written, list[GoalRow], Span]] = []
    i, line = at, list(words)
    while len(found) < 2:
        side = _side(line, text) if i < len(paragraphs) else None
        if side is None or side.score is None:
            return None
        name = written(line, *side.name, text)
        goals = _goals(line, side.end, name, side.score, text)
        lines = Span(paragraphs[i].start, paragraphs[i].end)
        i += 1
        if goals is None or (not goals and side.score):
            below = _line(text, paragraphs, i)
            goals = _goals(below, 0, name, side.score, text) if below else None
            if not goals:
                return None
            lines = Span(lines.start, paragraphs[i].end)
            i += 1
        found.append((side, name, goals, lines))
        line = _line(text, paragraphs, i)
    (first, one_name, _, _), (second, two_name, _, last) = found
    if one_name.name.lower() == two_name.name.lower() or not any(goals for _, _, goals, _ in found):
        return None
    score = (first.score or 0, second.score or 0)
    half = (first.half, second.half) if first.half is not None and second.half is not None else None
    row = ResultRow(Span(one_name.span.start, last.end), (one_name, two_name), score, half)
    pieces = [(lines, Genre.RESULT) for *_, lines in found]
    return Stacked(row, [goal for _, _, goals, _ in found for goal in goals], i - at, pieces)


def _with_the_score_between(words: Sequence[Lexeme], text: str, paragraphs: Sequence[Span], at: int) -> Stacked | None:
    """The result of three lines: a side, the score, the other side."""
    if not words or team_at(words, 0) != len(words):
        return None
    score, below = _line(text, paragraphs, at + 1), _line(text, paragraphs, at + 2)
    if len(score) != 1 or score[0].kind is not Lex.SCORE or max(score[0].value, score[0].more) > _MOST:
        return None
    if not below or team_at(below, 0) != len(below):
        return None
    names = written(words, 0, len(words), text), written(below, 0, len(below), text)
    if names[0].name.lower() == names[1].name.lower():
        return None
    span = Span(names[0].span.start, names[1].span.end)
    return Stacked(ResultRow(span, names, (score[0].value, score[0].more)), [], 3, [(span, Genre.RESULT)])


def _behind_marks(words: Sequence[Lexeme], text: str, paragraphs: Sequence[Span], at: int) -> Stacked | None:
    """ "Harbour Town: 3", and below it "Millfield - 1": two lines of the kind and no more; a third makes a list of men."""
    lines = [words, _line(text, paragraphs, at + 1)]
    told = [_marked(line, text) for line in lines]
    beside = (_line(text, paragraphs, at - 1) if at else [], _line(text, paragraphs, at + 2))
    if any(_marked(line, text) for line in beside):
        return None
    (one, other) = told
    if one is None or other is None or one[0].name.lower() == other[0].name.lower():
        return None
    span = Span(one[0].span.start, lines[1][-1].end)
    row = ResultRow(span, (one[0], other[0]), (one[1], other[1]))
    return Stacked(row, [], 2, [(span, Genre.RESULT)])


def _marked(words: Sequence[Lexeme], text: str) -> tuple[Written, int] | None:
    """A side, a colon or dash, and a figure that ends the line; "Home:" may stand before it, and then the mark may be missing."""
    first = 2 if len(words) > 2 and words[0].low in ("home", "away") and words[1].kind is Lex.COLON else 0
    end = team_at(words, first)
    if end is None or len(words) - 1 not in (end, end + 1) or (end == len(words) - 1 and not first):
        return None
    if end == len(words) - 2 and words[end].kind not in (Lex.COLON, Lex.DASH):
        return None
    figure = words[-1]
    if figure.kind is not Lex.NUMBER or figure.value > _MOST:
        return None
    return written(words, first, end, text), figure.value


def _line(text: str, paragraphs: Sequence[Span], i: int) -> list[Lexeme]:
    if i >= len(paragraphs) or paragraphs[i].end - paragraphs[i].start > _SHORT:
        return []
    return lexemes(text, *paragraphs[i])


def _side(words: Sequence[Lexeme], text: str) -> Side | None:
    """The side with which a line begins, its score behind it."""
    reader = Reader(words, text)
    if not words or reader.at(0) is not None:
        return None  # a whole result
    side = reader.side(0)
    return side if side is not None and side.score is not None and side.score <= _MOST and side.goals is None else None


def _goals(words: Sequence[Lexeme], first: int, side: Written, score: int, text: str) -> list[GoalRow] | None:
    """The goals of the lexemes from `first` on, as many as the side's score; None where there are others or other things."""
    if first >= len(words):
        return []
    if not score:
        return None
    scorers = parse_goals(words, first, len(words), text)
    goals = rows(scorers, side, score) if scorers is not None else []
    return goals if len(goals) == score else None
