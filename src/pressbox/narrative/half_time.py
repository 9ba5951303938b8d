"""What a report says of the break in, the half-time score and where in the text the first half ends out."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import HalfOfGoals, Mood, ResultMention, TimeMention
from pressbox.datatypes.story import GoalTold, Moment
from pressbox.narrative.ending import Ending
from pressbox.narrative.moments import half_of

_BREAK = frozenset("half-time halftime interval break oranges lemons".split())
# "The half-time substitute Hale", "broke clear on the break", "until the break": not the story come to half-time.
_NO_PAUSE_BEHIND = frozenset(
    "substitute sub replacement introduction arrival lead score scoreline deficit team-talk".split()
)
_NO_PAUSE_BEFORE = frozenset("on until since tie-break lucky good early big clean international winter summer".split())
# "After a break by Hale", "from Hale's break": a run with the ball.
_RUNS = frozenset(
    "a an another his her their its 's ’s quick quickfire swift fast rapid lightning sudden counter".split()
)


def speaks_of_break(
    document: Document, times: Mapping[int, Sequence[TimeMention]], sentences: Sequence[int]
) -> dict[int, int]:
    """sentence -> token of each word for half-time itself, outside of times ("before the break")."""
    found: dict[int, int] = {}
    for index in sentences:
        sentence = document.sentences[index]
        if sentence.genre is not Genre.PROSE:
            continue
        for at, token in enumerate(sentence.tokens):
            word = token.lower
            if word not in _BREAK and not (
                word == "half" and sentence.tokens[at + 1 : at + 2] and sentence.tokens[at + 1].lower == "time"
            ):
                continue
            if any(t.first <= at < t.last for t in times.get(index, ())):
                continue
            before = {t.lower for t in sentence.tokens[max(0, at - 2) : at]}
            behind = {t.lower for t in sentence.tokens[at + 1 : at + 2]}
            running = word in ("break", "breaks") and sentence.tokens[at - 1].lower in _RUNS
            if not behind & _NO_PAUSE_BEHIND and not before & _NO_PAUSE_BEFORE and not running:
                found[index] = at
                break
    return found


_CHANGES = frozenset(
    "replaced replacing introduced introduction sent threw brought came arrival substitute sub replacement".split()
)
_CHANGES_NEAR = 6  # words between a change and the break at which it was made


def changes_at_break(document: Document, sentences: Sequence[int]) -> frozenset[int]:
    """Sentences that tell of a change at half-time: "needed four minutes" and "after coming on" are counted from it."""
    found = set()
    for index in sentences:
        sentence = document.sentences[index]
        if sentence.genre is not Genre.PROSE or not _BREAK_WORDS.intersection(sentence.words):
            continue
        lowers = sentence.lowers
        for at, word in enumerate(lowers):
            near = lowers[max(0, at - _CHANGES_NEAR) : at + 3]
            at_break = word in _BREAK or (word == "second" and lowers[at + 1 : at + 2] in (["half"], ["period"]))
            led = set(lowers[max(0, at - 2) : at])
            beside = bool(_NO_PAUSE_BEHIND.intersection(lowers[at + 1 : at + 2]) & _CHANGES)
            if at_break and (beside or (led & _AT and _CHANGES.intersection(near))):
                found.add(index)
    return frozenset(found)


_AT = frozenset("at for".split())
_BREAK_WORDS = _BREAK | {"second"}

_Pair = tuple[int, int]
_FITS = 0.5  # how much more a score told at half-time counts that the goals told allow
_SURELY = 0.5  # what is said of who led that counts


@dataclass(frozen=True, slots=True)
class AtBreak:
    """What is said of the score at half-time, in the order of the teams: pairs told, and who led (0 nobody)."""

    told: Mapping[_Pair, float] = field(default_factory=dict)
    leader: int | None = None
    margin: int | None = None  # of the first team's lead: "two up at the break"
    gap: int | None = None  # by how many one of them led, nobody knows who
    in_each_half: tuple[str, ...] = ()  # sides, and men, said to have scored in both halves
    fewest: int = 0  # goals of both sides before the break
    most: int = 99
    ranges: tuple[tuple[int, int], ...] = ()  # the same of each side
    of_nobody: bool = False  # the score told is said of no side

    def allows(self, pair: _Pair) -> bool:
        """Whether a score at half-time is what was said."""
        if self.told:
            return pair in self.told
        if not self.fewest <= sum(pair) <= self.most:
            return False
        if any(not least <= own <= most for own, (least, most) in zip(pair, self.ranges, strict=False)):
            return False
        ahead = 0 if pair[0] == pair[1] else 1 if pair[0] > pair[1] else 2
        if self.margin is not None and pair[0] - pair[1] != self.margin:
            return False
        if self.gap is not None and self.margin is None and abs(pair[0] - pair[1]) != self.gap:
            return False
        return self.leader is None or ahead == self.leader


def either_way_round(ending: Ending, trailed: Collection[int]) -> dict[_Pair, float]:
    """The scores told at half-time; one told of no side is turned, too, where its leader is said to have been behind.

    `trailed` are the sides that once were (0 the first): "turned round a two-goal deficit ... 2-1 at the break".
    """
    told = dict(ending.half_times)
    for pair, weight in ending.half_times.items():
        if pair[0] != pair[1] and _is_loose(ending, pair) and int(pair[0] < pair[1]) in trailed:
            told[pair[::-1]] = max(told.get(pair[::-1], 0.0), weight)
    return told


def _is_loose(ending: Ending, pair: _Pair) -> bool:
    """Whether a score is said of no side, wherever it is told."""
    return all(r.first_team is None and r.second_team is None for r in ending.sources.get(pair, ()))


def at_break(
    ending: Ending, final: _Pair | None, halves: Sequence[HalfOfGoals], teams: tuple[str, str | None]
) -> AtBreak:
    """What is said of half-time, without what the final score refutes."""
    told = {
        pair: weight for pair, weight in ending.half_times.items()
        if final is None or (pair[0] <= final[0] and pair[1] <= final[1])
    }  # fmt: skip
    leader = max(ending.half_leader, key=lambda o: (ending.half_leader[o], -o), default=None)
    sure = leader is not None and all(
        ending.half_leader[leader] > weight + _SURELY for o, weight in ending.half_leader.items() if o != leader
    )
    both = tuple(dict.fromkeys(ending.in_each_half))
    margin = max(ending.half_margin, key=lambda m: (ending.half_margin[m], m), default=None)
    if margin is not None and final is not None and max(margin - final[0], -margin - final[1]) > 0:
        margin = None
    gap = next(iter(ending.half_gap)) if len(ending.half_gap) == 1 else None
    if sure and leader and final is not None and not final[leader - 1]:  # nobody leads without a goal: the others did
        gap = next((abs(m) for m in ending.half_margin), gap)
        leader, margin, sure = None, None, False
    if gap is not None and final is not None and gap > max(final):
        gap = None
    first, second = _least(halves, final)
    return AtBreak(
        told, leader if sure else None, margin if sure and len(ending.half_margin) == 1 else None, gap, both,
        first, sum(final or (99,)) - second, _of_each_side(halves, teams, final),
        all(_is_loose(ending, pair) for pair in told),
    )  # fmt: skip


def _least(halves: Sequence[HalfOfGoals], final: _Pair | None) -> _Pair:
    """How many goals fell in each half at least, where what is said of the two halves goes with the final score."""
    if final is None:
        return (0, 0)
    told = [(said.half, sum(final) if said.count is None else said.count) for said in halves]
    told += [(3 - said.half, sum(final) - said.count) for said in halves if said.only and said.count]
    first, second = (max((count for half, count in told if half == which), default=0) for which in (1, 2))
    return (first, second) if first + second <= sum(final) else (0, 0)


def _of_each_side(
    halves: Sequence[HalfOfGoals], teams: tuple[str, str | None], final: _Pair | None
) -> tuple[tuple[int, int], ...]:
    """How many goals each side had at least and at most at the break, by what is said of its goals in a half."""
    if final is None or teams[1] is None:
        return ()
    ranges = []
    for team, other, most in zip(teams, teams[::-1], final, strict=True):
        told = [
            (said.half, said.count) for said in halves
            if said.side and said.count and said.side.best == (other if said.conceded else team)
        ]  # fmt: skip
        first = max((count for half, count in told if half == 1), default=0)
        second = max((count for half, count in told if half == 2), default=0)
        ranges.append((first, most - second) if first + second <= most else (0, most))
    return tuple(ranges)


def in_their_halves(goals: Sequence[GoalTold], halves: Sequence[HalfOfGoals], final: _Pair | None) -> list[GoalTold]:
    """The goals, each of a man of whom the half is said in that half: "Terry's second-half header"."""
    placed = list(goals)
    if final is not None and sum(_least(halves, final)) == sum(final) > 0:
        whole = [said.half for said in halves if said.count is None or said.count == sum(final)]
        placed = [_moved(goal, whole[0]) if len(set(whole)) == 1 else goal for goal in placed]
    for said in halves:
        for man in said.scorers:
            his = [at for at, goal in enumerate(placed) if goal.scorer == man.best]
            sure = [at for at in his if half_of(placed[at].moment) == said.half]
            needed = len(his) if len(his) == (said.count or 0) and len(said.scorers) == 1 else 1
            open_ones = [at for at in his if at not in sure]
            chosen = open_ones[: needed - len(sure)] if said.half == 1 else open_ones[::-1][: needed - len(sure)]
            for at in chosen if needed > len(sure) else ():
                placed[at] = _moved(placed[at], said.half)
    return placed


def in_each_half(goals: Sequence[GoalTold], said: Sequence[str]) -> list[GoalTold]:
    """The goals, those that "a goal in each half" is said of in one half each: of a man, of a side's two, of two men."""
    placed = list(goals)
    groups = [[at for at, goal in enumerate(placed) if name in (goal.scorer, goal.team)] for name in said]
    two_men = len(said) == 2 and all(len(own) == 1 and placed[own[0]].scorer in said for own in groups)
    if two_men and placed[groups[0][0]].team == placed[groups[1][0]].team:
        groups = [[own[0] for own in groups]]  # in the order in which they are named
    for own in groups:
        if len(own) != 2:
            continue
        halves = [half_of(placed[at].moment) for at in own]
        for at, half, other, turn in zip(own, halves, halves[::-1], (1, 2), strict=True):
            if half is None and other in (None, 1, 2):
                placed[at] = _moved(placed[at], 3 - other if other else turn)
    return placed


