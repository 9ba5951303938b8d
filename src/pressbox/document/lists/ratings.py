"""Lexemes of a line in, whether the figures around one of them are marks out of ten and no goals out.

"Kellaway 8, Bonnard 8, Paddock 9, Foggin 6"  ->  marks      "Millfield 3, Marlow 1, Eastvale 2, Thrale 0"  ->  goals
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.document.lists.lexemes import Lex, Lexeme

_LISTED = (Lex.WORD, Lex.NUMBER, Lex.COMMA, Lex.SEMICOLON, Lex.DASH)
_FEWEST, _HIGHEST = 4, 10
_ON_AVERAGE = 4.5  # no afternoon's sides score as many each
_FAR = 48  # lexemes looked at on either side: more than an eleven with its marks


def are_marks(found: Sequence[Lexeme], at: int) -> bool:
    """Whether names and figures by turns, parted by commas, run past the lexeme `at`: as many goals nobody scores."""
    first, last = at, at
    while first > max(0, at - _FAR) and found[first - 1].kind in _LISTED:
        first -= 1
    while last < min(len(found), at + _FAR) and found[last].kind in _LISTED:
        last += 1
    run = found[first:last]
    marks = [
        word.value for before, word in pairwise(run)
        if word.kind is Lex.NUMBER and before.kind in (Lex.WORD, Lex.DASH)
    ]  # fmt: skip
    parted = sum(word.kind in (Lex.COMMA, Lex.SEMICOLON) for word in run)
    if len(marks) < _FEWEST or parted < len(marks) - 1 or max(marks) > _HIGHEST:
        return False
    return sum(marks) >= _ON_AVERAGE * len(marks)
