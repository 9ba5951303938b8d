"""Short names that many clubs bear in, those of which this report tells a result outright out: sides called no more than that.

"In Barrowby, North End beat Marlow 1-0", "Nomads dropped a point in a draw with Kelby"  ->  North End, Nomads
"""

from collections.abc import Collection, Mapping, Sequence

from pressbox.datatypes.document import Document, Genre
from pressbox.entities.by_their_result import by_their_result
from pressbox.entities.by_what_they_gained import by_what_they_gained
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import Name
from pressbox.entities.one_of_two import is_one_of_two, tells_several

_SHORTEST = 2  # letters of "A", "As"
_NO_SIDES = frozenset(("wednesday", "club"))
_BARE = frozenset("rovers wanderers athletic rangers albion".split())


def all_it_is_called(
    document: Document, left: Mapping[str, Sequence[Name]], parts: Collection[str]
) -> dict[str, list[Name]]:
    """The names of `left`, no words of longer names (`parts`), that win, lose or draw somewhere in figures."""
    several = tells_several(document)
    return {
        key: list(names) for key, names in left.items()
        if len(key) > _SHORTEST and key not in _NO_SIDES and (key in _BARE or key not in gazetteer().not_names) and not any(word in parts for word in (key, *key.split()))
        and any(_has_its_result(document, name, several=several) for name in names)
    }  # fmt: skip


def _has_its_result(document: Document, name: Name, *, several: bool) -> bool:
    sentence = document.sentences[name.sentence]
    if sentence.genre is not Genre.PROSE:
        return False
    at = (sentence, name.first, name.last)
    return by_their_result(*at) or by_what_they_gained(*at) or (several and is_one_of_two(*at))
