"""A story with its goals and where a man was sent off, missed a penalty or had a goal disallowed in, whose man he is out.

"Stanning was dismissed for handball and Lind scored from the spot"  ->  rather not Lind's side's
a match that Millfield lost                                          ->  rather Millfield's

Of our reports of matches that somebody won, 545 of 617 men sent off were of the side that lost, and so were 370 of 510 who
missed a penalty and 217 of 312 who had a goal disallowed; the goal told beside a card was the other side's in three of
four. Words beside his name say more where they say much, and mostly they say little.
"""

from collections.abc import Mapping
from math import log
from typing import NamedTuple

from pressbox.datatypes.story import Story
from pressbox.weighing import likelihood


class _Odds(NamedTuple):
    """Log-odds that he is of the side that lost; that conceded in this sentence; in the next one."""

    lost: float
    conceded: float = 0.0
    conceded_next: float = 0.0


_OF = {
    "sent off": _Odds(1.2, 0.5, 0.3),
    "missed": _Odds(0.7),
    "disallowed": _Odds(0.8, 0.5, 0.3),
}
_LEAST = 1e-3


def share_of_luckless(story: Story, share: Mapping[str, float], sentence: int, what: str) -> dict[str, float]:
    """His share in each team, the course of the match weighed in."""
    first, second = story.teams
    if second is None:
        return dict(share)
    odds = _log_odds(share.get(first, 0.5)) + _leaning(story, sentence, _OF[what])
    sure = likelihood(odds)
    return {first: sure, second: 1 - sure}


def _log_odds(share: float) -> float:
    share = min(1 - _LEAST, max(_LEAST, share))
    return log(share / (1 - share))


def _leaning(story: Story, sentence: int, of: _Odds) -> float:
    """Log-odds that he was the first team's."""
    first, second = story.teams
    odds = 0.0
    if story.score is not None:
        home, away = story.score
        odds += of.lost * ((home < away) - (home > away))
    for index, weight in ((sentence, of.conceded), (sentence + 1, of.conceded_next)):
        told = [g for g in story.goals if index in g.sentences and g.kind != "own_goal" and g.team in (first, second)]
        if told:
            return odds + (weight if told[-1].team == second else -weight)
    return odds
