"""A story in, pairs of times out that the reader takes for those of one man's one goal, and that cannot both be.

"City led six minutes into the first half. Toure found Dzeko ..."  beside  "Dzeko's goal early in the second half"

Other than `times_said` this sees a time that stands in no sentence with the man: the reader has weighed every time of
the report for every goal.
"""

from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Genre
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import GoalTold, Story, TimeLinked
from pressbox.proofread.names import alike
from pressbox.proofread.no_goal_told import tells_a_goal
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.tellings import is_exact
from pressbox.proofread.times_said import is_of_another_event, names_a_half, of_another_day, slack_of

_HIS = 2.0  # log-odds that a time is that of his goal
_MARGIN = 2.0  # by how much more than another's
_LAST_OF_FIRST, _FIRST_OF_SECOND = 45, 47


def times_linked(case: Case, story: Story, goal: GoalTold) -> Iterator[tuple[TimeMention, TimeMention]]:
    """Every such pair of a goal."""
    his = [(one, time) for one in goal.times for time in _mention(case, one) if _is_his(case, story, goal, one, time)]
    for (one, first), (other, second) in combinations(his, 2):
        if one.sentence != other.sentence and _are_apart(case, first, second):
            yield (first, second) if one.odds > other.odds else (second, first)


def _mention(case: Case, one: TimeLinked) -> Iterator[TimeMention]:
    return (time for time in case.mentions.times.get(one.sentence, ()) if time.first == one.first)


def _is_his(case: Case, story: Story, goal: GoalTold, one: TimeLinked, time: TimeMention) -> bool:
    sentence = case.document.sentences[one.sentence]
    if sentence.genre in _BOXES:
        return one.odds >= _BOXED and is_exact(time) and _is_alone_there(case, goal, time)
    if (
        one.odds < (_HIS_BESIDE if _stands_beside(case, goal, time) else _HIS)
        or time.time.lo is None
        or one.sentence not in sentences_of(case, story)
    ):
        return False
    if (
        sentence.genre not in TELLING
        or sentence.quotes(time.span.start)
        or not tells_a_goal(sentence, case.document.text)
    ):
        return False
    if _is_of_another(case, goal, time) or (_VAIN & sentence.words and not _tells_one(case, goal, time)):
        return False
    if (
        is_of_another_event(case, time)
        or of_another_day(case, time)
        or not (is_exact(time) or names_a_half(case, time))
    ):
        return False
    others = [
        rival.odds for other in story.goals if not alike(other.scorer or "", goal.scorer or "")
        for rival in other.times if (rival.sentence, rival.first) == (one.sentence, one.first)
    ]  # fmt: skip
    return max(others, default=-9.0) < one.odds - _MARGIN


def _is_of_another(case: Case, goal: GoalTold, time: TimeMention) -> bool:
    """Whether the last man named before the time is another, or another may have scored there."""
    named = [
        one.best for one in case.cast.by_sentence.get(time.sentence, ())
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.last <= time.first
    ]  # fmt: skip
    if named and named[-1] != goal.scorer and is_exact(time):
        return True
    return not _names(case, goal, time) and any(
        odds > 0 and one.best != goal.scorer
        for told in case.mentions.goals if told.sentence == time.sentence for one, odds in told.scorers
    )  # fmt: skip


def _names(case: Case, goal: GoalTold, time: TimeMention) -> bool:
    """Whether the sentence tells his goal, and by his name."""
    return any(
        odds > 0 and one.best == goal.scorer and one.form is Form.NAME
        for told in case.mentions.goals if told.sentence == time.sentence for one, odds in told.scorers
    )  # fmt: skip


def _tells_one(case: Case, goal: GoalTold, time: TimeMention) -> bool:
    """Whether the sentence tells his goal by his name, or a goal by what it did to the score."""
    return _names(case, goal, time) or any(
        told.effect for told in case.mentions.goals if told.sentence == time.sentence
    )


_VAIN = frozenset("attempt attempts saved save denied missed miss wide post bar chance siege besieged".split())


def _is_alone_there(case: Case, goal: GoalTold, time: TimeMention) -> bool:
    """ "Hale - 16'": a row of a box that has his name and a minute, and no card and no change."""
    sentence = case.document.sentences[time.sentence]
    men = {one.best for one in case.cast.by_sentence.get(time.sentence, ()) if one.kind is Kind.PERSON}
    return men == {goal.scorer} and len(case.mentions.times[time.sentence]) == 1 and not _NO_GOAL_ROW & sentence.words


def _stands_beside(case: Case, goal: GoalTold, time: TimeMention) -> bool:
    """ "Hale and Lind scored in the first half": a half, told in his own clause behind his name."""
    if is_exact(time):
        return False
    lowers = case.document.sentences[time.sentence].lowers
    named = [
        one.last for one in case.cast.by_sentence.get(time.sentence, ())
        if one.kind is Kind.PERSON and one.best == goal.scorer and one.last <= time.first
    ]  # fmt: skip
    return (
        bool(named)
        and not _CLAUSE & set(lowers[named[-1] : time.first])
        and _SCORED & set(lowers[named[-1] : time.first]) != set()
    )


_BOXES = (Genre.FACTBOX, Genre.RESULT, Genre.LINEUP)
_BOXED, _HIS_BESIDE = 0.5, 0.3
_NO_GOAL_ROW = frozenset("red yellow card sub subs booked off on sent".split())
_CLAUSE = frozenset(", ; : but as while when before after who which that with".split())
_SCORED = frozenset("scored netted struck score scores goals goal".split())


def _are_apart(case: Case, one: TimeMention, other: TimeMention) -> bool:
    halves = _half(one), _half(other)
    if None not in halves and halves[0] != halves[1]:
        return True
    if not (is_exact(one) and is_exact(other)):
        return False
    both_of = one.pattern == other.pattern and "nth" in one.pattern
    slack = 0 if both_of else slack_of(one.time.lo, other.time.lo)
    return abs((one.time.lo or 0) - (other.time.lo or 0)) > slack


def _half(time: TimeMention) -> int | None:
    if time.time.hi is not None and time.time.hi <= _FIRST_OF_SECOND and (time.time.lo or 0) < _LAST_OF_FIRST:
        return 1
    return 2 if time.time.lo is not None and time.time.lo > _LAST_OF_FIRST else None
