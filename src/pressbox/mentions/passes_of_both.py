"""A sentence's people and who may have scored in it in, one man who gave the ball for two goals or more out.

"Hale headed the first before Lind's second - both made by Okoro"  ->  Okoro to Hale, Okoro to Lind
"said Okoro, who assisted on both Hale goals"                      ->  Okoro to Hale
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
    yield from _gave_both(lowers, people)
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


def _gave_both(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[Pass]:
    """ "Okoro assisted on both Hale goals", "Okoro, who set up both of Hale's goals"."""
    for at, word in enumerate(lowers):
        if word not in _MADE or not at:
            continue
        both = next((i for i in range(at + 1, min(at + 4, len(lowers))) if lowers[i] in _SEVERAL), None)
        if both is None or not {*lowers[at + 1 : both]} <= _UP:
            continue
        end = at
        while end and lowers[end - 1] in _LEADS:
            end -= 1
        giver = next((p for p in people if p.last == end), None)
        man = next((p for p in people if both < p.first <= both + 3), None)
        if giver is None or man is None or giver.best == man.best or not man.targets:
            continue
        if lowers[both + 1 : man.first] in ([], ["of"], ["of", "the"]) and _GOALS & {*lowers[man.last : man.last + 3]}:
            yield giver, man


_UP = frozenset("on up for".split())
_LEADS = frozenset("who also had , having".split())
_GOALS = frozenset("goal goals strikes headers".split())
