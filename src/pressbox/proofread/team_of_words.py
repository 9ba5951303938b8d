"""Words for what a goal did in, the team whose goal they say that it was, out.

"Norwich equalised", "Palace's opener", "Leeds were on top and went ahead"  ->  Norwich, Palace, Leeds
"""

import re

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.story import Story


def team_of(case: Case, story: Story, sentence: Sentence, span: Span) -> Reference | None:
    """The team right before the words, or with which the sentence opens."""
    return _team_before(case, story, sentence, span) or _subject(case, story, sentence, span)


# "before Leeds equalised", "the hosts immediately pulled one back": the side is the subject.
THEY = re.compile(r" ?(?:(?:\w+ly|soon|then|at once) )?$")


def _team_before(case: Case, story: Story, sentence: Sentence, span: Span) -> Reference | None:
    """The team named right before: "Norwich equalised", "the hosts soon levelled", "Palace's opener"."""
    before = [
        one for one in case.cast.by_sentence.get(sentence.index, ())
        if one.kind is Kind.TEAM and one.best in story.teams and one.span.end <= span.start
    ]  # fmt: skip
    near = case.document.text[before[-1].span.end : span.start] if before else ""
    if not before or (len(near) > 12 and not THEY.fullmatch(near)):
        return None
    if near.split()[:1] == ["with"]:
        return None  # "Leeds stun Fulham with equaliser in stoppage time"
    opposed = before[-1].first and sentence.tokens[before[-1].first - 1].lower in (
        "against",
        "at",
        "past",
        "over",
        "for",
    )
    # "They equalised": who they are is the reader's own reading.
    return None if opposed or before[-1].form is Form.PRONOUN else before[-1]


def _subject(case: Case, story: Story, sentence: Sentence, span: Span) -> Reference | None:
    """ "Leeds were on top from the start and went ahead": the one team, with which the sentence opens."""
    at = next((i for i, token in enumerate(sentence.tokens) if token.start >= span.start), 0)
    teams = [
        one for one in case.cast.by_sentence.get(sentence.index, ())
        if one.kind is Kind.TEAM and one.best and one.span.end <= span.start
    ]  # fmt: skip
    opens = teams and teams[0].first <= 1 and teams[0].best in story.teams and teams[0].form is not Form.PRONOUN
    if (
        not opens
        or len({one.best for one in teams}) > 1
        or not {"and", "but", "then"} & set(sentence.lowers[at - 2 : at])
    ):
        return None
    between = sentence.lowers[teams[0].last : at]
    return None if at < 2 or between[:1] in (["'s"], ["’s"], ["'"]) or _TURNED & set(between) else teams[0]


_TURNED = frozenset("when as while who which that after before ; : for".split())
