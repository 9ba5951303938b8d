"""What a list says of each scorer in, one row a goal out.

"Tansley 2, Orme (pen)", of a 3-0  ->  Tansley twice, Orme
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import GoalRow, Pair, Written

_MOST = 9  # goals of one man


@dataclass(slots=True)
class Figure:
    """A number behind a name: a minute, or how many."""

    value: int
    extra: int | None
    timed: bool  # a tick, "min" or "th" says that it is a minute
    start: int
    end: int
    kind: str | None = None


@dataclass(slots=True)
class Scorer:
    """What is listed of one man, until the next name."""

    name: Written | None
    start: int
    end: int
    figures: list[Figure] = field(default_factory=list)
    count: int | None = None  # "x2", "hat-trick"
    kind: str | None = None
    score: Pair | None = None
    assist: Written | None = None
    plays_for: Written | None = None
    bracketed: bool = False  # its one bare figure stands in brackets


def rows(
    scorers: Sequence[Scorer], side: Written | None, score: int | None = None, timed: bool = False
) -> list[GoalRow]:
    """One row a goal; `score` is how many the list should have, so that "Hale 2" is told from "Hale 2nd minute".

    `timed`: the list has minutes elsewhere.
    """
    counted = _are_counts(scorers, score, timed)
    found: list[GoalRow] = []
    for one in scorers:
        base = GoalRow(
            Span(one.start, one.end), one.name, side, kind=one.kind, score_after=one.score, assist=one.assist,
            plays_for=one.plays_for,
        )  # fmt: skip
        bare = [f for f in one.figures if not f.timed and f.extra is None]
        if counted and len(bare) == len(one.figures) <= 1:
            found += [base] * (bare[0].value if bare else one.count or 1)
            continue
        minutes = one.figures
        count = one.count
        first = minutes[0] if minutes else None
        if (
            first
            and len(minutes) == first.value + 1
            and not first.timed
            and first.value in (count or first.value, 2, 3, 4)
        ):
            minutes, count = minutes[1:], first.value  # "Hale 2 (12, 44)"
        for figure in minutes:
            kind = figure.kind or (one.kind if len(minutes) == 1 or one.kind == "own_goal" else None)
            span = Span(one.start if figure is minutes[0] else figure.start, figure.end)
            found.append(replace(base, minute=figure.value, extra=figure.extra, kind=kind, span=span))
        missing = (count or 1) - len(minutes)
        found += [base] * max(0, missing)
    return found


_FEW = 5  # goals of one man; minutes in which hardly a goal falls


def tells_minutes(scorers: Sequence[Scorer]) -> bool:
    """Whether figures of a list can only be minutes."""
    return any(
        len(one.figures) > 1 or any(f.timed or f.extra is not None or f.value > _MOST for f in one.figures)
        for one in scorers
    )


def _are_counts(scorers: Sequence[Scorer], score: int | None, timed: bool) -> bool:
    """Whether bare figures behind names say how many: "Tansley 2, Orme"."""
    if tells_minutes(scorers):
        return False
    figures = [one.figures[0].value for one in scorers if one.figures]
    if not figures or max(figures) > _MOST or min(figures) < 1:
        return False
    as_counts = sum(one.figures[0].value if one.figures else one.count or 1 for one in scorers)
    as_minutes = sum(one.count or 1 for one in scorers)
    if score is not None and (as_counts == score) != (as_minutes == score):
        return as_counts == score
    # "Scorers: Hale 3": hardly all goals fell in the first few minutes.
    return not timed and (len(figures) < len(scorers) or 2 <= min(figures) <= max(figures) <= _FEW)
