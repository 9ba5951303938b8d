"""A report's matches without a date in, the days on which the results know them out; silent unless exactly one fits.

no date, Inter 2-2 Atalanta at half-time 1-2 in Serie A  ->  2021-09-25, the only such match
no date, five results of one round                       ->  the one week in which they all stand
no date, no score in figures, Inter third in the table   ->  the one week after which the table stood as told
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pressbox.datatypes.reference import Goals
from pressbox.store.add_reference import Books
from pressbox.store.match_book import KnownMatch

_APPEARS_WITHIN = timedelta(days=10)  # a report appears within days of its match
_ONE_ROUND = timedelta(days=4)
_MANY_GOALS = 6
_MANY_BY_HALF_TIME = 3
_MOST_DAYS = 200
_MANY_MEETINGS = 10  # of two teams in the results: one fit among many says more than one among few


@dataclass(frozen=True, slots=True)
class Told:
    """What a report tells of one match, its sides as it tells them."""

    home_id: int
    away_id: int
    sides_told: bool
    final: Goals | None
    half: Goals | None
    competition: str | None
    day: date | None
    at_least: bool = False  # the score is counted from the goals told: there may have been more


def dated_by_results(
    books: Books, told: Sequence[Told], published: date | None, table_holds: Callable[[date], bool] | None = None
) -> list[KnownMatch | None]:
    """For each match told without a day, the one match of the results that it can be.

    `table_holds` says whether the table stood as the report tells it after a day's matches; None: it tells no table.
    """
    fitting = [_fitting(books, match) if match.day is None else [] for match in told]
    stated = [match.day for match in told if match.day]
    anchor = stated[0] if stated else None
    if published is not None:
        windows = [(published - _APPEARS_WITHIN, published)]
    elif anchor is not None:
        windows = [(anchor - _ONE_ROUND, anchor + _ONE_ROUND)]
    else:
        sure = [() if match.at_least else candidates for match, candidates in zip(told, fitting, strict=True)]
        windows = _shared_weeks(sure)
        if not windows and table_holds is not None:
            windows = _weeks_of_the_table(fitting, table_holds)
    return [_the_one(books, match, candidates, windows) for match, candidates in zip(told, fitting, strict=True)]


def _the_one(
    books: Books, match: Told, candidates: Sequence[KnownMatch], windows: Sequence[tuple[date, date]]
) -> KnownMatch | None:
    """The only candidate in the days that come into question; without such days, only if enough else speaks for it."""
    if windows:
        near = [known for known in candidates if any(first <= _date(known) <= last for first, last in windows)]
        # A report may be wrong about who was at home; two teams do not play twice within days.
        near = [known for known in near if _as_told(match, known)] or near
        if len(near) > 1 and not match.at_least:
            near = [known for known in near if _half_time_fits(books, match, known)]
        return near[0] if len(near) == 1 else None
    if match.at_least:
        return None
    if match.sides_told:
        candidates = [known for known in candidates if _as_told(match, known)]
    candidates = [known for known in candidates if _half_time_fits(books, match, known)]
    return candidates[0] if len(candidates) == 1 and _well_told(books, match) else None


def _as_told(match: Told, known: KnownMatch) -> bool:
    return not match.sides_told or known.home_id == match.home_id


def _fitting(books: Books, match: Told) -> list[KnownMatch]:
    """Every match of the two teams that ended as told, whoever was at home."""
    if match.final is None and not match.at_least:
        return []
    fitting = []
    for known in books.matches.between(match.home_id, match.away_id):
        as_told = known.home_id == match.home_id
        if known.date is None or not _ended_so(known, match, as_told):
            continue
        if match.competition and not books.is_competition(known.competition_id, match.competition):
            continue
        fitting.append(known)
    return fitting


def _ended_so(known: KnownMatch, match: Told, as_told: bool) -> bool:
    home, away = match.final or (0, 0)
    if not as_told:
        home, away = away, home
    if match.at_least:
        return any(score.home >= home and score.away >= away for score in known.scores)
    return Goals(home, away) in known.scores


def _well_told(books: Books, match: Told) -> bool:
    """Three marks besides the score, which alone fits too easily: results do not hold every match ever played."""
    marks = (
        match.competition is not None,
        match.half is not None and sum(match.half) > 0,  # nil-nil at half-time is too common to tell matches apart
        match.half is not None and sum(match.half) >= _MANY_BY_HALF_TIME,
        match.sides_told,
        match.final is not None and sum(match.final) >= _MANY_GOALS,
        len(books.matches.between(match.home_id, match.away_id)) >= _MANY_MEETINGS,
    )
    return sum(marks) >= 3


def _shared_weeks(fitting: Sequence[Sequence[KnownMatch]]) -> list[tuple[date, date]]:
    """The one stretch of days in which most of a report's results stand, if at least two do."""
    if sum(1 for candidates in fitting if candidates) < 2:
        return []
    supported: dict[date, int] = defaultdict(int)
    days = {_date(known) for candidates in fitting for known in candidates}
    for day in days:
        supported[day] = sum(
            1 for candidates in fitting if any(abs(_date(known) - day) <= _ONE_ROUND for known in candidates)
        )
    most = max(supported.values(), default=0)
    best = sorted(day for day, count in supported.items() if count == most)
    if most < 2 or best[-1] - best[0] > 2 * _ONE_ROUND:
        return []
    return [(best[0] - _ONE_ROUND, best[-1] + _ONE_ROUND)]


def _weeks_of_the_table(
    fitting: Sequence[Sequence[KnownMatch]], table_holds: Callable[[date], bool]
) -> list[tuple[date, date]]:
    """The one week with a match that fits and after which the table stood as told."""
    days = sorted({_date(known) for candidates in fitting for known in candidates})
    held = [day for day in days[-_MOST_DAYS:] if table_holds(day)]
    if not held or held[-1] - held[0] > 2 * _ONE_ROUND:
        return []
    return [(held[0] - _ONE_ROUND, held[-1] + _ONE_ROUND)]


def _half_time_fits(books: Books, match: Told, known: KnownMatch) -> bool:
    return match.half is None or books.half_time_fits(known, match.half, known.home_id == match.home_id)


def _date(known: KnownMatch) -> date:
    return known.date or date.min
