"""A document in, what each place of a name says of where it stands out: at a ground, in a town, met, in a heading.

"a point apiece at the Nest"  ->  a ground      "lost 2-1 to Millfield"  ->  met      "in Poznan on Thursday"  ->  a town
"""

from collections.abc import Iterable
from itertools import pairwise

from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import COMPETITION_ENDINGS, is_what_sides_are_called
from pressbox.entities.known_teams import OF_LEAGUES, of_a_competition, of_its_league
from pressbox.entities.names import Name, fold
from pressbox.entities.plainly_a_man import plainly_a_man
from pressbox.phrases.en.results import (
    BEFORE_TEAMS,
    DRAW_NOUNS,
    DRAW_VERBS,
    LOSE_VERBS,
    LOSS_NOUNS,
    WIN_NOUNS,
    WIN_VERBS,
)

NEVER_A_SIDE = frozenset("cup trophy shield vase championship division".split())
NO_TEAMS = (
    frozenset(  # words of a team's name that are none alone
        "the xi games women ladies park road arena stadium cup league premier rev men second-placed kop boys girls youth lads jan feb mar"
        " region district section apr aug sept sep oct nov dec prediction lost won drew honours".split()
    )
    | DAYS
    | frozenset(("boxing day", "good friday", "easter monday", "christmas day", "whit monday", "new year"))
)
# What is no team alone, and may be a man.
MEN_IF_ANYTHING = frozenset(
    "university secondary major captain colonel sergeant corporal lieutenant general"
    " admiral brigadier vicar prince king duke mayor".split()
)
ALONE_NO_TEAMS = NEVER_A_SIDE | frozenset(
    "club premiership league senior freshman soccer football homecoming national".split()
)
_BEATEN = frozenset("lost lose losing defeat defeats loss fell beaten".split())
_MEETS = frozenset("to by with over against past".split())
_ENDED = WIN_VERBS | LOSE_VERBS | DRAW_VERBS
_AT = frozenset("at inside outside".split())


_STATE = 4  # characters of "N.J."


_ENDED_SO = _ENDED | WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS
_MET_THERE = frozenset("against over between to by with".split())
_BEATEN_BY = frozenset("held beaten defeated thrashed hammered pegged outclassed edged".split())
_CLAUSE_ENDS: tuple[list[str], ...] = (
    [],
    ["."],
    [","],
    [";"],
    ["("],
    ["on"],
    ["in"],
    ["and"],
    ["after"],
    ["to"],
    ["-"],
    ["–"],
    ["thanks"],
    ["as"],
    ["when"],
)
_NEAR, _SO_CALLED = 9, 4  # words between the result and the ground; between "against" and the other side


# "a Glamorgan League engagement with Kelby"
_A_MATCH = frozenset("engagement match game fixture tie encounter clash contest meeting".split())
_ONE = frozenset("a an the their this our".split())

_CALLED_AFTER_IT = frozenset("derby derbies stadium stadion arena airport river valley".split())
_BRACKETED = 3  # tokens of a full name and a bracket


