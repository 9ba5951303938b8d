"""A stretch of text in, its words, numbers and marks out.

"Suso's 42nd-minute shot made it 2-1."  ->  Suso | 's | 42nd-minute | shot | made | it | 2-1 | .
"""

import re

from pressbox.datatypes.document import Token

# Alternatives in order: initialisms, scores, clock (90+2, 45'), money and numbers with what hangs on them, words with
# inner hyphens and apostrophes, dots, double quotation marks typed as two, any other mark. Each is linear.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\d{1,2}[-–‑−]\d{1,2}(?![\w-])"
    r"|\d{1,3}(?:\+\d{1,2})'?(?!\w)|\d{1,3}'(?!\w)"
    r"|[€£$]?\d+(?:,\d{3})*(?:\.\d+)?(?:[^\W\d_]{1,12})?(?:-[^\W_]+)*%?"
    r"|[^\W\d_]+(?:[-'’‘&.][^\W_]+)*(?:-(?!\w))?"
    r"|\.{2,}|``|''|--+|\S",
    re.UNICODE,
)
_CLITIC = re.compile(r"['’]s$", re.IGNORECASE)
_CONTRACTIONS = frozenset(
    "it's that's he's there's what's let's she's who's here's where's how's it’s that’s he’s".split()
)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "‑": "-", "−": "-"})


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end], their offsets into `text`; a possessive ending is a token of its own."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word, at, stop = match.group(), match.start(), match.end()
        if len(word) == 1:
            found.append(Token(word, at, stop, word.lower().translate(_STRAIGHT)))
            continue
        dot = word.find(".", 1, -1) if word[0].isalpha() and word[1] != "." else -1
        if dot > 0 and word[dot + 1].isupper() and dot > 2:
            # "Hamer.Huddersfield": a full stop whose blank is lost
            found.extend(tokens_of(text, at, at + dot))
            found.append(Token(".", at + dot, at + dot + 1, "."))
            found.extend(tokens_of(text, at + dot + 1, stop))
            continue
        if _CLITIC.search(word) and word.lower() not in _CONTRACTIONS and len(word) > 2:
            found.append(Token(word[:-2], at, stop - 2, word[:-2].lower().translate(_STRAIGHT)))
            found.append(Token(word[-2:], stop - 2, stop, "'s"))
            continue
        if word.endswith("-") and word[0].isalpha():
            found.append(Token(word[:-1], at, stop - 1, word[:-1].lower().translate(_STRAIGHT)))
            found.append(Token("-", stop - 1, stop, "-"))
            continue
        found.append(Token(word, at, stop, word.lower().translate(_STRAIGHT)))
    return _bare_possessives(found)


def _bare_possessives(tokens: list[Token]) -> list[Token]:
    """ "Rangers' goal": the mark is a possessive where a name in -s stands right before it, and no quotation is open."""
    for i in range(1, len(tokens)):
        token, before = tokens[i], tokens[i - 1]
        if (
            token.text in ("'", "’")
            and before.end == token.start
            and before.lower.endswith("s")
            and before.text[:1].isupper()
            and i + 1 < len(tokens)
            and tokens[i + 1].start > token.end
            and tokens[i + 1].text[:1].isalnum()
        ):
            tokens[i] = Token(token.text, token.start, token.end, "'s")
    return tokens
