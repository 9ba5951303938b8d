"""The words of a name in, where it begins behind a title, a year at school or a side's place out: "Head Coach Matt Skinner"."""

from collections.abc import Sequence


def past_his_title(words: Sequence[str]) -> int:
    """Where the name begins in "Head Coach Matt Skinner", "Cougar Head Coach Chris Castell"."""
    titles = [at for at, word in enumerate(words[:-1]) if word == "Coach" and (at == 0 or not word.isupper())]
    return titles[-1] + 1 if titles and (titles[-1] or len(words) > _TITLE_AND_NAME) else 0


def past_how_they_stand(words: Sequence[str]) -> int:
    """Where the name begins in "Western Conference-leading Harbour FC"."""
    return max((at + 1 for at, word in enumerate(words[:-1]) if word.endswith(_STANDING)), default=0)


_STANDING = ("-leading", "-topping", "-placed")
_TITLE_AND_NAME = 2


def is_his_year(words: Sequence[str]) -> bool:
    """ "Junior Rafa Ramires", "Senior Hartman": the year at school; Junior Lopez may be called so."""
    return words[0] in _YEARS or (words[0] == "Junior" and len(words) > _TITLE_AND_NAME)


_YEARS = frozenset("Senior Sophomore Freshman Redshirt Graduate".split())
