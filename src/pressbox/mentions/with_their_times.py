"""A sentence in, the people out who stand there with minutes in brackets behind them, and of whom nothing else is told.

"Hale (23rd, 41st and 66th minutes) was ably supported by Okoro (46th) and Lind (90+3)"  ->  all three
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Reference

_NTH = re.compile(r"(\d{1,3})(st|nd|rd|th|mins?|min|'|’)?$|(\d{2,3}\+\d{1,2})'?$")
_BETWEEN = frozenset(", and & ' ’ minute minutes min mins pen penalty the og + p".split())
_NO_AGE = frozenset("' ’ minute minutes min mins +".split())
_LONGEST = 14  # tokens in brackets
# What else minutes in brackets may be of.
_OTHERWISE = frozenset(
    "booked booking bookings cautioned card cards yellow yellows red-carded sent dismissed off replaced replacing substituted"
    " substitute substitutes substitutions came introduced brought entered saved save saves denied wide over post bar crossbar woodwork chance chances missed"
    " miss misses failed blocked shot shots attempt attempts close nearly almost injured injury offside ruled disallowed tried"
    " tested forced threatened foul fouled could should would wasted ranked seeded placed position years aged not".split()
)
_TOLD_ANYHOW = frozenset(
    "goal goals scored scoring scorers netted struck strike strikes header headers equalised levelled opener winner lead ahead"
    " front replied scoresheet target converted".split()
)


def with_their_times(lowers: Sequence[str], people: Sequence[Reference]) -> tuple[int, ...]:
    """First tokens of them: two men at least, of a sentence that has no word of cards, changes or chances, nor of goals.

    What words of goals tell, the weights read, brackets or none.
    """
    if (_OTHERWISE | _TOLD_ANYHOW) & {*lowers}:
        return ()
    men = [man for man in people if man.form is Form.NAME and _minutes_behind(lowers, man.last)]
    plainly = any(_plain(lowers, man.last) for man in men)
    return tuple(man.first for man in men) if plainly and len(men) > 1 else ()


def _inside(lowers: Sequence[str], at: int) -> Iterator[str]:
    if lowers[at : at + 1] == ["("] and ")" in lowers[at : at + _LONGEST]:
        yield from lowers[at + 1 : lowers.index(")", at)]


def _minutes_behind(lowers: Sequence[str], at: int) -> bool:
    words = [*_inside(lowers, at)]
    return bool(words) and any(map(_NTH.match, words)) and all(w in _BETWEEN or _NTH.match(w) for w in words)


def _plain(lowers: Sequence[str], at: int) -> bool:
    """Whether what stands in brackets is no age: "23rd", "23'", "90+3", "23 min"."""
    return any(word in _NO_AGE or (word[0].isdecimal() and not word.isdecimal()) for word in _inside(lowers, at))
