"""A line's beginning in, the date and kick-off it tells out; the year is inferred when the line does not tell it.

"Sat Aug/20 2016", "[Sat Aug/16]", "June 12", "16 June", "25.03.23", "Th 26/3/26 20:45 CET"
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
            "sep sept september", "oct october", "nov november", "dec december",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {name: number for number, name in enumerate("mo tu we th fr sa su".split())}
_MONTH = r"(?P<month>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}|May)\.?"
_WEEKDAY = r"(?:(?P<weekday>Mon?|Tue?s?|Wed?|Thu?r?s?|Fri?|Sat?|Sun?)(?:[a-z]{0,6})\.?,?\s+)?"
_SHAPES = tuple(
    re.compile(_WEEKDAY + shape)
    for shape in (
        _MONTH + r"(?:/|\s{1,3})(?P<day>\d{1,2})(?![\d'+:-])(?!\.\d)(?:(?:,?\s{1,3}|/)(?P<year>\d{4})(?!\d))?",
        r"(?P<day>\d{1,2})\.?\s{1,2}" + _MONTH + r"(?:,?\s{1,3}(?P<year>\d{4}(?!\d)|\d{2}(?=\s\s?@|$)))?(?![A-Za-z])",
        r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}|\d{2})?(?!\d)",
        r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4}|\d{2})(?!\d)",
    )
)
_TIME = re.compile(
    r"\s*(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?![\d.])"
    r"(?:\s{0,2}(?:UTC|GMT)?\s?[+\-±]\d{1,2}(?::\d{2})?|\s[A-Z]{2,5}(?=\s|$|@))?"
    r"(?:\s{1,2}\(\d{1,2}[:.]\d{2}[^()]{0,20}\))?(?=\s|$|@)"
)
_SEASON = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?:[/–-](\d{4}|\d{2}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Told:
    """A date as written: the year may be missing."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Season:
    """The years a file is about, from its title or its note of first and last day."""

    label: str | None = None
    first: date | None = None
    last: date | None = None


def told_date(line: str) -> tuple[Told, int] | None:
    """The date at the beginning of a line, and where it ends."""
    for shape in _SHAPES:
        found = shape.match(line)
        if not found:
            continue
        month_told = found["month"].lower().rstrip(".")
        month = int(month_told) if month_told.isdigit() else _MONTHS.get(month_told, 0)
        day = int(found["day"])
        if not 1 <= month <= 12 or not 1 <= day <= 31:
            continue
        year = int(found["year"]) if found["year"] else None
        weekday = _WEEKDAYS[found["weekday"][:2].lower()] if found["weekday"] else None
        return Told(month, day, year, weekday), found.end()
    return None


def told_time(line: str, start: int = 0) -> tuple[str, int] | None:
    """The kick-off that stands at `start`, as "20:45", and where it ends (its time zone is passed over)."""
    found = _TIME.match(line, start)
    if not found or int(found["hour"]) > 24 or int(found["minute"]) > 59:
        return None
    return f"{int(found['hour']):02d}:{found['minute']}", found.end()


def season_of(title: str) -> Season:
    """ "English Premier League 2014/15" -> season 2014-15; "World Cup 1930" -> 1930."""
    found = None
    for found in _SEASON.finditer(title):  # noqa: B007 the last one counts: "Liga 1896 2014/15"
        pass
    if not found:
        return Season()
    start = int(found[1])
    if not found[2]:
        return Season(str(start), date(start, 1, 1), date(start, 12, 31))
    end = int(found[2]) if len(found[2]) == 4 else start - start % 100 + int(found[2])
    if end < start:  # 1999/00
        end += 100
    if end != start + 1:
        return Season(f"{start}-{end}", date(start, 1, 1), date(end, 12, 31))
    return Season(f"{start}-{end % 100:02d}", date(start, 7, 1), date(end, 6, 30))


def with_range(season: Season, first: Told, last: Told) -> Season:
    """The season with its first and last day as the file's own note tells them ("Fri Aug/9 2019 - Sun Aug/2 2020")."""
    last_year = last.year or first.year
    if last_year is None:
        return season
    first_year = first.year or (last_year if (first.month, first.day) <= (last.month, last.day) else last_year - 1)
    begins, ends = _on(first_year, first), _on(last_year, last)
    return Season(season.label, begins, ends) if begins and ends and begins <= ends else season


def settle(told: Told, season: Season, before: date | None) -> date | None:
    """The day meant. Of the years that the season allows, the one whose weekday and order fit best.

    2019-20 ran to August: "Sun Aug 2" after July belongs to 2020, so months alone do not decide.
    """
    if told.year is not None:
        year = told.year
        if year < 100:
            near = season.first.year if season.first else before.year if before else 2000
            year = min((century + year for century in (1800, 1900, 2000)), key=lambda full: abs(full - near))
        return _on(year, told)
    years = _years(season, before)
    days = [day for year in years if (day := _on(year, told))]
    return max(days, key=lambda day: _fit(day, told, season, before), default=None)


def _years(season: Season, before: date | None) -> list[int]:
    if season.first and season.last:
        return list(range(season.first.year - 1, season.last.year + 2))
    return [before.year, before.year + 1] if before else []


def _fit(day: date, told: Told, season: Season, before: date | None) -> float:
    fit = 0.0
    slack = timedelta(days=1)
    if season.first and season.last:
        if season.first - slack <= day <= season.last + slack:
            fit += 4
        else:
            away = min(abs((day - season.first).days), abs((day - season.last).days))
            fit -= away / 100
    if told.weekday is not None and day.weekday() == told.weekday:
        fit += 5
    if before:
        fit += 1 if -60 <= (day - before).days <= 150 else 0
    return fit


def _on(year: int, told: Told) -> date | None:
    try:
        return date(year, told.month, told.day)
    except ValueError:  # 29 February of a common year
        return None
