"""A telling of a goal in, the same out without the men of whom the same words take it back.

    "Hale headed in. The goal was ruled out"                      ->  not Hale
    "Hale levelled on 27 but put a penalty wide after the break"  ->  Hale: two deeds of one man

What weighs as a goal beside a penalty that was missed is a goal; a goal not given weighs as one itself, and only
"had another ruled out" tells of two.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import (
    DisallowedGoalMention,
    GoalMention,
    Mentions,
    MissedPenaltyMention,
    Mood,
)

_UNDONE = 3.0  # log-odds that a shot told as saved from the spot takes from its being a goal
_NOT_GIVEN = 6.0  # the same of a goal not given: told as surely as any, it is none
_ALL_THE_SAME = 1.5  # log-odds of a goal from which it is one beside a penalty that the same man missed
_SAW = frozenset("had have has having saw seeing".split())
_ANOTHER = frozenset("another a an one two second third".split())
_NET = frozenset("ball net".split())
_KICK = frozenset("penalty penalties spot-kick spot-kicks penalty-kick pen pens pk spot".split())
_SCORED = frozenset(
    "scored scores scoring netted nets netting headed heads heading levelled leveled levels equalised equalized converted"
    " converts slotted fired fires struck tapped turned added adding doubled opened opener equaliser second hat-trick goal"
    " two three third bag goals brace volleyed home ahead lead made".split()
)
_BESIDE = 3  # words between a man and the penalty that he missed
_FAR = 3  # words of his goal between the man and what became of another


def undone(document: Document, goal: GoalMention, mentions: Mentions) -> GoalMention:
    """The telling without the men whose penalty was missed, whose goal was not given, or who go off, in the same words.

    What takes it back may stand in the next sentence: "Hale headed in. The goal was ruled out", with Hale from the first.
    """
    lowers = document.sentences[goal.sentence].lowers
    missed = [m for m in mentions.missed_penalties if _is_of(m, goal)]
    not_given = [m for m in mentions.disallowed_goals if _is_of(m, goal) or _looks_back(document, m, goal)]
    fouls: list[str] = []
    if "own_goal" not in goal.kinds:  # "a penalty awarded for handball by Hale": Hale does not score
        fouls = [
            award.against.best for award in mentions.penalties_awarded
            if award.mood is Mood.ASSERTED and award.against and award.against.best and award.sentence == goal.sentence
        ]  # fmt: skip
    taken_off = {  # "Nair, on for Stone, rounded off the win": it is Nair who does
        change.off.first for change in mentions.substitutions
        if change.mood is Mood.ASSERTED and change.off and change.on and change.sentence == goal.sentence
        and change.on.first < change.off.first
    }  # fmt: skip
    sent_off = {  # "got his second yellow card": no second goal
        card.player.best for card in mentions.cards
        if card.mood is Mood.ASSERTED and card.player and card.colour == "red" and card.sentence == goal.sentence
        and "second" in lowers[card.first : card.last]
    }  # fmt: skip
    if not (missed or not_given or fouls or taken_off or sent_off):
        return goal
    failed = {m.player.best for m in missed if m.player} | sent_off
    one_kick = sum(word in _KICK for word in lowers) == 1 and _SCORED.isdisjoint(lowers)
    outright = {
        m.player.first for m in missed
        if m.player and m.outright and one_kick and m.first - _BESIDE <= m.player.last and m.player.first <= m.last + _BESIDE
    }  # fmt: skip
    from_spot = {first for first, odds in goal.spot if odds > 0}

    def taken_off_it(man: Reference, odds: float) -> float:
        if man.first in goal.rebounds:
            return 0.0  # "had his penalty saved but tapped in the rebound"
        doubtful = odds < _ALL_THE_SAME or man.form is Form.PRONOUN
        his = [m for m in not_given if m.player and m.player.best == man.best]
        if any(doubtful or not _is_another(lowers, man.last, m, goal) for m in his):
            return _NOT_GIVEN
        # "a missed penalty by Hale after ten minutes": of one kick only one thing came
        same_kick = man.first in outright and (man.first in from_spot or goal.kinds == ("penalty",))
        if same_kick:
            return _NOT_GIVEN
        if man.first in taken_off or man.best in fouls or (man.best in failed and doubtful):
            return _UNDONE
        return 0.0

    return replace(goal, scorers=tuple((man, odds - taken_off_it(man, odds)) for man, odds in goal.scorers))


def _is_of(failed: MissedPenaltyMention | DisallowedGoalMention, goal: GoalMention) -> bool:
    """Whether what failed is told in the goal's sentence, or of a man named there."""
    if failed.mood is not Mood.ASSERTED or failed.player is None or failed.player.best is None:
        return False
    return failed.sentence == goal.sentence or (
        isinstance(failed, DisallowedGoalMention) and failed.player.sentence == goal.sentence
    )


def _looks_back(document: Document, failed: DisallowedGoalMention, goal: GoalMention) -> bool:
    """ "Hale bundled it in. Replays showed that Hale had used an arm, so the goal was disallowed": no other goal is told there."""
    if failed.mood is not Mood.ASSERTED or failed.player is None or failed.sentence != goal.sentence + 1:
        return False
    lowers = document.sentences[failed.sentence].lowers
    the = lowers[max(0, failed.first - 1) : failed.first + 1]
    ahead = {*lowers[: failed.first]}
    return the[:1] == ["the"] and the[-1] in _IT and not ahead & ((_SCORED - _IT) | _THOUGHT)


_IT = frozenset("goal effort strike header".split())
_THOUGHT = frozenset(
    "thought believed looked appeared seemed net again put bundled poked prodded nodded rolled".split()
)


def _is_another(lowers: Sequence[str], man: int, failed: DisallowedGoalMention, goal: GoalMention) -> bool:
    """ "levelled and had another chalked off": told behind the goal, as one more that he had."""
    if failed.sentence != goal.sentence:
        return False
    for at, (saw, one) in enumerate(pairwise(lowers[man : failed.last])):
        if saw in _SAW and one in _ANOTHER and at >= _FAR and not _NET & {*lowers[man + at : man + at + 4]}:
            return True
    return False
