"""The border of reference data: matches as results files tell them, and what proofreading may ask of them.

`PlayedMatch` is what every importer yields (Football.TXT, CSV, JSONL) and what the store keeps per source.
`ReferenceData` is what proofreading asks; every answer carries the question as SQL and the rows that decided it.
"""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

SideName = Literal["home", "away"]
PlayedStatus = Literal[
    "played", "scheduled", "awarded", "postponed", "cancelled", "abandoned", "annulled", "walkover", "bye"
]  # fmt: skip
Value = str | int | float | None


class Goals(NamedTuple):
    """A score, home first."""

    home: int
    away: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedGoal:
    """A goal as a source tells it; `side` is the side it counts for (an own goal's scorer plays for the other)."""

    scorer: str | None
    side: SideName | None = None  # None: the source lists scorers without saying for whom
    minute: int | None = None  # 45 and added 2 is 45+2
    added: int | None = None
    kind: Literal["open", "penalty", "own_goal"] = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedCard:
    """A caution or sending-off as a source tells it."""

    player: str
    colour: Literal["yellow", "red", "second_yellow"]
    side: SideName | None = None
    minute: int | None = None
    added: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """A player of a line-up; `came_on` and `went_off` are minutes (0: not told when)."""

    player: str
    side: SideName
    starter: bool = True
    captain: bool = False
    came_on: int | None = None
    went_off: int | None = None
    replaced: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedMatch:
    """One match as one source tells it; `line` is where the source says so."""

    home: str
    away: str
    competition: str | None = None
    season: str | None = None  # "2016-17" or "2014"
    country: str | None = None  # of the clubs, when the competition is a country's
    home_country: str | None = None
    away_country: str | None = None
    international: bool = False  # national teams
    stage: str | None = None
    round: str | None = None
    date: datetime.date | None = None
    time: str | None = None
    full_time: Goals | None = None
    half_time: Goals | None = None
    extra_time: Goals | None = None
    shootout: Goals | None = None
    aggregate: Goals | None = None
    shootout_winner: SideName | None = None
    status: PlayedStatus = "played"
    neutral: bool | None = None
    ground: str | None = None
    city: str | None = None
    attendance: int | None = None
    referee: str | None = None
    home_coach: str | None = None
    away_coach: str | None = None
    goals: tuple[PlayedGoal, ...] = ()
    cards: tuple[PlayedCard, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    note: str | None = None
    line: int = 0

    @property
    def final(self) -> Goals | None:
        """The score when play ended, extra time included, a shoot-out not."""
        return self.extra_time or self.full_time


@dataclass(frozen=True, slots=True)
class Answer:
    """What reference data says: the value, the question as SQL with its parameters, and the rows that decided it."""

    value: Value | bool
    sql: str
    parameters: tuple[tuple[str, Value], ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Value, ...], ...] = ()

    @property
    def known(self) -> bool:
        """Whether the reference data could answer at all."""
        return self.value is not None

    @property
    def query(self) -> str:
        """The question with its parameters written in, on one line, as `pressbox sql` takes it."""
        values = dict(self.parameters)

        def literal(found: re.Match[str]) -> str:
            return _literal(values[found[1]]) if found[1] in values else found[0]

        return " ".join(re.sub(r"\$(\w+)", literal, self.sql).split())


def _literal(value: Value) -> str:
    if value is None:
        return "NULL"
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchTold:
    """A match as a report tells it, for looking up which match it is; the score is in the order of the teams."""

    first: str
    second: str
    first_at_home: bool | None = None  # None: the report does not say who is at home
    day: datetime.date | None = None
    competition: str | None = None
    score: tuple[int, int] | None = None
    half_time: tuple[int, int] | None = None
    at_least: bool = False  # the score is counted from the goals told: there may have been more


@dataclass(frozen=True, slots=True)
class PlaceTold:
    """A team's place or points in a table as a report tells it."""

    team: str
    position: int | None = None
    points: int | None = None


