"""Points told of two teams and by how many they are apart in, the total of the one for whom none is told out.

"Harbour Town are seventh, a point behind Marlow, who stay sixth on 34"  ->  Harbour Town 33
"The win takes them to 38 points, six shy of leaders Marlow"            ->  Marlow 44
"""

from collections.abc import Callable, Iterator, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence, Span
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.datatypes.numbers import number
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.table_lists import MOST_POINTS
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
                yield from _of_gap(sentence, one, found, totals)


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
        or _NO_POINTS & set(lowers[found.first : found.last])
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
    if before and found.first - max(one.last for one in before) <= 4:
        return max(before, key=lambda one: one.last).team
    named = [one for one in references if one.form is not Form.PRONOUN]
    return subject_team(sentence, named, found.first)
