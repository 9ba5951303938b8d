"""Sentences and times in, those that tell one minute and name of all scorers one man out: his, most likely.

"Petkov, the Bulgarian playmaker, then curled a free kick over the wall in the 27th."  ->  Petkov: 27

A sentence of a chance, a card or a change may tell when that was, and not his goal.
"""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Cast, Kind
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.when_told import CHANCES

_EXACT = 3  # minutes: a wider time is a stretch
_OF_ELSE = frozenset(
    "yellow red card foul fouled booking replaces replacing introduced introduces sends sending brought brings throws threw chucks chucked"
    " pass passes architect injured injury carried stretcher taken".split()
)


def named_alone(
    document: Document,
    cast: Cast,
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[tuple[int, int], Moment],
    scorers: frozenset[str],
) -> frozenset[tuple[int, str]]:
    """Sentence and name of each scorer who is the only one named in a sentence that tells one minute, and no chance."""
    found = set()
    for sentence, told in times.items():
        exact = [one for one in told if (when := moments.get((sentence, one.first))) and when.width <= _EXACT]
        if len(exact) != 1:
            continue
        named = {r.best for r in cast.by_sentence.get(sentence, ()) if r.kind is Kind.PERSON and r.best in scorers}
        words = set(document.sentences[sentence].lowers)
        if "wall" in words:
            words.discard("over")  # a free kick over the wall is none over the bar
        if len(named) == 1 and CHANCES.isdisjoint(words) and _OF_ELSE.isdisjoint(words):
            found.add((sentence, str(named.pop())))
    return frozenset(found)
