"""Figures written as a score is, of which the words beside them say that they are none.

"(6-6, 4-4 GLIAC)", "improved to 2-0"  ->  matches won and lost      "a 6-1 advantage in corner kicks"  ->  corners
"made it 2-1 over the two legs"  ->  of both legs                    "went into the game trailing 3-1"  ->  of the leg before
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


_OF_BOTH = re.compile(
    r"(?:\S+ ){0,5}?(?:(?:in|of|on) the tie|over (?:the )?two (?:legs|games|matches)|across (?:the )?(?:two legs|tie)|on agg)\b"
)
_TIE_AT, _THROUGH = re.compile(r"\btie (?:\w+ ){0,4}at$"), "through"
_OF_A_LEG = re.compile(
    r"(?:\w+ )?(?:from|after|following) (?:the|their) (?:first|away|home|opening|previous) (?:leg|game|match|meeting)\b"
    r"|(?:lead|advantage|deficit|cushion) (?:in)?to (?:the|this) (?:return|second leg|game|match|night|tie)\b"
)
_BROUGHT = re.compile(
    r"\b(?:went|go|goes|going|came|come|coming) into (?:the|this) (?:second leg|return|game|match|tie|night|encounter|contest|meeting)(?: \w+){0,4}$"
    r"|\b(?:began|started) the (?:night|evening|second leg|return|tie)(?: \w+){0,2}$"
)
_UNTIL = frozenset(". ; : ( ) and but".split())


def is_of_both_legs(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "Made it 2-1 over the two legs", "levelled the tie at 3-3", "took them through 4-3": goals of two matches."""
    if lowers[first - 1 : first] == [_THROUGH] and any(map(_RECORD.match, lowers[: first - 1])):
        return True  # in a cup of one match a side goes "through 2-1", too
    return bool(_TIE_AT.search(" ".join(lowers[max(0, first - 6) : first])) or _OF_BOTH.match(_behind(lowers, last)))


def is_of_the_leg_before(lowers: Sequence[str], first: int, last: int) -> bool:
    """ "Came into the match 2-0 down", "trailing 3-1 from the first leg", "took a 4-0 lead into the return"."""
    return bool(_BROUGHT.search(" ".join(lowers[max(0, first - 10) : first])) or _OF_A_LEG.match(_behind(lowers, last)))


def _behind(lowers: Sequence[str], at: int) -> str:
    words = list(lowers[at : at + 10])
    end = next((i for i, word in enumerate(words) if word in _UNTIL or word[:1].isdecimal()), len(words))
    return " ".join(words[:end])
