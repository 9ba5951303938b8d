"""Reports of one match must agree: on the score, the scorers, the minutes, the crowd, the table.

Why: of two papers that tell one fact differently, one is wrong, and each can be proofread by the other.
Silent when: the reports tell of different matches, or one of them does not tell the fact at all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Elsewhere, Finding, Severity
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.check import Check
from pressbox.proofread.events_beside import Beside, Difference, differences
from pressbox.proofread.names import alike, plain
from pressbox.proofread.results_told import final_score, written
from pressbox.proofread.standing import Stated, places_stated, points_stated
from pressbox.proofread.tellings import scorers_said

_ID = "told-differently"
_SURE = 1.0  # log-odds of a goal
_FEW = 2  # minutes that two papers' watches may differ by


@dataclass(frozen=True, slots=True)
class Fact:
    """What one report says of one thing; `what` is the same for the same thing in all reports."""

    what: tuple[str, ...]
    value: object
    said: str
    span: Span
    sure: bool


def find(case: Case) -> Iterator[Finding]:
    """Facts that another report tells differently, at their place here, with the place there."""
    for path, other in case.beside:
        yield from _tables(case, path, other)
        for story in case.telling.stories:
            for theirs in other.telling.stories:
                turned = _same_match(story, theirs)
                if turned is not None:
                    yield from _compared(case, story, path, other, theirs, turned)


def of_one_match(case: Case, other: Case) -> bool:
    """Whether two reports tell of a match in common, so that there is something to compare."""
    return any(
        _same_match(story, theirs) is not None for story in case.telling.stories for theirs in other.telling.stories
    )


def _same_match(one: Story, other: Story) -> bool | None:
    """Whether it is the same match, turned round (True) or not (False); None when it is another."""
    if None in one.teams or None in other.teams or (one.date and other.date and one.date != other.date):
        return None
    ours, theirs = [plain(str(team)) for team in one.teams], [plain(str(team)) for team in other.teams]
    if all(_is_team(a, b) for a, b in zip(ours, theirs, strict=True)):
        return False
    return True if all(_is_team(a, b) for a, b in zip(ours, theirs[::-1], strict=True)) else None


def _is_team(one: str, other: str) -> bool:
    a, b = set(one.split()), set(other.split())
    return bool(a and b) and (a <= b or b <= a)


def _compared(case: Case, story: Story, path: str, other: Case, theirs: Story, turned: bool) -> Iterator[Finding]:
    for facts in (_scores, _numbers):
        ours = {fact.what: fact for fact in facts(case, story, False)}
        for fact in facts(other, theirs, turned):
            mine = ours.get(fact.what)
            if mine is not None and mine.value != fact.value:
                yield _finding(case, mine, path, other, fact)
    yield from _scorers(case, story, path, other, theirs)
    for one in differences(Beside(case, story, other, theirs)):
        yield _finding(case, _fact(one, one.here, one.span), path, other, _fact(one, one.there, one.their_span))


def _fact(difference: Difference, said: str, span: Span) -> Fact:
    return Fact((difference.what,), said, said, span, False)


def _finding(case: Case, mine: Fact, path: str, other: Case, fact: Fact) -> Finding:
    severity = Severity.WARNING if mine.sure and fact.sure else Severity.NOTE
    if mine.what == ("score",) and mine.sure and fact.sure:
        severity = Severity.ERROR
    line = other.document.text.count("\n", 0, fact.span.start) + 1
    return Finding(
        check=_ID, severity=severity, message=f"{mine.said} here, {fact.said} in {path}, line {line}.",
        evidence=(mine.span,),
        elsewhere=(Elsewhere(path, other.document.text, fact.span),),
    )  # fmt: skip


def _scores(case: Case, story: Story, turned: bool) -> Iterator[Fact]:
    def fact(what: str, pair: tuple[int, int], span: Span, sure: bool) -> Fact:
        value = pair[::-1] if turned else pair
        first, second = story.teams[::-1] if turned else story.teams
        return Fact((what,), value, f"{first} {written(value)} {second} ({what})", span, sure)

    final = final_score(case, story)
    if final is not None and final.span is not None:
        yield fact("score", final.pair, final.span, final.sure)
    for kind, pair in (("half_time", story.half_time), ("aggregate", story.aggregate), ("shootout", story.shootout)):
        span = next((told.span for told in story.results if told.kind == kind), None)
        if pair is not None and span is not None and (kind != "half_time" or story.half_time_basis == "stated"):
            yield fact(kind.replace("_", "-"), pair, span, True)


def _numbers(case: Case, story: Story, _: bool) -> Iterator[Fact]:
    for what in ("attendance",):
        value = getattr(story, what)
        if value is not None and (span := _figures(case, value)) is not None:
            yield Fact((what,), value, f"{what} {value:,}", span, True)


def _figures(case: Case, value: int) -> Span | None:
    for figures in (f"{value:,}", str(value)):
        at = case.document.text.find(figures, *case.document.extent)
        if at >= 0:
            return Span(at, at + len(figures))
    return None


def _scorers(case: Case, story: Story, path: str, other: Case, theirs: Story) -> Iterator[Finding]:
    """Men whom only one report has scoring, where the other tells all of the side's goals; minutes of a man's goal that are
    far apart."""
    told_there = {name for one in scorers_said(other, theirs) for name in one.names}
    for goal in story.goals:
        if not goal.scorer or not goal.spans or not (goal.certain or goal.odds > _SURE):
            continue
        his = [one for one in theirs.goals if one.scorer and alike(one.scorer, goal.scorer) and one.spans]
        rival = None if his or any(alike(name, goal.scorer) for name in told_there) else _rival(story, goal, theirs)
        if rival is not None:
            yield _finding(
                case, Fact(("scorer",), goal.scorer, f"A goal of {goal.scorer}", _man(case, goal), False), path, other,
                Fact(("scorer",), rival.scorer, f"none of his but one of {rival.scorer}", _man(other, rival), False),
            )  # fmt: skip
        if len(his) == 1 and sum(1 for one in story.goals if one.scorer == goal.scorer) == 1:
            ours, there = goal.moment, his[0].moment
            if ours and there and "vague" not in (ours.basis, there.basis) and (his[0].certain or his[0].odds > _SURE):
                if max(ours.lo - there.hi, there.lo - ours.hi) > _FEW:
                    what = ("minute",)
                    yield _finding(
                        case, Fact(what, ours.lo, f"{goal.scorer}'s goal in minute {ours.lo}", _time(case, goal), True), path,
                        other, Fact(what, there.lo, f"in minute {there.lo}", _time(other, his[0]), True),
                    )  # fmt: skip


def _rival(story: Story, goal: GoalTold, theirs: Story) -> GoalTold | None:
    """The goal of the other report that this one must be, when all goals of its side are told there, and are others', or by its minute."""
    team = next((one for one in theirs.teams if one and goal.team and _is_team(plain(one), plain(goal.team))), None)
    there = [one for one in theirs.goals if one.team == team]
    goals = theirs.score[theirs.teams.index(team)] if theirs.score and team is not None else None
    left = [one for one in there if not any(alike(one.scorer or "", mine.scorer or "") for mine in story.goals)]
    apart = {id(one): _apart(goal, one) for one in there}
    if goals is None or len(there) != goals or not all(one.scorer and one.spans and one.odds > 0 for one in there):
        # Not all are told there; but a goal of the side in this very minute is this one.
        left = [one for one in left if one.scorer and one.spans and one.odds > _SURE and apart[id(one)] <= 1]
        return left[0] if len(left) == 1 and _is_timed(goal) and _is_timed(left[0]) else None
    return min(left or there, key=lambda one: apart[id(one)], default=None)