def by_the_break(
    goals: Sequence[GoalTold], half_time: _Pair, final: _Pair, teams: tuple[str, str | None]
) -> list[GoalTold]:
    """The goals, those of a side that the half-time score leaves one half for in that half."""
    placed = list(goals)
    for side, before, most in zip(teams, half_time, final, strict=True):
        own = [(at, half_of(goal.moment)) for at, goal in enumerate(placed) if goal.team == side]
        halves = [half for _, half in own]
        after = len([half for half in halves if half in (2, 3)])
        if halves.count(1) == before and most > before:
            only = 2
        elif after == most - before and before:
            only = 1
        else:
            continue
        for at, half in own:
            if half is None:
                placed[at] = _moved(placed[at], only)
    return placed


def by_their_order(
    goals: Sequence[GoalTold], half_time: _Pair, teams: tuple[str, str | None], document: Document
) -> list[GoalTold]:
    """The goals, those whose place in the running score is known in the half that the half-time score leaves for it."""
    placed = list(goals)
    first = sum(half_time)
    halves = []
    for goal in goals:
        after = goal.score_after
        if goal.order is None or after is None or sum(after) != goal.order or goal.team not in teams:
            return placed
        before_break = all(a <= b for a, b in zip(after, half_time, strict=True))
        if before_break != (goal.order <= first):
            return placed  # the path is not one through the half-time score
        halves.append(1 if before_break else 2)
        if half_of(goal.moment) not in (None, halves[-1]):
            return placed
    for side in teams:
        own = [goal for goal in goals if goal.team == side]
        last = next(
            (g for g, half in zip(reversed(goals), reversed(halves), strict=True) if half == 1 and g in own), None
        )
        then = next((g for g, half in zip(goals, halves, strict=True) if half == 2 and g in own), None)
        if last and then and not _is_told_first(last, then, document):
            return placed
    return [goal if half_of(goal.moment) else _moved(goal, half) for goal, half in zip(placed, halves, strict=True)]


