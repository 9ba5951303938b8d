"""Reports of the store: a list of them, and one with its text and its match record."""

import datetime
from dataclasses import dataclass
from typing import Any

import msgspec

from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import AsksSql
from pressbox.store.browse.paging import Page, Paged, only, paged


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A report and what it is about."""

    source_id: int
    name: str
    title: str | None
    published: datetime.date | None
    is_match_report: bool
    characters: int


@dataclass(frozen=True, slots=True)
class ReportText:
    """A report as it was loaded, and its record as it was read then."""

    source_id: int
    name: str
    text: str
    published: datetime.date | None
    record: MatchRecord


def reports(db: AsksSql, page: Page | None = None) -> Paged[ReportLine]:
    """Reports, by name."""
    page = page or Page()
    return paged(
        db, ReportLine,
        "SELECT source_id, name, title, published, is_match_report, characters FROM reports ORDER BY name" + page.window,
        "SELECT count(*) FROM reports", {}, page,
    )  # fmt: skip


def report_text(db: AsksSql, source_id: int) -> ReportText:
    """One report."""
    rows = db.ask(
        "SELECT source_id, name, text, published, record FROM reports WHERE source_id = $key", {"key": source_id}
    )
    key, name, text, published, record = only(rows[1], "report", source_id)
    told: tuple[Any, Any, Any, Any] = (key, name, text, published)
    return ReportText(*told, msgspec.json.decode(str(record), type=MatchRecord))
