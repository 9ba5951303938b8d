"""Sentences that tell goals in, which goals fell between which others out.

"Hale scored either side of a Brandt equaliser", "Brandt having levelled in between"  ->  Brandt's between two of Hale's
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pressbox.datatypes.document import Document
from pressbox.narrative.cases import Case, Hint

_SURE = 0.0  # log-odds from which a sentence tells his goal
_NEAR = 12  # words from "either side of" to the man between
_BACK = 3  # sentences from "In between, ..." back to the goals around
_NO_GOAL = frozenset(
    "half-time halftime half break interval hour lemons oranges whistle turnaround midway pitch area save miss".split()
)
_AROUND = frozenset("sandwiching sandwich sandwiched bookending bookended book-ending book-ended".split())
_PASSIVE = frozenset("was were is been being".split())
_STOPS = frozenset("as before after while when but though although because since then ; : .".split())
_CLAUSE = frozenset("with while but though ; : ,".split()) | {"-", "–", "—"}
_OF_PLACE = frozenset("the two three four defenders them his her their its a an those these".split())

_Man = tuple[int, Case]


class Between(NamedTuple):
    """The goals of some men, of which one at least fell before, and one after, each goal of others."""

    inner: frozenset[str]
    outer: frozenset[str]
    sentence: int
    parted_at: int | None = None  # the token behind which all is of the goals between

    def is_of_others(self, key: str, sentence: int, token: int) -> bool:
        """Whether a time stands on the side of the words on which his goal does not: "on 10 and 70, either side of"."""
        if sentence != self.sentence or self.parted_at is None:
            return False
        return key in (self.inner if token < self.parted_at else self.outer)


def told_between(
    document: Document, sure: Mapping[int, Sequence[tuple[Case, Hint]]], goals: Mapping[str, int]
) -> list[Between]:
    """What is said of goals between others; `goals` are how many each man scored, by his case."""
    men_of = {
        at: sorted(
            ((hint.reference.first, case) for case, hint in told if hint.odds > _SURE and case.key in goals),
            key=lambda man: man[0],
        )
        for at, told in sure.items()
    }
    found: list[Between] = []
    for at in sorted(men_of):
        lowers = document.sentences[at].lowers
        for first, word in enumerate(lowers):
            parted: tuple[list[_Man], list[_Man]] | None = None
            if word in ("either", "each") and lowers[first + 1 : first + 3] == ["side", "of"]:
                parted = _around(lowers, men_of[at], first, first + 3)
            elif word in _AROUND and not (_PASSIVE & {*lowers[max(0, first - 2) : first]}):
                if lowers[first + 1 : first + 2] not in (["by"], ["in"], ["between"]):
                    parted = _around(lowers, men_of[at], first, first + 1)
            elif word == "in" and lowers[first + 1 : first + 2] == ["between"]:
                if not _OF_PLACE & {*lowers[first + 2 : first + 3]}:
                    parted = _in_between(lowers, men_of[at], first)
            if parted is None:
                continue
            inner, outer = (frozenset(case.key for _, case in men) for men in parted)
            for before in range(at - 1, max(-1, at - 1 - _BACK), -1) if word == "in" else ():
                if sum(goals[key] for key in outer - inner) > 1:
                    break
                outer |= {case.key for _, case in men_of.get(before, ())}
            outer -= inner
            if inner and sum(goals[key] for key in outer) > 1:
                found.append(Between(inner, outer, at, None if word == "in" else first))
    return found


def _around(lowers: Sequence[str], men: Sequence[_Man], first: int, last: int) -> tuple[list[_Man], list[_Man]] | None:
    """ "A's two goals either side of B's": who stands behind the words, and who before."""
    if _NO_GOAL & {*lowers[last : last + 3]}:
        return None
    end = next((i for i in range(last, len(lowers)) if lowers[i] in _STOPS), len(lowers))
    inner = [man for man in men if last <= man[0] < min(end, last + _NEAR)]
    start = next((i for i in range(first - 1, -1, -1) if lowers[i] in _STOPS), -1)
    before = [man for man in men if man[0] < first]
    return inner, [man for man in before if man[0] > start] or before


def _in_between(lowers: Sequence[str], men: Sequence[_Man], first: int) -> tuple[list[_Man], list[_Man]]:
    """ "A scored on 10 and 70, B having levelled in between", "In between, B ...": who is of its clause, and who is not."""
    start = next((i for i in range(first - 1, -1, -1) if lowers[i] in _CLAUSE), -1)
    inner = [man for man in men if start < man[0] < first]
    if not inner:
        end = next((i for i in range(first + 3, len(lowers)) if lowers[i] in _STOPS), len(lowers))
        inner = [man for man in men if first < man[0] < end][:1]
    return inner, [man for man in men if man not in inner]