def _is_told_first(one: GoalTold, other: GoalTold, document: Document) -> bool:
    """Whether words put a goal before another of its side: "Hale, Lowe and Brandt scored" is in no order."""
    if half_of(one.moment) or half_of(other.moment):
        return True
    if not one.sentences or not other.sentences or max(one.sentences) > min(other.sentences):
        return False
    if max(one.sentences) < min(other.sentences):
        return True
    lowers = document.sentences[max(one.sentences)].lowers
    first, then = (goal.scorer.split()[-1].lower() if goal.scorer else "" for goal in (one, other))
    if first == then or first not in lowers or then not in lowers:
        return False
    between = lowers[lowers.index(first) + 1 : lowers.index(then)]
    return sum(word.isalpha() for word in between) > _ROW


def between_the_others(goals: Sequence[GoalTold]) -> list[GoalTold]:
    """Goals in their order, the vague times cut to what the minutes of the goals before and after leave."""
    if any(goal.order is None for goal in goals):
        return list(goals)
    cut = list(goals)
    for at, goal in enumerate(goals):
        own = goal.moment
        if own is None or own.width <= _ABOUT:
            continue
        lo = max([own.lo, *(g.moment.lo for g in goals[:at] if g.moment and g.moment.width == 0)])
        hi = min([own.hi, *(g.moment.hi for g in goals[at + 1 :] if g.moment and g.moment.width == 0)])
        if lo < hi and (lo, hi) != (own.lo, own.hi):
            cut[at] = replace(goal, moment=own.to(lo, hi))
    return cut


