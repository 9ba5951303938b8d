"""What a goal can have done to the score, by the goals that surely fell before and after it.

Rossi 25', Hale 29', Lind 80' in a 2-1  ->  Hale's may be an equaliser, and cannot be the opener

Only times on the clock, and halves, are trusted to say which of two goals fell first; what they leave open may be
either way. So a goal "cannot be" something only where no order of the goals that fits their times has it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.path_of_score import Statement

_SURER = 1.5  # the same where the reader is not certain of the goal's side
_SURE = 0.8  # log-odds of a goal that stands against another
_SOON = 3  # minutes
_NARROW = 5  # minutes, less one: "on the stroke of half-time", "within four minutes"
_SAME = 1  # "after 42 minutes" may be the 43rd
_LAST_OF_FIRST, _FIRST_OF_SECOND = 46, 46


@dataclass(frozen=True, slots=True)
class Before:
    """How many goals either side can have scored before a goal: its own side, the other side."""

    own: range
    rival: range

    def allows(self, told: Statement, final_own: int, final_rival: int) -> bool:
        """Whether the goal can be what the word says."""
        if told.pair is not None:
            return any((own + 1, rival) in (told.pair, told.pair[::-1]) for own, rival in product(self.own, self.rival))
        if told.kind == "nth":  # "added a third": his side's, or the match's
            return any(told.count in (own + 1, own + rival + 1) for own, rival in product(self.own, self.rival))
        does = _MAY_BE.get(told.kind, _IS[told.kind])
        return any(does(own, rival, final_own, final_rival) for own, rival in product(self.own, self.rival))


def _opens(own: int, rival: int, _own: int, _rival: int) -> bool:
    return own == rival == 0


def _levels(own: int, rival: int, _own: int, _rival: int) -> bool:
    return own + 1 == rival


def _leads_again(own: int, rival: int, _own: int, _rival: int) -> bool:
    return own == rival > 0


def _doubles(own: int, rival: int, _own: int, _rival: int) -> bool:
    return own + 1 - rival == 2


def _extends(own: int, rival: int, _own: int, _rival: int) -> bool:
    return own > rival


def _reduces(own: int, rival: int, _own: int, _rival: int) -> bool:
    return own < rival  # "pulled one back" is said of a leveller, too


def _halves(own: int, rival: int, _own: int, _rival: int) -> bool:
    return own + 1 - rival == -1


def _wins(own: int, rival: int, last_own: int, last_rival: int) -> bool:
    """Loosely: the goal that put the winners ahead, or the one that was one more than the losers got."""
    return last_own > last_rival and (own <= rival or own == last_rival)


_IS = {
    "opener": _opens,
    "equaliser": _levels,
    "doubled": _doubles,
    "halved": _halves,
    "extended": _extends,
    "reduced": _reduces,
    "winner": _wins,
    "ahead again": _leads_again,
}
_OF_MEN = ("running", "nth")  # held where it is said whose goal it was
KINDS = (*_IS, "running")
# Said loosely of any lead that grew: but there was one.
_MAY_BE: dict[str, Callable[[int, int, int, int], bool]] = {"doubled": _extends}
_HELD = (
    "opener",
    "equaliser",
    "halved",
    "running",
    "ahead again",
    "doubled",
    "extended",
    "reduced",
    "nth",
)  # "winner" is said loosely; figures may be either way round


def goals_meant(story: Story, told: Statement) -> list[GoalTold]:
    """The goals that the words can be about: the man's, or that of the sentence if there is one, or the side's."""
    if told.person is not None:
        return [goal for goal in story.goals if goal.scorer == told.person]
    here = [goal for goal in story.goals if told.sentence in goal.sentences]
    if len(here) == 1:
        # Words of one side, of a goal that the reader has given to the other: he is wrong about either.
        return here if told.side is None or here[0].team == story.teams[told.side] else []
    if told.minute is not None and (told.kind != "opener" or told.side is not None):
        then = [
            goal for goal in story.goals
            if goal.moment and _is_timed(goal) and abs(goal.moment.lo - told.minute) <= _SAME
            and (told.side is None or goal.team == story.teams[told.side])
        ]  # fmt: skip
        if len(then) == 1:
            return then
    if told.side is None:
        return list(story.goals)
    return [goal for goal in story.goals if goal.team == story.teams[told.side]]


def before(story: Story, goal: GoalTold, *, placed: bool = False) -> tuple[Before, tuple[GoalTold, ...]] | None:
    """What can have come before a goal, and the goals that bound it; None where the side of the goal is not told.

    With `placed`, goals whose minutes are on the clock count too where the reader is sure enough of them.
    """
    if story.score is None or goal.team not in story.teams:
        return None
    mine = story.teams.index(goal.team)
    sure = {0: 0, 1: 0}
    later = {0: 0, 1: 0}
    bounds: list[GoalTold] = []
    for other in story.goals:
        if other is goal or other.team not in story.teams or other.odds < _SURE:
            continue
        if not other.certain and not (placed and other.odds >= _SURER and _is_placed(other) and _is_placed(goal)):
            continue
        order = _order(other, goal)
        if placed and order < 0 and other.scorer == goal.scorer:
            continue  # which of a man's goals has which minute is soonest misread
        if order and not any(_may_be_one(other, bound) for bound in (*bounds, goal)):
            bounds.append(other)
            (sure if order < 0 else later)[story.teams.index(other.team)] += 1
    # Its own side has this goal besides those that fell later.
    own = range(sure[mine], max(sure[mine], story.score[mine] - 1 - later[mine]) + 1)
    rival = range(sure[1 - mine], max(sure[1 - mine], story.score[1 - mine] - later[1 - mine]) + 1)
    return Before(own, rival), tuple(bounds)


def _fell_before(story: Story, goal: GoalTold) -> Iterator[GoalTold]:
    """The goals that surely fell earlier, whosever they were: enough for it to be no opener."""
    for other in story.goals:
        if other is goal or _may_be_one(other, goal) or _order(other, goal) >= 0:
            continue
        if (other.certain and other.odds >= _SURE) or (other.odds >= _SURER and _is_placed(other) and _is_placed(goal)):
            yield other


def _is_known_whole(story: Story) -> bool:
    """Whether each goal of the score is told, placed on the clock, and in no doubt."""
    return story.score is not None and len(story.goals) == sum(story.score) and all(
        goal.scorer and goal.odds > _SURE and _is_placed(goal) for goal in story.goals
    )  # fmt: skip


def _is_known(story: Story) -> bool:
    return story.score is not None and len(story.goals) == sum(story.score) and all(
        goal.scorer and goal.odds > _SURE for goal in story.goals
    )  # fmt: skip


def _may_be_one(one: GoalTold, other: GoalTold) -> bool:
    """Whether two goals of a man are so near that they may be one, told twice."""
    if one.scorer is None or one.scorer != other.scorer or one.moment is None or other.moment is None:
        return False
    return abs(one.moment.lo - other.moment.lo) <= _SOON


def _order(one: GoalTold, other: GoalTold) -> int:
    """-1 if one surely fell before the other, 1 if after, 0 if their times do not say."""
    if set(one.sentences) & set(other.sentences) and not (_is_placed(one) and _is_placed(other)):
        return 0
    if any(goal.kind == "own_goal" and not _is_near(goal) for goal in (one, other)):
        return 0  # in a list it has the name of the man, in the prose often none: its time is the one that was left
    (a, b), (c, d) = _ends(one), _ends(other)
    return -1 if b < c else 1 if d < a else 0


def _is_timed(goal: GoalTold) -> bool:
    moment = goal.moment
    return moment is not None and moment.basis != "vague" and moment.lo == moment.hi


def _is_placed(goal: GoalTold) -> bool:
    """Timed by the clock, or in the time added to a half."""
    moment = goal.moment
    return _is_timed(goal) or (moment is not None and moment.added is not None)


def _ends(goal: GoalTold) -> tuple[int, int]:
    moment = goal.moment
    if moment is None:
        return 0, 130
    if _is_timed(goal) or moment.added or moment.width <= _NARROW:
        return moment.lo, moment.hi
    if moment.phase == "first_half":
        return 0, _LAST_OF_FIRST
    return (_FIRST_OF_SECOND, 130) if moment.phase == "second_half" else (0, 130)


def _is_then(goal: GoalTold, minute: int) -> bool:
    return goal.moment is not None and abs(goal.moment.lo - minute) <= _SAME


def _fell_earlier(story: Story, told: Statement) -> list[GoalTold]:
    """The goals, but for the man's own, that fell before the time that is told with an opener, whosever goal it is."""
    if told.window is None or told.kind != "opener":
        return []
    before = [
        goal for goal in story.goals
        if _is_near(goal) and _ends(goal)[1] < told.window[0] - _SAME
        and ((goal.certain and goal.odds >= _SURE) or (goal.odds >= _SURER and _is_placed(goal)))
    ]  # fmt: skip
    his = [_ends(goal)[0] for goal in before if told.person is not None and goal.scorer == told.person]
    # One of his own before them may be the opener, and the time another goal's.
    return [goal for goal in before if goal.scorer != told.person and not (his and min(his) < _ends(goal)[0])]


