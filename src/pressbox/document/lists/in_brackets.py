"""A bracket in, what it lists out: within a sentence scorers with their minutes, as a line of its own a result.

"Dunsley and Arnmouth drew 1-1 (Okoro 20; Kowal 70)"  ->  Okoro 20' of one side, Kowal 70' of the other
"Hale (27) and Lind (31) were booked"                 ->  none: one man's minute or age
"""

from collections.abc import Sequence

from pressbox.datatypes.listing import GoalRow
from pressbox.document.lists.both_sides import in_two_parts
from pressbox.document.lists.goal_rows import Scorer, rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme, closing
from pressbox.document.lists.results import Reader

_LEAST = 2  # goals of a list
_OTHERWISE = frozenset(
    "booked booking bookings cautioned cautions yellow yellows sent off dismissed subs substitutes replaced aged missed misses saves".split()
)


def goals_in_brackets(found: Sequence[Lexeme], opens: int, close: int, text: str) -> list[GoalRow]:
    """The goals between lexemes `opens` and `close`, a bracket behind a result's figures; in two parts if its marks part them."""
    if not opens or (found[opens - 1].kind is not Lex.SCORE and not _tells_of_goals(found, opens)):
        return []
    scorers = parse_goals(found, opens + 1, close, text)
    if scorers is None or not all(map(_is_timed, scorers)):
        return []
    goals = in_two_parts(found, opens + 1, close, text) or rows(scorers, None)
    return goals if len(goals) >= _LEAST else []


def _tells_of_goals(found: Sequence[Lexeme], opens: int) -> bool:
    """Whether the sentence has figures of a result, and no word of cards or changes before the bracket."""
    words = []
    for word in reversed(found[:opens]):
        if word.kind in (Lex.DOT, Lex.LINE):
            break
        words.append(word)
    return any(word.kind is Lex.SCORE for word in words) and not any(word.low in _OTHERWISE for word in words)


def _is_timed(one: Scorer) -> bool:
    return one.name is not None and bool(one.figures)


def unbracketed(words: list[Lexeme], text: str) -> list[Lexeme]:
    """ "(Harbour Town 2, Millfield 0)", a line in brackets: the result inside."""
    end = closing(words, 0) if words and words[0].kind is Lex.OPEN else None
    if end is None or any(word.kind is not Lex.DOT for word in words[end + 1 :]):
        return words
    inside = words[1:end]
    inside = inside[:-1] if inside and inside[-1].kind is Lex.DOT else inside
    parsed = Reader(inside, text).at(0) if inside else None
    if parsed is None or parsed.end != len(inside) or parsed.row.score is None:
        return words
    scorers = 0 not in parsed.row.score and not text[inside[0].start : inside[-1].end].isupper()
    return words if scorers else inside  # "(Hale 2, Lind 1)" below a headline
