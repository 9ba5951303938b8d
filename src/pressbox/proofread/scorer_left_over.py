"""When every goal of the score has its scorer, nobody else can have scored.

Why: a name goes wrong in the line that sums up, while the chronicle has it right: "goals from Hale and Okoro" where Hale
and Lind scored.
Silent when: a goal of the score is not told, an own goal is near, two spellings of a name are about, the sentence leaves
doubt who scored, or goals-over-score says it. A note: which goals there are is the reader's own reading.
"""

from collections.abc import Iterator
from itertools import pairwise

from pressbox.datatypes.document import Genre, Sentence
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread import goals_over_score
from pressbox.proofread.annulled import annulled_sentences
from pressbox.proofread.box_and_prose import lists_every_goal
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.of_the_past import tells_only_the_past
from pressbox.proofread.of_this_match import is_alone, sentences_of
from pressbox.proofread.plainly_told import is_plainly_told
from pressbox.proofread.results_told import Final, final_score, written
from pressbox.proofread.score_words import DOUBT
from pressbox.proofread.tellings import ANOTHER_DAY, Said, Scorer, scorers_said
from pressbox.proofread.told_by_grammar import told_by_grammar

_FAINTEST = 0.0  # log-odds of the story's weakest goal
_SURE_OF_SECOND = 1.0  # of each of the goals of a man who has two
_CLEAR = 4.3  # of the man who is too many
# The same where all others surely scored, the result is told with both teams, and his words leave no doubt.
_CLEAR_ENOUGH, _SURE_OF_ALL = 2.6, 1.0
_BY_GRAMMAR = 2.0  # where grammar says it, others may be named there, too


