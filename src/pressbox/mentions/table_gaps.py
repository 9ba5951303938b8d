"""Points told of two teams and by how many they are apart in, the total of the one for whom none is told out; and places.

"Harbour Town are second, a point behind Marlow"                       ->  Marlow 1st
"Harbour Town are seventh, a point behind Marlow, who stay sixth on 34"  ->  Harbour Town 33
"The win takes them to 38 points, six shy of leaders Marlow"            ->  Marlow 44
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence, Span
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.datatypes.numbers import number
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.table_lists import LARGEST_LEAGUE, MOST_POINTS
from pressbox.mentions.table_subject import subject_team
from pressbox.phrases.en import table_gaps as wording

_BOOK = Phrasebook(wording.GAPS)
_SIGNS = {"behind": 1, "clear": -1, "level": 0}
_NO_POINTS = frozenset("games game goals goal places place minutes metres yards wins seconds matches".split())
_WIDEST = 60
_OF_THE_OTHER = ("totals by their difference", "totals over against each other")
MoodOf = Callable[[Sentence, int, int], Mood]


def totals_by_gaps(
    document: Document, cast: Cast, told: Sequence[TableMention], mood_of: MoodOf
) -> Iterator[TableMention]:
    """The totals that follow from a gap, where the report tells that of one of the two and none of the other."""
    totals = _totals(told)
    if not totals:
        return
    for sentence, one, found in _gaps(document, cast, told, mood_of):
        if found.pattern.says in _SIGNS:
            yield from _of_gap(sentence, one, found, totals)


def places_by_gaps(
    document: Document, cast: Cast, told: Sequence[TableMention], mood_of: MoodOf
) -> Iterator[TableMention]:
    """Whoever the second are behind is first, and by so much the first are clear of the second."""
    places: dict[str, set[int]] = {}
    for row in told:
        if row.position is not None and row.team is not None and row.team.best and row.mood is Mood.ASSERTED:
            places.setdefault(row.team.best, set()).add(row.position)
    if not places:
        return
    for above, row in pairwise(told):  # "the leaders have 54 points to Millfield's 50"
        if row.pattern not in _OF_ANOTHER or row.sentence != above.sentence or not (above.team and row.team):
            continue
        if row.team.best in places or None in (above.points, row.points) or row.mood is not Mood.ASSERTED:
            continue
        more = (row.points or 0) - (above.points or 0)
        place = 2 if more <= 0 and _only(places, above) == 1 else 1 if more >= 0 and _only(places, above) == 2 else None
        if place is not None:
            yield replace(row, pattern="place by a total", position=place, points=None, derived=True)
    for sentence, one, found in _gaps(document, cast, told, mood_of):
        other = found.slots["other"].reference
        if other is None or not other.best or not one.best or other.best == one.best or other.best in places:
            continue
        if found.pattern.says in _PLACES_OFF:
            yield from _so_many_places_off(sentence, other, found, places.get(one.best, set()))
            continue
        if _NO_POINTS & set(sentence.lowers[found.first : found.last]):
            continue
        side = found.pattern.says if found.pattern.says != "level" else _LEVEL.get(sentence.lowers[found.first])
        place = {("behind", 2): 1, ("clear", 1): 2}.get((side or "", min(places.get(one.best, {0}))))
        if place is not None and len(places[one.best]) == 1:
            tokens = sentence.tokens
            yield TableMention(
                Span(tokens[found.first].start, tokens[found.last - 1].end), sentence.index, found.first, found.last,
                "place by a gap", Mood.ASSERTED, other, place, None, None, derived=True,
            )  # fmt: skip


def _so_many_places_off(sentence: Sentence, other: Reference, found: Found, own: set[int]) -> Iterator[TableMention]:
    """ "Harbour Town stay seventh, one place and two points behind Marlow": Marlow are sixth."""
    away = number(sentence.lowers[found.slots["places"].first]) if "places" in found.slots else 1  # "a place"
    if len(own) != 1 or away is None:
        return
    place = min(own) + _PLACES_OFF[found.pattern.says] * away
    if 1 <= place <= LARGEST_LEAGUE:
        tokens = sentence.tokens
        yield TableMention(
            Span(tokens[found.first].start, tokens[found.last - 1].end), sentence.index, found.first, found.last,
            "place by so many places", Mood.ASSERTED, other, place, None, None, derived=True,
        )  # fmt: skip


_PLACES_OFF = {"higher": 1, "lower": -1}


def _only(places: dict[str, set[int]], row: TableMention) -> int | None:
    told = places.get(row.team.best or "", set()) if row.team else set()
    return min(told) if len(told) == 1 else None


_OF_ANOTHER = ("totals by their difference", "totals over against each other", "totals in a list")
_LEVEL = {"behind": "behind", "below": "behind", "above": "clear", "ahead": "clear"}


def _gaps(
    document: Document, cast: Cast, told: Sequence[TableMention], mood_of: MoodOf
) -> Iterator[tuple[Sentence, Reference, Found]]:
    """Each gap told, with the team of which it is said."""
    for sentence in document.sentences:
        references = cast.by_sentence.get(sentence.index, ())
        named = {one.best for one in references if one.kind is Kind.TEAM and one.best}
        if not named:
            continue
        one: Reference | None = None
        end = -9
        for found in _BOOK.find(sentence, references):
            if found.first - end > 2:  # else "two behind Marlow and one clear of Dunmore": of the same
                one = _first_of(sentence, references, found, told)
            end = found.last
            if one is not None and mood_of(sentence, found.first, found.last) is Mood.ASSERTED:
                yield sentence, one, found


def _totals(told: Sequence[TableMention]) -> dict[str, int]:
    """What each team has, where the report tells one number only."""
    numbers: dict[str, set[int]] = {}
    for one in told:
        if one.points is not None and one.team is not None and one.team.best and one.mood is Mood.ASSERTED:
            numbers.setdefault(one.team.best, set()).add(one.points)
    return {team: min(points) for team, points in numbers.items() if len(points) == 1}


def _of_gap(sentence: Sentence, one: Reference, found: Found, totals: dict[str, int]) -> Iterator[TableMention]:
    other = found.slots["other"].reference
    gap = number(sentence.lowers[found.slots["gap"].first]) if "gap" in found.slots else 1  # "a point"
    lowers = sentence.lowers
    if (
        other is None
        or not other.best
        or gap is None
        or gap > _WIDEST
        or (found.pattern.says != "level" and _NO_POINTS & set(lowers[found.first : found.last]))
    ):
        return
    if one.best is None or one.best == other.best:
        return
    apart = _SIGNS[found.pattern.says] * gap
    if one.best in totals and other.best not in totals:
        team, points = other, totals[one.best] + apart
    elif other.best in totals and one.best not in totals:
        team, points = one, totals[other.best] - apart
    else:
        return
    if 0 <= points <= MOST_POINTS:
        tokens = sentence.tokens
        yield TableMention(
            Span(tokens[found.first].start, tokens[found.last - 1].end), sentence.index, found.first, found.last,
            "total by a gap", Mood.ASSERTED, team, None, points, None, derived=True,
        )  # fmt: skip


def _first_of(
    sentence: Sentence, references: Sequence[Reference], found: Found, told: Sequence[TableMention]
) -> Reference | None:
    """The team that is behind or clear: of which a place or points are told right before, or else the subject."""
    before = [
        one
        for one in told
        if one.sentence == sentence.index
        and one.last <= found.first + 1
        and one.team
        and one.pattern not in _OF_THE_OTHER
    ]
    named = [one for one in references if one.form is not Form.PRONOUN]
    if before and found.first - (end := max(one.last for one in before)) <= 4:
        # "leaves Milan ninth while Sampdoria move to within two points of Juventus": said of another
        if not any(one.kind is Kind.TEAM and end <= one.first and one.last <= found.first for one in named):
            return max(before, key=lambda one: one.last).team
    return subject_team(sentence, named, found.first)
