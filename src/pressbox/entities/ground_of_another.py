"""The teams that may be the two of a report in, without those that are only the ground of another out.

"Boltby earn point at Highgate ... drew 2-2 with Arden at Highgate"  ->  Boltby, Arden
"""

from collections.abc import Iterable, Sequence

from pressbox.datatypes.document import Document
from pressbox.entities.who_play import Contender

_OPPOSED = frozenset(
    "with against to beat beating beaten over past by defeat defeated held holding from drew draw meet met".split()
)


def without_grounds(document: Document, named: Iterable[Contender]) -> tuple[Contender, ...]:
    """Those of whom not all that is told is where another's match was: "with Arden at Highgate"."""
    named = tuple(named)
    ends = {(index, last): one.name for one in named for index, _, last in one.places}
    starts = {(index, last): first for one in named for index, first, last in one.places}

    def is_a_ground(one: Contender) -> bool:
        if one.known or one.national or not one.places:
            return False
        lowers = [document.sentences[index].lowers for index, *_ in one.places]
        if not all(first and words[first - 1] == "at" for words, (_, first, _) in zip(lowers, one.places, strict=True)):
            return False
        return any(
            ends.get((index, first - 1), one.name) != one.name and _is_opposed(words, starts[index, first - 1])
            for words, (index, first, _) in zip(lowers, one.places, strict=True)
        )

    return tuple(one for one in named if len(named) < _SEVERAL or not is_a_ground(one))


def _is_opposed(lowers: Sequence[str], first: int) -> bool:
    return first > 0 and lowers[first - 1] in _OPPOSED


_SEVERAL = 3
