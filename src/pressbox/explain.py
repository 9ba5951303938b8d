"""A report in, for every goal the words that told it and why it stands where it does."""

from collections.abc import Iterator
from dataclasses import dataclass

from pressbox.datatypes.story import GoalTold, Story
from pressbox.pipeline import read_case


@dataclass(frozen=True, slots=True)
class Explanation:
    """One goal: what was read, the sentences, the phrases, and the reasons."""

    fact: str
    goal: int
    sentences: tuple[str, ...]
    phrases: tuple[str, ...]
    why: tuple[str, ...]


def explain(text: str) -> list[Explanation]:
    """The explanations of all goals of a report, match by match."""
    return [
        Explanation(
            _fact(goal), goal.order or 0, tuple(part.document.sentences[i].span.of(text) for i in goal.sentences),
            goal.patterns, tuple(_why(goal, story)),
        )
        for part in read_case(text).parts for story in part.telling.stories for goal in story.goals
    ]  # fmt: skip


def _fact(goal: GoalTold) -> str:
    when = f"{goal.moment.lo}'" if goal.moment and goal.moment.width == 0 else "minute not exact"
    after = f" ({goal.score_after[0]}-{goal.score_after[1]})" if goal.score_after else ""
    assist = f", from {goal.assist}" if goal.assist else ""
    return f"{goal.scorer or 'somebody'} for {goal.team}, {when}{after}, {goal.kind}{assist}"


def _why(goal: GoalTold, story: Story) -> Iterator[str]:
    yield f"told in {len(goal.sentences)} sentence{'s' if len(goal.sentences) != 1 else ''}; log-odds of the surest {goal.odds:.1f}"
    if goal.moment is None:
        yield "no time is told"
    elif goal.moment.width:
        yield f"between {goal.moment.lo}' and {goal.moment.hi}', {goal.moment.basis}"
    else:
        yield f"minute {goal.moment.basis}"
    if goal.effect:
        yield f"its words say: {goal.effect}"
    if story.score:
        yield f"the final score {story.score[0]}-{story.score[1]} is {story.score_basis}; {len(story.goals)} goals are told"
    yield "certain: all goals of the score are told" if goal.certain else "likely: other readings remain possible"
