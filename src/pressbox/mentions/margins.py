"""Document and cast in, leads of several goals out, told of any time of the match: its final score can be no lower.

"threw away a two-goal lead", "from two goals down"  ->  2-0 at some time, of either side      "hit five past Millfield"  ->  5 of theirs
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Cast
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.numbers import number
from pressbox.matching import forms_of
from pressbox.mentions.moods import mood_of
from pressbox.mentions.result_scene import ResultScene

LED_BY = "led by"  # the kind of such a statement
_NOUNS = frozenset("lead advantage cushion deficit arrears".split())
_MOST = 9
_NO_GOALS = frozenset(
    "aggregate leg first-leg overall tie chance chances deny denied denying prevent prevented for".split()
)
_DOWN = frozenset("down behind".split())
_PUTS = frozenset().union(*map(forms_of, "put hit score fire run smash plunder".split()))
_OF_A_MAN = frozenset("keeper goalkeeper him custodian".split())


def find_margins(document: Document, cast: Cast) -> tuple[ResultMention, ...]:
    """Every lead of two goals and more, and every number of goals that one side put past another."""
    return tuple(
        told
        for sentence in document.sentences if sentence.genre in (Genre.PROSE, Genre.HEADLINE)
        for told in (*_leads(sentence), *_put_past(sentence, cast))
    )  # fmt: skip


def _leads(sentence: Sentence) -> Iterator[ResultMention]:
    lowers = sentence.lowers
    for at, word in enumerate(lowers):
        many, last = _margin(lowers, at)
        if not 1 < many < _MOST or sentence.quotes(sentence.tokens[at].start):
            continue
        around = {*lowers[max(0, at - 6) : at], *lowers[last : last + 7]}
        if _NO_GOALS.isdisjoint(around) and mood_of(sentence, at, last) is Mood.ASSERTED:
            yield _told(sentence, f"{word} up", at, last, margin=many)


def _margin(lowers: list[str], at: int) -> tuple[int, int]:
    """By how many goals, and where the words end: "two-goal lead", "from two (goals) down"; 0 where it is none."""
    size, dash, what = lowers[at].partition("-")
    if dash and what == "goal" and _NOUNS.intersection(lowers[at + 1 : at + 2]):
        return number(size) or 0, at + 2
    if at and lowers[at - 1] == "from" and (many := number(lowers[at])):
        end = at + 1 + (lowers[at + 1 : at + 2] in (["goals"], ["goal"]))
        if _DOWN.intersection(lowers[end : end + 1]):
            return many, end + 1
    return 0, at


def _put_past(sentence: Sentence, cast: Cast) -> Iterator[ResultMention]:
    """ "Hit five past Millfield": no keeper is beaten by a side."""
    lowers = sentence.lowers
    if "past" not in sentence.words:
        return
    scene = ResultScene(sentence, cast)
    for other in scene.teams:
        at = other.first - 1
        while at > 0 and lowers[at] != "past" and other.first - at < _NEAR:
            at -= 1
        end = at - (lowers[at - 1] == "goals") if at > 0 else 0
        many = number(lowers[end - 1]) if end > 1 and lowers[at] == "past" else None
        if not many or not 1 < many < _MOST or lowers[end - 2] not in _PUTS:
            continue
        subject = scene.subject(end - 2)
        if subject and subject.best != other.best and _OF_A_MAN.isdisjoint(lowers[at : other.last + 3]):
            mood = scene.mood(end - 2, other.last)
            yield scene.mention(
                "n past B", end - 2, other.last, LED_BY, subject, other, (many, 0), 1, weight=1.0, mood=mood
            )


_NEAR = 4


def _told(sentence: Sentence, pattern: str, first: int, last: int, margin: int) -> ResultMention:
    span = Span(sentence.tokens[first].start, sentence.tokens[last - 1].end)
    return ResultMention(span, sentence.index, first, last, pattern, Mood.ASSERTED, LED_BY, margin=margin)
