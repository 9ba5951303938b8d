"""The first goal of a match falls in one minute, and so does the only one.

Why: headline and chronicle time the goal apart, or a digit or "first half" goes wrong in one of them.
Silent when: the words may be about another goal, one of the times is only "early" or "late", or times-of-a-goal says it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import GoalMention, Mood, TimeMention
from pressbox.datatypes.story import Story
from pressbox.proofread import times_of_a_goal
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.no_goal_told import tells_a_goal
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.results_told import final_score
from pressbox.proofread.score_words import DOUBT, statements
from pressbox.proofread.tellings import is_exact
from pressbox.proofread.times_said import is_of_another_event, names_a_half, slack_of, times_said

_ID = "first-goal-timed"
_SCORED = 0.0  # log-odds of the man whose goal it is
_SIDE = 1.0  # log-odds that the goal is the side's
_NEAR = 10  # words before the time, for what might have been
_AROUND = 6  # words around those of the goal, likewise
_FIRST = ("opener", "only goal")
_LAST_OF_FIRST, _FIRST_OF_SECOND = 45, 47  # the 46th minute may be of either half
_NOT_GIVEN = frozenset("thought disallowed ruled offside denied flag would could should nearly almost".split())


@dataclass(frozen=True, slots=True)
class Timed:
    """A place that times the first goal of the match."""

    time: TimeMention
    sentence: int
    man: str | None
    words: tuple[Span, ...]  # those that say which goal it is
    by_story: bool = False  # that it is the first is the reader's own reading

    @property
    def minute(self) -> int | None:
        """Where it is one on the clock."""
        return self.time.time.lo if is_exact(self.time) else None

    @property
    def half(self) -> int | None:
        """None about the interval."""
        time = self.time.time
        if time.hi is not None and time.hi <= _FIRST_OF_SECOND and (time.lo or 0) < _LAST_OF_FIRST:
            return 1
        return 2 if time.lo is not None and time.lo > _LAST_OF_FIRST else None


def find(case: Case) -> Iterator[Finding]:
    """Two places that time the first goal apart."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if not story.main or final is None or not sum(final.pair) or _stood_higher(case, story, final.pair):
            continue
        for one, other in combinations((*_timed(case, story, final.pair), *_of_its_scorer(case, story)), 2):
            if one.sentence == other.sentence or _meet(one, other) or _of_two_men(one, other):
                continue
            if (one.by_story or other.by_story) and None not in (one.man, other.man):
                continue
            if any(_may_be_anothers(story, *pair) for pair in ((one, other), (other, one))):
                continue
            if any({one.time.span, other.time.span} & set(said.evidence) for said in times_of_a_goal.find(case)):
                return
            words = [" ".join(place.time.span.of(case.document.text).split()) for place in (one, other)]
            which = "only" if sum(final.pair) == 1 else "first"
            yield Finding(
                check=_ID, severity=Severity.NOTE, message=f"The {which} goal is told with “{words[0]}” and with “{words[1]}”.",
                evidence=(other.time.span, one.time.span, *dict.fromkeys((*other.words, *one.words)), *([final.span] if final.span and sum(final.pair) == 1 else [])),
            )  # fmt: skip
            return


def _may_be_anothers(story: Story, one: Timed, other: Timed) -> bool:
    """Whether the reader alone says that a man's goal was the first, and another's can have fallen at the other time."""
    if not one.by_story or other.minute is None:
        return False
    return any(
        goal.moment is not None and goal.moment.lo <= other.minute <= goal.moment.hi
        for goal in story.goals if not alike(goal.scorer or "", one.man or "")
    )  # fmt: skip


def _stood_higher(case: Case, story: Story, pair: tuple[int, int]) -> bool:
    """Whether a score on the way has more goals than the final one: then it is the final one that is wrong."""
    return any(one.pair is not None and sum(one.pair) > sum(pair) for one in statements(case, story))


def _timed(case: Case, story: Story, pair: tuple[int, int]) -> Iterator[Timed]:
    first = {one.sentence: one for one in statements(case, story) if _is_of_the_first(one, pair)}
    told = {mention.sentence for mention in case.mentions.goals}
    for at, one in first.items():
        if (
            at not in told and one.minute is not None
        ):  # "the opening goal, with 27 minutes gone": nobody is said to have scored
            time = next((t for t in case.mentions.times.get(at, ()) if t.span == one.when), None)
            if time is not None and not is_of_another_event(case, time):
                yield Timed(time, at, one.person, (one.span,))
    if sum(pair) == 1:
        yield from _arrived(case, story, told | set(first))
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if mention.sentence not in sentences_of(case, story) or mention.mood is not Mood.ASSERTED:
            continue
        if sentence.genre not in TELLING or sentence.quotes(mention.span.start) or _is_not_given(sentence, mention):
            continue
        names = [one for one, odds in mention.scorers if odds > _SCORED and one.best]
        men = {one.best for one in names}
        said = first.get(mention.sentence)
        if said is None and not tells_a_goal(sentence, case.document.text):
            continue
        if len(men) > 1 or (time := _time(case, mention, men)) is None or (said is None and _SEVERAL & sentence.words):
            continue
        man = next(iter(men), None) or (said.person if said else None)
        doubtful = DOUBT & sentence.words and not men
        if said is not None or (not doubtful and _is_the_first(story, mention, pair, men)):
            yield Timed(time, mention.sentence, man, (said.span,) if said else tuple(one.span for one in names))


