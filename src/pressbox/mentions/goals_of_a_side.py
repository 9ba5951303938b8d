"""A sentence in, the men who are told to have scored a goal that it calls a side's out.

"Frost got Lowmoor's consolation", "Lowmoor's goal came from Frost", "Frost levelled to earn Lowmoor a draw",
"Frost's header gave Lowmoor a point"  ->  Frost: Lowmoor's
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.numbers import ordinal
from pressbox.matching import forms_of
from pressbox.matching.subjects import describes, start_of
from pressbox.phrases.en.deeds import deed

_GOALS = frozenset(
    "goal goals consolation consolations equaliser equalizer leveller winner opener reply replies strike strikes tally".split()
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
_BETWEEN = frozenset("had has also then later earlier all both of the with".split())
_CAME = frozenset("came coming come arrived arriving was were being been".split())
_OF = frozenset("from by through via courtesy of scored netted headed grabbed the head boot penalty spot".split())
_MOST = 6  # words between the goal and the man


def goals_of_a_side(
    lowers: Sequence[str], people: Sequence[Reference], teams: Sequence[Reference]
) -> Iterator[tuple[Reference, Reference]]:
    """Each such man with the team."""
    if "own" in lowers:
        return  # "Lowmoor's goal came from Frost, who put through his own net"
    for team in teams:
        giver = _who_gave_them(lowers, people, team)
        if giver:
            yield giver, team
        if lowers[team.last : team.last + 1] not in (["'s"], ["'"]):
            continue
        at = team.last + 1
        while _which(lowers, at) and (_which(lowers, at + 1) or _goal_at(lowers, at + 1)):
            at += 1  # "Lowmoor's only second-half goal"
        if not _goal_at(lowers, at):
            continue
        before = [man for man in people if man.last <= team.first]
        got = lowers[before[-1].last : team.first] if before else []
        if _GOT & set(got) and all(word in _GOT or word in _BETWEEN for word in got):
            yield before[-1], team
            continue
        behind = next((man for man in people if man.first > at), None)
        if behind is None:
            continue
        came = lowers[at + 1 : start_of(behind, lowers)]
        if 2 <= len(came) <= _MOST and came[0] in _CAME and all(word in _CAME or word in _OF for word in came):
            yield behind, team


def _who_gave_them(lowers: Sequence[str], people: Sequence[Reference], team: Reference) -> Reference | None:
    """The man whose goal gave a team what it has: "... to earn Lowmoor a draw", "Frost's strike gave Lowmoor the lead"."""
    at = team.first - 1
    while at > 0 and (lowers[at] in ("the", "ten-man", "10-man") or describes(lowers[at])):
        at -= 1
    behind = lowers[team.last : team.last + _TO_ITS_NAME]
    if at < 1 or lowers[at] not in _GIVES or behind[:1] == ["'s"] or not _WON & set(behind):
        return None
    before = [man for man in people if man.last <= at and lowers[man.last : man.last + 1] != ["'s"]]
    if lowers[at - 1] == "to":
        man = before[-1] if before else None
        done = [deed(word) for word in lowers[man.last : at - 1]] if man else []
        scored = bool({"SCORE", "LEVEL", "SHOOT", "SHOT"} & {*done}) and not {"MISS", "SAVE", "FOUL"} & {*done}
        return (
            man
            if scored and lowers[at] not in _GIFTS and not {".", ";"} & {*lowers[man.last if man else 0 : at]}
            else None
        )
    owner = next((man for man in reversed(people) if man.last <= at), None)
    own = lowers[owner.last : at] if owner else []
    is_goal = own[:1] == ["'s"] and len(own) <= _MOST and deed(own[-1]) in ("GOALN", "SHOT")
    return owner if is_goal else None


_GIVES = frozenset().union(*map(forms_of, "give earn rescue hand secure win salvage snatch bring".split()))
_GIFTS = frozenset().union(*map(forms_of, "hand gift".split()))
_WON = frozenset("draw point points win victory lead advantage share stalemate equaliser".split())
_TO_ITS_NAME = 7  # words from the team to "draw"


def _which(lowers: Sequence[str], at: int) -> bool:
    return at < len(lowers) and (lowers[at] in _WHICH or ordinal(lowers[at]) is not None)


def _goal_at(lowers: Sequence[str], at: int) -> bool:
    return at < len(lowers) and (lowers[at] in _GOALS or ordinal(lowers[at]) is not None)
