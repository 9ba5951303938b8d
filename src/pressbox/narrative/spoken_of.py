"""What coaches said in, who is spoken of as one of their own out: a coach who names a player names his own, 21 times in 22.

"Ferrant was outstanding," said Millfield manager Webb     ->  Ferrant and Webb are of one side
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Cast, Form, Kind
from pressbox.datatypes.mentions import QuoteMention

_SPOKEN_OF = 1.8


def spoken_of(cast: Cast, quotes: tuple[QuoteMention, ...]) -> Iterator[tuple[str, str, float]]:
    """A coach, a man of whom he speaks, and the log-odds that they are of one side."""
    coaches = {person.name for person in cast.people if person.role == "coach"}
    for quote in quotes:
        coach = quote.speaker.best if quote.speaker else None
        if coach not in coaches or coach is None:
            continue
        for at in (quote.sentence - 1, quote.sentence, quote.sentence + 1):
            for man in cast.by_sentence.get(at, ()):
                inside = quote.span.start <= man.span.start and man.span.end <= quote.span.end
                if inside and man.kind is Kind.PERSON and man.form is Form.NAME and man.best not in (None, *coaches):
                    yield coach, man.best or "", _SPOKEN_OF * man.targets[0][1]
