"""What the report says of the running score, and whether one order of goals fits it all.

The score is a path from 0-0 to the final score, a step a goal. "The equaliser" wants a step that makes it level, "made
it 2-1" a path through 2-1, "twice led" two steps into a lead. A statement that no path has is wrong, or the score is;
so are two statements that no path has together.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from pressbox.datatypes.document import Span

Pair = tuple[int, int]
Path = tuple[int, ...]  # the side (0 or 1) of each goal
_MOST_GOALS = 12


@dataclass(frozen=True, slots=True)
class Statement:
    """Words about the running score; `kind` and `side` (0, 1, None not known) say what, `pair` and `count` how much."""

    kind: str
    span: Span
    sentence: int
    side: int | None = None
    pair: Pair | None = None  # of a score told without the order of the teams: either way round
    count: int = 1
    times: int = 1
    read: bool = False  # whose it is said to be is the reader's own reading
    person: str | None = None
    by: Span | None = None  # the name that says whose: the man's or the team's
    minute: int | None = None  # the one time of the sentence, where it is a minute on the clock
    when: Span | None = None  # its words
    window: tuple[int, int] | None = None  # the minutes that the one narrow time of the sentence leaves open


@lru_cache(maxsize=256)
def paths_to(final: Pair) -> tuple[Path, ...]:
    """Every order of goals that ends so."""
    total = sum(final)
    if total > _MOST_GOALS:
        return ()
    return tuple(tuple(int(i not in firsts) for i in range(total)) for firsts in combinations(range(total), final[0]))


def holds(statement: Statement, path: Path) -> bool:
    """Whether a path has what a statement says."""
    sides = (0, 1) if statement.side is None else (statement.side,)
    return any(_TESTS[statement.kind](statement, path, side) for side in sides)


def conflicts(statements: Iterable[Statement], final: Pair) -> Iterator[tuple[Statement, ...]]:
    """Statements that the final score cannot have, alone or two together; the second kind only of those that can alone."""
    paths = paths_to(final)
    if not paths:
        return
    possible: list[tuple[Statement, frozenset[int]]] = []
    for one in dict.fromkeys(statements):
        fitting = frozenset(at for at, path in enumerate(paths) if holds(one, path))
        if fitting:
            possible.append((one, fitting))
        else:
            yield (one,)
    for (one, first), (other, second) in combinations(possible, 2):
        if not first & second:
            yield one, other


def can_follow(first: Statement, then: Statement, final: Pair) -> bool:
    """Whether an order of goals that ends so has the one goal before the other; both are told with their times."""
    return any(
        any(at < after for at in _steps(first, path) for after in _steps(then, path)) for path in paths_to(final)
    )


def can_fall_in(told: Statement, half: int, at_the_break: Pair, final: Pair) -> bool:
    """Whether an order of goals that stood so at the break, either way round, has in that half (1 or 2) the goal that is told."""
    for path in paths_to(final):
        steps = [*_steps(told, path)] if told.pair is None else [*_reaching(told, path)]
        for gone in range(len(path) + 1):
            stood = path[:gone].count(0), path[:gone].count(1)
            if at_the_break in (stood, stood[::-1]) and any((at < gone) == (half == 1) for at in steps):
                return True
    return False


def _reaching(told: Statement, path: Path) -> Iterator[int]:
    """The goals of a path that make a score, either way round."""
    for at, step in enumerate(path):
        score = path[: at + 1].count(0), path[: at + 1].count(1)
        if told.pair in (score, score[::-1]) and told.side in (None, step):
            yield at


AT_ONE_GOAL = ("opener", "equaliser", "ahead", "doubled", "halved")


def _steps(told: Statement, path: Path) -> Iterator[int]:
    """The goals of a path, by their number, that do what is said."""
    lead = 0
    for at, step in enumerate(path):
        before, lead = lead, lead + (1 if step == 0 else -1)
        was, now = (before, lead) if step == 0 else (-before, -lead)
        if told.side in (None, step) and _DOES[told.kind](at, was, now):
            yield at


_DOES: dict[str, Callable[[int, int, int], bool]] = {
    "opener": lambda at, _was, _now: at == 0, "equaliser": lambda _at, _was, now: now == 0,
    "ahead": lambda _at, was, _now: was == 0, "ahead again": lambda at, was, _now: at > 0 and was == 0, "doubled": lambda _at, _was, now: now == 2,
    "halved": lambda _at, _was, now: now == -1,
}  # fmt: skip


def most_levellers(final: Pair, sides: Sequence[int | None]) -> int:
    """How many of the men who are said to have levelled can have done so, each with a goal of his own; None: of either side."""
    most = 0
    for path in paths_to(final):
        levelled = [sum(after == 0 for _, after in _leads(path, side)) for side in (0, 1)]
        sided = [min(levelled[side], sides.count(side)) for side in (0, 1)]
        most = max(most, sum(sided) + min(sum(levelled) - sum(sided), sides.count(None)))
    return most


def _leads(path: Path, side: int) -> Iterator[tuple[int, int]]:
    """The lead of a side before and after each of its goals."""
    lead = 0
    for step in path:
        before, lead = lead, lead + (1 if step == side else -1)
        if step == side:
            yield before, lead


def _opens(_: Statement, path: Path, side: int) -> bool:
    return bool(path) and path[0] == side


def _levels(told: Statement, path: Path, side: int) -> bool:
    return sum(after == 0 for _, after in _leads(path, side)) >= told.count


def _goes_ahead(told: Statement, path: Path, side: int) -> bool:
    return sum(before == 0 for before, _ in _leads(path, side)) >= told.count


def _goes_ahead_again(_: Statement, path: Path, side: int) -> bool:
    return sum(before == 0 for before, _ in _leads(path, side)) > 1


def _doubles(_: Statement, path: Path, side: int) -> bool:
    return any(after == 2 for _, after in _leads(path, side))


def _extends(_: Statement, path: Path, side: int) -> bool:
    return any(after >= 2 for _, after in _leads(path, side))


def _halves(_: Statement, path: Path, side: int) -> bool:
    return any((before, after) == (-2, -1) for before, after in _leads(path, side))


def _reduces(told: Statement, path: Path, side: int) -> bool:
    """Still behind after it; "pulled one back", of which the count is 0, is said of a leveller too."""
    return any(before < 0 and after < 1 - told.count for before, after in _leads(path, side))


def _wins(_: Statement, path: Path, side: int) -> bool:
    own, rival = path.count(side), path.count(1 - side)
    return own > rival


def _wins_as_only(_: Statement, path: Path, side: int) -> bool:
    return len(path) == 1 and path[0] == side


def _comes_back(told: Statement, path: Path, side: int) -> bool:
    lead = worst = times = 0
    for step in path:
        before, lead = lead, lead + (1 if step == side else -1)
        worst, times = min(worst, lead), times + (lead < 0 <= before)
    if told.pair is not None and not _stood(told, path, side):
        return False
    return lead >= 0 and -worst >= told.count and times >= told.times


def _stood(told: Statement, path: Path, side: int) -> bool:
    """The pair is reached: the side's own goals first."""
    own = rival = 0
    for step in path:
        own, rival = own + (step == side), rival + (step != side)
        if (own, rival) == told.pair:
            return True
    return told.pair in (None, (0, 0))


