"""English numbers as football prose writes them.

"two" -> 2    "42nd" -> 42    "fifty-third" -> 53    "2-1" -> (2, 1)
"""

import re
from functools import lru_cache

_WORDS_KEPT = 1 << 14  # words whose value is kept: each is asked for again and again
_UNITS = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
_TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_ORDINALS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        1,
    )
} | {word[:-1] + "ieth": n for word, n in _TENS.items()}
_CARDINALS = {**_UNITS, **_TENS, "a": 1, "an": 1, "couple": 2, "nil": 0, "no": 0, "dozen": 12}
_SAID = frozenset(word for word, n in {**_UNITS, **_TENS, **_ORDINALS}.items() if n > 2)
_SCORE = re.compile(r"(\d{1,2})[-–—‑−:](\d{1,2})$")
_OF_DAY = re.compile(r"[1-8]-[2-5]\d$")  # as old papers write it: no match ended so
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})*$")
_DIGIT_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)$")


@lru_cache(_WORDS_KEPT)
def number(word: str) -> int | None:
    """The value of a cardinal in words or digits ("a" is one), or None."""
    if word in _CARDINALS:
        return _CARDINALS[word]
    if _DIGITS.match(word):
        return int(word.replace(",", ""))
    tens, dash, unit = word.partition("-")
    if dash and tens in _TENS and unit in _UNITS:
        return _TENS[tens] + _UNITS[unit]
    return None


def is_counted(word: str) -> bool:
    """Whether a word says a number above two, or an ordinal: cheap, for most words say none."""
    return word in _SAID or ("-" in word and word.partition("-")[0] in _TENS)


@lru_cache(_WORDS_KEPT)
def ordinal(word: str) -> int | None:
    """The value of an ordinal in words or digits, or None."""
    if word in _ORDINALS:
        return _ORDINALS[word]
    digits = _DIGIT_ORDINAL.match(word)
    if digits:
        return int(digits.group(1))
    tens, dash, unit = word.partition("-")
    if dash and tens in _TENS and unit in _ORDINALS and _ORDINALS[unit] < 10:
        return _TENS[tens] + _ORDINALS[unit]
    return None


@lru_cache(_WORDS_KEPT)
def score(word: str) -> tuple[int, int] | None:
    """The pair of a score in digits, or None: "2-1", "2–1"; a season ("2016-17"), a formation, a time ("3-31") is none."""
    found = _SCORE.match(word)
    if not found or _OF_DAY.match(word):
        return None
    return int(found.group(1)), int(found.group(2))


@lru_cache(_WORDS_KEPT)
def is_number(word: str) -> bool:
    """Whether a word is a cardinal."""
    return number(word) is not None and word not in ("a", "an", "no")


@lru_cache(_WORDS_KEPT)
def is_ordinal(word: str) -> bool:
    """Whether a word is an ordinal."""
    return ordinal(word) is not None


@lru_cache(_WORDS_KEPT)
def is_score(word: str) -> bool:
    """Whether a word is a score in digits."""
    return score(word) is not None
