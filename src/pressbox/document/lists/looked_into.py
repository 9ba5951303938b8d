"""A paragraph in, whether a list of football may stand in it out: by its marks and figures, and not of another sport."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.document import Span
from pressbox.document.lists.lexemes import Lex, Lexeme
from pressbox.weighing import Kept

_OTHER_SPORTS = frozenset(
    "tennis cricket rugby basketball hockey handball volleyball baseball darts snooker golf racing badminton squash boxing"
    " netball athletics cycling softball lacrosse bowls speedway waterpolo polo odds betting futsal swimming nfl nba nhl mlb"
    " afl lawn-tennis bridge chess table-tennis greyhounds quoits croquet curling".split()
)
# What a paragraph of prose must have for a list to be looked for in it.
_MAY_LIST = re.compile(
    r"[^\W\d_]['’.)]?,?\s+\(?\d{1,2}\)?(?:\sgoals?)?(?:\s?\([^()]{0,300}\))?[\s,;.–-]+"
    r"(?:(?:v|beat|d\.?|def\.?(?:\sby)?|defeated|drew\swith|lost\sto)\s)?(?:\d\.\s)?[^\W\d_a-z]"  # A 2 B
    r"|[^\W\d_a-z][\w'’.-]{0,30}\)?[,:]?\s(?:\([^()]{0,300}\)\s)?\d{1,2}\s?[-–—:]\s?\d{1,2}"  # A 2-1, A - B 2-1
    r"|\([^()\d]{2,40}\s\d{1,3}[^()]{0,200}[,;][^()]{0,200}\d[^()]{0,30}\)"  # (Hale 12, Lind 88)
    r"|(?:^|[.;)]\s)[^\W\d_a-z][\w'’&. -]{0,40}(?:\([^()]{0,40}\))?\s?(?::|--|—|\s-)\s?\S"  # a label
    r"|\b(?:nil|one|two|three|four|five|six|seven)\b(?:\sgoals?)?[,;]\s[^\W\d_a-z]"
    r"|\b(?:P-P|postponed|abandoned|[Aa]tt(?:endance)?\b|[Hh]alf-?time\W{1,3}\d|HT\b)"
    r"|\d{1,2}\.?\s[^\W\d_a-z][\w .'’-]{2,30}(?:\s\d{1,3}){3}",  # a row of a table
    re.MULTILINE,
)


_KEPT: Kept[bool] = Kept(0)


def may_list(text: str, span: Span) -> bool:
    """Whether a list may stand in a paragraph; nothing but its words and the mark before them say so."""
    return _KEPT.of_draft(
        lambda: (text[max(0, span.start - 1) : span.end], span.start == 0),
        lambda: _MAY_LIST.search(text, *span) is not None,
    )


def is_another_sport(words: Sequence[Lexeme]) -> bool:
    """ "TENNIS", "Rugby league: ..."; not "Rugby Town 2 Corby 1", nor "Boxing Day round-up"."""
    head = next((n for n, word in enumerate(words) if word.kind is not Lex.WORD), len(words))
    closed = head == len(words) or words[head].kind in (Lex.COLON, Lex.LEADER, Lex.DASH, Lex.DOT)
    if any((one.low, then.low) == ("boxing", "day") for one, then in pairwise(words[:head])):
        return False
    return closed and 0 < head < 5 and any(word.low in _OTHER_SPORTS for word in words[:head])
