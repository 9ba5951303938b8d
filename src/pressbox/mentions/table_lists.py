"""A number of points told in, those that the sentence lists behind it out.

"Eastvale lead with 45 points, followed by Harbour Town on 41 and Marlow with 40"  ->  Harbour Town 2nd, 41; Marlow 3rd, 40
"Harbour Town have 41 points, Marlow 40 and Dunmore 38"                            ->  Marlow 40; Dunmore 38
"Harbour Town are second, Marlow sixth"                                            ->  Marlow 6th
"Harbour Town (4th) beat Millfield"                                                ->  Harbour Town 4th
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.datatypes.numbers import number, ordinal
from pressbox.matching import Found

_BETWEEN = frozenset(", and while with then followed by ahead of the next come comes are are now ; )".split())
_BEFORE_A_TOTAL = frozenset("on with have has having are is now in at , second third fourth fifth place (".split())
_IN_TURN = frozenset("followed then next".split())
_FEWER = frozenset(
    "behind clear ahead adrift more fewer games matches goals better worse place places win wins victory defeat  defeats loss losses".split()
)
_FURTHEST = 5
LARGEST_LEAGUE = 24
MOST_POINTS = 130


def _over_against(sentence: Sentence, references: Sequence[Reference], at: int) -> tuple[Reference, int] | None:
    """ "Harbour Town have 54 points to Millfield's 50": the other's points."""
    lowers = sentence.lowers
    if lowers[at : at + 1] != ["to"]:
        return None
    team = next(
        (one for one in references if one.kind is Kind.TEAM and one.best and one.first in (at + 1, at + 2)), None
    )
    if team is None or lowers[team.last : team.last + 1] != ["'s"] or team.last + 1 >= len(lowers):
        return None
    total = number(lowers[team.last + 1])
    return (team, total) if total is not None and total <= MOST_POINTS else None


def _by_difference(sentence: Sentence, references: Sequence[Reference], found: Found) -> tuple[Reference, int] | None:
    """ "Harbour Town lead with 46 points, two more than Millfield": what Millfield have."""
    lowers, at = sentence.lowers, found.last
    told = number(lowers[found.slots["points"].first])
    if lowers[at : at + 1] and lowers[at] in ("from", "after", "in"):  # "33 points from 15 games, four clear of ..."
        at = next((i for i in range(at, min(len(lowers), at + 6)) if lowers[i] == ","), at)
    at += lowers[at : at + 1] == [","]
    apart = number(lowers[at]) if at < len(lowers) else None
    at += 1 + (lowers[at + 1 : at + 2] in (["points"], ["point"]))
    sign = next((sign for sign, words in _APART if set(lowers[at : at + 1]) & words), 0)
    if told is None or apart is None or not sign:
        return None
    at += 1
    at += lowers[at : at + 1] in (["than"], ["of"], ["off"])
    team = next((one for one in references if one.kind is Kind.TEAM and one.best and at <= one.first <= at + 2), None)
    if team is None or {",", "and", ";"} & set(lowers[at : team.first]) or not 0 <= told + sign * apart <= MOST_POINTS:
        return None
    return team, told + sign * apart


_APART = (
    (-1, frozenset("more ahead clear better above".split())), (1, frozenset("fewer less behind adrift below short".split())),
)  # fmt: skip


def places_in_brackets(sentence: Sentence, references: Sequence[Reference]) -> Iterator[TableMention]:
    """ "Harbour Town (4th) beat Millfield (12th)": each team's place."""
    lowers, tokens = sentence.lowers, sentence.tokens
    for team in references:
        at = team.last + 1
        if team.kind is not Kind.TEAM or lowers[team.last : at] != ["("] or lowers[at + 1 : at + 2] != [")"]:
            continue
        place = ordinal(lowers[at])
        if team.best and lowers[at][0].isdigit() and place is not None and place <= LARGEST_LEAGUE:
            yield TableMention(
                Span(tokens[team.first].start, tokens[at].end), sentence.index, team.first, at + 1, "a place in brackets",
                Mood.ASSERTED, team, place, None, None,
            )  # fmt: skip


def _place_alone(sentence: Sentence, team: Reference, end: int) -> int | None:
    """ "Harbour Town are second, Millfield sixth": a place that ends what is said of the team."""
    lowers = sentence.lowers
    if (
        end != team.last
        or end >= len(lowers)
        or lowers[end + 1 : end + 2] not in ([], ["."], [","], [";"], ["and"], ["with"])
    ):
        return None
    place = ordinal(lowers[end])
    return place if place is not None and place <= LARGEST_LEAGUE else None


def _total(word: str) -> int | None:
    """ "Harbour Town have six points, Marlow three and Dunmore none"."""
    return 0 if word in _NO_POINTS else number(word)


_NO_POINTS = frozenset(("none", "nil"))


def totals_behind(
    sentence: Sentence, references: Sequence[Reference], found: Found, position: int | None, mood: Mood
) -> Iterator[TableMention]:
    """The further teams of a list, each with its points; places are counted on where one follows the other."""
    tokens = sentence.tokens
    at, in_turn = found.last, False
    if "points" in found.slots and (against := _over_against(sentence, references, at)) is not None:
        other, total = against
        yield TableMention(
            Span(tokens[other.first].start, tokens[other.last + 1].end), sentence.index, other.first, other.last + 2,
            "totals over against each other", mood, other, None, total, None,
        )  # fmt: skip
        return
    if "points" in found.slots and (apart := _by_difference(sentence, references, found)) is not None:
        other, total = apart
        yield TableMention(
            Span(tokens[found.last].start, tokens[other.last - 1].end), sentence.index, other.first, other.last,
            "totals by their difference", mood, other, None, total, None,
        )  # fmt: skip
        return
    place = position
    while True:
        team = next(
            (
                one
                for one in references
                if one.kind is Kind.TEAM and one.best and at <= one.first <= at + _FURTHEST
                and all(token.lower in _BETWEEN | {"points", "point"} for token in tokens[at : one.first])
            ),
            None,
        )  # fmt: skip
        if team is None or team.first == at:
            return
        in_turn = in_turn or bool(_IN_TURN & {token.lower for token in tokens[at : team.first]})
        end = team.last
        while end < len(tokens) and end - team.last < 4 and tokens[end].lower in _BEFORE_A_TOTAL:
            end += 1
        if (listed := _place_alone(sentence, team, end)) is not None:
            yield TableMention(
                Span(tokens[team.first].start, tokens[end].end), sentence.index, team.first, end + 1,
                "places in a list", mood, team, listed, None, None,
            )  # fmt: skip
            return
        value = _total(tokens[end].lower) if end < len(tokens) else None
        behind = {token.lower for token in tokens[end + 1 : end + 3]}
        if value is None or value > MOST_POINTS or behind & _FEWER:
            return
        place = place + 1 if place is not None and in_turn else None
        yield TableMention(
            Span(tokens[team.first].start, tokens[end].end), sentence.index, team.first, end + 1, "totals in a list",
            mood, team, place, value, None,
        )  # fmt: skip
        at = end + 1
