"""A sentence that tells of a penalty kept out or missed in, who put the ball in himself at the second attempt out.

"Hale missed a penalty but scored from the rebound"                  ->  Hale
"Vlk saved Hale's spot-kick, but the striker tapped in the rebound"  ->  the striker; nobody keeps out his own kick: not Vlk
"Hale's penalty was saved and Lind tapped in the rebound"            ->  Lind
"Hale's penalty was saved and he put the rebound wide"               ->  nobody
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching import forms_of
from pressbox.matching.subjects import ACTING

_NOUNS = frozenset("penalty spot-kick penalty-kick pen pk".split())
_FAILS = frozenset().union(
    *map(
        forms_of,
        "miss save parry squander fluff waste spurn stop block push tip palm keep hit strike beat deny fail".split(),
    )
)
_SAVES = frozenset().union(*map(forms_of, "save parry stop block push tip palm keep beat repel claw".split()))
_PUT = (
    r"(?:tuck|tapp?|knock|slott?|scor|fir|head|convert|put|turn|bundl|buri|bury|prodd?|pok|stabb?|driv|drove|hammer|smash|nett?|swep|sweep|roll|nodd?|thump"
    r"|slamm?|lash|bang|ramm?|finish|side-?foot|strok|forc|volley|despatch|dispatch|crack|rifl|blast|steer|add|stroke|drill|gobbl|snapp?|gleefully)\w*"
)
_REBOUND = r"(?:rebound|follow-up|loose ball|second (?:attempt|chance|effort|bite))"
_IN_IT_WENT = re.compile(
    rf"\b(?:{_PUT} (?!wide|over)(?:[\w'-]+ ){{0,4}}?(?:the |a |his |her |that )?{_REBOUND}\b(?! (?:\w+ )?(?:wide|over|against|onto|straight|into the (?:side|stand|crowd)))"
    rf"|(?:follow(?:ed|s|ing)? up|followed it up|followed in) (?:to|and|by|with) (?:\w+ ){{0,2}}?{_PUT}"
    rf"|(?:was |were )?(?:first|quickest|fastest|sharpest) to (?:react |respond |pounce )?(?:to |on |at )?(?:{_PUT} (?:\w+ )?)?(?:the |a )?{_REBOUND}\b(?! but)"
    rf"|made no mistake (?:with|from|on|off|at) (?:the |his |her |a )?{_REBOUND}\b"
    rf"|pounced on the {_REBOUND} to\b|(?P<noun>(?:could not|could n't|couldn't|unable to|powerless to|nothing to) (?:prevent|stop|keep out) (?:the |a )?(?:\w+ )?{_REBOUND}(?= (?:from|by)\b)))"
)
_TAKEN_AGAIN = frozenset("retake retaken re-taken re-take encroachment again".split())
_DENIED = frozenset(
    "not n't never failed unable couldn't unsuccessfully nearly almost tried trying attempted could would should prevent prevented stop".split()
)
_BACK = 9  # words from him to what he did


class Rebound(NamedTuple):
    """Of a penalty kept out: first tokens of those who put the rebound in, and of those who kept it out; who took it."""

    scorers: frozenset[int] = frozenset()
    savers: frozenset[int] = frozenset()
    takers: tuple[Reference, ...] = ()


def from_the_rebound(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Rebound:
    """What a sentence tells of a penalty's rebound that went in; nothing where it tells of none."""
    kick = next((at for at, word in enumerate(lowers) if word in _NOUNS), None)
    if kick is None or not _FAILS & {*lowers} or _TAKEN_AGAIN & {*lowers}:
        return Rebound()
    text = " ".join(lowers)
    told = _IN_IT_WENT.search(text)
    if told is None or (not told["noun"] and _DENIED & {*text[: told.start()].split()[-4:]}):
        return Rebound()
    at = len(text[: told.start()].split())
    saving = {man.best for man in people if man.best and man.form is Form.NAME and _keeps_it_out(lowers, man)}
    savers = frozenset(man.first for man in people if man.best in saving and man.form is Form.NAME)
    men = [man for man in people if man.targets and man.first not in savers]
    near = [man for man in men if man.last <= at and at - man.last <= _BACK and stance.get(man.first) in ACTING]
    behind = next((man for man in men if man.first >= at and lowers[man.first - 1] in ("from", "by")), None)
    takers = [man for man in men if man.last <= (kick if at > kick else at)]
    by = near[-1] if near and not told["noun"] else behind if told["noun"] else takers[-1] if takers else None
    if by is None:
        return Rebound()
    return Rebound(frozenset((by.first,)), savers, tuple(man for man in takers[-1:] if man.best != by.best))


def _keeps_it_out(lowers: Sequence[str], man: Reference) -> bool:
    """ "Vlk saved", "was saved by Vlk"."""
    behind = lowers[man.last : man.last + 3]
    by = lowers[max(0, man.first - 4) : man.first]
    return (bool(_SAVES & {*behind}) and not {"was", "were", "saw", "had", "'s"} & {*behind[:2]}) or (
        by[-1:] == ["by"] and bool(_SAVES & {*by})
    )


def whose_rebound(man: Reference, rebound: Rebound, people: Sequence[Reference]) -> Reference:
    """ "Vlk saved Hale's penalty but the striker tapped in the rebound": "the striker" is Hale, and not Vlk."""
    saving = {one.best for one in people if one.first in rebound.savers}
    if man.first not in rebound.scorers or man.form is Form.NAME:
        return man
    taker = next((one.best for one in rebound.takers if one.form is Form.NAME), None)
    if taker and any(who == taker for who, _ in man.targets):
        return replace(man, targets=((taker, 1.0),))
    rest = [(who, much) for who, much in man.targets if who not in saving]
    whole = sum(much for _, much in rest)
    return replace(man, targets=tuple((who, much / whole) for who, much in rest)) if rest and whole else man