class ReferenceData(Protocol):
    """What reading and proofreading may ask; names may be written in any form the store knows. Dates are inclusive.

    An `Answer` whose value is None means: the reference data does not know.
    """

    def team(self, name: str, country: str | None = None) -> Answer:
        """The team's canonical name; None when unknown or when several teams are meant."""
        ...

    def fixture(
        self, home: str, away: str, on: datetime.date, *, either_way: bool = True, within_days: int = 1
    ) -> Answer:
        """The one match of two teams on or around a day: value "2-2" home first, or None; columns are `Fixture`'s."""
        ...

    def matches_told(
        self, told: tuple[MatchTold, ...], published: datetime.date | None, table: tuple[PlaceTold, ...] = ()
    ) -> tuple[Answer, ...]:
        """For each match of a report the one it can be: one row (`Fixture`'s columns), value the date; else none."""
        ...

    def opponents(self, team: str, on: datetime.date, *, within_days: int) -> Answer:
        """Whom a team met around a day, in every form of their names; value is how many forms."""
        ...

    def goals_of(self, match_id: int) -> Answer:
        """The goals of a match: date, team, scorer, minute, kind; value is how many, None if not all are listed."""
        ...

    def results(self, team: str, on: datetime.date, *, within_days: int = 1) -> Answer:
        """A team's matches on or around a day; value is how many."""
        ...

    def fixtures_with_score(
        self, first: str, second: str, score: tuple[int, int], before: datetime.date | None = None
    ) -> Answer:
        """Matches of two teams with this score in their order; value is the date if exactly one fits."""
        ...

    def has_rules(self, competition: str) -> bool:
        """Whether the rules of a league are known: without them a table may lack deductions and play-offs."""
        ...

    def table_on(self, competition: str, on: datetime.date) -> Answer:
        """The league table after that day; value is how many teams; rows: position, team, played, ..., points."""
        ...

    def standing(self, competition: str, team: str, on: datetime.date) -> Answer:
        """A team's row of that table; value is its points; rows hold position, played and goal difference."""
        ...

    def standings(self, competition: str, teams: tuple[str, ...], on: datetime.date) -> Answer:
        """The rows of some teams in that table, by position; value is how many."""
        ...

    def previous_meetings(self, first: str, second: str, before: datetime.date, limit: int = 10) -> Answer:
        """The last meetings before a day, newest first; value is the date of the last one."""
        ...

    def last_win(self, winner: str, loser: str, before: datetime.date, venue: str | None = None) -> Answer:
        """When the one last beat the other before a day; value is the date; `venue` is the winner's."""
        ...

    def streak(
        self,
        team: str,
        before: datetime.date,
        kind: str,
        competition: str | None = None,
        venue: str | None = None,
    ) -> Answer:
        """How many in a row up to and with that day; kinds: unbeaten, winless, wins, losses, draws, scored, clean."""
        ...

    def wins_in_last(self, team: str, on: datetime.date, count: int, competition: str | None = None) -> Answer:
        """How many of the last `count` matches up to and with that day were won."""
        ...

    def squad(self, team: str, on: datetime.date) -> Answer:
        """Names of those known to have been in a team's squad around a day; value is how many."""
        ...

    def previous_goals(self, player: str, team: str | None, before: datetime.date) -> Answer:
        """A player's goals before a day, newest first; value is how many."""
        ...


class Fixture(NamedTuple):
    """A row of `ReferenceData.fixture`, its columns in order."""

    date: str
    competition: str | None
    home: str
    home_goals: int | None
    away_goals: int | None
    away: str
    status: str
    ground: str | None
    match_id: int
    ht_home: int | None
    ht_away: int | None
    country: str | None
    first_at_home: bool  # the team asked for first
    scores_told: str | None  # every score that a source gives, after 90 minutes or at the end: "2-1 0-3"
    neutral: bool | None = None


class AsksSql(Protocol):
    """A database that answers SQL: rows of plain values, by column name."""

    def ask(
        self, sql: str, parameters: Mapping[str, Value] | tuple[Value, ...] = ()
    ) -> tuple[tuple[str, ...], list[tuple[Value, ...]]]:
        """Column names and rows."""
        ...
