"""What the words of a sentence say of a goal besides who scored it, and which goals of the record can be meant by that.

record: Hale 12', Okoro 70'; "Hale put Leeds ahead in the 70th minute"  ->  by "70th minute" Okoro's, by "ahead" Hale's

A clue is the minute, the score that the goal made, or what it did to the score for its side.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import (
    CardMention,
    ChanceMention,
    DisallowedGoalMention,
    GoalMention,
    MissedPenaltyMention,
    Mood,
    SubstitutionMention,
    TimeMention,
)
from pressbox.datatypes.numbers import ordinal, score
from pressbox.datatypes.record import Goal
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.tellings import is_exact
from pressbox.proofread.times_said import is_of_another_event
from pressbox.proofread.written_from.known import goals_of, in_order, is_known
from pressbox.proofread.written_from.pairs import Pair, Paired

_LAST_OF_FIRST = 45
_NAMED = frozenset(("nth", "mth"))
_OF_EITHER = frozenset("gone in into".split())
_ROUND = {15: 3, 30: 3, 45: 2, 60: 3, 75: 3}  # "on the hour" is said of the 61st too
_HIS = 0.0  # log-odds that the time is the man's goal's
_SIDE = 1.0  # log-odds that the goal is the side's
# No goal, or one that did not stand, or a word that a chance is told with.
_NOT_GIVEN = frozenset(
    "close thought attempted saved save wide over bar post denied cleared missed disallowed offside nearly almost might"
    " could should would block blocked tipped chance chances ago until only unable refused fouled foul booked off crossbar yellow red".split()
)


_BESIDE = 8  # words
_VAGUE = 6  # minutes
_NTH = frozenset("second third fourth fifth sixth seventh".split())
_ARTICLES = frozenset("a the their 's late".split())
_BEHIND_NTH = frozenset(", . ; for when as with on from before after through minutes".split())
_NO_GOAL = frozenset(
    "close closer thought attempted attempt ruled disallowed offside nearly almost inches denied ago wide cleared cleared"
    " trying tried might chance effort warm-up handball infringement career whistle".split()
)


@dataclass(frozen=True, slots=True)
class Step:
    """A goal of the record: for which of the report's teams, and how many its side and the other had before; None: unknown."""

    goal: Goal
    side: int | None
    before: Pair | None

    @property
    def score(self) -> Pair | None:
        """The score that it made, in the order of the report's teams."""
        if self.before is None or self.side is None:
            return None
        own, rival = self.before
        return (own + 1, rival) if self.side == 0 else (rival, own + 1)


@dataclass(frozen=True, slots=True)
class Clue:
    """Words, if they stand in one place, and the goals of the record that they can mean."""

    span: Span | None
    steps: tuple[Step, ...]


def steps_of(one: Paired) -> tuple[Step, ...]:
    """The goals of the record, in order where it has one."""
    goals = in_order(one) if is_known(one) else None
    if goals is None:
        return tuple(Step(goal, _side(one, goal), None) for goal in one.match.goals)
    found: list[Step] = []
    score = [0, 0]
    for goal in goals:
        side = _side(one, goal)
        found.append(Step(goal, side, None if side is None else (score[side], score[1 - side])))
        if side is not None:
            score[side] += 1
    return tuple(found)


def _side(one: Paired, goal: Goal) -> int | None:
    return next((at for at, team in enumerate(one.story.teams) if one.is_team(team, goal.team)), None)


def goals_told(case: Case, one: Paired) -> Iterator[tuple[Sentence, GoalMention]]:
    """The sentences of a match that tell goals, outside quotation marks."""
    told = sentences_of(case, one.story)
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if mention.sentence not in told or mention.mood is not Mood.ASSERTED or sentence.genre not in TELLING:
            continue
        if not sentence.quotes(mention.span.start):
            yield sentence, mention


def is_in_doubt(sentence: Sentence, time: TimeMention) -> bool:
    """Whether words with which a chance is told stand near a time."""
    near = sentence.lowers[max(0, time.first - _BESIDE) : time.last + _BESIDE]
    return bool(_NOT_GIVEN & set(near) or _NO_GOAL & sentence.words)


def had_a_chance(case: Case, sentence: Sentence, man: str) -> bool:
    """Whether the sentence may tell a chance of a man, or a goal of his that did not stand, or of another day."""
    said = case.mentions
    events: tuple[ChanceMention | DisallowedGoalMention | MissedPenaltyMention, ...] = (
        *said.chances, *said.disallowed_goals, *said.missed_penalties,
    )  # fmt: skip
    his = any(one.sentence == sentence.index and one.player is not None and one.player.best == man for one in events)
    return his or bool(_NO_GOAL & sentence.words)


def minutes_of(case: Case, mention: GoalMention) -> list[TimeMention]:
    """The minutes on the clock of a sentence that are no other event's."""
    return [
        time for time in mention.times
        if is_exact(time) and not is_of_another_event(case, time) and not is_of_a_card_or_change(case, time)
    ]  # fmt: skip


