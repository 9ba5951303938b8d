"""The rooms in order: a report in, its match record out."""

from collections.abc import Iterable
from datetime import date

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mentions
from pressbox.datatypes.record import MatchRecord
from pressbox.datatypes.story import Telling
from pressbox.document import read_document
from pressbox.entities import find_cast
from pressbox.mentions import find_mentions
from pressbox.narrative import tell_stories
from pressbox.record import assemble


def read(report: str, published: date | None = None, report_id: str | None = None) -> MatchRecord:
    """The match record of a report, its spans offsets into `report` as given."""
    document, cast, _, telling = follow(report, published)
    return assemble(document, cast, telling, report_id=report_id)


def follow(report: str, published: date | None = None) -> tuple[Document, Cast, Mentions, Telling]:
    """What each room makes of a report."""
    document = read_document(report, published)
    cast = find_cast(document)
    mentions = find_mentions(document, cast)
    return document, cast, mentions, tell_stories(document, cast, mentions)


def read_batch(reports: Iterable[tuple[str, str]]) -> list[MatchRecord]:
    """Records of (id, text) pairs, in order."""
    return [read(text, report_id=name) for name, text in reports]
