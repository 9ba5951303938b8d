"""A report in, for every goal the words that told it and why it stands where it does."""

from collections.abc import Iterator
from dataclasses import dataclass

from pressbox.datatypes.story import GoalTold, Moment, Story
from pressbox.pipeline import read_case
from pressbox.record.assemble import minute_of

_KINDS = {"open": "", "own_goal": ", own goal", "free_kick": ", free kick"}
_TIMES = {"stated": "its minute is told", "derived": "its minute follows from what is told"}
_EFFECTS = {
    "ahead": "it put its side ahead", "level": "it levelled the score", "extend": "it added to a lead",
    "reduce": "it cut a deficit", "answer": "it answered a lead", "seal": "it settled the match",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Explanation:
    """One goal: its match, what was read, the sentences, the phrases, and the reasons."""

    match: str
    fact: str
    goal: int
    sentences: tuple[str, ...]
    phrases: tuple[str, ...]
    why: tuple[str, ...]


def explain(text: str) -> list[Explanation]:
    """The explanations of all goals of a report, match by match."""
    return [
        Explanation(
            _match(story), _fact(goal), goal.order or 0,
            tuple(part.document.sentences[i].span.of(text) for i in goal.sentences), goal.patterns,
            tuple(_why(goal, story)),
        )
        for part in read_case(text).parts for story in part.telling.stories for goal in story.goals
    ]  # fmt: skip


def _match(story: Story) -> str:
    first, second = (team or "a side not named" for team in story.teams)
    return f"{first}  {f'{story.score[0]}-{story.score[1]}' if story.score else '?-?'}  {second}"


def _fact(goal: GoalTold) -> str:
    after = f" ({goal.score_after[0]}-{goal.score_after[1]})" if goal.score_after else ""
    assist = f", from {goal.assist}" if goal.assist else ""
    kind = _KINDS.get(goal.kind, f", {goal.kind}")
    return f"{goal.scorer or 'scorer not told'} for {goal.team or 'a side not told'}, {_when(goal.moment)}{after}{kind}{assist}"


def _when(moment: Moment | None) -> str:
    minute = minute_of(moment)
    return minute.label if minute and minute.label else "minute not told"


def _why(goal: GoalTold, story: Story) -> Iterator[str]:
    yield f"told in {_number(len(goal.sentences), 'sentence')}; log-odds of the surest {goal.odds:.1f}"
    if goal.moment is None:
        yield "no time is told"
    elif goal.moment.width:
        yield f"its time is told no closer than {goal.moment.lo}' to {goal.moment.hi}'"
    else:
        yield _TIMES.get(goal.moment.basis, f"its minute is {goal.moment.basis}")
    if goal.effect:
        yield f"its words say that {_EFFECTS[goal.effect]}"
    if story.score:
        told = f"{_number(len(story.goals), 'goal')} {'is' if len(story.goals) == 1 else 'are'} told"
        yield f"the final score {story.score[0]}-{story.score[1]} is {story.score_basis}; {told}"
    yield "certain: all goals of the score are told" if goal.certain else "likely: other readings remain possible"


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'s' if count != 1 else ''}"
