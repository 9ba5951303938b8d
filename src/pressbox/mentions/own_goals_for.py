"""A sentence in, for whom or against whom a man is told to have put one into his own net out.

"Marlow went ahead when Frost turned a cross into his own net"             ->  for Marlow
"Lowmoor were denied a win by a late Frost own goal", "fell behind when Frost"  ->  against Lowmoor

What is told behind ("his own goal gave Marlow the lead") the learned weights of goals know better.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import GoalMention
from pressbox.matching import forms_of
from pressbox.mentions.off_him import TOUCHES

_MOVES = frozenset().union(
    *map(
        forms_of,
        "take grab snatch seize claim regain retake reclaim level equalise equalize double extend increase stretch treble"
        " restore pull halve reduce open break".split(),
    )
)
_WINS = frozenset().union(
    *map(
        forms_of,
        "win beat defeat edge overcome sink upset stun earn secure rescue salvage benefit profit score add draw".split(),
    )
)
_PUT_THEM = frozenset("went go going moved raced surged crept edged eased forged stormed drew draw drawing".split())
_AHEAD = frozenset("ahead front level up".split())
_WERE_GIVEN = frozenset("gifted handed given presented awarded".split())  # but "were ahead when": before it went in
_GOT = frozenset("got get gets had found received took offered handed given gifted".split())
_HOPE = frozenset(
    "hope lifeline back reprieve encouragement heart".split()
)  # "got a goal back when", "were given hope"
_FELL = frozenset("fell went go fall going falling slipped".split())
_CONCEDED = frozenset("conceded concede concedes shipped".split())
_SUFFERED = frozenset("denied beaten undone sunk punished stunned rocked robbed deprived".split())
_BE = frozenset("was were been being got".split())
_RECOVERED = frozenset("came come coming recovered fought hit from despite after".split())  # "came from behind to win"
_LINKS = frozenset("when as after through thanks courtesy via with by on following from to".split())
_BY_MEANS_OF = frozenset("thanks courtesy through via from to of".split())
_TO = frozenset("to of".split())  # "thanks to", "courtesy of"
_NO_SUBJECT = frozenset("of to from against for by with over at past in into on than like beat defeat".split())
_APART = frozenset("; : . ! ? but and before while although though".split())
_FAR = 10  # words between the side and what leads to the own goal
_NEAR = 9  # words between that and the man or the net


def own_goals_for(
    lowers: Sequence[str],
    own: Sequence[tuple[Reference, int]],
    people: Sequence[Reference],
    teams: Sequence[Reference],
) -> Iterator[tuple[Reference, Reference, int]]:
    """Each such man with a side: 1 where his own goal is told to be to its good, -1 to its harm.

    `own` has each man with the first token of the words of his own goal.
    """
    teams = [team for team in teams if team.form is not Form.PRONOUN]  # whom "they" means is seldom sure enough
    for man, first in own:
        told = _told_before(lowers, min(man.first, first), people, teams)
        if told is not None:
            yield man, *told


def _told_before(
    lowers: Sequence[str], start: int, people: Sequence[Reference], teams: Sequence[Reference]
) -> tuple[Reference, int] | None:
    """ "Marlow doubled their lead when", "Marlow beat Lowmoor thanks to", "Lowmoor were undone by"."""
    link = next((at for at in range(start - 1, max(-1, start - 1 - _NEAR), -1) if _leads(lowers, at)), None)
    if link is None or _APART & set(lowers[link:start]):
        return None
    ahead = [team for team in teams if team.last <= link]
    opening = max((at + 1 for at in range(link) if lowers[at] in _APART), default=0)
    subjects = [
        team for team in ahead
        if team.first >= opening and not _governed(lowers, team) and lowers[team.last : team.last + 1] != ["'s"]
    ]  # fmt: skip
    if not subjects:
        return None
    side = subjects[0]
    said = lowers[side.last : link]
    if len(said) > _FAR or any(side.last <= one.first < link for one in people) or not said:
        return None
    if _suffered(said):
        return side, -1
    does = set(said[:3])
    moved = _MOVES & does or (_PUT_THEM & does and _AHEAD & set(said)) or _WERE_GIVEN & does
    moved = moved or (_GOT & does and _HOPE & set(said[:5]))
    won = _WINS & does and lowers[link] in _BY_MEANS_OF
    return (side, 1) if moved or won else None


def _suffered(said: Sequence[str]) -> bool:
    """ "fell behind", "conceded", "were denied a win": but not "came from behind"."""
    if _RECOVERED & set(said):
        return False
    if _CONCEDED & set(said[:3]):
        return True
    return any(
        (word == "behind" and _FELL & set(said[max(0, at - 2) : at]))
        or (word in _SUFFERED and _BE & set(said[max(0, at - 3) : at]))
        for at, word in enumerate(said)
    )


def _leads(lowers: Sequence[str], at: int) -> bool:
    if lowers[at] in _TO:
        return lowers[at - 1 : at] in (["thanks"], ["courtesy"]) or (lowers[at] == "to" and "behind" in lowers[:at])
    return lowers[at] in _LINKS and not (
        lowers[at] in ("after", "on", "with") and lowers[at + 1 : at + 2][:1] and _is_time(lowers, at + 1)
    )


def _is_time(lowers: Sequence[str], at: int) -> bool:
    return lowers[at].isdigit() or bool({"minutes", "minute", "hour", "seconds"} & set(lowers[at : at + 3]))


def _governed(lowers: Sequence[str], team: Reference) -> bool:
    at = team.first - 1
    while at >= 0 and lowers[at] in ("the", "their", "his", "rivals", "hosts", "visitors", "struggling", "local"):
        at -= 1
    return at >= 0 and lowers[at] in _NO_SUBJECT


def told_next(document: Document, found: Sequence[GoalMention]) -> Iterator[GoalMention]:
    """The same goals; "They levelled with an own goal. Hale's cross was turned in by Frost" is Frost's into his own net."""
    before: GoalMention | None = None
    for goal in found:
        announced = before is not None and before.sentence == goal.sentence - 1 and _announces(document, before)
        announced = announced and _paragraph(document, goal.sentence) == _paragraph(document, goal.sentence - 1)
        before = goal
        likely = [man for man, odds in goal.scorers if odds > _NOBODY]
        if announced and len(likely) == 1 and not (goal.kinds or goal.effect or goal.times):
            lowers = document.sentences[goal.sentence].lowers
            beside = {
                *lowers[max(0, likely[0].first - 4) : likely[0].first],
                *lowers[likely[0].last : likely[0].last + 4],
            }
            if beside & TOUCHES and "second" not in lowers:
                goal = replace(goal, own=(likely[0].first,), kinds=("own_goal",))
        yield goal


def _announces(document: Document, goal: GoalMention) -> bool:
    """ "They levelled thanks to another own goal": of whom, is not told."""
    if goal.own or max((odds for _, odds in goal.scorers), default=-9.0) >= _NOBODY:
        return False
    text = " ".join(document.sentences[goal.sentence].lowers)
    return "own goal" in text or "own-goal" in text


def _paragraph(document: Document, sentence: int) -> int:
    return document.sentences[sentence].paragraph


_NOBODY = -0.5  # log-odds below which nobody is named as the scorer
