"""Goals told of a half in which none fell cannot be.

Why: “a first-half penalty won it” stands in the summary, and the chronicle has it after 49 minutes.
Silent when: a goal of the score is not told or has no minute of its own in another sentence; the words are of a chance, of
another day or another match. A note, for which of the goals fell when is the reader's own reading.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood, TimeMention
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import other_half
from pressbox.proofread.of_this_match import is_alone, sentences_of
from pressbox.proofread.results_told import final_score, written
from pressbox.proofread.score_words import DOUBT
from pressbox.proofread.times_of_a_goal import find as times_of_a_goal

_ID = "goals-of-a-half"
_GOAL = r"(?:goals?|strikes?|headers?|penalt(?:y|ies)|openers?|equalisers?|winners?|finish(?:es)?|double|brace|hat-trick|free-kicks?|spot-kicks?|own goal|tap-ins?|volleys?)"
_WORDS = re.compile(
    rf"\b(?P<half>first|second)[- ]half (?:\w+ ){{0,2}}?{_GOAL}\b"
    rf"|\b(?:the only|the lone|the winning|a solitary|the sole|the decisive) (?:goal|strike)(?: of the (?:game|match))?(?: came)?(?: early| late| midway through)? (?:in|into|through) (?:the|a) (?P<in>first|second) half\b"
    rf"|\b{_GOAL} (?:inside|within|in) (?:the first |the opening )?\w+ minutes of the start of the (?P<of>first|second) half\b",
    re.I,
)
_NO_GOAL = frozenset(
    "missed saved save saves denied wide over bar post disallowed ruled offside chance chances cleared effort efforts blocked appeal appeals"
    " claim claims shout shouts turned waved not no without last previous season ago week month since career injury".split()
)
_LAST_OF_FIRST, _FIRST_OF_SECOND = 45, 48
_FAINTEST = 0.3  # log-odds of the story's weakest goal


def find(case: Case) -> Iterator[Finding]:
    """Halves that have no goal, of which one is told."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not final.sure or not story.main or not is_alone(case, story) or story.shootout is not None:
            continue
        if (
            story.score is None
            or len(story.goals) != sum(story.score)
            or not story.goals
            or story.extra_time is not None
        ):
            continue
        if any(goal.odds < _FAINTEST for goal in story.goals):
            continue
        held = {span for found in times_of_a_goal(case) for span in found.evidence}
        for sentence, span, half in _told(case, story):
            times = [_time(case, goal, half, sentence.index) for goal in story.goals]
            if all(times) and not any(map(span.overlaps, held)):
                yield Finding(
                    check=_ID, severity=Severity.NOTE,
                    message=f"“{' '.join(span.of(case.document.text).split())}”, but by their minutes all goals of the {written(final.pair)} fell in the {_other(half)} half.",
                    evidence=(span, *dict.fromkeys(time.span for time in times if time)),
                    correction=other_half(case.document.text, span),
                )  # fmt: skip
                return
        yield from _either_side(case, story)


_EITHER = re.compile(r"\beither side of (?:the )?(?:half[- ]time|break|interval|half)\b", re.I)


def _either_side(case: Case, story: Story) -> Iterator[Finding]:
    """ "Goals either side of half-time from Hale and Lind", when both fell in one half."""
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        words = sentence.span.of(case.document.text)
        found = _EITHER.search(words) if sentence.genre in TELLING and not (_NO_GOAL | DOUBT) & sentence.words else None
        if found is None or sentence.quotes(sentence.span.start + found.start()):
            continue
        named = {
            man.best for told in case.mentions.goals if told.sentence == at and told.mood is Mood.ASSERTED
            for man, odds in told.scorers if odds > _FAINTEST
        }  # fmt: skip
        his = [goal for goal in story.goals if at in goal.sentences]
        if len(his) < 2 or {goal.scorer for goal in his} != named or any(goal.scorer is None for goal in his):
            continue
        span = sentence.part(*found.span())
        for half in ("first", "second"):
            times = [_time(case, goal, half, at) for goal in his]
            if all(times) and len(set(map(id, times))) == len(his):
                yield Finding(
                    check=_ID, severity=Severity.NOTE,
                    message=f"“{' '.join(span.of(case.document.text).split())}”, but by their minutes the goals of {' and '.join(dict.fromkeys(str(goal.scorer) for goal in his))} all fell in the {_other(half)} half.",
                    evidence=(span, *(time.span for time in times if time)),
                )  # fmt: skip
                return


def _other(half: str) -> str:
    return "second" if half == "first" else "first"


def _told(case: Case, story: Story) -> Iterator[tuple[Sentence, Span, str]]:
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        words = sentence.span.of(case.document.text)
        if (
            sentence.genre not in TELLING
            or " half" not in words.replace("-", " ")
            or (_NO_GOAL | DOUBT) & sentence.words
        ):
            continue
        for found in _WORDS.finditer(words):
            span = sentence.part(*found.span())
            if not sentence.quotes(span.start):
                yield sentence, span, str(found["half"] or found["in"] or found["of"]).lower()


def _time(case: Case, goal: GoalTold, half: str, but: int) -> TimeMention | None:
    """Words of another sentence that time the goal clearly in the other half."""
    moment = goal.moment
    if moment is None or moment.basis == "vague" or moment.added:
        return None
    if not (moment.lo >= _FIRST_OF_SECOND if half == "first" else moment.hi <= _LAST_OF_FIRST):
        return None
    return next(
        (time for at in goal.sentences if at != but for time in case.mentions.times.get(at, ()) if _is_of(time, goal)), None
    )  # fmt: skip


def _is_of(time: TimeMention, goal: GoalTold) -> bool:
    return goal.moment is not None and (time.time.lo, time.time.hi) == (goal.moment.lo, goal.moment.hi)


CHECK = Check(_ID, Severity.NOTE, find)
