"""Cast and document in, where and when and under whom a match was played out."""

import re
from dataclasses import replace
from datetime import date, timedelta

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.days import WEEKDAYS
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import Mentions, Mood
from pressbox.datatypes.story import Story
from pressbox.narrative.allegiance import shares_in

_NUMBER = r"(\d{1,3}(?:[,.]\d{3})+|\d{2,6})(?![\d%]|[.,:]\d|\s?(?:per cent|years?|minutes?)\b)"
_ABOUT = r"(?:(?:just|only|about|around|some|over|nearly|barely|a|mere|all|of)\s){0,3}"
# A bare number of people wants words of watching beside it: "backed by 300 fans", "64 supporters were held up" is no crowd.
_ATTENDANCE = re.compile(
    r"(?:attendance|crowd)\W{1,3}(?:(?:of|was)\s)?(\d{1,3}(?:,\d{3})+|\d{3,6})"
    r"|(\d{1,3}(?:,\d{3})+)\s(?:fans|spectators|supporters|people)"
    rf"|\b(?:attendance|crowd|gate)(?:\s?:\s?|\s)(?:(?:of|was)\s)?{_ABOUT}{_NUMBER}"
    rf"|\b(?:in\sfront\sof|watched\sby|before)\s{_ABOUT}{_NUMBER}\s(?:(?:paying|hardy|loyal|frozen|brave|shivering)\s)?"
    r"(?:fans|spectators|supporters|people|onlookers|souls|diehards)\b"
    rf"|{_NUMBER}\s(?:(?:paying|hardy|brave)\s)?spectators\s(?:saw|watched|braved|witnessed|turned\s(?:up|out)|looked\son|enjoyed)\b",
    re.IGNORECASE,
)
_OWN_COACH = 0.55  # a share in a team from which a coach is its: of two teams one is his


def set_scene(document: Document, cast: Cast, mentions: Mentions, story: Story) -> Story:
    """The story with competition, day, ground, referee, attendance and coaches, as far as told."""
    sentences = set(story.sentences)
    people = cast.person_named
    referee = next((p.name for p in cast.people if p.role == "referee"), None)
    ground = next(
        (
            r.best for r in cast.references
            if r.kind is Kind.GROUND and r.sentence in sentences and r.best
            and any(t.lower in ("at", "in", "packed", "around") for t in document.sentences[r.sentence].tokens[max(0, r.first - 3) : r.first])
        ),
        None,
    )  # fmt: skip
    competition = next(
        (
            r.best for r in cast.references
            if r.kind is Kind.COMPETITION and (r.sentence in sentences or story.main)
            and not _is_a_hope(document, r)
        ),
        None,
    )  # fmt: skip
    listed = _listed_crowd(document, story)
    crowd = _ATTENDANCE.search(document.text, *document.extent) if story.main and listed is None else None
    shares = shares_in(cast, mentions, [t for t in story.teams if t], story.goals)
    coaches: dict[str, str] = {}
    for name, share in shares.items():
        if people[name].role != "coach" or not share:
            continue
        team = max(share, key=lambda t: (share[t], t))
        named = sum(r.best == name for i in sentences for r in cast.by_sentence.get(i, ()))
        if share[team] > _OWN_COACH and named and team not in coaches:
            coaches[team] = name
    return replace(
        story,
        competition=competition,
        date=_day(document, story),
        ground=ground if story.main else None,
        referee=referee if story.main else None,
        attendance=int(re.sub(r"\D", "", next(filter(None, crowd.groups())))) if crowd else listed,
        coaches=coaches,
    )


def _listed_crowd(document: Document, story: Story) -> int | None:
    """The crowd that a list prints with this match's result."""
    mine = {result.span for result in story.results if result.pattern.startswith("results list")}
    return next((row.attendance for row in document.listings.results if row.span in mine and row.attendance), None)


_HOPES = frozenset(
    "place places spot spots berth berths chase hopes hope bid race ambitions qualification football dream challenge"
    " aspirations push winners winner holders champions medal title titles record trophy".split()
)
_TOWARDS = frozenset(
    "reach reaching qualify qualified qualifying qualification into for won win winning lifted".split()
)
_STAGES = frozenset(
    "round final finals semi-final semi-finals quarter-final quarter-finals semifinals quarterfinals group stage leg tie"
    " match last game qualifier play-off clash".split()
)


def _is_a_hope(document: Document, competition: Reference) -> bool:
    """ "their Europa League chase", "the 1963 European Cup", "qualified for the Champions League": not this match's."""
    lowers = document.sentences[competition.sentence].lowers
    before = lowers[max(0, competition.first - 4) : competition.first]
    if _STAGES & set(before):
        return False  # "into the last eight of the County Cup"
    year = before[-1] if before and before[-1].isdigit() and len(before[-1]) == 4 else None
    if year and not (document.published and document.published.year == int(year)):
        return True
    return bool(_HOPES & set(lowers[competition.last : competition.last + 1]) or _TOWARDS & set(before[-2:]))


def _day(document: Document, story: Story) -> str | None:
    """The day told in full with the result; else the weekday named in the lead, or the day of publication."""
    published: date | None = document.published
    if told := _day_of_result(document, story, published):
        return told.isoformat()
    if published is None or not story.main:
        return None
    for sentence in document.sentences[:4]:
        for token in sentence.tokens:
            if token.lower in WEEKDAYS:
                back = (published.weekday() - WEEKDAYS.index(token.lower)) % 7
                return (published - timedelta(days=back)).isoformat()
            if token.lower in ("tonight", "today"):
                return published.isoformat()
    return published.isoformat() if document.published_span else None


def _day_of_result(document: Document, story: Story, published: date | None) -> date | None:
    """ "beat Millfield 2-1 on Saturday, 8 November 2025": not the day since when, nor one long before publication."""
    days = set()
    for result in story.results:
        sentence = document.sentences[result.sentence]
        if result.kind != "final" or result.mood is not Mood.ASSERTED or sentence.genre is not Genre.PROSE:
            continue
        told = next((day for day in document.days if sentence.span.start <= day[1].start < sentence.span.end), None)
        if told is None or (published and not 0 <= (published - told[0]).days <= _FRESH):
            continue
        before = [token.lower for token in sentence.tokens if token.end <= told[1].start]
        placed = len(before) < _AT_THE_HEAD or told[1].start > result.span.start
        if placed and "on" in before[-4:] and not _OTHER_DAYS & {*before[-_SHORTLY:]}:
            days.add(told[0])
    return days.pop() if len(days) == 1 else None


_FRESH = 10  # days after which a match is no news
_AT_THE_HEAD = 5  # "On Saturday, 8 November 2025, Leeds beat ..."
_SHORTLY = 8  # words before a date that say what was then
_OTHER_DAYS = frozenset(
    "since last until till before after first born previous previously when where will would next from meeting"
    " ago record signed scheduled replay postponed return reverse had".split()
)
