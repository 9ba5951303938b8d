"""Goals told and where they are told in, the half out of those whose half no words say: before or behind the break.

"Hale put Vale ahead. Okoro headed a second. On resuming, Lind pulled one back"  ->  Okoro's was of the first half

Only where the story of the match has one such place, with nothing of the second half told before it, nothing of the
first behind it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import ResultMention, TimeMention
from pressbox.datatypes.story import GoalTold, Moment
from pressbox.narrative.moments import half_of

_Place = tuple[int, int]  # sentence, token
_LEAD = 3  # sentences of a match that may tell it in brief
_NARROW = 22  # minutes: a wider time of the first half may be told of in looking back
_OPENS = 46  # the minute from which the second half runs
_SOON = 4  # words with which a sentence opens
_LOOKS_BACK = frozenset("had earlier already previously 'd opener having".split())
_WHOLE = (Moment(1, 46, "first_half", "vague"), Moment(46, 99, "second_half", "vague"))


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a report comes to the second half, and the sentence from which it tells the match in order."""

    place: _Place
    begins: int
    lead: tuple[int, ...]
    story: frozenset[int]  # sentences of prose that do not tell how it ended


def find_turn(
    document: Document, sentences: Sequence[int], results: Sequence[ResultMention],
    times: Mapping[int, Sequence[TimeMention]], moments: Mapping[_Place, Moment], breaks: Mapping[int, int],
    goals: Sequence[GoalTold],
) -> Turn | None:  # fmt: skip
    """The one place before which nothing is told of the second half, and behind which nothing of the first."""
    final = {said.sentence for said in results if said.kind == "final"}
    prose = [at for at in sentences if document.sentences[at].genre is Genre.PROSE]
    story = [at for at in prose if at not in final]
    marks = sorted(
        [mark for at in story for time in times.get(at, ()) if (mark := _mark(at, time, moments))]
        + [((at, breaks[at]), 2, True) for at in story if at in breaks]
    )
    last_first = max((place for place, half, _ in marks if half == 1), default=(-1, 0))
    behind = [(place, opens) for place, half, opens in marks if half == 2 and place > last_first]
    if not behind or not behind[0][1]:
        return None
    place = behind[0][0]
    told = [(at, half) for goal in goals if (half := half_of(goal.moment)) for at in goal.sentences if at in prose]
    too_soon = [at for at, half in [*((at, half) for (at, _), half, _ in marks), *told] if half == 2 and at < place[0]]
    lead = tuple(prose[:_LEAD])
    if any(at not in lead for at in too_soon) or any(half == 1 and at > place[0] for at, half in told):
        return None
    return Turn(place, max(too_soon, default=-1) + 1, lead, frozenset(story))


def _mark(at: int, time: TimeMention, moments: Mapping[_Place, Moment]) -> tuple[_Place, int, bool] | None:
    """The half that a time shows the story to have come to, and whether the second half may begin there."""
    moment = moments.get((at, time.first))
    half = half_of(moment)
    if moment is None or half not in (1, 2) or (half == 1 and moment.width > _NARROW):
        return None
    opens = half == 2 and moment.lo == _OPENS and moment.width > 2 and time.pattern != "second-half"
    return (at, time.first), half, opens


def by_their_place(goals: Sequence[GoalTold], document: Document, turn: Turn) -> list[GoalTold]:
    """The goals, those of no known half in the one in which the report tells them."""
    in_brief = {at for at in turn.lead if sum(at in goal.sentences for goal in goals) > 1}
    return [
        goal if half_of(goal.moment) or (half := _half_told(goal, document, turn, in_brief)) is None
        else _in_half(goal, half) for goal in goals
    ]  # fmt: skip


def _half_told(goal: GoalTold, document: Document, turn: Turn, in_brief: Collection[int]) -> int | None:
    """The half in which all of the story that tells a goal tells it; the lead may tell one of the second half."""
    told = [
        (at, half) for at in goal.sentences if at in turn.story and at not in in_brief
        for half in [_half_at(goal, document, at, turn)] if half != 1 or at >= turn.begins
    ]  # fmt: skip
    halves = {half for _, half in told}
    if halves == {1, 2} and all(at in turn.lead for at, half in told if half == 1):
        return 2
    return halves.pop() if len(halves) == 1 else None


def _half_at(goal: GoalTold, document: Document, at: int, turn: Turn) -> int | None:
    """The half in which a sentence tells a goal; None where it looks back, or opens the second half behind it."""
    sentence, token = turn.place
    lowers = document.sentences[at].lowers
    if at < sentence:
        return 1
    if at > sentence:
        return None if _LOOKS_BACK.intersection(lowers) else 2
    name = goal.scorer.split()[-1].lower() if goal.scorer else ""
    return 2 if name in lowers and (token <= _SOON or lowers.index(name) > token) else None


def _in_half(goal: GoalTold, half: int) -> GoalTold:
    """A goal in a half: its time cut to that half."""
    whole, moment = _WHOLE[half - 1], goal.moment
    if moment and moment.lo <= whole.hi and moment.hi >= whole.lo:
        cut = moment.to(max(moment.lo, whole.lo), min(moment.hi, whole.hi))
        return replace(goal, moment=replace(cut, phase=whole.phase))
    return replace(goal, moment=whole)
