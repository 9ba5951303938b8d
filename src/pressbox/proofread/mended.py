"""How words would read that mend a finding, in the manner of those that stand there.

"3-0", (3, 0), (2, 0)  ->  "2-0"     "three–nil"  ->  "two–nil"     "hat-trick", 2  ->  "brace"     "Second-half"  ->  "First-half"

A correction is offered only where a check knows one value that mends it; here is only how it is said.
"""

import re
from collections import Counter
from collections.abc import Callable

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction
from pressbox.datatypes.numbers import number, ordinal
from pressbox.proofread.wording import said_like

Pair = tuple[int, int]
_NONE = ("nil", "nothing", "nought", "love", "zero", "no")
_WORD = rf"(?:{'|'.join(_NONE)}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_FIGURES = re.compile(
    r"(?<![\d-])(?P<a>\d{1,2})(?P<by>\s?[-–—‑:]\s?| goals? to | to )(?P<b>\d{1,2})(?![\d-])"
    rf"|\b(?P<c>{_WORD})(?P<with>[-–‑ ]| goals? to | to )(?P<d>{_WORD})\b", re.I
)  # fmt: skip
_MOST = 20  # figures of a score


def score_mended(text: str, within: Span, told: Pair, right: Pair) -> Correction | None:
    """The one score within a span, told as `told`, as it should read, whichever side's figure stands first in the words.

    None where the words have no such score, or it is level and what is right is not: which side's figure goes first is open.
    """
    found = [one for one in _FIGURES.finditer(text, within.start, within.end) if _values(one) is not None]
    if len(found) != 1 or max(right) > _MOST:
        return None
    first, mark, second = _parts(found[0])
    stood = _values(found[0])
    if stood not in (told, told[::-1]) or (told[0] == told[1] and right[0] != right[1]):
        return None
    wanted = right if stood == told else right[::-1]
    said = [_figure(word, value) for word, value in zip((first, second), wanted, strict=True)]
    if None in said:
        return None
    if mark.strip().endswith("to") and "goal" in mark:
        mark = mark.replace("goals", "goal").replace("goal", "goal" if wanted[0] == 1 else "goals")
    whole = f"{said[0]}{mark}{said[1]}"
    return Correction(Span(found[0].start(), found[0].end()), whole) if whole != found[0][0] else None


def _parts(found: re.Match[str]) -> tuple[str, str, str]:
    return (found["a"], found["by"], found["b"]) if found["a"] else (found["c"], found["with"], found["d"])


def _values(found: re.Match[str]) -> Pair | None:
    first, _, second = _parts(found)
    pair = (_value(first), _value(second))
    return None if None in pair else pair  # type: ignore[return-value]


def _value(word: str) -> int | None:
    return 0 if word.lower() in _NONE else number(word.lower())


def _figure(word: str, value: int) -> str | None:
    """A figure of a score in the manner of another: "2" -> "3", "nil" -> "one"."""
    if word.isdecimal():
        return str(value)
    if _value(word) == value:
        return word
    said = "nil" if value == 0 else said_like("two", value)
    return said.capitalize() if said and word[0].isupper() else said


_NOUNS = {2: "brace", 3: "hat-trick"}
_TIMES = {2: "twice", 3: "three times"}
_HAT_TRICK = re.compile(r"\bhat-?\s?trick\b", re.I)
_COUNTED = re.compile(r"\b(?:hat-?\s?tricks?|treble|brace|double|twice|thrice|three times)\b", re.I)


def count_mended(text: str, within: Span, right: int) -> Correction | None:
    """The one word that counts a man's goals as it should read: "hat-trick", 2 -> "brace"; None where there is no such word."""
    found = list(_COUNTED.finditer(text, within.start, within.end))
    if len(found) != 1 or right not in _NOUNS:
        return None
    word = found[0][0]
    said = (_TIMES if word.lower() in ("twice", "thrice", "three times") else _NOUNS)[right]
    said = cased(word, said)
    return Correction(Span(found[0].start(), found[0].end()), said) if said.lower() != word.lower() else None


