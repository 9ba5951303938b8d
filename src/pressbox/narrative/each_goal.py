"""A telling of several goals of one man and which of them a goal is in, what the telling says of that goal out.

"Hale (12, 24), his second a penalty", his first goal   ->  no penalty
"Hale (12, 24), his second a penalty", his second goal  ->  a penalty
"""

from collections.abc import Sequence

from pressbox.datatypes.mentions import GoalMention, OfEach
from pressbox.narrative.cases import Hint


def _by_goal(mention: GoalMention, count: int) -> dict[int, OfEach]:
    """The words that are about one of a man's `count` goals alone, by which it is; none where he scored once."""
    return {part.which or count: part for part in mention.of_each} if count > 1 else {}


def is_of_another(mention: GoalMention, nth: int, count: int, token: int) -> bool:
    """Whether a token is of words that are about another than the nth of a man's goals."""
    parts = _by_goal(mention, count).items()
    return any(which != nth and part.first <= token < part.last for which, part in parts)


def kinds_of(mention: GoalMention, nth: int, count: int) -> tuple[str, ...] | None:
    """The kinds of the nth of a man's goals, where a telling says of single ones what they were."""
    parts = _by_goal(mention, count)
    mine = parts.get(nth)
    return (mine.kinds if mine else mention.kinds_of_rest) if parts else None


def numbers_a_penalty(mention: GoalMention) -> bool:
    """Whether a telling says which of his goals the penalty was."""
    return any("penalty" in part.kinds for part in mention.of_each)


def nths_told(hints: Sequence[Hint], several: bool) -> tuple[int, ...]:
    """Which goal of his side, or of the match, words say that a man's only goal was; none where they disagree."""
    told = {
        nth for hint in hints if hint.odds > 0
        for man, nth in hint.mention.nths if man == hint.reference.first
    }  # fmt: skip
    return tuple(told) if len(told) == 1 and not several else ()