class WhereNamed:
    """What the words beside a name say of its place."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def has_the_article(self, name: Name) -> bool:
        """ "the Blues"."""
        return self._document.sentences[name.sentence].lowers[max(0, name.first - 1) : name.first] == ["the"]

    def begins_a_competition(self, name: Name) -> bool:
        """ "Euro 2020", "the Premier Women's Division"."""
        sentence = self._document.sentences[name.sentence]
        tokens = sentence.tokens
        at = name.last + (name.last < len(tokens) and tokens[name.last].lower == "'s")
        following = tokens[at].text if at < len(tokens) else ""
        year = following[:4].isdigit() and len(following) >= 4 and following[0] in "12"
        league = all(fold(word) in OF_LEAGUES for word in name.words) and of_its_league(sentence, at)
        ends_so = len(name.words) > 1 and fold(name.words[-1]) in COMPETITION_ENDINGS
        its_match = ends_so and following in _A_MATCH and tokens[name.first - 1 : name.first] != () and (
            tokens[name.first - 1].lower in _ONE
        )  # fmt: skip
        return year or league or its_match or of_a_competition(sentence, at)

    def is_where(self, name: Name) -> bool:
        """ "at Den Road", "Den Road was": nothing here says that a team is meant."""
        tokens = self._document.sentences[name.sentence].tokens
        before = {token.lower for token in tokens[max(0, name.first - 8) : name.first]}
        if name.first > 0 and tokens[name.first - 1].lower == "to" and (before & _BEATEN or any(map(is_score, before))):
            return False  # "a 3-0 defeat at home to Millfield", "went down 2-1 to Millfield"
        behind = [token.lower for token in tokens[name.last : name.last + 2]]
        if behind[:1] == ["'s"] and any(map(is_score, behind)):
            return False  # "a hat-trick in Oak Lane's 5-2 victory"
        return name.first > 0 and tokens[name.first - 1].lower in ("at", "from", "to", "of", "around", "the", "in")

    def is_met(self, name: Name) -> bool:
        """ "lost 2-1 to Millfield", "a 1-1 draw with Millfield": whoever stands there played."""
        lowers = self._document.sentences[name.sentence].lowers
        return lowers[name.first - 1] in _MEETS and any(map(is_score, lowers[max(0, name.first - 7) : name.first]))

    def is_a_man(self, name: Name) -> bool:
        """ "Hau had put Millfield ahead", "a penalty from Hau"."""
        return plainly_a_man(self._document.sentences[name.sentence], name.first, name.last) > 0

    def is_headed(self, name: Name) -> bool:
        """A heading's own words, behind "the": a side that no sentence names."""
        sentence = self._document.sentences[name.sentence]
        return sentence.genre is Genre.HEADLINE and sentence.lowers[max(0, name.first - 1) : name.first] == ["the"]

    def is_their_ground(self, name: Name) -> bool:
        """ "At the Nest", "inside the mud-caked Wheatfield": with "the" no side is met there."""
        lowers = self._document.sentences[name.sentence].lowers
        at = name.first - 1
        if at > 0 and "-" in lowers[at]:
            at -= 1
        return at > 0 and lowers[at] == "the" and lowers[at - 1] in _AT

    def names_a_thing(self, name: Name) -> bool:
        """ "The Rhine derby", "the Wedau stadium": what is called after it, in small letters, is played for or on."""
        lowers = self._document.sentences[name.sentence].lowers
        tokens = self._document.sentences[name.sentence].tokens[name.last : name.last + 1]
        small = bool(tokens) and tokens[0].text in _CALLED_AFTER_IT
        if lowers[name.last : name.last + 3] in (
            ["was", "the", "venue"],
            ["was", "the", "setting"],
            ["was", "the", "scene"],
        ):
            return True
        return self._is_where_he_is_from(name) or (small and lowers[max(0, name.first - 1) : name.first] == ["the"])

    def _is_where_he_is_from(self, name: Name) -> bool:
        """ "Nathan Antonelli (Camp Juniors) found a way": his club or school, in brackets behind his full name."""
        sentence = self._document.sentences[name.sentence]
        tokens = sentence.tokens
        if sentence.genre is not Genre.PROSE or name.first < _BRACKETED or name.last + 1 >= len(tokens):
            return False
        full = all(
            token.text[0].isupper() and token.text.isalpha() for token in tokens[name.first - 3 : name.first - 1]
        )
        behind = tokens[name.last + 1].text
        goes_on = behind.islower() and behind not in ("for", "v", "from", "on", "off")
        return full and goes_on and tokens[name.first - 1].text == "(" and tokens[name.last].text == ")"

    def is_only_their_ground(self, names: Iterable[Name]) -> bool:
        """ "A 4-0 win at Silverdale against Buxley": nothing else is told of Silverdale."""
        return all(map(self._stands_behind_at, names)) and any(map(self._is_where_they_met, names))

    def _stands_behind_at(self, name: Name) -> bool:
        return self._document.sentences[name.sentence].lowers[max(0, name.first - 1) : name.first] == ["at"]

    def _is_where_they_met(self, name: Name) -> bool:
        """Whether a result stands before "at Silverdale", and the other side behind it: "against lowly Buxley", "between Arden and Buxley"."""
        sentence = self._document.sentences[name.sentence]
        tokens, lowers = sentence.tokens, sentence.lowers
        before = lowers[max(0, name.first - _NEAR) : name.first]
        if not (any(map(is_score, before)) or not _ENDED_SO.isdisjoint(before)):
            return False
        if name.last + 1 >= len(tokens) or lowers[name.last] not in _MET_THERE:
            return False
        other = next((i for i in range(name.last + 1, len(tokens)) if tokens[i].text[:1].isupper()), -1)
        between = lowers[name.last + 1 : max(other, name.last + 1)]
        if other < 0 or len(between) > _SO_CALLED or not all(word in BEFORE_TEAMS or "-" in word for word in between):
            return False
        if lowers[name.last] != "with":
            return lowers[name.last] != "by" or not _BEATEN_BY.isdisjoint(before)
        end = next((i for i in range(other, len(tokens)) if not tokens[i].text[:1].isupper()), len(tokens))
        # "A 1-1 draw at Silverdale with Hale scoring": of a man.
        return plainly_a_man(sentence, other, end) <= 0 and lowers[end : end + 1] in _CLAUSE_ENDS

    def shouts(self, name: Name) -> bool:
        """A heading's word in capitals; in a line of results it is a name, and in "MILLFIELD BOROUGH came from behind"."""
        sentence = self._document.sentences[name.sentence]
        if sentence.genre is Genre.PROSE and name.last < len(sentence.tokens) and sentence.tokens[-1].text == ".":
            after = sentence.tokens[name.last].text
            before = sentence.tokens[name.first - 1].text if name.first else ""
            no_word = not before or (before.islower() and gazetteer().is_no_word(fold(name.words[0])))
            if no_word and ((after.islower() and after.isalpha()) or (before and is_score(after))):
                return False
        if sentence.genre is not Genre.RESULT and all(word.isupper() and len(word) > 3 for word in name.words):
            return not all("." in word[:-1] and len(word) > _STATE for word in name.words)  # "Y.M.C.A.", not "N.J."
        return False

    def is_inside(self, names: Iterable[Name]) -> bool:
        """ "In the Copa", wherever it is named."""
        return all(
            self._document.sentences[name.sentence].lowers[max(0, name.first - 2) : name.first] == ["in", "the"]
            for name in names
        )

    def is_of_a_side(self, name: Name) -> bool:
        """ "Dolphins of Corle", "Shooting Stars of Corle": whence a side comes that a plural names without "the"."""
        sentence = self._document.sentences[name.sentence]
        tokens, lowers = sentence.tokens, sentence.lowers
        club, at = tokens[name.first - 2], name.first - 2
        if not club.text[0].isupper() or club.text.isupper() or not club.lower.endswith("s") or club.lower[-2:] == "ss":
            return False
        while at and tokens[at - 1].text[0].isupper():
            at -= 1
        before = lowers[at - 1] if at else ""
        if before == "the":
            return False
        behind = lowers[name.last] if name.last < len(lowers) else "."
        told = behind in _ENDED or (before in _MEETS and not _BEATEN.isdisjoint(lowers[max(0, at - 8) : at]))
        return told or is_what_sides_are_called(fold(club.text))

    def is_in_town(self, name: Name) -> bool:
        """ "In Poznan on Thursday": where, not who."""
        return self._document.sentences[name.sentence].lowers[max(0, name.first - 1) : name.first] in (["in"], ["from"])


def surnames_in_full(document: Document) -> set[str]:
    """What stands behind a first name somewhere, in headings and capitals, too: "KENNY GOURLAY"."""
    book = gazetteer()
    return {
        fold(surname.text)
        for sentence in document.sentences
        for first, surname in pairwise(sentence.tokens)
        if first.text[0].isupper() and surname.text[0].isupper() and fold(first.text) in book.first_names
        and fold(first.text) not in book.ordinary_words and fold(surname.text) not in book.names
    }  # fmt: skip


def is_of_a_nation(word: str) -> bool:
    """Whether a word tells of what nation somebody is."""
    return bool(gazetteer().nationality(word) or gazetteer().nationality(word.removesuffix("s")))  # "Greek", "Greeks"
