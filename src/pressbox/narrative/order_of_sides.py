"""A story in, the same with its sides in the order in which records have them out.

Millfield 1-2 Harbour Town, at Harbour Town  ->  Harbour Town 2-1 Millfield      "we beat Oakley Arms 5-2"  ->  Oakley Arms 2-5 nobody named
"""

from dataclasses import replace

from pressbox.datatypes.cast import UNNAMED
from pressbox.datatypes.story import Event, Story


def home_first(story: Story) -> Story:
    """The story with the home side named first, and all pairs turned with it."""
    first, second = story.teams
    if story.home is None or story.home == first or second is None:
        return story
    return _turned(story)


def unnamed_last(story: Story) -> Story:
    """The story with nobody's name for a side that the report names nowhere, and that side last."""
    if UNNAMED not in story.teams:
        return story
    story = _turned(story) if story.teams[0] == UNNAMED else story
    return replace(
        story, teams=(story.teams[0], None), home="" if story.home == UNNAMED else story.home,
        winner=None if story.winner == UNNAMED else story.winner,
        goals=tuple(replace(goal, team=None) if goal.team == UNNAMED else goal for goal in story.goals),
        coaches={team: coach for team, coach in story.coaches.items() if team != UNNAMED},
        cards=_of_nobody(story.cards), substitutions=_of_nobody(story.substitutions),
        missed_penalties=_of_nobody(story.missed_penalties), disallowed_goals=_of_nobody(story.disallowed_goals),
        penalties_awarded=_of_nobody(story.penalties_awarded), chances=_of_nobody(story.chances),
    )  # fmt: skip


def _of_nobody(events: tuple[Event, ...]) -> tuple[Event, ...]:
    return tuple(replace(event, team=None) if event.team == UNNAMED else event for event in events)


def _turned(story: Story) -> Story:
    def turned(pair: tuple[int, int] | None) -> tuple[int, int] | None:
        return pair[::-1] if pair else None

    first, second = story.teams
    return replace(
        story, teams=(second or "", first), score=turned(story.score), half_time=turned(story.half_time),
        extra_time=turned(story.extra_time), shootout=turned(story.shootout), aggregate=turned(story.aggregate),
        goals=tuple(replace(goal, score_after=turned(goal.score_after)) for goal in story.goals),
    )  # fmt: skip
