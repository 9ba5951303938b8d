"""The tokens of a paragraph in, sentences out.

"... at St. Pauli. It ended 2-1. No. 9 Suso"  ->  three sentences, none ending in "St." or "No."
"""

import itertools
import re
from collections.abc import Sequence

from pressbox.datatypes.document import Token

# They end no sentence: a name follows.
_BEFORE_A_NAME = frozenset(
    "st ste mr mrs ms messrs dr sr jr vs v prof capt lt lieut sgt sergt cpl corpl gnr pte bdr dvr tpr spr rfn maj gen col rev revd hon".split()
)
_BEFORE_A_FIGURE = frozenset("no nos jan feb mar apr jun jul aug sep sept oct nov dec".split())
_MAY_END = frozenset(("st", "jr", "sr"))
# Words that open sentences far more often than names: "at High St. The", "Marsh F.C. Then".
_OPENERS = frozenset(
    "the but it a an and in on he she they there this that these then after before with for at his her their when while"
    " as both from if both neither however meanwhile now we you i by".split()
)
_CLOSERS = frozenset(('"', "”", "’", "'", "''", ")", "]", "»"))
_ENDS = frozenset((".", "!", "?", "…"))
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}$")
_BRACKETED = re.compile(r"\d{1,3}(st|nd|rd|th|'|’)?$")
_AFTER_MINUTE = re.compile(r"(min|mins|'|’)?\.?$|:(\d\d)?$|,?pen\.?$")
_DASHES = frozenset(("--", "—", "–"))
_AGAINST = frozenset(("v", "vs", "versus"))
_NUMBERED_CLUBS = frozenset(("fc", "sc", "fsv", "ffc", "fck", "fcn"))  # "1. FC Nuremberg"


def split(tokens: Sequence[Token]) -> list[list[Token]]:
    """Sentences of one paragraph, in order; each token is in one of them."""
    found: list[list[Token]] = []
    current: list[Token] = []
    i = 0
    count = len(tokens)
    while i < count:
        token = tokens[i]
        current.append(token)
        i += 1
        word = token.text
        if word[-1] not in ".!?…" or not (word in _ENDS or word[0] == "." or _INITIALS.match(word)):
            continue
        while i < count and tokens[i].text in _CLOSERS and tokens[i].start == tokens[i - 1].end:
            current.append(tokens[i])
            i += 1
        if _dash_ends(tokens, i, current):
            current.append(tokens[i])
            i += 1
        elif _is_ticker(current):
            continue
        if i >= count or _goes_on(tokens, i, token, current):
            continue
        found.append(current)
        current = []
    if current:
        found.append(current)
    return _with_words(found)


def _dash_ends(tokens: Sequence[Token], at: int, told: Sequence[Token]) -> bool:
    """Whether a dash joins two sentences, as papers once did: "Town v. City.--These teams met"; not "Referee.--Mr. Bell"."""
    return (
        0 < at < len(tokens) - 1
        and len(told) > 4
        and (tokens[at].text in _DASHES or (tokens[at].text == "-" and any(token.lower in _AGAINST for token in told)))
        and tokens[at].start == tokens[at - 1].end
        and tokens[at + 1].text[0].isupper()
    )


def _is_ticker(current: list[Token]) -> bool:
    """Whether a minute and a cry open the line: the words behind "88: Goal!" belong to it."""
    first = current[0].text
    return (
        2 < len(current) <= 6
        and first[0].isdigit()
        and len(first) < 6
        and (first[-1] in "'’′" or current[1].text in (":", "-", "–", "'", "’", "min", "mins"))
    )


def _goes_on(tokens: Sequence[Token], at: int, end: Token, current: list[Token]) -> bool:
    """Whether the sentence goes on after this mark."""
    following = tokens[at]
    first = following.text[0]
    if first.islower():
        return not following.text.startswith(("http", "www", "pic."))
    opens = following.lower in _OPENERS
    if end.text in "?!" and following.start == end.end and current[-1] is end:
        if first.isdigit() or (len(current) > 1 and current[-2].end < end.start):
            return True  # "cost ?14.5 million", "a B?9million deal": damage where a sign stood
    if len(end.text) > 1 and end.text[0] != ".":
        return not opens  # "F.C. Marsh"
    if end.text == "." and len(current) > 1 and current[-1] is end:
        before = current[-2]
        if before.end == end.start:
            if before.lower in _BEFORE_A_NAME or before.lower.endswith("-st"):  # "SWIFTS-ST. JUDE'S"
                return not (before.lower in _MAY_END and opens)
            if before.lower in _BEFORE_A_FIGURE:
                return first.isdigit()
            if len(before.text) == 1 and before.text.isupper() and (before.text != "I" or _is_his_initial(current)):
                initial = len(following.text) == 1 and [token.text for token in tokens[at + 1 : at + 2]] == ["."]
                return first.isupper() and (initial or not opens)  # "J. Smith", "Bethlehem A. A."
            if before.text.isdigit() and (len(current) == 2 or following.lower in _NUMBERED_CLUBS):
                return True  # "1. Harbour Town", "1. FC Nuremberg"
    if end.text[0] == "." and len(end.text) > 1 and not first.isupper():
        return first.isalnum()
    return following.start == end.end and not (first.isupper() or first.isdigit() or first in "\"“'‘`(")


def _is_his_initial(told: Sequence[Token]) -> bool:
    """ "A. Ogden (2), I. McColl", "by I. McColl", "A. Ogden and I. McColl": he who writes is none of them."""
    before = [token.text for token in told[:-2]]
    if not before or before[-1] in (",", "(", "by", ":", ";", "from"):
        return True
    return before[-1] in ("and", "&") and any(
        len(one) == 1 and one.isupper() and stop == "." for one, stop in itertools.pairwise(before)
    )


def _with_words(groups: list[list[Token]]) -> list[list[Token]]:
    """Marks without a word are no sentence of their own: they go to the one before, as does a minute behind its end."""
    kept: list[list[Token]] = []
    for group in groups:
        minute = _minute_behind(group) if kept else 0
        if minute and len(kept[-1]) > 1:
            kept[-1].extend(group[:minute])
            group = group[minute:]
        if kept and not any(token.text[0].isalnum() for token in group):
            kept[-1].extend(group)
        else:
            kept.append(group)
    return kept


def _minute_behind(group: Sequence[Token]) -> int:
    """How many tokens "(58)", "(44.)", "(72:51)" take that open a sentence: the minute of what the one before tells."""
    if group[0].text != "(" or len(group) < 3 or not _BRACKETED.match(group[1].text):
        return 0
    close = next((at for at, token in enumerate(group[:6]) if token.text == ")"), 0)
    inside = "".join(token.text for token in group[2:close])
    return close + 1 if close and _AFTER_MINUTE.match(inside) else 0
