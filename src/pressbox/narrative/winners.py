"""A goal and the final score in, whether it is told to have won a match that was won by one goal: then none came after it, out.

"Lind scored the winner in the 78th minute and Hale also scored", of a 2-1  ->  Hale's was before the 78th
Of 35 goals called so in reports whose goals are all annotated 34 were the last of the match, at a level score.
"""

from collections.abc import Mapping, Sequence

from pressbox.narrative.cases import Case, Hint
from pressbox.narrative.drafts import Draft


def wins_it(
    draft: Draft,
    drafts: Sequence[Draft],
    final: tuple[int, int] | None,
    sure: Mapping[int, Sequence[tuple[Case, Hint]]],
) -> bool:
    """Whether it is the last of his goals and called the winner; `sure` has whose goals a sentence tells."""
    return final is not None and final[draft.side] == final[1 - draft.side] + 1 and _is_called_so(draft, drafts, sure)


def lost_for_all_that(
    draft: Draft,
    drafts: Sequence[Draft],
    final: tuple[int, int] | None,
    sure: Mapping[int, Sequence[tuple[Case, Hint]]],
) -> bool:
    """Whether a goal is called the winner, of a side that lost by one goal: a man taken for one of the others."""
    return final is not None and final[draft.side] + 1 == final[1 - draft.side] and _is_called_so(draft, drafts, sure)


def _is_called_so(draft: Draft, drafts: Sequence[Draft], sure: Mapping[int, Sequence[tuple[Case, Hint]]]) -> bool:
    if any(other.case is draft.case for other in drafts[drafts.index(draft) + 1 :]):
        return False
    return any(
        hint.odds > 0 and (
            (hint.reference.first, "winner") in hint.mention.effects
            or ("winner" in hint.mention.pattern.split(", ") and not [c for c, _ in sure.get(hint.sentence, []) if c is not draft.case])
        )
        for hint in draft.hints
    )  # fmt: skip
