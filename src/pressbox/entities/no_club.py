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
