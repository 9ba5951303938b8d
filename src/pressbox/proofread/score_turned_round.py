"""The goals of each side's men make the score, and not the score turned about.

Why: the names of winners and losers are changed about in the line that tells the result; of a match of one goal, the
scorer's name is another's.
Silent when: a goal is not told, or of a man whose side neither the report's words nor what is known of him tell. A note:
which goals there are is the reader's own reading.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import product

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
        if (sides[story.teams[0]], sides[story.teams[1]]) != pair[::-1] and not (
            final.outright and _fits(case, story, pair[::-1]) - _fits(case, story, pair) > _MUCH_BETTER
        ):
            continue
        yield Finding(
            check=_ID,
            severity=Severity.NOTE,
            message=f"By the men who scored it ended {written(pair[::-1])} between {story.teams[0]} and {story.teams[1]}, not {written(pair)}.",
            evidence=tuple(dict.fromkeys((*_results(case, story), final.span, *_men(case, story)))),
        )


_MUCH_BETTER = 3.0  # log-odds of the other way round, by all words of the report about whose man each is
_MOST_OF_ONE = 4.0  # of a man
_MOST_MEN = 8


def _fits(case: Case, story: Story, pair: tuple[int, int]) -> float:
    """How well, at best, the words about whose man each scorer is go with a score, leaving the result itself aside."""
    goals = Counter(goal.scorer for goal in story.goals if goal.kind != "own_goal")
    if None in goals or goals.total() != len(story.goals) or len(goals) > _MOST_MEN:
        return 0.0
    lean = {}
    for man in goals:
        told = case.cast.ties.own.get(man or "", {})
        lean[man] = max(
            -_MOST_OF_ONE,
            min(_MOST_OF_ONE, told.get(story.teams[0] or "", 0.0) - told.get(story.teams[1] or "", 0.0)),
        )
    ways = (dict(zip(goals, way, strict=True)) for way in product((1, -1), repeat=len(goals)))
    return max(
        (
            sum(lean[man] * side for man, side in way.items())
            for way in ways
            if sum(goals[man] for man, side in way.items() if side > 0) == pair[0]
        ),
        default=0.0,
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
