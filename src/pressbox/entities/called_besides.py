"""Places of teams in, what a side calls itself besides its name out: one team by two names.

"the Loggers of Tolmie College", "Tolmie's Loggers"  ->  Loggers: Tolmie College
"Southampton U18s ... Saints U18s"  ->  Saints U18s: Southampton U18s
"""

import re
from collections.abc import Collection, Iterable, Mapping

from pressbox.datatypes.document import Document
from pressbox.datatypes.numbers import is_score
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.kinds import TEAM_ENDINGS, is_what_sides_are_called
from pressbox.entities.names import fold

_PLURALS = ("s", "men")

Place = tuple[int, int, int]


def called_besides(
    document: Document, named: Mapping[str, Iterable[Place]], unknown: Collection[str], *, clubs_play: bool
) -> dict[str, str]:
    """Name in the plural -> whose it is, by the first place that says so; a country's is one only where countries play.

    `unknown` are the names that the gazetteer does not know.
    """
    at = {(index, first): (last, name) for name, places in named.items() for index, first, last in places}
    found: dict[str, str] = {}
    for (index, first), (last, name) in sorted(at.items()):
        lowers = document.sentences[index].lowers
        joint = lowers[last] if last < len(lowers) else ""
        follower = at.get((index, last + 1))
        if joint not in ("of", "'s") or follower is None:
            continue
        called, owner = (name, follower[1]) if joint == "of" else (follower[1], name)
        if called == owner or called in found or found.get(owner) == called:
            continue
        if joint == "of" and not (first and lowers[first - 1] == "the"):
            continue
        tokens = document.sentences[index].tokens
        words = [fold(t.text) for t in (tokens[first:last] if joint == "of" else tokens[last + 1 : follower[0]])]
        if called not in unknown and not is_what_sides_are_called(words[0]):
            continue
        if len(words) == 1 and words[0].endswith(_PLURALS) and not (clubs_play and owner in gazetteer().nations):
            found[called] = owner
    return found


_LEVEL = re.compile(r"(.+) (u-?\d\ds?|under[- ]\d\ds?|reserves|academy|youth|women|ladies)")


def by_nickname_and_level(unknown: Collection[str], known: Collection[str]) -> dict[str, str]:
    """What a side of a club is called by the club's nickname -> its name: "Saints U18s", where Southampton U18s play.

    `unknown` are the names that the gazetteer does not know, `known` the clubs of the report that it does.
    """
    sides = {name: told for name in sorted(unknown) if (told := _LEVEL.fullmatch(fold(name)))}
    found: dict[str, str] = {}
    for name, told in sides.items():
        clubs = _clubs_called(told[1], ("nickname",))
        if not clubs or _clubs_called(told[1], ("name",)):
            continue
        whose = [
            other
            for other, its in sides.items()
            if its[2] == told[2] and _clubs_called(its[1], ("name", "other")) & clubs
        ]
        whose = whose or [club for club in known if club in clubs]
        if len(whose) == 1 and whose[0] != name:
            found[name] = whose[0]
    return found


_BEHIND_INITIALS = ("", "u", "c", "s", "hs", "fc", "sc", "afc")


def by_short_form(unknown: Collection[str], named: Collection[str]) -> dict[str, str]:
    """What a side is called in short -> the one name that is short for: "OSU" for Ohio State, "Cali" for Deportivo Cali."""
    found: dict[str, str] = {}
    for short in sorted(unknown):
        key = fold(short)
        if " " in key or key in TEAM_ENDINGS or is_what_sides_are_called(key):
            continue
        whole = {name for name in named if name != short and name not in unknown and key in _ends_of(fold(name))}
        if short.isupper() and len(short) <= _MOST_INITIALS:
            whole |= {name for name in named if name != short and not name.isupper() and _are_initials(key, name)}
        if not whole:
            whole = {name for name in named if is_clipped(key, fold(name))}
        if not whole and len(key) > _MOST_INITIALS:
            whole = {name for name in named if fold(name).startswith(f"old {key}")}  # "Radnor" of the Old Radnorians
        if len(whole) == 1:
            found[short] = whole.pop()
    return found


