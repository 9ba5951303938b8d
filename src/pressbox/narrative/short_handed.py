"""A story with its goals and where a man was sent off in, how that speaks for each side as his out.

"Stanning was dismissed for handball and Lind scored from the spot"  ->  rather not Lind's side's
a match that Millfield lost                                          ->  rather Millfield's

Of 452 men sent off in our reports of matches that somebody won, 378 were of the side that lost; the goal told beside a
card was the other side's in three of four. Words beside his name say more where they say much, and mostly they say little.
"""

from collections.abc import Mapping
from math import log

from pressbox.datatypes.story import Story
from pressbox.weighing import likelihood

_LOST, _CONCEDED, _CONCEDED_NEXT = 1.0, 0.5, 0.3  # log-odds
_LEAST = 1e-3


def share_of_sent_off(story: Story, share: Mapping[str, float], sentence: int) -> dict[str, float]:
    """His share in each team, the course of the match weighed in."""
    first, second = story.teams
    if second is None:
        return dict(share)
    odds = _log_odds(share.get(first, 0.5)) + _leaning(story, sentence)
    sure = likelihood(odds)
    return {first: sure, second: 1 - sure}


def _log_odds(share: float) -> float:
    share = min(1 - _LEAST, max(_LEAST, share))
    return log(share / (1 - share))


def _leaning(story: Story, sentence: int) -> float:
    """Log-odds that he was the first team's."""
    first, second = story.teams
    odds = 0.0
    if story.score is not None:
        home, away = story.score
        odds += _LOST * ((home < away) - (home > away))
    for index, weight in ((sentence, _CONCEDED), (sentence + 1, _CONCEDED_NEXT)):
        told = [g for g in story.goals if index in g.sentences and g.kind != "own_goal" and g.team in (first, second)]
        if told:
            return odds + (weight if told[-1].team == second else -weight)
    return odds
