"""The match record, format 1: the public contract, as types.

The JSON Schema is generated from these types (`pressbox.record.schema`). Field order is the order of the output.
`null` = the report does not say; an empty list = nothing of the kind was told.
"""

from typing import Literal

import msgspec

Basis = Literal["stated", "derived", "reference"]
Certainty = Literal["certain", "likely"]
Phase = Literal["first_half", "second_half", "extra_first", "extra_second"]
GoalKind = Literal["penalty", "own_goal", "free_kick", "header", "open"]
Role = Literal["player", "coach", "referee", "official", "former_player", "journalist"]
Severity = Literal["error", "warning", "note"]


class _Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all parts of the record."""


class Evidence(_Fact, frozen=True, kw_only=True):
    """Words of the report: `text == report[start:end]`, half-open code-point offsets."""

    start: int
    end: int
    text: str


class Minute(_Fact, frozen=True, kw_only=True):
    """A running-clock interval within a phase, in minutes."""

    from_: int = msgspec.field(name="from")
    to: int
    phase: Phase | None = None
    label: str | None = None
    basis: Basis = "stated"


class TeamEntry(_Fact, frozen=True, kw_only=True):
    """One of the two teams of a match."""

    name: str | None
    as_written: list[str] = []
    side: Literal["home", "away", "neutral"] | None = None
    coach: str | None = None
    evidence: list[Evidence] = []


class Score(_Fact, frozen=True, kw_only=True):
    """Score pairs in the order of the match's `teams`."""

    full_time: list[int] | None = None
    half_time: list[int] | None = None
    extra_time: list[int] | None = None
    shootout: list[int] | None = None
    aggregate: list[int] | None = None
    basis: Basis | None = None
    certainty: Certainty | None = None
    evidence: list[Evidence] = []


class Goal(_Fact, frozen=True, kw_only=True):
    """A goal; an own goal counts for `team` and names who put it in."""

    order: int | None
    team: str | None
    scorer: str | None
    assist: str | None = None
    minute: Minute | None = None
    kind: GoalKind = "open"
    body_part: str | None = None
    score_after: list[int] | None = None
    certainty: Certainty = "likely"
    evidence: list[Evidence] = []


class MissedPenalty(_Fact, frozen=True, kw_only=True):
    """A penalty in play that was not scored."""

    team: str | None
    player: str | None
    minute: Minute | None = None
    outcome: Literal["saved", "post", "bar", "wide", "over", "missed"] = "missed"
    evidence: list[Evidence] = []


class DisallowedGoal(_Fact, frozen=True, kw_only=True):
    """The ball in the net, the goal not given."""

    team: str | None
    player: str | None
    minute: Minute | None = None
    reason: str | None = None
    evidence: list[Evidence] = []


class Card(_Fact, frozen=True, kw_only=True):
    """A caution or a sending-off; `reason` of a red one may be "second yellow"."""

    team: str | None
    player: str | None
    minute: Minute | None = None
    reason: str | None = None
    evidence: list[Evidence] = []


class Substitution(_Fact, frozen=True, kw_only=True):
    """One player for another."""

    team: str | None
    on: str | None
    off: str | None
    minute: Minute | None = None
    evidence: list[Evidence] = []


class PenaltyAwarded(_Fact, frozen=True, kw_only=True):
    """A penalty given to `team`; `against` is the offender."""

    team: str | None
    against: str | None
    offence: str | None = None
    minute: Minute | None = None
    evidence: list[Evidence] = []


class Chance(_Fact, frozen=True, kw_only=True):
    """A chance that was not scored."""

    team: str | None
    player: str | None
    outcome: str | None = None
    keeper: str | None = None
    minute: Minute | None = None
    evidence: list[Evidence] = []


class LookedUp(_Fact, frozen=True, kw_only=True):
    """A fact that the report leaves open and reference data settled; `of`: the words or team it is about."""

    fact: Literal["date", "sides", "competition", "ground", "team", "person"]
    value: str
    of: str | None = None
    basis: Literal["reference"] = "reference"
    query: str | None = None


