"""Goals of one man that one sentence tells and its times in, the time of each out, where there are as many, one after another.

"Hale scored in the first half and added a second late on"   ->  his first in the first half, his second late on
"Hale scored twice after the break, one of them late on"     ->  nothing
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.cases import Case, Hint
from pressbox.narrative.drafts import Draft

_EXACT = 3  # minutes: a wider time is a stretch, and of exact ones each goal takes its own anyhow


def each_its_time(
    draft: Draft,
    drafts: Sequence[Draft],
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[tuple[int, int], Moment],
    claimed: Collection[tuple[int, int]],
    sure: Mapping[int, Sequence[tuple[Case, Hint]]],
) -> tuple[int, Moment] | None:
    """The sentence and the time there of a goal; `claimed` are times of cards and changes, `sure` whose goals a sentence tells."""
    his = [one for one in drafts if one.case is draft.case]
    if len(his) < 2:
        return None
    for sentence in sorted({hint.sentence for hint in draft.hints if hint.odds > 0}):
        alone = all(case is draft.case for case, _ in sure.get(sentence, ()))
        if not alone or any(sentence not in {hint.sentence for hint in one.hints} for one in his):
            continue
        row = [
            moment for time in sorted(times.get(sentence, ()), key=lambda one: one.first)
            if (sentence, time.first) not in claimed and (moment := moments.get((sentence, time.first)))
        ]  # fmt: skip
        wide = any(moment.width > _EXACT for moment in row)
        if len(row) == len(his) and wide and all(_is_later(one, other) for one, other in pairwise(row)):
            return sentence, row[next(at for at, one in enumerate(his) if one is draft)]
    return None


def _is_later(one: Moment, other: Moment) -> bool:
    return one.lo < other.lo and one.hi < other.hi
