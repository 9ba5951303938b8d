"""Results that name one side or none in, the same with the sides that the sentence before names out.

"Thrale climbed to ninth. The 3-1 win over Marlow included ..."                  ->  Thrale 3-1 Marlow
"Thrale scraped a point out of the match with Marlow. It resulted in a 1-1 draw" ->  Thrale 1-1 Marlow
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.phrases.en.results import DRAW_NOUNS, MEETING_WORDS, WIN_NOUNS

_THE_WIN = frozenset("the their its that this".split())
_OF_BOTH = frozenset("the this that it they both".split())
_MATCH = frozenset("match game tie contest encounter clash derby fixture it sides teams they both".split())
_OPENING = 3  # tokens before the figures of "The 3-1 win"
_MEETS = MEETING_WORDS - {"at"}  # "against Thrale at Moor Park"
_ANOTHER_DAY = frozenset("last previous ago next month had".split())
_SURE = 1.5
_TWO = 2


def with_sides_told_before(
    document: Document, cast: Cast, results: Sequence[ResultMention]
) -> tuple[ResultMention, ...]:
    """All results, in their order."""
    told = {r.sentence for r in results if r.kind == "final" and r.score}
    return tuple(_with_sides(document, cast, told, one) for one in results)


def _with_sides(document: Document, cast: Cast, told: set[int], one: ResultMention) -> ResultMention:
    if one.kind != "final" or not one.score or one.mood is not Mood.ASSERTED or one.weight < _SURE or not one.sentence:
        return one
    here, before = document.sentences[one.sentence], document.sentences[one.sentence - 1]
    if before.genre is not Genre.PROSE or before.index in told:
        return one
    if before.paragraph != here.paragraph and WIN_NOUNS.isdisjoint(before.lowers):
        return one  # "Thrale are up to ninth with a first win.", and below it "The 3-1 win over Marlow"
    if not _ANOTHER_DAY.isdisjoint(before.lowers):
        return one
    named = _named(cast, before)
    sides = {r.best for r in named}
    other = one.second_team
    if one.first_team is None and other is not None and other.form is Form.NAME and _is_their_win(here, one):
        mine = [r for r in named if r.best != other.best]
        if len(mine) == 1 and len(sides | {other.best}) == _TWO:
            return replace(one, first_team=mine[0])
    elif one.first_team is None and other is None and _is_of_both(here, one):
        two = [(left, right) for left, right in pairwise(named) if _meet(before, left, right)]
        if len(two) == 1:
            return replace(one, first_team=two[0][0], second_team=two[0][1], winner=0)
    return one


def _named(cast: Cast, sentence: Sentence) -> list[Reference]:
    """The sides that a sentence names, each once."""
    found: dict[str, Reference] = {}
    for r in cast.by_sentence.get(sentence.index, ()):
        if r.kind is Kind.TEAM and r.form is Form.NAME and r.best:
            found.setdefault(r.best, r)
    return list(found.values())


def _is_their_win(sentence: Sentence, one: ResultMention) -> bool:
    """ "The 3-1 win over Marlow", with which a sentence begins."""
    return one.first <= _OPENING and sentence.lowers[:1] != [] and sentence.lowers[0] in _THE_WIN


def _is_of_both(sentence: Sentence, one: ResultMention) -> bool:
    """ "The match resulted in a 1-1 draw", "It ended in a 2-2 draw"."""
    opens = sentence.lowers[:_TWO]
    level = one.score is not None and one.score[0] == one.score[1]
    drawn = not DRAW_NOUNS.isdisjoint(sentence.lowers[one.first : one.last + _TWO])
    return level and drawn and opens[0] in _OF_BOTH and not _MATCH.isdisjoint(opens)


def _meet(sentence: Sentence, left: Reference, right: Reference) -> bool:
    between = sentence.lowers[left.last : right.first]
    return not _MEETS.isdisjoint(between)
