"""The border behind `narrative/`: what happened, as the best reading of all mentions has it."""

from dataclasses import dataclass, field, replace

from pressbox.datatypes.document import Span
from pressbox.datatypes.mentions import (
    CardMention,
    ChanceMention,
    ClaimMention,
    DisallowedGoalMention,
    MissedPenaltyMention,
    PenaltyAwardedMention,
    QuoteMention,
    ResultMention,
    SubstitutionMention,
    TableMention,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """When, on the running clock: an interval in minutes, both ends included."""

    lo: int
    hi: int
    phase: str | None = None
    basis: str = "stated"  # stated, derived, vague
    added: str | None = None

    @property
    def width(self) -> int:
        """How many minutes wide, less one."""
        return self.hi - self.lo

    def to(self, lo: int, hi: int) -> "Moment":
        """The same moment with other ends."""
        return replace(self, lo=lo, hi=hi)


@dataclass(frozen=True, slots=True)
class TimeLinked:
    """A time of the report that may be that of one of a man's goals: where it stands, and with what log-odds."""

    sentence: int
    first: int  # token
    odds: float
    moment: Moment


@dataclass(frozen=True, slots=True)
class GoalTold:
    """One goal, all its tellings put together."""

    team: str | None
    scorer: str | None
    assist: str | None = None
    moment: Moment | None = None
    kind: str = "open"
    body_part: str | None = None
    order: int | None = None
    score_after: tuple[int, int] | None = None
    certain: bool = False
    odds: float = 0.0  # of the likeliest telling
    spans: tuple[Span, ...] = ()
    sentences: tuple[int, ...] = ()
    patterns: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    effect: str | None = None
    claimed_after: tuple[int, int] | None = None  # "made it 2-1": what the report says, in the order of the teams
    ordinal: int | None = None  # "his second"
    times: tuple[TimeLinked, ...] = ()  # of all his goals, the likeliest first, whichever of them was believed


@dataclass(frozen=True, slots=True)
class Event:
    """Another event of the match, merged from its mentions: the mention that tells most, with all spans."""

    mention: (
        CardMention
        | SubstitutionMention
        | MissedPenaltyMention
        | DisallowedGoalMention
        | PenaltyAwardedMention
        | ChanceMention
    )
    team: str | None
    player: str | None
    other: str | None = None  # the man taken off; the keeper; the offender
    moment: Moment | None = None
    detail: str | None = None  # outcome, reason, offence
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """One match of the report. Pairs are in the order of `teams`."""

    teams: tuple[str, str | None]
    main: bool
    home: str | None = None
    neutral: bool = False
    score: tuple[int, int] | None = None
    score_basis: str | None = None
    score_certain: bool = True
    half_time: tuple[int, int] | None = None
    half_time_basis: str | None = None
    extra_time: tuple[int, int] | None = None
    shootout: tuple[int, int] | None = None
    aggregate: tuple[int, int] | None = None
    winner: str | None = None  # when told, even where the score is not
    drawn: bool = False
    goals: tuple[GoalTold, ...] = ()
    cards: tuple[Event, ...] = ()
    substitutions: tuple[Event, ...] = ()
    missed_penalties: tuple[Event, ...] = ()
    disallowed_goals: tuple[Event, ...] = ()
    penalties_awarded: tuple[Event, ...] = ()
    chances: tuple[Event, ...] = ()
    coaches: dict[str, str] = field(default_factory=dict)  # team -> coach
    competition: str | None = None
    date: str | None = None
    ground: str | None = None
    referee: str | None = None
    attendance: int | None = None
    sentences: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()  # of the result
    results: tuple[ResultMention, ...] = ()
    first_half_goals_told: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """All that a report says, put together: its matches, and what it says beyond them."""

    stories: tuple[Story, ...]
    table: tuple[TableMention, ...] = ()
    claims: tuple[ClaimMention, ...] = ()
    quotes: tuple[QuoteMention, ...] = ()
    teams_of_people: dict[str, str | None] = field(default_factory=dict)  # everyone named in a match -> whose man he is
