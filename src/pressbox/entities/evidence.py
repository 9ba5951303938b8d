"""The evidence of sides that single sentences give in, that of the report out.

Kept by all that it hangs on, for a report is asked twice (before and after "he" and "the hosts" are understood), and a
draft that is being typed in is asked at each keystroke.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

from pressbox.datatypes.alike import Alike
from pressbox.datatypes.cast import THEY, Reference
from pressbox.datatypes.document import Sentence
from pressbox.weighing import Kept
from pressbox.weighing.sides import Ties

_SENTENCES = 500  # that are kept
_KEPT: Kept[Ties] = Kept(_SENTENCES)
_OUTLINES = Alike()


class Named(NamedTuple):
    """A sentence, and whom it names; the same number where both are the same."""

    sentence: Sentence
    references: list[Reference]
    number: int


def named(sentence: Sentence, references: list[Reference]) -> Named:
    """The two together."""
    outline = tuple([(one.first, one.last, one.kind, one.form, one.targets, one.head, one.owner) for one in references])
    return Named(sentence, references, _OUTLINES.number((sentence.number(), outline)))


Weigh = Callable[[Sentence, list[Reference], Named | None, Named | None, frozenset[str]], Ties]


def said_in(now: Named, teams: Named | None, men: Named | None, keepers: frozenset[str], weigh: Weigh) -> Ties:
    """What `weigh` makes of a sentence; `teams` and `men` are the last sentences that named some."""
    sentence, references, number = now
    if not references:
        return _NOTHING
    everyone = [*references, *(teams[1] if teams else ()), *(men[1] if men else ())]
    keeping = tuple([i for i, one in enumerate(everyone) if one.best in keepers])
    seen = (number, keeping, _earlier(sentence, teams), _earlier(sentence, men))
    return _KEPT.of(seen, lambda: weigh(sentence, references, teams, men, keepers))


_NOTHING = Ties()


def _earlier(sentence: Sentence, earlier: Named | None) -> Hashable:
    if earlier is None:
        return None
    before = earlier.sentence
    return earlier.number, sentence.index - before.index, before.paragraph == sentence.paragraph


def add(said: Ties, at: int, ties: Ties) -> None:
    """Adds what sentence `at` says; "they" of each sentence are others, "the hosts" of one match are the same."""
    known = ties.stand_ins.copy()
    moved = {name: _moved(name, at) for name in said.stand_ins if name.startswith(THEY)}
    for name in said.stand_ins:
        ties.stand_ins[moved.get(name, name)] = None
    for name, weights in said.own.items():
        whose = moved.get(name, name)
        if whose in known:
            continue
        own = ties.own[whose]
        for team, weight in weights.items():
            own[team] += weight
    ties.same += _renamed(said.same, moved) if moved else said.same
    ties.against += [pair for pair in said.against if pair[0] not in known or pair[1] not in known]
    for (back, first), name in said.meant.items():
        ties.meant[at + back, first] = moved.get(name, name)
    for (back, man, side_at, side), is_his in said.outright.items():
        ties.outright[at + back, man, at + side_at, side] = is_his
    for name, weight in said.coaches.items():
        ties.coaches[name] += weight
    for name, weight in said.keepers.items():
        ties.keepers[name] += weight


def _moved(they: str, at: int) -> str:
    back, first = they.removeprefix(THEY).split()
    return f"{THEY}{at + int(back)} {first}"


def _renamed(pairs: Sequence[tuple[str, str, float]], names: dict[str, str]) -> list[tuple[str, str, float]]:
    return [(names.get(a, a), names.get(b, b), weight) for a, b, weight in pairs]
