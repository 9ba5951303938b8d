"""A part of a report and its cast in, whether it stands under a heading that names just two sides: their match is told there.

"Moorfield vs Queens Road", a few sentences of play below  ->  Moorfield v Queens Road
"""

from collections.abc import Collection

from pressbox.datatypes.cast import Cast, Form, Kind, headed
from pressbox.datatypes.document import Document, Genre

_LEAST = 2  # sentences below
_OFF = frozenset("postponed abandoned cancelled".split())


def under_its_heading(document: Document, cast: Cast, pair: Collection[str]) -> bool:
    """Whether the first line of one part of a report is a heading that names the two, with prose of a match played below."""
    if document.part is None:
        return False
    head, *below = document.sentences
    if document.listings.headings and _are_headed(document, cast, pair):
        return all(_OFF.isdisjoint(s.words) for s in below)
    if len(below) < _LEAST:
        return False
    named = {
        r.best for r in cast.by_sentence.get(head.index, ()) if r.kind is Kind.TEAM and r.form in (Form.NAME, Form.NICKNAME)
    }  # fmt: skip
    if named != set(pair) or head.genre not in (Genre.HEADLINE, Genre.SUBHEADING):
        return False
    return sum(s.genre is Genre.PROSE for s in below) >= _LEAST and all(_OFF.isdisjoint(s.words) for s in below)


def _are_headed(document: Document, cast: Cast, pair: Collection[str]) -> bool:
    """Whether the heading of a part, "Moorfield v Queens Road", is of the two, however little stands below it."""
    return set(headed(document, cast.by_sentence) or ()) == set(pair)
