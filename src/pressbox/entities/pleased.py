"""A sentence in, whose people a man's deed pleased or pained out: he is of that side, or plays against it.

"Hale headed in to the delight of the Millfield fans", "sent the home end wild"     ->  Hale is Millfield's, of the hosts
"Hale headed in to the dismay of the home crowd"                                    ->  Hale is not of the hosts
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence

_JOY = frozenset(
    "delight joy cheers roars jubilation raptures rapture ecstasy delirium delighted celebrations excitement satisfaction relief"
    " wild acclaim".split()
)
_PAIN = frozenset(
    "dismay despair horror disbelief anguish disgust consternation chagrin disappointment frustration".split()
)
_FOLK = frozenset(
    "fans supporters crowd faithful followers end contingent support following bench fraternity spectators hordes people"
    " enthusiasts section partisans".split()
)
_STOPS = frozenset(". ; but while before after until when".split())
_NEAR, _FAR = 4, 16


def pleased(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference, int]]:
    """Each man with the side whose people are told of, 1 where it pleased them, -1 where it did not."""
    lowers = sentence.lowers
    if _FOLK.isdisjoint(sentence.words):
        return
    for team in references:
        if team.kind is not Kind.TEAM or not team.best or _FOLK.isdisjoint(lowers[team.last - 1 : team.last + 3]):
            continue
        near = [word for word in lowers[max(0, team.first - _NEAR) : team.first] if word not in ("the", "his", "their")]
        sign = _sign(near, lowers[team.last : team.last + _NEAR + 1])
        man = next((one for one in reversed(references) if one.kind is Kind.PERSON and one.last <= team.first), None)
        if sign and man and man.best and team.first - man.last <= _FAR:
            if _STOPS.isdisjoint(lowers[man.last : team.first]):
                yield man, team, sign


def _sign(near: Sequence[str], behind: Sequence[str]) -> int:
    if near[-1:] == ["through"] and not {"chill", "shiver"}.isdisjoint(near):
        return -1  # "sent a chill through the home fans"
    if near[-3:] == ["in", "front", "of"]:
        return 1  # "scored in front of the travelling fans": his own
    if near[-1:] in (["of"], ["from"]):
        return 1 if not _JOY.isdisjoint(near) else -1 if not _PAIN.isdisjoint(near) else 0
    if not {"sent", "sending", "send", "had", "put"}.isdisjoint(near):
        return 1 if not _JOY.isdisjoint(behind) or "feet" in behind else 0
    return 0


def glad(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """The men whose deeds pleased a side's people."""
    return ((man, team) for man, team, sign in pleased(sentence, references) if sign > 0)


def sorry(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """The men whose deeds pained a side's people."""
    return ((man, team) for man, team, sign in pleased(sentence, references) if sign < 0)
