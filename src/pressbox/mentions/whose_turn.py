"""The goals of a report in, what the sentences around each say of whose it was out: log-odds that a side scored it.

"The visitors were level on 28 minutes. Hale headed in."      ->  announced: Hale's goal is theirs
"Hale headed in. Lowmoor came again, and Okoro struck."       ->  it is Lowmoor's turn: Hale's goal was the others'

A report tells of the two sides by turns. The side that opens the sentence after a goal is oftener than not the one that let
it in, and a side told to have scored, with no man, is followed by him who did it.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import GoalMention
from pressbox.matching import all_forms_of
from pressbox.mentions.after_a_goal import is_of_others, said_after
from pressbox.mentions.goal_links import LIKELY

_Told = Iterator[tuple[int, Reference, float]]

# Fitted to whose the goals of our reports are, beside all that else is said of their scorers' sides.
_ITS_TURN, _AFTER_A_MAN = -1.0, -0.6
_LAST = 0.6  # what follows the last goal may be of the day, the table and either side
_ANNOUNCED = 2.0
_OPENING = 2  # words before the side that opens a sentence: "But the", "Then"


def in_turn(document: Document, cast: Cast, goals: Sequence[GoalMention]) -> tuple[GoalMention, ...]:
    """The goals, each with what the sentences around it say of whose it was."""
    likely = {goal.sentence: [man for man, odds in goal.scorers if odds > LIKELY and man.best] for goal in goals}
    around = _Around(document, cast, {at for at, men in likely.items() if men})
    return tuple(replace(goal, turns=tuple(_told(goal, likely[goal.sentence], around))) for goal in goals)


class _Around:
    """The sentences of a report, the sides that they name, and which of them tell a man's goal."""

    def __init__(self, document: Document, cast: Cast, of_goals: Iterable[int]) -> None:
        self.sentences, self.of_goals = document.sentences, set(of_goals)
        self.last_goal = max(self.of_goals, default=-1)
        self.named = defaultdict(tuple[Reference, ...], cast.by_sentence)

    def sides(self, at: int) -> list[Reference]:
        return [r for r in self.named[at] if r.kind is Kind.TEAM and (r.best or r.owner)]

    def tells(self, at: int) -> bool:
        """Whether it is prose of the reporter's own."""
        if not 0 <= at < len(self.sentences):
            return False
        return self.sentences[at].genre is Genre.PROSE and not self.sentences[at].quoted


def _told(goal: GoalMention, men: Sequence[Reference], around: _Around) -> _Told:
    if not men or around.sentences[goal.sentence].genre is not Genre.PROSE:
        return
    first, last = min(men, key=lambda man: man.first), max(men, key=lambda man: man.first)
    if all(side.first >= first.first for side in around.sides(goal.sentence)):
        for side, odds in _announced(goal.sentence, around):
            yield first.first, side, odds
    share = _LAST if goal.sentence == around.last_goal else 1.0
    for side, odds in _next(goal.sentence, around):
        yield last.first, side, share * odds


def _next(at: int, around: _Around) -> Iterator[tuple[Reference, float]]:
    """The one side that the next sentence names, or that after it where it names none and tells no goal."""
    for behind in (at + 1, at + 2):
        if not around.tells(behind):
            return
        sides = around.sides(behind)
        if sides:
            side = sides[0]
            if len({one.best for one in sides}) == 1 and side.form is not Form.PRONOUN:
                said = said_after(around.sentences[behind].lowers, side)
                if said:
                    yield side, said
                    return
                man = any(r.kind is Kind.PERSON and r.first < side.first for r in around.named[behind])
                if man and behind == at + 1:
                    yield side, _AFTER_A_MAN
                elif not man and side.first <= _OPENING and not is_of_others(around.sentences[behind].lowers, side):
                    yield side, _ITS_TURN
            return
        if behind in around.of_goals:
            return


def _announced(at: int, around: _Around) -> Iterator[tuple[Reference, float]]:
    """The one side of the sentence before that is told to have scored, or how it fares, with no man's goal in it."""
    before = at - 1
    if not around.tells(before) or before in around.of_goals:
        return
    sides = around.sides(before)
    if len({one.best for one in sides}) != 1:
        return
    side = sides[-1]
    if side.form is Form.PRONOUN:
        return  # who "they" are is too uncertain to say so much
    end = min((r.first for r in around.named[before] if r.kind is Kind.PERSON and r.first >= side.last), default=None)
    lowers = around.sentences[before].lowers
    words = lowers[side.last : min(side.last + _FAR, len(lowers) if end is None else end)]
    told = _says(lowers, side, words) or _fares(lowers, side, words)
    if told:
        yield side, told


