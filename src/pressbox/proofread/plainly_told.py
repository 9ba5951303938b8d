"""A sentence and a man's name in, whether grammar alone says that the man scored, whoever else is named there.

"through Hale's header", "goals from Hale and Lind", "Hale and Lind score", "Hale, who levelled"  ->  yes
"a ball from Hale", "Hale's header was saved", "Hale nearly scored"  ->  no
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.proofread.score_words import DOUBT

_GOALS = frozenset(
    "goal goals strike strikes header headers volley penalty penalties spot-kick opener equaliser equalizer leveller winner double brace"
    " hat-trick free-kick finish drive".split()
)
_THINGS = frozenset(
    "goal goals strike strikes opener equaliser equalizer leveller winner double brace hat-trick".split()
)
_SCORED = frozenset("scored score scores netted nets levelled equalised equalized".split())
_STRUCK = frozenset(
    "struck headed slotted fired tapped volleyed converted bundled curled drilled turned poked swept rifled smashed stabbed nodded"
    " thumped lashed".split()
)
_PUT = frozenset("fired put headed shot nodded edged sent".split())
_FRONT = 6  # words
_HOME = frozenset(("home", "in"))
_MISSED = frozenset(
    "saved wide over bar post crossbar off cleared blocked hit struck past goes went comes came offside disallowed ruled out just"
    " forced was were".split()
)
_OWNING = frozenset(("'s", "’s", "'", "’"))
_ROLES = frozenset("and both the substitute captain striker midfielder defender winger forward skipper".split())
_CLAUSE = frozenset(", ; : and as when while but after before where with".split())
_CLOSE, _BEHIND, _BEFORE = 4, 4, 6  # words


def is_plainly_told(sentence: Sentence, references: Sequence[Reference], man: Reference) -> bool:
    """Whether the words right around the name say it, and none near them speaks of what was not."""
    lowers = sentence.lowers
    near = {*lowers[max(0, man.first - _BEFORE) : man.first], *lowers[man.last : man.last + _BEHIND]}
    if near & DOUBT:
        return False
    return (
        _is_his_goal(lowers, references, man)
        or _is_from_him(lowers, references, man)
        or _did_score(lowers, references, man)
    )


def _is_his_goal(lowers: Sequence[str], references: Sequence[Reference], man: Reference) -> bool:
    """ "Hale's late header": a thing that is a goal by its name, or one by which a side "levelled through" it."""
    if lowers[man.last : man.last + 1] == [] or lowers[man.last] not in _OWNING:
        return False
    for at in range(man.last + 1, min(len(lowers), man.last + 2 + _CLOSE)):
        if lowers[at] in _GOALS:
            behind = set(lowers[at + 1 : at + 1 + _BEHIND])
            if lowers[at] in _THINGS:
                return not behind & {"was", "ruled", "disallowed", "chance", "attempt"}
            first = _head_of_list(lowers, references, man)  # "through Hale and Lind's free-kick"
            return lowers[first - 1 : first] == ["through"] and not behind & _MISSED
        if not lowers[at].replace("-", "").isalnum():
            return False
    return False


def _is_from_him(lowers: Sequence[str], references: Sequence[Reference], man: Reference) -> bool:
    """ "goals from Hale and Lind", "the winner by Lind": he, or one named before him in the list."""
    first = _head_of_list(lowers, references, man)
    before = [word for word in lowers[max(0, first - 5) : first] if word not in _ROLES and word != "their"]
    if len(before) < 2 or before[-1] not in ("from", "by", "through"):
        return False
    if before[-1] == "through":
        return bool({"levelled", "equalised", "scored", "up", "ahead", "lead", "front"} & set(before[:-1]))
    return before[-2] in _THINGS or (before[-2] in _GOALS and before[-2].endswith("s"))


def _did_score(lowers: Sequence[str], references: Sequence[Reference], man: Reference) -> bool:
    """ "Hale scored", "Hale and Lind score", "Hale, who headed home"."""
    last = _end_of_list(lowers, references, man)
    first = _head_of_list(lowers, references, man)
    if last != man.last and first and lowers[first - 1] not in _CLAUSE:
        return False  # "replaced Hale and Lind scored"
    behind = list(lowers[last : last + _CLOSE])
    while behind and (behind[0] in (",", "who", "both", "then", "had", "also") or behind[0].endswith("ly")):
        behind = behind[1:]
    if not behind or _MISSED & set(behind[1:3]) - {"struck"}:
        return False
    if lowers[max(0, man.first - 2) : man.first] and lowers[man.first - 1] in (
        "by",
        "of",
        "from",
        "to",
        "for",
        "against",
    ):
        return False  # "a cross by Hale scored ..."
    if behind[0] in _PUT:  # "Hale and then Lind fired the visitors in front"
        ahead = list(lowers[last + 1 : last + _FRONT])
        return "ahead" in ahead or ("in", "front") in pairwise(ahead)
    return behind[0] in _SCORED or (behind[0] in _STRUCK and bool(_HOME & set(behind[1:2])))


def _head_of_list(lowers: Sequence[str], references: Sequence[Reference], man: Reference) -> int:
    first = man.first
    for one in sorted(references, key=lambda one: -one.first):
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.last < first and _is_and(lowers[one.last : first]):
            first = one.first
    return first


def _end_of_list(lowers: Sequence[str], references: Sequence[Reference], man: Reference) -> int:
    last = man.last
    for one in sorted(references, key=lambda one: one.first):
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.first > last and _is_and(lowers[last : one.first]):
            last = one.last
    return last


def _is_and(between: Sequence[str]) -> bool:
    return list(between) in ([","], ["and"], [",", "and"], ["and", "then"])
