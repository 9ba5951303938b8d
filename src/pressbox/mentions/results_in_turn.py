"""The results of a sentence in, with those of two sides told at once dealt out to each of them out.

"A led, but B rallied and the game ended 2-2" ->  A and B drew 2-2        "A led B 2-1 at the interval"  ->  A and B met
"A and B both drew 1-1"  ->  A drew 1-1, B drew 1-1      "wins for A and B, 6-1 at C and 7-0 at D respectively"  ->  A beat C, B beat D
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.mentions.respectively import told_respectively

_TWO = (["and"], [",", "and"], ["&"])
_EACH = frozenset("both each".split())


def dealt_in_turn(
    sentence: Sentence, teams: Sequence[Reference], found: Sequence[ResultMention]
) -> list[ResultMention]:
    """The results, each side's its own where two are told at once."""
    lowers = sentence.lowers
    named = [r for r in teams if r.form in (Form.NAME, Form.NICKNAME) and r.best]
    found = [_of_the_two(lowers, named, one) for one in found]
    if several := told_respectively(sentence, named):
        sides = {team.best for one in several for team in (one.first_team, one.second_team) if team}
        return [*(one for one in found if not _of_any(one, sides, several)), *several]
    rows = [(a, b) for a, b in pairwise(named) if a.best != b.best and lowers[a.last : b.first] in _TWO]
    if not rows or not any(one.kind == "final" for one in found):
        return list(found)
    told = list(found)
    if "respectively" in lowers:
        told = _respectively(lowers, rows, named, told)
    for one, other in rows:
        if _each_of_them(lowers, one, other):
            told = _of_each(one, other, told)
    return told


_GAME = frozenset(
    "game match tie contest encounter score scores it proceedings result clash fixture final derby".split()
)
_LED = frozenset("led leading lead leads".split())


def _of_the_two(lowers: Sequence[str], named: Sequence[Reference], said: ResultMention) -> ResultMention:
    """A draw in which "the game ended", of the only two that the sentence names; whom the leaders at half-time led."""
    if said.kind == "half_time" and said.score and said.first_team and said.second_team is None:
        met = next((r for r in named if r.last == said.first and lowers[r.first - 1] in _LED), None)
        return replace(said, second_team=met) if met and met.best != said.first_team.best else said
    if said.kind != "final" or not said.score or said.score[0] != said.score[1] or said.first_team or said.second_team:
        return said
    two = {r.best: r for r in reversed(named) if r.last <= said.first}
    if (
        len(two) != 2
        or len({r.best for r in named}) != 2
        or _GAME.isdisjoint(lowers[max(0, said.first - 4) : said.first])
    ):
        return said
    first, second = sorted(two.values(), key=lambda r: r.first)
    return replace(said, first_team=first, second_team=second, winner=0)


def _respectively(
    lowers: Sequence[str], rows: Sequence[tuple[Reference, Reference]], named: Sequence[Reference], told: list[ResultMention]
) -> list[ResultMention]:  # fmt: skip
    """ "... A and B, winning 6-1 at C and 7-0 at home to D respectively": the first of the one, the second of the other."""
    at = lowers.index("respectively")
    finals = [one for one in told if one.kind == "final" and one.score and one.mood is Mood.ASSERTED and one.last <= at]
    for row in rows:
        last = [one for one in finals if one.first >= row[1].last][-2:]
        if len(last) < 2:
            continue
        met = [next((r for r in named if end <= r.first < stop), None) for end, stop in (
            (last[0].last, last[1].first), (last[1].last, at)
        )]  # fmt: skip
        if None in met or {r.best for r in met if r} & {r.best for r in row}:
            continue
        return [
            one if one not in last else
            replace(one, first_team=row[last.index(one)], second_team=met[last.index(one)])
            for one in told
        ]  # fmt: skip
    return told


def _of_any(said: ResultMention, sides: set[str | None], several: Sequence[ResultMention]) -> bool:
    """Whether a result is one of those told at once, read by itself."""
    if any(one.first <= said.first < one.last or said.span.start in range(*one.span) for one in several):
        return True
    return bool(sides & {team.best for team in (said.first_team, said.second_team) if team})


def _each_of_them(lowers: Sequence[str], one: Reference, other: Reference) -> bool:
    behind = lowers[other.last : other.last + 1]
    return bool(_EACH & {*behind}) or lowers[max(0, one.first - 1) : one.first] == ["both"]


def _of_each(one: Reference, other: Reference, told: list[ResultMention]) -> list[ResultMention]:
    """ "A led, but B rallied and the game ended 2-2" ->  A and B drew 2-2        "A led B 2-1 at the interval"  ->  A and B met
    "A and B both drew 1-1": A's result as well as B's."""
    more = [
        replace(said, first_team=one) for said in told
        if said.kind == "final" and said.score and said.second_team is None
        and said.first_team is not None and said.first_team.best == other.best
    ]  # fmt: skip
    return [*told, *more]
