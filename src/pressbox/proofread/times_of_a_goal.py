"""One goal falls in one minute, and in one half.

Why: the headline's minute is the agency's, the chronicle's the reporter's; "first-half" is typed for "second-half".
Silent when: the man scored more than once, or the words leave doubt whose goal the time is. A note where the reader
does not have every goal of the score, for then the man may have scored another.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.results_told import final_score
from pressbox.proofread.tellings import scorers_said
from pressbox.proofread.times_said import TimeSaid, times_said

_SAME = 1  # "after 42 minutes" may be the 43rd
_ROUND = (30, 60, 15, 75)  # "on the hour" is said of the 61st too
_SURE = 1.0  # log-odds of both places for an error


def find(case: Case) -> Iterator[Finding]:
    """Times of one goal that cannot both be."""
    for story in case.telling.stories:
        if final_score(case, story) is None:
            continue
        said: dict[str, list[TimeSaid]] = defaultdict(list)
        for one in times_said(case, story):
            said[one.person].append(one)
        for person, places in said.items():
            if len(places) > 1 and _scored_once(case, story, person):
                yield from _differing(case, story, person, places)


def _scored_once(case: Case, story: Story, person: str) -> bool:
    """Whether one goal of his is told and no more."""
    his = [goal for goal in story.goals if goal.scorer and alike(goal.scorer, person)]
    counted = [one for one in scorers_said(case, story) if any(alike(name, person) for name in one.names)]
    return len(his) == 1 and his[0].ordinal in (None, 1) and all(one.count == 1 for one in counted)


def _differing(case: Case, story: Story, person: str, places: list[TimeSaid]) -> Iterator[Finding]:
    whole = story.score is not None and len(story.goals) == sum(story.score)
    for one, other in combinations(places, 2):
        if one.time.sentence == other.time.sentence or _meet(one, other):
            continue
        sure = whole and one.alone and other.alone and min(one.odds, other.odds) > _SURE
        words = [" ".join(place.time.span.of(case.document.text).split()) for place in (one, other)]
        exact = one.exact and other.exact
        yield Finding(
            check="times-of-a-goal",
            severity=(Severity.ERROR if exact else Severity.WARNING) if sure else Severity.NOTE,
            message=f"{person}'s goal is told with “{words[0]}” and with “{words[1]}”.",
            evidence=(other.time.span, one.time.span),
        )
        return


def _meet(one: TimeSaid, other: TimeSaid) -> bool:
    (a, b), (c, d) = one.ends, other.ends
    slack = 3 if {a, c} & set(_ROUND) else _SAME
    return a - slack <= d and c - slack <= b


CHECK = Check("times-of-a-goal", Severity.ERROR, find)
