"""The first paragraphs of a report in, where, when and by whom it was written out, and where its words begin.

" date 2016-11-20 MILAN Inter Milan's ..."   ->  2016-11-20, Milan; the words begin at "Inter"
"MADRID, Dec. 5. - Samuel ..."                ->  Madrid
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from pressbox.datatypes.document import Span
from pressbox.document.credits import byline_of, name_alone, signature_of
from pressbox.document.dates import MONTH, day_in

_FIRST_PARAGRAPHS = 6
_LONG = 150  # a paragraph of prose: no dateline or byline comes behind it
_AGENCY_ALONE = re.compile(
    r"(?:(?:The )?Associated Press|AP|Reuters|AFP|Agence France[- ]Presse|UPI|PA|(?:The )?Press Association|PA Media)$"
)
_SLUG = re.compile(r"(?:SOCCER|Soccer|FOOTBALL|Football)-(?=[A-Z])")  # an agency's word for what the line is of
_PREFIX = re.compile(r"(?:date:?\s+)?\d{4}-\d{2}-\d{2}(?:[\s:]\s{0,9}|$)", re.IGNORECASE)
_PLACE_ALONE = re.compile(r"([A-ZÀ-Þ]{2}[A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ.'’-]{2,}){0,2})\s+(?=[A-ZÀ-Þ][^\W\d_]|[A-Z]\.)")
_WHEN = (
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|{MONTH}\s\d{{1,2}}(?:,?\s\d{{4}})?\.?|\d{{1,2}}\s{MONTH}(?:,?\s\d{{4}})?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\.?)"
)
_PLACE_AND_DAY = (
    r"(?P<place>[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]{1,20}(?:[ /][A-Za-zÀ-ÿ.'’-]{1,20}){0,3}?)"
    rf"(?:,\s(?!{MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?P<land>[A-Z][A-Za-z.]{{1,20}}(?: [A-Z][A-Za-z.]{{1,20}}){{0,2}}?))?"
    rf"(?:,\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=,))?(?:,?\s(?P<when>{_WHEN}))?"
    r"(?:,?\s?(?:(?P<open>\()|/)(?P<agency>[A-Za-z][A-Za-z/ ]{1,25})(?(open)\)))?"
)
_DASH = r"\s?(?:--?|–|—|_|:)\s|\s?\.?[–—]"
# "SAN SEBASTIAN (Wire) - Hale ...": up to the dash; then "SAN SEBASTIAN Hale ...", which may be anything.
_DATELINES = tuple(
    re.compile(rf"{_PLACE_AND_DAY}(?P<dash>{dash})(?=\S)") for dash in (_DASH + r"|\.--?\s", _DASH + r"|\s")
)
_AGENCY = re.compile(
    rf"(?:(?P<when>{_WHEN}),?\s)?"
    r"\(?(?P<agency>AP|AFP|Reuters?(?:\s?Sport)?|REUTERS?|UPI|PA|DPA|dpa|EFE|ANSA|Xinhua|PTI|IANS|AAP)\)?\s*(?:--?|–|—|:)\s+"
)
# Words that stand before a dash or colon and are no places.
_NO_PLACES = frozenset(
    "the and v vs by half full time result report team teams goals goal video match live final subs watch breaking update"
    " news exclusive preview review round-up roundup referee score scores att ht ft premier league cup fa".split()
)
_CLUBS_IN_CAPITALS = frozenset("UEFA FIFA CSKA BATE PAOK CONCACAF NOTE DATE LIVE".split())
_PUBLISHED = re.compile(
    r"(?:last |first )?(?:published|updated|posted|date|created)\b|\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|"
    + MONTH,
    re.IGNORECASE,
)
_FIGURES_ONLY = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$")  # "05/12/2016": a day, but which?
_SENTENCE_ENDS = re.compile(r"[a-zà-ÿ]{3}\.\s")  # within what should be a place
_A_RESULT = re.compile(
    r"[A-Z][\w.'’&-]*(?: [A-Z&][\w.'’-]*){0,4},? \d{1,2} ?[-–:] ?\d{1,2}(?!\d)"
)  # "Elm - Oak 2-1 (Hale 12)"
_LEAST_WORDS = 4  # of the sentence behind a place that no date and no agency goes with


@dataclass(frozen=True, slots=True)
class Head:
    """What the first paragraphs tell."""

    published: date | None = None
    published_span: Span | None = None
    place: str | None = None
    land: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    begins: dict[int, int] = field(default_factory=dict)  # paragraph -> where its words begin behind a dateline
    credits: frozenset[int] = frozenset()  # paragraphs that are a byline or a date and nothing else


def read_head(text: str, paragraphs: Sequence[Span]) -> Head:
    """Date prefix, byline, day of publication and dateline."""
    head = Head()
    for number, paragraph in enumerate(paragraphs[:_FIRST_PARAGRAPHS]):
        start, end = paragraph
        prefix = _PREFIX.match(text, start, end) if number == 0 else None
        if prefix:
            head, start = _behind_prefix(text, head, prefix, end)
        elif end - start < 150:
            words = paragraph.of(text)
            names = byline_of(words) or (signature_of(words) if number else [])
            day = day_in(words, start) if _is_date_line(words) else None
            if names or day or _FIGURES_ONLY.match(words):
                head = replace(head, authors=head.authors + tuple(names), credits=head.credits | {number})
                head = _dated(head, *day) if day else head
                if day and not names and number > 1 and not head.authors:
                    head = _with_name_above_the_day(head, number - 1, paragraphs[number - 1].of(text))
                continue
            agency = _AGENCY_ALONE.match(words)
            if agency:
                head = replace(head, agency=agency[0], credits=head.credits | {number})
                continue
        slug = _SLUG.match(text, start, end) if number == 0 else None
        start = slug.end() if slug else start
        if head.place is None:
            head, start = _behind_dateline(text, head, start, end, number)
        if start > paragraph.start:
            head = replace(head, begins={**head.begins, number: start})
        if (
            end - start > _LONG
            or head.place
            or (text[end - 1] == "." and not _ends_a_headline(text, paragraphs, number))
        ):
            break
    return head


def _ends_a_headline(text: str, paragraphs: Sequence[Span], number: int) -> bool:
    """Whether the full stop behind a first line is a headline's ("SOCCER-LATE GOAL SINKS MILBY."): a dateline with an agency follows."""
    if number or len(paragraphs) < 2:
        return False
    line = _DATELINES[0].match(text, paragraphs[1].start, min(paragraphs[1].end, paragraphs[1].start + 140))
    return line is not None and bool(line["agency"]) and _is_dateline(text, line, paragraphs[1].end, 1)


