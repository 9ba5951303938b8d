"""What a verb between the two teams of a result says of its figures.

"Harbour Town 2 beat Millfield 1"  ->  the first won      "Harbour Town 0 def. by Millfield 4"  ->  the second did
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import GoalRow, Pair, ResultRow
from pressbox.document.lists.both_sides import all_of, shared_between
from pressbox.document.lists.goal_rows import rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme, closing
from pressbox.document.lists.names import team_at, written
from pressbox.document.lists.parsed import MOST, Parsed, Side

_SAYS = {
    **dict.fromkeys(("beat", "defeated", "bt", "d", "def", "beaten"), 1), **dict.fromkeys(("drew", "tied"), 0), **dict.fromkeys(("lost",), -1),
}  # fmt: skip
_BY = "by"
_SAID_OF = frozenset(("with", "to", _BY))  # "drew with", "lost to", "def. by"


def said_at(found: Sequence[Lexeme], i: int) -> tuple[int | None, int]:
    """Who won by the verb at `i`: 1 the first, -1 the second, 0 neither; and where the second team begins. None where no verb is."""
    said = _SAYS.get(found[i].text) if i < len(found) else None
    if said is None:
        return None, i
    stop = i + 1 < len(found) and found[i + 1].kind is Lex.DOT and found[i].low in ("d", "def", "bt")
    j = i + 1 + stop
    low = found[j].low if j < len(found) else ""
    return -said if low == _BY else said, j + (low in _SAID_OF)


def _in_order(said: int, one: int, other: int) -> Pair | None:
    """The figures behind both teams in their order, as the winner's come first: "lost to Millfield 4-1"."""
    if (one == other) != (said == 0):
        return None
    high, low = max(one, other), min(one, other)
    return (low, high) if said < 0 else (high, low)


def verb_between(found: Sequence[Lexeme], i: int, text: str) -> Parsed | None:
    """ "Harbour Town (Hale 2, Lind) beat Millfield (Brandt) 3-1": each side's scorers, and the score behind them all."""
    if i and found[i - 1].kind not in (Lex.LINE, Lex.SEMICOLON, Lex.COLON, Lex.DOT):
        return None  # in prose others stand around it
    one, end = _listed(found, i)
    said, j = said_at(found, end)
    two, end = _listed(found, j) if said is not None else (None, j)
    if one is None or two is None or said is None or end >= len(found) or found[end].kind is not Lex.SCORE:
        return None
    pair = _in_order(said, found[end].value, found[end].more)
    names = written(found, *one.name, text), written(found, *two.name, text)
    if pair is None or max(pair) > MOST or names[0].name.lower() == names[1].name.lower():
        return None
    if not (one.goals or two.goals):
        return _with_all_scorers(
            found, end, text, ResultRow(Span(names[0].span.start, found[end].end), names, pair, home_first=False)
        )
    if i and found[i - 1].kind is Lex.DOT:
        return None
    goals: list[GoalRow] = []
    for side, name, most in zip((one, two), names, pair, strict=True):
        scorers = parse_goals(found, *side.goals, text) if side.goals else []
        told = rows(scorers, name, most) if scorers is not None else None
        if told is None or len(told) > most:
            return None
        goals += told
    row = ResultRow(Span(names[0].span.start, found[end].end), names, pair, home_first=False)
    return Parsed(row, end + 1, goals)


def _with_all_scorers(found: Sequence[Lexeme], at: int, text: str, row: ResultRow) -> Parsed | None:
    """ "Harbour Town beat Millfield 2-1 (Hale 12, 44; Brandt 80).": a sentence of its own, with every goal of the score."""
    opens = at + 1
    close = closing(found, opens) if opens < len(found) and found[opens].kind is Lex.OPEN else None
    if close is None or (close + 1 < len(found) and found[close + 1].kind not in (Lex.DOT, Lex.LINE, Lex.SEMICOLON)):
        return None
    goals = shared_between(found, opens + 1, close, text, row)
    return Parsed(row, close + 1, goals) if goals and all_of(goals, row) else None


def _listed(found: Sequence[Lexeme], i: int) -> tuple[Side | None, int]:
    """A side and its scorers' bracket, and where that ends."""
    end = team_at(found, i) if i < len(found) else None
    if end is None:
        return None, i
    close = closing(found, end) if end < len(found) and found[end].kind is Lex.OPEN else None
    return Side((i, end), end, goals=(end + 1, close) if close else None), close + 1 if close else end
