"""Phrases and a sentence in, the places where they stand out.

    "Silva opened the scoring"  ->  Found("opened the scoring", tokens 0..4, scorer = tokens 0..1)

Phrases are indexed by a word that they cannot do without, so a sentence is held only against the phrases that one of
its words calls for. A slot or gap is short and a template is finite, so a phrase takes time linear in the sentence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.pattern import Pattern
from pressbox.matching.reading import REFERENCE_KINDS, Filled, Reader, Sight, reader_of
from pressbox.matching.template import Choice, Gap, Node, Slot, Words, parse_template
from pressbox.matching.template import Sequence as Tree

_LONGEST_SLOT = 8
# Words and marks that nearly every sentence has: a phrase is not indexed by one of these if it has any other.
_COMMON = frozenset(
    "the a an of in to and for with his her their its he she they it was is were be been had has have on at by from"
    " as but that who which this after before when then out up into off over not no , . ; : - ( ) 's".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase found in a sentence: half-open token indices and its slots."""

    pattern: Pattern
    first: int
    last: int
    slots: dict[str, Filled]

    def words(self, sentence: Sentence, slot: str) -> str | None:
        """The words in a slot, lower case, or None when it is not filled."""
        filled = self.slots.get(slot)
        if filled is None:
            return None
        return " ".join(token.lower for token in sentence.tokens[filled.first : filled.last])

    def target(self, slot: str) -> str | None:
        """Whom the reference in a slot points at most likely."""
        filled = self.slots.get(slot)
        return filled.reference.best if filled and filled.reference else None


def apart(phrases: Iterable[Found]) -> list[Found]:
    """Of phrases that share words the one that comes first in `phrases`; in the order of the text."""
    kept: list[Found] = []
    for phrase in phrases:
        if all(phrase.last <= k.first or phrase.first >= k.last for k in kept):
            kept.append(phrase)
    return sorted(kept, key=lambda p: p.first)


@dataclass(frozen=True, slots=True)
class _Compiled:
    pattern: Pattern
    read: Reader
    before: int  # how many words may stand before the indexed word
    at_least: int  # how many must
    rarest: frozenset[str]  # of these words one must stand in the sentence, too
    needs: tuple[frozenset[str], ...]  # and of each of these


@dataclass(slots=True)
class _Memory:
    """How many sentences each book keeps with what it found in them; 0: none."""

    most: int = 0


_MEMORY = _Memory()
# A sentence as a book sees it, and what it found: phrase, first, last, and slots with the place of their reference.
_Seen = tuple[tuple[str, ...], tuple[tuple[int, int, Kind], ...]]
_Kept = tuple[Pattern, int, int, tuple[tuple[str, int, int, int | None], ...]]


def remember_sentences(most: int) -> None:
    """Have every book keep what it found in its last sentences: for drafts, read again and again as they are typed."""
    _MEMORY.most = most


