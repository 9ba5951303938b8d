"""Who scored, how often and when must be as the match's list of goals has it.

Why: names and minutes are copied from a running ticker.
Silent when: the list is not whole, or a name of it can be another spelling of the one told.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.record import Goal, Match, MatchRecord, Minute, Score, TeamEntry
from pressbox.datatypes.reference import Answer
from pressbox.datatypes.story import GoalTold
from pressbox.proofread.check import Check
from pressbox.proofread.reference.played import Played, matches_played
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported
from pressbox.proofread.tellings import is_exact
from pressbox.proofread.written_from import course, minutes, sides
from pressbox.proofread.written_from import goals as goals_of_record

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
        judged = [_judged(case, played, goal, goals, answer) for goal in told]
        yield from judged
        wrong = {span for one in judged if one.is_fault for span in one.evidence}
        yield from (one for one in _by_sentence(case, played, goals, answer) if not wrong & set(one.evidence))


def _by_sentence(case: Case, played: Played, goals: Sequence[Listed], answer: Answer) -> Iterator[Finding]:
    """What each sentence tells wrongly, as beside a record with these goals; a note, for sources differ."""
    score = played.score
    if score is None or len(goals) != sum(score) or any(one.own or one.first is None for one in goals):
        return
    teams = [
        TeamEntry(name=name, as_written=[told])
        for name, told in zip(played.names, played.story.teams, strict=True) if told
    ]  # fmt: skip
    listed = [
        Goal(
            order=at + 1, team=one.team, scorer=one.scorer,
            minute=Minute(from_=max(0, (one.first or 0) - 1), to=(one.last or one.first or 0) + 1, label=one.label),
        )
        for at, one in enumerate(goals)
    ]  # fmt: skip
    match = Match(id="m1", main=True, teams=teams, score=Score(full_time=list(score)), goals=listed)
    beside = replace(case, reference=None, written_from=MatchRecord(matches=[match]))
    for check in (goals_of_record.CHECK, minutes.CHECK, sides.CHECK, course.CHECK):
        for found in check.find(beside):
            message = found.message.replace("the record", "the match's list of goals")
            yield contradicted(_ID, Severity.NOTE, found.evidence, message, answer)


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
        if not near and not _is_timed_well(case, goal, his):
            when = " and ".join(one.label for one in his)
            return contradicted(
                _ID, Severity.NOTE, spans,
                f"{name}'s goal is told for minute {moment.lo}, but he scored in {when} on {played.fixture.date}.", answer,
            )  # fmt: skip
    return supported(_ID, spans, f"{name} scored for {team} ({', '.join(one.label for one in his)}).", answer)


def _is_timed_well(case: Case, goal: GoalTold, his: Sequence[Listed]) -> bool:
    """Whether another time of its sentences is his goal's: "Okoro, who had come on in the 60th minute, scored in the 69th"."""
    return any(
        is_exact(time) and _apart(time.time.lo or 0, one) <= _SOURCES_DIFFER_BY
        for sentence in goal.sentences for time in case.mentions.times.get(sentence, ()) for one in his
    )  # fmt: skip


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
