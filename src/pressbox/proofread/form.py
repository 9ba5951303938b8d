"""What is told of a side's form must hold together: two runs, or a run and a result of last week.

Why: "a first win in five" is kept from the preview, while the report itself tells of a win the week before.
Silent when: the run is of a season, a ground, a league or a cup, or counts in weeks; it may end before this match or with
it, and one of the two fits.
"""

from collections.abc import Iterator
from itertools import combinations

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.rows_counted import rows_counted_apart
from pressbox.proofread.runs_told import RunTold, fit, runs_told


def find(case: Case) -> Iterator[Finding]:
    """Pairs of statements about one side that no row of results has."""
    told = list(runs_told(case))
    faulted: set[str] = set()
    for one, other in combinations(told, 2):
        if one.team != other.team or one.team in faulted or one.span == other.span or fit(one, other):
            continue
        faulted.add(one.team)
        here, there = (other, one) if one.is_result else (one, other)
        yield Finding(
            check="form",
            severity=Severity.WARNING,
            message=f"“{here.words}” and “{there.words}” cannot both be true of {one.team}{_why(here, there)}.",
            evidence=(here.span, there.span),
        )
    yield from rows_counted_apart(case)


def _why(one: RunTold, other: RunTold) -> str:
    """Which match it fails at, where there is one only."""
    if other.is_result and not one.is_result:
        return f": {other.ended} would be among those matches"
    return ""


CHECK = Check("form", Severity.WARNING, find)