_ROW = 2  # words between two men of one row: "Hale and the visitors' Lowe"
_ABOUT = 5  # minutes: a wider time only touches the half


def _moved(goal: GoalTold, half: int) -> GoalTold:
    """A goal in a half: its time cut to that half, or the half itself where its time lies outside."""
    moment, whole = goal.moment, _SOME_TIME[half - 1]
    if half_of(moment) == half:
        return goal
    if moment and half_of(moment) is None and moment.lo <= whole.hi and moment.hi >= whole.lo and moment.width:
        cut = moment.to(max(moment.lo, whole.lo), min(moment.hi, whole.hi))
        if cut.width or moment.width < _ABOUT:
            return replace(goal, moment=replace(cut, phase=whole.phase))
    return replace(goal, moment=whole)


_LATE_TIME = 6  # minutes: a wider time is not "four minutes before the break"
_BESIDE = 12  # words between a score and its time


def scores_late_on(results: Sequence[ResultMention], moments: Mapping[tuple[int, int], Moment]) -> frozenset[_Pair]:
    """Scores, either way round, told with a time late in the first half: "a minute from half-time he put them 2-1 up"."""
    found: set[_Pair] = set()
    for said in results:
        if said.kind != "running" or said.score is None or said.mood is not Mood.ASSERTED:
            continue
        beside = [
            (abs(token - said.first), moment) for (sentence, token), moment in moments.items()
            if sentence == said.sentence and abs(token - said.first) <= _BESIDE
        ]  # fmt: skip
        nearest = min(beside, key=lambda one: one[0])[1] if beside else None
        if nearest and half_of(nearest) == 1 and nearest.lo >= _SOON and nearest.width <= _LATE_TIME:
            found |= {said.score, said.score[::-1]}
    return frozenset(found)


def half_time_of(
    said: AtBreak, goals: Sequence[GoalTold], teams: tuple[str, str | None], final: _Pair | None,
    late_on: Collection[_Pair] = (),
) -> tuple[_Pair | None, str | None]:  # fmt: skip
    """The half-time score and whether it is stated, or the only one that goals, final score and words leave."""
    goals = _one_a_minute(goals)
    possible = possible_pairs(goals, teams, final) if final is not None else None
    if said.told:
        top = max(said.told.values())
        best = max(
            said.told,
            key=lambda p: (said.told[p] + _FITS * top * (possible is not None and p in possible), p),
        )
        turned = best[::-1]
        if (
            said.of_nobody
            and possible is not None
            and len(said.told) == 1
            and best not in possible
            and turned in possible
        ):
            return turned, "stated"  # "kept it 2-0 at the break", said of no side: the goals told say whose
        return best, "stated"
    if possible is None:
        return None, None
    possible = _of_each_half(possible, said, goals, teams, final)
    left = [pair for pair in possible if said.allows(pair)]
    late = _last_before_break(goals)
    if len(left) > 1 and late is not None:
        left = [pair for pair in left if _stood(late, pair, teams)] or left
    if len(left) > 1 and late_on:
        left = [pair for pair in left if pair in late_on] or left
    if not left and final is not None:  # the words refute the goals as they were read
        left = [pair for pair in possible_pairs((), teams, final) if said.allows(pair)]
    if len(left) > 1 and (said.margin is not None or (said.gap and len({a > b for a, b in left}) == 1)):
        left = [min(left)]  # "two up at the break": two without answer, mostly
    return (left[0], "derived") if len(left) == 1 else (None, None)


