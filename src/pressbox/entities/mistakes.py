"""The people of a sentence in, who erred and who gained by it out: they play against each other.

"Naismith equalised when he capitalised on a mistake from Luiz"      ->  Luiz, Naismith
"Samba lost possession, allowing Berbatov to slot home"              ->  Samba, Berbatov
"Ridgewell dithered and Eto'o sneaked in"                            ->  Ridgewell, Eto'o
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching import forms_of
from pressbox.matching.subjects import ACTING
from pressbox.phrases.en.dealings import DEFENDS

_ERRORS = frozenset(
    "mistake mistakes error errors slip blunder blunders howler lapse miskick miscue miscontrol misjudgement back-pass"
    " backpass hash mess giveaway gaffe fumble clanger".split()
)
_ERRS = frozenset().union(
    *map(forms_of, "dither hesitate delay stumble misjudge miscontrol fumble spill dally miskick surrender".split())
)  # fmt: skip
_LOSES = frozenset("lost lose loses losing gave give gives giving conceded surrendered ceded".split())
_THE_BALL = frozenset("possession ball".split())
_FAILS = frozenset("failed fails failing unable".split())
_TO_CLEAR = frozenset("clear control deal cut intercept stop hold gather cope".split())
_GAINS = frozenset().union(
    *map(forms_of, "capitalise capitalize punish pounce seize profit exploit benefit".split())
) | {"advantage"}  # fmt: skip
_WHEN = frozenset("after when as following from on by because where thanks through".split())
_SCORES = _GAINS | frozenset(
    "scored goal goals equalised equalized levelled ahead lead home net opened opener equaliser pounced tapped slotted"
    " nipped headed converted winner netted fired rounded".split()
)
_NO_GAIN = frozenset("but although though however yet without unpunished ; .".split())
_FAR = 16
_BEFORE_HIM = frozenset(
    "by from of the a an his their another awful terrible defensive poor by goalkeeper keeper defender centre-half centre-back"
    " full-back left-back right-back midfielder captain skipper substitute".split()
)
_MISTAKES = _ERRORS | _ERRS | _LOSES | _FAILS  # of other words nothing is asked


def gifts(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[tuple[Reference, Reference]]:  # fmt: skip
    """Each man who erred, with the one who gained by it."""
    if not people:
        return
    for at, word in enumerate(lowers):
        if word not in _MISTAKES:
            continue
        errer = _who_erred(lowers, people, stance, at, word)
        if errer is None:
            continue
        gainer = _who_gained(lowers, people, stance, at, errer)
        if gainer is not None and gainer.best != errer.best:
            yield errer, gainer


def _who_erred(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int, word: str
) -> Reference | None:
    before = [one for one in people if one.last <= at]
    last = before[-1] if before else None
    if word in _ERRORS:
        if last and lowers[last.last : last.last + 1] == ["'s"] and at - last.last <= _OWNED:
            return None if lowers[at + 1 : at + 2] == ["pass"] else last  # "Luiz's error", not "Hale's slip pass"
        if lowers[at + 1 : at + 2] and lowers[at + 1] in ("by", "from"):
            behind = next((one for one in people if one.first > at), None)
            if behind and all(w in _BEFORE_HIM for w in lowers[at + 1 : behind.first]):
                return behind  # "a mistake from Luiz"
        made = last and {"made", "makes", "making", "make"} & set(lowers[last.last : at])
        return last if last and made and at - last.last <= _NEAR and stance.get(last.first) in ACTING else None
    if last is None or stance.get(last.first) not in ACTING or at - last.last > _CLOSE:
        return None
    if word in _ERRS:
        return last
    if word in _LOSES and _THE_BALL & set(lowers[at + 1 : at + 4]):
        return last
    return (
        last
        if word in _FAILS and "to" in lowers[at + 1 : at + 2] and _TO_CLEAR & set(lowers[at + 2 : at + 3])
        else None
    )


_OWNED, _NEAR, _CLOSE = 3, 6, 3


def _who_gained(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int, errer: Reference
) -> Reference | None:
    start = min(errer.first, at)
    lead = set(lowers[max(0, start - 6) : start])
    opens = lead & (_WHEN | _GAINS)
    before = [one for one in people if one.last <= start and stance.get(one.first) in ACTING]
    if opens and before and not _NO_GAIN & set(lowers[before[-1].last : start]):
        gained = before[-1]
        told = set(lowers[gained.last : start])
        return gained if told & _SCORES and not DEFENDS & set(lowers[gained.last : gained.last + 4]) else None
    end = max(errer.last, at + 1)
    behind = next((one for one in people if one.first >= end and one.best != errer.best), None)
    if behind is None or behind.first - end > _FAR or _NO_GAIN & set(lowers[end : behind.first]):
        return None
    does = lowers[behind.last : behind.last + 3]
    acts = stance.get(behind.first) in ACTING or lowers[behind.first - 1] in (
        "allowed",
        "allowing",
        "let",
        "letting",
        "to",
        "for",
    )
    if not acts or DEFENDS & set(does) or lowers[behind.last : behind.last + 1] == ["'s"]:
        return None
    return behind
