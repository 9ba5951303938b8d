""" "The latter" or "the former" in, which of the two named last it means out."""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.phrases.en.inflection import is_no_noun


def one_of_two(at: int, sentence: Sentence, references: Mapping[int, Sequence[Reference]]) -> Reference | None:
    """ "the latter" and "the former": the last named, and the one named before him; the sides where no two men are named."""
    tokens = sentence.tokens
    after = tokens[at + 2].lower if at + 2 < len(tokens) else "."
    if not (is_no_noun(after) or after.endswith("ing") or not after[0].isalnum()):
        return None  # "the former Leeds striker"
    before = [
        r for back in (1, 0) for r in references.get(sentence.index - back, ())
        if r.form is Form.NAME and r.best and (back or r.last <= at)
    ]  # fmt: skip
    kind, named = Kind.PERSON, _named_last(before, Kind.PERSON)
    if len(named) < 2 and after not in _OF_A_GOAL and len(sides := _named_last(before, Kind.TEAM)) == 2:
        kind, named = Kind.TEAM, sides
    which = named[-1:] if tokens[at + 1].lower == "latter" else named[-2:-1]
    span = Span(tokens[at].start, tokens[at + 1].end)
    return Reference(
        span, sentence.index, at, at + 2, kind, Form.EPITHET, ((which[0], 1.0),), tokens[at + 1].lower
    ) if which else None  # fmt: skip


_OF_A_GOAL = frozenset("a an the from with in on by coming , ( :".split())  # "the latter a free kick"


def _named_last(references: Sequence[Reference], kind: Kind) -> list[str]:
    """Who of a kind is named, each where he is named last."""
    named = [r.best for r in references if r.kind is kind and r.best]
    return [name for i, name in enumerate(named) if name not in named[i + 1 :]]
