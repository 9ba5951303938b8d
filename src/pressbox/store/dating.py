"""A report's matches without a date in, the days on which the results know them out; silent unless exactly one fits.

no date, Inter 2-2 Atalanta at half-time 1-2 in Serie A  ->  2021-09-25, the only such match
no date, five results of one round                       ->  the one week in which they all stand
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pressbox.datatypes.reference import Goals
from pressbox.store.add_reference import Books
from pressbox.store.match_book import KnownMatch

_APPEARS_WITHIN = timedelta(days=10)  # a report appears within days of its match
_ONE_ROUND = timedelta(days=4)
_MANY_GOALS = 6


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


def dated_by_results(books: Books, told: Sequence[Told], published: date | None) -> list[KnownMatch | None]:
    """For each match told without a day, the one match of the results that it can be."""
    fitting = [_fitting(books, match) if match.day is None else [] for match in told]
    stated = [match.day for match in told if match.day]
    anchor = stated[0] if stated else None
    if published is not None:
        windows = [(published - _APPEARS_WITHIN, published)]
    elif anchor is not None:
        windows = [(anchor - _ONE_ROUND, anchor + _ONE_ROUND)]
    else:
        windows = _shared_weeks(fitting)
    found: list[KnownMatch | None] = []
    for match, candidates in zip(told, fitting, strict=True):
        if windows:
            near = [known for known in candidates if any(first <= _date(known) <= last for first, last in windows)]
        else:
            near = [known for known in candidates if _half_time_fits(books, match, known)] if _well_told(match) else []
        if len(near) > 1 and match.half is not None:
            near = [known for known in near if _half_time_fits(books, match, known)]
        found.append(near[0] if len(near) == 1 else None)
    return found


def _fitting(books: Books, match: Told) -> list[KnownMatch]:
    if match.final is None:
        return []
    fitting = []
    for known in books.matches.between(match.home_id, match.away_id):
        as_told = known.home_id == match.home_id
        score = match.final if as_told else Goals(match.final.away, match.final.home)
        if known.date is None or (match.sides_told and not as_told) or score not in known.scores:
            continue
        if match.competition and not books.is_competition(known.competition_id, match.competition):
            continue
        fitting.append(known)
    return fitting


def _well_told(match: Told) -> bool:
    """Two marks besides the score, which alone fits too easily: the results do not hold every match ever played."""
    rare = match.final is not None and sum(match.final) >= _MANY_GOALS and match.sides_told
    return (match.competition is not None) + (match.half is not None) + rare >= 2


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


def _half_time_fits(books: Books, match: Told, known: KnownMatch) -> bool:
    return match.half is None or books.half_time_fits(known, match.half, known.home_id == match.home_id)


def _date(known: KnownMatch) -> date:
    return known.date or date.min
