"""The day of the week must be that of the date.

Why: the date is copied forward from last week's copy.
Silent when: the date has no year and the report none either; but two days with their dates, a few weeks apart, must fit
each other in any year.
"""

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.proofread.check import Check

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January February March April May June July August September October November December").split()
_DAY = rf"(?P<weekday>{'|'.join(_DAYS)})"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_DATE = re.compile(
    rf"\b{_DAY},? (?:the )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH.replace('month', 'month2')} (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:,? (?P<year>(?:18|19|20)\d\d))?\b"
)


_NEAR = 60  # days between two dates that are surely of one season
_ANY_YEAR = 2023  # not a leap year; dates between which a 29 February may lie are not held against each other
_END_OF_FEBRUARY = datetime.date(_ANY_YEAR, 2, 28)


def find(case: Case) -> Iterator[Finding]:
    """Weekdays that stand beside another day's date, or cannot both stand beside theirs."""
    yield from _of_a_year(case)
    yield from _of_no_year(case)


def _of_no_year(case: Case) -> Iterator[Finding]:
    """ "Saturday, 4 May" and "Tuesday, 8 May": whatever the year, the second would be a Wednesday."""
    if case.document.published is not None:
        return  # then each is held against its year
    told = []
    for found in _DATE.finditer(case.document.text):
        date = _date(_ANY_YEAR, found["month"] or found["month2"], found["day"] or found["day2"])
        if date is not None and not found["year"]:
            told.append((date, found))
    for (first, one), (second, other) in pairwise(told):
        leap = min(first, second) <= _END_OF_FEBRUARY < max(first, second)
        apart = _DAYS.index(other["weekday"]) - _DAYS.index(one["weekday"])
        if leap or abs((second - first).days) > _NEAR or (second - first).days % 7 == apart % 7:
            continue
        yield Finding(
            check="weekday-and-date", severity=Severity.WARNING,
            message=f"If “{one[0]}” is right, {other[0].removeprefix(other['weekday']).strip(' ,')} is a "
            f"{_DAYS[(_DAYS.index(one['weekday']) + (second - first).days) % 7]}, not a {other['weekday']}.",
            evidence=(Span(other.start(), other.end()), Span(one.start(), one.end())),
        )  # fmt: skip


def _of_a_year(case: Case) -> Iterator[Finding]:
    for found in _DATE.finditer(case.document.text):
        year = int(found["year"]) if found["year"] else None
        if year is None and case.document.published is not None:
            year = case.document.published.year
        date = _date(year, found["month"] or found["month2"], found["day"] or found["day2"])
        if date is None or _DAYS[date.weekday()] == found["weekday"]:
            continue
        if not found["year"] and case.document.published and abs((date - case.document.published).days) > 120:
            continue  # the turn of a year may lie between
        right = _DAYS[date.weekday()]
        weekday = Span(found.start("weekday"), found.end("weekday"))
        yield Finding(
            check="weekday-and-date",
            severity=Severity.ERROR if found["year"] else Severity.WARNING,
            message=f"{date.isoformat()} is a {right}, not a {found['weekday']}.",
            evidence=(Span(found.start(), found.end()),),
            correction=Correction(weekday, right),
        )


def _date(year: int | None, month: str, day: str) -> datetime.date | None:
    try:
        return datetime.date(year, _MONTHS.index(month) + 1, int(day)) if year else None
    except ValueError:
        return None


CHECK = Check("weekday-and-date", Severity.ERROR, find)
