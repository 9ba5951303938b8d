"""A place of a name in, what tells there that its side plays another match than this one, or none, out.

"In the final they meet Eastvale"  ->  to be met      "a lad from Aldmere"  ->  a man's      "the Aldmere ground"  ->  names a thing
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.document import Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.phrases.en.results import MEETING_WORDS

_TO_COME = frozenset(
    "face faces facing host hosts visit visits meet meets play plays await awaits entertain entertains welcome welcomes".split()
)
_WILL = frozenset("will next now".split())
_MEETS = frozenset(
    "against beat beaten at over to by with past defeated met knocked eliminated thrashed hammered".split()
)
_EARLIER, _TOLD_BESIDE = frozenset(("had", "since")), frozenset(("who", "whom", "which"))
_COMPARED = frozenset(
    "behind above below than containing clear ahead sight second level leapfrog leapfrogged leapfrogging overtake"
    " overtook overtaking hand points".split()
)
_LINKS = frozenset(
    "to on of with by than from in containing behind above below leapfrog leapfrogged overtake overtook overtaking".split()
)
_OF_A_SIDE = frozenset(
    "the fellow local rivals neighbours non-league old holders champions either mighty their".split()
)
_MAN = frozenset(
    "lad boy man girl woman player striker winger forward midfielder defender keeper goalkeeper youngster kid teenager son"
    " recruit signing loanee product graduate old ex former supported supporter playing played plays loan signed born"
    " released bought borrowed veteran native men referee".split()
)
_OF_WHOM = frozenset("from of for at by".split())
_THINGS = frozenset(
    "ground pitch league cup trophy final shield stadium road street lane derby division championship academy school"
    " centre center airport hotel station hospital police council international internationals".split()
)
_PLAYS_HIM = MEETING_WORDS - frozenset("at over against v vs".split())
_ITS_PARTS = frozenset(
    "goal box net half area defence defense midfield colours shirt ranks side camp attack dressing".split()
)
_HE_PLAYS = frozenset("striker winger midfielder forward defender playmaker".split())
_OF_HIS_TOWN = frozenset("man native lad woman girl".split())
_CHEERS = frozenset("supported supporting supports followed watched".split())
_ONCE_HIS = frozenset("formerly late lately recently previously once".split())
_REGION = frozenset("derby county town port village capital outskirts".split())
_SINGLE = 3  # tokens in which a man is told of


def named_aside(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a side is named there as none of this match."""
    return any(True for _ in signs_aside(sentence, first, last))


def signs_aside(sentence: Sentence, first: int, last: int) -> Iterator[str]:
    """What tells at one place that its side is not one of the two."""
    lowers = sentence.lowers
    start = first
    while start > 0 and (lowers[start - 1] in _OF_A_SIDE or "-" in lowers[start - 1][1:-1]):
        start -= 1
    while start > 2 and lowers[start - 1] in (",", "and") and sentence.tokens[start - 2].text[0].isupper():
        start -= 2  # "a group containing Eastvale, Millfield and Thrale"
    before, behind = _clause(lowers[max(0, start - 9) : start]), lowers[last : last + 3]
    by = before[-1] if before else ""
    part = before[len(before) - before[::-1].index(",") :] if "," in before else before
    if (start > 1 and by in _TO_COME) or (_WILL.intersection(part) and (by in _MEETS or by in ("for", ":"))):
        yield "to be met"  # not "promoted from next season, they won 2-1 against Millfield"
    if by == "or" or behind[:1] == ["or"]:
        yield "or another"
    news = any(map(is_score, (*before[-4:], *behind)))  # "who won 2-0 at Millfield"
    if by in _MEETS and (_EARLIER.intersection(before) or (not news and _TOLD_BESIDE.intersection(before[-5:]))):
        yield "met before"
    if by in _LINKS and _is_compared(before):
        yield "compared"
    if first and lowers[first - 1] == "in" and not _ITS_PARTS.intersection(behind[:1]):
        yield "in a town"
    if by in ("of", "with", "from") and not _ONCE_HIS.isdisjoint(before[-2:-1]):
        yield "once his"
    if by in _CHEERS or (by == "of" and before[-2:-1] and before[-2] in _REGION):
        yield "a man's or a place"
    if "whose" in before[-5:] and by == "against":
        yield "met before"
    if list(lowers[max(0, first - 2) : first]) == ["in", "the"] and not _ITS_PARTS.intersection(behind[:1]):
        yield "in a region"
    if behind[:1] and (behind[0] in _HE_PLAYS or (by == "a" and behind[0] in _OF_HIS_TOWN)):
        yield "of his club"
    if by in _OF_WHOM and _MAN.intersection(before[-_SINGLE:]):
        yield "a man's"
    if _names_a_thing(sentence, last):
        yield "names a thing"


def _is_compared(before: Sequence[str]) -> bool:
    """ "second only to Millfield", "a game in hand on Millfield"; "came from behind to draw with Millfield" is a match."""
    for at in range(len(before) - 1, max(-1, len(before) - 5), -1):
        if before[at] in _PLAYS_HIM:
            return False
        if before[at] in _COMPARED:
            return before[max(0, at - 1) : at] != ["from"]
    return False


def _clause(before: Sequence[str]) -> list[str]:
    """The words back to where a clause ends."""
    for at in range(len(before) - 1, -1, -1):
        if before[at] in (";", ".", "("):
            return list(before[at + 1 :])
    return list(before)


def _names_a_thing(sentence: Sentence, last: int) -> bool:
    """ "the Aldmere Life Cup", "the Aldmere ground": a thing called so."""
    tokens = sentence.tokens
    at = last
    while at < len(tokens) and at < last + 5 and (tokens[at].text[0].isupper() or tokens[at].lower == "'s"):
        if tokens[at].lower in _THINGS:
            return True
        at += 1
    return at < len(tokens) and tokens[at].lower in _THINGS and sentence.genre is Genre.PROSE
