"""Places of teams in, the nickname that only one side of a report can have out: of three names two play, and one of them is called so.

"The Panthers beat Arnmouth 3-0 ... Hale scored twice for Dunsley ... Dunsley coach Joe Marsh"   ->  Panthers: Dunsley
"The Panthers beat Arnmouth 3-0 ... They go to Dunsley on Saturday"                            ->  nothing
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from pressbox.datatypes.document import Document, Sentence
from pressbox.entities.called_besides import Place
from pressbox.entities.called_by_its_man import loose_names
from pressbox.phrases.en.people import POSITIONS
from pressbox.phrases.en.results import DRAW_VERBS, LOSE_VERBS, MEETING_WORDS, WIN_VERBS

_FAR = 12  # words between two of which one met the other
_ITS_OWN = frozenset(
    "coach manager head captain senior junior sophomore freshman keeper goalkeeper skipper boss".split()
) | frozenset(POSITIONS)
_FARED = WIN_VERBS | DRAW_VERBS | LOSE_VERBS
_SCORED = frozenset("scored goal goals twice netted tallied third second first hat-trick brace".split())
_NOT_TODAY = frozenset(
    "next visit visits travel travels host hosts face faces saturday tuesday wednesday thursday friday last earlier previous"
    " former formerly final will season week play plays".split()
)
_ANOTHER_CLAUSE = frozenset("and but while as when ; . where which who".split())


def the_one_left(document: Document, named: Mapping[str, Iterable[Place]], unknown: Collection[str]) -> dict[str, str]:
    """Name in the plural that mostly has the article -> the side that is called so; `unknown` the gazetteer does not know."""
    loose = loose_names(document, named, unknown)
    others = {name: list(places) for name, places in named.items() if name not in loose}
    if len(others) != _TWO or not 0 < len(loose) <= _TWO or _is_one_in_short(*others):
        return {}
    found = {
        called: town
        for called, places in loose.items()
        for town in others
        for rival in others
        if town != rival and _meet(document, places, others[rival]) and not _meet(document, places, others[town])
        if not _meet(document, others[town], others[rival]) and _is_of_today(document, others[town])
    }
    return found if len(found) == 1 else {}


_TWO = 2


def _is_one_in_short(one: str, other: str) -> bool:
    """ "Pacific Coast" beside "Pacific Coast University": one side by two names."""
    return not set(one.split()).isdisjoint(other.split())


def _is_of_today(document: Document, places: Collection[Place]) -> bool:
    """Whether a side's own men or result are told of, and nothing of another day."""
    told = [(document.sentences[index], first, last) for index, first, last in places]
    aside = any(not _NOT_TODAY.isdisjoint(_around(*one)) for one in told)
    return not aside and any(_is_its_own(*one) for one in told)


def _meet(document: Document, ours: Collection[Place], theirs: Collection[Place]) -> bool:
    """Whether a sentence sets the one against the other: "the Panthers beat Arnmouth"."""
    for index, first, last in ours:
        for other, at, end in theirs:
            if other != index:
                continue
            between = document.sentences[index].lowers[min(last, end) : max(first, at)]
            if len(between) <= _FAR and not MEETING_WORDS.isdisjoint(between) and _ANOTHER_CLAUSE.isdisjoint(between):
                return True
    return False


def _is_its_own(sentence: Sentence, first: int, last: int) -> bool:
    """ "Dunsley coach Joe Marsh", "Dunsley won at home", "Dunsley's Hale", "scored twice for Dunsley"."""
    lowers, tokens = sentence.lowers, sentence.tokens
    if lowers[last : last + 1] != [] and lowers[last] in _ITS_OWN | _FARED:
        return True
    if lowers[last : last + 1] == ["'s"] and last + 1 < len(tokens) and tokens[last + 1].text[0].isupper():
        return True
    return lowers[first - 1 : first] == ["for"] and not _SCORED.isdisjoint(lowers[max(0, first - 5) : first - 1])


def _around(sentence: Sentence, first: int, last: int) -> Sequence[str]:
    return [*sentence.lowers[max(0, first - 4) : first], *sentence.lowers[last : last + 4]]
