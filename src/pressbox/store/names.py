"""A name as written in, the form under which it is compared out.

"Bor. Mönchengladbach" -> "bor monchengladbach"    "Brighton & Hove Albion FC" -> core "brighton and hove albion"
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "ı": "i"})
_NOT_WORD = re.compile(r"[^a-z0-9]+")
# What a club may be written with or without; a year or a number may be its name ("1899 Hoffenheim") and stays.
_CLUB_WORDS = frozenset(
    "fc afc cf cfc sc ac as ss us ssc bc bfc acf rc rcd ud cd sd ca sv vfb vfl tsv tsg fk nk sk bk if ff aik kv"
    " calcio club football futbol de".split()
)


@lru_cache(maxsize=200_000)
def folded(name: str) -> str:
    """Without accents, case and punctuation."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    letters = letters.replace("&", " and ").replace("'", "").replace("’", "").replace(".", " ")
    return _NOT_WORD.sub(" ", letters).strip()


@lru_cache(maxsize=200_000)
def core(name: str) -> str:
    """The folded name without the words that clubs drop, a founding year at its end included; never empty."""
    words = folded(name).split()
    kept = [word for word in words if word not in _CLUB_WORDS]
    while len(kept) > 1 and re.fullmatch(r"1[89]\d\d|19\d\d|20\d\d|0\d", kept[-1]):
        kept.pop()
    return " ".join(kept) or " ".join(words)


@lru_cache(maxsize=200_000)
def given_and_family(name: str) -> tuple[str, str]:
    """ "Lautaro Martínez" -> ("lautaro", "martinez"); "L. Martínez" -> ("l", "martinez"); "Suso" -> ("", "suso")."""
    words = folded(name).split()
    return (" ".join(words[:-1]), words[-1]) if words else ("", "")


def could_be_same_person(first: str, second: str) -> bool:
    """Whether two written forms can mean one person: equal family name, and given names that do not contradict."""
    if folded(first) == folded(second):
        return True
    (given_a, family_a), (given_b, family_b) = given_and_family(first), given_and_family(second)
    words_a, words_b = folded(first).split(), folded(second).split()
    if not words_a or not words_b:
        return False
    shorter, longer = sorted((words_a, words_b), key=len)
    if len(shorter) == 1:
        return shorter[0] == longer[-1] or (shorter[0] == longer[0] and len(shorter[0]) > 3)
    if longer[-len(shorter) :] == shorter:  # "De Jong" and "Frenkie de Jong"
        return True
    if family_a != family_b:
        return False
    return given_a[0] == given_b[0] and (len(given_a) == 1 or len(given_b) == 1)
