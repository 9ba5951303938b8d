"""A known name where it stands in, whether the words around it make it none out: a year at school, a derby, part of a place.

"Junior Callie Hall scored", "past Fall River", "the Oriental derby", "City of Lusaka"  ->  no club
"Junior beat River 2-1"                                                                 ->  two clubs
"""

from pressbox.datatypes.document import Genre, Sentence
from pressbox.phrases.en.people import PLAYER_NOUNS, POSITIONS


def is_no_club_here(sentence: Sentence, first: int, last: int) -> bool:
    """Tokens `first`..`last` of a sentence are a known name, of a club or what clubs are called for short."""
    if last - first > 1:
        return False
    tokens, lowers = sentence.tokens, sentence.lowers
    word, behind = lowers[first], lowers[last : last + 2]
    if word == "junior":
        if behind[:1] and behind[0] in _OF_CHILDREN:
            return True  # "Junior round-up", "Junior section results"
        man = bool(behind) and (behind[0] in POSITIONS or behind[0] in PLAYER_NOUNS or behind[0] in _KEEPS)
        named = [token.text for token in tokens[last : last + 2]]  # one name alone is Junior's own: "Junior Hoilett"
        whole = len(named) > 1 and all(word[:1].isupper() and word[1:2].islower() for word in named)
        return man or (whole and sentence.genre is Genre.PROSE)
    if word == "city":
        return behind[:1] == ["of"] and last + 1 < len(tokens) and tokens[last + 1].text[:1].isupper()
    if word in _OF_PLACES and first and sentence.genre is Genre.PROSE:
        before = tokens[first - 1].text
        return before[:1].isupper() and before.isalpha() and not before.isupper() and first > 1
    return False


def is_of_a_region(sentence: Sentence, first: int, last: int) -> bool:
    """ "The Oriental derby": what is played between clubs of one part of a country is called after none of them."""
    behind = sentence.lowers[last : last + 1]
    return last - first == 1 and sentence.lowers[first] == "oriental" and bool(_OF_THE_EAST & {*behind})


_OF_CHILDREN = frozenset(
    "round-up roundup round-ups report reports football soccer section sections team teams results news league leagues sides"
    " fixtures games matches weekend cup".split()
)
_KEEPS = frozenset("goaltender goalie netminder standout transfer".split())
_OF_THE_EAST = frozenset("derby derbies rivals rivalry neighbours clash".split())
_OF_PLACES = frozenset(("river",))