def _is_near(goal: GoalTold) -> bool:
    """Timed on the clock, or to a few minutes."""
    return _is_placed(goal) or (goal.moment is not None and goal.moment.width <= _NARROW)


def cannot_be(story: Story, told: Statement) -> Iterator[GoalTold]:
    """The goals that stand against what is said; nothing when one of the goals meant can be such a goal."""
    if told.kind not in _HELD or story.score is None or (told.kind in _OF_MEN and told.person is None):
        return
    if fell := _fell_earlier(story, told):
        yield from fell
        return
    meant = goals_meant(story, told)
    firm = len(meant) == 1 and _is_placed(meant[0]) and _is_known_whole(story)
    his_one = told.person is not None and (told.minute is not None or (len(meant) == 1 and _is_known(story)))
    if told.kind == "nth" and (not his_one or told.count <= sum(goal.scorer == told.person for goal in story.goals)):
        return  # "added a second": it may be his own
    if told.kind == "running":
        # "Hale made it 2-1 in the 60th minute": his goal of this sentence, with its minute.
        meant = [goal for goal in meant if told.minute is not None and _is_placed(goal) and _is_then(goal, told.minute)]
        if len(meant) != 1:
            return
    if told.kind == "equaliser" and not firm and not his_one:
        return  # of many goals one is soon put before the other; a leveller with his minute stands firmer
    against: dict[int, GoalTold] = {}
    if told.kind == "opener" and len(meant) == 1:
        earlier = [list(_fell_before(story, goal)) for goal in meant if goal.odds >= 0]
        if len(earlier) == len(meant) and all(earlier):
            against = {id(goal): goal for goals in earlier for goal in goals}
    for goal in meant if not against else ():
        found = before(story, goal, placed=told.kind in ("running", "ahead again", "nth"))
        if found is None or goal.odds < 0:
            return
        ranges, bounds = found
        mine = story.teams.index(goal.team) if goal.team in story.teams else 0
        if ranges.allows(told, story.score[mine], story.score[1 - mine]):
            return
        against |= {id(other): other for other in bounds}
    his_own = len(meant) == 1 and _is_timed(meant[0]) and told.minute is not None and _is_then(meant[0], told.minute)
    if (
        told.minute is not None
        and not his_own
        and any(
            goal.moment and abs(goal.moment.lo - told.minute) <= _SOON
            for goal in against.values()
            if _is_timed(goal) and (told.person is None or goal.scorer != told.person)
        )
    ):
        return  # it may be that goal which is told here, of another man
    if told.minute is not None or any(map(_is_timed, against.values())):
        yield from against.values()


