"""Where a number stands, and how another number is said in its manner.

"six points clear", 6, 7  ->  the span of "six", "seven"
"""

import re

from pressbox.datatypes.document import Sentence, Span, Token
from pressbox.datatypes.findings import Correction
from pressbox.datatypes.mentions import Mention
from pressbox.datatypes.numbers import number, ordinal

_UNITS = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
).split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def tokens_of(sentence: Sentence, mention: Mention) -> tuple[Token, ...]:
    """The words of a mention."""
    return sentence.tokens[mention.first : mention.last]


def number_at(tokens: tuple[Token, ...], value: int) -> Span | None:
    """The word among these that says a number, as a cardinal, an ordinal or inside a compound."""
    for token in tokens:
        if number(token.lower) == value or ordinal(token.lower) == value:
            return Span(token.start, token.end)
    for token in tokens:
        head, dash, _ = token.lower.partition("-")
        if dash and (number(head) == value or ordinal(head) == value):
            return Span(token.start, token.start + len(head))
    return None


def said_like(word: str, value: int) -> str | None:
    """The value in the manner of the word: "six" -> "seven", "6th" -> "7th", "Sixth" -> "Seventh"; None if it has none."""
    if value < 0:
        return None
    if re.fullmatch(r"[\d,]+", word):
        return str(value)
    if re.fullmatch(r"\d+(st|nd|rd|th)", word, re.IGNORECASE):
        ending = "th" if value % 100 in (11, 12, 13) else _ENDINGS.get(value % 10, "th")
        return f"{value}{ending}"
    names = _ORDINALS if ordinal(word.lower()) is not None else _UNITS
    if value >= len(names):
        return None
    said = names[value]
    return said.capitalize() if word[:1].isupper() else said


def corrected(sentence: Sentence, mention: Mention, wrong: int, right: int) -> Correction | None:
    """The change that puts the right number in place of the wrong one within a mention."""
    span = number_at(tokens_of(sentence, mention), wrong)
    if span is None:
        return None
    word = next((t.text for t in sentence.tokens if t.start == span.start), "")[: span.end - span.start]
    said = said_like(word, right)
    return Correction(span, said) if said is not None else None


_SCORE = re.compile(r"(?<!\d)\d{1,2}\s?[-–—‑:]\s?\d{1,2}(?!\d)")


def score_in(text: str, span: Span) -> Span | None:
    """The figures of a score within a span, if there is one score."""
    found = list(_SCORE.finditer(text, span.start, span.end))
    return Span(found[0].start(), found[0].end()) if len(found) == 1 else None
