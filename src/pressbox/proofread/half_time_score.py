"""Nobody takes back a goal: the half-time score cannot be more than the final score, on either side.

Why: the half-time score is copied from another line, or its two figures are turned about.
Silent when: one of the two scores is not stated in figures.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.proofread.check import Check
from pressbox.proofread.path_of_score import paths_to
from pressbox.proofread.results_told import final_score, is_elsewhere, written


def find(case: Case) -> Iterator[Finding]:
    """Half-time scores that the final score cannot follow."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not final.sure or not paths_to(final.pair):
            continue
        for one in story.results:
            teams = [team.best for team in (one.first_team, one.second_team) if team is not None]
            if any(team not in story.teams for team in teams) or is_elsewhere(case, one):
                continue
            if one.kind != "half_time" or one.mood is not Mood.ASSERTED or one.score is None:
                continue
            if any(a <= final.pair[0] and b <= final.pair[1] for a, b in (one.score, one.score[::-1])):
                continue
            yield Finding(
                check="half-time-score",
                severity=Severity.ERROR,
                message=f"{written(one.score)} at half-time cannot end {written(final.pair)}.",
                evidence=(one.span, *([final.span] if final.span else [])),
            )


CHECK = Check("half-time-score", Severity.ERROR, find)
