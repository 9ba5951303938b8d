"""A sentence in, what its words say outright of a man and a side out, in log-odds that he is its man.

"Hale stunned Millfield"  ->  Hale is not Millfield's      "Hale was Millfield's hero"  ->  Hale is

Such words are believed before what is learned of words that stand between a man and a side.
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.earned_for import earned_for
from pressbox.entities.evidence import Named
from pressbox.entities.harm import harms
from pressbox.entities.once_theirs import once_theirs
from pressbox.entities.through_their_lines import through_their_lines
from pressbox.entities.turned import turned, turned_then

_HARMED, _THROUGH_THEM, _EARNED = -2.4, -1.8, 2.5
Outright = list[tuple[Reference, Reference, float]]


def told_outright(sentence: Sentence, references: Sequence[Reference], before: Named | None) -> Outright:
    """What words say outright of a man and a team: what he did to it, or for it; how it stood for it when he scored."""
    said = [
        (man, team, weight)
        for pairs, weight in (
            (harms(sentence, references), _HARMED),
            (through_their_lines(sentence, references), _THROUGH_THEM),
            (once_theirs(sentence, references), _HARMED),
            (earned_for(sentence, references), _EARNED),
        )
        for man, team in pairs
    ]
    then = turned_then(sentence, references, before[0], before[1]) if before else ()
    said += [
        (man, team, _EARNED if is_his else _HARMED) for man, team, is_his in (*turned(sentence, references), *then)
    ]
    return said
