"""A side with its half-time and final figures in, the scorers that stand behind them up to the full stop out.

"Harbour Town (1) 2—Hale, Lind (pen.). Millfield (0) 0."  ->  "Hale, Lind (pen.)"
"""

from collections.abc import Sequence

from pressbox.datatypes.listing import Written
from pressbox.document.lists.goal_rows import rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme
from pressbox.document.lists.names import is_capital

_SHORTENED = frozenset("pen pens og st jr".split())
_MOST = 60  # lexemes of one side's scorers
_LEADS = (Lex.DASH, Lex.LEADER, Lex.COLON)
_HALF_TIME = [Lex.OPEN, Lex.NUMBER, Lex.CLOSE]
_FIGURES = ([Lex.NUMBER], [Lex.LEADER])


def ends_here(found: Sequence[Lexeme], i: int) -> bool:
    """Whether a full stop ends the list: "... Roe. Frant Green 0", not "R. Hale", "(pen.)"."""
    word, before = found[i], found[i - 1]
    if word.kind is not Lex.DOT or i + 1 >= len(found):
        return word.kind is Lex.DOT
    whole = len(before.text) > 1 or before.kind is Lex.NUMBER  # "Hale 2. Frant Green 0"
    return whole and before.low not in _SHORTENED and is_capital(found[i + 1])


def scorers_up_to_the_stop(
    found: Sequence[Lexeme], at: int, text: str, side: Written, score: int
) -> tuple[int, int] | None:
    """The lexemes of a side's scorers that begin at `at`; None where they do not make up its score."""
    first = at + (at < len(found) and found[at].kind in _LEADS)
    stop = first
    while stop < min(len(found), first + _MOST) and found[stop].kind is not Lex.LINE and not _ends(found, stop):
        stop += 1
    if not score or stop == first or not is_capital(found[first]) or stop == first + _MOST:
        return None
    kinds = [word.kind for word in found[first:stop]]
    if any(
        kinds[k : k + 3] == _HALF_TIME and (kinds[k + 3 : k + 4] in _FIGURES or kinds[k - 1] in _FIGURES[0])
        for k in range(1, len(kinds))
    ):
        return None  # the other side: "Millfield (0) .. 1", "Millfield 1 (0)"
    scorers = parse_goals(found, first, stop, text)
    goals = rows(scorers, side, score) if scorers else []
    return (first, stop) if len(goals) == score else None


def _ends(found: Sequence[Lexeme], i: int) -> bool:
    line = i + 1 < len(found) and found[i].kind is Lex.DOT and found[i + 1].kind is Lex.LINE
    return line or ends_here(found, i)