def _one_a_minute(goals: Sequence[GoalTold]) -> list[GoalTold]:
    """The goals, those without a time that share another's very minute: one time was read for both."""
    kept: list[GoalTold] = []
    taken: dict[tuple[int, str | None], int] = {}
    for goal in goals:
        moment = goal.moment
        if moment is None or moment.width:
            kept.append(goal)
            continue
        key = moment.lo, moment.phase
        if key not in taken:
            taken[key] = len(kept)
            kept.append(goal)
        elif moment.basis == "stated" and kept[taken[key]].moment != moment:
            kept[taken[key]] = replace(kept[taken[key]], moment=None)
            taken[key] = len(kept)
            kept.append(goal)
        else:
            kept.append(replace(goal, moment=None))
    return kept


def _of_each_half(
    possible: list[_Pair], said: AtBreak, goals: Sequence[GoalTold], teams: tuple[str, str | None], final: _Pair | None
) -> list[_Pair]:
    """The scores under which every side that is said to have scored in both halves did."""
    owners = {goal.scorer: goal.team for goal in goals}
    for name in said.in_each_half:
        team = name if name in teams else owners.get(name)
        if final is None:
            return possible
        if team not in teams:  # a man whose goal was not read, of the only side that scored so often
            team = next((t for t, most in zip(teams, final, strict=True) if most > 1 and sum(final) == most), None)
        if team is None or final[teams.index(team)] < 2:
            continue
        at = teams.index(team)
        his = [goal for goal in goals if goal.scorer == name]
        if len(his) == 2 and {half_of(g.moment) for g in his} not in ({1, 2}, {None}):
            first, second = (replace(g, moment=_SOME_TIME[half]) for half, g in enumerate(his))
            goals = [first if g is his[0] else second if g is his[1] else g for g in goals]
            possible = possible_pairs(goals, teams, final)
        fitting = [pair for pair in possible if 0 < pair[at] < final[at]]
        possible = fitting or [
            pair
            for pair in possible_pairs([g for g in goals if g.team != team], teams, final)
            if 0 < pair[at] < final[at]
        ]
    return possible


_SOME_TIME = (Moment(1, 46, "first_half", "vague"), Moment(46, 99, "second_half", "vague"))


_FIRST_ENDS = 46  # "on the stroke of half-time" reaches so far
_SOON = 41  # from which minute on a goal of the first half is mostly its last


def _last_before_break(goals: Sequence[GoalTold]) -> GoalTold | None:
    """The goal that the first half ended with, where one fell in its last minutes."""
    late = [g for g in goals if g.moment and half_of(g.moment) == 1 and g.moment.lo >= _SOON]
    return max(late, key=lambda g: (g.moment.lo, g.order or 0) if g.moment else (0, 0), default=None)


def _stood(goal: GoalTold, pair: _Pair, teams: tuple[str, str | None]) -> bool:
    """Whether the score can have been that after a goal: "levelled on the stroke of half-time", "made it 2-1"."""
    own, other = pair if goal.team == teams[0] else pair[::-1]
    if goal.claimed_after and sorted(goal.claimed_after) != sorted(pair):
        return False
    return {
        "ahead": own == other + 1, "level": own == other, "extend": own > other + 1, "reduce": 0 < own < other
    }.get(goal.effect or "", own > 0)  # fmt: skip


def possible_pairs(goals: Sequence[GoalTold], teams: tuple[str, str | None], final: _Pair) -> list[_Pair]:
    """Every score at half-time that the halves of the goals told allow; a goal untold may be of either half."""
    all_halves = [half_of(g.moment) for g in goals]
    if len(goals) == sum(
        final
    ):  # in their order: what follows a goal of the second half is of it, as what leads to one of the first
        late = next((i for i, half in enumerate(all_halves) if half in (2, 3)), len(goals))
        all_halves[late:] = [half or 2 for half in all_halves[late:]]
        if all(goal.order is not None for goal in goals):
            early = next((i for i in reversed(range(late)) if all_halves[i] == 1), 0)
            all_halves[:early] = [
                half or (1 if goal.moment and goal.moment.hi <= _FIRST_ENDS else None)
                for goal, half in zip(goals[:early], all_halves[:early], strict=True)
            ]
    ranges = []
    for side, most in zip(teams, final, strict=True):
        halves = [half for g, half in zip(goals, all_halves, strict=True) if g.team == side]
        first, unknown = halves.count(1), halves.count(None)
        missing = max(0, most - len(halves))
        ranges.append(range(first, min(most, first + unknown + missing) + 1))
    return [(a, b) for a in ranges[0] for b in ranges[1]]
