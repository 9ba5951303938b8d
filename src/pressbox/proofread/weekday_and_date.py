"""The day of the week must be that of the date.

Why: the date is copied forward from last week's copy.
Silent when: the date has no year and the report none either.
"""

import datetime
import re
from collections.abc import Iterator

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


def find(case: Case) -> Iterator[Finding]:
    """Weekdays that stand beside another day's date."""
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
