"""The minutes of goals must be in the order in which the score ran, and inside the half that is told.

Why: a digit of one minute goes wrong, and the equaliser falls before the goal that it answers.
Silent when: words between turn back ("It had looked easy"), a minute is told in words that count from another moment, or a man's goals are several.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood, TimeMention
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import other_half
from pressbox.proofread.results_told import final_score
from pressbox.proofread.score_words import statements
from pressbox.proofread.tellings import goals_said
from pressbox.proofread.told_in_turn import out_of_turn

_ID = "minutes-in-order"
_SLACK = 1  # "after 42 minutes" may be the 43rd
_END_OF_FIRST = 45
_OF_THE_FIRST = ("of the first half", "of the first period")


@dataclass(frozen=True, slots=True)
class Step:
    """A goal that one sentence times and places: the how manieth of the match it is, at least and at most."""

    least: int
    most: int
    minute: TimeMention
    words: str
    span: Span
    said: str

    @property
    def at(self) -> int:
        """The minute."""
        return self.minute.time.lo or 0


def find(case: Case) -> Iterator[Finding]:
    """Minutes that cannot be, beside one another or beside their half."""
    yield from _outside_their_half(case)
    for story in case.telling.stories:
        if story.main and final_score(case, story) is not None:
            found = list(_out_of_order(list(_steps(case, story))))
            yield from found or (_out_of_turn(case, story) if len(case.telling.stories) == 1 else ())


def _out_of_order(steps: list[Step]) -> Iterator[Finding]:
    for one, other in combinations(steps, 2):
        first, second = (one, other) if one.most < other.least else (other, one)
        if first.most < second.least and first.at > second.at + _SLACK:
            yield Finding(
                check=_ID, severity=Severity.WARNING,
                message=f"“{first.words}” ({first.said}) cannot be later than “{second.words}” ({second.said}).",
                evidence=(second.minute.span, first.minute.span, second.span, first.span),
            )  # fmt: skip


def _steps(case: Case, story: Story) -> Iterator[Step]:
    """Sentences of one goal with one exact minute, and a score or a word that places it."""
    goals = 0 if story.score is None else sum(story.score)
    placed: dict[int, list[tuple[int, int, Span, str]]] = {}
    for told in statements(case, story):
        words = " ".join(told.span.of(case.document.text).split())
        if told.kind == "running" and told.pair is not None:
            place = (sum(told.pair), sum(told.pair))
        elif told.kind == "opener":
            place = (1, 1)
        elif told.kind in ("equaliser", "doubled", "winner") and goals > 1:
            place = (2, goals)
        else:
            continue
        placed.setdefault(told.sentence, []).append((*place, told.span, words))
    for said in goals_said(case, story):
        here = placed.get(said.sentence, [])
        if said.minute is None or not said.alone or said.count != 1 or len(here) != 1:
            continue
        least, most, span, words = here[0]
        minute = " ".join(said.minute.span.of(case.document.text).split())
        yield Step(least, most, said.minute, minute, span, words)


def _out_of_turn(case: Case, story: Story) -> Iterator[Finding]:
    """One step back amid goals that are told in the order of play: which of the two is wrong is left open."""
    for one, other in out_of_turn(case, story):
        words = [" ".join(told.time.span.of(case.document.text).split()) for told in (one, other)]
        yield Finding(
            check=_ID, severity=Severity.NOTE,
            message=f"“{words[1]}” is told after “{words[0]}”, amid goals that are told in their order.",
            evidence=(other.time.span, one.time.span),
        )  # fmt: skip


def _outside_their_half(case: Case) -> Iterator[Finding]:
    """ "in the 62nd minute of the first half"."""
    for number, times in case.mentions.times.items():
        tokens = case.document.sentences[number].tokens
        for time in times:
            behind = tokens[time.last : time.last + 4]
            of_the_first = " ".join(token.lower for token in behind) in _OF_THE_FIRST
            at = time.time.lo or 0
            if of_the_first and time.mood is Mood.ASSERTED and time.time.basis == "stated" and at > _END_OF_FIRST:
                yield Finding(
                    check=_ID, severity=Severity.ERROR, message=f"Minute {at} is not in the first half.",
                    evidence=(time.span, Span(behind[0].start, behind[-1].end)),
                    correction=other_half(case.document.text, Span(behind[0].start, behind[-1].end)),
                )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
