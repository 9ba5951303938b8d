"""An earlier meeting of the two teams must have ended as told.

Why: the reverse fixture is told from memory.
Silent when: neither month nor season of the meeting is told, or the reference data may lack the competition.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention
from pressbox.proofread.check import Check
from pressbox.proofread.reference.played import Played, matches_played
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported

_ID = "reference-meeting"
_SCORE = re.compile(r"\b(\d{1,2})\s?[-–—‑]\s?(\d{1,2})\b")
_MONTHS = "january february march april may june july august september october november december".split()
_REVERSE = re.compile(r"reverse fixture|earlier (this|in the) season")
_CUP = re.compile(r"\b(cup|trophy|friendly|shield|qualif)", re.IGNORECASE)
_MOST = 12  # meetings to look back on


class Meeting(NamedTuple):
    """A match that the two teams have played."""

    date: date
    home: str
    home_goals: int
    away_goals: int
    away: str


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every earlier meeting of teams that played."""
    if case.reference is None:
        return
    played = matches_played(case)
    for claim in case.mentions.claims:
        if claim.kind == "previous_meeting":
            match = next((one for one in played if _is_of(case, claim, one)), None)
            yield (
                _judged(case, claim, match)
                if match
                else not_checkable(
                    _ID, (claim.span,), "it is not told which two teams met, or one of them did not play"
                )
            )


def _is_of(case: Case, claim: ClaimMention, match: Played) -> bool:
    """Whether the claim names the rival, or is of a derby of the only match."""
    named = {team.best for team in claim.teams}
    if len(named) == 2:
        return named == set(match.story.teams)
    sentence = case.document.sentences[claim.sentence].span.of(case.document.text).lower()
    return named <= set(match.story.teams) and bool(re.search(r"\b(derby|fixture|meeting|met)\b", sentence))


def _judged(case: Case, claim: ClaimMention, match: Played) -> Finding:
    assert case.reference is not None
    first, second = match.names
    answer = case.reference.previous_meetings(first, second, match.date, _MOST)
    words = " ".join(claim.span.of(case.document.text).split())
    near = case.document.sentences[claim.sentence].span.of(case.document.text)
    score, month = _SCORE.search(words) or _SCORE.search(near), _month(words) or _month(near)
    # date, competition, season, home, home goals, away goals, away, status
    meetings = [
        Meeting(date.fromisoformat(str(row[0])), str(row[3]), int(str(row[4])), int(str(row[5])), str(row[6]))
        for row in answer.rows
    ]
    if score is None:
        return not_checkable(_ID, (claim.span,), "no score is told", answer)
    told = sorted((int(score[1]), int(score[2])))
    if month:
        meetings = [one for one in meetings if one.date.month == month and (match.date - one.date).days < 366]
    elif _REVERSE.search(near.lower()):
        meetings = [one for one in meetings if (match.date - one.date).days < 300][:1]
    same = [one for one in meetings if sorted((one.home_goals, one.away_goals)) == told]
    if same:
        return supported(_ID, (claim.span,), f"{_as_told(same[0])}.", answer)
    if not meetings or _CUP.search(near) or not (month or _REVERSE.search(near.lower())):
        return not_checkable(_ID, (claim.span,), "no meeting is known that this must be", answer)
    return contradicted(
        _ID, Severity.WARNING, (claim.span,), f"“{words}”, but they met then in {_as_told(meetings[0])}.", answer
    )


def _month(words: str) -> int | None:
    found = [
        _MONTHS.index(word) + 1 for word in re.findall(r"[a-z]+", words.lower()) if word in _MONTHS and word != "may"
    ]
    return found[0] if len(found) == 1 else None


def _as_told(meeting: Meeting) -> str:
    return f"{meeting.home} {meeting.home_goals}-{meeting.away_goals} {meeting.away} on {meeting.date}"


CHECK = Check(_ID, Severity.WARNING, find)
