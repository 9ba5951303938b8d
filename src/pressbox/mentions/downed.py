"""Figures right behind the name of a side in, which of the two beat the other out, by all that stands between the two names.

"Camford came from behind to hold leaders Portsea 2-2"  ->  they drew
"The Foxes (4-3) knocked off No. 4 Cornell Heights, 2-1"  ->  the Foxes won      "Denton was shut out by Columbus, 2-0"  ->  Denton lost
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.cast import Form
from pressbox.mentions.result_scene import Figure, ResultScene
from pressbox.mentions.whom_they_beat import Dealt
from pressbox.phrases.en.downed import DID, HELD, WAS_DONE
from pressbox.phrases.en.results import BEFORE_TEAMS

_TOLD = tuple(
    (winner, re.compile("|".join(f"(?:{one})" for one in told))) for winner, told in ((1, DID), (2, WAS_DONE))
)
_HELD = re.compile("|".join(f"(?:{one})" for one in HELD))
_NOT_YET = frozenset("break half-time halftime interval half until till for before but".split())
_SQUAD = frozenset(
    "women men girls boys 's ' soccer team squad side high school varsity university college ' s men's women's girls' boys'".split()
)
_ITS_STANDING = BEFORE_TEAMS | frozenset(
    "visiting host hosting in-state cross-town crosstown rival foe opponent conference league no number seed seeded ranked"
    " district section area archrival arch-rival".split()
)
_LONG = 16  # words between the two


def downed(scene: ResultScene, figure: Figure) -> Dealt | None:
    """Who beat whom, where nothing but the beating stands between the two, and nothing but a comma before the figures."""
    level = figure.pair[0] == figure.pair[1]
    named = [r for r in scene.teams if r.last <= figure.first and r.form is not Form.PRONOUN]
    if len(named) < 2 or named[-1].best == named[-2].best:
        return None
    one, other = named[-2:]
    if _without_brackets(scene.lowers[other.last : figure.first]) not in ([], [","], ["by"], ["by", "a"]):
        return None
    begins = one.last
    while begins < other.first and scene.sentence.tokens[begins].text[:1].isupper():
        begins += 1  # "Kibera" of "Kibera Black Stars"
    between = _without_brackets(scene.lowers[begins : other.first])
    while between and between[0] in _SQUAD:
        between.pop(0)
    while between and (between[-1] in _ITS_STANDING or "-" in between[-1][1:-1] or between[-1][0] in ".#0123456789"):
        between.pop()
    clause = " ".join(between)
    if len(between) > _LONG:
        return None
    if level:
        goes_on = _NOT_YET.isdisjoint(scene.lowers[figure.last : figure.last + 3])  # "at the break", "until late on"
        return Dealt("held B n-n", one, other, 0) if goes_on and _HELD.fullmatch(clause) else None
    winner = next((won for won, told in _TOLD if told.fullmatch(clause)), None)
    return Dealt("downed B, n-n", one, other, winner) if winner else None


def _without_brackets(words: Sequence[str]) -> list[str]:
    kept: list[str] = []
    depth = 0
    for word in words:
        depth += word == "("
        if not depth:
            kept.append(word)
        depth -= word == ")"
    return kept
