"""The matches of a report in, the grounds and towns that it names with each out: where a later sentence goes back to one.

"Stars beat Zuru 4-0 at Afaha Park in Nakura ... At Afaha Park, Ochola gave them an early lead"  ->  Stars v Zuru
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind
from pressbox.datatypes.document import Document, Sentence
from pressbox.narrative.fixture import Fixture

_WHERE = frozenset("at in".split())
_OFF = frozenset("over back down up out across".split())  # "Over at Afaha Park", "Back in Mumia"
# What grounds are called besides their own name: alone they say nothing of which.
_CALLED_SO = frozenset(
    "stadium park ground road lane street field fields arena stadion estadio stade complex sports centre center the"
    " municipal national international olympic memorial of el la san st community new old city town north south east west".split()
)
_NO_PLACE = frozenset(
    "premier league division first second other group cup week matchday round january february march april may june july"
    " august september october november december monday tuesday wednesday thursday friday saturday sunday serie liga bundesliga".split()
)


class Places:
    """Where each match is told to have been played."""

    def __init__(self, document: Document, cast: Cast, fixtures: Sequence[Fixture]) -> None:
        self._of: dict[str, set[int]] = {}
        sides = {name: at for at, f in enumerate(fixtures) for name in (f.first, f.second) if name}
        taken = {word.lower() for name in sides for word in name.split()}
        told_in = {r.sentence for f in fixtures for r in f.results}
        for sentence in document.sentences:
            if sentence.index not in told_in:
                continue
            teams = sorted(
                (r.last, sides[r.best]) for r in cast.by_sentence.get(sentence.index, ())
                if r.kind is Kind.TEAM and r.form is not Form.PRONOUN and r.best in sides
            )  # fmt: skip
            for first, last in _places(sentence):
                told = [match for end, match in teams if end <= first]
                for word in self._words(sentence, first, last, taken) if told else ():
                    self._of.setdefault(word, set()).add(told[-1])
        self._taken = taken
        self._fixtures = fixtures

    def opens_with(self, sentence: Sentence) -> Fixture | None:
        """ "At Afaha Park, ...": the one match told there before."""
        lowers = sentence.lowers
        at = 1 if lowers[:1] and lowers[0] in _OFF else 0
        if lowers[at : at + 1] == [] or lowers[at] not in _WHERE:
            return None
        found: set[int] = set()
        for first, last in _places(sentence):
            if first > at + _SOON:
                break
            for word in self._words(sentence, first, last, self._taken):
                found |= self._of.get(word, set())
        return self._fixtures[found.pop()] if len(found) == 1 else None

    def _words(self, sentence: Sentence, first: int, last: int, taken: set[str]) -> Iterator[str]:
        for token in sentence.tokens[first:last]:
            word = token.lower
            if word not in _CALLED_SO | _NO_PLACE | taken and len(word) >= _SHORTEST:
                yield word


_SOON, _SHORTEST = 6, 4


def _places(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The runs of capitals behind "at" or "in"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.lower not in _WHERE:
            continue
        first = at + 1 + (tokens[at + 1 : at + 2] != () and tokens[at + 1].lower == "the")
        last = first
        while last < len(tokens) and tokens[last].text[:1].isupper():
            last += 1
        if last > first:
            yield first, last
