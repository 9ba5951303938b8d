"""Goals told in prose and goals of lists in, the goals of the match out.

A list that has as many goals as the final score is the frame; the prose adds who passed, and how. A list that has fewer
gives its goals their sides and minutes and leaves the rest to the prose. Both are kept as evidence.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.mentions import ListedGoal
from pressbox.datatypes.story import GoalTold, Moment
from pressbox.narrative.moments import moment_of

_SURE = 9.0  # odds of a goal that a list prints
_HIS = 0.6  # a share in a team from which a man is its
_MEN = 10  # of a list without sides
_TURN, _SECOND_FIRST = (
    1.5,
    0.3,
)  # what it takes that a list goes to and fro between sides, that the side named second comes first
_LEAST = 0.02
_TURNED = 0.5  # shares by which the men of a draw are of the other sides before its score has the visitors first
Teams = tuple[str, str | None]
Pair = tuple[int, int]
Shares = Mapping[str, Mapping[str, float]]


def listed_in(
    listed: Sequence[ListedGoal],
    teams: Teams,
    sentences: Sequence[int],
    told: Sequence[GoalTold],
    final: Pair | None,
    shares: Shares,
    voice: str | None = None,
) -> list[ListedGoal]:
    """The goals that lists give this match, each once and, where it can be known, with its side."""
    inside = set(sentences)
    mine = [g for g in listed if (g.team in teams if g.team else g.sentence in inside)]
    mine = _by_part(_by_running_score(mine, teams, final, shares), teams, final)
    mine = _as_the_score(mine, teams, final, shares, told)
    mine = _of_one_side(mine, teams, final, shares, voice)
    mine = [_with_his_team(goal, teams) for goal in mine]
    if not _in_both_parts(mine):
        mine = _rest_to_one_side(mine, teams, final)
    mine = [_sided(goal, teams, told, shares) for goal in mine]
    return _rest_to_one_side(_once(mine), teams, final)


def _as_the_score(
    goals: Sequence[ListedGoal], teams: Teams, final: Pair | None, shares: Shares, told: Sequence[GoalTold]
) -> list[ListedGoal]:
    """ "Goals - Hale 2, Lind, Okoro, Brandt" below a 3-2: who fits the score, as whose men they are told and in one run."""
    whole = final is not None and teams[1] is not None and len(goals) == sum(final)
    men = list(dict.fromkeys(goal.scorer for goal in goals))
    if (
        final is None or not whole or not 1 < len(men) <= _MEN or len({goal.sentence for goal in goals}) > 1
        or any(g.team or g.scorer is None or g.plays_for or g.score_after or g.kind == "own_goal" for g in goals)
    ):  # fmt: skip
        return list(goals)
    if told and not any(same_man(one.scorer, man) for one in told for man in men):
        return list(goals)  # the prose has other scorers: no list of this match's
    many = [sum(goal.scorer == man for goal in goals) for man in men]
    leans = [_lean(shares.get(man or "", {}), teams) for man in men]
    best: tuple[float, int] | None = None
    for mask in range(1 << len(men)):
        sides = [mask >> i & 1 for i in range(len(men))]
        if sum(n for n, side in zip(many, sides, strict=True) if side) != final[1]:
            continue
        value = sum(-lean if side else lean for lean, side in zip(leans, sides, strict=True))
        turns = sum(a != b for a, b in pairwise(sides))
        value -= _TURN * max(0, turns - 1) + (_SECOND_FIRST if sides[0] else 0.0)
        if best is None or value > best[0] + 1e-9:
            best = value, mask
    if best is None:
        return list(goals)
    team_of = {man: teams[best[1] >> i & 1] for i, man in enumerate(men)}
    return [replace(goal, team=team_of[goal.scorer], by_score=True) for goal in goals]


def whose_voice(cast: Cast, sentences: Sequence[int], teams: Teams) -> str | None:
    """Whose report it is that says "we", "us": of a match of two sides."""
    said = [r for i in sentences for r in cast.by_sentence.get(i, ()) if r.head == "we" and r.targets]
    lean = sum(share if team == teams[0] else -share for r in said for team, share in r.targets if team in teams)
    return None if not lean else teams[0] if lean > 0 else teams[1]


def _of_one_side(
    goals: Sequence[ListedGoal], teams: Teams, final: Pair | None, shares: Shares, voice: str | None
) -> list[ListedGoal]:
    """ "Scorers: Hale (3), Lind" below a 4-1: theirs who have as many.

    Of a draw theirs whose men they rather are; or the club's whose report it is.
    """
    free = [goal for goal in goals if goal.team is None and not (goal.plays_for or goal.score_after)]
    if final is None or teams[1] is None or len({goal.sentence for goal in free}) != 1 or len(free) != len(goals):
        return list(goals)
    if len(free) == sum(final) or len(free) not in final:
        return list(goals)
    side = final.index(len(free))
    if final[0] == final[1]:
        men = dict.fromkeys(goal.scorer for goal in free if goal.scorer and goal.kind != "own_goal")
        lean = sum(_lean(shares.get(man, {}), teams) for man in men)
        if abs(lean) < _LEANS and voice is None:
            return list(goals)
        side = 0 if lean > _LEANS or (lean > -_LEANS and voice == teams[0]) else 1
    return [replace(goal, team=teams[side]) for goal in goals]


_LEANS = 0.2  # log-odds


def _lean(share: Mapping[str, float], teams: Teams) -> float:
    """Log-odds that a man is the first team's rather than the other's."""
    first, second = (min(max(share.get(team or "", 0.5), _LEAST), 1 - _LEAST) for team in teams)
    return math.log(first / second)


def _by_running_score(
    goals: Sequence[ListedGoal], teams: Teams, final: Pair | None, shares: Shares
) -> list[ListedGoal]:
    """ "0-1 Rauch, 1-1 Thoma": the score says for whom each counts, once it is known which team it names first.

    It says so below a line of the result, too, whichever side stands last in that line; unless the rows have gaps.
    """
    scored = sorted((g for g in goals if g.score_after), key=lambda g: sum(g.score_after or ()))
    if [sum(g.score_after or ()) for g in scored] != list(range(1, len(scored) + 1)):
        scored = [g for g in scored if g.team is None]
    if not scored or teams[1] is None:
        return list(goals)
    sides: list[int | None] = []
    before: Pair = (0, 0)
    for goal in scored:
        after = goal.score_after or before
        rises = (after[0] - before[0], after[1] - before[1])
        sides.append(0 if rises == (1, 0) else 1 if rises == (0, 1) else None)
        before = after
    turned = False
    if final and final[0] != final[1] and sum(final) == sum(before):
        turned = before == final[::-1]
    else:
        lean = 0.0
        for goal, side in zip(scored, sides, strict=True):
            share = shares.get(goal.scorer or "", {})
            if side is not None and goal.kind != "own_goal":
                lean += share.get(teams[side] or "", 0.5) - share.get(teams[1 - side] or "", 0.5)
        turned = lean < -_TURNED
    named = {
        id(goal): teams[1 - side if turned else side]
        for goal, side in zip(scored, sides, strict=True)
        if side is not None
    }
    return [
        replace(goal, team=named.get(id(goal), goal.team), score_after=goal.score_after[::-1] if turned and goal.score_after else goal.score_after)
        for goal in goals
    ]  # fmt: skip


def _by_part(goals: Sequence[ListedGoal], teams: Teams, final: Pair | None) -> list[ListedGoal]:
    """ "Hale 12, 44; Brandt 80" below a 2-1: each part is the side's that scored as often; of a draw the first named first."""
    counts = (sum(g.part == 0 for g in goals), sum(g.part == 1 for g in goals))
    if final is None or teams[1] is None or not all(counts) or counts not in (final, final[::-1]):
        return list(goals)
    first = 0 if counts == final else 1
    return [
        goal if goal.part is None or goal.team else replace(goal, team=teams[first if goal.part == 0 else 1 - first])
        for goal in goals
    ]


