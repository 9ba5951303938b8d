"""The first and last words of a report in, where, when and by whom it was written out.

" date 2016-11-20 MILAN Inter Milan's ..."   ->  2016-11-20, Milan; the text begins at "Inter"
"MADRID, Dec. 5. - Samuel ..."                ->  Madrid
"""

import re
from dataclasses import dataclass
from datetime import date

from pressbox.datatypes.document import Span

_PREFIX = re.compile(r"\s{0,9}(?:date\s+)?(\d{4})-(\d{2})-(\d{2})[\s:]\s{0,9}", re.IGNORECASE)
_PLACE_ALONE = re.compile(r"([A-Z][A-Z .'-]{2,30}?)\s+(?=[A-Z][a-z]|[A-Z]{2,3}\s)")
_DATELINE = re.compile(
    r"\s{0,9}(?P<place>[A-Z][A-Za-zÀ-ÿ.'’ -]{1,30}?)(?:,\s*(?P<land>[A-Z][A-Za-z. ]{1,20}?))?"
    r"(?:,?\s*(?P<when>(?:\d{4}-\d{2}-\d{2})|(?:(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)"
    r"[a-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?)\.?))?\s*(?:\((?P<agency>[A-Z][A-Za-z ]{1,25})\))?\s*(?:--?|–|—|:)\s+(?=\S)"
)
_AGENCY = re.compile(r"\s{0,9}(?P<agency>AP|AFP|Reuters|Reuters\s?Sport|UPI|PA)\s*(?:--?|–|—)\s+")
_CREDITS = re.compile(r"\(([^()]{0,30}?(?:writing|reporting|editing|compiled)[^()]{1,200})\)", re.IGNORECASE)
_WRITERS = re.compile(r"(?:writing|reporting|compiled)\s+by\s+([^;()]{3,120})", re.IGNORECASE)
_BYLINE = re.compile(r"^\s*by\s+((?:[A-Z][\w.'’-]+\s?){2,5})\s*$", re.IGNORECASE | re.MULTILINE)
_MONTHS = {m: i for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


@dataclass(frozen=True, slots=True)
class Head:
    """What the head tells, and where the report proper begins."""

    body: int = 0
    published: date | None = None
    published_span: Span | None = None
    place: str | None = None
    agency: str | None = None


def read_head(text: str) -> Head:
    """Date prefix and dateline of a text."""
    at = 0
    published: date | None = None
    span: Span | None = None
    place: str | None = None
    agency: str | None = None
    prefix = _PREFIX.match(text)
    if prefix:
        published = _day(*map(int, prefix.groups()))
        if published:
            span = Span(prefix.start(1), prefix.end(3))
            at = prefix.end()
            alone = _PLACE_ALONE.match(text, at, at + 60)
            if (
                alone
                and len(alone.group(1).split()) <= 3
                and alone.group(1).split()[0] not in ("AC", "AS", "FC", "PSV", "QPR", "AZ")
            ):
                place = alone.group(1).strip().title()
                at = alone.end()
    line = _DATELINE.match(text, at, at + 140)
    if line and (
        line.group("when")
        or line.group("agency")
        or line.group("place").isupper()
        or (at == 0 and _is_short_head(line))
    ):
        if not any(word in line.group("place").lower().split() for word in ("the", "and", "v", "by", "half")):
            place = (
                line.group("place").strip().title() if line.group("place").isupper() else line.group("place").strip()
            )
            agency = line.group("agency")
            when = _when(line.group("when") or "")
            if when and published is None:
                published = when
                span = Span(line.start("when"), line.end("when"))
            at = line.end()
    else:
        credit = _AGENCY.match(text, at, at + 40)
        if credit:
            agency, at = credit.group("agency"), credit.end()
    return Head(at, published, span, place, agency)


def _is_short_head(line: re.Match[str]) -> bool:
    return (
        len(line.group("place").split()) <= 2
        and "\n" not in line.group()
        and line.group().rstrip().endswith(("-", "–", "—"))
    )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _when(words: str) -> date | None:
    full = re.match(r"(\d{4})-(\d{2})-(\d{2})", words)
    if full:
        return _day(*map(int, full.groups()))
    told = re.match(r"([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})", words)
    if told and told.group(1).lower() in _MONTHS:
        return _day(int(told.group(3)), _MONTHS[told.group(1).lower()], int(told.group(2)))
    return None


def read_authors(text: str) -> tuple[str, ...]:
    """Those who wrote it: byline, "(Writing by ...)"; editors are none."""
    names: list[str] = []
    tail = text[-600:]
    for credits in _CREDITS.finditer(tail):
        for writers in _WRITERS.finditer(credits.group(1)):
            names += [n.strip(" .") for n in re.split(r",|\band\b|&", writers.group(1)) if n.strip(" .")]
    byline = _BYLINE.search(text[:600])
    if byline:
        names.append(byline.group(1).strip())
    return tuple(dict.fromkeys(names))
