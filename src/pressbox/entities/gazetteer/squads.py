"""Who played for or coached whom, and when: facts of our own writing in, the men of a club or nation out.

"Chelsea | Petr Cech GK CZE 2004-15; John Terry ENG 1998-2017"  ->  Spell("petr cech", "keeper", "CZE", 2004, 2015), ...

A line is cut into men only when its club is asked for: a report names two or three of four hundred.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from pressbox.entities.names import fold

_ROLES = {"GK": "keeper", "COACH": "coach"}
STILL = 2100  # the end of a spell that has none yet
# Where the family name is written first: "Son Heung-min" is called Son.
_FAMILY_FIRST = frozenset(("KOR", "PRK", "CHN", "TPE", "HKG"))


class Spell(NamedTuple):
    """A man's time with a team: his name folded, what he was there, his nation's code, first and last year."""

    name: str
    role: str  # "player", "keeper", "coach"
    nation: str | None
    first: int
    last: int

    def covers(self, year: int) -> bool:
        """Whether he was there in that year."""
        return self.first <= year <= self.last


Men = Mapping[str, tuple[Spell, ...]]


class Squads:
    """The men of each team by the word that they are called by, usually their surname."""

    def __init__(self) -> None:
        self._lines: dict[str, list[str]] = defaultdict(list)
        for file in sorted(files("pressbox.entities.gazetteer").joinpath("squads").iterdir(), key=lambda f: f.name):
            for line in file.read_text("utf-8").splitlines():
                team, bar, men = line.partition(" | ")
                if bar and team[0] != "#":
                    self._lines[team].append(men)
        self._men: dict[str, Men] = {}
        self._of_nations: dict[str, Men] = {}

    def teams(self) -> Collection[str]:
        """All teams whose men are written down."""
        return self._lines.keys()

    def men(self, team: str) -> Men:
        """The men of a team, none where it is not written down."""
        if team not in self._men:
            self._men[team] = _by_word(spell for line in self._lines.get(team, ()) for spell in spells_of(line))
        return self._men[team]

    def of_nation(self, code: str) -> Men:
        """All who are of a nation, wherever they play; coaches, who may be of any, are left out."""
        if code not in self._of_nations:
            # Only its own men are cut out of all lines: a report of two countries needs two of two hundred.
            entry = re.compile(rf"[^;]* {re.escape(code)} [-\d]+")
            found = (
                _spell(one.strip()) for lines in self._lines.values() for line in lines if f" {code} " in line
                for one in entry.findall(line)
            )  # fmt: skip
            self._of_nations[code] = _by_word(spell for spell in found if spell.role != "coach")
        return self._of_nations[code]


def spells_of(line: str) -> list[Spell]:
    """ "Petr Cech GK CZE 2004-15; John Terry ENG 1998-2017" cut into spells; ValueError names an entry that is none."""
    return [_spell(entry) for entry in line.split("; ")]


def _spell(entry: str) -> Spell:
    *words, years = entry.split()
    start, dash, end = years.partition("-")
    if not words or not start.isdigit() or (end and not end.isdigit()):
        raise ValueError(f"no man with his years: {entry!r}")
    nation = words.pop() if len(words) > 1 and len(words[-1]) == 3 and words[-1].isupper() else None
    role = _ROLES.get(words[-1], "player")
    name = fold(" ".join(words[:-1] if role != "player" else words))
    first = int(start)
    last = STILL if dash and not end else first if not dash else int(start[: 4 - len(end)] + end)
    return Spell(name, role, nation, first, last if last >= first else last + 100)


def _by_word(spells: Iterable[Spell]) -> Men:
    found: dict[str, list[Spell]] = defaultdict(list)
    for spell in spells:
        words = spell.name.split()
        found[words[-1]].append(spell)
        if spell.nation in _FAMILY_FIRST and len(words) > 1:
            found[words[0]].append(spell)
    return {word: tuple(dict.fromkeys(his)) for word, his in found.items()}


@cache
def squads() -> Squads:
    """The squads, read once."""
    return Squads()
