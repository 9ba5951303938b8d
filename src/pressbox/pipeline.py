"""The rooms in order: a report in, its match record out."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.findings import Case, Finding, Settings
from pressbox.datatypes.mentions import Mentions
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.reference import ReferenceData
from pressbox.datatypes.story import Telling
from pressbox.document import read_document, sections_of
from pressbox.entities import find_cast
from pressbox.entities.known_teams import Met
from pressbox.lookup import look_up
from pressbox.mentions import find_mentions
from pressbox.narrative import tell_stories
from pressbox.proofread import proofread, without_comments
from pressbox.record import record_of

_EVERY_CHECK = Settings()
_APPEARS_WITHIN = 4  # days on either side of the fourth before publication


def read(
    report: str,
    published: date | None = None,
    report_id: str | None = None,
    *,
    reference: ReferenceData | None = None,
) -> MatchRecord:
    """The match record of a report, its spans offsets into `report` as given.

    Reference data settles what the report leaves open (`looked_up` says what), and what it contradicts is a finding.
    """
    with _without_collector():
        case = read_case(report, published, reference)
        record = record_of(case, proofread(case), report_id)
        return record if reference is None else look_up(record, report, reference)


def check(
    report: str,
    published: date | None = None,
    *,
    settings: Settings = _EVERY_CHECK,
    reference: ReferenceData | None = None,
    written_from: MatchRecord | None = None,
) -> tuple[Finding, ...]:
    """What cannot be true of a report, by place in the text; empty when nothing was found."""
    with _without_collector():
        return proofread(read_case(report, published, reference, written_from), settings)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Rooms hand on tens of thousands of small values, hardly a circle among them: looking for circles meanwhile is waste."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def read_case(
    report: str,
    published: date | None = None,
    reference: ReferenceData | None = None,
    written_from: MatchRecord | None = None,
) -> Case:
    """What each room makes of a report, for those who look at more than its record; of a round-up, match by match."""
    document = replace(read_document(without_comments(report), published), text=report)
    above, sections = sections_of(document)

    def case_of(part: Document) -> Case:
        return Case(part, *_rooms(part, reference), reference, written_from)

    if not sections:
        return case_of(document)
    return Case(
        document, Cast((), (), ()), Mentions(), Telling(()), reference, written_from,
        above=case_of(above) if above else None, sections=tuple(case_of(part) for part in sections),
    )  # fmt: skip


def _rooms(document: Document, reference: ReferenceData | None) -> tuple[Cast, Mentions, Telling]:
    cast = find_cast(document, _met(reference, document.published))
    mentions = find_mentions(document, cast)
    return cast, mentions, tell_stories(document, cast, mentions)


def follow(report: str) -> tuple[Document, Cast, Mentions, Telling]:
    """What each room makes of a report as one text, whatever headings it has."""
    document = replace(read_document(without_comments(report)), text=report)
    return document, *_rooms(document, None)


def _met(reference: ReferenceData | None, published: date | None) -> Met | None:
    """Whom a team met in the days before publication, in every form of their names."""
    if reference is None or published is None:
        return None

    @cache
    def met(team: str) -> frozenset[str]:
        answer = reference.opponents(team, published - timedelta(_APPEARS_WITHIN), within_days=_APPEARS_WITHIN)
        return frozenset(str(row[0]) for row in answer.rows)

    return met


def read_batch(reports: Iterable[tuple[str, str]]) -> list[MatchRecord]:
    """Records of (id, text) pairs, in order."""
    return [read(text, report_id=name) for name, text in reports]
