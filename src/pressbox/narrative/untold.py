"""Goals told and the times of a match in, the halves out in which the goals fell that no scorer was read for.

The score says that two goals are missing, and two minutes at which words tell a goal are nobody's: those are theirs.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from pressbox.datatypes.mentions import GoalMention
from pressbox.datatypes.story import GoalTold, Moment
from pressbox.narrative.moments import half_of

_TELLS, _WHEN = -2.5, 0.0  # log-odds from which words tell somebody's goal, and when it was
_CHANGES = ("ahead", "level", "extend", "reduce", "answer")
_EXACT, _VAGUE = 1, 9  # minutes: a wider time may be that of a goal told elsewhere
_SAME = 1  # minutes between two tellings of one goal

_Pair = tuple[int, int]
_Place = tuple[int, int]  # sentence, first token of a time


def nobodys_halves(
    goals: Sequence[GoalTold],
    mentions: Mapping[int, GoalMention],
    moments: Mapping[_Place, Moment],
    taken: Collection[_Place],
    missing: int,
) -> list[int]:
    """The halves of as many minutes as goals are missing, each told of a goal and of none of the goals.

    `taken` are times of other things. Where words tell goals at too few minutes, all that tell of nothing else count.
    """
    known = [goal.moment for goal in goals if goal.moment]
    told: list[Moment] = []
    other: list[Moment] = []
    for (sentence, first), moment in sorted(moments.items(), key=lambda m: m[1].lo):
        if moment.width > _VAGUE or (sentence, first) in taken or _among(moment, (*known, *told)):
            continue
        mention = mentions.get(sentence)
        if mention and _tells(mention, first):
            told.append(moment)
        elif moment.width <= _EXACT:
            other.append(moment)
    if len(told) < missing:
        for moment in other:
            if not _among(moment, told):
                told.append(moment)
    halves = [half for moment in told if (half := half_of(moment)) is not None]
    return halves if len(halves) == len(told) == missing else []


def _among(moment: Moment, others: Sequence[Moment]) -> bool:
    """Whether it may be the minute of one of the others, told again."""
    return any(moment.lo - _SAME <= other.hi and other.lo <= moment.hi + _SAME for other in others)


def _tells(mention: GoalMention, first: int) -> bool:
    """Whether words tell that a goal fell at a time."""
    scorers = {reference.first: odds for reference, odds in mention.scorers}
    his = any(at == first and odds > _WHEN and scorers.get(man, -9.0) > _TELLS for man, at, odds in mention.when)
    return his or (not mention.scorers and mention.effect in _CHANGES)


def pairs_with(
    goals: Sequence[GoalTold], halves: Sequence[int], teams: tuple[str, str | None], final: _Pair
) -> set[_Pair]:
    """The scores at half-time when the missing goals fell in these halves, whoever's each was; none where it does not fit."""
    missing = [most - sum(g.team == side for g in goals) for side, most in zip(teams, final, strict=True)]
    own = [half_of(goal.moment) for goal in goals]
    if min(missing) < 0 or sum(missing) != len(halves) or None in own:
        return set()
    first = [sum(h == 1 for g, h in zip(goals, own, strict=True) if g.team == side) for side in teams]
    return {
        (
            first[0] + sum(halves[i] == 1 for i in mine),
            first[1] + sum(halves[i] == 1 for i in range(len(halves)) if i not in mine),
        )
        for mine in combinations(range(len(halves)), missing[0])
    }
