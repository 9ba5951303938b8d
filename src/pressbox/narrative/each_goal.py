"""A telling of several goals of one man and which of them a goal is in, what the telling says of that goal out.

"Hale (12, 24), his second a penalty", his first goal   ->  no penalty
"Hale (12, 24), his second a penalty", his second goal  ->  a penalty
"""

from collections.abc import Callable

from pressbox.datatypes.mentions import GoalMention, OfEach


def about(mention: GoalMention, nth: int, count: int) -> tuple[OfEach | None, Callable[[int], bool]]:
    """The words that are about the nth of a man's `count` goals alone, and whether a token is of words about another."""
    if count < 2:
        return None, lambda token: False
    by_goal = {part.which or count: part for part in mention.of_each}
    others = [part for which, part in by_goal.items() if which != nth]
    return by_goal.get(nth), lambda token: any(part.first <= token < part.last for part in others)


def kinds_of(mention: GoalMention, nth: int, count: int) -> tuple[str, ...]:
    """The kinds that a telling speaks of, of that goal."""
    if count < 2 or not mention.of_each:
        return mention.kinds
    mine, _ = about(mention, nth, count)
    return mine.kinds if mine else mention.kinds_of_rest


def numbers_a_penalty(mention: GoalMention) -> bool:
    """Whether a telling says which of his goals the penalty was."""
    return any("penalty" in part.kinds for part in mention.of_each)
