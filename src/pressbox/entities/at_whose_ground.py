"""Sentences and their teams in, whose ground the words about two of them tell of out.

"Kelby saw off Thrale with a 6-0 home win", "when Thrale came calling"  ->  Kelby at home
"Kelby threw away a lead at Thrale", "left Thrale with nothing"         ->  Thrale at home
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.entities.in_their_town import of_another_day
from pressbox.phrases.en.at_home import A_HOSTS, B_HOSTS

_TOLD = tuple(
    (hosts, re.compile("|".join(f"(?:{words})" for words in told))) for hosts, told in ((0, A_HOSTS), (1, B_HOSTS))
)
_MARKS = frozenset(
    "home away road left quit visit trip journey lead advantage cushion came called paid arrived were visited unbeaten hosted entertained welcomed received host travelled went".split()
)
_OUTRIGHT = 1.8
_BEFORE, _BEHIND = 4, 22  # tokens of the sentence seen around the two
_LONG = 18  # tokens between them


def told_of_the_ground(document: Document, by_sentence: dict[int, list[Reference]]) -> Iterator[SideEvidence]:
    """Everything of the kind that is said of two sides named one after the other."""
    for sentence in document.sentences:
        if sentence.genre not in (Genre.PROSE, Genre.HEADLINE) or _MARKS.isdisjoint(sentence.words):
            continue
        named = [
            r for r in by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.best and r.form in (Form.NAME, Form.NICKNAME)
        ]  # fmt: skip
        for one, other in pairwise(named):
            if one.best == other.best or other.first - one.last > _LONG:
                continue
            words = _masked(sentence, one, other, named)
            if of_another_day(sentence.lowers[max(0, one.first - _BEFORE) : other.last + _BEHIND]):
                continue
            hosts = next((hosts for hosts, told in _TOLD if told.search(words)), None)
            if hosts is not None:
                yield SideEvidence((one, other)[hosts].best or "", _OUTRIGHT, sentence.index, one.span)


def _masked(sentence: Sentence, one: Reference, other: Reference, named: list[Reference]) -> str:
    """The words around the two up to the next side's name."""
    lowers = sentence.lowers
    end = next((r.first for r in named if r.first >= other.last), len(lowers))
    first = max(0, one.first - _BEFORE)
    return " ".join(
        [
            *lowers[first : one.first],
            "A",
            *lowers[one.last : other.first],
            "B",
            *lowers[other.last : min(end, other.last + _BEHIND)],
        ]
    )