def _with_name_above_the_day(head: Head, number: int, words: str) -> Head:
    names = name_alone(words)
    return replace(head, authors=(*head.authors, *names), credits=head.credits | {number}) if names else head


def _dated(head: Head, day: date, span: Span) -> Head:
    return head if head.published else replace(head, published=day, published_span=span)


def _behind_prefix(text: str, head: Head, prefix: re.Match[str], end: int) -> tuple[Head, int]:
    told = day_in(prefix.group(), prefix.start())
    if told is None:
        return head, prefix.start()
    head = _dated(head, *told)
    place = _PLACE_ALONE.match(text, prefix.end(), min(end, prefix.end() + 60))
    if place and len(place[1].split()[0]) > 3 and place[1].split()[0] not in _CLUBS_IN_CAPITALS:
        return replace(head, place=place[1].title()), place.end()
    return head, prefix.end()


def _behind_dateline(text: str, head: Head, start: int, end: int, number: int) -> tuple[Head, int]:
    credit = _AGENCY.match(text, start, min(end, start + 40))
    if credit:
        told = day_in(credit["when"], credit.start("when")) if credit["when"] else None
        head = replace(head, agency=head.agency or credit["agency"])
        return (_dated(head, *told) if told else head), credit.end()
    found = (one.match(text, start, min(end, start + 140)) for one in _DATELINES)
    line = next((line for line in found if line and _is_dateline(text, line, end, number)), None)
    if line is None:
        return head, start
    place = line["place"].strip(" .")
    head = replace(
        head, place=place.title() if place.isupper() else place, land=line["land"], agency=line["agency"] or head.agency
    )
    told = day_in(line["when"], line.start("when")) if line["when"] else None
    return (_dated(head, *told) if told else head), line.end()


def _is_dateline(text: str, line: re.Match[str], end: int, number: int) -> bool:
    place, dash = line["place"], line["dash"].strip()
    words = place.lower().split()
    behind = text[line.end() : min(end, line.end() + 120)]
    if _NO_PLACES.intersection(words) or len(behind.split()) < _LEAST_WORDS or _A_RESULT.match(behind):
        return False
    capitals = place.isupper()
    if _SENTENCE_ENDS.search(place):
        return False
    if not all(word[0].isupper() for word in place.split()[:1] + place.split()[-1:]):
        return False
    if line["agency"]:
        return bool(dash)
    if line["when"]:
        return capitals or dash not in ("", ":")
    if not dash or (
        not text[line.end()].isupper() and not text[line.end()].isdigit() and text[line.end()] not in "\"“'‘"
    ):
        return False
    if capitals:
        return len(place) > 3
    # "Leverkusen - Hale scored", not "Hale - the captain - scored"
    return (
        number < 2
        and dash in ("-", "–", "—", "--")
        and len(words) == 1
        and " " in line["dash"][:1]
        and (dash not in text[line.end() : min(end, line.end() + 100)])
    )


def _is_date_line(words: str) -> bool:
    return (
        len(words.split()) <= 12
        and not words.rstrip().endswith((".", "!", "?"))
        and bool(_PUBLISHED.match(words.strip()))
    )
