"""Whether two names may be one man's.

"Ajeti", "Ateji"  ->  near: a slip of the pen     "Ben Davies", "Davies"  ->  the same     "Suso", "Suarez"  ->  two men
"""

import unicodedata
from functools import lru_cache

_SHORTEST = 5  # letters of a surname that can be misspelled and still be known


@lru_cache(1 << 14)
def plain(name: str) -> str:
    """Lower case, without accents and marks."""
    flat = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("ł", "l").replace("ß", "ss"))
    return "".join(mark for mark in flat.lower() if mark.isalpha() or mark == " ")


@lru_cache(1 << 14)
def alike(one: str, other: str) -> bool:
    """Whether both may be the same man: a shared last word, one within the other, or near in spelling."""
    a, b = plain(one).split(), plain(other).split()
    if not a or not b:
        return False
    return (
        a[-1] == b[-1] or set(a) <= set(b) or set(b) <= set(a) or near(" ".join(a), " ".join(b)) or near(a[-1], b[-1])
    )


def near(one: str, other: str) -> bool:
    """Whether two words differ by a letter or two turned about, one missing, one more, or one wrong."""
    if min(len(one), len(other)) < _SHORTEST or abs(len(one) - len(other)) > 1 or one == other:
        return False
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(other)) - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    left, right = one[head : len(one) - tail], other[head : len(other) - tail]
    return max(len(left), len(right)) <= 1 or (len(left) <= 4 and sorted(left) == sorted(right))
