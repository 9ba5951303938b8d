"""Figures written as a score is, of which the words beside them say that they are none.

"(6-6, 4-4 GLIAC)", "improved to 2-0"  ->  matches won and lost      "a 6-1 advantage in corner kicks"  ->  corners
"""

import re
from collections.abc import Sequence

_RECORD = re.compile(r"\d{1,2}[-–]\d{1,2}([-–]\d{1,2})?$")
_BETTERED = frozenset("improved improve improves improving".split())
_ALL_TOLD = (
    ["overall"], ["on", "the", "season"], ["on", "the", "year"], ["on", "the", "campaign"], ["in", "conference"],
    ["in", "league", "play"], ["in", "district"], ["in", "region"], ["in", "section"], ["record"], ["mark"],
    ["league", "mark"], ["conference", "mark"], ["conference", "record"], ["league", "record"], ["overall", "record"],
)  # fmt: skip


def is_a_season(lowers: Sequence[str], at: int) -> bool:
    """ "(6-6, 4-4 GLIAC)", "improved to 2-0", "now 5-1 overall": the matches that a side won and lost."""
    before, behind = list(lowers[max(0, at - 2) : at]), list(lowers[at + 1 : at + 4])
    if before[-1:] == ["("] and behind[:1] == [","] and behind[1:2] and _RECORD.match(behind[1]):
        return True
    if before[-1:] == [","] and len(before) > 1 and _RECORD.match(before[0]) and lowers[max(0, at - 3)] == "(":
        return True
    if before[-1:] == ["to"] and before[0] in _BETTERED:
        return True
    return any(behind[: len(words)] == words for words in _ALL_TOLD)


_SHOTS = frozenset("shots shot corners corner corner-kicks saves fouls attempts sog possession".split())
_EDGE = frozenset("edge advantage lead margin disparity difference count".split())
_OUTSHOT = frozenset("outshot outshoot outshoots outshooting out-shot outpaced outchanced".split())
_NEAR = 9  # words from "outshot" to its figures


def counts_shots(lowers: Sequence[str], at: int) -> bool:
    """ "A 6-1 advantage in corner kicks", "outshot Millfield 15-2", "in shots on goal, 7-2": no goals."""
    behind = list(lowers[at + 1 : at + 6])
    of_shots = behind[:1] and behind[0] in _EDGE and behind[1:2] == ["in"] and not _SHOTS.isdisjoint(behind[2:])
    if of_shots or (behind[:1] and behind[0] in _SHOTS and not _EDGE.isdisjoint(behind[1:4])):
        return True
    before = list(lowers[max(0, at - _NEAR) : at])
    if not _OUTSHOT.isdisjoint(before):
        return True
    while before and before[-1] in ("(", ",", "by", "kicks", "goal", "on", "attempts", "target"):
        before.pop()
    return before[-1:] != [] and before[-1] in ("shots", "corners", "corner", "saves") and "from" not in before
