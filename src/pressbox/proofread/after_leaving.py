"""Who was sent off or taken off scores no more, and who comes on has not scored before.

Why: a minute goes wrong, or a namesake is meant.
Silent when: one of the two minutes is not a number on the clock.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import CardMention, TimeMention
from pressbox.datatypes.story import Event, Story
from pressbox.proofread.check import Check
from pressbox.proofread.tellings import Said, is_exact, scorers_said


def find(case: Case) -> Iterator[Finding]:
    """Goals of men who were not on the pitch."""
    for story in case.telling.stories:
        for scorer in scorers_said(case, story):
            for said in scorer.said:
                if said.minute is not None:
                    yield from _held_against(case, story, set(scorer.names), said, said.minute)


def _held_against(case: Case, story: Story, names: set[str], said: Said, scored: TimeMention) -> Iterator[Finding]:
    for event, what, who in _leavings(story):
        left = event.mention.time
        if who not in names or left is None or not is_exact(left) or event.mention.sentence == said.sentence:
            continue
        if (left.time.lo or 0) < (scored.time.lo or 0):
            yield _finding(f"{said.person} scores after he was {what}.", said, scored, left.span)
    for event in story.substitutions:
        came = event.mention.time
        if event.player in names and came is not None and is_exact(came) and event.mention.sentence != said.sentence:
            if (came.time.lo or 0) > (scored.time.lo or 0):
                yield _finding(f"{said.person} scores before he comes on.", said, scored, came.span)


def _leavings(story: Story) -> Iterator[tuple[Event, str, str | None]]:
    for card in story.cards:
        if isinstance(card.mention, CardMention) and card.mention.colour == "red":
            yield card, "sent off", card.player
    for change in story.substitutions:
        yield change, "taken off", change.other


def _finding(message: str, said: Said, scored: TimeMention, other: Span) -> Finding:
    return Finding(
        check="after-leaving", severity=Severity.WARNING, message=message, evidence=(scored.span, said.span, other)
    )


CHECK = Check("after-leaving", Severity.WARNING, find)
