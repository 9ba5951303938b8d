"""Words with capitals in, whether a name ends before one, or none begins at it, out.

"At Hall Lane Kelby beat Thrale"  ->  Kelby apart     "For Eastby A. Ogden scored"  ->  A. Ogden apart
"Shifting our focus, Kelby ..."   ->  no name         "Boys Soccer - Kelby ..."     ->  no name
"""

from collections.abc import Callable, Sequence

from pressbox.datatypes.document import Token

_SHORT = 3


def begins_the_next(tokens: Sequence[Token], first: int, at: int, is_name: Callable[[str], bool]) -> bool:
    """ "For Eastby A. Ogden scored": an initial and a surname behind the name of a side; not "Bethlehem F. C."."""
    if first == 1 and tokens[0].text == "At" and at - first > 1 and tokens[at - 1].lower in _GROUNDS:
        return tokens[at].lower not in _NOT_BEHIND_GROUNDS  # "At Hall Lane Kelby won": not "At Queens Park Rangers"
    if len(tokens[at].text) > 1 or at + 2 >= len(tokens) or at != first + 1 or len(tokens[first].text) < _SHORT:
        return False
    stop, behind = tokens[at + 1], tokens[at + 2]
    led = tokens[first - 1].lower if first else ""
    return (
        stop.text == "." and stop.start == tokens[at].end and len(behind.text) > 1 and is_name(behind.text)
        and led in ("for", "the")
    )  # fmt: skip


def opens_with_a_deed(tokens: Sequence[Token], at: int) -> bool:
    """ "Shifting our focus to the other end, Tottenham climbed": what opens a sentence is no name; "Reading, the hosts" is."""
    word = tokens[at].text
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return word.endswith("ing") and word[1:].islower() and len(word) > _SHORT + 2 and behind in _WHAT_IT_DOES


def tells_who_play(words: Sequence[str]) -> bool:
    """ "Boys Soccer", "Women's Football": what is played, and by whom."""
    return len(words) > 1 and _WHO_PLAY.issuperset(word.lower() for word in words)


_GROUNDS = frozenset("park lane road street stadium ground avenue meadow".split())
_NOT_BEHIND_GROUNDS = _GROUNDS | frozenset(
    "rangers rovers united town city athletic celtic albion wanderers end hill north south east west club and".split()
)
_WHAT_IT_DOES = frozenset("our your my his her their its this that these those it them himself".split())
_WHO_PLAY = frozenset(
    "boys boys' girls girls' women women's men men's soccer football varsity jv prep basketball futsal".split()
)
