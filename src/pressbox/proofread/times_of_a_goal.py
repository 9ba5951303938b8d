"""One goal falls in one minute, and in one half.

Why: the headline's minute is the agency's, the chronicle's the reporter's; "first-half" is typed for "second-half".
Silent when: the man scored more than once, another scorer stands in the sentence, or the report does not tell all goals.
"""

from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.results_told import final_score
from pressbox.proofread.tellings import Scorer, is_exact, scorers_said

_SAME = 1  # "after 42 minutes" may be the 43rd
_ROUND = (30, 60, 15, 75)  # "on the hour" is said of the 61st too


_GOALS = frozenset(
    "goal goals strike strikes header headers opener equaliser winner double brace finish effort"
    " volley shot drive tap-in leveller".split()
)


def find(case: Case) -> Iterator[Finding]:
    """Times of one goal that cannot both be."""
    for story in case.telling.stories:
        if final_score(case, story) is None:
            continue
        for scorer in scorers_said(case, story):
            if scorer.count == 1 and _scored_once(story, scorer):
                yield from _differing(case, scorer)


def _scored_once(story: Story, scorer: Scorer) -> bool:
    """Whether the story has one goal of his and can have no more: all goals of the score are told."""
    his = [goal for goal in story.goals if goal.scorer in scorer.names]
    return len(his) == 1 and story.score is not None and len(story.goals) == sum(story.score)


def _differing(case: Case, scorer: Scorer) -> Iterator[Finding]:
    timed = [(one, time) for one in scorer.said if one.alone for time in _times(case, one.mention.times)]
    for (one, first), (other, second) in combinations(timed, 2):
        if one.sentence == other.sentence or _meet(first, second):
            continue
        exact = is_exact(first) and is_exact(second)
        words = [" ".join(time.span.of(case.document.text).split()) for time in (first, second)]
        yield Finding(
            check="times-of-a-goal",
            severity=Severity.ERROR if exact else Severity.WARNING,
            message=f"{scorer.best.person}'s goal is told with “{words[0]}” and with “{words[1]}”.",
            evidence=(second.span, first.span),
        )
        return


def _times(case: Case, times: tuple[TimeMention, ...]) -> Iterator[TimeMention]:
    """The one time of a sentence, when it is a minute of the clock or the half of a goal ("his first-half header")."""
    if len(times) != 1 or times[0].time.lo is None or times[0].time.hi is None:
        return
    tokens = case.document.sentences[times[0].sentence].tokens
    behind = {token.lower for token in tokens[times[0].last : times[0].last + 2]}
    if is_exact(times[0]) or behind & _GOALS:
        yield times[0]


def _meet(first: TimeMention, second: TimeMention) -> bool:
    (a, b), (c, d) = _bounds(first), _bounds(second)
    slack = 3 if {a, c} & set(_ROUND) else _SAME
    return a - slack <= d and c - slack <= b


def _bounds(one: TimeMention) -> tuple[int, int]:
    """From when to when; of vague words only the half is taken at its word: "after the break" may be the 80th minute."""
    lo, hi = one.time.lo or 0, one.time.hi or 0
    if is_exact(one):
        return lo, hi
    return (1, 46) if hi <= 47 else (46, 130) if lo >= 45 else (1, 130)


CHECK = Check("times-of-a-goal", Severity.ERROR, find)
