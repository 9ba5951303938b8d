"""Names taken for people in, those that are no towns out.

    "beaten on penalties after a 1-0 win in Kinshasa on Saturday ... Kinshasa giants out"  ->  no man is called Kinshasa
    "beat Millfield 2-0 at the Northgate Stadium, Ashby."  ->  no man is called Ashby

No list has all the towns of the world, but what the paper says is done in a name, on a day, is done in a place.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from pressbox.datatypes.document import Document
from pressbox.datatypes.numbers import is_score
from pressbox.entities.as_a_side import GROUND_WORDS
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import leanings
from pressbox.entities.names import Name, fold
from pressbox.phrases.en.results import (
    DRAW_NOUNS,
    DRAW_VERBS,
    HIDINGS,
    LOSE_VERBS,
    LOSS_NOUNS,
    WIN_NOUNS,
    WIN_VERBS,
)

_IN = frozenset(("in", "near", "outside"))
_THERE = frozenset(
    ", . on yesterday today tonight last this next where a ) ; : monday tuesday wednesday thursday friday saturday sunday".split()
)
# "A 4-0 rout in Basra while ...", "a 2-1 win in Qingdao with goals from": how a match ended there.
_GOES_ON = frozenset("while with as thanks courtesy after but when before".split())
_ENDED = (
    WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS | HIDINGS | WIN_VERBS | LOSE_VERBS | DRAW_VERBS | frozenset(("scored", "twice"))
)
_SINCE = 6  # words from the figures or how it ended to where
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
        and (
            any(_stands_in(document.sentences[name.sentence].lowers, name) for name in names)
            or (
                any(_is_where(document, name) for name in names)
                and not any(leanings(name, document.sentences[name.sentence]).person > _OF_A_MAN for name in names)
            )
        )
    }  # fmt: skip
    return [name for name in people if " ".join(map(fold, name.words)) not in towns]


def _is_where(document: Document, name: Name) -> bool:
    """ "in Kinshasa on Saturday", "in Ndola,"; not "confidence in Hale"."""
    lowers = document.sentences[name.sentence].lowers
    before = lowers[name.first - 1] if name.first else ""
    after = lowers[name.last] if name.last < len(lowers) else "."
    near = lowers[max(0, name.first - _SINCE) : name.first]
    there = after in _THERE or (after in _GOES_ON and (any(map(is_score, near)) or not _ENDED.isdisjoint(near)))
    return before in _IN and there and _TRUSTED.isdisjoint(near[-4:])


def _stands_in(lowers: Sequence[str], name: Name) -> bool:
    """ "At the Aper Aku Stadium, Makurdi.": the town of a ground; not "at the Stadium, Hale and Lind", nor "Hale scoring"."""
    ground = lowers[name.first - 2 : name.first - 1]
    placed = lowers[max(0, name.first - _NAMED_SO) : name.first - 2]
    return (
        bool(ground) and ground[0] in GROUND_WORDS
        and any(word in ("at", "inside") for word in placed)
        and name.last - name.first <= 2
        and (name.last == len(lowers) or lowers[name.last] in _ENDS_THERE)
    )  # fmt: skip


_NAMED_SO = 9  # words from "at" to the end of a ground's name
_ENDS_THERE = frozenset(". on yesterday today tonight last with ; )".split()) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
