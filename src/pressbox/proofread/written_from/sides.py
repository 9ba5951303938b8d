"""For whom a man plays and scores must be as the record has it.

Why: a machine gives the goal to the side whose name came last.
Silent when: the man scored for both by the record, or an own goal is near.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.sides_told import SideTold, sides_meant, sides_of_goals, sides_told
from pressbox.proofread.written_from.known import goals_of, scorers_named
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-sides"
_GIVEN, _MEANT = 0.6, 0.8  # log-odds


def find(case: Case) -> Iterator[Finding]:
    """Goals and men on the side on which the record does not have them."""
    for one in paired(case):
        seen: set[object] = set()
        for told in sides_told(case, one.story):
            if "own" in case.document.sentences[told.sentence].words:
                continue  # "an own goal by the Leeds substitute Hale"
            yield from _held(one, told, Severity.WARNING, seen)
        for told in (*sides_of_goals(case, one.story, _GIVEN), *sides_meant(case, one.story, _MEANT)):
            if not _has_its_own(case, one, told):
                yield from _held(one, told, Severity.NOTE, seen)


def _has_its_own(case: Case, one: Paired, told: SideTold) -> bool:
    """Whether the sentence names a man who did score for the team: "Hale made it 2-0, and Lind pulled one back for Leeds"."""
    return any(
        one.is_team(told.team, goal.team)
        for man in scorers_named(case, one, told.sentence)
        for goal in goals_of(one, man.best)
    )


def _held(one: Paired, told: SideTold, severity: Severity, seen: set[object]) -> Iterator[Finding]:
    his = goals_of(one, told.person)
    if not his or any(goal.kind == "own_goal" for goal in his) or told.span in seen:
        return
    if not any(one.is_team(told.team, goal.team) for goal in his):
        seen.add(told.span)
        yield Finding(
            check=_ID, severity=severity, evidence=(told.span, told.name),
            message=f"{told.person} is told with {told.team} here, but by the record he scored for {his[0].team}.",
        )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
