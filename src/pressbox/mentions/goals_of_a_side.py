"""A sentence in, the men who are told to have scored a goal that it calls a side's out.

"Frost got Lowmoor's consolation", "Lowmoor's goal came from Frost", "with Lowmoor's reply coming through Frost"
"beaten by Lowmoor, whose lead had come through Frost"
"Frost and Lund scored for Lowmoor and Ashby respectively"
  ->  Frost: Lowmoor's
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.numbers import ordinal
from pressbox.matching import forms_of
from pressbox.matching.subjects import start_of
from pressbox.mentions.scorers_in_a_row import scorers_in_a_row

_GOALS = frozenset(
    "goal goals consolation consolations equaliser equalizer leveller winner opener reply replies strike strikes tally lead breakthrough".split()
)
_WHICH = frozenset(
    "only late early opening consolation winning lone sole solitary second-half first-half other first-ever two three four"
    " five both all deciding decisive crucial final last next further remaining equalising equalizing".split()
)
_GOT = frozenset().union(
    *map(
        forms_of,
        "get grab score net bag notch hit claim register plunder provide contribute supply pinch head add".split(),
    )
)
_MARKED = frozenset("marked marking celebrated celebrating crowned crowning capped capping announced".split())
_BETWEEN = frozenset("had has also then later earlier all both of the with".split())
_CAME = frozenset("came coming come arrived arriving was were being been".split())
_OF = frozenset(
    "from by through via courtesy of scored netted headed grabbed a an the head boot penalty spot spot-kick".split()
)
_MOST = 6  # words between the goal and the man


def goals_of_a_side(
    lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[tuple[Reference, Reference]]:
    """Each such man with the team."""
    if "respective" in lowers:
        yield from _respectively(lowers, people, teams)
    for row in scorers_in_a_row(lowers, people, teams):
        if row.team:
            yield from ((man, row.team) for man, _ in row.men)
    yield from _replying(lowers, people, teams)
    if "own" in lowers:
        return  # "Lowmoor's goal came from Frost, who put through his own net"
    if "respectively" in lowers:
        yield from _in_turn(lowers, people, teams)
    yield from _points_for(lowers, people, teams)
    for team in teams:
        owned = lowers[team.last : team.last + 1] in (["'s"], ["'"])
        at = team.last + (1 if owned else _whose(lowers, team.last))
        if at == team.last:
            continue
        while _which(lowers, at) and (_which(lowers, at + 1) or _goal_at(lowers, at + 1)):
            at += 1  # "Lowmoor's only second-half goal"
        if not _goal_at(lowers, at):
            continue
        before = [man for man in people if man.last <= team.first] if owned else []
        got = lowers[before[-1].last : team.first] if before else []
        if _GOT & set(got) and all(word in _GOT or word in _BETWEEN for word in got):
            yield before[-1], team
            continue
        named = next((man for man in reversed(before) if man.form is Form.NAME), None)
        marked = lowers[named.last : team.first] if named else []
        if named and not _MARKED.isdisjoint(marked) and "with" in marked[-2:] and _ENDS.isdisjoint(marked):
            yield named, team  # "marked his return with Lowmoor's goal"
            continue
        behind = next((man for man in people if man.first > at), None)
        if behind is None:
            continue
        came = [word for word in lowers[at + 1 : start_of(behind, lowers)] if word not in ("had", "has", "have")]
        if 2 <= len(came) <= _MOST and came[0] in _CAME and all(word in _CAME or word in _OF for word in came):
            yield behind, team


def _whose(lowers: Sequence[str], at: int) -> int:
    """How many words behind a side say that what follows is its: "Lowmoor, whose lead had come through Frost"."""
    return next(
        (i + 1 for i in (0, 1) if lowers[at + i : at + i + 1] == ["whose"] and lowers[at : at + i] in ([], [","])), 0
    )


def _replying(
    lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[tuple[Reference, Reference]]:
    """ "with Frost replying with a double for Lowmoor", "Frost replied twice for Lowmoor"."""
    for man in people:
        if not _REPLIES & {*lowers[man.last : man.last + 1]}:
            continue
        team = next((one for one in teams if man.last < one.first <= man.last + _SOON), None)
        if team and lowers[team.first - 1] == "for" and _ENDS.isdisjoint(lowers[man.last : team.first]):
            yield man, team


_REPLIES = frozenset("replying replied responding responded".split())
_SOON = 7
_ENDS = frozenset(", ; and but while".split())


def _respectively(
    lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[tuple[Reference, Reference]]:
    """ "Lowmoor were held 1-1 by Ashby after Frost and Lund were the respective scorers": the first of the first."""
    at = lowers.index("respective")
    men = [man for man in people if man.last <= at][-2:]
    sides = [team for team in teams if not men or team.last <= men[0].first][-2:]
    told = lowers[at + 1 : at + 2] and lowers[at + 1] in ("scorers", "marksmen", "goalscorers", "sides", "teams")
    if (
        told
        and len(men) == len(sides) == len({team.best for team in sides}) == 2
        and lowers[men[0].last] in ("and", "&")
    ):
        yield from zip(men, sides, strict=True)


def _points_for(
    lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[tuple[Reference, Reference]]:
    """ "Goals from Frost (53) and Lund (77) blunted Moss's strike to secure the points for Lowmoor": Frost and Lund."""
    led = next((i + 2 for i, pair in enumerate(pairwise(lowers[:_OPENING])) if pair in _GOALS_FROM), None)
    side = next(
        (t for t in teams if lowers[t.first - 2 : t.first] == ["for", "the"] or lowers[t.first - 1] == "for"), None
    )
    if led is None or side is None or not _WON & {*lowers[max(0, side.first - 5) : side.first]}:
        return
    if not {".", ";", "but", "while"}.isdisjoint(lowers[: side.first]):
        return
    at = led
    for man in people:
        between = lowers[at : man.first]
        if man.first < at or man.last > side.first:
            continue
        if any(word[0].isalpha() and word not in ("and", "minute", "minutes", "min") for word in between):
            return
        yield man, side
        at = man.last


_OPENING = 5  # words from which goals that somebody scored open a sentence
_GOALS_FROM = frozenset((goal, of) for goal in ("goals", "strikes") for of in ("from", "by", "through"))
_WON = frozenset("points point win victory lead".split())


def _in_turn(
    lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[tuple[Reference, Reference]]:
    """ "Frost and Lund scored for Lowmoor and Ashby respectively": the first of the one, the second of the other."""
    men = next((two for two in pairwise(people) if lowers[two[0].last : two[1].first] == ["and"]), None)
    sides = next((two for two in pairwise(teams) if lowers[two[0].last : two[1].first] == ["and"]), None)
    if men and sides and lowers[sides[0].first - 1 : sides[0].first] == ["for"]:
        if men[1].last <= sides[0].first and lowers[sides[1].last : sides[1].last + 1] == ["respectively"]:
            yield from zip(men, sides, strict=True)


def _which(lowers: Sequence[str], at: int) -> bool:
    return at < len(lowers) and (lowers[at] in _WHICH or ordinal(lowers[at]) is not None)


def _goal_at(lowers: Sequence[str], at: int) -> bool:
    return at < len(lowers) and (lowers[at] in _GOALS or ordinal(lowers[at]) is not None)
