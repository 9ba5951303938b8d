"""A sentence of goals in, which goal of the match each man's was, or which of his side, out.

    "Hale headed the opener before Okoro's neatly taken second"  ->  Hale: the first of all; Okoro: his side's second

A lead tells the goals in any order, and a time told of one of them drags the others along; these words hold them apart.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.numbers import ordinal
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.goal_effects import whose_doing
from pressbox.phrases.en.which_of_the_match import (
    AGAIN,
    HAD_THINGS,
    NO_GOAL,
    NO_OPENERS,
    OF_A_GOAL,
    OF_OTHER_DAYS,
    PATTERNS,
)

_MAY_BE, _SCORED = -1.5, 1.0  # log-odds from which he may have scored there, and from which he did
_SOON = 8  # words behind "a third" in which "of the season" is told


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def places_by_man(
    sentence: Sentence, people: Sequence[Reference], stance: dict[int, str], odds: Mapping[int, float]
) -> tuple[tuple[int, str], ...]:
    """(first token of a man, "opener" or "nth 3"); `odds` that each scored here."""
    found: dict[tuple[int, str], None] = {}
    for phrase, which in _said(sentence):
        man = whose_doing(people, stance, phrase, sentence.lowers, odds) or _only_scorer(people, phrase, odds)
        if man is not None:
            found[man.first, which] = None
    openers = {man for man, which in found if which == "opener"}
    return tuple((man, which) for man, which in found if which == "opener" or man not in openers)


def _only_scorer(people: Sequence[Reference], phrase: Found, odds: Mapping[int, float]) -> Reference | None:
    """ "Hale's shot took a wicked deflection for a third": of the only man who may have scored, where he stands before."""
    may = [man for man in people if odds.get(man.first, -9.0) > _MAY_BE]
    one = len({man.best for man in may}) == 1 and may[0].last <= phrase.first
    return may[0] if one and odds[may[0].first] > _SCORED else None


def _said(sentence: Sentence) -> Iterator[tuple[Found, str]]:
    lowers = sentence.lowers
    for phrase in _phrasebook().find(sentence, ()):
        if phrase.pattern.says == "opener":
            if not NO_OPENERS & {*lowers[max(0, phrase.first - 2) : phrase.first]}:
                yield phrase, "opener"
            continue
        inside, behind = lowers[phrase.first + 1 : phrase.last - 1], lowers[phrase.last : phrase.last + _SOON]
        if not (behind and behind[0] in OF_A_GOAL) or NO_GOAL & {*inside} or OF_OTHER_DAYS & {*inside, *behind}:
            continue
        if not all(word.replace("-", "").isalpha() for word in inside):
            continue
        yield phrase, f"nth {ordinal(lowers[phrase.last - 1])}"


def had_done(lowers: Sequence[str], people: Sequence[Reference]) -> tuple[int, ...]:
    """First tokens of the men of whom it is told what they had done by then: "after Hale had given them the lead"."""
    return tuple(
        man.first for man in people
        if lowers[man.last : man.last + 1] == ["had"]
        and lowers[man.last + 1 : man.last + 2]
        and lowers[man.last + 1] not in HAD_THINGS
        and AGAIN.isdisjoint(lowers[man.last + 1 : man.last + 9])
    )  # fmt: skip
