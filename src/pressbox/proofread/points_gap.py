"""A gap in points must be the difference of the points that are told.

Why: totals and gaps are copied from different tables, and one of them is from before the match.
Silent when: one of the two totals is not told, or told twice and differently.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.proofread.check import Check
from pressbox.proofread.standing import Stated, places_stated, points_stated
from pressbox.proofread.wording import corrected


def find(case: Case) -> Iterator[Finding]:
    """Gaps that the points told do not have."""
    points = {team: told[0] for team, told in points_stated(case).items() if len({one.value for one in told}) == 1}
    second = [team for team, told in places_stated(case).items() if {one.value for one in told} == {2}]
    for claim in case.mentions.claims:
        if claim.kind != "points_gap" or claim.mood is not Mood.ASSERTED or claim.value is None:
            continue
        teams = [team.best for team in claim.teams if team.best]
        at_the_top = "top" in claim.span.of(case.document.text).lower().split()
        if len(teams) == 1 and at_the_top and len(second) == 1:
            teams.append(second[0])
        if len(teams) == 2 and teams[0] != teams[1] and all(team in points for team in teams):
            yield from _compare(case, claim, [(team, points[team]) for team in teams])


def _compare(case: Case, claim: ClaimMention, totals: list[tuple[str, Stated]]) -> Iterator[Finding]:
    (one, first), (other, second) = totals
    gap = abs(first.value - second.value)
    if gap == claim.value or claim.value is None:
        return
    words = " ".join(claim.span.of(case.document.text).split())
    yield Finding(
        check="points-gap",
        severity=Severity.ERROR,
        message=f"“{words}”, but {one} have {first.value} points and {other} have {second.value}: the gap is {gap}.",
        evidence=(claim.span, first.span, second.span),
        correction=corrected(case.document.sentences[claim.sentence], claim, claim.value, gap) if gap else None,
    )


CHECK = Check("points-gap", Severity.ERROR, find)
