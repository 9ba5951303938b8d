"""A man's goals and tellings of his that no minute ties to one of them in, each telling with the goal it tells out.

"Hale scored twice, in the 12th and 70th minutes ... [Okoro's goal] ... Lind found Hale, who swept it in. Late on Hale broke clear"
  ->  Lind's pass was to the first: the chronicle tells goals in their order
"""

from collections.abc import Sequence

from pressbox.narrative.cases import Hint
from pressbox.narrative.drafts import Draft

_TELLS = 0.0  # log-odds from which a sentence tells his goal
_LEAD = 5  # sentences that may tell the whole match in brief: their order says nothing
_FAR = 3  # sentences behind a goal's telling in which it is hardly told on
_OUT_OF_ORDER, _TOLD_ALREADY, _EACH_SENTENCE = 1.0, 0.5, 0.01


def share_the_rest(drafts: Sequence[Draft]) -> None:
    """Give each telling that is left over to one of his goals; `drafts` in the order of the match."""
    for case in {id(draft.case): draft.case for draft in drafts}.values():
        his = [draft for draft in drafts if draft.case is case]
        if len(his) < 2:
            continue
        told = {hint.sentence for draft in his for hint in draft.hints}
        places = [[h.sentence for h in draft.hints if h.odds > _TELLS] for draft in his]
        rest = [h for h in case.hints if h.odds > _TELLS and h.count == 1 and h.sentence not in told]
        for hint in sorted(rest, key=lambda h: h.sentence):
            costs = [_cost(hint, at, places) for at in range(len(his))]
            his[costs.index(min(costs))].hints.append(hint)


def _cost(hint: Hint, at: int, places: Sequence[Sequence[int]]) -> float:
    """What speaks against a telling being of his goal number `at`."""
    here = hint.sentence
    near = min((abs(here - place) for place in places[at]), default=_FAR)
    cost = _EACH_SENTENCE * near
    if here < _LEAD:
        return cost
    for other, told in enumerate(places):
        chronicle = [place for place in told if place >= _LEAD]
        if other < at and chronicle:
            cost += _OUT_OF_ORDER * (min(chronicle) > here)
        elif other > at and chronicle:
            cost += _OUT_OF_ORDER * (max(chronicle) < here)
        elif other == at and chronicle and near >= _FAR:
            cost += _TOLD_ALREADY
    return cost