_SEVERAL = frozenset("twice thrice times goals brace double hat-trick".split())  # "struck three times, to lead 4-0"


def _is_not_given(sentence: Sentence, mention: GoalMention) -> bool:
    """Whether words near those of the goal say that there was none."""
    return bool(_NOT_GIVEN & set(sentence.lowers[max(0, mention.first - _AROUND) : mention.last + _AROUND]))


def _of_its_scorer(case: Case, story: Story) -> Iterator[Timed]:
    """The times of the man whose goal was the first, where he has no other and the story is told whole."""
    if story.score is None or len(story.goals) != sum(story.score) or not all(goal.scorer for goal in story.goals):
        return
    first = [goal for goal in story.goals if goal.order == 1 and goal.certain and goal.odds > _SIDE]
    for goal in first if all(other.odds > 0 and other.order for other in story.goals) else ():
        if any(other is not goal and alike(other.scorer or "", goal.scorer or "") for other in story.goals):
            continue
        for said in times_said(case, story):
            if said.person == goal.scorer and said.scorer.form is Form.NAME and said.alone and said.odds > _SIDE:
                yield Timed(said.time, said.time.sentence, said.person, (said.scorer.span,), True)


def _arrived(case: Case, story: Story, but: set[int]) -> Iterator[Timed]:
    """ "The goal was coming and it arrived in the 81st minute": nobody is said to have scored, and there is one goal only."""
    for at in sorted(sentences_of(case, story) - but):
        sentence = case.document.sentences[at]
        times = [time for time in case.mentions.times.get(at, ()) if is_exact(time)]
        if sentence.genre not in TELLING or len(times) != 1 or not _GOAL & sentence.words:
            continue
        before = sentence.lowers[max(0, times[0].first - _NEAR) : times[0].first]
        arrived = any(one in _GOAL and other in _ARRIVED for one, other in pairwise(before))
        if arrived and not (_NOT_GIVEN | DOUBT) & set(before) and not sentence.quotes(times[0].span.start):
            yield Timed(times[0], at, None, ())


_GOAL = frozenset("goal winner breakthrough it opener strike".split())
_ARRIVED = frozenset("came arrived fell".split())


def _is_of_the_first(one: Statement, pair: tuple[int, int]) -> bool:
    return one.kind in _FIRST or (one.kind == "ahead" and min(pair) == 0)


def _is_the_first(story: Story, mention: GoalMention, pair: tuple[int, int], men: set[str | None]) -> bool:
    """Whether the words can be of no other goal: there is one only, or the others have none and a side goes ahead."""
    if sum(pair) == 1:
        return bool(men) or mention.effect == "ahead"
    if mention.effect != "ahead":
        return False
    if min(pair) == 0:
        return True
    named = {team.best for man, team, odds in mention.teams if odds > _SIDE}
    return len(named) == 1 and _went_ahead_once(story, next(iter(named)))


def _went_ahead_once(story: Story, team: str | None) -> bool:
    """Whether the story is told whole, and the side's only lead is that of the first goal."""
    if team not in story.teams or story.score is None or len(story.goals) != sum(story.score):
        return False
    goals = sorted(story.goals, key=lambda goal: goal.order or 0)
    if any(goal.team not in story.teams or goal.order is None for goal in goals):
        return False
    lead, ahead = 0, []
    for at, goal in enumerate(goals):
        ahead += [at] if lead == 0 and goal.team == team else []
        lead += 1 if goal.team == team else -1
    return ahead == [0]


def _time(case: Case, mention: GoalMention, men: set[str | None]) -> TimeMention | None:
    """The one time of the sentence, on the clock or in a half."""
    if any(one.time.later or one.time.earlier for one in mention.times):
        return None
    exact = [one for one in mention.times if is_exact(one)]
    halves = [one for one in mention.times if one not in exact and names_a_half(case, one)]
    told = exact or halves
    if exact and any(_are_apart(one, exact[0]) for one in halves):
        return None  # "scored first early in the second half, but fell to a goal 7:35 into the extra period"
    if exact and halves and exact[0].last == halves[0].first:
        told = halves  # "with a minute remaining in the first half"
    if len(told) != 1 or is_of_another_event(case, told[0]):
        return None
    his = [odds for first, at, odds in mention.when if at == told[0].first and _is_his(mention, first, men)]
    return told[0] if not men or (his and max(his) > 0) else None


def _are_apart(half: TimeMention, exact: TimeMention) -> bool:
    """Whether the minute is not of the half that is told beside it."""
    lo, hi, at = half.time.lo, half.time.hi, exact.time.lo
    return at is not None and ((lo is not None and at < lo) or (hi is not None and at > hi))


def _is_his(mention: GoalMention, first: int, men: set[str | None]) -> bool:
    return any(one.first == first and one.best in men for one, _ in mention.scorers)


def _meet(one: Timed, other: Timed) -> bool:
    if one.half and other.half and one.half != other.half:
        return False
    if one.minute is None or other.minute is None:
        return True
    return abs(one.minute - other.minute) <= slack_of(one.minute, other.minute)


def _of_two_men(one: Timed, other: Timed) -> bool:
    return one.man is not None and other.man is not None and not alike(one.man, other.man)


CHECK = Check(_ID, Severity.NOTE, find)
