"""A name in, whether its journey or its place in the table is told as a side's out.

"Norton Ash went to the Dell and came home with six holes in their net", "top spot belongs to Copley Dale"  ->  sides
"""

from collections.abc import Sequence
from itertools import pairwise

_WENT = frozenset("went travelled traveled journeyed".split())
_BACK = frozenset(
    (verb, where) for verb in ("came", "returned", "went", "left") for where in ("home", "away", "back", "with", "empty-handed")
)  # fmt: skip
_HIS = frozenset("his her he she himself herself".split())
_SPOTS = frozenset("spot place lead leadership summit top pole position".split())


def by_their_outing(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether the words before and behind a name tell a side's journey, or who holds a place of the table."""
    if before[-2:] in (["belongs", "to"], ["belonged", "to"]):
        return not _SPOTS.isdisjoint(before[:-2]) and behind[:1] != ["'s"]
    if behind[:1] and behind[0] in _WENT and behind[1:2] == ["to"] and before[-1:] != ["and"]:
        return any(pair in _BACK for pair in pairwise(behind[2:])) and _HIS.isdisjoint(behind)
    if "themselves" in behind[:_SOON] and behind[:1] and behind[0] in _SCORED and _HIS.isdisjoint(behind):
        return True  # "Elm scored three early goals to set themselves on the path"
    if before[-2:] in (["away", "to"], ["home", "to"]) and not _ENDED.isdisjoint(before[:-2]):
        return behind[:1] != ["'s"]  # "before winning away to Elm"
    return _is_one_of_two(before, behind)


def _is_one_of_two(before: Sequence[str], behind: Sequence[str]) -> bool:
    """ "Both Elm and Oak had comfortable wins", "wins for Elm and Oak", "to separate Elm and Oak": either."""
    first = behind[:1] == ["and"]
    if not first and before[-1:] != ["and"]:
        return False
    if first and before[-2:-1] and before[-1] == "for" and before[-2] in _WINS:
        return True
    if before[-1:] == ["separate"] and first:
        return True
    if first:
        return False
    start = list(before[:-1])
    if any(a in _WINS and b == "for" for a, b in pairwise(start)) or "separate" in start:
        return True
    return "both" in start and behind[:1] != [] and behind[0] in _HAD and not _WINS.isdisjoint(behind[1:5])


_ENDED = frozenset(
    "winners victors win won winning lost lose losing beaten draw drew drawn tie tied defeat victory loss".split()
)
_SOON = 9
_SCORED = frozenset("scored got struck netted".split())
_WINS = frozenset("wins victories defeats draws losses".split())
_HAD = frozenset("had recorded have secured enjoyed registered suffered notched earned posted got".split())
