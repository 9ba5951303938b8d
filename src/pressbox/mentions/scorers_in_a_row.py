"""A sentence in, rows of scorers with the number of each behind his name out, and whose scorers they are if it is told.

"goals from Hale 3, Okoro and Lind"      ->  Hale 3, Okoro 1, Lind 1
"4-4 (Fin x 3, Theo x 1)"                ->  Fin 3, Theo 1
"Marlow goals: Hale 2, Okoro and an OG"  ->  Hale 2, Okoro 1: Marlow's
"at Marlow (Hale)"                       ->  Hale 1: Marlow's
"got by N. Hale (2), L. Hale and Lind"   ->  Hale 3, whose initials tell two men apart, Lind 1
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.numbers import is_score


class Row(NamedTuple):
    """Men side by side, how many goals each, and the side that is named as theirs."""

    men: tuple[tuple[Reference, int], ...]
    team: Reference | None


def scorers_in_a_row(
    lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference] = ()
) -> Iterator[Row]:
    """Every such row: behind a word of goals or in brackets behind a score or a side."""
    taken = -1
    for nth, man in enumerate(people):
        if man.first <= taken:
            continue
        at = _start(lowers, man)
        bracket = at > 0 and lowers[at - 1] == "("
        led = _in_brackets(lowers, at - 1, teams) if bracket else _is_led(lowers, at, teams)
        with_them = not led and lowers[at - 1 : at] == ["with"]
        for_them = not led and not with_them and _for_whom(lowers, at, teams)
        if not led and not with_them and not for_them:
            continue
        each = _each(lowers, at)
        men, end, counted = _row(lowers, people[nth:], each)
        if bracket and lowers[end : end + 1] != [")"]:
            continue
        if (with_them and not _on_target(lowers, end)) or (for_them and lowers[end : end + 1] not in _DID):
            continue
        if counted or each > 1 or (bracket and any(team.last == at - 1 for team in teams)):
            taken = end
            yield Row(tuple(men), _whose(lowers, at, teams))


def _for_whom(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> bool:
    """ "For Marlow Hale (2) and Lind scored", "for the Vale, Hale (2) ... netted"."""
    at -= at > 0 and lowers[at - 1] == ","
    team = next((team for team in teams if team.last == at and team.first), None)
    return team is not None and lowers[team.first - 1 - (lowers[team.first - 1] == "the")] == "for"


def _start(lowers: Sequence[str], man: Reference) -> int:
    """Where his name begins with his initials: "J. H. Hale"."""
    at = man.first
    while at > 1 and lowers[at - 1] == "." and len(lowers[at - 2]) == 1 and lowers[at - 2].isalpha():
        at -= 2
    return at


def _each(lowers: Sequence[str], at: int) -> int:
    """How many each of a row has: two behind "braces from"."""
    return next((_SEVERAL[word] for word in lowers[max(0, at - 2) : at] if word in _SEVERAL), 1)


def _on_target(lowers: Sequence[str], at: int) -> bool:
    """ "with Hale (2), Lind and Moss on target"."""
    return " ".join(lowers[at : at + 3]).startswith(_SCORED)


def _row(
    lowers: Sequence[str], people: Sequence[Reference], each: int
) -> tuple[list[tuple[Reference, int]], int, bool]:
    """The men of a row that the first of them begins, where it ends, and whether a number stands behind one."""
    men: list[tuple[Reference, int]] = []
    counted, end = False, _start(lowers, people[0])
    for man in people:
        at = _start(lowers, man)
        if men and not all(word in _AND for word in lowers[end:at]):
            break
        if men and at == end:
            break  # two names without a comma between
        many, end = _how_many(lowers, man.last)
        if many is None:
            return [], end, False  # minutes
        namesake = next((nth for nth, (one, _) in enumerate(men) if _are_two(lowers, one, man)), None)
        counted = counted or many > 0 or namesake is not None
        if namesake is None:
            men.append((man, many or each))
        else:
            men[namesake] = (men[namesake][0], men[namesake][1] + (many or each))
    return men, _past_own_goals(lowers, end), counted


def _are_two(lowers: Sequence[str], one: Reference, other: Reference) -> bool:
    """ "N. Hale ... L. Hale": one surname, two men."""
    if not one.targets or not other.targets or one.targets[0][0] != other.targets[0][0]:
        return False
    initials = [lowers[_start(lowers, man) : man.first] for man in (one, other)]
    return all(initials) and initials[0] != initials[1]


def _how_many(lowers: Sequence[str], at: int) -> tuple[int | None, int]:
    """The number behind a name, 0 where none stands and None where it is a minute, and where it ends."""
    word = lowers[at] if at < len(lowers) else "."
    if word == "(":
        close = next((i for i in range(at + 1, min(len(lowers), at + _LONG)) if lowers[i] == ")"), 0)
        many = _COUNTS.get(lowers[at + 1]) if close else None
        if many and any(word[0].isalpha() and word not in _COUNTED for word in lowers[at + 2 : close]):
            many = 0  # "(two caps)"
        if close and many is None and lowers[at + 1].isdigit():
            return None, close + 1
        return (many or 0, close + 1) if close else (0, at)
    if word in ("x", "×") and at + 1 < len(lowers) and lowers[at + 1].isdigit():
        return _COUNTS.get(lowers[at + 1]), at + 2
    if len(word) > 1 and word[0] == "x" and word[1:].isdigit():
        return _COUNTS.get(word[1:]), at + 1
    behind = lowers[at + 1] if at + 1 < len(lowers) else "."
    if word.isdigit():
        return (_COUNTS.get(word) if behind not in _OF_A_MINUTE else None), at + 1
    if word in _COUNTS and (behind in _AND or behind in _STOPS):
        return _COUNTS[word], at + 1
    return 0, at


def _past_own_goals(lowers: Sequence[str], at: int) -> int:
    """Where "and an OG" ends."""
    end = at
    while end < len(lowers) and (lowers[end] in _AND or lowers[end] in ("an", "one", "own", "goal", "og", "o.g")):
        end += 1
    return end if "og" in lowers[at:end] or "own" in lowers[at:end] else at


def _is_led(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> bool:
    """ "goals from", "goals for Marlow by", "goals came from", "scorers:", "courtesy of", with a word or two of a man before his name."""
    before = list(lowers[max(0, at - _BEFORE) : at])
    while before and before[-1] in _OF_A_MAN:
        before.pop()
        at -= 1
    side = next((team for team in teams if team.last == at - 1 and team.first > 1), None)
    if side is not None and before[-1:] == ["by"]:
        start = side.first - (lowers[side.first - 1] == "the")
        if lowers[max(0, start - 2) : start] and lowers[start - 1] == "for":
            before = [*lowers[max(0, start - _BEFORE) : start - 1], "by"]  # "goals for Marlow by Hale"
    if not before:
        return False
    if before[-1] in _FROM:
        return before[-2:-1] != [] and (
            before[-2] in _GOALS or (before[-2] in _CAME and bool(_GOALS & {*before})) or _got(before[:-1])
        )
    if before[-1] == "of":
        return before[-2:-1] == ["courtesy"]
    if before[-1] in ("were", "being", "was", ":", "-", "–"):
        return bool({"scorers", "scorer", "goals", "goalscorers", "marksmen", "goalscorer"} & {*before[-5:-1]})
    return False


def _got(before: Sequence[str]) -> bool:
    """ "Goals were got (by)", "the points being obtained (by)", "five were scored (by)"."""
    if len(before) < _DONE or before[-2] not in ("were", "being", "been", "was"):
        return False
    return before[-1] in _GOT or (
        before[-1] in _RAISED and not _TOTALS.isdisjoint(before)
    )  # "the score being increased by"


def _in_brackets(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> bool:
    """Whether the bracket at token `at` stands right behind figures or a side, where the sentence tells a score."""
    if at and is_score(lowers[at - 1]):
        return True
    return any(team.last == at for team in teams) and any(map(is_score, lowers[:at]))


def _whose(lowers: Sequence[str], at: int, teams: Sequence[Reference]) -> Reference | None:
    """ "Marlow (Hale", "Marlow goals: Hale", "goals for Marlow came from Hale", "Marlow's goals came from Hale"."""
    if lowers[at - 1] == "(":
        return next((team for team in teams if team.last == at - 1), None)
    team = next((team for team in reversed(teams) if team.last <= at and at - team.last <= _BEFORE), None)
    if team is None:
        return None
    between = [word for word in lowers[team.last : at] if word not in ("'s", "'")]
    for_them = lowers[team.first - 1 : team.first] == ["for"] and bool(
        (_GOALS | {"scorers", "marksmen"}) & {*lowers[max(0, team.first - 3) : team.first]}
    )
    goals = between[:1] != [] and (between[0] in _GOALS or between[0] in ("scorers", "scorer", "marksmen"))
    rest = between[goals:]
    return team if (for_them or goals) and all(word in _TO_THEM for word in rest) else None


_COUNTS = {
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
    "6": 6,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "twice": 2,
    "thrice": 3,
}
_COUNTS |= {"once": 1, "one": 1, "brace": 2, "hat-trick": 3}
_AND = frozenset((",", "and", "&", "plus", ";", "with"))
_COUNTED = frozenset(
    "goals goal penalties penalty pens pen headers header og own one two three including and a each".split()
)
_STOPS = frozenset((".", ")", "!", ":", "for"))
_OF_A_MINUTE = frozenset(("'", "’", "mins", "min", "minutes", "(", "+", "-", "/"))
_SEVERAL = {"braces": 2, "doubles": 2, "hat-tricks": 3, "trebles": 3}
_SCORED = (
    "on target",
    "on the mark",
    "on the scoresheet",
    "scoring",
    "netting",
    "finding the net",
    "among the",
    "the scorers",
)
_DID = (["scored"], ["netted"], ["replied"], ["struck"])
_LONG, _BEFORE = 5, 7
_FROM = frozenset(("from", "by", "through", "to"))
_GOALS = frozenset("goals goal strikes braces doubles hat-tricks trebles efforts".split())
_GOT = frozenset("got scored obtained secured registered kicked notched netted shot claimed added".split())
_DONE = 2  # words of "being got"
_RAISED, _TOTALS = (
    frozenset("increased raised augmented".split()),
    frozenset("total score tally lead advantage".split()),
)
_CAME = frozenset("came coming come were being".split())
_OF_A_MAN = frozenset(
    "striker captain skipper substitute sub winger midfielder defender youngster keeper debutant".split()
)
_TO_THEM = frozenset("came coming come were being was from by : - – the".split())
