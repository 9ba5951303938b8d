"""Words before a word of the running score in, those that may doubt it out; and the man to whom it is given.

"it did not take long for Leeds to get the equaliser"  ->  nothing is doubted     "to gift Hale the opener"  ->  Hale
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.findings import Case

# "It did not take long for Leeds to get the equaliser", "no surprise when Hale equalised": nothing is doubted.
_IDIOMS = (
    ("did", "not", "take", "long"), ("not", "take", "long"), ("didn't", "take", "long"), ("n't", "take", "long"), ("not", "long"), ("no", "surprise"), ("not", "surprisingly"),
    ("no", "doubt"), ("no", "time"), ("no", "more", "than"), ("nothing", "less", "than"), ("not", "only"), ("not", "until"), ("no", "real", "surprise"),
)  # fmt: skip


def without_idioms(words: Sequence[str]) -> Iterator[str]:
    """All words but those of idioms that look like doubt."""
    at = 0
    while at < len(words):
        idiom = next((one for one in _IDIOMS if tuple(words[at : at + len(one)]) == one), None)
        if idiom is None:
            yield words[at]
        at += len(idiom) if idiom else 1


def given_to(sentence: Sentence, span: Span, people: Sequence[Reference]) -> Reference | None:
    """ "to gift Hale the opener", "handed Hale an equaliser": the man between the verb and the word."""
    man = next((one for one in people if one.form is Form.NAME and 0 < span.start - one.span.end <= _THE), None)
    if man is None or sentence.lowers[man.first - 1 : man.first] not in _GIVING:
        return None
    return (
        man
        if {token.lower for token in sentence.tokens[man.last :] if token.start < span.start} <= {"the", "an", "a"}
        else None
    )


_THE = 5  # letters
_GIVING = (["gift"], ["gifted"], ["gifting"], ["handed"], ["handing"], ["hand"], ["presented"])


def is_a_keeper(case: Case, sentence: Sentence, one: Reference) -> bool:
    """ "when Hale beat Jaaskelainen", of a name that stands nowhere else: a man beats a man."""
    if (
        sentence.lowers[one.first - 1 : one.first] != ["beat"]
        or sum(r.best == one.best for r in case.cast.references) > _TWICE
    ):
        return False
    return any(r.kind is Kind.PERSON and r.last == one.first - 1 for r in case.cast.by_sentence.get(sentence.index, ()))


_TWICE = 2
