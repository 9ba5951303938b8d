"""Who stands higher has no fewer points.

Why: places and points are taken from tables of two days.
Silent when: a place or a total is told twice and differently, or one of them is missing.
"""

from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.standing import places_stated, points_stated


def find(case: Case) -> Iterator[Finding]:
    """Pairs of teams whose order their points deny."""
    places = {team: told[0] for team, told in places_stated(case).items() if len({one.value for one in told}) == 1}
    points = {team: told[0] for team, told in points_stated(case).items() if len({one.value for one in told}) == 1}
    both = sorted(set(places) & set(points), key=lambda team: (places[team].value, team))
    for higher, lower in combinations(both, 2):
        if places[higher].value < places[lower].value and points[higher].value < points[lower].value:
            spans = (points[lower].span, places[lower].span, points[higher].span, places[higher].span)
            yield Finding(
                check="place-and-points",
                severity=Severity.ERROR,
                message=f"{higher} stand above {lower}, but have {points[higher].value} points to {points[lower].value}.",
                evidence=tuple(dict.fromkeys(spans)),
            )


CHECK = Check("place-and-points", Severity.ERROR, find)
