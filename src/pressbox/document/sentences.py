"""The tokens of a paragraph in, sentences out.

"... at St. Pauli. It ended 2-1. No. 9 Suso"  ->  three sentences, none ending in "St." or "No."
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Token

_ABBREVIATIONS = frozenset(
    "st mr mrs ms dr jr sr vs v no nos fc utd jan feb mar apr jun jul aug sept sep oct nov dec prof capt lt sgt rev hon"
    " approx est inc ltd co pts min mins gk fig ave mt ft pt u.s u.k".split()
)
_CLOSERS = frozenset(('"', "”", "’", "'", "''", ")", "]", "»"))
_ENDS = frozenset((".", "!", "?", "…"))


def split(tokens: Sequence[Token]) -> list[list[Token]]:
    """Sentences of one paragraph."""
    found: list[list[Token]] = []
    current: list[Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        current.append(token)
        i += 1
        if token.text not in _ENDS and not token.text.startswith(".."):
            continue
        while i < len(tokens) and tokens[i].text in _CLOSERS and tokens[i].start == tokens[i - 1].end:
            current.append(tokens[i])
            i += 1
        if i >= len(tokens) or _goes_on(tokens, i, token, current):
            continue
        found.append(current)
        current = []
    if current:
        found.append(current)
    return found


def _goes_on(tokens: Sequence[Token], at: int, end: Token, current: list[Token]) -> bool:
    """Whether the sentence goes on after this mark."""
    following = tokens[at]
    first = following.text[0]
    if end.text == "." and len(current) > 1:
        before = current[-2]
        if before.end == end.start:
            if before.lower in _ABBREVIATIONS and not (
                before.lower in ("no", "st", "fc", "utd", "min", "mins", "pts") and _opens(tokens, at)
            ):
                return True
            if len(before.text) == 1 and before.text.isupper() and before.text != "I" and first.isupper():
                return True  # "J. Smith"
    if end.text.startswith("..") and not first.isupper():
        return True
    if following.start == end.end and not first.isupper():
        return True
    return first.islower() and not following.text.startswith(("http", "www"))


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that often begins a sentence follows an abbreviation that may also be a word."""
    return tokens[at].lower in (
        "the",
        "but",
        "it",
        "a",
        "and",
        "in",
        "he",
        "they",
        "there",
        "after",
        "with",
        "for",
        "at",
    )
