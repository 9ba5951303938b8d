"""The words of a sentence and a side it names in, whether that side is one to be met yet out.

"... to give Marlow a 2-0 victory and a fourth-round meeting with Thrale"  ->  Thrale played in no match told here
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.phrases.en.results import BEFORE_TEAMS, SETS_UP, TIES, TO_MEET

_LED_BY = frozenset("with against to at".split())
_ROUNDS = ("round", "final", "semi-final", "quarter-final", "finals", "last-16", "last-eight", "last-four")
_OF_A_LEAGUE = frozenset("premier league championship division one two first second third".split())
_TOLD_MORE_OF = ([",", "who"], [",", "which"])  # "and set up a final against Thrale, who beat Lind's side 2-1"
_LOOK_BACK = 8  # words from what is set up to the tie


def is_met_next(lowers: Sequence[str], team: Reference) -> bool:
    """ "will play champions Thrale next", "set up a tie with Thrale", "and a third-round date with Thrale"."""
    at = team.first - 1
    while at > 0 and (lowers[at] in BEFORE_TEAMS | _OF_A_LEAGUE or "-" in lowers[at][1:-1] or lowers[at] == "champion"):
        at -= 1
    if at < 1 or lowers[team.last : team.last + 2] in _TOLD_MORE_OF:
        return False
    if lowers[at] in TO_MEET and (lowers[at - 1] in ("will", "'ll") or lowers[at - 2 : at] == ["will", "now"]):
        return True
    if lowers[at] not in _LED_BY or lowers[at - 1] not in TIES:
        return False
    before = lowers[max(0, at - 1 - _LOOK_BACK) : at - 1]
    if any(" ".join(before[i : i + 2]) in SETS_UP or word in SETS_UP for i, word in enumerate(before)):
        return True
    told = [i for i, word in enumerate(before) if word == "and"]
    return bool(told) and any(word.endswith(_ROUNDS) for word in before[told[-1] :])
