"""The goals of a match fell in one order: what each is said to have done to the score, and when, must fit in one.

Why: an equaliser is called the opener, a minute or a running score goes wrong, and no order of the goals has all that is told.
Silent when: a goal of the score is not told or in doubt, more than one thing would have to be wrong, or another check says so. A note:
which goal the words mean is the reader's own reading.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread import first_goal_timed, times_of_a_goal, two_scorers
from pressbox.proofread.check import Check
from pressbox.proofread.course_told import course_told
from pressbox.proofread.goals_of_a_side import goals_of_a_side
from pressbox.proofread.of_this_match import is_alone
from pressbox.proofread.one_order import Group, against, can_be, cannot_all_be
from pressbox.proofread.path_findings import LEGS, held_against
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.results_told import final_score, names_in_result
from pressbox.proofread.said_of_each import Claim, claims
from pressbox.proofread.score_words import statements
from pressbox.proofread.sides_told import sides_told
from pressbox.proofread.stood_told import stood_told

_ID = "goals-in-turn"
_FAINTEST = 0.0  # log-odds of the story's weakest goal
_SURE_OF_SIDE = 0.9
_MOST_GOALS = 7  # of a match, for all ways to deal them out to be gone through
_MOST = 3  # words of which any may be the wrong ones
_OF_THE_MATCH = ("stood", "scored", "running")


def find(case: Case) -> Iterator[Finding]:
    """Words about two goals or more that no order of the goals has together."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if LEGS.search(case.document.text, *case.document.extent):
            return  # then "levelled" may be said of the tie
        if (
            final is None
            or not final.sure
            or not story.main
            or not is_alone(case, story)
            or not _is_told(story, final.pair)
            or (not final.outright and any(goal.kind == "own_goal" for goal in story.goals))
        ):
            continue
        course = (one for one in course_told(case, story) if one.kind != "ahead" or one.window is not None)
        told = (*statements(case, story), *course, *goals_of_a_side(case, story), *stood_told(case, story))
        said = claims(case, story, told)
        whole = [
            (one, (one.sentence, one.span)) for one in told
            if one.person is None and (one.kind in _OF_THE_MATCH or (one.kind == "came back" and one.count > 1))
        ]  # fmt: skip
        sides = [story.teams.index(goal.team) for goal in story.goals]
        sides += [side for side in (0, 1) for _ in range(final.pair[side] - sides.count(side))]
        wrong = cannot_all_be(sides, len(story.goals), said, whole)
        if not 0 < len(wrong) <= _MOST:
            continue
        if len(story.goals) > _MOST_GOALS or any(
            can_be(other, len(story.goals), claims(case, story, told, other), whole)
            for other in _other_sides(case, story, sides)
        ):
            continue  # the reader may have put a man on the wrong side
        rest: frozenset[Group] = frozenset()
        if len(wrong) == 1:
            rest = against(next(iter(wrong)), sides, len(story.goals), said, whole)
            if not 0 < len(rest) < _MOST:
                continue  # that the score has no such goal, other checks say where the words leave no doubt
        mine = [one for one in said if one.group in wrong | rest]
        if all(one.kind == "when" for one in mine) and len({one.goals for one in mine}) == 1:
            continue  # times-of-a-goal says so
        words = _words_of(wrong, said, whole)
        said_already = held_against(case) | {
            span for check in (times_of_a_goal, first_goal_timed, two_scorers) for one in check.find(case) for span in one.evidence
        }  # fmt: skip
        told_as_one = {spans[0] for spans in (*words, *_words_of(rest, said, whole))}
        if len(told_as_one) == 1 and rest:
            continue  # the same words, taken of two goals: which they mean is the reader's guess
        if not any(set(spans) & said_already for spans in words):
            # Which goals there are, and whose, hangs on the result.
            result = [span for span in (final.span, *names_in_result(case, story)) if span is not None]
            yield _finding(case, words, _words_of(rest, said, whole), result)


def _is_told(story: Story, final: tuple[int, int]) -> bool:
    """Whether every goal of the score is told, of a man and a side."""
    return (
        story.shootout is None
        and 1 < len(story.goals) == sum(final)
        and all(goal.scorer and goal.team in story.teams and goal.odds > _FAINTEST for goal in story.goals)
        and all(
            sum(goal.team == team for goal in story.goals) == goals
            for team, goals in zip(story.teams, final, strict=True)
        )
    )


def _other_sides(case: Case, story: Story, sides: Sequence[int]) -> Iterator[list[int]]:
    """Every other way to deal out the men whose side is not surely told, with as many goals for either side."""
    told = {one.person for one in sides_told(case, story)}
    men = dict.fromkeys(
        goal.scorer for goal in story.goals
        if goal.kind != "own_goal" and goal.scorer not in told and not _is_sided(case, goal.scorer)
    )  # fmt: skip
    for turned in product((False, True), repeat=len(men)):
        of_man = dict(zip(men, turned, strict=True))
        dealt = [1 - side if of_man.get(goal.scorer) else side for side, goal in zip(sides, story.goals, strict=True)]
        if any(turned) and sum(dealt) == sum(sides):
            yield dealt


def _is_sided(case: Case, man: str | None) -> bool:
    known = case.cast.person_named.get(man or "")
    return known is not None and known.team_weight >= _SURE_OF_SIDE


def _words_of(
    groups: frozenset[Group], said: Sequence[Claim], whole: Sequence[tuple[Statement, Group]]
) -> list[tuple[Span, ...]]:
    found = []
    for group in groups:
        its_own = sorted(
            (one for one in said if one.group == group), key=lambda one: (one.kind == "when", not one.stated)
        )
        spans = [span for one in its_own for span in one.spans]
        spans += [one.span for one, its in whole if its == group]
        found.append(tuple(dict.fromkeys(spans)))
    return sorted(found)


def _finding(
    case: Case, wrong: Sequence[tuple[Span, ...]], rest: Sequence[tuple[Span, ...]], result: Sequence[Span]
) -> Finding:
    said = [*dict.fromkeys(f"“{' '.join(spans[0].of(case.document.text).split())}”" for spans in (*wrong, *rest))]
    together = {1: "cannot be true", 2: "cannot both be true"}.get(len(said), "cannot all be true")
    message = (
        f"{', '.join(said[:-1])}{' and ' if said[1:] else ''}{said[-1]} {together}, in whatever order the goals fell."
    )
    spans = dict.fromkeys([*(span for spans in (*wrong, *rest) for span in spans), *result])
    return Finding(check=_ID, severity=Severity.NOTE, message=message, evidence=tuple(spans))


CHECK = Check(_ID, Severity.NOTE, find)
