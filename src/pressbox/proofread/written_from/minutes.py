"""When each goal fell must be as the record has it: the minute, and the half.

Why: a machine that is given four minutes writes one of them twice.
Silent when: the record does not time the man's goals, or another scorer of the sentence has that minute by the record.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.numbers import number, ordinal
from pressbox.datatypes.record import Goal
from pressbox.proofread.check import Check
from pressbox.proofread.times_said import TimeSaid, times_said
from pressbox.proofread.wording import said_like
from pressbox.proofread.written_from.known import goals_of, half_of, scorers_named
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-minutes"
_SLACK = 1  # "on the half-hour" may be the 31st minute
_LIKELY = 0.5  # log-odds that words of a half are the goal's
_SURE = 1.0  # log-odds that the time is the man's goal's


def find(case: Case) -> Iterator[Finding]:
    """Times of goals that the record does not have."""
    for one in paired(case):
        for said in times_said(case, one.story):
            yield from _held(case, one, said)


def _held(case: Case, one: Paired, said: TimeSaid) -> Iterator[Finding]:
    his = goals_of(one, said.person)
    if not his or any(goal.minute is None for goal in his):
        return
    others = [
        goal for named in scorers_named(case, one, said.time.sentence) if named.best != said.person
        for goal in goals_of(one, named.best)
    ]  # fmt: skip
    if not said.exact and said.odds < _LIKELY:
        return
    if _is_right(said, his) or _is_right(said, others):
        return
    words = " ".join(said.time.span.of(case.document.text).split())
    when = " and ".join(str(goal.minute.label or goal.minute.from_) for goal in his if goal.minute)
    mended = _mended(case, said.time, his) if said.exact else None
    yield Finding(
        check=_ID, severity=Severity.WARNING if said.alone and said.odds > _SURE else Severity.NOTE,
        message=f"{said.person}'s goal is told with “{words}”, but the record has it in minute {when}.",
        evidence=(said.time.span, said.scorer.span), correction=mended,
    )  # fmt: skip


def _is_right(said: TimeSaid, goals: list[Goal]) -> bool:
    if said.exact:
        return any(g.minute and g.minute.from_ - _SLACK <= said.minute <= g.minute.to + _SLACK for g in goals)
    return any(half_of(goal) in (None, said.phase) for goal in goals) or said.phase is None


def _mended(case: Case, time: TimeMention, his: list[Goal]) -> Correction | None:
    """The minute in place of the number, where the words count from the kick-off and there is one goal to mean."""
    if len(his) != 1 or his[0].minute is None or his[0].minute.from_ != his[0].minute.to or time.time.basis != "stated":
        return None
    for token in case.document.sentences[time.sentence].tokens[time.first : time.last]:
        if time.time.lo in (number(token.lower), ordinal(token.lower)):
            said = said_like(token.text, his[0].minute.from_)
            return Correction(Span(token.start, token.end), said) if said else None
    return None


CHECK = Check(_ID, Severity.WARNING, find)
