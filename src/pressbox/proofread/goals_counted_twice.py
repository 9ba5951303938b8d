"""A man's goals must be as many wherever they are counted: a brace is no hat-trick.

Why: the headline says hat-trick, and the third goal is given to a defender after the copy was sent.
Silent when: the words may count a part ("completed his brace", "twice before the break") or another day.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import count_mended
from pressbox.proofread.names import alike
from pressbox.proofread.tellings import Said, Scorer, scorers_said

IN_PART = re.compile(
    r"\b(?:complet\w+|before the (?:break|interval)|by half-time|in the (?:first|second) half|within|inside|in the space|already"
    r"|more|another|again|chance|denied|hunt|would have|looking for|last|season|career|ago|first-half|second-half|further|since"
    r"|consecutive|miss\w+|beckon\w+|games|matches|treble-winn\w+|double-header)\b", re.I
)  # fmt: skip
_SCORED = r"(?:scored|netted|struck|hit|bagged|got|grabbed)"
_ALL = (
    r"(?=[,.;]| (?:and|as|to|when|while|in (?:a|the|this|his|her)|for)\b)"  # not "two late goals", "three of the four"
)
COUNTS = (
    (3, re.compile(rf"\b(?:hat-?\s?trick|treble|{_SCORED} (?:three times|thrice)|{_SCORED} three(?: goals)?{_ALL})\b", re.I)),
    (
        2,
        re.compile(
            rf"\b(?:brace|double(?! (?:the|their|his|its|up|figures))|{_SCORED} twice|{_SCORED} two(?: goals)?{_ALL})\b", re.I
        ),
    ),
)  # fmt: skip


def find(case: Case) -> Iterator[Finding]:
    """Counts of one man's goals that differ."""
    for story in case.telling.stories:
        if not story.main:
            continue
        for scorer in scorers_said(case, story):
            counted = [(count, span) for said in scorer.said for count, span in _counted(case, said)]
            values = {count for count, _ in counted}
            minutes = {s.minute.time.lo for s in scorer.said if s.minute}
            if len(values) == 2 and not (3 in values and len(minutes) >= 3):
                first, other = counted[0], next(one for one in counted if one[0] != counted[0][0])
                yield Finding(
                    check="goals-counted-twice",
                    severity=Severity.WARNING,
                    message=f"{scorer.best.person} has {other[0]} goals by “{_words(case, other[1])}”, but {first[0]} by “{_words(case, first[1])}”.",
                    evidence=(other[1], first[1]),
                    correction=_mended(case, story, scorer, first, other),
                )
            elif values == {2} and len(times := _times_of_three(scorer)) > 2:
                yield Finding(
                    check="goals-counted-twice",
                    severity=Severity.NOTE,
                    message=f"{scorer.best.person} has 2 goals here, but is told to have scored {len(times)} times.",
                    evidence=(counted[0][1], *(time.span for time in times)),
                    correction=count_mended(case.document.text, counted[0][1], len(times)),
                )


def _words(case: Case, span: Span) -> str:
    return " ".join(span.of(case.document.text).split())


def _mended(case: Case, story: Story, scorer: Scorer, *counts: tuple[int, Span]) -> Correction | None:
    """The count that his goals deny, where every goal of the score is told, as the one that they bear out."""
    if story.score is None or len(story.goals) != sum(story.score) or not all(goal.scorer for goal in story.goals):
        return None
    his = sum(any(alike(goal.scorer or "", name) for name in scorer.names) for goal in story.goals)
    wrong = [span for count, span in counts if count != his]
    return count_mended(case.document.text, wrong[0], his) if len(wrong) == 1 else None


_APART = 2  # minutes between two goals of his


def _times_of_three(scorer: Scorer) -> list[TimeMention]:
    """A time for each of his goals, where sentences of nobody else's goal have so many minutes."""
    times: list[TimeMention] = []
    for said in sorted((one for one in scorer.said if one.minute), key=lambda one: one.span):
        at = said.minute
        if at is not None and all(abs((at.time.lo or 0) - (other.time.lo or 0)) >= _APART for other in times):
            times.append(at)
    return times


# "the fourth hat-trick of his career", "complete his hat-trick": this match's, and all of it.
_OF_A_ROW = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?: [\w'’-]+){0,4} (?P<what>hat-?\s?trick|treble|brace|double)"
    r"(?: (?:of|for|in) (?:his|her|the|this) (?:[\w'’-]+ ){0,2}(?:career|season|campaign|club|year))?|\bcomplet\w+ (?:his|her|a) (?P<done>hat-?\s?trick|treble)", re.I
)  # fmt: skip


_OWNED = re.compile(
    r"['’]s? (?:[\w-]+ )?(?P<n>two|three) goals\b(?! in\b| from\b)", re.I
)  # "Hale's three goals lead Leeds"


def _counted(case: Case, said: Said) -> Iterator[tuple[int, Span]]:
    sentence = case.document.sentences[said.sentence]
    words = sentence.span.of(case.document.text)
    if not said.alone or IN_PART.search(_OF_A_ROW.sub(lambda found: found["what"] or found["done"], words)):
        return
    for count, wording in COUNTS:
        for found in wording.finditer(words):
            yield count, sentence.part(found.start(), found.end())
    if owned := _OWNED.match(words, said.span.end - sentence.span.start):
        yield 2 if owned["n"].lower() == "two" else 3, sentence.part(*owned.span("n"))


CHECK = Check("goals-counted-twice", Severity.WARNING, find)
