"""Words in, the day they name out, if they name one in full.

"Saturday 12th March 2016", "March 12, 2016", "2016-03-12"  ->  2016-03-12
"""

import re
from datetime import date

from pressbox.datatypes.document import Span

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]{{1,3}}(?:of\s)?(?P<month>{MONTH})[\s,-]{{1,3}}(?P<year>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/.])")
_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{MONTH})\s{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s,]{{1,3}}(?P<year>\d{{4}})(?!\d)",
    re.IGNORECASE,
)


def day_in(words: str, offset: int = 0) -> tuple[date, Span] | None:
    """The first full date among the words and where it stands, moved by `offset`."""
    iso = _ISO.search(words)
    if iso:
        day = _day(*map(int, iso.groups()))
        return (day, Span(offset + iso.start(), offset + iso.end())) if day else None
    told = _DAY_FIRST.search(words) or _MONTH_FIRST.search(words)
    if told:
        day = _day(int(told["year"]), _MONTHS[told["month"][:3].lower()], int(told["day"]))
        return (day, Span(offset + told.start(), offset + told.end())) if day else None
    return _in_figures(words, offset)


def _in_figures(words: str, offset: int) -> tuple[date, Span] | None:
    """ "25/12/2016" and "12/25/2016" tell one day; "05/12/2016" is one day in England and another in America."""
    told = _IN_FIGURES.search(words)
    if not told:
        return None
    one, other, year = int(told[1]), int(told[3]), int(told[4])
    if one <= 12 and other <= 12 and one != other:
        return None
    day = _day(year, other, one) if one > 12 or one == other else _day(year, one, other)
    return (day, Span(offset + told.start(), offset + told.end())) if day else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