_FAR, _SOON = 9, 4  # words from a side to what is told of it, from a verb to what it came to
_NOT_YET = frozenset(
    "not n't never almost nearly could should would might may thought if unless until no denied chance chances hoped hoping"
    " lost held keeping lose threw trying attempt effort looking looked seemed by to mounted tried failed without".split()
)  # fmt: skip
_AT_THE_BREAK = frozenset("break interval half-time halftime half turnround turn-round breather".split())
_STATES = frozenset("ahead front level lead advantage terms parity up".split())
_REACHED = all_forms_of(
    "take regain retake reclaim restore have be go get grab snatch seize draw move edge nose pull forge"
)
_SCORES = all_forms_of("score equalise equalize strike") | {"levelled", "leveled"}
_BACK = all_forms_of("hit strike fight come get pull claw")
_GOALS = frozenset(
    "goal opener equaliser equalizer leveller winner breakthrough reward lifeline second third fourth".split()
)
_CAME = all_forms_of("come arrive have get find gain make")


def _says(lowers: Sequence[str], side: Reference, words: Sequence[str]) -> float:
    """What the words behind a side, up to the next man, tell: that it has scored."""
    if not (_NOT_YET.isdisjoint(words) and _NOT_YET.isdisjoint(lowers[max(0, side.first - 4) : side.first])):
        return 0.0
    for at, word in enumerate(words):
        onward = words[at + 1 : at + 1 + _SOON]
        if word in _REACHED and not _STATES.isdisjoint(onward) and _AT_THE_BREAK.isdisjoint(lowers):
            return _ANNOUNCED
        if word in _SCORES or (word in _BACK and "back" in onward[:2]):
            return _ANNOUNCED
        if word in _CAME and not _GOALS.isdisjoint(onward):
            return _ANNOUNCED
        if word in _GOALS and words[:1] == ["'s"] and not _CAME.isdisjoint(onward):
            return _ANNOUNCED
    return 0.0


_BOASTS = frozenset(
    "transformed sharper brighter stronger livelier hungrier dominated dominant dominating breezed masters rampant ascendancy siege"
    " stormed besieged brightly irresistible unstoppable inspired reward rewarded positively galvanised roared".split()
)  # fmt: skip
_BOASTS_OF_TWO = frozenset(
    (
        "different side", "different team", "different proposition", "different animal", "new team", "class above", "in control",
        "complete control", "full control", "total control", "on top", "perfect start", "dream start", "bright start",
        "flying start", "ideal start", "best start", "great start", "fine start", "front foot", "their stride", "fought back", "came again",
        "out fighting", "turned on", "the screw", "class told", "quality told", "pressure told", "it count", "not done",
        "not finished", "not beaten", "pressed forward", "bit early", "struck early", "the tempo", "much the better", "the better of",
        "were quicker", "the quicker", "much better", "better side", "better team", "all over",
    )
)  # fmt: skip
_WOES = frozenset(
    "punished undone sank cost badly worse wilted crumbled collapsed faded tired tiring ribbons demoralised beleaguered"
    " rocked reeling failed caught exposed stunned ten-man 10-man".split()
)  # fmt: skip
_WOES_OF_TWO = frozenset(
    ("10 men", "ten men", "spent force", "sent off", "marching orders", "shown a", "red card", "were behind", "paid for", "paid dearly", "paid the", "get hold", "down to",
     "nine men", "were dismissed", "was dismissed")
)  # fmt: skip
_FARES, _ILL = 1.5, -1.0


def _fares(lowers: Sequence[str], side: Reference, words: Sequence[str]) -> float:
    """How a side is told to fare: well, and its goal may follow; badly, and the others' may."""
    pairs = {f"{one} {other}" for one, other in itertools.pairwise(words)}
    woe = not (_WOES.isdisjoint(words) and _WOES_OF_TWO.isdisjoint(pairs))
    well = not (_BOASTS.isdisjoint(words) and _BOASTS_OF_TWO.isdisjoint(pairs)) or (
        "belonged" in lowers[max(0, side.first - 4) : side.first]
    )
    return 0.0 if woe == well else _ILL if woe else _FARES