def nth_mended(text: str, within: Span, right: int) -> Correction | None:
    """ "his third" -> "his second": the one ordinal among these words."""
    return _numbered(text, within, right, ordinal)


def number_mended(text: str, within: Span, right: int) -> Correction | None:
    """ "a seven-goal thriller" -> "six": the one number among these words."""
    return _numbered(text, within, right, number)


def _numbered(text: str, within: Span, right: int, value: Callable[[str], int | None]) -> Correction | None:
    words = list(re.finditer(r"[A-Za-z]+|\d+(?:st|nd|rd|th)?", within.of(text)))
    found = [one for one in words if value(one[0].lower()) is not None and one[0].lower() not in ("a", "an")]
    said = said_like(found[0][0], right) if len(found) == 1 and right > 0 else None
    at = within.start + found[0].start() if said else 0
    return Correction(Span(at, at + len(found[0][0])), said) if said and said != found[0][0] else None


_OTHER = {
    "first": "second", "second": "first", "1st": "2nd", "2nd": "1st", "win": "defeat", "wins": "defeats", "victory": "defeat",
    "victories": "defeats", "defeat": "win", "defeats": "wins", "loss": "win", "losses": "wins", "ahead of": "behind", "above": "below",
    "below": "above", "behind": "ahead of", "ahead": "behind", "clear of": "behind", "adrift of": "clear of", "opening": "second",
}  # fmt: skip


def other_half(text: str, within: Span) -> Correction | None:
    """ "second-half" -> "first-half": the one word among these that says which half."""
    found = list(re.finditer(r"\b(?:first|second)(?=[- ](?:half|period)\b)", text[within.start : within.end], re.I))
    if len(found) != 1:
        return None
    at = within.start + found[0].start()
    return Correction(Span(at, at + len(found[0][0])), cased(found[0][0], _OTHER[found[0][0].lower()]))


def turned_about(text: str, within: Span, words: tuple[str, ...]) -> Correction | None:
    """The one of some words that stands there, for its opposite: "a point behind Derby" -> "ahead of"."""
    found = list(re.finditer(rf"\b(?:{'|'.join(words)})\b", text[within.start : within.end], re.I))
    if len(found) != 1 or found[0][0].lower() not in _OTHER:
        return None
    at = within.start + found[0].start()
    return Correction(Span(at, at + len(found[0][0])), cased(found[0][0], _OTHER[found[0][0].lower()]))


_DREW = {
    "win": "draw", "victory": "draw", "triumph": "draw", "success": "draw", "thrashing": "draw", "defeat": "draw", "loss": "draw",
    "rout": "draw", "beat": "drew with", "defeated": "drew with", "edged": "drew with", "beating": "drawing with",
}  # fmt: skip


def drawn_instead(text: str, word: Span) -> Correction | None:
    """ "victory" -> "draw", "beat" -> "drew with"; None where the sentence would not bear it."""
    said = _DREW.get(word.of(text).lower())
    if said == "drew with" and re.match(r" (?:by|off|out)\b|[,.;]", text[word.end : word.end + 4]):
        return None
    return Correction(word, cased(word.of(text), said)) if said else None


def side_named(case: Case, team: str | None) -> str | None:
    """How the report mostly calls a team by a name of its own."""
    said = Counter(
        " ".join(one.span.of(case.document.text).split())
        for one in case.cast.references if one.kind is Kind.TEAM and one.form is Form.NAME and one.best == team
    )  # fmt: skip
    return said.most_common(1)[0][0] if said else None


def cased(word: str, said: str) -> str:
    """What is said with the capitals of the word it stands for."""
    if word.isupper() and len(word) > 1:
        return said.upper()
    return said[0].upper() + said[1:] if word[0].isupper() else said
