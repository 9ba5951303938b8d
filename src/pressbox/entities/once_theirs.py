"""A sentence in, each man with the side that he was of once out: he plays against it, or elsewhere.

"Hale, who left Millfield in May", "Hale, once of Millfield", "signed from Millfield"   ->  Hale is not Millfield's now
"Hale scored against his old club Millfield", "Millfield old boy Hale"                    ->  nor here
"Hale, who signed for Millfield in May"                                                   ->  nothing is said here
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence

_OLD = r"(?:old|former|previous|one-time|erstwhile|ex-|first|boyhood|parent)"
_CLUB = r"(?:club|side|team|employers|team-mates|teammates|colleagues|mates|friends|stamping ground)"
_LEFT = re.compile(
    r"\b(?:once|formerly|late|lately|previously|recently|until recently) (?:of|with|at)$"
    r"|\bwho (?:had )?(?:left|quit|deserted|departed)(?: the)?$|\bhaving left$"
    r"|\b(?:released|sold|discarded|freed|axed|rejected|jettisoned|offloaded|let go|dumped|shown the door) by$"
    r"|\b(?:signed|bought|recruited|acquired|arrived|joined|came|moved|transferred|loan|loanee|borrowed|purchased|captured|recruit|signing) (?:\w+ ){0,3}from$"
    rf"|\b(?:his|her) {_OLD} {_CLUB} ?,?$|\b(?:spent|spell|years|seasons) (?:\w+ ){{0,4}}(?:with|at)$"
)
_OLD_BOY = (["old", "boy"], ["old", "girl"], ["old", "boys"], ["reject"], ["discard"], ["exile"])
_STOPS = frozenset((".", ";"))
_FAR, _NEAR = 14, 4

Pairs = Iterator[tuple[Reference, Reference]]


def once_theirs(sentence: Sentence, references: Sequence[Reference]) -> Pairs:
    """Each man with a side that he has left."""
    lowers = sentence.lowers
    people = [one for one in references if one.kind is Kind.PERSON and one.best]
    for team in references:
        if team.kind is not Kind.TEAM or team.form is Form.PRONOUN or not team.best:
            continue
        behind = lowers[team.last : team.last + 2]
        if behind in _OLD_BOY or behind[:1] in _OLD_BOY:
            man = next((one for one in people if team.last < one.first <= team.last + _NEAR), None)
            if man is not None:
                yield man, team
            continue
        man = next((one for one in reversed(people) if one.last <= team.first and one.form is not Form.PRONOUN), None)
        if man is None or team.first - man.last > _FAR:
            continue
        told = lowers[man.last : team.first]
        if _STOPS.isdisjoint(told) and _LEFT.search(" ".join(told)):
            yield man, team