def _with_his_team(goal: ListedGoal, teams: Teams) -> ListedGoal:
    """A goal with the side that the team behind the name says."""
    if goal.team is not None or goal.plays_for not in teams or teams[1] is None:
        return goal
    other = teams[1] if goal.plays_for == teams[0] else teams[0]
    return replace(goal, team=other if goal.kind == "own_goal" else goal.plays_for)


def _in_both_parts(goals: Sequence[ListedGoal]) -> bool:
    """Whether a man has goals with a side and goals without: the list does not say whose the rest are."""
    return any(same_man(a.scorer, b.scorer) for a in goals if a.team is None for b in goals if b.team is not None)


def _sided(goal: ListedGoal, teams: Teams, told: Sequence[GoalTold], shares: Shares) -> ListedGoal:
    """A goal of which the list does not say the side: by the prose, or whose man he is."""
    if goal.team is not None:
        return goal
    scored = next((t for t in told if t.team and same_man(t.scorer, goal.scorer)), None)
    if scored:
        return replace(goal, team=scored.team)
    share = shares.get(goal.scorer or "", {})
    team = max(share, key=lambda t: (share[t], t)) if share else None
    if team is not None and team in teams and share[team] > _HIS and teams[1] is not None:
        other = teams[1] if team == teams[0] else teams[0]
        return replace(goal, team=other if goal.kind == "own_goal" else team)
    return goal


def _once(goals: Sequence[ListedGoal]) -> list[ListedGoal]:
    """Two lists of the same goals are one; a man who scored twice is in one list twice."""
    kept: list[ListedGoal] = []
    for _, group in groupby(goals, key=lambda g: g.sentence):
        taken: set[int] = set()
        for goal in list(group):
            at = next(
                (
                    i
                    for i, known in enumerate(kept)
                    if i not in taken and known.sentence != goal.sentence and _one_goal(known, goal)
                ),
                None,
            )
            if at is None:
                taken.add(len(kept))
                kept.append(goal)
            else:
                taken.add(at)
                known = kept[at]
                kept[at] = replace(
                    known, team=known.team or goal.team, scorer=known.scorer or goal.scorer,
                    minute=known.minute if known.minute is not None else goal.minute,
                    extra=known.extra if known.minute is not None else goal.extra, kind=known.kind or goal.kind,
                    assist=known.assist or goal.assist, score_after=known.score_after or goal.score_after,
                )  # fmt: skip
    return kept


