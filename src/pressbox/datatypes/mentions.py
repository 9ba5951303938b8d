"""The border behind `mentions/`: one statement each, without memory.

A mention has its span (where the report says it), its pattern (which phrase said it), what it asserts, and its mood.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Span


class Mood(StrEnum):
    """Whether a statement is one about what happened in this match."""

    ASSERTED = "asserted"
    DENIED = "denied"  # "did not score", "ruled out"
    HYPOTHETICAL = "hypothetical"  # "should have made it 3-0"
    OTHER_DAY = "other day"  # "his goal in November", "beat Leeds last week"


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time on the running match clock as the words tell it, an interval in whole minutes, both ends included.

    Either `lo`/`hi` are set, or `later` is: then it hangs on the moment told before it ("five minutes later" (5, 5),
    "within six minutes of" (1, 6), "moments later" (0, 3)); `earlier` likewise ("two minutes earlier").
    `basis`: "stated" a number on the clock; "derived" counted from half-time, full time or another event; "vague" an
    interval in words.
    """

    lo: int | None = None
    hi: int | None = None
    phase: str | None = None  # "first_half", "second_half", "extra_first", "extra_second" when the words tell or imply
    basis: str = "stated"
    added: str | None = None  # "45+1", "45+", "90+3", "90+"
    later: tuple[int, int] | None = None
    earlier: tuple[int, int] | None = None
    anchor: str | None = None  # what `later` hangs on, if said: "goal", "coming on", "previous", "restart"
    either_half: bool = False  # "five minutes in", "midway through the half": of the half that the story has come to


@dataclass(frozen=True, slots=True)
class Mention:
    """One statement: half-open token indices `first`..`last` of sentence `sentence`."""

    span: Span
    sentence: int
    first: int
    last: int
    pattern: str
    mood: Mood = Mood.ASSERTED


@dataclass(frozen=True, slots=True)
class TimeMention(Mention):
    """Words that tell a time on the match clock."""

    time: ClockTime = field(default_factory=ClockTime)


@dataclass(frozen=True, slots=True)
class CardMention(Mention):
    """A caution or sending-off."""

    player: Reference | None = None
    colour: str = "red"
    reason: str | None = None
    time: TimeMention | None = None
    team: Reference | None = None  # the side that is a man short, where the words say so
    fouled: Reference | None = None  # on whom the foul was
    opponents: Reference | None = None  # the side that has a man more for it


@dataclass(frozen=True, slots=True)
class SubstitutionMention(Mention):
    """`on` replaces `off`; either may be untold."""

    on: Reference | None = None
    off: Reference | None = None
    team: Reference | None = None
    time: TimeMention | None = None


@dataclass(frozen=True, slots=True)
class MissedPenaltyMention(Mention):
    """A penalty in play that was not scored."""

    player: Reference | None = None
    keeper: Reference | None = None
    outcome: str = "missed"  # saved, post, bar, wide, over, missed
    time: TimeMention | None = None
    outright: bool = (
        True  # the words say that a penalty was missed; else it follows from a penalty and what became of a shot
    )
    team: Reference | None = None  # whose penalty it was, where a side is said to have had it


@dataclass(frozen=True, slots=True)
class DisallowedGoalMention(Mention):
    """The ball in the net, the goal not given."""

    player: Reference | None = None
    team: Reference | None = None
    reason: str | None = None  # offside, handball, foul, out of play, ...
    time: TimeMention | None = None


@dataclass(frozen=True, slots=True)
class PenaltyAwardedMention(Mention):
    """A penalty given."""

    team: Reference | None = None
    against: Reference | None = None  # who committed the offence
    fouled: Reference | None = None
    offence: str | None = None  # handball, foul
    time: TimeMention | None = None


@dataclass(frozen=True, slots=True)
class PenaltyForMention(Mention):
    """Words that say which side was given a penalty, or, `conceded`, against which one was given."""

    team: Reference | None = None
    conceded: bool = False


@dataclass(frozen=True, slots=True)
class ChanceMention(Mention):
    """A chance that was not scored."""

    player: Reference | None = None
    keeper: Reference | None = None
    outcome: str = "missed"  # saved, post, bar, wide, over, blocked, cleared, off_target, missed
    time: TimeMention | None = None


@dataclass(frozen=True, slots=True)
class TableMention(Mention):
    """A league-table place or points after this round."""

    team: Reference | None = None
    position: int | None = None
    points: int | None = None
    played: int | None = None
    derived: bool = False  # it follows from a gap: no statement of the paper that could be wrong
    side_of: Reference | None = None  # "his team", whoever's: the story knows which that is