def _trails(told: Statement, path: Path, side: int) -> bool:
    """Behind by so many at some time; `times` over, where it is said how often."""
    lead = times = most = 0
    for step in path:
        before, lead = lead, lead + (1 if step == side else -1)
        most, times = max(most, -lead), times + (lead < 0 <= before)
    return most >= told.count and times >= told.times


def _scores(told: Statement, path: Path, side: int) -> bool:
    return path.count(side) >= told.count


def _has_so_many(told: Statement, path: Path, _side: int) -> bool:
    """The third of the match, or of a side."""
    return len(path) >= told.count


def _stands(told: Statement, path: Path, side: int) -> bool:
    """The pair is reached; with a side, by a goal of that side that is told first ("made it 2-1")."""
    if told.pair is None:
        return True
    score = [0, 0]
    wanted = (told.pair, told.pair[::-1])
    if sum(told.pair) == 0:
        return True
    for step in path:
        score[step] += 1
        if tuple(score) in wanted and (told.side is None or step == side):
            return True
    return False


def _is_no_lead(_told: Statement, _path: Path, _side: int) -> bool:
    """Figures that are level are no lead, in any match."""
    return False


_TESTS: dict[str, Callable[[Statement, Path, int], bool]] = {
    "opener": _opens, "equaliser": _levels, "ahead": _goes_ahead, "ahead again": _goes_ahead_again, "doubled": _doubles, "extended": _extends,
    "halved": _halves, "reduced": _reduces, "winner": _wins, "only goal": _wins_as_only, "lone goal": _scores, "came back": _comes_back,
    "scored": _scores, "nth": _has_so_many, "running": _stands, "leading": _is_no_lead, "led": _goes_ahead,
    "behind": _trails, "stood": _stood,
}  # fmt: skip
