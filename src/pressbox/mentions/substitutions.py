"""Document, cast and times in, substitutions told in the prose out.

"Brunt replaced Scharner at the break"  ->  on Brunt, off Scharner, 45..46
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, SubstitutionMention, TimeMention
from pressbox.matching import Filled, Found, Phrasebook
from pressbox.phrases.en.substitutions import PATTERNS

_PROSE = frozenset((Genre.PROSE, Genre.CAPTION))
_BEFORE_THE_MATCH = frozenset(
    "starting line-up lineup xi alteration alterations changes suspended drafted recalled".split()
)
_OTHER_DAY = frozenset(
    "last season summer week weekend previous midweek transfer ago january contract managerial".split()
)
_FOLLOWING_A_DEFAULT = frozenset("manager boss coach head-coach".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_substitutions(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]
) -> tuple[SubstitutionMention, ...]:
    """Every replacement that the prose tells; line-ups and bare "substitute X" are none."""
    found: list[SubstitutionMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _PROSE:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        phrases = _phrasebook().find(sentence, references)
        for phrase in _widest(phrases):
            # "... replaced by Okoro and Hale came on for Brandt": Hale begins a statement of his own
            later = [p.first for p in phrases if p.first > phrase.first and p.pattern is not phrase.pattern]
            own = [
                r
                for r in references
                if not any(r.first >= at and r.last <= phrase.last for at in later if at > phrase.first)
            ]
            found.extend(_mentions(sentence, cast, phrase, own, times.get(sentence.index, ())))
    return tuple(found)


def _widest(phrases: list[Found]) -> list[Found]:
    """The phrases that tell most, where several tell of the same men."""
    chosen: list[Found] = []
    for phrase in sorted(phrases, key=lambda p: (-len(p.slots), p.last - p.first, p.first)):
        spans = [f for name, f in phrase.slots.items() if name in ("on", "off")]
        taken = [
            (f.first, min([f.last] + [p.first for p in phrases if p.first > c.first and f.first < p.first < f.last]))
            for c in chosen for f in c.slots.values()
        ]  # fmt: skip
        if any(f.last > first and f.first < last for f in spans for first, last in taken):
            continue
        chosen.append(phrase)
    return sorted(chosen, key=lambda p: p.first)


def _people(filled: Filled | None, references: Sequence[Reference]) -> list[Reference]:
    if filled is None:
        return []
    return [r for r in references if r.kind is Kind.PERSON and filled.first <= r.first and r.last <= filled.last]


def _mentions(
    sentence: Sentence, cast: Cast, phrase: Found, references: Sequence[Reference], times: Sequence[TimeMention]
) -> Iterator[SubstitutionMention]:
    on = [r for r in _people(phrase.slots.get("on"), references) if _plays(cast, r)]
    off = [r for r in _people(phrase.slots.get("off"), references) if _plays(cast, r)]
    if not on and not off:
        return
    tokens = sentence.tokens
    mood = _mood(sentence, phrase)
    time = _time(phrase, times)
    count = max(len(on), len(off))
    for i in range(count):
        comes = on[i] if i < len(on) else None
        goes = off[i] if i < len(off) else None
        if len(on) != len(off) and on and off:
            goes = off[i] if i < len(off) else None
        if comes and goes and comes.best == goes.best:
            continue
        yield SubstitutionMention(
            Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), sentence.index, phrase.first, phrase.last,
            phrase.pattern.name, mood, comes, goes, None, time,
        )  # fmt: skip


def _plays(cast: Cast, reference: Reference) -> bool:
    person = cast.person_named.get(reference.best or "")
    return person is None or person.role == "player"


def _mood(sentence: Sentence, phrase: Found) -> Mood:
    lowers = [t.lower for t in sentence.tokens]
    around = set(lowers[max(0, phrase.first - 8) : phrase.last + 8])
    if around & _OTHER_DAY or (
        around & _FOLLOWING_A_DEFAULT and {"as", "new", "former"} & around and "replaced" in around
    ):
        return Mood.OTHER_DAY
    if set(lowers) & _BEFORE_THE_MATCH and not {"bench", "off", "break", "half-time"} & around:
        return Mood.OTHER_DAY
    before = lowers[max(0, phrase.first - 3) : phrase.last]
    if {"could", "would", "should", "might", "may", "if"} & set(before):
        return Mood.HYPOTHETICAL
    return Mood.ASSERTED


def _time(phrase: Found, times: Sequence[TimeMention]) -> TimeMention | None:
    if not times:
        return None
    return min(times, key=lambda t: min(abs(t.first - phrase.last), abs(phrase.first - t.last)))
