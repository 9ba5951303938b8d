"""When each goal fell must be as the record has it: the minute, and the half.

Why: a machine that is given four minutes writes one of them twice.
Silent when: the record does not time the man's goals, or another scorer of the sentence has that minute by the record; the
time is a card's, a substitution's or a chance's; another time of the sentence is that of his goal. A note where no goal at
all fell then, and whose goal is meant is not said. "The 42nd minute" is minute 42; "after 42 minutes" may be 43.
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.numbers import number, ordinal
from pressbox.datatypes.record import Goal
from pressbox.proofread.check import Check
from pressbox.proofread.tellings import is_exact
from pressbox.proofread.times_said import TimeSaid, times_said
from pressbox.proofread.wording import said_like
from pressbox.proofread.written_from.clues import (
    by_minute,
    falls,
    goals_told,
    is_in_doubt,
    is_of_a_card_or_change,
    minutes_of,
    steps_of,
    when,
)
from pressbox.proofread.written_from.known import goals_of, half_of, listed, scorers_named
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-minutes"
_STRUCK_OFF = frozenset("offside disallowed push infringement ruled woodwork whistle flag".split())
_LIKELY = 0.5  # log-odds that words of a half are the goal's
_EFFECTS = ("ahead", "level", "reduce", "extend")
_AROUND = frozenset("corner cross shot effort save card added stoppage injury hours".split())
_MAY = -1.3  # log-odds that a scorer of the record scored in this sentence
_LINKED = 0.0  # log-odds that the time is a man's goal's, where none fell then
_SURE = 1.0  # log-odds that the time is the man's goal's


def find(case: Case) -> Iterator[Finding]:
    """Times of goals that the record does not have."""
    for one in paired(case):
        held: set[Span] = set()
        for said in times_said(case, one.story):
            for finding in _held(case, one, said):
                held.add(said.time.span)
                yield finding
        yield from _of_no_goal(case, one, held)


def _of_no_goal(case: Case, one: Paired, held: set[Span]) -> Iterator[Finding]:
    """Minutes and halves in which none of the goals fell that the sentence can mean."""
    steps = steps_of(one)
    if not steps:
        return
    for sentence, mention in goals_told(case, one):
        for time in minutes_of(case, mention):
            if by_minute(steps, time).steps or time.span in held or is_in_doubt(sentence, time):
                continue
            if _tells_of_it(one, mention, time) and not _AROUND & _beside(sentence, time):
                held.add(time.span)
                words = " ".join(time.span.of(case.document.text).split())
                yield Finding(
                    check=_ID, severity=Severity.NOTE, evidence=(time.span,),
                    message=f"A goal is told with “{words}”, but the record has {', '.join(listed(s.goal) for s in steps)}.",
                )  # fmt: skip


def _tells_of_it(one: Paired, mention: GoalMention, time: TimeMention) -> bool:
    """Whether the time is the goal's of a scorer of the record, or of a side and nobody else is named for it."""
    men = [man for man, odds in mention.scorers if odds > _LIKELY and when(mention, man, time) > _LINKED]
    if men:  # with neither man nor minute in the record it is a goal of another match
        return any(goals_of(one, man.best) for man in men)
    his = [man for man, odds in mention.scorers if odds > _MAY and man.form is Form.NAME and goals_of(one, man.best)]
    if len(mention.times) == 1 and any(when(mention, man, time) > _LINKED for man in his):
        return True
    return len(mention.times) == 1 and bool(mention.teams) and mention.effect in _EFFECTS


def _beside(sentence: Sentence, time: TimeMention) -> set[str]:
    return {token.lower for token in sentence.tokens[max(0, time.first - 4) : time.last + 3]}


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
    if _is_right(said, his) or _is_right(said, others) or _is_timed_well(case, said, his):
        return
    if said.exact and said.scorer.form is not Form.NAME and _is_right(said, one.match.goals):
        return  # "the striker" may be another man
    if said.exact and is_of_a_card_or_change(case, said.time):
        return
    if _STRUCK_OFF & case.document.sentences[said.time.sentence].words:
        return
    words = " ".join(said.time.span.of(case.document.text).split())
    when = " and ".join(str(goal.minute.label or goal.minute.from_) for goal in his if goal.minute)
    mended = _mended(case, said.time, his) if said.exact else None
    yield Finding(
        check=_ID, severity=Severity.WARNING if said.alone and said.odds > _SURE else Severity.NOTE,
        message=f"{said.person}'s goal is told with “{words}”, but the record has it at {when}.",
        evidence=(said.time.span, said.scorer.span), correction=mended,
    )  # fmt: skip


def _is_right(said: TimeSaid, goals: list[Goal]) -> bool:
    if said.exact:
        return any(falls(goal, said.time) for goal in goals)
    return any(half_of(goal) in (None, said.phase) for goal in goals) or said.phase is None


def _is_timed_well(case: Case, said: TimeSaid, his: list[Goal]) -> bool:
    """Whether another time of the sentence is that of his goal: "came on in the 73rd minute and scored in the 90th"."""
    return any(
        is_exact(time) and any(falls(goal, time) for goal in his)
        for time in case.mentions.times.get(said.time.sentence, ()) if time.first != said.time.first
    )  # fmt: skip


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
