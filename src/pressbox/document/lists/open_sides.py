"""A result whose scorers stand behind each side without a bracket in, the result with its goals out.

"Everbank 3 Lukasz 39, Mirallo 53, 60 Swanmore 2 Sigurd 15, Bonner pen 78"
"ALDBURY (1) 2: Hennessy (18, 71 pen.). CORBURN (0) 1: Rudge (60)."     "BARROW (3) 4 (Purdon 36, ...). CHESTLEY (0) 0."

Where one side's scorers end and the other side begins, the numbers say: as many goals as the score has.
"Harwick 1 0 -- 1" over "Easton 0 3 -- 3" is such a result, too: the goals of each half, their sum behind the dash.
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.listing import GoalRow, ResultRow, Written
from pressbox.document.lists.goal_rows import rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme, lexemes
from pressbox.document.lists.names import is_capital, team_at, written
from pressbox.document.lists.parsed import Parsed, Side
from pressbox.document.lists.results import Reader
from pressbox.document.lists.stacked import Stacked

_MOST = 20  # goals of a side
_LONGEST = 90  # lexemes of one side's scorers
_SHORT = 200  # characters of a line with a side and its scorers
_MARKS = (Lex.COLON, Lex.DOT, Lex.COMMA, Lex.SEMICOLON, Lex.DASH, Lex.LINE, Lex.LEADER)
_ENDS = (Lex.LINE, Lex.DOT, Lex.SEMICOLON)
_HALVES = 2
_FEW = 2  # lexemes


def open_sides_at(found: Sequence[Lexeme], i: int, text: str) -> Parsed | None:
    """The result that begins at lexeme `i`; None where the scorers do not make up the score."""
    reader = Reader(found, text)
    one = reader.side(i)
    if one is None or not _is_score(one):
        return None
    name = written(found, *one.name, text)
    told = _in_brackets(found, one, name, text)
    if told is None:
        return None
    start = _behind_marks(found, one.end)
    if one.goals is not None or not one.score:
        open_marks = found[one.end : start]
        if not any(mark.kind in (Lex.DOT, Lex.COLON, Lex.LINE) for mark in open_marks) and one.score:
            return None  # read by its form alone
        starts = [start]
    else:
        starts = [k for k in range(start + 1, min(start + _LONGEST, len(found))) if _may_begin(found, k)]
    for k in starts:
        goals = told if one.goals is not None or not one.score else _scorers(found, one.end, k, name, one, text)
        if goals is None:
            continue
        two = reader.side(k)
        if two is None or not _is_score(two):
            continue
        parsed = _second(found, one, goals, two, text)
        if parsed is not None:
            return parsed
    return None


def _second(found: Sequence[Lexeme], one: Side, goals: list[GoalRow], two: Side, text: str) -> Parsed | None:
    names = written(found, *one.name, text), written(found, *two.name, text)
    if names[0].name.lower() == names[1].name.lower():
        return None
    told = _in_brackets(found, two, names[1], text)
    if told is None:
        return None
    end = two.end
    if two.goals is None and two.score:
        ends = range(two.end + 1, min(two.end + _LONGEST, len(found)) + 1)
        whole = [
            (e, scored) for e in ends if e == len(found) or (found[e].kind in _ENDS and not _in_a_bracket(found, e)) or _begins_another(found, e)
            if (scored := _scorers(found, two.end, e, names[1], two, text)) is not None
        ]  # fmt: skip
        if not whole:
            return None
        end, told = next((one for one in whole if all(goal.minute is not None for goal in one[1])), whole[0])
    both = [*goals, *told]
    if not both or not _are_minutes(found, one, two, both):
        return None
    half = (one.half, two.half) if one.half is not None and two.half is not None else None
    row = ResultRow(Span(names[0].span.start, found[end - 1].end), names, (one.score or 0, two.score or 0), half)
    return Parsed(row, end, both)


def _is_score(side: Side) -> bool:
    return side.score is not None and side.score <= _MOST


def _in_brackets(found: Sequence[Lexeme], side: Side, name: Written, text: str) -> list[GoalRow] | None:
    """The goals of a side's bracket, none where it has none; None where they do not make up its score."""
    if side.goals is None:
        return []
    scorers = parse_goals(found, *side.goals, text)
    goals = rows(scorers, name, side.score) if scorers is not None else []
    return goals if goals and len(goals) == side.score else None


def _scorers(
    found: Sequence[Lexeme], first: int, last: int, name: Written, side: Side, text: str
) -> list[GoalRow] | None:
    scorers = parse_goals(found, first, last, text)
    goals = rows(scorers, name, side.score) if scorers is not None else []
    timed = all(goal.minute is not None for goal in goals) or found[first].kind is Lex.COLON or side.half is not None
    return goals if len(goals) == side.score and timed else None


def _behind_marks(found: Sequence[Lexeme], i: int) -> int:
    end = i
    while end < len(found) and found[end].kind in _MARKS and end - i < 3:
        end += 1
    return end


