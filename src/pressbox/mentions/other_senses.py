"""Words for a missed kick, an award or a whistle in, whether they mean something else here out.

"volleyed wide from the penalty spot", "twice heading wide before he made amends from the spot"  ->  nobody heads a penalty
"gave Hale time to pick his spot"                                                             ->  no award
"Hale scored from a penalty and Lind missed open goals", "then Millfield held on"             ->  no kick missed
"a crushing blow for Millfield"                                                               ->  no whistle
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching import Found, forms_of
from pressbox.mentions.around import Around

_IN_THE_AIR = frozenset().union(*map(forms_of, "head nod volley half-volley".split()))
_KICKS = frozenset("penalty spot-kick penalty-kick pen pk kick".split())
_A_BLOW = frozenset("a an the another double further major big early first cruel bitter final hammer body".split())
_CHOOSES = frozenset().union(*map(forms_of, "pick choose find select".split()))
_WHOSE = frozenset("his her their a the".split())


def in_the_air(lowers: Sequence[str], phrase: Found) -> bool:
    """Whether what went wide or over was headed or volleyed: a ball in play, from whatever spot."""
    verb = lowers[max(0, phrase.first - 1) : phrase.first + 1]
    return bool(_IN_THE_AIR & {*verb}) and not _KICKS & {*lowers[phrase.first : phrase.last]}


def picks_his_spot(lowers: Sequence[str], phrase: Found) -> bool:
    """Whether the spot is one in the goal that he picks."""
    at = phrase.last - 1
    if lowers[at] != "spot":
        return False
    before = lowers[max(0, at - 3) : at]
    return bool(_CHOOSES & {*before}) and bool(_WHOSE & {*before[-1:]})


def is_a_setback(lowers: Sequence[str], phrase: Found) -> bool:
    """Whether the blow is one that a side takes."""
    return lowers[phrase.first].startswith("blow") and bool(
        _A_BLOW & {*lowers[max(0, phrase.first - 2) : phrase.first]}
    )


def missed_no_kick(around: Around, phrase: Found, player: Reference) -> bool:
    """Whether words for a kick that failed are of something else: an open goal, a lead held, a man called Punch, a referee."""
    lowers, behind = around.lowers, around.lowers[phrase.last : phrase.last + 3]
    if not _OPEN_GOALS.isdisjoint(behind) and "penalty" not in lowers[phrase.first : phrase.last]:
        return True
    if lowers[phrase.last - 1] in ("held", "hold", "holding") and behind[:1] and behind[0] in ("on", "firm", "out"):
        return True
    if any(p.first <= phrase.first and phrase.last <= p.last for p in around.people):
        return True
    before = [word for word in lowers[max(0, player.first - 2) : player.first] if word != "."]
    return player.sentence == around.sentence.index and bool(before) and before[-1] in _OFFICIALS


_OFFICIALS = frozenset(("mr", "mr.", "referee", "ref", "umpire"))
_OPEN_GOALS = frozenset("goals goal sitter sitters chances chance opportunities opening openings".split())
