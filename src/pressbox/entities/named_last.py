"""Places of sides in a round-up in, short names that several of its sides bear given to the one told of last out.

"Man City won 3-1 at Reading. ... gave City an early lead" in a report with Bristol City and Leicester City, too  ->  Man City
"""

from collections import Counter
from collections.abc import Collection, Sequence

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Document
from pressbox.entities.names import fold

Placed = tuple[int, int, int, tuple[tuple[str, float], ...], Form]  # sentence, first, last, who, how

_ROUND_UP = 5  # sides that a report of several matches names at least
_FEW = 3  # times that the short name stands: more often it is a side's that the report is about
_FAR = 4  # sentences back in which the full name stands


def given_to_the_last_named(placed: Sequence[Placed], document: Document) -> list[Placed]:
    """The places, in order, each short name of several sides with the one side that stands before it by its full name."""
    ordered = sorted(placed, key=lambda place: place[:2])
    if len({who[0][0] for *_, who, form in ordered if form is Form.NAME}) < _ROUND_UP:
        return list(placed)
    often = Counter(_bearers(place) for place in ordered if _is_shared(place))
    return [
        _settled(place, ordered[:at], document) if _is_shared(place) and often[_bearers(place)] <= _FEW else place
        for at, place in enumerate(ordered)
    ]


def _is_shared(place: Placed) -> bool:
    """Whether a place is one word that several sides bear."""
    _, first, last, who, form = place
    return form is Form.NICKNAME and len(who) > 1 and last - first == 1


def _bearers(place: Placed) -> frozenset[str]:
    return frozenset(name for name, _ in place[3])


def _settled(place: Placed, before: Sequence[Placed], document: Document) -> Placed:
    index, first, last, _, form = place
    bearers = _bearers(place)
    paragraph = document.sentences[index].paragraph
    for back in range(_FAR):
        if index < back or document.sentences[index - back].paragraph < paragraph - 1:
            break
        named = {
            told[0][0] for at, *_, told, how in before if at == index - back and how is Form.NAME and len(told) == 1
        }
        if len(named & bearers) == 1:
            return index, first, last, (((named & bearers).pop(), 1.0),), form
        if named & bearers:
            break
    return place


def named_before(document: Document, names: Collection[str], sentence: int, first: int) -> str | None:
    """Of several sides the one that the text before token `first` names last by its full name; none where they meet."""
    wanted = {tuple(fold(name).split()): name for name in names}
    ends = {words[-1] for words in wanted}
    last: str | None = None
    for other in document.sentences:
        if ends.isdisjoint(map(fold, other.words)):
            continue
        folded = [fold(token.text) for token in other.tokens]
        here = [
            (at + len(words), name)
            for at in range(len(folded)) for words, name in wanted.items() if tuple(folded[at : at + len(words)]) == words
        ]  # fmt: skip
        if len({name for _, name in here}) > 1:
            return None
        if other.index <= sentence:
            last = next((name for end, name in reversed(here) if other.index < sentence or end <= first), last)
    return last
