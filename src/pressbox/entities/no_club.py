"""A word that clubs are called by and its sentence in, whether it is another's here out: of children, or a man's.

"Under 12 Eagles", "U10 Lions"  ->  a club's children      "Unda (Burton 60), Peddar"  ->  who came on
"""

from pressbox.datatypes.document import Sentence

_AGES = tuple(f"{under}{age}{end}" for under in ("u", "under") for age in range(6, 20) for end in ("", "s"))
_ROW = 4  # commas of a row of men


def is_behind_an_age(sentence: Sentence, at: int) -> bool:
    """Whether token `at` stands behind "Under 12", "U10s"."""
    before = "".join(sentence.lowers[max(0, at - 2) : at]).replace("-", "")
    return before.endswith(_AGES)


def came_on(sentence: Sentence, first: int, last: int) -> bool:
    """ "Brown, Unda (Burton 60), Peddar": in a row of men, who came on in which minute."""
    behind = sentence.lowers[last : last + 2]
    minute = len(behind) > 1 and behind[0].isdigit() and behind[1] == ")"
    return minute and sentence.lowers[first - 1 : first] == ["("] and sentence.lowers.count(",") > _ROW


def is_a_level(key: str) -> bool:
    """ "Group C", "Division Two", "Class B"."""
    words = key.split()
    return len(words) == 2 and words[0] in _LEVELLED and (words[0] == "group" or words[1] in _LEVELS)


_LEVELLED = frozenset("group division class section pool league conference tier zone".split())


_LEVELS = frozenset(
    "one two three four five six a b c d e i ii iii iv v north south east west".split()
)  # "Division Two"
