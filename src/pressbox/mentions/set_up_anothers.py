"""A man and the words of his sentence in, whether he only made another man's goal out.

"Moss set up Powell's opener", "allowed Moss to pull off a cutback for Powell's equaliser"  ->  Moss scored neither
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Reference
from pressbox.matching import forms_of

_MAKES = frozenset().union(
    *map(
        forms_of,
        "set tee lay make create provide supply assist cross square pull engineer craft fashion deliver".split(),
    )
)
_HIS_GOAL = frozenset(
    "goal opener equaliser equalizer leveller leveler winner second third fourth consolation game-winner".split()
)
_ON = frozenset("up for on".split())
_TURNS = frozenset("and but before then while after when as ; . :".split())
_SCORES = frozenset(
    "scored scoring netted netting headed himself herself converted fired slotted struck doubled levelled added".split()
)
_A = frozenset("a the one first second own".split())
_LONG = 18  # words from him to the other


def set_up_anothers(lowers: Sequence[str], man: Reference, people: Sequence[Reference]) -> bool:
    """Whether another man's goal is what his deed was for."""
    for other in people:
        between = lowers[man.last : other.first]
        if other.first < man.last or len(between) > _LONG or lowers[other.last : other.last + 1] != ["'s"]:
            continue
        if other.best == man.best or not _HIS_GOAL & {*lowers[other.last + 1 : other.last + 3]}:
            continue
        made = next((i for i in range(len(between) - 1, -1, -1) if between[i] in _MAKES), None)
        if made is None or between[-1] not in _ON or not _TURNS.isdisjoint(between[made:]):
            continue
        his_own = any(word == "goal" and led in _A for led, word in pairwise(between[:made]))
        if not his_own and _SCORES.isdisjoint(between[:made]) and _SCORES.isdisjoint(lowers[other.last + 2 :]):
            return True
    return False