def _is_timed(goal: GoalTold) -> bool:
    return goal.moment is not None and goal.moment.basis != "vague" and not goal.moment.width


def _apart(one: GoalTold, other: GoalTold) -> int:
    """Minutes between two goals, far where they are not told."""
    if one.moment is None or other.moment is None:
        return 100 + abs((one.order or 0) - (other.order or 0))
    return max(one.moment.lo - other.moment.hi, other.moment.lo - one.moment.hi, 0)


def _man(case: Case, goal: GoalTold) -> Span:
    named = (one.span for at in goal.sentences for one in case.cast.by_sentence.get(at, ()) if one.best == goal.scorer)
    return next(named, goal.spans[0])


def _time(case: Case, goal: GoalTold) -> Span:
    """The words that time the goal, or else the sentence."""
    told = (time for at in goal.sentences for time in case.mentions.times.get(at, ()))
    return next((time.span for time in told if goal.moment and time.time.lo == goal.moment.lo), goal.spans[0])


_TABLES: tuple[tuple[str, Callable[[Case], dict[str, list[Stated]]]], ...] = (
    ("place", places_stated), ("points", points_stated),
)  # fmt: skip


def _tables(case: Case, path: str, other: Case) -> Iterator[Finding]:
    if case.document.published != other.document.published:
        return
    for what, stated in _TABLES:
        theirs = stated(other)
        for team, told in stated(case).items():
            there = [one for name, ones in theirs.items() if _is_team(plain(name), plain(team)) for one in ones]
            if there and not {one.value for one in told} & {one.value for one in there}:
                ours = Fact((what, team), told[0].value, f"{team}: {what} {told[0].value}", told[0].span, True)
                yield _finding(
                    case, ours, path, other, Fact((what, team), 0, f"{what} {there[0].value}", there[0].span, True)
                )


CHECK = Check(_ID, Severity.ERROR, find)
