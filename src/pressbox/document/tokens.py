"""A stretch of text in, its words, numbers and marks out.

"Suso's 42nd-minute shot made it 2-1."  ->  Suso | 's | 42nd-minute | shot | made | it | 2-1 | .
"""

import re

from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Token
from pressbox.weighing import Kept

# A letter with the accents that may stand apart from it ("e" + U+0301); soft hyphens and joiners inside words are no breaks.
_LETTERS = r"[^\W\d_]+(?:[\u0300-\u036f\u00ad\u200c\u200d]+[^\W\d_]*)*"
_APOSTROPHE = "'’‘´`ʼ"
_TENS = r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
_OPENERS = (
    "The|But|It|An?|And|In|On|He|She|They|There|This|That|Then|After|Before|With|For|At|His|Her|Their|When|While|As|Both|From|If"
    "|Now|We|You|I|By|Neither|However|Meanwhile"
)
_TOKEN = re.compile(
    r"(?:https?://|www\.|pic\.twitter\.com/)[^\s<>()\[\]\"“”]*[^\s<>()\[\]\"“”.,;:!?'’]"
    r"|(?:[^\W\d_]\.){2,}"  # F.C.
    r"|(?<=[^\W\d_][^\W\d_] )[FASBC]\. [CA]\.(?=,|;|\)|\.| [a-z0-9(]|\s*$)"  # "Bethlehem F. C.", no man's initials
    rf"|S[tT]\.(?=[ \u00a0]?(?!(?:{_OPENERS})\b)[^\W\d_a-z])"  # St. Andrews, one name; not "at High St. The"
    r"|[Uu]-?\d\d[Ss]?(?!\w)"  # U21s
    rf"|{_TENS} (?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"(?=[ -](?:minutes?|mins?)\b)"  # sixty four minutes
    r"|[^\W\d_a-z][^\W\d_]{1,12}(?:bro|boro|BRO|BORO)['’](?= [^\W\d_a-z]| \d|-| v)"  # Mexbro' Town
    rf"|{_LETTERS}(?:[-‑&{_APOSTROPHE}](?:[^\W_]|[\u0300-\u036f])+)*"
    r"(?:\?(?:s|t|d|m|ll|re|ve)(?!\w))?"  # "Town?s": damage where an apostrophe stood
    r"|\d{1,3}(?:['’′]|st|nd|rd|th)?\+\d{1,2}(?:st|nd|rd|th|['’′])?(?!\w)"  # 45'+1, 90+2
    r"|\d{1,2}[-–‑−—]\d{1,2}(?![\w-])"  # 2-1
    r"|(?<![-–‑−—/] )(?<![\w.:/-])\d{1,2}[ \u00a0][-–‑−][ \u00a0]\d{1,2}(?![\w-]|[.:,/]\d|[ \u00a0][-–‑−—])"  # 2 - 1
    r"|\d{1,3}['’′](?!\w)"  # 35'
    r"|[€£$]?\d+(?:,\d{3})*(?:\.\d+)?(?:[^\W\d_]{1,12})?(?:-[^\W_]+)*%?"  # £5m, 42nd, 25-yard, 4-4-2
    r"|\.{2,}|``|''|--+|[^\s\u00ad\u200b\u200c\u200d\u2060\ufeff]"
)
_CONTRACTIONS = frozenset("it's that's he's there's what's let's she's who's here's where's how's".split())
_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "′": "'", "“": '"', "”": '"', "–": "-", "‑": "-", "−": "-"}
    | dict.fromkeys("\u00ad\u200c\u200d", "")
)
# As papers once wrote them.
_OF_OLD = {
    f"{first}-{rest}": first + rest
    for first, rest in (
        ("goal", "keeper"), ("goal", "keepers"), ("goal", "keeping"), ("cross", "bar"), ("to", "day"),
        ("to", "morrow"), ("to", "night"), ("net", "minder"),
    )
}  # fmt: skip
_POSSESSIVE = _APOSTROPHE + "?"
_ADDED_TIME = re.compile(r"(\d{1,3})\D{0,2}\+(\d{1,2})")


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end], their offsets into `text`; a possessive ending is a token of its own."""
    if not _KEPT.most:
        return _cut(text, start, end)
    before, tokens = _KEPT.of((text[start:end],), lambda: (start, _cut(text, start, end)))
    on = start - before
    if not on:
        return tokens.copy()
    return [Token(word, at + on, stop + on, lower) for word, at, stop, lower in tokens]


_KEPT: Kept[tuple[int, list[Token]]] = Kept(0)  # where the words stood, and what they were cut into


def _cut(text: str, start: int, end: int) -> list[Token]:
    found: list[Token] = []
    add = found.append
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        at, stop = match.span()
        lower = word.lower()
        if not lower.isascii():
            lower = lower.translate(_STRAIGHT)
        if stop - at > 2 and word[-1] in "sS" and word[-2] in _POSSESSIVE and lower not in _CONTRACTIONS:
            add(Token(word[:-2], at, stop - 2, _OF_OLD.get(lower[:-2], lower[:-2])))
            add(Token(word[-2:], stop - 2, stop, "'s"))
            continue
        if stop - at > 2 and ("?" in lower or "`" in lower) and lower[0].isalpha():
            lower = lower.replace("?", "'").replace("`", "'")
        if " " in lower and lower[0].isalpha():  # "sixty four minutes", "F. C."
            lower = lower.replace(" ", "" if lower[1] == "." else "-")
        elif "-" in lower:
            lower = _OF_OLD.get(lower, lower)
        if "+" in lower[:-1] and lower[0].isdigit():
            lower = _added_time(lower)
        elif lower[0].isdigit() and ("—" in lower or " " in lower or "\u00a0" in lower):
            lower = lower.replace("—", "-").replace(" ", "").replace("\u00a0", "")
        add(Token(word, at, stop, lower))
    return found


def _added_time(lower: str) -> str:
    """All writings of added time as one: "45'+1", "45+1'", "45th+1"  ->  "45+1"."""
    told = _ADDED_TIME.match(lower)
    return f"{told[1]}+{told[2]}" if told else lower


def with_possessives(tokens: list[Token], quotation_marks: frozenset[int]) -> list[Token]:
    """ "Rangers' goal": an apostrophe right behind an s that closes no quotation is a possessive, "'s" to matching.

    "Saturday last" is no other day to it, either.
    """
    for i in range(1, len(tokens)):
        token = tokens[i]
        if token.lower == "'" and token.start not in quotation_marks:
            before = tokens[i - 1]
            if before.end == token.start and before.lower.endswith("s"):
                tokens[i] = token._replace(lower="'s")
        elif token.lower == "last" and tokens[i - 1].lower in DAYS and _is_that_days(tokens, i):
            tokens[i] = token._replace(lower="just-gone")
    return tokens


def _is_that_days(tokens: list[Token], at: int) -> bool:
    """ "On Saturday last", as papers once wrote: the day they tell of; not "on Saturday last week"."""
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else "."
    return behind not in ("week", "weekend", "month", "season", "year", "time")
