"""Names taken for people in, those that are no towns out.

    "beaten on penalties after a 1-0 win in Kinshasa on Saturday ... Kinshasa giants out"  ->  no man is called Kinshasa

No list has all the towns of the world, but what the paper says is done in a name, on a day, is done in a place.
"""

from collections import defaultdict
from collections.abc import Iterable

from pressbox.datatypes.document import Document
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import leanings
from pressbox.entities.names import Name, fold

_IN = frozenset(("in", "near", "outside"))
_THERE = frozenset(
    ", . on yesterday today tonight last this next where a ) ; : monday tuesday wednesday thursday friday saturday sunday".split()
)
_TRUSTED = frozenset(
    "confidence faith trust interest belief interested brought sent threw throwing sending bringing"
    " let lets letting slipped played put slid threaded fed called drafted picked slotted slides plays feeds barged clattered".split()
)
_OF_A_MAN = 1.0  # how much speaks for a person where a name is a man's


def but_for_places(document: Document, people: Iterable[Name]) -> list[Name]:
    """The names of people, without those where something is said to have been."""
    places: dict[str, list[Name]] = defaultdict(list)
    people = list(people)
    for name in people:
        places[" ".join(map(fold, name.words))].append(name)
    surnames = {key.split()[-1] for key in places if " " in key}
    towns = {
        key for key, names in places.items()
        if key not in surnames and not gazetteer().first_names & set(key.split())
        and any(_is_where(document, name) for name in names)
        and not any(leanings(name, document.sentences[name.sentence]).person > _OF_A_MAN for name in names)
    }  # fmt: skip
    return [name for name in people if " ".join(map(fold, name.words)) not in towns]


def _is_where(document: Document, name: Name) -> bool:
    """ "in Kinshasa on Saturday", "in Ndola,"; not "confidence in Hale"."""
    lowers = document.sentences[name.sentence].lowers
    before = lowers[name.first - 1] if name.first else ""
    after = lowers[name.last] if name.last < len(lowers) else "."
    return before in _IN and after in _THERE and not _TRUSTED & set(lowers[max(0, name.first - 4) : name.first])
