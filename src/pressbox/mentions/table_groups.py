"""Places told in, the last ones of groups of four as the fourth out.

"Cameroon are bottom of Group B" at a World Cup   ->  4th; in its qualifying matches groups have as many as they like
"""

from collections.abc import Iterable
from dataclasses import replace

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TableMention
from pressbox.phrases.en.standings import GROUPS_OF_FOUR, PATTERNS, QUALIFYING

_LAST = frozenset(pattern.name for pattern in PATTERNS if pattern.says == "last")
_GROUP = frozenset(("group", "pool"))


def last_of_four(document: Document, cast: Cast, told: Iterable[TableMention]) -> list[TableMention]:
    """The same places; "bottom" of a group is the fourth where the report's cup has groups of four."""
    cups = " ".join(cast.competitions).lower()
    told = list(told)
    if not any(cup in cups for cup in GROUPS_OF_FOUR) or any(_is_qualifying(s.words) for s in document.sentences):
        return told
    sentences = document.sentences
    placed = {one.team.best for one in told if one.team and one.position is not None}
    return [
        replace(one, position=4)
        if one.position is None
        and one.team
        and one.team.best not in placed
        and one.pattern in _LAST
        and not _GROUP.isdisjoint(sentences[one.sentence].words)
        else one
        for one in told
    ]


def _is_qualifying(words: Iterable[str]) -> bool:
    return any(word.startswith(QUALIFYING) for word in words)
