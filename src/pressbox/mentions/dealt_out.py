"""A sentence in, how its goals are dealt out among men out.

"three to the good by the interval, two from Marcelo and one from Pantel"   ->  Marcelo 2, Pantel 1
"a Lind hat-trick and a brace each from Moss and Hale"                      ->  Lind 3, Moss 2, Hale 2
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching.subjects import start_of
from pressbox.mentions.scorers_in_a_row import scorers_in_a_row

_MANY = {"one": 1, "another": 1, "two": 2, "three": 3, "four": 4, "five": 5, "couple": 2, "pair": 2, "trio": 3}
_NUMBERED = dict.fromkeys("second third fourth fifth sixth".split(), 1)  # "and a third by Pantel"
_GOALS = frozenset("goals goal strikes headers penalties tries finishes volleys each apiece more late early".split())
_LOTS = frozenset(("couple", "pair", "trio"))
_OF = frozenset(("from", "by"))


def dealt_out(lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference] = ()) -> dict[int, int]:
    """First tokens of the men and how many goals each is dealt; nothing unless two of them are dealt some, side by side."""
    his = _of_his_name(lowers, people)
    if each := _each_of_a_row(lowers, people, least=1 if his else 2):
        return his | each
    if row := {man.first: many for row in scorers_in_a_row(lowers, people, teams) for man, many in row.men}:
        return his | row
    found: dict[int, int] = {}
    ends: list[int] = []
    begins: list[int] = []
    for man in people:
        at = start_of(man, lowers) - 1
        if at < 1 or lowers[at] not in _OF:
            continue
        count = at - 1
        while count > 0 and (lowers[count] in _GOALS or (lowers[count] == "of" and lowers[count - 1] in _LOTS)):
            count -= 1
        many = _MANY.get(lowers[count]) or (_NUMBERED.get(lowers[count]) if lowers[count - 1] in ("a", "the") else None)
        if many and lowers[man.last : man.last + 1] != ["'s"]:
            found[man.first] = many
            begins.append(count)
            ends.append(man.last)
    if not found:
        return _by_one_verb(lowers, people)
    if his:
        return his | found
    beside = [b - e for e, b in zip(ends, begins[1:], strict=False)]
    return found if len(found) > 1 and all(0 < gap <= _BESIDE for gap in beside) and max(found.values()) > 1 else {}


def _each_of_a_row(lowers: Sequence[str], people: Sequence[Reference], least: int) -> dict[int, int]:
    """ "With two goals each for Hale, Lind and Moss": so many of every one of the row."""
    for at, word in enumerate(lowers):
        if word not in ("each", "apiece") or lowers[at + 1 : at + 2] not in (["for"], ["from"], ["by"]):
            continue
        many = _MANY.get(lowers[at - 1 - (lowers[at - 1] in _GOALS)], 0) if at > 1 else 0
        many = many or _HIS.get(lowers[at - 1], 0) or int(lowers[at - 2 : at] in (["a", "goal"], ["one", "goal"]))
        row: list[Reference] = []
        end = at + 2
        for man in people:
            if man.first >= end and all(word in (",", "and", "&") for word in lowers[end : man.first]):
                row.append(man)
                end = man.last
        if many >= least and len(row) > 1:
            return {man.first: many for man in row}
    return {}


def _of_his_name(lowers: Sequence[str], people: Sequence[Reference]) -> dict[int, int]:
    """ "A Hale hat-trick", "Hale's brace", "a treble from Hale"."""
    found: dict[int, int] = {}
    for man in people:
        behind = lowers[man.last + (lowers[man.last : man.last + 1] == ["'s"]) :][:1]
        at = start_of(man, lowers) - 1
        before = lowers[at - 1] if at > 0 and lowers[at] in _OF else ""
        if many := _HIS.get(behind[0] if behind else "") or _HIS.get(before):
            found[man.first] = many
    return found


_HIS = {"hat-trick": 3, "hattrick": 3, "treble": 3, "brace": 2, "double": 2}


def _by_one_verb(lowers: Sequence[str], people: Sequence[Reference]) -> dict[int, int]:
    """ "Hale hit three and Lind two", "Hale helped himself to two, Lind one and Moss the other": the verb is said once."""
    found: dict[int, int] = {}
    for man in people:
        behind, before = [*lowers[man.last : man.last + 2], ".", "."], lowers[max(0, man.first - 5) : man.first]
        many = _MANY.get(behind[0]) or _BY_THE_OTHER.get(behind[0])
        if many and behind[1] in (".", ",", ";", "and", "as", "for", "while") and before[-1:] and before[-1] in _LINKS:
            counted = [word for word in before[:-1] if word in _COUNTED]
            led = any(other.first < man.first for other in people)
            if counted and led and not _OTHER_THINGS & {*before}:
                found[man.first] = many
    return found


_BY_THE_OTHER = {"once": 1, "twice": 2, "thrice": 3}
_LINKS = frozenset(("and", ",", "with", "while", ";"))
_COUNTED = frozenset("one two three four five both twice hat-trick brace treble".split())
_OTHER_THINGS = frozenset("saves corners shots chances minutes games matches points yellow".split())
_BESIDE = 3  # words between "two from Hale" and "one from Moss"