_ALL_SURE = 1.2  # log-odds of the story's weakest goal
_FEW = 2  # goals that may be meant


def off_the_path(story: Story, told: Statement) -> tuple[GoalTold, ...]:
    """The goals that fell before, where every goal of the score is told and, in the order that fits the report best, none of those
    meant did what is said; nothing where one of them did."""
    if (
        told.kind not in _HELD
        or told.kind == "nth"
        or told.pair
        or story.score is None
        or len(story.goals) != sum(story.score)
    ):
        return ()
    if any(goal.odds < _ALL_SURE or goal.order is None or goal.team not in story.teams for goal in story.goals):
        return ()
    if any(goal.kind == "own_goal" and not _is_near(goal) for goal in story.goals):
        return ()
    if len({goal.scorer for goal in story.goals}) < len(story.goals):
        return ()  # which of a man's goals fell when is soonest misread
    goals = sorted(story.goals, key=lambda goal: goal.order or 0)
    meant = _meant_in_all(story, told)
    if not 0 < len(meant) <= _FEW:
        return ()  # of a side's many goals one is soon put in another place
    if any(_is_timed_elsewhere(goal) for goal in meant):
        return ()
    if any(_are_told_together(one, goal) for one in meant for goal in goals if goal is not one):
        return ()
    for at, goal in enumerate(goals):
        if any(goal is one for one in meant):
            own = sum(other.team == goal.team for other in goals[:at])
            if _IS[told.kind](own, at - own, 0, 0):
                return ()
    last = max((at for at, goal in enumerate(goals) if any(goal is one for one in meant)), default=0)
    return tuple(goals[:last] if last else [goal for goal in goals if not any(goal is one for one in meant)][:1])


def _is_timed_elsewhere(goal: GoalTold) -> bool:
    """Whether the reader has it by vague words of time, "late on", and by no narrow ones: they may be of a chance of his."""
    return (
        goal.moment is not None and goal.moment.basis == "vague" and not _is_near(goal) and len(set(goal.sentences)) > 1
    )


def _are_told_together(one: GoalTold, other: GoalTold) -> bool:
    """Whether the same sentences tell both, and their times do not say which fell first: the reader may have turned them about."""
    return set(one.sentences) == set(other.sentences) and len(set(one.sentences)) > 1 and not _order(one, other)


def _meant_in_all(story: Story, told: Statement) -> list[GoalTold]:
    """The goals that the words can be about: the man's, those of the time told with them, of their sentence, of their side."""
    if told.person is None and (told.window is not None or told.minute is not None):
        first, last = told.window or (told.minute or 0, told.minute or 0)
        then = [goal for goal in story.goals if _ends(goal)[0] <= last + _SAME and first - _SAME <= _ends(goal)[1]]
        if told.side is not None:
            then = [goal for goal in then if goal.team == story.teams[told.side]] or then
        return then
    return goals_meant(story, told)
