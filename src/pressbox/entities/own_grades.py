"""Document in, sides that a club's own news calls by their grade alone out, and every place where they are named so.

"The Under-11s drew 3-3 with Kelby", "our seconds won 3-1 at home to Marlow"  ->  Under-11s, Seconds: sides, as their result is told
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from pressbox.datatypes.document import Document, Genre, Sentence, Token
from pressbox.entities.by_their_result import by_their_result
from pressbox.entities.by_what_they_gained import by_what_they_gained
from pressbox.entities.titles import Titled
from pressbox.phrases.en.results import WIN_VERBS

_AGE = re.compile(r"(?:under-?|u-?)\d{1,2}['’]?s?")
_YEARS = re.compile(r"\d{1,2}['’]?s?")
_NUMBERED = frozenset("1st 2nd 3rd 4th 5th first second third fourth fifth".split())
_ELEVENS = frozenset("xi eleven team string".split())
_LETTERS, _TEAMS = frozenset("ABCDE"), frozenset("team side xi".split())
_ALONE = frozenset("firsts seconds thirds fourths reserves colts juniors vets veterans seniors ladies".split())
_OURS = frozenset("girls boys women lads men".split())  # "our girls beat"; "the girls" may be anybody's
_OWNERS = frozenset("the our your".split())
_DAYS = frozenset("saturdays sundays".split())


def own_grades(document: Document, named: Sequence[Titled]) -> list[Titled]:
    """Each place of a grade that has a result of its own told somewhere, and stands behind no club's name anywhere.

    None of them is part of a name that a title has: `named`.
    """
    taken = {(one.sentence, at) for one in named for at in range(one.first, one.last)}
    places: dict[str, list[tuple[Sentence, int, int]]] = defaultdict(list)
    owned: set[str] = set()
    for sentence in document.sentences:
        if sentence.genre is Genre.PROSE:
            for first, last in _grades(sentence.tokens, sentence.lowers):
                key = " ".join(sentence.lowers[first:last])
                places[key].append((sentence, first, last))
                if _is_owned(sentence.tokens, first):
                    owned.add(key)
    told = {
        key for key, found in places.items() if key not in owned and any(_has_its_result(*place) for place in found)
    }  # fmt: skip
    if len(told) < _SEVERAL:
        return []  # "Our Under-18s are through", of a club that is named, too
    return [
        Titled(sentence.index, first, last, _called(found[0][0].tokens[found[0][1] : found[0][2]]))
        for key, found in places.items() if key in told
        for sentence, first, last in found
        if taken.isdisjoint((sentence.index, at) for at in range(first, last))
    ]  # fmt: skip


_SEVERAL = 2  # sides of one club


def _grades(tokens: Sequence[Token], lowers: Sequence[str]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(tokens):
        end = _end_of_grade(tokens, lowers, at)
        if end > at:
            yield at, end
        at = max(end, at + 1)


def _end_of_grade(tokens: Sequence[Token], lowers: Sequence[str], at: int) -> int:
    """Where the grade that begins at a token ends; `at` itself where none does."""
    word, then = lowers[at], lowers[at + 1] if at + 1 < len(lowers) else ""
    led = lowers[at - 1] if at else ""
    if _AGE.fullmatch(word):
        return _with_nickname(tokens, at + 1)
    if word == "under" and _YEARS.fullmatch(then) and tokens[at].text[0].isupper():
        return _with_nickname(tokens, at + 2)
    if led in _OWNERS and (
        (word in _NUMBERED and then in _ELEVENS) or (tokens[at].text in _LETTERS and then in _TEAMS)
    ):
        return at + 2
    if word in _ALONE and led in _OWNERS and (led == "our" or tokens[at].text[0].isupper()):
        return at + 1
    return at + 1 if word in _OURS and led == "our" else at


def _with_nickname(tokens: Sequence[Token], at: int) -> int:
    """ "Under 9 Leopards"."""
    named = (
        at < len(tokens)
        and tokens[at].text[0].isupper()
        and tokens[at].lower.endswith("s")
        and len(tokens[at].text) > _SHORT
    )
    return at + (named and tokens[at].lower not in _DAYS)


_SHORT = 3


def _is_owned(tokens: Sequence[Token], first: int) -> bool:
    """ "Kelby Under-11s": a club's name before it."""
    before = tokens[first - 1] if first else None
    return before is not None and before.text[0].isupper() and before.lower not in _OWNERS and before.text.isalpha()


_LEADS_TO = WIN_VERBS | frozenset("with against at to by over off past".split())


def _has_its_result(sentence: Sentence, first: int, last: int) -> bool:
    if last < len(sentence.lowers) and sentence.lowers[last] in ("side", "team", "boys", "girls"):
        last += 1
    tokens, lowers = sentence.tokens, sentence.lowers
    if not any(tokens[at].text[0].isupper() and lowers[at - 1] in _LEADS_TO for at in range(last + 1, len(tokens))):
        return False  # "The A team drew 3-3 in a match of great excitement": with whom is told elsewhere
    return by_their_result(sentence, first, last) or by_what_they_gained(sentence, first, last)


def _called(tokens: Sequence[Token]) -> str:
    words = " ".join(token.text for token in tokens)
    return words[0].upper() + words[1:]