def are_two_sides(document: Document, club: str, side: str, named: Mapping[str, Iterable[Place]]) -> bool:
    """ "Ashby Lane beat Corton ... Ashby Lane Reserves lost": a club of two words and its reserves, told of behind it.

    In a round-up of leagues a club of one word, too, where each has a result of its own.
    """
    words, longer = fold(club).split(), fold(side).split()
    if longer[:-1] != words or longer[-1] not in _LOWER_SIDES | _LOWEST_SIDES:
        return False
    places, lower = (set(named.get(name, ())) for name in (club, side))
    if len(named) >= _ROUND_UP and all(_has_a_result(document, own, places | lower) for own in (places, lower)):
        return True
    first, second = min(places, default=None), min(lower, default=None)
    if len(words) < 2 or longer[-1] in _LOWEST_SIDES:
        return False
    return first is not None and second is not None and first[0] + 1 < second[0]


def _has_a_result(document: Document, own: Collection[Place], both: Collection[Place]) -> bool:
    """Whether one of two sides is named right beside figures, in a sentence that names the other nowhere."""
    others = {index for index, first, last in both if (index, first, last) not in own}
    return any(
        index not in others and any(map(is_score, document.sentences[index].lowers[max(0, first - _BESIDE) : last + _BESIDE]))
        for index, first, last in own
    )  # fmt: skip


_LOWER_SIDES = frozenset("reserves reserve res thirds colts vets juniors youth ladies women".split())
_LOWEST_SIDES = frozenset("a b c 2nds 2s 3rds 3s ii iii seconds".split())
_ROUND_UP = 8  # teams
_BESIDE = 9  # words from a name to its result
_MOST_INITIALS = 4


def _ends_of(name: str) -> tuple[str, ...]:
    words = name.split()
    return (words[0], words[-1]) if len(words) > 1 else ()


def _of_the_saint(words: str) -> str:
    """ "St. Aidan's Old Boys", "St Aidan": the same saint."""
    return words.replace("st. ", "st ").replace("'s ", " ").replace("’s ", " ")


def is_short_for(short: str, key: str, name: str) -> bool:
    """A word of a name, "Lisse" of VV Lisse, its saint, or its letters, "FSU" of Ferndale State; `key` is the word folded."""
    key, whole = (_of_the_saint(words) for words in (f"{key} ", f" {fold(name)} "))
    key = key.rstrip()
    letters = short.isalpha() and short.isupper() and len(short) <= _MOST_INITIALS and " " in name
    return f" {key} " in whole or (letters and not name.isupper() and _are_initials(key, name))


def is_clipped(called: str, name: str) -> bool:
    """ "Marls" of Marlfields, "Moneys" of Moneyfields Reserves."""
    whole, stem = name.split()[0], called.removesuffix("s")
    if len(stem) < _MOST_INITIALS or stem == called or " " in called:
        return False
    return whole.startswith(stem) and len(whole) > len(called) and not whole.startswith(called)


def _are_initials(letters: str, name: str) -> bool:
    """ "OSU" of Ohio State, "NU" of Northwestern, "D-B" of Dunmore-Bell, "RBL" of RB Leimen."""
    words = name.replace("-", " ").split()
    parts = [
        fold(word if word.isupper() and len(word) < _MOST_INITIALS else word[0]) for word in words if word[0].isalpha()
    ]
    if letters == "".join(parts):
        return True
    first = "".join(part[0] for part in parts)
    letters = letters.replace("-", "")
    return any(letters == first + behind for behind in _BEHIND_INITIALS) and len(letters) > 1


def _clubs_called(words: str, how: Collection[str]) -> set[str]:
    return {n.canonical for n in gazetteer().names.get(words, ()) if n.kind == "club" and n.how in how}
