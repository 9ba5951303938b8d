"""Places of teams in, nicknames that one sentence ties to a side by a man of that side out: what he does, he does for his own.

"Kelby's striker Hale scored ... to give the Southerners the lead"   ->  Southerners: Kelby
"Kelby's Hale hit a post as the Hawks went down 1-0 at home to Lind Town"   ->  Hawks: Kelby
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from pressbox.datatypes.document import Document, Sentence
from pressbox.entities.called_besides import Place
from pressbox.phrases.en.people import POSITIONS
from pressbox.phrases.en.results import DRAW_VERBS, LOSE_VERBS, WIN_VERBS

_PLURALS = ("s", "men")
_GIVES = frozenset(
    "give gave giving gives hand handed handing hands put puts putting send sent sending sends earn earned earning earns fire"
    " fired firing fires win won winning edge edged edging lift lifted lifting pull pulled pulling bring brought bringing".split()
)
_FARED = (
    WIN_VERBS
    | LOSE_VERBS
    | DRAW_VERBS
    | frozenset("went won were had slipped fell crashed held ran came hung rallied".split())
)
_TURNS = frozenset(("but", "while", "whereas", "before", ";", ".", "against"))
_MAN = 3  # words between the owner and his name: "Kelby's towering striker Hale"


def called_by_its_man(
    document: Document, named: Mapping[str, Iterable[Place]], unknown: Collection[str]
) -> dict[str, str]:
    """Name in the plural that mostly has the article -> the side whose man acts for it; `unknown` the gazetteer does not know."""
    loose = loose_names(document, named, unknown)
    found: dict[str, str] = {}
    for called, places in loose.items():
        owners = {
            owner
            for index, first, last in places
            if _has_the(document, (index, first, last))
            and (owner := _owner(document.sentences[index], index, first, last, called, named))
            and owner not in loose
        }
        if len(owners) == 1:
            found[called] = owners.pop()
    return found


def loose_names(
    document: Document, named: Mapping[str, Iterable[Place]], unknown: Collection[str]
) -> dict[str, list[Place]]:
    """Names in the plural that mostly have the article, with their places."""
    return {
        name: list(places) for name, places in named.items()
        if name in unknown and name.lower().endswith(_PLURALS) and _mostly_with_the(document, list(places))
    }  # fmt: skip


def _mostly_with_the(document: Document, places: Collection[Place]) -> bool:
    return sum(_has_the(document, place) for place in places) * 2 >= len(places)


def _has_the(document: Document, place: Place) -> bool:
    index, first, _ = place
    return document.sentences[index].lowers[first - 1 : first] == ["the"]


def _owner(
    sentence: Sentence, index: int, first: int, last: int, called: str, named: Mapping[str, Iterable[Place]]
) -> str | None:
    """The one side named before it in its sentence, a man of which is told of; another may stand behind it alone."""
    lowers = sentence.lowers
    here = sorted(
        (at, end, name) for name, places in named.items() for i, at, end in places if i == index and name != called
    )
    before = [(at, end, name) for at, end, name in here if end <= first]
    if len({name for *_, name in before}) != 1 or not _TURNS.isdisjoint(lowers[before[-1][1] : first]):
        return None
    _, end, owner = before[-1]
    if len(before) > 1 or not _has_a_man(sentence, end, lowers):
        return None
    if first > 1 and not _GIVES.isdisjoint(lowers[max(0, first - 3) : first - 1]):
        return owner
    other = {name for at, _, name in here if at >= last}
    fared = lowers[first - 2 : first - 1] == ["as"] and lowers[last : last + 1] != [] and lowers[last] in _FARED
    return owner if fared and len(other) == 1 and owner not in other else None


def _has_a_man(sentence: Sentence, end: int, lowers: Sequence[str]) -> bool:
    """ "Kelby's Hale", "Kelby's striker Hale", "Kelby defender Hale"."""
    owns = lowers[end : end + 1] == ["'s"]
    behind = sentence.tokens[end + owns : end + owns + _MAN]
    at = next((n for n, token in enumerate(behind) if token.text[0].isupper()), None)
    if at is None:
        return False
    between = {token.lower for token in behind[:at]}
    return not POSITIONS.keys().isdisjoint(between) or (owns and at == 0)
