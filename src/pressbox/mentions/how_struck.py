"""A sentence, its people and what each of them does in, what they struck the ball with out: the head, a free-kick.

    "Hale headed in Okoro's free-kick"       ->  Hale: header
    "Hale's corner was glanced in by Okoro"  ->  Okoro: header
    "Hale rose above Okoro to equalise"      ->  Hale: header
    "Hale curled in a free-kick"             ->  Hale: free kick

Where a sentence speaks of a header and names nobody for it, nothing is said here.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Reference
from pressbox.matching.subjects import ACTING, start_of
from pressbox.phrases.en.inflection import all_forms_of, forms_of

_HEADS = all_forms_of("head nod glance") - {"head", "heads", "glances", "nods", "glance", "nod"}
_TO_HEAD = frozenset("head nod glance".split())
_DOES_HEAD = frozenset("heads nods glances".split())
_HEADERS = frozenset("header headers diving-header".split())
_PASSED_ON = frozenset(
    "on down across back clear away square squared wide against behind off upwards sideways towards straight for into up at round".split()
)
_OF_THE_HEAD = frozenset("head forehead brow napper crown bonce noggin temple".split())
_NO_HEADS = frozenset("height and start coach teacher to".split())  # "head height", "head to toe"
_JUMPS = frozenset().union(*map(forms_of, "rise climb leap outleap out-leap outjump out-jump soar tower".split()))
_ABOVE = frozenset("above highest unmarked unchallenged majestically superbly well over higher unattended".split())
_OVER_HIM = frozenset().union(*map(forms_of, "outleap out-leap outjump out-jump".split()))
_MET = frozenset(
    "cross corner free free-kick kick ball centre center feed pass delivery throw flick chip service".split()
)
_NET = frozenset("net goal corner".split())
_BREAKS = frozenset("; . ! ? : –".split())
_NEAR = 6  # words between a header and him whose it is
_FREE_KICKS = frozenset("free-kick free-kicks freekick freekicks".split())
_STRIKES = all_forms_of(
    "curl bend drive fire smash drill send strike hit lash whip score convert float place thump rifle crash swerve arrow"
    " despatch dispatch bury plant power belt thunder lift chip blast hammer slam sweep steer squeeze stroke dip guide"
    " wrap net arc slot thread level equalise equalize sink unleash loop swing shoot thrash find smack crack ram ping clip"
)
_HELD = frozenset("a an the another that this his her one second first".split())
_STOPPED = frozenset(
    "saved parried blocked spilled spilt cleared headed tipped pushed palmed nodded rebounded met turned touched deflected"
    " fumbled flicked converted volleyed tapped prodded bundled missed".split()
)
_TAKES = frozenset("took takes taking over to".split())  # "stood over a free-kick", "stepped up to a free-kick"
_WOODWORK = frozenset("bar post crossbar upright woodwork wall".split())
_WENT_IN_DIRECT = frozenset("direct directly straight".split())


_AGAIN = frozenset("again second another then later third doubled added also twice brace double".split())


def how_struck(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]
) -> tuple[tuple[int, str, bool], ...]:
    """Triples of a man's first token, "header" or "free_kick", and whether it was his next goal, another told before."""
    men = [p for p in people if p.targets]
    found = [(man, "header", at) for man, at in _with_the_head(lowers, men, stance)]
    headed = {man.first for man, _, _ in found}
    found += [(man, "free_kick", at) for man, at in _from_free_kicks(lowers, men, stance) if man.first not in headed]
    return tuple(
        dict.fromkeys(
            (man.first, how, bool(_AGAIN & {*lowers[man.last : at]}))
            for one, how, at in found
            for man in men
            if man.best == one.best
        )
    )


