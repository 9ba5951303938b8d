"""The half-time score, and the goals told in either half, must be those of the match.

Why: a minute mistyped puts a goal into the other half, and nobody counts again.
Silent when: the reference data has no half-time score, or the half of a goal is only the reader's guess.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.story import GoalTold
from pressbox.proofread.check import Check
from pressbox.proofread.reference.played import Pair, Played, matches_played
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported

_ID = "reference-half-time"


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every half-time score told, and on the halves of the goals."""
    for played in matches_played(case):
        stated = _stated(played)
        for pair, span in stated:
            yield _judged(case, played, pair, span)
        if not stated and played.half_time is not None and played.score == played.story.score:
            yield from _halves(case, played, played.half_time)


def _stated(played: Played) -> list[tuple[Pair, Span]]:
    """Half-time scores in the order of the story's teams, where the words name a team."""
    found: list[tuple[Pair, Span]] = []
    for told in played.story.results:
        first = told.first_team.best if told.first_team else None
        second = told.second_team.best if told.second_team else None
        if told.kind != "half_time" or told.mood is not Mood.ASSERTED or told.score is None:
            continue
        if first is None and second is None and told.score[0] != told.score[1]:
            continue
        turned = first == played.story.teams[1] if first else second == played.story.teams[0]
        found.append((told.score[::-1] if turned else told.score, told.span))
    return found


def _judged(case: Case, played: Played, pair: Pair, span: Span) -> Finding:
    half = played.half_time
    if half is None:
        return not_checkable(_ID, (span,), "the reference data has no half-time score of this match", played.answer)
    first, second = played.names
    told = f"{first} {half[0]}-{half[1]} {second} at half-time on {played.fixture.date}"
    if pair == half:
        return supported(_ID, (span,), f"{told}.", played.answer)
    sure = played.exact and pair != half[::-1]
    return contradicted(
        _ID, Severity.ERROR if sure else Severity.WARNING, (span,),
        f"“{' '.join(span.of(case.document.text).split())}”, but it was {told}.", played.answer,
    )  # fmt: skip


def _halves(case: Case, played: Played, half: Pair) -> Iterator[Finding]:
    """Goals of a side that are told in a half in which it scored fewer."""
    story = played.story
    assert story.score is not None
    for at, team in enumerate(story.teams):
        told_of = [goal for goal in story.goals if goal.team == team]
        whole = len(told_of) == story.score[at]
        own = [goal for goal in told_of if (goal.certain or whole) and _half(goal)]
        spans = {half: [goal.spans[0] for goal in own if _half(goal) == half and goal.spans] for half in (1, 2)}
        scored = {1: half[at], 2: story.score[at] - half[at]}
        name = played.names[at]
        for which, words in ((1, "before"), (2, "after")):
            told = len(spans[which])
            if told > scored[which]:
                yield contradicted(
                    _ID, Severity.NOTE, tuple(sorted(spans[which])),
                    f"{told} {'goal' if told == 1 else 'goals'} of {name} told {words} half-time, but they scored"
                    f" {scored[which] or 'none'} then: it was {played.names[0]} {half[0]}-{half[1]} {played.names[1]}"
                    f" at half-time on {played.fixture.date}.", played.answer,
                )  # fmt: skip
        if own and len(spans[1]) == scored[1] and len(spans[2]) == scored[2]:
            yield supported(
                _ID, tuple(sorted((*spans[1], *spans[2]))),
                f"{name} scored {scored[1]} before half-time and {scored[2]} after it.", played.answer,
            )  # fmt: skip


def _half(goal: GoalTold) -> int | None:
    """The half of a goal that is told by a minute in figures; any other time may be the reader's guess."""
    moment = goal.moment
    if moment is None or moment.width or moment.basis != "stated":
        return None
    return {"first_half": 1, "second_half": 2}.get(moment.phase or "")


CHECK = Check(_ID, Severity.ERROR, find)
