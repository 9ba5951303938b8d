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
        beside = list(_by_sentence(case, played, goals, answer)) if _is_whole(played, goals) else None
        if beside is None:
            yield from judged
            continue
        # What the whole report is held to tell is the reader's account; which words tell it is asked of each sentence.
        yield from (one for one in judged if not one.is_fault)
        yield from beside


def _is_whole(played: Played, goals: Sequence[Listed]) -> bool:
    """Whether the list has every goal of the score, each with its scorer."""
    return played.score is not None and len(goals) == sum(played.score) and all(one.scorer for one in goals)


def _by_sentence(case: Case, played: Played, goals: Sequence[Listed], answer: Answer) -> Iterator[Finding]:
    """What each sentence tells wrongly, as beside a record with these goals; never an error, for sources differ."""
    teams = [
        TeamEntry(name=name, as_written=[told])
        for name, told in zip(played.names, played.story.teams, strict=True) if told
    ]  # fmt: skip
    listed = [
        Goal(
            order=at + 1 if all(other.first is not None for other in goals) else None, team=one.team, scorer=one.scorer,
            kind="own_goal" if one.own else "open", minute=_about(one),
        )
        for at, one in enumerate(goals)
    ]  # fmt: skip
    match = Match(id="m1", main=True, teams=teams, score=Score(full_time=list(played.score or ())), goals=listed)
    beside = replace(case, reference=None, written_from=MatchRecord(matches=[match]))
    seen: set[Span] = set()
    for check in (goals_of_record.CHECK, minutes.CHECK, sides.CHECK, course.CHECK):
        for found in check.find(beside):
            if not seen & set(found.evidence):
                seen |= set(found.evidence)
                severity = Severity.WARNING if found.severity is Severity.ERROR else Severity.NOTE
                message = found.message.replace("the record", f"the list of goals of {played.fixture.date}")
                yield contradicted(_ID, severity, found.evidence, message, answer)


def _about(one: Listed) -> Minute | None:
    """The minute, with room for what sources differ by."""
    if one.first is None:
        return None
    last = one.last or one.first
    return Minute(from_=max(0, one.first - _SOURCES_DIFFER_BY), to=last + _SOURCES_DIFFER_BY, label=one.label)


def _listed(answer: Answer) -> list[Listed]:
    at = {name: place for place, name in enumerate(answer.columns)}
    return [
        Listed(
            str(row[at["team"]]), str(row[at["scorer"]] or row[at["scorer_written"]] or ""), str(row[at["label"]] or ""),
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
