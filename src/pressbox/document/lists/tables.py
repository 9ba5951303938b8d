"""A line of a printed table in, its rows out.

    "3. Harbour Town 12 7 2 3 20-11 23"                      ->  Harbour Town 3rd, played 12, 23 points
    "Standings: 1. Harbour Town 23 points; 2. Millfield 20"  ->  Harbour Town 1st, 23; Millfield 2nd, 20

Papers print played, won, drawn, lost, for, against, points; some leave columns out, some add the difference, some print
home and away apart. A row whose wins, draws and defeats do not add up is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import TableRow
from pressbox.document.lists.lexemes import Lex, Lexeme
from pressbox.document.lists.names import team_at, written

_HEADS = {
    **dict.fromkeys(("p", "pl", "pld", "played", "gp", "pd", "games", "mp", "gm"), "played"),
    **dict.fromkeys(("w", "won", "wins"), "won"),
    **dict.fromkeys(("d", "drawn", "drew", "draws", "t", "ties", "tied", "dr"), "drawn"),
    **dict.fromkeys(("l", "lost", "losses", "defeats"), "lost"),
    **dict.fromkeys(("f", "for", "gf"), "for"),
    **dict.fromkeys(("a", "against", "ag", "ga"), "against"),
    **dict.fromkeys(("gd", "diff", "difference", "+/-"), "difference"),
    **dict.fromkeys(("pts", "points", "pt", "ps"), "points"),
}  # fmt: skip
_ANNOUNCE = frozenset("standings standing table tables positions placings ladder tabulate tabulated".split())
_TOTALS = frozenset(("points", "pts"))
_ROW_HEADS = frozenset("pos position place rank team teams club clubs side no".split())
_BETWEEN = (Lex.COMMA, Lex.LEADER, Lex.SEMICOLON, Lex.COLON, Lex.SLASH, Lex.OPEN, Lex.CLOSE)
_MOST_GAMES, _MOST_POINTS = 60, 150
_LEAST_HEADS = 4


@dataclass(frozen=True, slots=True)
class Head:
    """What is said over a table: its columns in order, as far as they are named."""

    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is read, and the lexeme behind it."""

    row: TableRow
    end: int
    columns: int


def head_of(found: Sequence[Lexeme]) -> Head | None:
    """Whether a line stands over a table: "Standings:", "P W D L F A Pts", "(played, won, drawn, ...)"."""
    colon = next((n for n, word in enumerate(found) if word.kind is Lex.COLON), 0)
    if found and found[0].low in _TOTALS and _announces(found, 1):
        return Head(("points",))  # "Points.—Harbour Town 21, Millfield 18"
    if 0 < colon < 6 and any(word.low in _ANNOUNCE for word in found[:colon]):
        return Head()
    columns = [_HEADS[word.low] for word in found if word.low in _HEADS]
    words = sum(word.kind is Lex.WORD for word in found)
    if (
        len(columns) >= _LEAST_HEADS
        and "points" in columns
        and (len(columns) >= 0.4 * words or _ANNOUNCE & {w.low for w in found})
    ):
        return Head(tuple(columns[columns.index("played") :] if "played" in columns else columns))
    if len(columns) >= 2 and "points" in columns:
        others = [w.low for w in found if w.kind is Lex.WORD and w.low not in _HEADS]
        if others and _ROW_HEADS.issuperset(others):  # "Pos Team P Pts"
            return Head(tuple(columns))
    if words <= 8 and any(word.low in _ANNOUNCE for word in found) and not any(w.kind is Lex.SCORE for w in found):
        figures = [w for w in found if w.kind is Lex.NUMBER]
        return Head() if not figures or len(found) < 6 else None
    return None


def _announces(found: Sequence[Lexeme], i: int) -> bool:
    """Whether a colon or, in old papers, a stop and a dash stand at lexeme `i`."""
    while i < len(found) and found[i].kind is Lex.DOT:
        i += 1
    return i < len(found) and found[i].kind in (Lex.COLON, Lex.DASH, Lex.LEADER)


def behind_announcement(found: Sequence[Lexeme]) -> int:
    """Where the rows begin in a line that has them behind "Standings:" or "Points.—"."""
    if found[0].low in _TOTALS and _announces(found, 1):
        return next(n + 1 for n, word in enumerate(found) if word.kind in (Lex.COLON, Lex.DASH, Lex.LEADER))
    return next((n + 1 for n, word in enumerate(found) if word.kind is Lex.COLON), len(found))


def rows_of(found: Sequence[Lexeme], first: int, text: str, head: Head | None, above: int) -> list[Row]:
    """The rows of a line from lexeme `first` on (several where line breaks were lost); `above` rows stand over it."""
    rows: list[Row] = []
    i = first
    while i < len(found):
        row = _row(found, i, text, head, above + len(rows) + 1, rows[-1] if rows else None)
        if row is None:
            break
        rows.append(row)
        i = row.end
        while i < len(found) and found[i].kind in (Lex.SEMICOLON, Lex.DOT, Lex.COMMA, Lex.LINE, Lex.LEADER, Lex.DASH):
            i += 1
    return rows