def _may_begin(found: Sequence[Lexeme], k: int) -> bool:
    """Whether a side may begin at `k`: not with the last word of a scorer's name."""
    return (is_capital(found[k]) and found[k - 1].kind is not Lex.WORD) or (
        is_capital(found[k]) and found[k - 1].low in ("pen", "og", "pens", "goal", "penalty")
    )


def _begins_another(found: Sequence[Lexeme], e: int) -> bool:
    """Whether a crowd or a bracket stands behind the last scorer."""
    if found[e].kind is Lex.OPEN:
        return found[e + 1 : e + 2] == [] or found[e + 1].low not in _KINDS  # "Dray (pen.)"
    return found[e].kind is Lex.FIGURE or found[e].low in ("att", "attendance", "ht", "half-time")


def _in_a_bracket(found: Sequence[Lexeme], e: int) -> bool:
    """Whether a full stop shortens a word in brackets: "(pen.)"."""
    return found[e + 1 : e + 2] != [] and found[e + 1].kind is Lex.CLOSE


_KINDS = frozenset("pen pens penalty og o.g o own".split())


def _are_minutes(found: Sequence[Lexeme], one: Side, two: Side, goals: Sequence[GoalRow]) -> bool:
    """Whether the figures behind the names are no scores: "Ashby 1 Corley 2 Denny 1 Fane 3" are two results."""
    if one.half is not None and two.half is not None:
        return True
    if one.goals is not None or two.goals is not None:
        return True
    if found[one.end : one.end + 1] and found[one.end].kind is Lex.COLON:
        return True
    minutes = [goal.minute for goal in goals if goal.minute is not None]
    return max(minutes, default=0) > _MOST and len(minutes) == len(goals)


def open_sides_below_each_other(
    words: Sequence[Lexeme], text: str, paragraphs: Sequence[Span], at: int
) -> Stacked | None:
    """A result whose sides stand on two lines, each with its scorers behind it or in brackets."""
    if at + 1 >= len(paragraphs) or not words or not is_capital(words[0]):
        return None
    below = paragraphs[at + 1]
    if paragraphs[at].end - paragraphs[at].start > _SHORT or below.end - below.start > _SHORT:
        return None
    both = lexemes(text, paragraphs[at].start, below.end)
    cut = next((n for n, word in enumerate(both) if word.start >= below.start), len(both))
    parsed = _line_score(both, cut, text) or _open_on_two_lines(both, cut, text)
    if parsed is None:
        return None
    whole = Span(paragraphs[at].start, below.end)
    return Stacked(parsed.row, parsed.goals, 2, [(whole, Genre.RESULT)])


def _open_on_two_lines(both: Sequence[Lexeme], cut: int, text: str) -> Parsed | None:
    first = Reader(both[:cut], text).side(0)
    second = Reader(both, text).side(cut) if cut < len(both) else None
    if first is None or second is None or not _is_score(first) or not _is_score(second):
        return None
    if all(side.goals is not None or not side.score for side in (first, second)):
        return None  # read by its form alone
    parsed = open_sides_at(both, 0, text)
    if parsed is None or parsed.row.teams[1].span.start != both[cut].start:
        return None
    rest = both[parsed.end :]  # nothing, or a full stop and the crowd
    return parsed if len(rest) < _FEW or rest[0].kind is Lex.DOT else None


def _line_score(both: Sequence[Lexeme], cut: int, text: str) -> Parsed | None:
    """ "Harwick 1 0 -- 1" / "Easton 0 3 -- 3"."""
    one, two = _halves(both[:cut]), _halves(both[cut:])
    if one is None or two is None:
        return None
    (first, goals), (second, more) = one, two
    names = written(both, 0, first, text), written(both, cut, cut + second, text)
    if names[0].name.lower() == names[1].name.lower():
        return None
    row = ResultRow(
        Span(names[0].span.start, both[-1].end), names, (sum(goals), sum(more)), (goals[0], more[0]), home_first=False
    )
    return Parsed(row, len(both))


def _halves(line: Sequence[Lexeme]) -> tuple[int, list[int]] | None:
    """Where the name of a line ends, and its goals of each half, which add up to the number behind the dash."""
    words = [word for word in line if word.kind is not Lex.LINE]
    end = team_at(words, 0)
    if end is None or len(words) < end + _HALVES or words[-1].kind not in (Lex.SCORE, Lex.NUMBER):
        return None
    joined = words[-1].kind is Lex.SCORE  # "1 1 - 2"
    dashed = joined or words[-2].kind in (Lex.DASH, Lex.LEADER)
    figures = words[end:-1] if joined else [*words[end:-2], words[-1]]
    if not dashed or any(word.kind is not Lex.NUMBER for word in figures):
        return None
    goals = [word.value for word in figures] + ([words[-1].value, words[-1].more] if joined else [])
    if len(goals) != _HALVES + 1 or max(goals) > _MOST:
        return None
    return (end, goals[:-1]) if sum(goals[:-1]) == goals[-1] else None
