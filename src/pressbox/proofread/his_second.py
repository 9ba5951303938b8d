"""“His second” wants a first, and “his third” is no brace.

Why: a goal is taken from a man after the copy was sent, and the line about his next one is not touched.
Silent when: the words may count another match or the season, a goal of the score is not told, or the reader doubts one.
A note where only the goals, as the reader has them, deny the words.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.check import Check
from pressbox.proofread.goals_counted_twice import COUNTS, IN_PART
from pressbox.proofread.goals_of_one_man import most_of
from pressbox.proofread.mended import nth_mended
from pressbox.proofread.names import alike
from pressbox.proofread.of_this_match import is_alone, sentences_of
from pressbox.proofread.results_told import Final, final_score, written
from pressbox.proofread.tellings import SURE, scorers_said

_ID = "his-second"
_OF_THIS = r"of the (?:game|match|night|afternoon|evening|day)"
_NTH = re.compile(
    rf"\b(?:his|her) (?:own )?(?P<n>first|second|third|fourth)(?: goal)?(?:(?P<of> {_OF_THIS})"
    r"|(?=(?: and \w+['’]s?| and [A-Z]| with\b| from\b| after\b| just\b| when\b| before\b| on the\b|[.,;])))"
)
_VALUES = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_ANOTHER = re.compile(
    r"\b(?:season|games|matches|career|club|since|league goal|international|tournament|competition|days|weeks|caps?|booking|yellow|half|chance"
    r"|attempt|save|penalty of|appearance|spell|touch|last|ago|week|month|debut|start|cup|europe\w*|effort|denied|nearly|almost|could|would|should|might)\b", re.I
)  # fmt: skip
_NEAR = 60  # letters around the words that may say of what it was his second
_SURE_GOAL = 1.0  # log-odds of each goal of the match, for the words to be held against them


def find(case: Case) -> Iterator[Finding]:
    """Second goals of men who have one, and third goals of men who have two."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if not story.main or not is_alone(case, story) or final is None or not final.sure:
            continue
        here = sentences_of(case, story)
        for mention in case.mentions.goals:
            sentence = case.document.sentences[mention.sentence]
            if mention.sentence in here and sentence.genre in TELLING and mention.mood is Mood.ASSERTED:
                yield from _of(case, story, mention, final)


def _of(case: Case, story: Story, mention: GoalMention, final: Final) -> Iterator[Finding]:
    sentence = case.document.sentences[mention.sentence]
    words = sentence.span.of(case.document.text)
    told = list(_NTH.finditer(words))
    if not told or sentence.quoted:
        return
    sure = [one for one, odds in mention.scorers if odds > SURE and one.best and one.form is not Form.EPITHET]
    for found in told:
        if _ANOTHER.search(words, max(0, found.start() - _NEAR), found.end() + (0 if found["of"] else _NEAR)):
            continue
        nth = _VALUES[found["n"]]
        span = sentence.part(found.start(), found.end())
        man = _whose(case, sentence, sure, span)
        if man is None:
            continue
        if (counted := _counted(case, story, man)) and nth > counted[0]:
            yield Finding(
                check=_ID, severity=Severity.WARNING, evidence=(span, counted[1]),
                message=f"“{found[0]}” of {man}, who has {counted[0]} goals by “{counted[1].of(case.document.text)}”.",
                correction=nth_mended(case.document.text, span, counted[0]) if nth - counted[0] == 1 else None,
            )  # fmt: skip
        elif nth > (most := most_of(case, story, man, final)):
            yield Finding(
                check=_ID, severity=Severity.NOTE, evidence=(span, *([final.span] if final.span else [])),
                message=f"“{found[0]}” of {man} in a match that ended {written(final.pair)}: he can have {most}.",
                correction=nth_mended(case.document.text, span, most) if nth - most == 1 and most > 1 else None,
            )  # fmt: skip
        elif _is_whole(story):
            his = [goal for goal in story.goals if goal.scorer and alike(goal.scorer, man)]
            if his and nth > len(his):
                yield Finding(
                    check=_ID, severity=Severity.NOTE, evidence=(span, *_spans(his, sentence.index)),
                    message=f"“{found[0]}” of {man}, of whom only {_some(len(his))} told.",
                    correction=nth_mended(case.document.text, span, len(his)) if nth - len(his) == 1 and len(his) > 1 else None,
                )  # fmt: skip


def _whose(case: Case, sentence: Sentence, sure: list[Reference], span: Span) -> str | None:
    """The one scorer of the sentence, or of several the one behind whose name the words stand, nobody named between."""
    if len({one.best for one in sure}) == 1:
        return sure[0].best
    named = [
        one for one in case.cast.by_sentence.get(sentence.index, ())
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.span.end <= span.start
    ]  # fmt: skip
    last = max(named, key=lambda one: one.span.end, default=None)
    between = {token.lower for token in sentence.tokens[last.last :] if token.start < span.start} if last else set()
    return (
        last.best
        if last is not None and not _NEW_CLAUSE & between and any(one.span == last.span for one in sure)
        else None
    )


_NEW_CLAUSE = frozenset("before after and but while when until".split())


def _some(count: int) -> str:
    return "one goal is" if count == 1 else f"{count} goals are"


def _spans(goals: list[GoalTold], but: int) -> list[Span]:
    return [span for goal in goals for span, at in zip(goal.spans, goal.sentences, strict=False) if at != but][:2]


def _is_whole(story: Story) -> bool:
    """Whether every goal of the score is told, of men with names, and none is in doubt."""
    return story.score is not None and len(story.goals) == sum(story.score) and all(
        goal.scorer and goal.odds > _SURE_GOAL for goal in story.goals
    )  # fmt: skip


def _counted(case: Case, story: Story, man: str) -> tuple[int, Span] | None:
    """What "brace" and "scored twice" say elsewhere of how many he has."""
    for scorer in scorers_said(case, story):
        if not any(alike(name, man) for name in scorer.names):
            continue
        for said in scorer.said:
            sentence = case.document.sentences[said.sentence]
            words = sentence.span.of(case.document.text)
            if not said.alone or IN_PART.search(words):
                continue
            for count, wording in COUNTS:
                if found := wording.search(words):
                    return count, sentence.part(found.start(), found.end())
    return None


CHECK = Check(_ID, Severity.WARNING, find)
