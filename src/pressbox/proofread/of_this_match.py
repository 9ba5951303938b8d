"""The sentences of a story that surely speak of its match, not of another that the report tells in passing.

"Leeds beat Fulham 2-0. ... Hull went ahead at Derby. They were level by the break."  ->  the last two are of another match

A round-up is read as one match where the reader finds no second result: what it says of the others is held against no score.
"""

from collections.abc import Sequence
from functools import lru_cache

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.findings import Case
from pressbox.datatypes.numbers import score
from pressbox.datatypes.story import Story
from pressbox.proofread.annulled import annulled_sentences

COMMON_WORDS = frozenset("United City Town Rovers Athletic County Wanderers Real Inter Sporting FC".split())


def sentences_of(case: Case, story: Story) -> frozenset[int]:
    """Those of its sentences before which, in their paragraph, no other team was named last."""
    return _sentences_of(case, number_of(case, story))


def number_of(case: Case, story: Story) -> int:
    """Which story of the report it is: what is kept of one is found by it."""
    return next(at for at, one in enumerate(case.telling.stories) if one is story)


@lru_cache(maxsize=8)
def _sentences_of(case: Case, number: int) -> frozenset[int]:
    """Kept for the next check, for most ask."""
    story = case.telling.stories[number]
    told = set(story.sentences) - annulled_sentences(case)
    ours = {word for team in story.teams if team for word in team.split()} - COMMON_WORDS
    found: list[int] = []
    scored = {at for goal in story.goals if goal.certain and goal.odds > 2.0 for at in goal.sentences}
    elsewhere = turned = False
    begun = {result.sentence for result in story.results if result.kind == "final"}
    first = min(
        [*begun, *(one.sentence for one in case.cast.references if one.kind is Kind.TEAM and one.best in story.teams)],
        default=0,
    )
    paragraph = -1
    for sentence in case.document.sentences:
        if sentence.paragraph != paragraph:
            paragraph, elsewhere = sentence.paragraph, turned or (elsewhere and sentence.index < first)
        named = [
            one for one in case.cast.by_sentence.get(sentence.index, ())
            if one.kind is Kind.TEAM and one.form is Form.NAME and one.best
        ]  # fmt: skip
        here = [one for one in named if one.best in story.teams or ours & set((one.best or "").split())]
        if here:
            elsewhere, turned = _ends_with_another(sentence, named, here[-1]), False
        elif named:
            opens = bool(_TURNS & set(sentence.lowers[:_OPENING]))
            elsewhere = elsewhere or opens or _is_about_others(sentence, named)
            turned = turned or opens
        if (not elsewhere or (sentence.index in scored and len(case.telling.stories) == 1)) and sentence.index in told:
            found.append(sentence.index)
    return frozenset(found)


# "Elsewhere in the division, Hull won 6-0 at home to Derby." The next paragraph, too, is of that match.
_TURNS, _OPENING = frozenset("elsewhere meanwhile".split()), 3


def _is_about_others(sentence: Sentence, named: Sequence[Reference]) -> bool:
    """Whether teams that did not play here are what it speaks of, and not named by the way."""
    past = [one for one in named if not _is_where_he_was(sentence, one)]
    return len({one.best for one in past}) > 1 or any(not is_by_the_way(sentence, one, named) for one in past)


def is_by_the_way(sentence: Sentence, team: Reference, named: Sequence[Reference]) -> bool:
    """ "after a win over Hull and Derby", "the former Hull striker": a team of another day, or of which a man was, or is."""
    while (before := next((one for one in named if one.last + 1 == team.first), None)) is not None:
        if sentence.lowers[before.last : team.first] not in _AND:
            break
        team = before
    return _is_where_he_was(sentence, team) or sentence.lowers[max(0, team.first - 1) : team.first] in _BY_THE_WAY


def _is_where_he_was(sentence: Sentence, team: Reference) -> bool:
    """ "signed from Roma", "the former Chelsea striker", "on-loan Spurs winger", "Wales international Hale": a man's club or country."""
    before, behind = sentence.lowers[max(0, team.first - 1) : team.first], sentence.lowers[team.last : team.last + 1]
    return bool(_WAS.intersection(before) or _AS_WHAT.intersection(behind))


_AND = (["and"], [","])
_WAS = frozenset("from former ex ex- on-loan one-time old".split())
_AS_WHAT = frozenset(
    "striker forward frontman winger midfielder playmaker defender full-back centre-back left-back right-back goalkeeper keeper"
    " man loanee international internationals target manager boss coach captain legend academy".split()
)
# "their win over Hull", "at Hull last week", "fresh from downing Hull": behind it the paragraph goes on with its own match.
_BY_THE_WAY = [[word] for word in "against at with over by to of above than downing beating".split()]


def _ends_with_another(sentence: Sentence, named: Sequence[Reference], ours: Reference) -> bool:
    """ "Leeds have two points more than Hull, who are second after their 4-2 win against Derby": it goes on with that match."""
    behind = [one for one in named if one.first > ours.first]
    if len({one.best for one in behind}) < _BOTH:
        return False
    between = sentence.lowers[behind[-2].last : behind[-1].first]
    return any(word[:1].isdecimal() and score(word) is not None for word in between)


_BOTH = 2  # sides of a match


def is_alone(case: Case, story: Story) -> bool:
    """Whether the report tells no other match but in passing: a result in a sentence, none of whose goals is told."""
    others = [one for one in case.telling.stories if one is not story]
    return all(not one.goals and len(set(one.sentences)) <= _IN_PASSING for one in others)


_IN_PASSING = 1  # sentences