class Match(_Fact, frozen=True, kw_only=True):
    """One match that the text reports as news."""

    id: str
    main: bool
    competition: str | None = None
    round: str | None = None
    date: str | None = None
    ground: str | None = None
    attendance: int | None = None
    referee: str | None = None
    teams: list[TeamEntry] = []
    winner: str | None = None
    score: Score = Score()
    goals: list[Goal] = []
    missed_penalties: list[MissedPenalty] = []
    disallowed_goals: list[DisallowedGoal] = []
    red_cards: list[Card] = []
    yellow_cards: list[Card] = []
    substitutions: list[Substitution] = []
    penalties_awarded: list[PenaltyAwarded] = []
    chances: list[Chance] = []
    certainty: Certainty = "certain"
    evidence: list[Evidence] = []
    looked_up: list[LookedUp] = []


class TableEntry(_Fact, frozen=True, kw_only=True):
    """A team's place or points as the report states them."""

    team: str
    as_written: list[str] = []
    position: int | None = None
    points: int | None = None
    played: int | None = None
    evidence: list[Evidence] = []


class Claim(_Fact, frozen=True, kw_only=True):
    """A checkable statement beyond the match itself."""

    kind: Literal[
        "points_gap", "level_on_points", "goal_difference", "streak", "head_to_head", "previous_meeting", "record",
        "qualification", "career", "appointment", "other",
    ]  # fmt: skip
    text: str
    teams: list[str] = []
    people: list[str] = []
    value: int | None = None
    source: str | None = None
    evidence: list[Evidence] = []


class Quote(_Fact, frozen=True, kw_only=True):
    """Direct speech; `text` without its quotation marks."""

    speaker: str | None
    role: Role | None = None
    team: str | None = None
    outlet: str | None = None
    text: str = ""
    evidence: list[Evidence] = []


class PersonEntry(_Fact, frozen=True, kw_only=True):
    """Someone the report names."""

    name: str
    as_written: list[str] = []
    role: Role | None = None
    team: str | None = None
    nationality: str | None = None
    position: Literal["goalkeeper", "defender", "midfielder", "forward"] | None = None
    captain: bool = False
    age: int | None = None
    former_teams: list[str] = []
    evidence: list[Evidence] = []


class Suggestion(_Fact, frozen=True, kw_only=True):
    """One change that would mend a finding: put `text` in place of report[start:end]."""

    start: int
    end: int
    text: str


class OtherReport(_Fact, frozen=True, kw_only=True):
    """Words of another report of the same match, offsets into that report."""

    path: str
    start: int
    end: int
    text: str


class RecordFinding(_Fact, frozen=True, kw_only=True):
    """What does not add up; `claims` are the sentences of the contradiction's sides."""

    check: str
    severity: Severity
    message: str
    evidence: list[Evidence] = []
    claims: list[str] = []
    suggestion: Suggestion | None = None
    verdict: Literal["supported", "contradicted", "not checkable"] | None = None
    query: str | None = None
    rows: list[list[str | int | float | None]] = []
    elsewhere: list[OtherReport] = []


class Report(_Fact, frozen=True, kw_only=True):
    """What was read."""

    id: str | None = None
    language: str = "en"
    title: str | None = None
    published: str | None = None
    place: str | None = None
    agency: str | None = None
    authors: list[str] = []
    editors: list[str] = []
    is_match_report: bool = False
    characters: int = 0


class MatchRecord(_Fact, frozen=True, kw_only=True):
    """All that a report states, with the words that state it. `to_dict()` gives plain JSON types."""

    format: Literal[1] = 1
    report: Report = Report()
    matches: list[Match] = []
    table: list[TableEntry] = []
    claims: list[Claim] = []
    quotes: list[Quote] = []
    people: list[PersonEntry] = []
    findings: list[RecordFinding] = []

    def to_dict(self) -> dict[str, object]:
        """The record as dicts, lists, strings and numbers, ready for `json.dumps`."""
        built: dict[str, object] = msgspec.to_builtins(self)
        return built

    @classmethod
    def from_dict(cls, plain: object) -> "MatchRecord":
        """A record from plain JSON types; `msgspec.ValidationError` names what does not fit and where."""
        return msgspec.convert(plain, cls)
