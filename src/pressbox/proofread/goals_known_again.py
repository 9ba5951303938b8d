"""A story in, pairs of times that are told of one goal by what it was, though its man may have scored others too.

"Hale's eighth-minute penalty ... Hale converted the penalty in the ninth"  ->  8', 9'
"Hale scored a first-half hat-trick ... Hale struck after 55 minutes"  ->  first half, 55'
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import GoalMention
from pressbox.datatypes.story import Story
from pressbox.proofread.names import alike
from pressbox.proofread.times_said import TimeSaid, slack_of, times_said

_FAR = 10  # minutes between two goals of a man rather than between right and wrong
_SURE = 0.9  # log-odds that the time is his goal's


@dataclass(frozen=True, slots=True)
class Known:
    """Two times of one goal, with the names or words that say whose it is."""

    whose: str
    times: tuple[Span, Span]
    words: tuple[Span, ...]


def known_again(case: Case, story: Story) -> Iterator[Known]:
    """Every such pair whose times cannot both be."""
    by_man: dict[str, list[TimeSaid]] = defaultdict(list)
    for one in times_said(case, story):
        if one.scorer.form is Form.NAME and one.alone:
            by_man[one.person].append(one)
    mentions = {mention.sentence: mention for mention in case.mentions.goals}
    for man, places in by_man.items():
        yield from _one_penalty(man, places, mentions)
        yield from _all_in_a_half(story, man, places, mentions)


def _one_penalty(man: str, places: list[TimeSaid], mentions: dict[int, GoalMention]) -> Iterator[Known]:
    spot = [
        one for one in places
        if one.exact and one.odds > 0 and "penalty" in mentions[one.time.sentence].kinds
        and dict(mentions[one.time.sentence].counts).get(one.scorer.first, 1) == 1
        and mentions[one.time.sentence].ordinal is None
    ]  # fmt: skip
    for one, other in combinations(spot, 2):
        apart = abs(one.minute - other.minute)
        if one.time.sentence != other.time.sentence and _slack(one, other) < apart <= _FAR:
            yield Known(f"{man}'s penalty", (other.time.span, one.time.span), (other.scorer.span, one.scorer.span))
            return


def _slack(one: TimeSaid, other: TimeSaid) -> int:
    """By how many minutes they may differ: by none, where both say "the eighth minute"."""
    both_of = one.time.pattern == other.time.pattern and "nth" in one.time.pattern
    return 0 if both_of else slack_of(one.minute, other.minute)


def _all_in_a_half(story: Story, man: str, places: list[TimeSaid], mentions: dict[int, GoalMention]) -> Iterator[Known]:
    """ "a first-half hat-trick" of a man who has three goals: none of them in the second."""
    his = [goal for goal in story.goals if goal.scorer and alike(goal.scorer, man)]
    for one in places:
        count = dict(mentions[one.time.sentence].counts).get(one.scorer.first, 1)
        if one.exact or one.phase is None or count < 2 or count != len(his):
            continue
        for other in places:
            if other.exact and other.odds > _SURE and other.phase not in (None, one.phase):
                yield Known(f"A goal of {man}", (one.time.span, other.time.span), (one.scorer.span, other.scorer.span))
                return
