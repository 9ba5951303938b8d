"""All that hints at one man's goals in, his own goal and his goal at the other end apart out, where both are told.

"Hale headed a corner past his own goalkeeper on 20 minutes ... With a minute left Hale nodded in the winner"
  ->  an own goal of Hale's, and a goal of his

A second telling of the own goal seldom says once more that it was one: only what is plainly told of another goal is.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from pressbox.datatypes.document import Document
from pressbox.narrative.cases import Case, Hint, Moments

_OWN = 0.3  # log-odds from which an own goal is told of him
_PLAINLY = 2.5  # log-odds of a telling that is a goal's by itself
_WITH_WORDS = 1.5  # the same beside words that he made up for it
_HIS_TIME = 0.5  # log-odds from which a time of the sentence is that of his goal
_GAP = 2  # minutes within which two times are of one goal
_FAR = 3  # sentences from the own goal's telling from which the two are two
_MADE_UP = re.compile(
    r"\b(?:(?:made|makes|making|make) (?:full )?(?:amends|up for|atonement)|aton(?:ed?|ing|ement)|redeem(?:ed|ing|s)?"
    r"|redemption|right end|(?:correct|proper) (?:end|net|goal)|both ends|at the other end|(?:both|each) sides?"
    r"|villain|from zero to hero|own goal earlier|earlier own goal)\b",
    re.IGNORECASE,
)


def sentences_of_amends(document: Document, sentences: Collection[int]) -> frozenset[int]:
    """The sentences with words that a man made up for what he had done at the wrong end."""
    return frozenset(s for s in sentences if _MADE_UP.search(document.sentences[s].span.of(document.text)))


def parted(case: Case, moments: Moments, amends: Collection[int]) -> list[Case]:
    """The case, or two of one man: his own goal, and what he scored at the right end."""
    own = [h for h in case.hints if _tells_own(h)]
    if not own:
        return [case]
    told_own = {h.sentence for h in case.hints if _is_own(h)}
    when_own = _times(own, moments)
    right = [h for h in case.hints if _is_another(h, told_own, when_own, moments, amends)]
    if not right:
        return [case]
    anchors = {h.sentence for h in right}
    mine = [h for h in case.hints if h in right or (not _is_own(h) and _nearer(h.sentence, anchors, told_own))]
    return [
        Case(case.name, [h for h in case.hints if h not in mine], both_ends=True),
        Case(case.name, mine, both_ends=True),
    ]


def _tells_own(hint: Hint) -> bool:
    """Whether a telling is of an own goal, and likelier his than anybody's."""
    first, most = hint.reference.first, max(odds for _, odds in hint.mention.scorers)
    return hint.odds > _OWN and hint.mention.is_own(first) and (first in hint.mention.own or hint.odds >= most - 0.5)


def _is_own(hint: Hint) -> bool:
    return hint.mention.is_own(hint.reference.first) or hint.reference.first in dict(hint.mention.last_touch)


def _is_another(
    hint: Hint, told_own: Collection[int], when_own: Sequence[tuple[int, int]], moments: Moments, amends: Collection[int]
) -> bool:  # fmt: skip
    """Whether a telling is plainly of another goal than the own goal."""
    if "own_goal" in hint.mention.kinds or hint.mention.last_touch or hint.sentence in told_own:
        return False
    said = any(s in amends for s in (hint.sentence, hint.sentence + 1))
    if hint.odds < (_WITH_WORDS if said else _PLAINLY):
        return False
    mine = _times([hint], moments)
    apart = bool(mine and when_own) and all(lo > b + _GAP or a > hi + _GAP for lo, hi in mine for a, b in when_own)
    together = bool(mine and when_own) and not apart
    far = min(abs(hint.sentence - s) for s in told_own) >= _FAR
    spot = dict(hint.mention.spot).get(hint.reference.first, -9.0) > _HIS_TIME
    return apart or (not together and (said or (spot and far)))


def _times(hints: Sequence[Hint], moments: Moments) -> list[tuple[int, int]]:
    """(lo, hi) of the times that are said of his goal."""
    found: list[tuple[int, int]] = []
    for hint in hints:
        at: Mapping[int, float] = {
            time: odds for man, time, odds in hint.mention.when if man == hint.reference.first and odds > _HIS_TIME
        }
        told = [moments[hint.sentence, time] for time in at if (hint.sentence, time) in moments]
        found += [(moment.lo, moment.hi) for moment in told]
    return found


def _nearer(sentence: int, anchors: Collection[int], others: Collection[int]) -> bool:
    return min(abs(sentence - s) for s in anchors) < min(abs(sentence - s) for s in others)
