"""Who was sent off, and who missed a penalty, must be as the record has it.

Why: a machine gives the foul to the man who was fouled.
Silent when: a name of the record can be another spelling of the one told; the sentence names the man of whom the record
has it; that a penalty was missed follows from a shot only; the report tells several matches. A note where the record has
no such event at all.
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Form
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.story import Event
from pressbox.proofread.check import Check
from pressbox.proofread.names import alike
from pressbox.proofread.written_from.pairs import paired

_ID = "record-cards"


def find(case: Case) -> Iterator[Finding]:
    """Sendings-off and penalties missed of men of whom the record has none."""
    for one in paired(case) if len(case.telling.stories) == 1 else ():
        off = [card.player for card in one.match.red_cards if card.player]
        missed = [penalty.player for penalty in one.match.missed_penalties if penalty.player]
        for events, men, what in (
            (one.story.cards, off, "been sent off"), (one.story.missed_penalties, missed, "missed a penalty"),
        ):  # fmt: skip
            for event in events:
                yellow = getattr(event.mention, "colour", "red") == "yellow"
                if not event.player or not event.spans or yellow or event.mention.mood is not Mood.ASSERTED:
                    continue
                if not getattr(event.mention, "outright", True) or not _is_named(case, event):
                    continue
                if any(_is_near(case, event, name) for name in men):
                    continue  # "Okoro was sent off for a foul on Hale": whose card it was is the reader's guess
                if not any(alike(name, event.player) for name in men):
                    has = f"the record has {', '.join(men)}" if men else "the record has nobody"
                    yield Finding(
                        check=_ID, severity=Severity.WARNING if men else Severity.NOTE, evidence=event.spans[:1],
                        message=f"{event.player} is told to have {what}, but {has}.",
                    )  # fmt: skip


def _is_near(case: Case, event: Event, name: str) -> bool:
    """Whether the sentence, or the one before, names a man."""
    at = event.mention.sentence
    return any(
        one.best and alike(name, one.best)
        for sentence in (at - 1, at) for one in case.cast.by_sentence.get(sentence, ())
    )  # fmt: skip


def _is_named(case: Case, event: Event) -> bool:
    """Whether the man stands in the sentence by name: "showing the former Leeds man a red card" may be of anybody."""
    return any(
        one.best == event.player and one.form is Form.NAME
        for one in case.cast.by_sentence.get(event.mention.sentence, ())
    )


CHECK = Check(_ID, Severity.WARNING, find)
