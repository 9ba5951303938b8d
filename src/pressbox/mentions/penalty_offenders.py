"""A sentence that tells of a penalty in, who gave it away out: none of them takes it.

"Lind handled and Hale put the penalty wide"            ->  Lind
"Hale brought him down and he missed from the spot"     ->  Hale
"after a foul by Lind", "Lind's handball"               ->  Lind
"Lind was sent off for a trip and Hale's penalty was saved"  ->  Lind
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.mentions.around import Around
from pressbox.phrases.en.inflection import forms_of

_OUTRIGHT = frozenset().union(
    *map(forms_of, "handle foul trip fell upend floor hack impede manhandle barge concede clip bundle wrestle elbow up-end".split())
)  # fmt: skip
_DOWN = frozenset().union(*map(forms_of, "bring haul pull take cut chop drag hold send knock push shove".split()))
_OFFENCES = frozenset(
    "handball hands handling foul trip push tug shove challenge tackle lunge arm hand offence obstruction".split()
)
_HAVING = frozenset("had having has then again also promptly clearly carelessly clumsily deliberately".split())
_SENT_OFF = (
    ("sent", "off"), ("was", "dismissed"), ("saw", "red"), ("ordered", "off"), ("dismissed", "for"), ("shown", "red"),
    ("shown", "a"), ("shown", "the"), ("red", "card"), ("being", "dismissed"), ("penalised", "for"), ("whistled", "for"),
)  # fmt: skip
_OF_A_FOUL = frozenset("for by from against".split())


def offenders(around: Around) -> frozenset[str]:
    """Those of a sentence who gave a penalty away, or were sent off."""
    return frozenset(p.best for p in around.people if p.best and p.form is not Form.PRONOUN and _offends(around, p))


def _offends(around: Around, man: Reference) -> bool:
    lowers = around.lowers
    at = man.last
    club = next((t for t in around.teams if t.first in (at + 1, at + 2)), None)
    if club is not None and lowers[at] == "of":
        at = club.last  # "Hale of Millfield hauled him down"
    while at < len(lowers) and lowers[at] in _HAVING:
        at += 1
    behind = lowers[at : at + 7]
    if not behind:
        return False
    if behind[0] == "'s":
        return bool(_OFFENCES & set(behind[1:4])) and not {"penalty", "kick", "effort"} & set(behind[1:4])
    if behind[0] in _OUTRIGHT:
        # "Hale fouled by Lind" suffers it, and so does who "clipped the ball in"
        return behind[1:2] != ["by"] and not _OF_A_BALL & set(behind[1:4])
    if behind[0] in _DOWN and {"down", "back"} & set(behind[1:5]):
        return behind[1:3] != ["down", "by"] and "ball" not in behind[1:4]
    if behind[0] in ("was", "being", "saw", "sent", "dismissed", "shown"):
        shown = behind[1:] if behind[0] in ("was", "being") else behind
        if not {"for", "after"} & set(lowers[at : at + 9]):
            return False
        return any(tuple(shown[i : i + 2]) in _SENT_OFF or shown[i : i + 1] == ["dismissed"] for i in range(2))
    return _by_him(lowers, man.first)


_OF_A_BALL = frozenset("in over wide home ball penalty post bar crossbar upright woodwork".split())


def _by_him(lowers: Sequence[str], first: int) -> bool:
    """ "a foul by Lind", "was tripped by the Millfield defender Lind", "handball against Lind"."""
    for at in range(first - 1, max(0, first - 5) - 1, -1):
        if lowers[at] in (",", ";", "and", "but", ".", "on"):
            return False
        if lowers[at] in _OF_A_FOUL:
            before = set(lowers[max(0, at - 5) : at])
            if lowers[at] == "by":
                return bool((_OUTRIGHT | _OFFENCES | {"down"}) & before) and not {"saved", "penalty"} & set(
                    lowers[at - 1 : at]
                )
            return lowers[at] == "against" and bool(_OFFENCES & before)
    return False


def rather(taker: Reference, gave_away: frozenset[str], around: Around, cast: Cast) -> Reference | None:
    """Who took it where the man found had given it away: whom else his pronoun may mean, else nobody."""
    if taker.form is Form.NAME:
        others = {p.best for p in around.people if p.best and p.form is Form.NAME} - gave_away
        others = {name for name in others if not cast.keeps_goal(name)}
        own = next((p for p in around.people if p.form is Form.NAME and others == {p.best}), None)
        return own
    left = [(name, share) for name, share in taker.targets if name not in gave_away and not cast.keeps_goal(name)]
    total = sum(share for _, share in left)
    if not left or max(share for _, share in left) < total * _MOST:
        return None
    return replace(taker, targets=tuple((name, share / total) for name, share in left))


_MOST = 0.5
