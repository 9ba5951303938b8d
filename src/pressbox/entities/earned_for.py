"""Sentences in, men out who earned a team something that is named behind another man.

"Hale cancelled out Okoro's goal with a late strike to earn Millfield a draw"   ->  Hale, Millfield; and not Okoro
"Hale met Okoro's cross to give Millfield the lead"                            ->  nothing more: both are Millfield's
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.answers import was_answered
from pressbox.matching import all_forms_of

_EARNS = all_forms_of("earn give hand put send fire rescue salvage snatch secure win grab gain")
_GAINS = frozenset(
    "win lead victory advantage draw point points lifeline ahead front level share equaliser replay parity triumph".split()
)
_FAR = 11  # words behind the team within which stands what it was given


def earned_for(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """(man, team) of whoever answered another's goal and so earned his team a draw, or more."""
    lowers = sentence.lowers
    people = [r for r in references if r.kind is Kind.PERSON and r.best]
    for team in references:
        given = lowers[team.first - 2] if lowers[team.first - 1 : team.first] == ["the"] else lowers[team.first - 1]
        if team.kind is not Kind.TEAM or team.first < 2 or given not in _EARNS:
            continue
        before = [man for man in people if man.last <= team.first]
        if len(before) < 2 or not was_answered(lowers, before[-1]):
            continue
        if not _GAINS.isdisjoint(lowers[team.last : team.last + _FAR]):
            yield before[-2], team
