"""The goals of each side's men make the score, and not the score turned about.

Why: the names of winners and losers are changed about in the line that tells the result; of a match of one goal, the
scorer's name is another's.
Silent when: a goal is not told, or of a man whose side neither the report's words nor what is known of him tell. A note:
which goals there are is the reader's own reading.
"""

from collections import Counter
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.results_told import final_score, results_told, written
from pressbox.proofread.sides_told import KNOWN, known_side, sides_told

_ID = "score-turned-round"


def find(case: Case) -> Iterator[Finding]:
    """Results that the men who scored turn round."""
    if case.written_from is not None:
        return
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or final.span is None or not story.main or None in story.teams:
            continue
        pair = final.pair
        if (
            pair[0] == pair[1]
            or len(story.goals) != sum(pair)
            or not any(one.pair for one in results_told(case, story))
        ):
            continue
        sides = Counter(_side(case, story, goal) for goal in story.goals)
        if (sides[story.teams[0]], sides[story.teams[1]]) != pair[::-1]:
            continue
        yield Finding(
            check=_ID,
            severity=Severity.NOTE,
            message=f"By the men who scored it ended {written(pair[::-1])} between {story.teams[0]} and {story.teams[1]}, not {written(pair)}.",
            evidence=tuple(dict.fromkeys((*_results(case, story), final.span, *_men(case, story)))),
        )


def _side(case: Case, story: Story, goal: GoalTold) -> str | None:
    """The side that a goal is for, whatever the score says: by words that tell whose man he is, and by what is known."""
    if goal.scorer is None or goal.kind == "own_goal":
        return None
    known = case.cast.ties.known.get(goal.scorer, {})
    if any(known.get(team or "", 0.0) >= KNOWN for team in story.teams):
        return known_side(case, story, goal.scorer)
    by_words = {one.team for one in sides_told(case, story) if one.how == "of" and alike(one.person, goal.scorer)}
    return next(iter(by_words)) if len(by_words) == 1 else None


def _results(case: Case, story: Story) -> Iterator[Span]:
    """Where the result is told: the names, and the figures."""
    for one in results_told(case, story):
        yield from (*one.names(), one.span)


def _men(case: Case, story: Story) -> Iterator[Span]:
    """The scorers' names where their goals are told."""
    for goal in story.goals:
        for at in goal.sentences:
            yield from (
                one.span for one in case.cast.by_sentence.get(at, ())
                if one.kind is Kind.PERSON and one.form is Form.NAME and one.best == goal.scorer
            )  # fmt: skip


CHECK = Check(_ID, Severity.NOTE, find)
