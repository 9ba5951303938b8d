"""A country's name and its sentence in, whether it only says whence a club or a man is out.

"Norway's Brann", "In Sweden, Malmo", "Kelby of Paraguay drew 1-1"
"""

from pressbox.datatypes.document import Sentence
from pressbox.entities.by_their_result import by_their_result
from pressbox.entities.kinds import TEAM_BEGINNINGS, TEAM_ENDINGS
from pressbox.entities.knowledge import Sighting
from pressbox.entities.names import fold


def is_whence(sentence: Sentence, sighting: Sighting) -> bool:
    """Whether a country is where a club or man is from, or where they play: "Norway's Brann", "In Sweden, Malmo"."""
    tokens = sentence.tokens
    before = tokens[sighting.first - 1].lower if sighting.first else ""
    owned = tokens[sighting.last + 1].text if sighting.last + 1 < len(tokens) else ""
    return before in ("in", "of", "from", "with", "for") or (
        bool(owned) and owned[0].isupper() and tokens[sighting.last].lower == "'s"
    )


def is_whence_a_side_is(sentence: Sentence, sighting: Sighting) -> bool:
    """Whether a country stands beside a name of which a result is told, or which is built as a club's is."""
    tokens = sentence.tokens
    first, last = sighting.first, sighting.last
    if last + 1 < len(tokens) and tokens[last].lower == "'s":
        first = end = last + 1
        while end < len(tokens) and tokens[end].text[0].isupper():
            end += 1
    elif first > 1 and tokens[first - 1].lower == "of":
        end = first = first - 1
        while first and tokens[first - 1].text[0].isupper():
            first -= 1
    else:
        return False
    words = [fold(token.text) for token in tokens[first:end]]
    if not words:
        return False
    built_so = len(words) > 1 and (words[0] in TEAM_BEGINNINGS or words[-1] in TEAM_ENDINGS)
    return built_so or by_their_result(sentence, first, end)
