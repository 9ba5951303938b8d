"""What a report says of the break in, the half-time score and where in the text the first half ends out."""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import TimeMention

_BREAK = frozenset("half-time halftime interval break oranges lemons".split())
# "The half-time substitute Hale", "broke clear on the break", "until the break": not the story come to half-time.
_NO_PAUSE_BEHIND = frozenset(
    "substitute sub replacement introduction arrival lead score scoreline deficit team-talk".split()
)
_NO_PAUSE_BEFORE = frozenset("on until since tie-break lucky good early big clean international winter summer".split())


def speaks_of_break(
    document: Document, times: Mapping[int, Sequence[TimeMention]], sentences: Sequence[int]
) -> dict[int, int]:
    """sentence -> token of each word for half-time itself, outside of times ("before the break")."""
    found: dict[int, int] = {}
    for index in sentences:
        sentence = document.sentences[index]
        if sentence.genre is not Genre.PROSE:
            continue
        for at, token in enumerate(sentence.tokens):
            word = token.lower
            if word not in _BREAK and not (
                word == "half" and sentence.tokens[at + 1 : at + 2] and sentence.tokens[at + 1].lower == "time"
            ):
                continue
            if any(t.first <= at < t.last for t in times.get(index, ())):
                continue
            before = {t.lower for t in sentence.tokens[max(0, at - 2) : at]}
            behind = {t.lower for t in sentence.tokens[at + 1 : at + 2]}
            if not behind & _NO_PAUSE_BEHIND and not before & _NO_PAUSE_BEFORE:
                found[index] = at
                break
    return found
