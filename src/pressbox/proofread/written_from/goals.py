"""Who scored, how often, for whom and when must be as the record has it.

Why: names and minutes are what a machine turns about most.
Silent when: the record does not list the goals, or a name of it can be another spelling of the one told.
A note when the reader is in doubt of the goal; a warning when only the minute is wrong, for minutes go astray in reading.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.numbers import number, ordinal
from pressbox.datatypes.record import Goal
from pressbox.datatypes.story import GoalTold
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.tellings import Scorer, is_exact, scorers_said
from pressbox.proofread.wording import said_like
from pressbox.proofread.written_from.pairs import Paired, paired

_ID = "record-goals"
_SLACK = 1  # "on the half-hour" may be the 31st minute
_DOUBTFUL = 0.0  # log-odds of a telling below which the reader only guesses


def find(case: Case) -> Iterator[Finding]:
    """Scorers and minutes that the record does not have."""
    for one in paired(case):
        if one.match.goals and all(goal.scorer for goal in one.match.goals):
            # In a round-up a sentence may be about the next match: there only the goals of the story itself are held.
            named = scorers_said(case, one.story) if len(case.telling.stories) == 1 else []
            yield from _men(case, one, named)
            yield from _minutes(case, one)


def _men(case: Case, one: Paired, named: list[Scorer]) -> Iterator[Finding]:
    listed = ", ".join(_listed(goal) for goal in one.match.goals)
    seen: set[str] = set()
    for man in named:
        seen |= set(man.names)
        his = [goal for goal in one.match.goals if any(alike(goal.scorer or "", name) for name in man.names)]
        if not his:
            yield Finding(
                check=_ID, severity=Severity.ERROR if man.best.odds > 2 * man.best.alone else Severity.WARNING,
                message=f"{man.best.person} is told to have scored, but the record has {listed}.",
                evidence=tuple(said.span for said in man.said),
            )  # fmt: skip
        elif man.count > len(his):
            yield Finding(
                check=_ID, severity=Severity.WARNING,
                message=f"{man.count} goals of {man.best.person} are told, but the record has {len(his)}.",
                evidence=(max(man.said, key=lambda said: said.count).mention.span,),
            )  # fmt: skip
    for goal in one.story.goals:
        if goal.scorer and goal.scorer not in seen and goal.spans:
            if not any(alike(listed_goal.scorer or "", goal.scorer) for listed_goal in one.match.goals):
                yield Finding(
                    check=_ID, severity=Severity.WARNING if goal.certain and goal.odds > _DOUBTFUL else Severity.NOTE,
                    message=f"{goal.scorer} is told to have scored, but the record has {listed}.",
                    evidence=_pointing_at(case, goal),
                )  # fmt: skip
                seen.add(goal.scorer)


def _minutes(case: Case, one: Paired) -> Iterator[Finding]:
    for goal in one.story.goals:
        his = [other for other in one.match.goals if goal.scorer and alike(other.scorer or "", goal.scorer)]
        if not his:
            continue
        if goal.certain and goal.team and not any(one.is_team(goal.team, other.team) for other in his):
            yield Finding(
                check=_ID, severity=Severity.NOTE, evidence=_pointing_at(case, goal),
                message=f"{goal.scorer} is told to have scored for {goal.team}, but by the record for {his[0].team}.",
            )  # fmt: skip
            continue
        moment = goal.moment
        if moment is None or moment.basis == "vague" or any(other.minute is None for other in his):
            continue
        apart = min(max(o.minute.from_ - moment.hi, moment.lo - o.minute.to) for o in his if o.minute)
        if apart > _SLACK:
            time = _time_of(case, goal)
            when = " and ".join(str(o.minute.label or o.minute.from_) for o in his if o.minute)
            told = moment.lo if moment.lo == moment.hi else f"{moment.lo} to {moment.hi}"
            yield Finding(
                check=_ID, severity=Severity.WARNING if time and goal.certain else Severity.NOTE,
                message=f"{goal.scorer}'s goal is told for minute {told}, but the record has it in {when}.",
                evidence=(time.span, *_pointing_at(case, goal)) if time else _pointing_at(case, goal),
                correction=_mended(case, time, his) if time else None,
            )  # fmt: skip


def _time_of(case: Case, goal: GoalTold) -> TimeMention | None:
    """The words that time the goal, when only one exact time of its sentences is this minute."""
    moment = goal.moment
    times = [
        time for at in goal.sentences for time in case.mentions.times.get(at, ())
        if moment and is_exact(time) and time.time.lo == moment.lo
    ]  # fmt: skip
    return times[0] if times else None


def _mended(case: Case, time: TimeMention, his: list[Goal]) -> Correction | None:
    """The minute in place of the number, where the words count from the kick-off and there is one goal to mean."""
    if len(his) != 1 or his[0].minute is None or his[0].minute.from_ != his[0].minute.to or time.time.basis != "stated":
        return None
    for token in case.document.sentences[time.sentence].tokens[time.first : time.last]:
        if time.time.lo in (number(token.lower), ordinal(token.lower)):
            said = said_like(token.text, his[0].minute.from_)
            return Correction(Span(token.start, token.end), said) if said else None
    return None


def _pointing_at(case: Case, goal: GoalTold) -> tuple[Span, ...]:
    named = [
        one.span for at in goal.sentences for one in case.cast.by_sentence.get(at, ()) if one.best == goal.scorer
    ]  # fmt: skip
    return (*named[:1], *goal.spans[:1])


def _listed(goal: Goal) -> str:
    return f"{goal.scorer} {goal.minute.label or goal.minute.from_}" if goal.minute else f"{goal.scorer}"


CHECK = Check(_ID, Severity.ERROR, find)
