"""What a goal did to the score, and the scores on the way, must be as the record has them.

Why: opener, equaliser and winner are words that a machine chooses by ear.
Silent when: the record does not list every goal in order.
"""

from collections.abc import Iterator
from dataclasses import replace

from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.record import Goal
from pressbox.proofread.check import Check
from pressbox.proofread.course_mended import word_for
from pressbox.proofread.mended import score_mended
from pressbox.proofread.order_of_goals import KINDS, Before
from pressbox.proofread.path_of_score import Path, Statement, holds
from pressbox.proofread.results_told import written
from pressbox.proofread.score_words import statements
from pressbox.proofread.written_from.known import goals_of, in_order, is_known, scorers_named
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-course"
_NEAR = 12  # letters


def find(case: Case) -> Iterator[Finding]:
    """Words about the running score that the record's goals forbid."""
    for one in paired(case):
        goals = in_order(one) if is_known(one) else None
        final = one.final
        if goals is None or final is None:
            continue
        path = tuple(0 if one.is_team(one.story.teams[0], goal.team) else 1 for goal in goals)
        for told in statements(case, one.story):
            if not _can_be(case, one, told, goals, path):
                words = " ".join(told.span.of(case.document.text).split())
                whose = f" of {told.person}" if told.person else ""
                yield Finding(
                    check=_ID, severity=Severity.WARNING if told.person or min(final) == 0 else Severity.NOTE,
                    message=f"“{words}”{whose}, but by the record the goals were {_course(goals, path)}.",
                    evidence=(told.span, *([told.by] if told.by else [])),
                    correction=_mended(case, one, told, goals, path),
                )  # fmt: skip


def _mended(case: Case, one: Paired, told: Statement, goals: list[Goal], path: Path) -> Correction | None:
    """What the man's one goal was, or the score that it made, by the record."""
    his = [at for at, goal in enumerate(goals) if any(goal is other for other in goals_of(one, told.person))]
    if len(his) != 1:
        return None
    if told.pair is None:
        return word_for(case.document.text, told.span, path, his[0])
    own, rival = path[: his[0] + 1].count(0), path[: his[0] + 1].count(1)
    ways = [
        way for way in {(own, rival), (rival, own)} if sum(a != b for a, b in zip(way, told.pair, strict=True)) == 1
    ]
    return score_mended(case.document.text, told.span, told.pair, ways[0]) if len(ways) == 1 else None


def _can_be(case: Case, one: Paired, told: Statement, goals: list[Goal], path: Path) -> bool:
    if told.kind not in KINDS:
        return holds(told, path)
    meant = goals_of(one, told.person)
    if not meant or not _is_near(told):
        return holds(replace(told, side=_side(one, told, meant)), path)
    meant += [goal for man in scorers_named(case, one, told.sentence) for goal in goals_of(one, man.best)]
    return any(_is_such(told, at, path) for at, goal in enumerate(goals) if any(goal is other for other in meant))


def _side(one: Paired, told: Statement, meant: list[Goal]) -> int | None:
    """The side of the goal: by the record, if a man is named; as told, if only a team is."""
    if told.person is None:
        return told.side
    sides = {0 if one.is_team(one.story.teams[0], goal.team) else 1 for goal in meant}
    return next(iter(sides)) if len(sides) == 1 else None


def _is_near(told: Statement) -> bool:
    """ "Hale's opener", "the opener from Hale"; not "the forward opened the scoring, before Hale"."""
    return told.by is not None and (told.by.end <= told.span.start or told.by.start - told.span.end < _NEAR)


def _is_such(told: Statement, at: int, path: Path) -> bool:
    side = path[at]
    own, rival = path[:at].count(side), path[:at].count(1 - side)
    return Before(range(own, own + 1), range(rival, rival + 1)).allows(told, path.count(side), path.count(1 - side))


def _course(goals: list[Goal], path: Path) -> str:
    score = [0, 0]
    said = []
    for goal, side in zip(goals, path, strict=True):
        score[side] += 1
        said.append(f"{written((score[0], score[1]))} {goal.scorer}")
    return ", ".join(said)


CHECK = Check(_ID, Severity.WARNING, find)
