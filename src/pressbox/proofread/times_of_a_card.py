"""A man is sent off once, in one minute and one half.

Why: “first-half dismissal” stands in the lead, and the chronicle has him off in the 63rd minute.
Silent when: more than one man is sent off, the minute is not told by itself, or the words are of another day.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import CardMention, Mood, TimeMention
from pressbox.datatypes.numbers import ordinal
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import other_half
from pressbox.proofread.of_this_match import is_alone, sentences_of
from pressbox.proofread.tellings import is_exact

_ID = "times-of-a-card"
_OFF = r"(?:dismissals?|sendings?[- ]off|red cards?|ordering[- ]off|expulsion)"
_HALF = re.compile(
    rf"\b(?P<half>first|second)[- ]half (?:\w+[- ]){{0,2}}?{_OFF}\b|\b{_OFF} (?:\w+ ){{0,4}}?(?:in|early in|late in|midway through) the (?P<in>first|second) half\b",
    re.I,
)
_NTH = re.compile(rf"\b(?P<nth>[\w-]+?)[- ]minute (?:\w+[- ]){{0,2}}?{_OFF}\b", re.I)
_ANOTHER_DAY = re.compile(
    r"\b(?:last|previous|ago|season|earlier|week|month|since|suspen\w+|ban|banned|return\w*|against)\b", re.I
)
_LAST_OF_FIRST, _FIRST_OF_SECOND, _SLACK = 45, 50, 1


def find(case: Case) -> Iterator[Finding]:
    """Halves and minutes of the one sending-off that its minute denies."""
    for story in case.telling.stories:
        if not story.main or not is_alone(case, story):
            continue
        for at, span, half, minute in _told(case, story):
            sent = _minute(case, story, but=at)
            if sent is None:
                continue
            when = sent.time.lo or 0
            in_half = (
                None if _LAST_OF_FIRST < when < _FIRST_OF_SECOND else "first" if when <= _LAST_OF_FIRST else "second"
            )
            if (half and in_half and half != in_half) or (minute and abs(minute - when) > _SLACK):
                words = [" ".join(one.of(case.document.text).split()) for one in (span, sent.span)]
                yield Finding(
                    check=_ID, severity=Severity.WARNING, evidence=(span, sent.span),
                    message=f"The sending-off is told with “{words[0]}” and with “{words[1]}”.",
                    correction=other_half(case.document.text, span) if half else None,
                )  # fmt: skip
                return


def _told(case: Case, story: Story) -> Iterator[tuple[int, Span, str | None, int | None]]:
    """Where words beside the noun say in which half, or in which minute."""
    for number in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[number]
        words = sentence.span.of(case.document.text)
        if sentence.genre not in TELLING or sentence.quoted or _ANOTHER_DAY.search(words):
            continue
        for found in _HALF.finditer(words):
            yield number, sentence.part(*found.span()), (found["half"] or found["in"]).lower(), None
        for found in _NTH.finditer(words):
            if (minute := ordinal(found["nth"].lower())) is not None:
                yield number, sentence.part(*found.span()), None, minute


def _minute(case: Case, story: Story, but: int) -> TimeMention | None:
    """The minute of the one card of the match, told in another sentence."""
    red = [
        card for card in story.cards
        if isinstance(card.mention, CardMention) and card.mention.colour == "red" and card.mention.mood is Mood.ASSERTED
    ]  # fmt: skip
    if len({card.player for card in red}) != 1 or any(card.player is None for card in red):
        return None
    times = [
        one.time for one in case.mentions.cards
        if one.colour == "red" and one.mood is Mood.ASSERTED and one.time is not None and is_exact(one.time) and one.sentence != but
        and _is_beside(case, one, one.time)
    ]  # fmt: skip
    return times[0] if len({time.time.lo for time in times}) == 1 else None


def _is_beside(case: Case, card: CardMention, time: TimeMention) -> bool:
    """ "got his marching orders, and only a fine 82nd-minute save": the minute is another event's."""
    lowers = case.document.sentences[card.sentence].lowers
    between = lowers[card.last : time.first] if time.first >= card.last else lowers[time.last : card.first]
    behind = lowers[time.last : time.last + 1]
    return not {"and", "but", "before", ";", "when"} & set(between) and not _ANOTHERS & set(behind)


_ANOTHERS = frozenset("save goal strike header penalty opener equaliser winner effort substitute shot chance".split())
CHECK = Check(_ID, Severity.WARNING, find)
