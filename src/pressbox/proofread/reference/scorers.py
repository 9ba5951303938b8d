"""Who scored, how often and when must be as the match's list of goals has it.

Why: names and minutes are copied from a running ticker.
Silent when: the list is not whole, or a name of it can be another spelling of the one told.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.reference import Answer
from pressbox.datatypes.story import GoalTold
from pressbox.proofread.check import Check
from pressbox.proofread.reference.played import Played, matches_played
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported

_ID = "reference-scorers"
_ALIKE = 0.7  # of 1: "Etoo" and "Eto'o", "Muller" and "Mueller"
_SOURCES_DIFFER_BY = 1  # minute


@dataclass(frozen=True, slots=True)
class Listed:
    """A goal of the list."""

    team: str
    scorer: str
    label: str
    first: int | None
    last: int | None
    own: bool


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every scorer told."""
    if case.reference is None:
        return
    for played in matches_played(case):
        answer = case.reference.goals_of(played.fixture.match_id)
        told = [goal for goal in played.story.goals if goal.scorer and goal.spans and goal.team]
        if not answer.known:
            for goal in told:
                yield not_checkable(_ID, goal.spans[:1], "the reference data does not list the scorers", answer)
            continue
        goals = _listed(answer)
        for goal in told:
            yield _judged(case, played, goal, goals, answer)


def _listed(answer: Answer) -> list[Listed]:
    at = {name: place for place, name in enumerate(answer.columns)}
    return [
        Listed(
            str(row[at["team"]]), str(row[at["scorer"]] or row[at["scorer_written"]]), str(row[at["label"]] or ""),
            _minute(row[at["minute_from"]]), _minute(row[at["minute_to"]]), row[at["kind"]] == "own_goal",
        )
        for row in answer.rows
    ]  # fmt: skip


def _minute(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _judged(case: Case, played: Played, goal: GoalTold, goals: Sequence[Listed], answer: Answer) -> Finding:
    name, team = goal.scorer or "", played.name_of(goal.team) or ""
    his = [one for one in goals if _same_man(one.scorer, name)]
    spans = _pointing_at(case, goal)
    listed = ", ".join(
        f"{one.scorer} {one.label}{' (own goal)' if one.own else ''}" for one in goals if one.team == team
    )
    if not his:
        return contradicted(
            _ID, Severity.WARNING if goal.certain else Severity.NOTE, spans,
            f"{name} is told to have scored for {team}, but their goals on {played.fixture.date} were"
            f" {listed or 'none'}.", answer,
        )  # fmt: skip
    if not any(one.team == team for one in his):
        return contradicted(
            _ID, Severity.NOTE, spans, f"{name} is told to have scored for {team}, but he scored for {his[0].team}.",
            answer,
        )  # fmt: skip
    his = [one for one in his if one.team == team]
    moment = goal.moment
    if moment and moment.basis == "stated" and moment.width == 0 and all(one.first is not None for one in his):
        near = [one for one in his if _apart(moment.lo, one) <= _SOURCES_DIFFER_BY]
        if not near:
            when = " and ".join(one.label for one in his)
            return contradicted(
                _ID, Severity.NOTE, spans,
                f"{name}'s goal is told for minute {moment.lo}, but he scored in {when} on {played.fixture.date}.", answer,
            )  # fmt: skip
    return supported(_ID, spans, f"{name} scored for {team} ({', '.join(one.label for one in his)}).", answer)


def _pointing_at(case: Case, goal: GoalTold) -> tuple[Span, ...]:
    """The scorer's name in the sentences that tell the goal, or else all of them."""
    named = [
        one.span
        for number in goal.sentences
        for one in case.cast.by_sentence.get(number, ())
        if one.best == goal.scorer
    ]
    return (*named[:1], *goal.spans[:1])


def _apart(minute: int, listed: Listed) -> int:
    first, last = listed.first or 0, listed.last or listed.first or 0
    return 0 if first <= minute <= last else min(abs(minute - first), abs(minute - last))


def _same_man(listed: str, told: str) -> bool:
    one, other = _words(listed), _words(told)
    if set(one) & set(other):
        return True
    return any(SequenceMatcher(None, a, b).ratio() >= _ALIKE for a in one for b in other if min(len(a), len(b)) > 2)


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(mark for mark in plain if mark.isalpha() or mark in " -")
    return letters.replace("-", " ").split()


CHECK = Check(_ID, Severity.WARNING, find)
