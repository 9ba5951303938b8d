"""A sentence's people and who may have scored in it in, one man who gave the ball for two goals or more out.

"Hale headed the first before Lind's second - both made by Okoro"  ->  Okoro to Hale, Okoro to Lind
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching.subjects import start_of
from pressbox.mentions.passes_before_goals import Pass

_SEVERAL = frozenset("both each all".split())
_MADE = frozenset("made created set laid supplied provided assisted teed fashioned engineered crafted".split())
_BETWEEN = frozenset("goals of them were was being neatly superbly brilliantly up on coming".split())
_SURELY = 0.0  # log-odds from which a man scored there


def passes_of_both(
    lowers: Sequence[str], people: Sequence[Reference], scorers: Sequence[tuple[Reference, float]]
) -> Iterator[Pass]:
    """Each pass as its giver and its receiver."""
    for giver in people:
        start = start_of(giver, lowers)
        if lowers[max(0, start - 1) : start] != ["by"] or not giver.targets:
            continue
        said = start - 1
        while said and lowers[said - 1] in _MADE | _BETWEEN:
            said -= 1
        if not (said and lowers[said - 1] in _SEVERAL and _MADE & {*lowers[said:start]}):
            continue
        his = [man for man, odds in scorers if odds > _SURELY and man.last < said and man.best != giver.best]
        if len({man.best for man in his}) > 1:
            yield from ((giver, man) for man in his)