def is_of_a_card_or_change(case: Case, time: TimeMention) -> bool:
    """Whether a card, a substitution, a penalty missed, a goal not given or a chance has this time."""
    said = case.mentions
    events: tuple[
        CardMention | SubstitutionMention | MissedPenaltyMention | DisallowedGoalMention | ChanceMention, ...
    ] = (*said.cards, *said.substitutions, *said.missed_penalties, *said.disallowed_goals, *said.chances)
    return any(event.time is not None and event.time.span == time.span for event in events)


def by_minute(steps: Sequence[Step], time: TimeMention) -> Clue:
    """The goals that fell then."""
    return Clue(time.span, tuple(s for s in steps if s.goal.minute is None or falls(s.goal, time)))


def falls(goal: Goal, time: TimeMention) -> bool:
    """Whether a goal fell at a time on the clock: "the 42nd minute" is that; "after 42 minutes" may be the 43rd."""
    at, minute = time.time.lo or 0, goal.minute
    if minute is None:
        return False
    words = set(time.pattern.split())
    later = 0 if words & _NAMED else 1
    sooner = 0 if words & _NAMED else _ROUND.get(at, 0)
    # "six minutes had gone", "nine minutes into the half": of either half.
    either = at <= _LAST_OF_FIRST and (time.time.either_half or words & _OF_EITHER)
    return any(
        minute.from_ - max(later, sooner) <= one <= minute.to + sooner
        for one in ((at, at + _LAST_OF_FIRST) if either else (at,))
    )


def by_words_of_time(steps: Sequence[Step], time: TimeMention) -> Clue:
    """The goals that can have fallen "late on", "early in the second half"."""
    low, high = time.time.lo, time.time.hi
    if low is None or high is None or time.pattern == "took n minutes":
        return Clue(time.span, ())
    return Clue(
        time.span,
        tuple(
            step for step in steps
            if (minute := step.goal.minute) is None or (minute.from_ - _VAGUE <= high and low <= minute.to + _VAGUE)
        ),
    )  # fmt: skip


def by_count(one: Paired, sentence: Sentence, steps: Sequence[Step], mention: GoalMention) -> Clue | None:
    """The goals that were the nth of a side: "a late fourth", "Leeds' second"; None without such words."""
    if any(step.before is None for step in steps):
        return None
    for at, token in enumerate(sentence.tokens):
        n = ordinal(token.lower) if token.lower in _NTH else None
        before, behind = sentence.lowers[max(0, at - 2) : at], sentence.lowers[at + 1 : at + 2]
        if n is None or not set(before) & _ARTICLES or (behind and behind[0] not in _BEHIND_NTH):
            continue
        if set(before) & {"his", "her"} or token.lower in ("half",):
            continue
        fit = tuple(step for step in steps if step.before and step.before[0] + 1 == n)
        return Clue(Span(token.start, token.end), fit)
    return None


def by_score(sentence: Sentence, steps: Sequence[Step], pair: Pair) -> Clue:
    """The goals that made it so, whichever side's figure stands first."""
    figures = (
        token for token in sentence.tokens if token.text[:1].isdecimal() and score(token.lower) in (pair, pair[::-1])
    )
    span = next((Span(token.start, token.end) for token in figures), None)
    return Clue(span, tuple(step for step in steps if step.score in (pair, pair[::-1])))


def by_effect(one: Paired, steps: Sequence[Step], mention: GoalMention, man: Reference) -> Clue | None:
    """The goals that did such a thing for such a side; None where the words do not say for whom, or the record not when."""
    told = {effect for first, effect in mention.effects if first == man.first}
    effect = next(iter(told)) if len(told) == 1 else None
    if effect is None or effect not in _DID or any(step.before is None for step in steps):
        return None
    teams = {
        team.best for whose, team, odds in mention.teams
        if odds > _SIDE and (whose is None or whose.best == man.best)
    }  # fmt: skip
    if len(teams) > 1 or (effect == "ahead" and not teams):
        return None
    side = one.story.teams.index(team) if (team := next(iter(teams), None)) in one.story.teams else None
    did = _DID[effect]
    fit = tuple(step for step in steps if step.before and did(*step.before) and side in (None, step.side))
    return Clue(None, fit)


_DID: dict[str, Callable[[int, int], bool]] = {
    "ahead": lambda own, rival: own == rival, "level": lambda own, rival: own + 1 == rival,
    "extend": lambda own, rival: own > rival, "reduce": lambda own, rival: own + 1 < rival,
}  # fmt: skip


def when(mention: GoalMention, man: Reference, time: TimeMention) -> float:
    """The log-odds that a time is a man's goal's."""
    return max((odds for first, at, odds in mention.when if first == man.first and at == time.first), default=-9.0)


def may_mean(case: Case, one: Paired, sentence: int, steps: Sequence[Step], beside: Reference) -> bool:
    """Whether a sentence names the scorer of one of these goals, or may mean him by a pronoun or an epithet beside a man."""
    return any(
        goals and any(goal is step.goal for goal in goals for step in steps)
        for reference in case.cast.by_sentence.get(sentence, ())
        for name, weight in reference.targets
        if weight > _MEANT and name != beside.best and (goals := goals_of(one, name))
    )


_MEANT = 0.2
