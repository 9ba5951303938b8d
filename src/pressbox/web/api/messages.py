"""What the API is asked and answers, as types: the OpenAPI is made of these and of the record's."""

import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from pressbox.datatypes.record import RecordFinding, Report
from pressbox.league.head_to_head import Balance
from pressbox.league.table import TableRow
from pressbox.store.browse import MatchLine, Paged
from pressbox.store.search import Hit

PageNumber = Annotated[int, Meta(ge=1, le=10_000_000, description="Which page, from 1.")]
PageSize = Annotated[int, Meta(ge=1, le=200, description="Entries on a page.")]
Key = Annotated[int, Meta(ge=1, le=2**63 - 1)]
Word = Annotated[str, Meta(max_length=300)]
Day = datetime.date


class _Asked(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of what is asked."""


class ReportSent(_Asked, frozen=True, kw_only=True):
    """A report to read."""

    text: Annotated[str, Meta(min_length=1, description="The report, as it was printed.")]
    published: Annotated[Day | None, Meta(description="The day of publication.")] = None
    id: Annotated[
        Annotated[str, Meta(max_length=300)] | None, Meta(description="What the record calls the report.")
    ] = None


class ReadQuery(_Asked, frozen=True, kw_only=True):
    """How to read."""

    corrected: Annotated[bool, Meta(description="Whether what editors said of this text is applied.")] = True
    reference: Annotated[
        bool,
        Meta(description="Whether the store's results settle what the report leaves open, where there is a store."),
    ] = True


class CheckQuery(_Asked, frozen=True, kw_only=True):
    """How to check."""

    reference: Annotated[bool, Meta(description="Whether the store's results are asked, where there is a store.")] = (
        True
    )


class Checked(Struct, frozen=True, kw_only=True):
    """What cannot be true of a report."""

    report: Report
    findings: list[RecordFinding]


class MatchesQuery(_Asked, frozen=True, kw_only=True):
    """Which matches."""

    competition_id: Key | None = None
    season: Annotated[Word, Meta(examples=["2016-17"])] | None = None
    team_id: Key | None = None
    other_id: Annotated[Key, Meta(description="The other team.")] | None = None
    since: Day | None = None
    until: Day | None = None
    disputed: Annotated[bool, Meta(description="Only those on whose score sources differ.")] = False
    reported: Annotated[bool, Meta(description="Only those of which a report is in the store.")] = False
    page: PageNumber = 1
    size: PageSize = 50


class ListQuery(_Asked, frozen=True, kw_only=True):
    """Which entries of a list of names."""

    q: Annotated[str, Meta(max_length=300, description="Words of the name.")] = ""
    page: PageNumber = 1
    size: PageSize = 50


class PageQuery(_Asked, frozen=True, kw_only=True):
    """Which page."""

    page: PageNumber = 1
    size: PageSize = 50


class TableQuery(_Asked, frozen=True, kw_only=True):
    """Which table."""

    competition: Annotated[str, Meta(min_length=1, max_length=300, examples=["Serie A", "Serie A (Brazil)"])]
    season: Annotated[Word, Meta(examples=["2016-17"])] | None = None
    on: Annotated[Day, Meta(description="After that day's matches; not given: after the last.")] | None = None
    venue: Literal["all", "home", "away"] = "all"


class TableShown(Struct, frozen=True, kw_only=True):
    """A league table under the competition's own rules."""

    competition: str
    country: str
    season: str
    on: Day | None
    venue: Literal["all", "home", "away"]
    finished: bool
    rows: tuple[TableRow, ...]


class HeadToHeadQuery(_Asked, frozen=True, kw_only=True):
    """Which two teams, by name."""

    first: Annotated[str, Meta(min_length=1, max_length=300)]
    second: Annotated[str, Meta(min_length=1, max_length=300)]
    before: Day | None = None
    page: PageNumber = 1
    size: PageSize = 50


class HeadToHead(Struct, frozen=True, kw_only=True):
    """Two teams' meetings, counted from the first one's side."""

    first_id: int
    first: str
    second_id: int
    second: str
    balance: Balance
    meetings: Paged[MatchLine]


class SearchQuery(_Asked, frozen=True, kw_only=True):
    """What to search."""

    q: Annotated[
        str,
        Meta(
            min_length=1, max_length=300, examples=["stoppage time derby", "player:Kane kind:penalty after:2020-01-01"]
        ),
    ]
    most: Annotated[int, Meta(ge=1, le=100)] = 20


class Found(Struct, frozen=True, kw_only=True):
    """Sentences and goals that hold the words, best first."""

    query: str
    items: tuple[Hit, ...]


class CorrectionsQuery(_Asked, frozen=True, kw_only=True):
    """Which corrections."""

    report: Annotated[Word, Meta(description="Only those of the report of that name.")] | None = None
    every: Annotated[bool, Meta(description="Also those that were replaced or withdrawn.")] = False


class CorrectionSent(_Asked, frozen=True, kw_only=True):
    """A verdict on a fact; the report is told by its key in the store or by its text."""

    path: Annotated[Word, Meta(description="Where the fact stands in the record.", examples=["matches.0.goals.1"])]
    verdict: Literal["accepted", "corrected", "rejected"]
    author: Annotated[str, Meta(min_length=1, max_length=200)]
    source_id: Key | None = None
    text: Annotated[str, Meta(min_length=1)] | None = None
    now: Annotated[dict[str, Any], Meta(description="The changed fields only, as they ought to be.")] = msgspec.field(
        default_factory=dict
    )
    note: Annotated[str, Meta(max_length=400)] = ""


class WithdrawQuery(_Asked, frozen=True, kw_only=True):
    """Who takes it back."""

    author: Annotated[str, Meta(min_length=1, max_length=200)]


class Health(Struct, frozen=True, kw_only=True):
    """Whether the server can answer."""

    status: Literal["ok", "degraded"]
    version: str
    store: Literal["none", "ok", "unreadable"]
    detail: str | None = None