class Phrasebook:
    """Phrases, ready to be found. Build it once; what `find` finds does not hang on what it found before."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._kept: dict[_Seen, list[_Kept]] = {}
        self._index: dict[str, list[_Compiled]] = defaultdict(list)
        for pattern in patterns:
            tree = parse_template(pattern.template)
            words, least, most = _rarest(tree, pattern)
            needs = sorted((need for need in _needs(tree) if not need >= words), key=_how_common)
            compiled = _Compiled(pattern, reader_of(tree), most, least, needs[0] if needs else words, tuple(needs[1:]))
            for word in words:
                self._index[word].append(compiled)

    def find(self, sentence: Sentence, references: Sequence[Reference] = ()) -> list[Found]:
        """All phrases of the book in a sentence, in reading order; of one phrase from one place only the longest."""
        return self._recall(sentence, references) if _MEMORY.most else self._find(sentence, references)

    def _recall(self, sentence: Sentence, references: Sequence[Reference]) -> list[Found]:
        """What was found in the same words before, pointing at the references of today."""
        seen = (tuple([t.text for t in sentence.tokens]), tuple([(r.first, r.last, r.kind) for r in references]))
        kept = self._kept.get(seen)
        if kept is None:
            if len(self._kept) >= _MEMORY.most:
                self._kept.clear()
            found = self._find(sentence, references)
            places = {id(reference): place for place, reference in enumerate(references)}
            self._kept[seen] = [
                (
                    one.pattern, one.first, one.last,
                    tuple([(n, f.first, f.last, places.get(id(f.reference))) for n, f in one.slots.items()]),
                ) for one in found
            ]  # fmt: skip
            return found
        return [
            Found(pattern, first, last, {
                name: Filled(begin, end, None if place is None else references[place])
                for name, begin, end, place in slots
            }) for pattern, first, last, slots in kept
        ]  # fmt: skip

    def _find(self, sentence: Sentence, references: Sequence[Reference]) -> list[Found]:
        lowers, words = sentence.lowers, sentence.words
        calling: dict[
            str, list[_Compiled]
        ] = {}  # words of the sentence, and the phrases they call for that it may hold
        disjoint = words.isdisjoint
        for word in self._index.keys() & words:
            may_stand = [
                one for one in self._index[word]
                if not disjoint(one.rarest) and not any(map(disjoint, one.needs))
            ]  # fmt: skip
            if may_stand:
                calling[word] = may_stand
        if not calling:
            return []
        sight = Sight(sentence.tokens, lowers, references)
        untried: dict[int, int] = {}  # where each of the phrases has yet to be tried
        found: list[Found] = []
        for i, lower in enumerate(lowers):
            for compiled in calling.get(lower, ()):
                start = untried.get(id(compiled), 0)
                first, last = max(start, i - compiled.before), i - compiled.at_least
                for at in range(first, last + 1):
                    read = compiled.read(sight, at)
                    if read is not None:
                        found.append(Found(compiled.pattern, at, read[0], dict(read[1])))
                untried[id(compiled)] = max(start, last + 1)
        found.sort(key=lambda one: (one.first, one.last, one.pattern.name))
        return found


def _needs(tree: Tree) -> Iterator[frozenset[str]]:
    """For each part that a phrase cannot do without, the words of which it has one."""
    for node in tree:
        if isinstance(node, Words):
            yield node.words
        elif isinstance(node, Choice):
            options = [min(_needs(option), key=_how_common, default=None) for option in node.options]
            if all(options):
                yield frozenset().union(*(words for words in options if words))


def _how_common(words: frozenset[str]) -> tuple[bool, int]:
    """Sorts what is the likeliest to be wanting in a sentence first."""
    return not words.isdisjoint(_COMMON), len(words)


def _rarest(tree: Tree, pattern: Pattern) -> tuple[frozenset[str], int, int]:
    """The words one of which must stand in any match, with how many words must and may stand before them."""
    best: tuple[int, frozenset[str], int, int] | None = None
    least = most = 0
    for node in tree:
        words = _first_words(node)
        if words:
            cost = 1000 * any(word in _COMMON for word in words) + len(words)
            if best is None or cost < best[0]:
                best = (cost, words, least, most)
        low, high = _length(node)
        least, most = least + low, most + high
    if best is None:
        raise ValueError(f"phrase {pattern.name!r} has no word of its own: {pattern.template!r}")
    return best[1:]


def _first_words(node: Node) -> frozenset[str] | None:
    """The words of which one must begin this node, or None when anything may."""
    if isinstance(node, Words):
        return node.words
    if isinstance(node, Choice):
        firsts = [_first_words(option[0]) if option else None for option in node.options]
        if all(firsts):
            return frozenset().union(*(words for words in firsts if words))
    return None


def _length(node: Node) -> tuple[int, int]:
    if isinstance(node, Words):
        return 1, 1
    if isinstance(node, Gap):
        return 0, node.most
    if isinstance(node, Slot):
        if node.kind == "people":
            return 1, 3 * _LONGEST_SLOT
        return 1, _LONGEST_SLOT if node.kind in REFERENCE_KINDS else 1
    lengths = [[_length(inner) for inner in option] for option in node.options]
    sums = [(sum(low for low, _ in one), sum(high for _, high in one)) for one in lengths]
    return min(low for low, _ in sums), max(high for _, high in sums)
