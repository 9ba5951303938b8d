"""Places of sides in a round-up in, short names that several sides bear given to the one told of last out.

"Man City won 3-1 at Reading. ... gave City an early lead" in a report with Bristol City and Leicester City, too  ->  Man City
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Document, Genre, Sentence
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


def renamed(placed: Sequence[Placed], owners: Mapping[str, str]) -> list[Placed]:
    """The places, each name that is another side's with that side."""
    return [
        (index, first, last, tuple((owners.get(name, name), weight) for name, weight in who), form)
        for index, first, last, who, form in placed
    ]


def with_short_names(placed: Sequence[Placed], document: Document) -> list[Placed]:
    """The places, with each "Town" and "United" of a round-up that no side is known by: of whoever so called stands before it."""
    full: dict[str, dict[int, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))  # where each is named in full
    for index, first, last, who, form in placed:
        words = who[0][0].split()
        if form is Form.NAME and len(words) > 1 and last - first > 1 and words[-1].lower() in _SHORT:
            full[words[-1].lower()][index].setdefault(who[0][0], first)
    sides = {who[0][0] for *_, who, form in placed if form is Form.NAME}
    if not full or len(sides) < _SEVERAL:
        return list(placed)
    known = {(index, at): place for place in placed for index, first, last, *_ in (place,) for at in range(first, last)}
    moved: dict[Placed, Placed] = {}
    own: set[str] = set()  # words that a side is called by before any so called is named in full
    added: list[Placed] = []
    for sentence in document.sentences:
        if sentence.genre is not Genre.PROSE or full.keys().isdisjoint(sentence.lowers):
            continue
        for at, word in enumerate(sentence.lowers):
            if word not in full or not _stands_alone(sentence, at):
                continue
            place = known.get((sentence.index, at))
            if place and (place[2] - place[1] > 1 or len(place[3]) > 1 or " " in place[3][0][0]):
                continue
            meant = _named_before(full[word], sentence, at, document)
            own |= {word} if place and not meant else set()
            if meant and place and word not in own:
                moved[place] = (sentence.index, at, at + 1, ((meant, 1.0),), Form.NICKNAME)
            elif meant and not place:
                added.append((sentence.index, at, at + 1, ((meant, 1.0),), Form.NICKNAME))
    return [*(moved.get(place, place) for place in placed), *added]


def _stands_alone(sentence: Sentence, at: int) -> bool:
    tokens = sentence.tokens
    if not tokens[at].text[0].isupper() or tokens[at].text.isupper():
        return False
    before = tokens[at - 1].text if at else ""
    behind = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return not (before[:1].isupper() and at > 1) and not behind[:1].isupper() and before.lower() != "of"


def _named_before(full: Mapping[int, Mapping[str, int]], sentence: Sentence, at: int, document: Document) -> str | None:
    """The one side so called before a token of the sentence, or in the last one that names one, a paragraph back at most."""
    for back in range(_FAR + 1):
        index = sentence.index - back
        if index < 0 or document.sentences[index].paragraph < sentence.paragraph - 1:
            return None
        named = [name for name, first in full.get(index, {}).items() if back or first < at]
        if named:
            return named[0] if len(named) == 1 else None
    return None


_SEVERAL = 4  # sides of a report of several matches
_SHORT = frozenset(
    "town united city athletic rovers albion county wanderers celtic rangers thistle villa hotspur argyle stanley borough"
    " vale rovers orient dynamo sporting stars harriers spartans swifts hearts".split()
)


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
