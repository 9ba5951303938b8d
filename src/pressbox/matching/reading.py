"""The tree of a phrase in, a function that reads it out: from a place in a sentence, the longest reading and its slots.

"{scorer:person} broke the deadlock"  ->  at "Silva" in "Silva broke the deadlock": (4, (("scorer", Silva),))

Each node becomes a function that knows what comes after it, so a place where the first word does not fit costs one look.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Token
from pressbox.datatypes.numbers import is_number, is_ordinal, is_score
from pressbox.matching.template import Gap, Node, Slot, Words
from pressbox.matching.template import Sequence as Tree
from pressbox.phrases.en.people import MODIFIERS, PLAYER_NOUNS, POSITIONS

REFERENCE_KINDS: dict[str, tuple[Kind, ...]] = {
    "person": (Kind.PERSON,),
    "team": (Kind.TEAM,),
    "someone": (Kind.PERSON, Kind.TEAM),
    "ground": (Kind.GROUND, Kind.PLACE),
    "competition": (Kind.COMPETITION,),
    "outlet": (Kind.OUTLET,),
}
_WORD_KINDS: dict[str, Callable[[Token], bool]] = {
    "number": lambda token: is_number(token.lower),
    "ordinal": lambda token: is_ordinal(token.lower),
    "score": lambda token: is_score(token.lower),
    "year": lambda token: len(token.lower) == 4 and token.lower.isdigit(),
    "any": lambda token: token.lower[:1].isalnum(),
    "name": lambda token: token.text[:1].isupper(),
}


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in a slot: half-open token indices, and the reference if it is one."""

    first: int
    last: int
    reference: Reference | None = None


class Sight:
    """A sentence as phrases are read in it: its words, and which references begin where."""

    __slots__ = ("lowers", "starting", "tokens")

    def __init__(self, tokens: Sequence[Token], lowers: list[str], references: Sequence[Reference]) -> None:
        self.tokens = tokens
        self.lowers = [*lowers, ""]  # no phrase has an empty word: nothing reads past the end
        self.starting: dict[int, list[Reference]] = defaultdict(list)
        for reference in references:
            self.starting[reference.first].append(reference)


Reading = tuple[int, tuple[tuple[str, Filled], ...]]  # where it ends, what stands in its slots
Reader = Callable[[Sight, int], Reading | None]


def reader_of(tree: Tree) -> Reader:
    """A function that reads a phrase from a place on: its longest reading, the first of those as long, or None."""
    return _followed(tree, lambda _, at: (at, ()))


def _followed(tree: Tree, rest: Reader) -> Reader:
    for node in reversed(tree):
        rest = _reader(node, rest)
    return rest


def _reader(node: Node, rest: Reader) -> Reader:
    if isinstance(node, Words):
        return _words(node.words, rest)
    if isinstance(node, Gap):
        return _gap(node.most, rest)
    if isinstance(node, Slot):
        return _slot(node, rest)
    options = [(option, _followed(option, rest)) for option in node.options]
    # By the word that stands there, the options that may begin so; in their order, for of the longest the first counts.
    begins = [option[0].words if option and isinstance(option[0], Words) else None for option, _ in options]
    begun_by = {
        word: [read for words, (_, read) in zip(begins, options, strict=True) if words is None or word in words]
        for word in frozenset().union(*(words for words in begins if words))
    }
    begun_by_any = [read for words, (_, read) in zip(begins, options, strict=True) if words is None]

    def choice(sight: Sight, at: int) -> Reading | None:
        best = None
        for option in begun_by.get(sight.lowers[at], begun_by_any):
            got = option(sight, at)
            if got is not None and (best is None or got[0] > best[0]):
                best = got
        return best

    return choice


def _words(words: frozenset[str], rest: Reader) -> Reader:
    return lambda sight, at: rest(sight, at + 1) if sight.lowers[at] in words else None


def _gap(most: int, rest: Reader) -> Reader:
    def gap(sight: Sight, at: int) -> Reading | None:
        best = None
        for start in range(at, min(at + most, len(sight.tokens)) + 1):
            got = rest(sight, start)
            if got is not None and (best is None or got[0] > best[0]):
                best = got
        return best

    return gap


def _slot(node: Slot, rest: Reader) -> Reader:
    name = node.name
    fits = _WORD_KINDS.get(node.kind)
    if fits is not None:

        def word(sight: Sight, at: int) -> Reading | None:
            if at >= len(sight.tokens) or not fits(sight.tokens[at]):
                return None
            got = rest(sight, at + 1)
            return got and (got[0], ((name, Filled(at, at + 1)), *got[1]))

        return word
    fillings = _people if node.kind == "people" else _references(REFERENCE_KINDS[node.kind])

    def reference(sight: Sight, at: int) -> Reading | None:
        best = None
        for filled in fillings(sight, at):
            got = rest(sight, filled.last)
            if got is not None and (best is None or got[0] > best[0]):
                best = got[0], ((name, filled), *got[1])
        return best

    return reference


def _references(kinds: tuple[Kind, ...]) -> Callable[[Sight, int], Iterator[Filled]]:
    def fillings(sight: Sight, at: int) -> Iterator[Filled]:
        for reference in sight.starting.get(at, ()):
            if reference.kind in kinds:
                yield Filled(at, reference.last, reference)

    return fillings


_BESIDE_A_NAME = MODIFIERS | PLAYER_NOUNS | frozenset(POSITIONS) | frozenset("the a an his their its both".split())
_JOINS = frozenset((",", "and", "&"))


def _people(sight: Sight, at: int) -> Iterator[Filled]:
    """One person or several, each with what may describe him: "striker Okoro and the influential Hale"."""
    first = None
    tokens, starting = sight.tokens, sight.starting
    while at < len(tokens):
        start, described = at, at
        while described < len(tokens) and described - at < 8:
            if any(r.kind is Kind.PERSON for r in starting.get(described, ())):
                break
            if (
                tokens[described].lower not in _BESIDE_A_NAME
                and "-" not in tokens[described].lower
                and not (described > start and tokens[described].text[0].isupper())
            ):
                return
            described += 1
        person = next((r for r in starting.get(described, ()) if r.kind is Kind.PERSON), None)
        if person is None:
            return
        first = first if first is not None else start
        at = person.last
        yield Filled(first, at, person)
        joins = at
        while at < len(tokens) and tokens[at].lower in _JOINS and at - joins < 2:
            at += 1
        if at == joins:
            return
