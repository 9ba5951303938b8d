"""Passes from a man of one side to a scorer of the other.

"Hale gave Leeds the lead from Lind's cross", where Lind surely plays for Fulham  ->  one of the two names is wrong

Silent when: the ball may have come from an opponent against his will, or either man's side is in doubt.
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import GoalMention, Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.of_this_match import sentences_of

_SCORED, _PASSED = 0.5, 1.5  # log-odds of the scorer, of the man who gave him the ball
_HIS_TEAM = 0.93  # the same of the side that the reader has each of them on
_AGAINST_HIS_WILL = frozenset(
    "mistake mistakes error errors misplaced stray poor loose back-pass backpass clearance clearances cleared gift gifted gifting intercepted"
    " interception own lost robbed robbing slip slipped under-hit underhit blunder lapse dispossessed deflection deflected off rebound rebounded"
    " blocked parried saved save spilled spill fumbled dropped palmed punched sliced miskicked miscue turned stole stolen nicked pounced"
    " failed horror hapless fouled foul brought tripped handball penalty spot disallowed offside against despite replied reply weakly weak guilty offender offenders culprit".split()
)


def passes_across(case: Case, story: Story) -> Iterator[tuple[Reference, Reference]]:
    """Who gave the ball, and who scored."""
    told = sentences_of(case, story)
    for mention in case.mentions.goals:
        sentence = case.document.sentences[mention.sentence]
        if mention.sentence not in told or mention.mood is not Mood.ASSERTED or _AGAINST_HIS_WILL & sentence.words:
            continue
        if "own_goal" in mention.kinds or sentence.quotes(mention.span.start):
            continue
        for giver, scorer in _passes(mention):
            sides = [_side(case, story, man) for man in (giver, scorer)]
            if giver.sentence == scorer.sentence and None not in sides and sides[0] != sides[1]:
                yield giver, scorer


def _passes(mention: GoalMention) -> Iterator[tuple[Reference, Reference]]:
    scorers = {one.first: one for one, odds in mention.scorers if odds > _SCORED and one.form is Form.NAME}
    yield from ((giver, one) for giver, one in mention.passes if one.first in scorers and giver.form is Form.NAME)
    for first, giver, odds in mention.passers:
        if odds > _PASSED and first in scorers and giver.form is Form.NAME:
            yield giver, scorers[first]


def _side(case: Case, story: Story, man: Reference) -> str | None:
    person = case.cast.person_named.get(man.best or "")
    return person.team if person and person.team in story.teams and person.team_weight > _HIS_TEAM else None
