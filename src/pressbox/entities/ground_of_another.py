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
    begins = {(index, first): one.name for one in named for index, first, _ in one.places}
    starts = {(index, last): first for one in named for index, first, last in one.places}

    def is_a_ground(one: Contender) -> bool:
        if one.known or one.national or not one.places:
            return False
        lowers = [document.sentences[index].lowers for index, *_ in one.places]
        at = [_at(words, first) for words, (_, first, _) in zip(lowers, one.places, strict=True)]
        if not all(where >= 0 for where in at):
            return False
        return any(
            (ends.get((index, where), one.name) != one.name and _is_opposed(words, starts[index, where]))
            or (words[last : last + 1] == ["against"] and begins.get((index, last + 1), one.name) != one.name)
            for words, where, (index, _, last) in zip(lowers, at, one.places, strict=True)
        )

    return tuple(one for one in named if len(named) < _SEVERAL or not is_a_ground(one))


def _at(lowers: Sequence[str], first: int) -> int:
    """Where "at" stands before a name, "a mud-caked" between or not; -1 where it does not."""
    at = first - 1
    while (
        at > 0
        and first - at <= _BETWEEN
        and lowers[at] != "at"
        and (lowers[at] in _ARTICLES or "-" in lowers[at][1:-1])
    ):
        at -= 1
    return at if at >= 0 and lowers[at] == "at" else -1


_BETWEEN, _ARTICLES = 3, frozenset("a an the muddy windy packed wet".split())


def _is_opposed(lowers: Sequence[str], first: int) -> bool:
    verb = lowers[first - 2] if first > 1 and lowers[first - 1] in _PARTICLES else ""
    return first > 0 and (lowers[first - 1] in _OPPOSED or verb in _BEATS)


_PARTICLES = frozenset("out off aside past".split())
_BEATS = frozenset(
    "knocked saw seeing see dumped edged edging swept brushed brushing knocking eased easing put".split()
)


_SEVERAL = 3
