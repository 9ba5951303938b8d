"""Words around a speech verb in, who speaks and to whom out.

"said Milan coach Vincenzo Montella"  ->  Vincenzo Montella
"Inter coach Simone Inzaghi told DAZN"  ->  Simone Inzaghi, DAZN
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.phrases.en.people import STARTERS
from pressbox.phrases.en.quotes import BEFORE_THE_NAME, NO_OUTLET, SPEECH_VERBS, TITLES

_PRONOUNS = frozenset("he she".split())
_OBJECT_AFTER = frozenset("of to with against for from by at on about past over under told than and like".split())
_REACH = 14
_STOPS = frozenset('. ; : ! ? "'.split())


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: a reference, or a name that no reference stands for; `pronoun` when only "he" is said."""

    reference: Reference | None = None
    name: str | None = None
    outlet: str | None = None
    pronoun: bool = False

    def at_outlet(self, outlet: str | None) -> "Voice":
        """The same voice, and who was told."""
        return replace(self, outlet=outlet)


def before_verb(sentence: Sentence, first: int, last: int) -> int | None:
    """The speech verb that has its subject at token `first`: "he told", "Maldini, 19, added"."""
    tokens = sentence.tokens
    head = tokens[first]
    if not (head.text[:1].isupper() or head.lower in _PRONOUNS or head.lower in BEFORE_THE_NAME):
        return None
    for at in range(first + 1, min(last, first + _REACH)):
        word = tokens[at].lower
        if word in SPEECH_VERBS:
            return at
        if word in _STOPS:
            return None
    return None


def person_after(sentence: Sentence, references: Sequence[Reference], first: int, last: int) -> Voice | None:
    """The first person from token `first` on: a name before an epithet that stands right in front of it."""
    tokens = sentence.tokens
    last = min(last, len(tokens), first + _REACH)
    here = [one for one in references if one.kind is Kind.PERSON and first <= one.first < last]
    for at, one in enumerate(here):
        if any(token.lower in _STOPS for token in tokens[first : one.first]):
            break
        if one.form is Form.PRONOUN:
            if tokens[one.first].lower in _PRONOUNS:
                return Voice(reference=one, pronoun=True)
            continue
        if one.last < len(tokens) and tokens[one.last].lower in ("'s", "'"):
            continue
        if one.first > first and tokens[one.first - 1].lower in ("of", "about"):
            continue  # "said his manager of Ferrant"
        named = next(
            (two for two in here[at + 1 :] if two.form is Form.NAME and two.first <= one.last + 1 and two.best), None
        )
        if one.form is not Form.NAME and named is not None:
            return Voice(reference=named)
        if one.best:
            return Voice(reference=one)
    if first < last and tokens[first].lower in _PRONOUNS:
        return Voice(pronoun=True)
    name = _name_from(sentence, references, first, last)
    return Voice(name=name) if name else None


def person_before(sentence: Sentence, references: Sequence[Reference], first: int, verb: int) -> Voice | None:
    """The person who is the subject of a verb: the nearest that is not an object, else the nearest."""
    tokens = sentence.tokens
    here = [one for one in references if one.kind is Kind.PERSON and first <= one.first and one.last <= verb]
    here = [one for one in here if one.last >= len(tokens) or tokens[one.last].lower not in ("'s", "'")]
    subjects = [one for one in here if one.first == 0 or tokens[one.first - 1].lower not in _OBJECT_AFTER]
    if not any(one.form is not Form.PRONOUN or tokens[one.first].lower in _PRONOUNS for one in subjects):
        # "Brennick was full of praise for Hale, describing him as": a subject that the cast does not know
        unknown = named_first(sentence, references, first, verb)
        if unknown is not None and not any(one.first == first for one in references):
            return unknown
    for one in (*reversed(subjects), *reversed(here)):
        if one.form is Form.PRONOUN:
            if tokens[one.first].lower in _PRONOUNS:
                return Voice(reference=one, pronoun=True)
        elif one.best:
            return Voice(reference=one)
    if any(token.lower in _PRONOUNS for token in tokens[max(first, verb - 4) : verb]):
        return Voice(pronoun=True)
    start = verb
    while start > first and (tokens[start - 1].text[:1].isupper() or tokens[start - 1].lower == "subsequently"):
        start -= 1
    name = _name_from(sentence, references, start, verb)
    return Voice(name=name) if name else None


def without_aside(sentence: Sentence, first: int, verb: int) -> int:
    """Where the subject of a verb ends: "Coyle, speaking to BBC Radio Humber, said" before its first comma."""
    tokens = sentence.tokens
    if verb - 1 <= first or tokens[verb - 1].lower != ",":
        return verb
    opened = next((i for i in range(verb - 2, first, -1) if tokens[i].lower == ","), None)
    aside = {token.lower for token in tokens[opened + 1 : verb - 1]} if opened is not None else set()
    return opened if opened is not None and aside & _ASIDES else verb


_ASIDES = frozenset("speaking talking who whose which after following when asked having reflecting to".split())


def named_first(sentence: Sentence, references: Sequence[Reference], first: int, last: int) -> Voice | None:
    """A name that opens the words and that the cast does not know: "Hallam, 24, said:"."""
    tokens = sentence.tokens
    taken = {i for one in references if one.kind is not Kind.PERSON for i in range(one.first, one.last)}
    end = first
    while end < last and end not in taken and tokens[end].text[:1].isupper() and not _starts(tokens[end].lower):
        end += 1
    return Voice(name=" ".join(token.text for token in tokens[first:end])) if end > first else None


def _starts(word: str) -> bool:
    """ "He", "He's": no name."""
    return word.replace("’", "'").split("'")[0] in STARTERS


def outlet_after(sentence: Sentence, verb: int, last: int) -> str | None:
    """The paper or channel that was told: "told DAZN", "told the BBC", "told Sky Sports 2"."""
    tokens = sentence.tokens
    start = next(
        (
            i + 1
            for i in range(verb, min(last, verb + 6))
            if tokens[i].lower in ("told", "telling", "tells", "to", "with")
        ),
        None,
    )
    if start is None:
        return None
    while start < last and tokens[start].lower == "the":
        start += 1
    end = start
    while end < last and (
        tokens[end].text[:1].isupper()
        or (end > start and (tokens[end].text.isdigit() or tokens[end].lower in ("of", "the")))
    ):
        end += 1
    while end > start and tokens[end - 1].lower in ("of", "the"):
        end -= 1
    if end == start or tokens[start].lower in NO_OUTLET:
        return None
    return " ".join(token.text for token in tokens[start:end])


def _name_from(sentence: Sentence, references: Sequence[Reference], first: int, last: int) -> str | None:
    """A name that the cast does not know: the first run of capitals that is no team, ground or competition."""
    tokens = sentence.tokens
    taken = {
        i
        for one in references
        if one.kind is not Kind.PERSON
        for i in range(one.first, one.last)
        if one.form is Form.NAME
    }
    at = first
    while at < last:
        token = tokens[at]
        if at in taken or token.lower in BEFORE_THE_NAME or token.lower in TITLES:
            at += 1
            continue
        if not token.text[:1].isupper() or token.lower in SPEECH_VERBS or _starts(token.lower):
            return None
        end = at
        while end < last and end not in taken and tokens[end].text[:1].isupper():
            end += 1
        return " ".join(one.text for one in tokens[at:end])
    return None
