"""The goals of a report in, what the sentences around each say of whose it was out: log-odds that a side scored it.

"The visitors were level on 28 minutes. Hale headed in."      ->  announced: Hale's goal is theirs
"Hale headed in. Lowmoor came again, and Okoro struck."       ->  it is Lowmoor's turn: Hale's goal was the others'

A report tells of the two sides by turns. The side that opens the sentence after a goal is oftener than not the one that let
it in, and a side told to have scored, with no man, is followed by him who did it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import GoalMention
from pressbox.matching import all_forms_of
from pressbox.mentions.goal_links import LIKELY

_Told = Iterator[tuple[int, Reference, float]]

# Fitted to whose the goals of our reports are, beside all that else is said of their scorers' sides.
_ITS_TURN, _AFTER_A_MAN = -1.0, -0.6
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
    for side, odds in _next(goal.sentence, around):
        yield last.first, side, odds


def _next(at: int, around: _Around) -> Iterator[tuple[Reference, float]]:
    """The one side that the next sentence names, or that after it where it names none and tells no goal."""
    for behind in (at + 1, at + 2):
        if not around.tells(behind):
            return
        sides = around.sides(behind)
        if sides:
            side = sides[0]
            if len({one.best for one in sides}) == 1 and side.form is not Form.PRONOUN:
                man = any(r.kind is Kind.PERSON and r.first < side.first for r in around.named[behind])
                if man and behind == at + 1:
                    yield side, _AFTER_A_MAN
                elif not man and side.first <= _OPENING:
                    yield side, _ITS_TURN
            return
        if behind in around.of_goals:
            return


def _announced(at: int, around: _Around) -> Iterator[tuple[Reference, float]]:
    """The one side of the sentence before that is told to have scored, with no man's goal in it."""
    before = at - 1
    if not around.tells(before) or before in around.of_goals:
        return
    sides = around.sides(before)
    if len({one.best for one in sides}) != 1:
        return
    side = sides[-1]
    end = min((r.first for r in around.named[before] if r.kind is Kind.PERSON and r.first >= side.last), default=None)
    told = _says(around.sentences[before], side, end)
    if told:
        yield side, told


_FAR = 9  # words from a side to what is told of it
_HEDGES = frozenset("not n't never almost nearly could should might would may thought if unless before until no denied".split())
_STATES = frozenset("ahead front level lead advantage terms parity".split())
_REACHED = all_forms_of("take regain retake reclaim restore have be go get grab snatch seize draw hit move edge nose") | {"back"}
_SCORES = all_forms_of("score equalise equalize level strike reply respond lead double extend net")
_GOALS = frozenset("goal goals opener equaliser equalizer leveller winner second third fourth breakthrough reward lifeline".split())


def _says(sentence: Sentence, side: Reference, end: int | None) -> float:
    words = sentence.lowers[side.last : min(side.last + _FAR, len(sentence.lowers) if end is None else end)]
    around = {*words, *sentence.lowers[max(0, side.first - 4) : side.first]}
    if not _HEDGES.isdisjoint(around):
        return 0.0
    said = {*words}
    if (said & _STATES and said & _REACHED) or said & _SCORES or said & _GOALS:
        return _ANNOUNCED
    return 0.0