def find(case: Case) -> Iterator[Finding]:
    """Men who are surely told as scorers, when all goals are others'."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not story.main or not is_alone(case, story) or not _is_whole(story):
            continue
        if lists_every_goal(case, story):
            continue  # box-and-prose says so
        if any(annulled_sentences(case).issuperset(goal.sentences) for goal in story.goals):
            continue  # one that was taken back has been read as one of the score
        here = {
            at
            for at in sentences_of(case, story)
            if not tells_only_the_past(case.document.text, case.document.sentences[at])
        }
        if any(not here & set(goal.sentences) and _is_in_prose(case, goal.sentences) for goal in story.goals):
            continue  # one that is told of another match
        said = scorers_said(case, story)
        weakest = min(goal.odds for goal in story.goals)
        if sum(one.best.odds > _CLEAR for one in said) > sum(final.pair):
            continue  # goals-over-score says so
        others = [one for one in said if any(name == g.scorer for name in one.names for g in story.goals)]
        enough = _CLEAR_ENOUGH if final.outright and weakest > _SURE_OF_ALL else _CLEAR
        left = [
            one for one in said
            if one not in others and not _may_be_one_of(one, story)
            and (one.best.odds >= (enough if is_plain(case, story, one) else _CLEAR) or _is_by_grammar(case, story, one, final))
            and not any("own_goal" in told.mention.kinds or _is_in_the_way(case, told) for told in one.said)
        ]  # fmt: skip
        if any(one.count > 1 for one in left):
            continue  # "Hale's brace": two goals too many are the reader's mistake
        if not left:
            yield from _by_grammar(case, story, final)
        if len(left) > 1:
            continue  # one wrong fact makes one man too many; of two, the reader has taken two matches for one
        for one in left:
            if one.best.odds < _CLEAR and any(goals_over_score.find(case)):
                continue
            once = sorted(others, key=lambda o: (len(o.said) > 1, o.best.odds))
            yield Finding(
                check="scorer-left-over",
                severity=Severity.NOTE,
                message=f"{one.best.person} is told as a scorer, but all goals of the {written(final.pair)} are others'.",
                evidence=(one.best.span, *(other.best.span for other in once), *([final.span] if final.span else [])),
            )


def _by_grammar(case: Case, story: Story, final: Final) -> Iterator[Finding]:
    """ "Hale settled it with a late winner": by grammar alone, whatever the learned reading makes of the sentence."""
    men = [
        man
        for man in told_by_grammar(case, story)
        if not any(alike(man.best or "", g.scorer or "") for g in story.goals)
    ]
    kept = {event.player for event in (*story.disallowed_goals, *story.missed_penalties)}
    if len({man.best for man in men}) != 1 or men[0].best in kept or story.shootout is not None:
        return
    if any(goals_over_score.find(case)):
        return
    elsewhere = [
        span for goal in story.goals for span, at in zip(goal.spans, goal.sentences, strict=False) if at != men[0].sentence
    ]  # fmt: skip
    yield Finding(
        check="scorer-left-over",
        severity=Severity.NOTE,
        message=f"{men[0].best} is told as a scorer, but all goals of the {written(final.pair)} are others'.",
        evidence=(men[0].span, *elsewhere[: sum(final.pair)], *([final.span] if final.span else [])),
    )


def _is_whole(story: Story) -> bool:
    """Whether each goal of the score is told, of men with names of their own."""
    names = sorted({goal.scorer or "" for goal in story.goals})
    twice = [goal for goal in story.goals if sum(other.scorer == goal.scorer for other in story.goals) > 1]
    if any(goal.odds < _SURE_OF_SECOND for goal in twice):
        return False  # one goal told twice may have been taken for two
    doubled = any(alike(a, b) for at, a in enumerate(names) for b in names[at + 1 :])
    return (
        story.score is not None
        and 0 < sum(story.score) == len(story.goals)
        and not doubled
        and all(goal.scorer and goal.odds > _FAINTEST for goal in story.goals)
    )


def _is_in_prose(case: Case, sentences: tuple[int, ...]) -> bool:
    return all(case.document.sentences[at].genre is Genre.PROSE for at in sentences)


def is_plain(case: Case, story: Story, one: Scorer) -> bool:
    """Whether nobody else may have scored where he is told to have, on this day, and the reader takes it for no chance of his."""
    sentence = case.document.sentences[one.best.sentence]
    missed = is_vain(story, one, sentence.index)
    return one.best.alone and not missed and not ANOTHER_DAY & sentence.words and not _is_doubted(sentence)


_NO_DOUBT = (("could", "only"), ("could", "do"))  # "the keeper could do nothing about Hale's header"


def _is_doubted(sentence: Sentence) -> bool:
    """Words of what might have been; "the keeper could only push it to Hale" has none."""
    doubts = (DOUBT & {word} for word, then in pairwise([*sentence.lowers, ""]) if (word, then) not in _NO_DOUBT)
    return any(doubts)


def _is_by_grammar(case: Case, story: Story, one: Scorer, final: Final) -> bool:
    """Whether grammar alone tells of him that he scored, however many others are named there, where this match's goals are told."""
    of_this_match = {at for goal in story.goals for at in goal.sentences} | {
        result.sentence for result in story.results
    }
    return final.sure and story.shootout is None and any(
        said.odds > _BY_GRAMMAR and said.sentence in of_this_match and not is_vain(story, one, said.sentence)
        and not (ANOTHER_DAY | {"first-leg"}) & case.document.sentences[said.sentence].words
        and is_plainly_told(
            case.document.sentences[said.sentence], case.cast.by_sentence.get(said.sentence, ()), reference
        )
        for said in one.said
        for reference in case.cast.by_sentence.get(said.sentence, ()) if reference.span == said.span
    )  # fmt: skip


def is_vain(story: Story, one: Scorer, at: int) -> bool:
    """Whether the reader takes it for a chance of his, or for a goal that was not given."""
    events = (*story.chances, *story.disallowed_goals, *story.missed_penalties)
    return any(event.player in one.names and event.mention.sentence == at for event in events) or any(
        event.player is None for event in story.disallowed_goals
    )


def _is_in_the_way(case: Case, said: Said) -> bool:
    """ "went in off Okoro": the goal is another's, or an own goal."""
    before = [token.lower for token in case.document.sentences[said.sentence].tokens if token.start < said.span.start]
    return before[-1:] == ["off"]


def _may_be_one_of(one: Scorer, story: Story) -> bool:
    return any(alike(name, goal.scorer or "") for name in one.names for goal in story.goals)


CHECK = Check("scorer-left-over", Severity.NOTE, find)
