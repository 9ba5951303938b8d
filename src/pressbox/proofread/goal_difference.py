"""Only teams level on points are parted by goal difference.

Why: "above Roma on goal difference" is left standing when the points are changed.
Silent when: one of the totals is not told.
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Kind
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.proofread.check import Check
from pressbox.proofread.standing import points_stated

_PARTED = frozenset("above ahead behind below only virtue by on".split())


def find(case: Case) -> Iterator[Finding]:
    """Goal differences that part teams with different points."""
    points = {team: told[0] for team, told in points_stated(case).items() if len({one.value for one in told}) == 1}
    for claim in case.mentions.claims:
        named = (
            one for one in case.cast.by_sentence.get(claim.sentence, ()) if one.kind is Kind.TEAM and one.best in points
        )
        teams = list(dict.fromkeys(one.best for one in (*claim.teams, *named) if one.best))
        if claim.kind != "goal_difference" or claim.mood is not Mood.ASSERTED or len(teams) != 2:
            continue
        one, other = teams
        near = {
            token.lower
            for token in case.document.sentences[claim.sentence].tokens[max(0, claim.first - 5) : claim.last]
        }
        if one in points and other in points and points[one].value != points[other].value and _PARTED & near:
            yield Finding(
                check="goal-difference",
                severity=Severity.ERROR,
                message=f"Goal difference parts {one} and {other} here, but they have {points[one].value} and {points[other].value} points.",
                evidence=(claim.span, points[one].span, points[other].span),
            )


CHECK = Check("goal-difference", Severity.ERROR, find)
