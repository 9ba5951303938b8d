"""Nobody scores more goals than his side.

Why: “hat-trick” is typed for a brace, or the third goal goes down as an own goal after the copy was sent.
Silent when: the words may be about another day, or the score is not stated in figures. A note where it hangs on the side
on which the reader has the man.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import TELLING, Genre, Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import count_mended
from pressbox.proofread.names import alike
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.results_told import Final, final_score, written
from pressbox.proofread.score_words import DOUBT
from pressbox.proofread.tellings import scorers_said

_COUNTS = (
    (3, re.compile(r"\b(?:hat-?\s?tricks?(?! of (?!goals))|(?:scor|nett?|struck)\w* (?:three times|thrice))\b", re.I)),
    (2, re.compile(r"\b(?:brace|(?:scored|netted|struck) twice)\b", re.I)),
)  # fmt: skip
_SURE_OF_SIDE = 0.9
_MAY_HAVE = -1.5  # log-odds of the likeliest scorer: the count says itself that goals are told
_ELSEWHERE = re.compile(
    r"\b(?:last|previous|ago|season|since|career|month|year|week|earlier|midweek|weekend|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|would|could|should|might|almost|nearly|denied|hunt|chance|chances|chasing|seeking"
    r"|looking|missed|missing|beckon\w+|for (?:the|a|his)|hoping|first leg|against|treble|hat-trick hero of|ball|training|practice|never|not|no|without|but for|on a)\b", re.I
)  # fmt: skip


def find(case: Case) -> Iterator[Finding]:
    """Counts of a man's goals that neither side reached."""
    if len(case.telling.stories) > 1:
        return
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not final.sure or not story.main:
            continue
        yield from _beside_the_others(case, story, final)
        for at in sorted(sentences_of(case, story)):
            sentence = case.document.sentences[at]
            if sentence.genre in TELLING and not sentence.quoted:
                yield from _held(case, story, sentence, final)


def _held(case: Case, story: Story, sentence: Sentence, final: Final) -> Iterator[Finding]:
    words = sentence.span.of(case.document.text)
    lower = words.lower()
    if not any(word in lower for word in ("hat", "three times", "thrice", "brace", "twice")):
        return
    told = any(
        one.sentence == sentence.index and one.mood is Mood.ASSERTED and any(odds > _MAY_HAVE for _, odds in one.scorers)
        for one in case.mentions.goals
    )  # fmt: skip
    told = told or sentence.genre is Genre.HEADLINE
    man = _counted(case, sentence)
    for count, wording in _COUNTS:
        for found in wording.finditer(words):
            near = words[max(0, found.start() - 60) : found.end() + 40]
            at = sentence.span.start + found.start()
            if any(
                one.kind is Kind.TEAM and 0 < at - one.span.end <= 1
                for one in case.cast.by_sentence.get(sentence.index, ())
            ):
                continue  # "after Hale had put Fulham ahead Leeds netted twice": they did
            most = most_of(case, story, man.best, final) if man is not None else max(final.pair)
            if count <= most or not told or _ELSEWHERE.search(near) or _of_another_score(words[found.end() :], final):
                continue
            start = sentence.span.start + found.start()
            outright = count > max(final.pair)
            words_of_count = Span(start, start + len(found[0]))
            his = sum(
                goal.scorer is not None and man is not None and alike(goal.scorer, man.best or "")
                for goal in story.goals
            )
            side = "no side" if outright else "his side"
            yield Finding(
                check="goals-of-one-man",
                severity=Severity.WARNING if outright else Severity.NOTE,
                message=f"“{found[0]}” in a match that ended {written(final.pair)}: {side} has {'' if outright else 'not '}{count} goals.",
                evidence=(
                    words_of_count, *([] if outright or man is None else [man.span]),
                    *([final.span] if final.span else []),
                ),
                correction=count_mended(case.document.text, words_of_count, his),
            )  # fmt: skip


def _of_another_score(behind: str, final: Final) -> bool:
    """ "hit a hat-trick in the 4-0 win over the same opponents": the count is of the match that ended so."""
    found = _IN_A_SCORE.match(behind)
    return found is not None and sorted(map(int, found.groups())) != sorted(final.pair)


_IN_A_SCORE = re.compile(r" (?:in|during|of) (?:an?|the|that|their) (?:[\w'’-]+ ){0,3}?(\d{1,2})[-–](\d{1,2})\b")


_FAINTEST = 0.6  # log-odds of the story's weakest goal
_SURE = 1.6  # of the man of whom goals are counted
_HELD = 50  # letters around the count


def _beside_the_others(case: Case, story: Story, final: Final) -> Iterator[Finding]:
    """ "scored three times", where the score has room for two of his beside what is told of the others."""
    if story.score is None or len(story.goals) != sum(story.score) or any(g.odds < _FAINTEST for g in story.goals):
        return
    for scorer in scorers_said(case, story):
        his = [goal for goal in story.goals if goal.scorer and any(alike(goal.scorer, name) for name in scorer.names)]
        for said in scorer.said if his else ():
            sentence = case.document.sentences[said.sentence]
            words = sentence.span.of(case.document.text)
            if not said.alone or said.odds < _SURE or DOUBT & sentence.words:
                continue
            for count, wording in _COUNTS:
                found = wording.search(words)
                if found is None or count <= len(his) or count > most_of(case, story, scorer.best.person, final):
                    continue  # where his side has not so many, it is said above
                near = words[max(0, found.start() - _HELD) : found.start()] + words[found.end() : found.end() + _HELD]
                if not _ELSEWHERE.search(near):
                    others = [goal for goal in story.goals if goal not in his]
                    yield Finding(
                        check="goals-of-one-man", severity=Severity.NOTE,
                        message=f"“{found[0]}” of {scorer.best.person}, but beside the others' the {written(final.pair)} has {len(his)} of his.",
                        evidence=(
                            sentence.part(found.start(), found.end()), *([final.span] if final.span else []),
                            *(span for goal in others for span in goal.spans[:1]),
                        ),
                        correction=count_mended(case.document.text, sentence.part(found.start(), found.end()), len(his)),
                    )  # fmt: skip
                    return


def _counted(case: Case, sentence: Sentence) -> Reference | None:
    """The one man of whom the sentence counts goals."""
    men = {
        one.best: one
        for told in case.mentions.goals if told.sentence == sentence.index
        for one, _ in told.scorers if one.best and any(first == one.first for first, _ in told.counts)
    }  # fmt: skip
    return next(iter(men.values())) if len(men) == 1 else None


def most_of(case: Case, story: Story, man: str | None, final: Final) -> int:
    """How many goals a man can have: his side's, where the reader has no doubt of his side, else the winners'."""
    person = case.cast.person_named.get(man or "")
    if person is None or person.team not in story.teams or person.team_weight < _SURE_OF_SIDE:
        return max(final.pair)
    if any(goal.team != person.team for goal in story.goals if goal.scorer == man):
        return max(final.pair)
    return final.pair[story.teams.index(person.team)]


CHECK = Check("goals-of-one-man", Severity.WARNING, find)
