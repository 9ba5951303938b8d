"""Known names and a report in, the sides that it calls after their town out: the one club of that town that it names.

"Zesco ... The Ndola side moved to 46 points"  ->  Zesco United      "the Ndola side Forest Rangers"  ->  nobody yet
"""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.names import fold

_SIDE = frozenset("side outfit club giants heavyweights team".split())
_CLUB = frozenset(("name", "other"))
Named = tuple[int, int, Naming]  # first and last token of the town


def sides_of_towns(
    document: Document, known: Mapping[int, Sequence[tuple[int, int, Sequence[Naming]]]]
) -> dict[int, list[Named]]:
    """By sentence; `known` are the names of the gazetteer in each, by their first and last tokens."""
    clubs = gazetteer().clubs
    named: dict[str, set[int]] = {}
    for index, names in known.items():
        for _, _, namings in names:
            own = {n.canonical for n in namings if n.kind == "club" and n.how in _CLUB and n.canonical in clubs}
            if len(own) == 1:
                named.setdefault(own.pop(), set()).add(document.sentences[index].paragraph)
    found: dict[int, list[Named]] = {}
    for sentence in document.sentences if named else ():
        if sentence.genre is not Genre.PROSE or _SIDE.isdisjoint(sentence.words):
            continue
        taken = {at for first, last, _ in known.get(sentence.index, ()) for at in range(first, last)}
        for at in _towns(sentence):
            town = fold(sentence.tokens[at].text)
            whose = [club for club in named if _is_of(clubs[club].city, town)]
            here = [club for club in whose if sentence.paragraph in named[club]]
            one = whose if len(whose) == 1 else here
            if len(one) == 1 and at not in taken:
                found.setdefault(sentence.index, []).append((at, at + 1, Naming("club", one[0], "name")))
    return found


def _towns(sentence: Sentence) -> list[int]:
    """Where a word in capitals stands between "the" and "side", and no name behind it."""
    tokens, lowers = sentence.tokens, sentence.lowers
    return [
        at for at in range(1, len(tokens) - 1)
        if lowers[at - 1] == "the" and tokens[at].text[0].isupper() and lowers[at + 1] in _SIDE
        and tokens[at + 1].text.islower() and not (at + 2 < len(tokens) and tokens[at + 2].text[0].isupper())
    ]  # fmt: skip


def _is_of(city: str | None, town: str) -> bool:
    return city is not None and (fold(city) == town or fold(city).startswith(f"{town} "))
