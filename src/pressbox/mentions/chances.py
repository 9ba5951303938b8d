"""Document, cast and times in, chances that were not taken out.

"Icardi got clear but Donnarumma saved from him"  ->  Icardi, saved, Donnarumma
"""

from collections.abc import Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Reference
from pressbox.datatypes.document import Document, Genre, Span
from pressbox.datatypes.mentions import ChanceMention, Mood, TimeMention
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.moods import mood_of, nearest_time
from pressbox.phrases.en.chances import PATTERNS

_READ = frozenset((Genre.PROSE, Genre.CAPTION))
_PENALTY = frozenset("penalty spot-kick spot".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_chances(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]
) -> tuple[ChanceMention, ...]:
    """Shots that were saved, blocked, wide, over, off the woodwork; penalties are another kind."""
    found: list[ChanceMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        lowers = [t.lower for t in sentence.tokens]
        kept: list[Found] = []
        phrases = _phrasebook().find(sentence, cast.by_sentence.get(sentence.index, ()))
        for phrase in sorted(phrases, key=lambda p: (-len(p.slots), p.last - p.first)):
            if all(phrase.last <= k.first or phrase.first >= k.last for k in kept):
                kept.append(phrase)
        for phrase in sorted(kept, key=lambda p: p.first):
            player, keeper = _slot(phrase, "player"), _slot(phrase, "keeper")
            if player is None or _PENALTY & set(lowers[phrase.first : phrase.last + 3]):
                continue
            person = cast.person_named.get(player.best or "")
            mood = mood_of(sentence, phrase.first, phrase.last)
            if (person and person.role != "player") or mood is Mood.OTHER_DAY:
                continue
            tokens = sentence.tokens
            found.append(
                ChanceMention(
                    Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), sentence.index, phrase.first,
                    phrase.last, phrase.pattern.name, Mood.ASSERTED, player, keeper, phrase.pattern.says,
                    nearest_time(phrase.first, phrase.last, times.get(sentence.index, ())),
                )
            )  # fmt: skip
    return tuple(found)


def _slot(phrase: Found, name: str) -> Reference | None:
    return phrase.slots[name].reference if name in phrase.slots else None
