"""One goal has one scorer: two men of a side cannot both have scored in the same minute.

Why: a name goes wrong in one of two tellings of a goal, and the minute stays.
Silent when: the two play for different sides and the goals are of different kinds, the words leave doubt who scored or
whose the time is, or one sentence tells both. A note: whose the time is is the reader's own reading.
"""

from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.of_this_match import is_alone
from pressbox.proofread.results_told import final_score
from pressbox.proofread.times_said import TimeSaid, times_said

_ID = "two-scorers"
_SURE = 0.8  # log-odds that the man scored and the time is his goal's
_PENALTY = frozenset(("penalty", "own_goal"))


def find(case: Case) -> Iterator[Finding]:
    """Two tellings of one minute that name two men."""
    for story in case.telling.stories:
        if not story.main or not is_alone(case, story) or final_score(case, story) is None:
            continue
        said = [
            one for one in times_said(case, story)
            if one.exact and one.alone and one.odds > _SURE and one.scorer.form is Form.NAME
        ]  # fmt: skip
        for one, other in combinations(said, 2):
            if one.time.sentence != other.time.sentence and _is_one_goal(case, story, one, other):
                yield Finding(
                    check=_ID, severity=Severity.NOTE,
                    message=f"The goal of minute {one.minute} is {one.person}'s here and {other.person}'s there.",
                    evidence=(*_places(other), *_places(one)),
                )  # fmt: skip
                return


def _places(one: TimeSaid) -> tuple[Span, Span]:
    return one.scorer.span, one.time.span


def _is_one_goal(case: Case, story: Story, one: TimeSaid, other: TimeSaid) -> bool:
    if one.minute != other.minute or alike(one.person, other.person):
        return False
    kinds = [_kinds(case, place) for place in (one, other)]
    if any("own_goal" in own for own in kinds):
        return False
    sides = {_side(case, story, place.person) for place in (one, other)}
    return len(sides) == 1 or (bool(kinds[0] & kinds[1] & _PENALTY) and None in sides)


def _kinds(case: Case, one: TimeSaid) -> set[str]:
    return {kind for goal in case.mentions.goals if goal.sentence == one.time.sentence for kind in goal.kinds}


def _side(case: Case, story: Story, man: str) -> str | None:
    """The side of a man, as the reader has it."""
    known = case.cast.person_named.get(man)
    goals = {goal.team for goal in story.goals if goal.scorer and alike(goal.scorer, man)}
    if len(goals) == 1:
        return next(iter(goals))
    return known.team if known and known.team in story.teams else None


CHECK = Check(_ID, Severity.NOTE, find)
