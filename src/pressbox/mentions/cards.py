"""Document, cast and times in, cautions and sendings-off out.

"Sidwell received a straight red card"  ->  red, Sidwell
"""

from collections.abc import Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Span
from pressbox.datatypes.mentions import CardMention, Mood, TimeMention
from pressbox.matching import Found, Phrasebook
from pressbox.matching.subjects import stances
from pressbox.mentions.moods import mood_of, nearest_time
from pressbox.phrases.en.cards import PATTERNS

_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))
_NOT_SHOWN = frozenset(
    "lucky fortunate escaped avoided appeal appeals appealed claims rescinded overturned suspended suspension ban banned"
    " demanded risk risked risking wanted calls could should might would perhaps-should deserved return returned returning"
    " following since missed absence without serving served".split()
)


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_cards(document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]) -> tuple[CardMention, ...]:
    """Every card that the text tells of a player of the match."""
    found: list[CardMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        phrases = _phrasebook().find(sentence, references)
        lowers = [t.lower for t in sentence.tokens]
        people = [r for r in references if r.kind is Kind.PERSON and r.targets]
        stance = stances(people, [t.text for t in sentence.tokens], lowers)
        for phrase in _closest(phrases):
            reference = phrase.slots["player"].reference
            if reference is not None and phrase.slots["player"].first == phrase.first:
                reference = _doer(reference, phrase, people, stance, lowers)
            person = cast.person_named.get(reference.best or "") if reference else None
            if reference is None or (person and person.role != "player"):
                continue
            mood = mood_of(sentence, phrase.first, phrase.last)
            near = set(lowers[max(0, phrase.first - 5) : phrase.last + 2])
            if near & _NOT_SHOWN and mood is Mood.ASSERTED:
                mood = Mood.HYPOTHETICAL
            inside = lowers[phrase.first : phrase.last + 6]
            second = "second" in inside or ("two" in inside and "bookings" in inside)
            tokens = sentence.tokens
            found.append(CardMention(
                Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), sentence.index, phrase.first, phrase.last,
                phrase.pattern.name, mood, reference, phrase.pattern.says,
                "second yellow" if second and phrase.pattern.says == "red" else None,
                nearest_time(phrase.first, phrase.last, times.get(sentence.index, ())),
            ))  # fmt: skip
    return tuple(found)


def _doer(
    reference: Reference, phrase: Found, people: Sequence[Reference], stance: dict[int, str], lowers: Sequence[str]
) -> Reference:
    """ "Hale, booked for a pull on Lind, was sent off": of Hale, the subject, not of Lind beside the words."""
    if stance.get(reference.first) != "object":
        return reference
    earlier = [p for p in people if p.last <= reference.first and stance[p.first] in ("subject", "relative")]
    return earlier[-1] if earlier else reference


def _closest(phrases: list[Found]) -> list[Found]:
    """Of phrases that end at the same words, the one whose man stands nearest; a red card hides a yellow one."""
    chosen: list[Found] = []
    for phrase in sorted(phrases, key=lambda p: (p.pattern.says != "red", p.last - p.first)):
        if all(phrase.last <= c.first or phrase.first >= c.last for c in chosen):
            chosen.append(phrase)
    return chosen
