"""A man of a sentence in, the words that are told of him alone out, as features for the learned weights.

"But in the 112th minute Dunmore turned on the edge of the box and beat Holloway low to his left"
  ->  Dunmore does RUN and SAVE (beat); "turned on", "on the", ..., "beat PERSON", "PERSON low" are said of him

His part of the sentence runs to whoever does something next; what leads to his name begins behind the name before it.
Symbols instead of names (`mentions/goal_features.py`).
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pressbox.matching.subjects import ACTING
from pressbox.phrases.en.deeds import deed

_NAMED = frozenset(("PERSON", "TEAM", "GROUND", "EPITHET", "SCORE", "NUM", "ORD", "NTH-MINUTE", "N-YARD"))
_REACH, _LED = 24, 12  # symbols behind a name, and before it, that may be told of it
_MOST_DEEDS = 12
_ENDS = (";", ".")


def deeds(symbols: Iterable[str], most: int) -> list[str]:
    """The classes of the words that matter, in their order; of a run of one class the first alone."""
    found: list[str] = []
    for symbol in symbols:
        kind = symbol if symbol in _NAMED else deed(symbol)
        if kind and not (found and found[-1] == kind and kind.isupper()):
            found.append(kind)
            if len(found) == most:
                break
    return found


def own_clause(
    symbols: Sequence[str], me: int, places: Mapping[int, int], acting: Sequence[int], stance: str
) -> Iterator[str]:  # fmt: skip
    """Features of the name at symbol `me`; `places` holds the symbols of all names, `acting` of those who do something."""
    own = symbols[me + 1 : min([*(at for at in acting if at > me), me + _REACH, len(symbols)])]
    own = own[: next((at for at, symbol in enumerate(own) if symbol in _ENDS), len(own))]
    tag = "V" if stance in ACTING else "VO"
    does = [kind for kind in deeds(own, _MOST_DEEDS) if kind.isupper()]
    first, last = (does[0], does[-1]) if does else ("-", "-")
    for kind in dict.fromkeys(does):
        yield f"{tag}:{kind}"
    for kind, then in itertools.pairwise(does):
        yield f"{tag}:{kind}>{then}"
    yield f"{tag}z:{last}"
    yield f"{tag}zz:{' '.join(does[-2:])}"
    yield f"{tag}h:{stance}:{first}:{last}"
    for word in set(own) - _NAMED:
        yield f"{tag}w:{word}"
    for word, then in itertools.pairwise(own):
        yield f"{tag}b:{word}_{then}"
    led = symbols[max([-1, me - _LED - 1, *(at for at in places.values() if at < me)]) + 1 : me]
    for word in set(led):
        yield f"Lw:{word}"
    for word, then in zip(led, [*led[1:], "$"], strict=False):
        yield f"Lb:{word}_{then}"
