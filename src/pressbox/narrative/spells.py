"""Words and goals in their order in, the vague times out cut to the spell in which so many are said to have fallen.

"scored twice in three minutes", the first on 57  ->  the second by the 60th
"""

import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.numbers import number
from pressbox.datatypes.story import GoalTold

_MINUTES = frozenset("minutes mins".split())
_MANY = {"twice": 2, "double": 2, "brace": 2, "thrice": 3, "treble": 3, "hat-trick": 3}
_GOALS = frozenset("goals times strikes".split())
_SPELL = frozenset("spell burst blitz salvo period stretch span flurry hat-trick double brace treble".split())
_BEFORE = frozenset("in within inside the space of a an just only under less than course barely short mere".split())
_ENDS = frozenset("final last closing opening first dying next".split())
_OF_OTHERS = frozenset("season games matches leg last year previous week career minutes-per-goal".split())
_OTHERWISE = frozenset("later before from after into left remaining earlier either".split())
_REACH = 8  # words from how many to how long
_LONGEST = 20  # minutes: a longer spell tells little
_EXACT = 1  # minutes: a wider time is vague


@dataclass(frozen=True, slots=True)
class Spell:
    """So many goals within so many minutes."""

    goals: int
    minutes: int


def find_spells(document: Document, sentences: Collection[int]) -> tuple[Spell, ...]:
    """Those that the sentences of a match tell."""
    return tuple(
        dict.fromkeys(
            spell for index in sorted(sentences)
            if document.sentences[index].genre in (Genre.PROSE, Genre.HEADLINE)
            for spell in _told(document.sentences[index].lowers)
        )
    )  # fmt: skip


def _told(lowers: Sequence[str]) -> Iterator[Spell]:
    for at, word in enumerate(lowers):
        length = _length(lowers, at, word)
        if length is None or not 2 <= length <= _LONGEST or _OF_OTHERS.intersection(lowers[at : at + 9]):
            continue
        start = at
        while start and lowers[start - 1] in _BEFORE:
            start -= 1
        if not {"in", "within", "inside"}.intersection(lowers[start:at]):
            continue
        for i in range(start - 1, max(-1, start - 1 - _REACH), -1):
            many = _MANY.get(lowers[i]) or (
                number(lowers[i]) if _GOALS.intersection(lowers[i + 1 : i + 3]) else None
            )  # fmt: skip
            if many and 2 <= many <= 5:
                yield Spell(many, length)
                break
            if lowers[i] in (".", ";", ":"):
                break


def _length(lowers: Sequence[str], at: int, word: str) -> int | None:
    """How many minutes are said here: "three minutes", "seven second-half minutes", "a four-minute spell"."""
    joined = word.removesuffix("-minute")
    if joined != word:
        return number(joined) if _SPELL.intersection(lowers[at + 1 : at + 3]) else None
    if lowers[at - 1 : at] and lowers[at - 1] in _ENDS:
        return None
    unit = next((i for i in range(at + 1, min(at + 4, len(lowers))) if lowers[i] in _MINUTES), None)
    if unit is None or any(number(w) or w in _ENDS or not w[:1].isalpha() for w in lowers[at + 1 : unit]):
        return None
    behind = lowers[unit + 1 : unit + 3]
    if _OTHERWISE.intersection(behind[:1]) or (behind[:1] == ["to"] and behind[1:] in (["go"], ["play"], ["spare"])):
        return None
    return number(word)


def in_their_spell(goals: Sequence[GoalTold], spells: Sequence[Spell]) -> list[GoalTold]:
    """The goals, the vague times of those that alone can be meant cut to the spell around the minutes of the others."""
    placed = list(goals)
    if any(goal.order is None for goal in goals):
        return placed
    for spell in spells:
        runs = [run for run in _runs(placed, spell.goals) if _fits([placed[i] for i in run], spell.minutes)]
        if len(runs) != 1:
            continue
        told = [(g.moment.lo, g.moment.hi) for i in runs[0] if (g := placed[i]).moment and g.moment.width <= _EXACT]
        if not told:
            continue
        lo, hi = max(told)[0] - spell.minutes, min(told)[1] + spell.minutes
        for i in runs[0]:
            own = placed[i].moment
            if own and own.width > _EXACT and max(own.lo, lo) <= min(own.hi, hi):
                placed[i] = replace(placed[i], moment=own.to(max(own.lo, lo), min(own.hi, hi)))
    return placed


def _runs(goals: Sequence[GoalTold], count: int) -> list[tuple[int, ...]]:
    """As many goals in a row, of one side first, of both where there is no such row."""
    every = [tuple(range(at, at + count)) for at in range(len(goals) - count + 1)]
    return [run for run in every if len({goals[i].team for i in run}) == 1] or every


def _fits(goals: Sequence[GoalTold], minutes: int) -> bool:
    """Whether goals can have fallen within so many minutes."""
    moments = [goal.moment for goal in goals]
    return all(
        one is not None and other is not None and one.lo <= other.hi + minutes and other.lo <= one.hi + minutes
        for one, other in itertools.combinations(moments, 2)
    )
