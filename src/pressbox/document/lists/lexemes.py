"""A line of a list in, its words, figures and marks out.

"Harbour Town 2 - 0 Millfield (Hale 45'+2)"  ->  word, word, score 2-0, word, (, word, minute 45+2, )
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from pressbox.datatypes.document import Span

_DASHES = "‐‑‒–—−-"


class Lex(StrEnum):
    """What kind of lexeme."""

    WORD = "word"
    NUMBER = "number"  # one to three digits
    FIGURE = "figure"  # 12,340
    ADDED = "added"  # 45+2
    SCORE = "score"
    OPEN = "("
    CLOSE = ")"
    COMMA = ","
    SEMICOLON = ";"
    COLON = ":"
    DASH = "-"
    SLASH = "/"
    DOT = "."
    TICK = "'"
    AND = "&"
    LEADER = "..."
    LINE = "\n"
    OTHER = "?"


class Lexeme(NamedTuple):
    """One of them; `low` is its text in lower case, `value` its number, or what is added in ADDED and SCORE."""

    kind: Lex
    text: str
    start: int
    end: int
    low: str
    value: int = -1
    more: int = -1
    gap: bool = False  # a tab or several blanks stand before it

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


_LETTER = r"[^\W\d_][\u0300-\u036f\u00ad]*"
_LEX = re.compile(
    r"(?P<line>[\n\r\u2028\u2029]+)"
    r"|(?P<leader>\.{2,}|…+|_{2,}|(?:\.\s){2,}\.?|[-–—]{3,})"
    r"|(?P<dash>[-–—]{2})"
    r"|(?P<figure>\d{1,3}(?:[,.' ]\d{3})+(?!\d)|\d{4,7}(?![\d]))"
    r"|(?P<added>(?P<base>(?:45|90|105|120)(?= ?['’′]? ?\+)|\d{1,3}(?=['’′]?\+)) ?['’′]? ?\+ ?(?P<plus>\d{1,2})(?!\d))"
    rf"|(?P<score>(?<![\d{_DASHES}])(?P<a>\d{{1,2}})(?:\s?[{_DASHES}]\s?|:| : | vs? )(?P<b>\d|[1-3]\d)(?!\d|\s?[:{_DASHES}]\s?\d|[.,]\d))"
    r"|(?P<number>\d{1,3}(?!\d))"
    rf"|(?P<word>(?:{_LETTER})+(?:[-‐‑'’`´&](?:{_LETTER})+)*(?:(?<=bro|oro|BRO|ORO)['’](?= ))?)"
    r"|(?P<mark>[^\s\u200b\ufeff])"
)
_MARKS = {
    "(": Lex.OPEN, "[": Lex.OPEN, "{": Lex.OPEN, ")": Lex.CLOSE, "]": Lex.CLOSE, "}": Lex.CLOSE, ",": Lex.COMMA,
    ";": Lex.SEMICOLON, "•": Lex.SEMICOLON, "|": Lex.SEMICOLON, "·": Lex.SEMICOLON, ":": Lex.COLON, "/": Lex.SLASH,
    ".": Lex.DOT, "'": Lex.TICK, "’": Lex.TICK, "′": Lex.TICK, "´": Lex.TICK, "&": Lex.AND,
    **dict.fromkeys(_DASHES, Lex.DASH),
}  # fmt: skip
_STRAIGHT = str.maketrans({"’": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "\u00ad": ""})
_GAP = re.compile(r"\t|\s{2,}")


def lexemes(text: str, start: int, end: int) -> list[Lexeme]:
    """The lexemes of text[start:end]."""
    found: list[Lexeme] = []
    before = start
    for match in _LEX.finditer(text, start, end):
        kind = match.lastgroup
        word = match.group()
        at, stop = match.span()
        gap = at - before > 1 or (at > before and text[before] == "\t")
        before = stop
        value = more = -1
        if match.group("added") is not None:
            lex, value, more = Lex.ADDED, int(match.group("base")), int(match.group("plus"))
        elif match.group("score") is not None:
            lex, value, more = Lex.SCORE, int(match.group("a")), int(match.group("b"))
        elif kind == "word":
            lex = Lex.WORD
        elif kind == "number":
            lex, value = Lex.NUMBER, int(word)
        elif kind == "figure":
            lex, value = Lex.FIGURE, int(re.sub(r"\D", "", word))
        elif kind == "line":
            lex = Lex.LINE
        elif kind == "leader":
            lex = Lex.LEADER
        elif kind == "dash":
            lex = Lex.DASH
        else:
            lex = _MARKS.get(word, Lex.OTHER)
        low = word.lower()
        found.append(Lexeme(lex, word, at, stop, low if low.isascii() else low.translate(_STRAIGHT), value, more, gap))
    return found


def closing(found: Sequence[Lexeme], at: int) -> int | None:
    """Where the bracket that opens at `at` closes; None within reason."""
    depth = 0
    for i in range(at, min(len(found), at + 160)):
        if found[i].kind is Lex.OPEN:
            depth += 1
        elif found[i].kind is Lex.CLOSE:
            depth -= 1
            if depth == 0:
                return i
    return None