@dataclass(frozen=True, slots=True)
class ClaimMention(Mention):
    """A checkable statement beyond the match: `kind` as in the record format."""

    kind: str = "other"
    teams: tuple[Reference, ...] = ()
    people: tuple[Reference, ...] = ()
    value: int | None = None
    source: str | None = None  # whose statement it is, if not the report's: an embedded post


@dataclass(frozen=True, slots=True)
class QuoteMention(Mention):
    """Direct speech and who says it: `span` covers the words between the marks."""

    speaker: Reference | None = None
    speaker_name: str | None = None  # when no reference stands there
    role: str | None = None
    outlet: str | None = None


IN_EACH_HALF = "in each half"  # the pattern of a result that says who, a side or a man, scored in both halves


@dataclass(frozen=True, slots=True)
class ResultMention(Mention):
    """How a match ended, or stood: teams as far as said, the score in their order.

    `kind`: "final", "half_time", "running", "aggregate", "shootout", "extra_time", "led by", "unknown". `winner` 1 or 2 for the
    first or second team, 0 for a draw, None when not said. `home_first` when the wording is that of a results list.
    """

    kind: str = "final"
    first_team: Reference | None = None
    second_team: Reference | None = None
    score: tuple[int, int] | None = None
    winner: int | None = None
    home_first: bool = False
    weight: float = 1.0
    margin: int | None = None  # "two up": by how many, where no score is told


class OfEach(NamedTuple):
    """Words of a sentence that are about one of a man's goals alone: "his second a penalty"."""

    which: int  # 1 for his first; 0 for the last of them
    first: int  # tokens first..last-1
    last: int
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoalMention(Mention):
    """Words that tell a goal.

    `scorers` are people of the sentence with the log-odds that each scored here (an own goal: put it in); `assists`
    likewise. `teams` says which team scored, by log-odds (below 0: conceded), and of whom it is said, if of one person.
    """

    scorers: tuple[tuple[Reference, float], ...] = ()
    passes: tuple[tuple[Reference, Reference], ...] = ()  # who gave the ball to whom, where grammar says so
    passers: tuple[
        tuple[int, Reference, float], ...
    ] = ()  # first token of a scorer, a man of his sentence or one beside it -> log-odds that his was the pass
    to_himself: tuple[
        tuple[int, Reference, float], ...
    ] = ()  # first token of a scorer, his name once more -> log-odds of a pass from there, if these were two men
    led_up: tuple[tuple[int, Reference], ...] = ()  # first token of a scorer, whose ball was stopped on its way to him
    teams: tuple[tuple[Reference | None, Reference, float], ...] = ()
    sides: tuple[
        tuple[int, Reference, float], ...
    ] = ()  # first token of a scorer, a team near him -> log-odds that the goal is that team's
    theirs: tuple[tuple[int, Reference], ...] = ()  # first token of a man, the team whose goal his is called
    kinds: tuple[str, ...] = ()  # penalty, own_goal, free_kick, header
    of_each: tuple[OfEach, ...] = ()  # what is said of his first, second, last goal alone
    kinds_of_rest: tuple[str, ...] = ()  # kinds, told outside those words
    own: tuple[int, ...] = ()  # first tokens of those said to have put it into their own net, where it is said who
    own_for: tuple[
        tuple[int, Reference, int], ...
    ] = ()  # first token of such a man, a team -> 1 where his own goal is told to its good, -1 to its harm
    last_touch: tuple[
        tuple[int, float], ...
    ] = ()  # first token of a man off whom it went in -> likely into his own net
    spot: tuple[tuple[int, float], ...] = ()  # first token of a scorer -> log-odds that he scored from the spot
    rebounds: tuple[int, ...] = ()  # first tokens of those who put in the rebound of a penalty kept out
    kicker: int | None = None  # first token of him who puts away the penalty given in the sentence before
    struck: tuple[
        tuple[int, str, bool], ...
    ] = ()  # first token of a man -> header, free_kick: how he struck it; whether another of his is told before
    counts: tuple[tuple[int, int], ...] = ()  # first token of a person -> "twice", "a hat-trick" said of him
    ordinal: int | None = None  # "his second"
    effect: str | None = None  # ahead, level, extend, reduce, seal
    score_after: tuple[int, int] | None = None  # "made it 2-1"
    effects: tuple[tuple[int, str], ...] = ()  # first token of a person -> what his goal did to the score
    led_again: tuple[
        tuple[int, bool], ...
    ] = ()  # first token of a man who put his side ahead -> whether it had led before, as the words have it
    nths: tuple[
        tuple[int, int], ...
    ] = ()  # first token of a person -> which goal of his side his was; 0 the match's first
    of_nobody: str | None = None  # the kind of a goal that is told outright, whoever scored it
    again: tuple[int, ...] = ()  # first tokens of people of whom one goal more is told: "another", "again"
    had: tuple[int, ...] = ()  # first tokens of people of whom it is told what they had done by then
    links: tuple[tuple[int, str], ...] = ()  # first token of a scorer -> "on" or "turned" from the goal before his
    scores: tuple[tuple[int, tuple[int, int]], ...] = ()  # first token of a person -> the score that he made it
    figures: tuple[tuple[int, tuple[int, int]], ...] = ()  # first token of a scorer -> the bare figures behind his goal
    times: tuple[TimeMention, ...] = ()
    when: tuple[
        tuple[int, int, float], ...
    ] = ()  # first token of a scorer, of a time -> log-odds that it is his goal's
    body_part: str | None = None
    turns: tuple[
        tuple[int, Reference, float], ...
    ] = ()  # first token of a scorer, a side of a sentence around his -> log-odds that the goal is that side's

    def is_own(self, first: int) -> bool:
        """Whether the man whose first token this is may have put it into his own net."""
        return first in self.own if self.own else "own_goal" in self.kinds


