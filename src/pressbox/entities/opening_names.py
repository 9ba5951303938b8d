"""Names of one word that only ever open sentences in, what must speak for them, and whether what follows is said of a man out.

"Kellaway's free kick", "Hazel, whose last goal", "Moss made it 1-1"   ->  men, be their names words besides
"Goals made it 2-1", "Late pressure told"                              ->  words
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Document
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import DID, stands_alone
from pressbox.entities.names import Name, built_as_surname, fold
from pressbox.entities.opens_as_a_word import built_as_adverb
from pressbox.entities.scores_outright import TELLS_OF_GOALS, scores_outright

_A_WORD = 2.0  # what must be said of an ordinary word that no man is called
_AT_A_GOAL = 0.9  # of one behind which somebody does something, in a sentence that tells of a goal
_OPENS_AS_A_MAN = 0.5  # of a man whose one-word name opens the only sentence that names him
_ADVERBS = ("ly", "ing", "ed", "n't", "n’t", "'s", "'d")
_ASIDES = frozenset(
    "however though but and then too indeed of for in at as with by perhaps it they he we i you".split()
)


def asked_of_openers(document: Document, names: Sequence[Name]) -> float:
    """What must speak for one-word names that only ever open sentences: less where no ordinary word would be so built."""
    key = fold(names[0].text)
    if built_as_surname(key, names[0].text) or gazetteer().is_no_word(key):
        return 0.0
    scores = key not in TELLS_OF_GOALS and any(scores_outright(_behind(document, name)) for name in names)
    if (key in gazetteer().ordinary_words and not scores) or built_as_adverb(key):
        deeds = any(goes_on_as_of_a_man(document, name) and _tells_a_goal(document, name) for name in names)
        return _AT_A_GOAL if deeds and key not in TELLS_OF_GOALS and not built_as_adverb(key) else _A_WORD
    if scores or any(goes_on_as_of_a_man(document, name) for name in names):
        return _OPENS_AS_A_MAN
    return 1.0 if len(names) < 2 else 0.5


def goes_on_as_of_a_man(document: Document, name: Name) -> bool:
    """ "Kellaway's free kick", "Hazel, whose last goal", "Tumm, twice within six minutes"."""
    behind = _behind(document, name)[:2]
    if name.text.lower().endswith(_ADVERBS):
        return False
    if behind[:1] == ["'s"] or (behind[:1] == [","] and len(behind) > 1 and behind[1] not in _ASIDES):
        return True
    return stands_alone(name) and len(behind) > 1 and (behind[0] in DID or behind[0].endswith("ed"))


def _tells_a_goal(document: Document, name: Name) -> bool:
    return not _OF_GOALS.isdisjoint(document.sentences[name.sentence].lowers[name.last + 1 :])


_OF_GOALS = frozenset(
    "goal goals net equaliser equalizer leveller winner score scored level ahead lead header penalty spot keeper goalkeeper corner post"
    " volley free-kick one".split()
)


def _behind(document: Document, name: Name) -> Sequence[str]:
    return document.sentences[name.sentence].lowers[name.last : name.last + 4]