def _with_the_head(
    lowers: Sequence[str], men: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[tuple[Reference, int]]:
    for at, word in enumerate(lowers):
        if word in _HEADERS:
            yield from ((man, at) for man in _whose(lowers, men, stance, at))
        elif word in _HEADS or word in _DOES_HEAD or (word in _TO_HEAD and lowers[at - 1 : at] == ["to"]):
            into_net = lowers[at + 1 : at + 2] == ["into"] and _NET & {*lowers[at + 2 : at + 6]}
            if lowers[at + 1 : at + 2] and lowers[at + 1] in _PASSED_ON and not into_net:
                continue  # "headed on for Hale", "headed wide"
            man = _agent(lowers, men, at) or _doer(lowers, men, stance, at)
            if man is not None:
                yield man, at
        elif word in _OF_THE_HEAD and lowers[at + 1 : at + 2] and lowers[at + 1] not in _NO_HEADS:
            yield from ((man, at) for man in _by_the_head(lowers, men, stance, at))
        elif word in _OVER_HIM or (word in _JUMPS and _ABOVE & {*lowers[at + 1 : at + 4]}):
            man = _doer(lowers, men, stance, at)
            if man is not None:
                yield man, at


def _whose(lowers: Sequence[str], men: Sequence[Reference], stance: Mapping[int, str], at: int) -> Iterator[Reference]:
    """Of a noun: "Hale's header", "a Hale header", "a header by Hale", "Hale with a header"."""
    for man in men:
        between = lowers[man.last : at]
        owned = between[:1] == ["'s"] or stance.get(man.first) == "owner"
        of_a_ball = "with" in between and bool(_MET & {*between})  # "meeting Hale's cross with a header": not Hale's
        owned = owned and len(between) < _NEAR and not _BREAKS & {*between} and not of_a_ball
        if man.last <= at and (owned or not between):
            if not any(man.last <= other.first < at for other in men):
                yield man
                return
    behind = [man for man in men if man.first > at]
    if behind:
        first = behind[0]
        between = lowers[at + 1 : start_of(first, lowers)]
        if between in (["by"], ["from"], ["of"], [",", "by"]) and lowers[first.last : first.last + 1] != ["'s"]:
            yield first
            for last, man in pairwise(behind):
                if lowers[last.last : start_of(man, lowers)] not in (["and"], [","], [",", "and"]):
                    return
                yield man
            return
    doer = _doer(lowers, men, stance, at)
    if doer is not None:
        yield doer


def _by_the_head(
    lowers: Sequence[str], men: Sequence[Reference], stance: Mapping[int, str], at: int
) -> Iterator[Reference]:
    """ "With his head", "found the head of Hale", "off Hale's head"."""
    if lowers[at + 1 : at + 2] == ["of"]:
        man = next((man for man in men if start_of(man, lowers) == at + 2), None)
        if man is not None and lowers[at + 2 : at + 4] != ["the", "keeper"]:
            yield man
    elif lowers[at - 2 : at] in (["with", "his"], ["with", "her"], ["with", "a"]):
        doer = _doer(lowers, men, stance, at)
        if doer is not None:
            yield doer
    elif lowers[at - 1] == "'s":
        man = next((man for man in men if man.last == at - 1), None)
        if man is not None:
            yield man


def _agent(lowers: Sequence[str], men: Sequence[Reference], at: int) -> Reference | None:
    """ "Was headed in by Hale", "a corner headed past the keeper by Hale"."""
    for man in men:
        start = start_of(man, lowers)
        if start > at and lowers[start - 1] == "by":
            between = lowers[at + 1 : start - 1]
            if len(between) <= _NEAR and not (_BREAKS | _MET | {",", "and", "but"}) & {*between}:
                return man
    return None


def _doer(lowers: Sequence[str], men: Sequence[Reference], stance: Mapping[int, str], at: int) -> Reference | None:
    """Who does what is told at a token: the nearest man before it who does anything, in its clause."""
    for man in reversed([m for m in men if m.last <= at]):
        between = lowers[man.last : at]
        if between == ["to"] or (not between and lowers[at].endswith("ing")):
            return man  # "inviting Hale to head in", "the lead doubled, Hale heading in"
        if _BREAKS & {*between}:
            return None
        if stance.get(man.first) in ACTING:
            if "by" in between and any(man.last < other.first < at for other in men):
                continue
            return man
    return None


def _from_free_kicks(
    lowers: Sequence[str], men: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[tuple[Reference, int]]:
    for at, word in enumerate(lowers):
        last = at
        if word == "free" and lowers[at + 1 : at + 2] in (["kick"], ["kicks"]):
            last = at + 1
        elif word not in _FREE_KICKS:
            continue
        man = _kicker(lowers, men, stance, at, last)
        if man is not None and not _ends_elsewhere(lowers, men, stance, last, man):
            yield man, at


def _kicker(
    lowers: Sequence[str], men: Sequence[Reference], stance: Mapping[int, str], at: int, last: int
) -> Reference | None:
    """Who put a free-kick in himself."""
    before = [man for man in men if man.last <= at]
    owner = before[-1] if before else None
    if owner is not None:
        between = lowers[owner.last : at]
        his = between[:1] == ["'s"] or (stance.get(owner.first) == "owner")
        if not between or (his and len(between) < _NEAR and not (_BREAKS | {","}) & {*between}):
            if lowers[max(0, owner.first - 1) : owner.first] in (["from"], ["met"], ["off"], ["to"]):
                return None  # "headed in from Hale's free-kick"
            return owner
    behind = next((man for man in men if man.first > last), None)
    if behind is not None and lowers[last + 1 : start_of(behind, lowers)] in (["by"], ["from"]):
        if lowers[max(0, at - 3) : at][-1:] and not _came_from_it(lowers, at):
            return behind if lowers[behind.last : behind.last + 1] != ["'s"] else None
        return None
    begins = max(0, at - 7)
    words = lowers[begins:at]
    struck = [i for i, one in enumerate(words) if one in _STRIKES or one in _TAKES]
    doer = _doer(lowers, men, stance, begins + struck[-1] if struck else at)
    if doer is None or any(doer.last <= man.first < at and man.best != doer.best for man in men):
        return None
    if _WOODWORK & {*words}:
        return None  # "rattled the bar with a free-kick"
    if struck and {*words[struck[-1] + 1 :]} & _HELD and "from" not in words[struck[-1] :]:
        return doer  # "curled in a superb free-kick"
    if struck and _WENT_IN_DIRECT & {*words} and "from" in words:
        return doer
    if "with" in words[-5:] and {*words} & _HELD and not {"dealt", "deal", "coped"} & {*words}:
        return doer
    return None


def _came_from_it(lowers: Sequence[str], at: int) -> bool:
    """ "Headed in from a free-kick by Hale": he gave it."""
    near = lowers[max(0, at - 4) : at]
    return bool({"from", "after", "following", "when", "off", "to", "in"} & {*near})


def _ends_elsewhere(
    lowers: Sequence[str], men: Sequence[Reference], stance: Mapping[int, str], last: int, kicker: Reference
) -> bool:
    """Whether the kick is met by another, or stopped: "Hale's free-kick was headed in by Okoro"."""
    clause = []
    for word in lowers[last + 1 : last + 12]:
        if word in _BREAKS:
            break
        clause.append(word)
    if _STOPPED & {*clause}:
        return True
    end = last + 1 + len(clause)
    return any(
        last < man.first < end and man.best != kicker.best and stance.get(man.first) in ("infinitive", "relative")
        for man in men
    )
