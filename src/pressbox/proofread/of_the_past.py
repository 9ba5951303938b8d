"""A sentence in, the clauses of it that tell of another day out, and whether a goal is told in what is left.

"Hale, who scored 19 goals for Mirfold last season, struck late"  ->  "who scored 19 goals for Mirfold last season"
"Leeds had lost 3-0 there in September, when Okoro scored three"  ->  both clauses: the second goes on with the first
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pressbox.datatypes.document import Sentence, Span

_MONTH = r"january|february|march|april|may|june|july|august|september|october|november|december"
_PAST = re.compile(
    r"\b(?:last (?:season|year|term|month|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!['’])"
    rf"|(?:days|weeks|months|years|seasons) (?:ago|earlier|before)\b|in (?:{_MONTH})\b|in (?:18|19|20)\d\d\b"
    r"|(?:reverse|corresponding|earlier|previous) (?:fixture|meeting|encounter|game|match)\b|last met\b|last meeting\b"
    r"|when (?:they|the (?:two )?(?:sides|clubs|teams)) (?:last |first )?met\b|(?:in|of) the (?:opening|first|previous|last) (?:round|game|match|meeting|group game)\b"
    r"|as a player\b|earlier (?:this|in the) (?:season|month|week|year|campaign)\b)", re.I
)  # fmt: skip
# "his first goal in January", "a first win since a 2-1 in March": told of this match.
_TO_THIS_DAY = re.compile(
    r"\b(?:since|until|(?:first|second|third|fourth|fifth|\w+th|only) (?:[\w-]+ ){0,2}(?:goals?|strike|win|victory|defeat|loss|draw|point|time))\b",
    re.I,
)
_CLOSE = 60  # letters
_CLAUSE = re.compile(r"[^,;:()–—]+")
_GOES_ON = re.compile(r" *(?:when|where|including|among them|one of them|two of them|with)\b", re.I)
_GOAL = re.compile(
    r"\b(?:goals?|scor\w+|nett?(?:ed|ing|s)?|struck|strikes?|head(?:ed|er|ing)|winners?|equali[sz]\w+|level\w*|openers?|penalty|converted|hat-?trick|brace|double"
    r"|fired|slotted|tapped|volleyed|curled|home|drilled|finish\w*|lead|ahead|front|put|made|slid|turned|poked|prodded|lobbed|chipped|rolled|swept|shot)\b", re.I
)  # fmt: skip


@lru_cache(maxsize=512)
def _parts(words: str) -> tuple[tuple[int, int], ...]:
    """Where in the words of a sentence the clauses of another day stand."""
    return tuple(_read_parts(words))


def _read_parts(words: str) -> Iterator[tuple[int, int]]:
    was = False
    for found in _CLAUSE.finditer(words):
        told = list(_PAST.finditer(found[0]))
        if told and not _TO_THIS_DAY.search(found[0][: told[0].start()]):
            opens = not found[0][: told[0].start()].strip()
            was = opens or not found[0][told[-1].end() :].strip()
            # "The man whose goal won it last season struck again": behind the day it is this match once more.
            yield found.start(), found.end() if was else found.start() + told[-1].end()
        elif was := was and not told and _GOES_ON.match(found[0]) is not None:
            yield found.span()


def is_of_the_past(text: str, sentence: Sentence, span: Span, *, close: bool = False) -> bool:
    """Whether words stand in a clause that tells of another day; with `close` only if the words that say so are near."""
    at = span.start - sentence.span.start
    first, last = max(sentence.span.start, span.start - _CLOSE), min(sentence.span.end, span.end + _CLOSE)
    if close and _PAST.search(text, first, last) is None:
        return False
    return any(start <= at < end for start, end in _parts(sentence.span.of(text)))


def tells_only_the_past(text: str, sentence: Sentence) -> bool:
    """Whether nothing of a goal is told besides what is told of another day."""
    words = sentence.span.of(text)
    parts = _parts(words)
    if not parts:
        return False
    rest = "".join(letter for at, letter in enumerate(words) if not any(start <= at < end for start, end in parts))
    return _GOAL.search(rest) is None
