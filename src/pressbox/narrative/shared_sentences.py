"""A sentence that tells of two matches in, the times that are of one of them out.

"Hale scored twice in the last ten minutes to sink Marlow, while Lind got a brace for Dunmore"  ->  no time for Lind's
"""

import itertools
from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Kind
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TimeMention
from pressbox.narrative.fixture import Fixture

_PARTS = frozenset(("while", "whereas", "whilst", ";"))

Times = dict[int, tuple[TimeMention, ...]]


def times_of(document: Document, cast: Cast, times: Times, fixture: Fixture, fixtures: Sequence[Fixture]) -> Times:
    """The times of a match: of a sentence with two results, those of the part that names its teams."""
    others = [other for other in fixtures if other is not fixture]
    kept = dict(times)
    for index in fixture.sentences:
        if index in times and any(index in other.sentences for other in others):
            parts = _parts(document, cast, index)
            foreign = [
                span for span, teams in parts if teams and not any(map(fixture.has, teams))
                and any(other.has(team) for other in others for team in teams)
            ]  # fmt: skip
            kept[index] = tuple(
                time for time in times[index] if not any(first <= time.first < last for first, last in foreign)
            )
    return kept


def _parts(document: Document, cast: Cast, index: int) -> list[tuple[tuple[int, int], set[str]]]:
    """The parts of a sentence between "while" and semicolons, each with the teams named in it."""
    tokens = document.sentences[index].tokens
    cuts = [0, *(at for at, token in enumerate(tokens) if token.lower in _PARTS), len(tokens)]
    teams = [r for r in cast.by_sentence.get(index, ()) if r.kind is Kind.TEAM and r.best]
    return [
        ((first, last), {r.best for r in teams if first <= r.first < last and r.best})
        for first, last in itertools.pairwise(cuts)
    ]
