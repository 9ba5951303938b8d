"""Document and gazetteer in, the places where a known name stands out.

"Nerazzurri"  ->  Sighting(team, nickname, {Inter, Atalanta})
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.names import begins_small, fold
from pressbox.entities.no_club_here import is_no_club_here, is_of_a_region
from pressbox.entities.side_of_its_town import sides_of_towns
from pressbox.weighing import Kept

_LONGEST = 7
_AGAINST = frozenset("against beat beats beating v vs versus defeated hosted host over".split())
_RESULTS = frozenset("won lost drew beat lose win draw beats loses wins draws conceded".split())
_RID = (["dispose"], ["disposed"], ["disposing"])
CLUB_NOUNS = frozenset("club side leaders champions visitors hosts newcomers strugglers neighbours rivals".split())
_SMALL = frozenset("of the de la and & del do da di du le les und y e on in es".split())


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


_Found = tuple[int, int, tuple[Naming, ...]]


def sight(document: Document) -> dict[int, list[Sighting]]:
    """The longest known names in every sentence, left to right, without overlap."""
    seen: dict[int, list[Sighting]] = defaultdict(list)
    for sentence in document.sentences:
        if sentence.genre is not Genre.CREDIT:
            seen[sentence.index] = [
                _whence(sentence, Sighting(sentence.index, *found)) for found in _sight(sentence)
                if not is_no_club_here(sentence, found[0], found[1])
            ]  # fmt: skip
    played = {
        sighting.namings[0].canonical
        for index, sightings in seen.items()
        for sighting in sightings
        if _may_be_a_team(sighting) and _plays(document.sentences[index], sighting)
    }
    called = sides_of_towns(document, {i: [(s.first, s.last, s.namings) for s in names] for i, names in seen.items()})
    for index, towns in called.items():
        more = [Sighting(index, first, last, (naming,)) for first, last, naming in towns]
        seen[index] = sorted([*seen[index], *more], key=lambda one: one.first)
    if played:
        for index, sightings in seen.items():
            seen[index] = [s for s in sightings if not (_may_be_a_team(s) and s.namings[0].canonical in played)]
    return seen


def _whence(sentence: Sentence, seen: Sighting) -> Sighting:
    """ "Cork side Ringmahon Celtic", "Rochdale champions Littlemoor": where the side behind it is from."""
    tokens = sentence.tokens
    if is_of_a_region(sentence, seen.first, seen.last):
        return replace(seen, namings=(Naming("competition", tokens[seen.first].text, "name"),))
    if seen.last - seen.first > 1 or seen.last + 1 >= len(tokens) or tokens[seen.last].text not in _OF_THERE:
        return seen
    follows = tokens[seen.last + 1].text
    if not (follows[0].isupper() and follows[1:2].islower()) or fold(follows) in gazetteer().first_names:
        return seen
    if "club" not in seen.kinds() or (seen.first and tokens[seen.first - 1].lower == "the"):
        return seen  # "the Everton side Moyes picked"
    place = tuple(naming for naming in seen.namings if naming.kind in ("place", "region", "nation"))
    return replace(seen, namings=place or (Naming("place", tokens[seen.first].text, "name"),))


_OF_THERE = frozenset("side outfit club champions team".split())


def _may_be_a_team(sighting: Sighting) -> bool:
    """Whether the gazetteer has the one word for a ground alone: Millfield is a ground of one club, and another's name."""
    return sighting.kinds() == {"ground"} and sighting.last - sighting.first == 1


def _plays(sentence: Sentence, sighting: Sighting) -> bool:
    """Whether a ground's name is that of a side here: "beat Millfield", "Millfield lost"."""
    tokens = sentence.tokens
    before = tokens[sighting.first - 1].lower if sighting.first else ""
    after = tokens[sighting.last].lower if sighting.last < len(tokens) else ""
    words = sentence.lowers[max(0, sighting.first - 4) : sighting.first]
    return (
        before in _AGAINST
        or before in CLUB_NOUNS
        or (
            before == "for" and ("too" in words or "match" in words)
        )  # "too good for Millfield", "no match for Millfield"
        or (before == "of" and words[-2:-1] in _RID)
        or (after in _RESULTS and before not in ("at", "in", "from", "to"))
    )


def met_at(document: Document, seen: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """Where the one word stands that is a ground's name elsewhere, and a side's here: "won 4-0 at Millfield"."""
    places: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in seen:
        if _may_be_a_team(sighting):
            places[document.sentences[sighting.sentence].tokens[sighting.first].text].append(sighting)
    met = [named for named in places.values() if any(_is_score_at(document.sentences[s.sentence], s) for s in named)]
    return tuple(met[0]) if len(met) == 1 else ()


def _is_score_at(sentence: Sentence, where: Sighting) -> bool:
    before = sentence.lowers[max(0, where.first - 3) : where.first]
    return before[-1:] == ["at"] and any(map(is_score, before))


def _sight(sentence: Sentence) -> list[_Found]:
    return _KEPT.of_draft(lambda: (sentence.number(),), lambda: _look(sentence))


_KEPT: Kept[list[_Found]] = Kept(0)


def _look(sentence: Sentence) -> list[_Found]:
    book = gazetteer()
    tokens = sentence.tokens
    # "St James' Park" is one name whether or not the mark stands by itself
    folded = ["" if token.lower in ("'s", "'") else fold(token.text) for token in tokens]
    found: list[_Found] = []
    at = 0
    while at < len(tokens):
        if (
            not ((tokens[at].text[0].isupper() or begins_small(tokens[at].text)) and folded[at] in book.first_words)
            or tokens[at].text == "Us"
        ):
            at += 1
            continue
        for end in range(min(len(tokens), at + _LONGEST), at, -1):
            if not folded[end - 1] or not _is_written_large(tokens[end - 1].text):
                continue
            namings = book.names.get(" ".join(word for word in folded[at:end] if word))
            if namings and all(
                _is_written_large(t.text) or t.lower in _SMALL or not t.text[0].isalpha() for t in tokens[at:end]
            ):
                found.append((at, end, tuple(namings)))
                at = end
                break
        else:
            at += 1
    return found


def _is_written_large(word: str) -> bool:
    """A capital or figure first: "Alger", "04", "d'Alger"."""
    return (
        word[0].isupper()
        or word[0].isdigit()
        or begins_small(word)
        or (word[1:2] in ("'", "’") and word[2:3].isupper())
    )
