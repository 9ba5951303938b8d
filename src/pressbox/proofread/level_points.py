"""Teams that are level on points must have the same points.

Why: "level on 26 points with Roma" is written from the table of the day before, the totals from today's.
Silent when: a total is not told, or one team's total is told twice and differently.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.proofread.check import Check
from pressbox.proofread.points_beside import points_beside
from pressbox.proofread.standing import points_stated


def find(case: Case) -> Iterator[Finding]:
    """Teams told as level whose points differ."""
    points = {team: told for team, told in points_stated(case).items() if len({one.value for one in told}) == 1}
    for claim in case.mentions.claims:
        teams = [team.best for team in claim.teams if team.best]
        if claim.kind != "level_on_points" or claim.mood is not Mood.ASSERTED or len(teams) != 2:
            continue
        one, other = teams
        if one == other or one not in points or other not in points or points[one][0].value == points[other][0].value:
            continue
        words = " ".join(claim.span.of(case.document.text).split())
        first, second = points[one][0], points[other][0]
        yield Finding(
            check="level-points",
            severity=Severity.ERROR,
            message=f"“{words}”, but {one} have {first.value} points and {other} have {second.value}.",
            evidence=(claim.span, *(s.span for s in (first, second) if not s.span.covers(claim.span))),
        )
    yield from _beside_their_totals(case)


def _beside_their_totals(case: Case) -> Iterator[Finding]:
    """ "on 31 points, level with second-placed Mere, who have 33"."""
    for one in points_beside(case):
        if one.gap == 0 and one.own != one.theirs:
            words = " ".join(one.words.of(case.document.text).split())
            yield Finding(
                check="level-points", severity=Severity.ERROR,
                message=f"“{words}”, but {one.own} and {one.theirs} points are told.",
                evidence=(one.words, one.own_at, one.theirs_at),
            )  # fmt: skip


CHECK = Check("level-points", Severity.ERROR, find)
