"""What people of the two sides said in, who is at home by their words out.

"To come here and win", said a man of Millfield's  ->  Millfield were away      "in front of our own fans"  ->  at home
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import QuoteMention
from pressbox.narrative.fixture import Fixture

_SAID = 1.2
_SURELY = 0.75  # a share from which a speaker is of a side
_COMING = frozenset("come came coming travel travelled traveled".split())
_OWN_PEOPLE = frozenset("fans crowd supporters ground".split())
_HABIT = frozenset("never when if next teams anyone everybody everyone people sides they he she who always".split())


def home_by_quotes(
    document: Document, fixture: Fixture, quotes: Sequence[QuoteMention], shares: Mapping[str, Mapping[str, float]]
) -> float:
    """Log-odds that the first of the two is at home, by what their own people said."""
    if not fixture.main or fixture.second is None:
        return 0.0
    found = 0.0
    for quote in quotes:
        speaker = quote.speaker.best if quote.speaker else quote.speaker_name
        share = shares.get(speaker or "", {}).get(fixture.first, 0.5)
        if max(share, 1 - share) < _SURELY:
            continue
        words = document.text[quote.span.start : quote.span.end].lower().replace(",", " ").replace(".", " .").split()
        where = max(-1, min(1, sum(_told(words))))
        found += where * _SAID * (1 if share > 0.5 else -1)
    return found


def _told(words: Sequence[str]) -> Iterator[int]:
    for at, word in enumerate(words):
        if word in _COMING and not _HABIT.intersection(words[max(0, at - 3) : at]):
            behind = list(words[at + 1 : at + 7])
            if behind[:1] == ["here"] or (behind[:3] == ["to", "a", "place"] and "like" in behind):
                yield -1
        if word in ("our", "my") and words[at + 1 : at + 2]:
            own = words[at + 1] in ("own", "home")
            if own and _OWN_PEOPLE.intersection(words[at + 2 : at + 3]):
                yield 1
