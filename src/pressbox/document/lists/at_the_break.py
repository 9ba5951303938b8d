"""What stands before the first side of a result in, whether it says that this is how it stood at half-time out.

"Half-time: Marlow 1, Vale 0"   "At half time the score stood: Marlow 1, Vale 0"   "The first spell ended: Marlow 1, Vale 0"
"Half-time came with no score, and the game ended: Marlow 1, Vale 0"   ->  not so
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.document.lists.lexemes import Lex, Lexeme


def at_half_time(words: Sequence[Lexeme], start: int) -> bool:
    """Whether the sentence up to words[start], where the first side begins, speaks of half-time."""
    said: list[str] = []
    for at in range(start - 1, max(-1, start - _MOST), -1):
        if words[at].kind in (Lex.DOT, Lex.LINE):
            break
        said.insert(0, words[at].low)
    half = next((i for i, pair in enumerate(pairwise([*said, ""])) if pair[0] in _BREAK or pair in _OF_TWO_WORDS), None)
    return half is not None and _THE_END.isdisjoint(said[half:]) and "second" not in said


_MOST = 16  # lexemes back to where the sentence begins
_BREAK = frozenset("ht half-time halftime interval lemons change-over changeover".split())
_OF_TWO_WORDS = frozenset(
    (
        ("half", "time"),
        ("first", "half"),
        ("first", "spell"),
        ("opening", "half"),
        ("opening", "spell"),
        ("first", "period"),
    )
)
_THE_END = frozenset("game match final finally result results full contest end whistle finish".split())