def _one_goal(a: ListedGoal, b: ListedGoal) -> bool:
    if a.team and b.team and a.team != b.team:
        return False
    if a.scorer and b.scorer and not same_man(a.scorer, b.scorer):
        return False
    if a.minute is not None and b.minute is not None:
        return abs(a.minute - b.minute) <= 1
    return a.scorer is not None and b.scorer is not None


def _rest_to_one_side(goals: list[ListedGoal], teams: Teams, final: Pair | None) -> list[ListedGoal]:
    """The goals whose side is not known are those of the side that still lacks as many."""
    if final is None:
        return goals
    lacking = [most - sum(g.team == team for g in goals) for team, most in zip(teams, final, strict=True)]
    for side in (0, 1):
        if lacking[1 - side] == 0 and lacking[side] >= sum(g.team is None for g in goals):
            return [replace(g, team=g.team or teams[side]) for g in goals]
    return goals


def with_listed(
    told: Sequence[GoalTold], listed: Sequence[ListedGoal], teams: Teams, final: Pair | None
) -> list[GoalTold]:
    """The goals, by the list where it is whole; else those told, with what the list has of them."""
    known = [goal for goal in listed if goal.team is not None]
    if not known:
        return list(told)
    counts = tuple(sum(g.team == team for g in known) for team in teams)
    if final is not None and any(count > most for count, most in zip(counts, final, strict=True)):
        return list(told)  # the list and the score are not of one match
    whole = (final is None and len(known) == len(listed)) or counts == final
    rest = list(told)
    goals: list[GoalTold] = []
    for goal in known:
        match = _telling(rest, goal)
        if match is not None:
            rest.remove(match)
        goals.append(_merged(match, goal))
    if not whole:
        for one in sorted(rest, key=lambda g: -g.odds):
            at = teams.index(one.team) if one.team in teams else None
            if final is None or (at is not None and sum(g.team == one.team for g in goals) < final[at]):
                goals.append(one)
    return _in_order(goals, teams, whole)


def _telling(told: Sequence[GoalTold], goal: ListedGoal) -> GoalTold | None:
    """Where the prose tells a goal of a list: of the same man, nearest to its minute."""
    his = [one for one in told if same_man(one.scorer, goal.scorer)]
    if goal.minute is None:
        return his[0] if his else None
    minute = goal.minute + (goal.extra or 0)

    def apart(one: GoalTold) -> int:
        return 0 if one.moment is None else max(one.moment.lo - minute, minute - one.moment.hi, 0)

    return min(his, key=apart, default=None)


def _merged(match: GoalTold | None, goal: ListedGoal) -> GoalTold:
    base = match or GoalTold(goal.team, goal.scorer)
    return replace(
        base, team=goal.team, scorer=base.scorer or goal.scorer, moment=moment_of(goal.minute, goal.extra) if goal.minute else base.moment,
        kind=goal.kind or base.kind, odds=_SURE, assist=base.assist or goal.assist,
        score_after=goal.score_after,
        spans=tuple(dict.fromkeys((*base.spans, goal.span))),
        sentences=tuple(dict.fromkeys((*base.sentences, goal.sentence))), patterns=(*base.patterns, "listed" if not goal.by_score else "listed without sides"),
    )  # fmt: skip


def _in_order(goals: list[GoalTold], teams: Teams, whole: bool) -> list[GoalTold]:
    """By running score, else by minute; the running score of each where all are known."""
    if all(g.score_after for g in goals):
        goals = sorted(goals, key=lambda g: sum(g.score_after or ()))
    elif all(g.moment for g in goals):
        goals = sorted(goals, key=_clock)
    else:
        goals = sorted(goals, key=lambda g: (g.moment is None, _clock(g)))
        return [replace(g, order=n, score_after=None) for n, g in enumerate(goals, 1)]
    if not whole:
        return [replace(g, order=n) for n, g in enumerate(goals, 1)]
    count = [0, 0]
    placed: list[GoalTold] = []
    for n, goal in enumerate(goals, 1):
        count[0 if goal.team == teams[0] else 1] += 1
        placed.append(replace(goal, order=n, score_after=(count[0], count[1])))
    return placed


def _clock(goal: GoalTold) -> tuple[int, int]:
    moment: Moment | None = goal.moment
    if moment is None:
        return (999, 0)
    added = (moment.added or "").partition("+")[2]
    return (moment.lo, int(added) if added.isdigit() and moment.lo == 45 else 0)


def same_man(a: str | None, b: str | None) -> bool:
    """Whether two names may be one man's."""
    return bool(a and b) and (a or "").split()[-1].casefold() == (b or "").split()[-1].casefold()