def _row(
    found: Sequence[Lexeme], i: int, text: str, head: Head | None, expected: int, before: Row | None
) -> Row | None:
    start = i
    position: int | None = None
    if found[i].kind in (Lex.SEMICOLON, Lex.OTHER):
        i += 1
    if i + 1 < len(found) and found[i].kind is Lex.NUMBER:
        position, i = found[i].value, i + 1
        while i < len(found) and (
            found[i].kind in (Lex.DOT, Lex.CLOSE, Lex.DASH, Lex.SEMICOLON, Lex.COLON) or found[i].text == "="
        ):
            i += 1
    name_end = team_at(found, i)
    name_end = _without_heads(found, i, name_end)
    if name_end is None:
        return None
    team = written(found, i, name_end, text)
    columns: list[int] = []
    named: dict[str, int] = {}
    ends: list[int] = []
    label: str | None = None
    i = name_end
    while i < len(found):
        word = found[i]
        if word.kind is Lex.NUMBER:
            after = found[i + 1] if i + 1 < len(found) else None
            numbered = (
                after is not None
                and after.kind in (Lex.DOT, Lex.CLOSE)
                and i + 2 < len(found)
                and team_at(found, i + 2) is not None
            )
            if columns and numbered and _follows(word.value, position, expected):
                break
            columns.append(word.value)
            ends.append(i + 1)
            if label:
                named[label], label = word.value, None
            elif after is not None and after.low in ("pts", "points", "pt", "point"):
                named["points"] = word.value
                i += 1
                ends[-1] = i + 1
        elif word.kind is Lex.SCORE:
            columns += [word.value, word.more]
            ends += [i + 1, i + 1]
        elif word.kind is Lex.WORD and word.low in _HEADS and len(word.text) < 4 and _figure_follows(found, i + 1):
            label = _HEADS[word.low]
        elif (
            (word.kind is Lex.DOT and found[i - 1].low in _HEADS)
            or (word.kind in _BETWEEN and _goes_on(found, i))
            or ((word.kind is Lex.DASH or word.text in "+−") and i + 1 < len(found) and found[i + 1].kind is Lex.NUMBER)
        ):
            pass
        else:
            break
        i += 1
    if not columns:
        return None
    for kept in (len(columns), len(columns) - 1):  # the last figure may be the place of the next row
        if kept < len(columns) and not (
            kept and team_at(found, ends[-1]) is not None and columns[-1] == (position or expected) + 1
        ):
            continue
        told = _told(columns[:kept], named, head)
        if told is not None:
            end = ends[kept - 1]
            row = TableRow(Span(found[start].start, found[end - 1].end), team, position or expected, told[0], told[1])
            return Row(row, end, kept)
    if before is not None and len(columns) == 1 and before.columns == 1 and position == before.row.position + 1:
        row = TableRow(Span(found[start].start, found[ends[0] - 1].end), team, position, columns[0], None)
        return Row(row, ends[0], 1)  # "1. Harbour Town 23 points; 2. Millfield 20"
    return None


def _figure_follows(found: Sequence[Lexeme], i: int) -> bool:
    """ "P10", "P. 10"."""
    i += i < len(found) and found[i].kind is Lex.DOT
    return i < len(found) and found[i].kind is Lex.NUMBER


def _without_heads(found: Sequence[Lexeme], first: int, end: int | None) -> int | None:
    """The name without the heads of its figures: "Harbour Town P10 Pts23", "Harbour Town P. 10 Pts. 23"."""
    while end is not None and end < len(found) and found[end].kind in (Lex.NUMBER, Lex.DOT):
        last = end - 1 if found[end - 1].kind is not Lex.DOT else end - 2
        if last <= first or found[last].low not in _HEADS:
            break
        end = last
    return end


def _follows(figure: int, position: int | None, expected: int) -> bool:
    return figure in ((position or expected) + 1, position or expected)


def _goes_on(found: Sequence[Lexeme], i: int) -> bool:
    """Whether another column follows a mark."""
    after = found[i + 1] if i + 1 < len(found) else None
    if after is None:
        return found[i].kind is Lex.CLOSE
    if after.kind in (Lex.NUMBER, Lex.SCORE) or after.text in "+−-" or after.kind in (Lex.LEADER, Lex.SEMICOLON):
        return not (
            i + 2 < len(found)
            and after.kind is Lex.NUMBER
            and found[i].kind in (Lex.SEMICOLON, Lex.COMMA)
            and found[i + 2].kind in (Lex.DOT, Lex.WORD)
            and team_at(found, i + 2 + (found[i + 2].kind is Lex.DOT)) is not None
        )
    return after.low in _HEADS and len(after.text) < 4


def _told(columns: Sequence[int], named: dict[str, int], head: Head | None) -> tuple[int, int | None] | None:
    """Points and games played of a row; None when its figures are no row's."""
    if named.get("points") is not None and len(columns) <= 4:
        return named["points"], named.get("played")
    if head is not None and head.columns and len(head.columns) == len(columns):
        by_head = dict(zip(head.columns, columns, strict=True))
        won, drawn, lost = (by_head.get(key) for key in ("won", "drawn", "lost"))
        played = by_head.get("played")
        fits = None in (won, drawn, lost, played) or (won or 0) + (drawn or 0) + (lost or 0) == played
        points = by_head.get("points")
        return (points, played) if fits and points is not None and points <= _MOST_POINTS else None
    if not columns or columns[0] > _MOST_GAMES or columns[-1] > min(_MOST_POINTS, 3 * max(columns[0], 1)):
        return None
    if len(columns) >= 11 and sum(columns[1:4]) + sum(columns[6:9]) == columns[0]:
        return columns[-1], columns[0]
    if len(columns) >= 5:
        if sum(columns[1:4]) != columns[0]:
            return None
        won, drawn = columns[1], columns[2]
        likely = [figure for figure in columns[4:] if figure in (3 * won + drawn, 2 * won + drawn)]
        return (columns[-1] if columns[-1] in likely or not likely else likely[0]), columns[0]
    enough = 2 if head is not None else 3
    return (columns[-1], columns[0]) if len(columns) >= enough else None
