"""A side that did not score, by the result, has no goal told of it.

Why: the names of winners and losers are changed about in the result, or the team of a goal is.
Silent when: the result is not stated in figures, the goal may be an own goal, or it was not given; a note, for who scored
for whom is the reader's own reading.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.results_told import final_score, results_told, written
from pressbox.proofread.sides_told import sides_of_goals, sides_told
from pressbox.proofread.tellings import scorers_said

_ID = "side-without-goals"
_GIVEN = 0.5  # log-odds of the goal's side and of the man, in one sentence
_SCORED = 1.0  # that the man scored
_SURELY = 2.0  # the same of a goal of the story
_THOUGHT = frozenset("should could would might thought".split())  # "should have taken the lead through Hale"
_OUTRIGHT = frozenset(("goal", "put", "for", "through", "team's goal"))


def find(case: Case) -> Iterator[Finding]:
    """Goals told of a side that has none."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not final.sure or not story.main or None in story.teams:
            continue
        if 0 not in final.pair or not sum(final.pair) or case.written_from is not None:
            continue
        yield from _of_nobody(case, story, final.pair)


def _of_nobody(case: Case, story: Story, pair: tuple[int, int]) -> Iterator[Finding]:
    scored = {name for one in scorers_said(case, story) if one.best.odds > _SCORED for name in one.names}
    in_vain = {event.player for event in (*story.disallowed_goals, *story.missed_penalties)}
    own = {goal.scorer for goal in story.goals if goal.kind == "own_goal"}
    for told in (*sides_told(case, story), *sides_of_goals(case, story, _GIVEN, by_ground=True)):
        his = told.person in scored or any(
            goal.scorer == told.person and goal.odds > _SURELY and told.sentence in goal.sentences
            for goal in story.goals
        )  # of two goals in a sentence the reader alone says which is whose
        if told.how not in _OUTRIGHT or not his or told.person in own | in_vain:
            continue
        at = story.teams.index(told.team)
        result = _result(case, story, told.sentence)
        if pair[at] or not result or _THOUGHT & case.document.sentences[told.sentence].words:
            continue
        yield Finding(
            check=_ID, severity=Severity.NOTE,
            message=f"{told.person}'s goal is told of {told.team}, but the result {written(pair)} gives that side none.",
            evidence=(told.span, told.name, *result),
        )  # fmt: skip
        return


def _result(case: Case, story: Story, elsewhere: int) -> tuple[Span, ...]:
    """Where another sentence states the result in figures: the figures, and the names."""
    for one in results_told(case, story):
        if one.pair is not None and one.sentence != elsewhere:
            teams = (one.mention.first_team, one.mention.second_team)
            return (one.span, *(team.span for team in teams if team is not None and team.sentence == one.sentence))
    return ()


CHECK = Check(_ID, Severity.NOTE, find)
