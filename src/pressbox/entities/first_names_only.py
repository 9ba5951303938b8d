"""A report's people in, who of them are of one side because the report calls its own by their first names out.

"Tahlia opened the scoring ... Mia and Brydie had shots ... their striker": of the others nobody is named
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.names import fold
from pressbox.entities.own_voice import OWN
from pressbox.weighing.sides import Ties

_TOGETHER = 2.0  # log-odds that two are of one side who are called by their first names
_OURS = 1.5  # the same, that one is of the side that says "we"
_LEAST, _MOSTLY, _KNOWN = 4, 0.75, 0.35
_PLAINLY = 1.0  # log-odds
_INITIAL = 2  # letters of "Lewis W", "Jamie Pe"


def tie_first_names(document: Document, by_sentence: Mapping[int, Sequence[Reference]], ties: Ties) -> None:
    """Ties those called by their first names to each other and to the side whose voice the report has."""
    often: dict[str, int] = {}
    for man in _people(by_sentence):
        often[man.best or ""] = often.get(man.best or "", 0) + 1
    called = [name for name in often if _is_no_surname(name)]
    known = [name for name in called if fold(name.split()[0]) in gazetteer().first_names]
    if len(called) < _LEAST or len(called) < _MOSTLY * len(often) or len(known) < _KNOWN * len(called):
        return
    voices = [we for we in ties.stand_ins if we.startswith(OWN)]
    if not voices and not any(map(_is_of_the_young, document.sentences)):
        return  # "Pato, Oscar and Fred": so they call themselves
    if len({team for name in called if (team := _told_to_be_of(ties, name))}) > 1:
        return  # "Toby G, the College goalkeeper": men of both sides are named so
    best = max(called, key=lambda name: (often[name], name))
    ties.same += [(best, name, _TOGETHER) for name in called if name != best]
    if not voices and (whose := _first_told_of(document, by_sentence)) is not None:
        ties.own[best][whose] += _OURS
    ties.same += [(name, we, _OURS) for we in voices for name in called]


def _told_to_be_of(ties: Ties, name: str) -> str | None:
    """The side whose man the words plainly say that he is."""
    own = sorted(ties.own.get(name, {}).items(), key=lambda one: -one[1])
    if not own:
        return None
    return own[0][0] if own[0][1] - (own[1][1] if len(own) > 1 else 0.0) > _PLAINLY else None


def _first_told_of(document: Document, by_sentence: Mapping[int, Sequence[Reference]]) -> str | None:
    """The side that the first sentence of prose which names one begins with: a club tells of its own."""
    for sentence in document.sentences:
        teams = [r for r in by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best]
        if sentence.genre is Genre.PROSE and teams:
            return teams[0].best if teams[0].form is Form.NAME else None
    return None


def _people(by_sentence: Mapping[int, Sequence[Reference]]) -> Iterator[Reference]:
    for references in by_sentence.values():
        yield from (r for r in references if r.kind is Kind.PERSON and r.best and not r.best.startswith("#"))


def _is_no_surname(name: str) -> bool:
    """ "Tahlia", "Lewis W": one word, or an initial behind it."""
    words = name.split()
    return len(words) == 1 or (len(words) == 2 and len(words[1].rstrip(".")) <= _INITIAL)


def _is_of_the_young(sentence: Sentence) -> bool:
    return not _YOUNG.isdisjoint(sentence.words) or any(map(_AGE.fullmatch, sentence.words))


_YOUNG = frozenset("girls boys lads juniors colts under-12s under-13s oranges coach school goalie".split())
_AGE = re.compile(r"u-?(?:[7-9]|1\d)'?s?|under-?(?:[7-9]|1\d)'?s?|year")
