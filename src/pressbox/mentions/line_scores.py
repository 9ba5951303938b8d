"""Document and cast in, the half-time scores of line scores out, as American papers print them.

"Crane Lake 0 0 -- 0" / "Bolton Falls 1 1 -- 2"  ->  Crane Lake 0-1 Bolton Falls at half-time
"""

import itertools
from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import Mood, ResultMention

_DASHES = frozenset("-- — – - :".split())
_MORE_TIME = frozenset("ot 2ot overtime overtimes".split())
_WEIGHT = 3.0  # printed as a table: it outweighs words of prose


def find_line_scores(document: Document, cast: Cast) -> list[ResultMention]:
    """Every two lines with the goals of each half, one team's under the other's."""
    longer = any(_MORE_TIME & s.words for s in document.sentences)
    found = []
    for above, below in itertools.pairwise(document.sentences):
        first, second = _line(above, cast), _line(below, cast)
        if not first or not second or len(first[1]) != len(second[1]):
            continue
        if len(first[1]) > 2 and not longer:
            continue  # quarters, maybe: two of them make the half
        found.append(
            ResultMention(
                above.span, above.index, first[0].first, first[0].last, "line score", Mood.ASSERTED, "half_time",
                first[0], second[0], (first[1][0], second[1][0]), weight=_WEIGHT,
            )
        )  # fmt: skip
    return found


def _line(sentence: Sentence, cast: Cast) -> tuple[Reference, Sequence[int]] | None:
    """The team that a line begins with and its goals of each half, which add up to the number behind the dash."""
    lowers = sentence.lowers
    if len(lowers) < 5 or lowers[-2] not in _DASHES or not lowers[-1].isdigit():
        return None
    refs = cast.by_sentence.get(sentence.index, ())
    team = next((r for r in refs if r.kind is Kind.TEAM and r.best and r.first == 0), None)
    if team is None:
        return None
    printed = lowers[team.last : -2]
    if len(printed) < 2 or not all(word.isdigit() for word in printed):
        return None
    goals = [int(word) for word in printed]
    return (team, goals) if sum(goals) == int(lowers[-1]) else None
