"""The sentences of a story in, what they say of who was behind, ahead or first to score, out as `Statement`s.

"Trailing at the break, Leeds hit back"  ->  Leeds were behind     "Fulham went in front"  ->  Fulham were ahead
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Form
from pressbox.datatypes.document import TELLING
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.score_words import DOUBT, beside, is_of_another_day
from pressbox.proofread.sides_told import BEATEN_PARTS

_KINDS = {"trailed": "behind", "led": "ahead", "first": "opener"}
# Of a shoot-out, a table or a series somebody leads as well; "led by Hale", "trailed in his wake" are of no score.
_OTHER_LEADS = frozenset(
    "shoot-out shootout penalties spot-kicks kicks table league group standings aggregate leg legs tie first-leg second-leg points point"
    " series season season's campaign head-to-head possession count minutes-old half-century".split()
)
_NEAR = 5  # words


def course_told(case: Case, story: Story) -> Iterator[Statement]:
    """Every such place, asserted and of this match."""
    here = sentences_of(case, story)
    for one in case.mentions.course:
        sentence = case.document.sentences[one.sentence]
        team = one.team
        if (
            one.sentence not in here
            or one.mood is not Mood.ASSERTED
            or team is None
            or one.says not in _KINDS
            or one.understood
        ):
            continue
        if sentence.genre not in TELLING or team.best not in story.teams or _OTHER_LEADS & sentence.words:
            continue
        if team.form is Form.PRONOUN and sentence.quoted:
            continue
        if BEATEN_PARTS.intersection(sentence.lowers[team.last : team.last + 2]) and team.first < one.first:
            continue  # "got behind the Leeds defence and opened the scoring"
        near = set(sentence.lowers[max(0, one.first - _NEAR) : one.first])
        start, end = one.span.start - sentence.span.start, one.span.end - sentence.span.start
        if DOUBT & near or is_of_another_day(sentence.span.of(case.document.text), start, end):
            continue
        yield Statement(
            _KINDS[one.says], one.span, one.sentence, side=story.teams.index(team.best), by=team.span,
            count=one.goals if one.says == "trailed" else one.times, times=one.times, read=True,
            window=beside(case, sentence, one.span) if one.says == "led" and one.times == 1 else None,
        )  # fmt: skip
