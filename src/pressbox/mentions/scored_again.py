"""A sentence in, the people out of whom it tells a goal more: "again", "another", "a third" are said of what they do.

    "Hale got another, a soft affair", "it was Hale again, nipping in"    ->  Hale
    "Hale might have had another", "Town led again when Hale struck"       ->  nobody

How many of his that makes hangs on what was told before; `narrative.counting` knows that.
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching.subjects import ACTING, start_of

_REACH = 9  # words behind a man within which what he does is told
_STOPS = frozenset(". ; : ! ? ( ) who which when while after as but if though although until because since".split())
_GETS = frozenset(
    "got gets get had has grabbed bagged added adds netted notched scored headed fired hit snatched nicked pinched claimed struck"
    " drove shot slotted tapped rifled tucked collected secured obtained registered chalked put turned contributed banged lashed"
    " volleyed stabbed poked nodded swept bundled forced rolled scoring adding getting netting heading grabbing bagging claiming"
    " helped took equalised levelled converted finished".split()
)
_MORE = frozenset("another second third fourth fifth".split())
_NO_GOAL = frozenset(
    "half yellow booking card caution attempt effort try shot kick penalty corner chance chances opportunity touch foul season time"
    " bite bites stint game appearance save go great fine good half-chance header free-kick half-time successive string spell"
    " injury post man place run crack opening match cup league".split()
)
_WAS_NOT = frozenset(
    "nearly almost might could should would may denied close looked looking sought seeking searching wanted went not n't never"
    " missed wide over saved chance without failed disallowed offside post bar crossbar off threatened tried trying booked replaced"
    " injured cautioned limped fouled".split()
)
_GOES_ON = frozenset(
    ". , ; ! late on before in with from to after at soon near just when for and minutes two three".split()
)
_ALSO = frozenset("also too well likewise again".split())
_TOO = (["too"], ["as"], ["again"], ["also"])
_GOAL_BY_NAME = frozenset("second third fourth fifth sixth winner clincher goal other decider".split())
_STOOD = frozenset("ahead front lead level terms led".split())


def scored_again(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], odds: Mapping[int, float]
) -> Iterator[int]:
    """First tokens of those people; `odds` of each having scored here."""
    starts = {man.first for man in people}
    for man in people:
        if odds.get(man.first, -9.0) < _MAY_BE:
            continue
        if lowers[man.last : man.last + 1] == ["'s"]:
            if lowers[man.last + 1 : man.last + 2] in _TOO or (_ALSO & {*lowers[max(0, man.first - 2) : man.first]}):
                yield man.first
            continue
        start = start_of(man, lowers)
        if man.form is Form.EPITHET and "same" in lowers[start : man.last]:
            yield man.first
            continue
        behind = _his_clause(lowers, man.last, starts)
        if _WAS_NOT & {*behind}:
            continue
        presented = lowers[max(0, start - 2) : start] in (["it", "was"], ["it", "is"], ["was", "it"])
        if _ALSO & {*behind[-4:]} and _GOAL_BY_NAME & {*behind}:
            yield man.first  # "was responsible for the third as well"
        elif (
            behind[:1] == ["again"] and (presented or stance.get(man.first) in ACTING) and not _STOOD & {*behind[1:4]}
        ) or (stance.get(man.first) in ACTING and _tells_one_more(behind)):
            yield man.first


_MAY_BE = -1.0


def _his_clause(lowers: Sequence[str], at: int, starts: set[int]) -> list[str]:
    """What is told behind a name, as far as it is his."""
    found: list[str] = []
    for i in range(at, min(len(lowers), at + _REACH)):
        if i in starts and lowers[i] not in ("himself", "herself", "his", "her"):
            break
        found.append(lowers[i])
        if lowers[i] in _STOPS:
            break
    return found


def _tells_one_more(behind: Sequence[str]) -> bool:
    """ "(Hale) got another late on", "added a third", "struck again", "helped himself to his second"."""
    for at, word in enumerate(behind):
        if not _GETS & {*behind[:at]}:
            continue
        after = behind[at + 1 : at + 3]
        if word == "again" and not _STOOD & {*behind[max(0, at - 3) : at]}:
            return True
        if word in _MORE and not _NO_GOAL & {*after} and (not after or after[0] in _GOES_ON or after[0] == "goal"):
            if word == "another" or behind[at - 1] in ("a", "his", "her"):
                return True
    return False