# The clock's names of words that tell of a goal that it fell before the break, and of a change that it was made then.
AT_THE_BREAK = frozenset(("at half-time", "at the break", "at the interval"))
STOOD_AT_THE_BREAK = "stood so at half-time"  # where goals are told that made it so: they fell any time before
BEFORE_THE_WHISTLE = "n minutes before the whistle"  # of either half
TOLD_OUTRIGHT = 2.0  # log-odds, at least, of a man whom a phrase alone says to have scored


@dataclass(frozen=True, slots=True)
class ListedGoal:
    """A goal of a results list or a box: "Okoro 44 pen" behind a team."""

    span: Span
    sentence: int
    team: str | None  # for whom it counts
    scorer: str | None
    minute: int | None = None
    extra: int | None = None
    kind: str | None = None
    score_after: tuple[int, int] | None = None  # in the order in which the list names the teams
    assist: str | None = None
    plays_for: str | None = None  # the team behind the scorer's name
    part: int | None = None  # of a list in two parts that names no sides: one side's, then the other's
    by_score: bool = False  # the side is what fits the final score; the list does not say it


@dataclass(frozen=True, slots=True)
class CourseMention(Mention):
    """Words that say that a side was behind ("came from behind") or ahead ("let slip a lead") at some time, scored first or last."""

    team: Reference | None = None
    says: str = "trailed"  # trailed, led, first, last
    goals: int = 1  # behind or ahead by so many
    times: int = 1
    understood: bool = False  # not said, but so whatever came of it: who seeks an equaliser is behind


@dataclass(frozen=True, slots=True)
class HalfOfGoals(Mention):
    """Words that say in which half goals fell: "all four goals came after the break", "first-half headers from A and B".

    `count` is how many at least, None for all of the match; `scorers` are those of whom it is said, in the text's order;
    `side` is the team that scored them, or, `conceded`, let them in; `only` where no others fell in that half.
    """

    half: int = 1
    count: int | None = 1
    scorers: tuple[Reference, ...] = ()
    side: Reference | None = None
    conceded: bool = False
    only: bool = False


@dataclass(frozen=True, slots=True)
class Mentions:
    """Everything that the sentences of a report state, one statement each; times by sentence."""

    results: tuple[ResultMention, ...] = ()
    goals: tuple[GoalMention, ...] = ()
    listed: tuple[ListedGoal, ...] = ()
    times: dict[int, tuple[TimeMention, ...]] = field(default_factory=dict)
    cards: tuple[CardMention, ...] = ()
    substitutions: tuple[SubstitutionMention, ...] = ()
    missed_penalties: tuple[MissedPenaltyMention, ...] = ()
    disallowed_goals: tuple[DisallowedGoalMention, ...] = ()
    penalties_awarded: tuple[PenaltyAwardedMention, ...] = ()
    penalties_for: tuple[PenaltyForMention, ...] = ()
    chances: tuple[ChanceMention, ...] = ()
    table: tuple[TableMention, ...] = ()
    claims: tuple[ClaimMention, ...] = ()
    course: tuple[CourseMention, ...] = ()
    halves: tuple[HalfOfGoals, ...] = ()
    quotes: tuple[QuoteMention, ...] = ()
