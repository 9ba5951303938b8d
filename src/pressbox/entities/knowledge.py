"""Document and gazetteer in, the places where a known name stands out.

"Nerazzurri"  ->  Sighting(team, nickname, {Inter, Atalanta})
"""

from collections import defaultdict
from dataclasses import dataclass

from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.names import fold

_LONGEST = 7
_SMALL = frozenset("of the de la and & del do da di du le les und y e on in".split())


@dataclass(frozen=True, slots=True)
class Sighting:
    """Tokens `first`..`last` of a sentence are a known name, of one or several entries of the gazetteer."""

    sentence: int
    first: int
    last: int
    namings: tuple[Naming, ...]

    def kinds(self) -> set[str]:
        """The kinds of entry it may name: club, nation, competition, ground, outlet, place ..."""
        return {naming.kind for naming in self.namings}


def sight(document: Document) -> dict[int, list[Sighting]]:
    """The longest known names in every sentence, left to right, without overlap."""
    seen: dict[int, list[Sighting]] = defaultdict(list)
    for sentence in document.sentences:
        if sentence.genre is not Genre.CREDIT:
            seen[sentence.index] = list(_sight(sentence))
    return seen


def _sight(sentence: Sentence) -> list[Sighting]:
    book = gazetteer()
    tokens = sentence.tokens
    # "St James' Park" is one name whether or not the mark stands by itself
    folded = ["" if token.lower in ("'s", "'") else fold(token.text) for token in tokens]
    found: list[Sighting] = []
    at = 0
    while at < len(tokens):
        if not (tokens[at].text[0].isupper() and folded[at] in book.first_words):
            at += 1
            continue
        for end in range(min(len(tokens), at + _LONGEST), at, -1):
            if not folded[end - 1] or not (tokens[end - 1].text[0].isupper() or tokens[end - 1].text[0].isdigit()):
                continue
            namings = book.names.get(" ".join(word for word in folded[at:end] if word))
            if namings and all(
                t.text[0].isupper() or t.lower in _SMALL or not t.text[0].isalpha() for t in tokens[at:end]
            ):
                found.append(Sighting(sentence.index, at, end, tuple(namings)))
                at = end
                break
        else:
            at += 1
    return found
