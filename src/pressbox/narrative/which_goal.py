"""A sentence that tells several goals of one man and a token of it in, which of them the words there are about out.

"Hale headed in Lind's corner on 10 minutes and added another on 20"  ->  the corner is of the one on 10 minutes
"Hale bagged his second when Lind put him through"                    ->  his second
"""

from collections.abc import Sequence

from pressbox.datatypes.numbers import ordinal

_PARTS = frozenset("; then before but while and".split())
_NO_GOAL = frozenset(
    "half period leg time minute quarter place post man stage game match team string session spell goalkeeper attempt row"
    " touch city division round season".split()
)


def which_of_his(lowers: Sequence[str], token: int, times: Sequence[tuple[int, int]], count: int) -> int | None:
    """`times` holds first tokens of times with the goal each is of; None where nothing says which."""
    anchors = sorted({*times, *_numbered(lowers, count)})
    goals = {goal for _, goal in anchors}
    if not goals:
        return None
    if len(goals) == 1:
        return goals.pop()
    before = [a for a in anchors if a[0] <= token]
    after = [a for a in anchors if a[0] > token]
    if not before or not after:
        if before and _in_a_row(lowers, anchors):
            return None
        return (before[-1] if before else after[0])[1]
    last, following = before[-1], after[0]
    if last[1] == following[1]:
        return last[1]
    if _parts(lowers, token, following[0]) and not _parts(lowers, last[0], token):
        return last[1]
    return following[1] if _parts(lowers, last[0], token) else last[1]


def _numbered(lowers: Sequence[str], count: int) -> list[tuple[int, int]]:
    """ "his second", "a third": where goals of his are named by their number."""
    found = []
    for at, word in enumerate(lowers):
        which = ordinal(word)
        if which is None or not 1 <= which <= count or lowers[at - 1 : at] not in (["his"], ["her"]):
            continue
        if not _NO_GOAL & set(lowers[at + 1 : at + 2]):
            found.append((at, which - 1))
    return found


def _in_a_row(lowers: Sequence[str], anchors: Sequence[tuple[int, int]]) -> bool:
    """ "in the 10th and 20th minutes": what follows may be of either."""
    return anchors[-1][0] - anchors[-2][0] <= 4


def _parts(lowers: Sequence[str], first: int, last: int) -> bool:
    return bool(_PARTS & set(lowers[first:last]))
