"""Two tellings of one match in, what they tell differently of its goals, cards, penalties and changes out.

"Hale was sent off in the 80th minute" | "Hale saw red on the hour"  ->  sent off in minute 80 here, in minute 60 there

Silent when: one of them does not tell the thing, or tells of several that it could be. For whom a man plays is left out: it
is the reader's guess in too many reports.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import CardMention
from pressbox.datatypes.story import Event, GoalTold, Story
from pressbox.proofread.names import alike, plain

_FEW = 2  # minutes that two papers' watches may differ by


@dataclass(frozen=True, slots=True)
class Beside:
    """A match in two reports."""

    case: Case
    story: Story
    other: Case
    theirs: Story


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing told in two ways, and where."""

    what: str
    here: str
    there: str
    span: Span
    their_span: Span


def differences(beside: Beside) -> Iterator[Difference]:
    """All that the two tell differently, beyond scores, scorers and minutes of goals."""
    yield from _goals(beside)
    yield from _of_one_man(beside, "sent off", _reds(beside.story), _reds(beside.theirs))
    yield from _of_one_man(beside, "missed a penalty", beside.story.missed_penalties, beside.theirs.missed_penalties)
    yield from _changes(beside)
    ours, theirs = beside.story.referee, beside.theirs.referee
    if ours and theirs and not alike(ours, theirs):
        places = _named(beside.case, ours), _named(beside.other, theirs)
        if places[0] and places[1]:
            yield Difference("referee", f"Referee {ours}", f"referee {theirs}", places[0], places[1])


def _goals(beside: Beside) -> Iterator[Difference]:
    for goal in beside.story.goals:
        his = [one for one in beside.theirs.goals if _same(goal.scorer, one.scorer)]
        mine = [one for one in beside.story.goals if _same(goal.scorer, one.scorer)]
        if not goal.scorer or len(mine) != 1 or len(his) != 1 or not goal.certain or not his[0].certain:
            continue
        theirs = his[0]
        places = _place(beside.case, goal), _place(beside.other, theirs)
        if places[0] is None or places[1] is None:
            continue
        kinds = {goal.kind, theirs.kind}
        if len(kinds) > 1 and ("own_goal" in kinds or "open" not in kinds):
            yield Difference("kind", f"{goal.scorer}'s goal is {_kind(goal)}", f"{_kind(theirs)}", places[0], places[1])
        if goal.assist and theirs.assist and not _same(goal.assist, theirs.assist):
            yield Difference(
                "assist", f"{goal.assist} made {goal.scorer}'s goal", f"{theirs.assist} made it",
                _named(beside.case, goal.assist, goal.sentences) or places[0],
                _named(beside.other, theirs.assist, theirs.sentences) or places[1],
            )  # fmt: skip


def _of_one_man(beside: Beside, what: str, ours: Sequence[Event], theirs: Sequence[Event]) -> Iterator[Difference]:
    """The same man at another time; where either report tells of one man only, another man."""
    for event in ours:
        his = [one for one in theirs if _same(event.player, one.player)]
        if not event.player or not event.spans:
            continue
        if len(his) == 1 and his[0].spans:
            yield from _time(beside, what, event, his[0])
        elif not his and len(ours) == len(theirs) == 1 and theirs[0].player and theirs[0].spans:
            yield Difference(
                what, f"{event.player} {what}", f"{theirs[0].player}",
                _man(beside.case, event, event.player), _man(beside.other, theirs[0], theirs[0].player),
            )  # fmt: skip


def _time(beside: Beside, what: str, event: Event, theirs: Event) -> Iterator[Difference]:
    ours, there = event.moment, theirs.moment
    if ours and there and not ours.width and not there.width and "vague" not in (ours.basis, there.basis):
        if abs(ours.lo - there.lo) > _FEW:
            yield Difference(
                what, f"{event.player} {what} in minute {ours.lo}", f"in minute {there.lo}",
                event.spans[0], theirs.spans[0],
            )  # fmt: skip


def _changes(beside: Beside) -> Iterator[Difference]:
    for event in beside.story.substitutions:
        for theirs in beside.theirs.substitutions:
            if not event.spans or not theirs.spans or not _same(event.player, theirs.player):
                continue
            if event.other and theirs.other and not _same(event.other, theirs.other):
                yield Difference(
                    "change", f"{event.player} for {event.other}", f"for {theirs.other}",
                    _man(beside.case, event, event.other), _man(beside.other, theirs, theirs.other),
                )  # fmt: skip
            yield from _time(beside, "on", event, theirs)


def _reds(story: Story) -> list[Event]:
    return [one for one in story.cards if isinstance(one.mention, CardMention) and one.mention.colour != "yellow"]


def _kind(goal: GoalTold) -> str:
    told = {"own_goal": "an own goal", "penalty": "a penalty", "free_kick": "a free kick", "header": "a header"}
    return told.get(goal.kind, "no own goal")


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other and (alike(one, other) or plain(one) == plain(other)))


def _place(case: Case, goal: GoalTold) -> Span | None:
    return _named(case, goal.scorer, goal.sentences) or next(iter(goal.spans), None)


def _man(case: Case, event: Event, name: str) -> Span:
    return _named(case, name, (event.mention.sentence,)) or event.spans[0]


def _named(case: Case, name: str | None, sentences: Sequence[int] | None = None) -> Span | None:
    """Where a person is named, in these sentences or anywhere."""
    for at in sorted(case.cast.by_sentence) if sentences is None else sentences:
        for one in case.cast.by_sentence.get(at, ()):
            if one.kind is Kind.PERSON and one.form is Form.NAME and one.best == name:
                return one.span
    return None
