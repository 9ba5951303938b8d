"""A phrase reads whatever its own template generates, and every phrase file has its spec."""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from random import Random

import pytest

import pressbox.phrases.en
from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span, Token
from pressbox.datatypes.pattern import Pattern
from pressbox.matching.find import Phrasebook
from pressbox.matching.template import Gap, Node, Slot, Words, parse_template

SPECS = Path(__file__).parents[1] / "specs" / "phrases" / "en"
_KINDS = {
    "person": Kind.PERSON, "people": Kind.PERSON, "someone": Kind.PERSON, "team": Kind.TEAM, "ground": Kind.GROUND, "competition": Kind.COMPETITION,
    "outlet": Kind.OUTLET, "place": Kind.PLACE,
}  # fmt: skip
_FILLED = {"number": "12", "ordinal": "2nd", "score": "2-1", "year": "1966", "any": "thing", "name": "Stokeley"}

MODULES = [f"pressbox.phrases.en.{module.name}" for module in iter_modules(pressbox.phrases.en.__path__)]


def _patterns(module: str) -> list[Pattern]:
    """All phrases of a file, each once, whatever its tuples are called."""
    values = vars(import_module(module)).values()
    found = [one for value in values if isinstance(value, tuple) for one in value if isinstance(one, Pattern)]
    return list({id(pattern): pattern for pattern in found}.values())


ALL = [pattern for module in MODULES for pattern in _patterns(module)]


def _generate(tree: tuple[Node, ...], luck: Random, out: list[tuple[str, Kind | None]]) -> None:
    for node in tree:
        if isinstance(node, Words):
            out.append((luck.choice(sorted(node.words)), None))
        elif isinstance(node, Slot):
            out.append((_FILLED.get(node.kind, "Ferrant"), _KINDS.get(node.kind)))
        elif isinstance(node, Gap):
            out += [("filler", None)] * luck.randint(0, node.most)
        else:
            _generate(luck.choice(node.options), luck, out)


def _sentence(words: list[tuple[str, Kind | None]]) -> tuple[Sentence, list[Reference]]:
    tokens, references, at = [], [], 0
    for number, (word, kind) in enumerate(words):
        tokens.append(Token(word, at, at + len(word), word.lower()))
        if kind is not None:
            span = Span(at, at + len(word))
            references.append(Reference(span, 0, number, number + 1, kind, Form.NAME, (("Ferrant", 1.0),)))
        at += len(word) + 1
    return Sentence(index=0, span=Span(0, max(at - 1, 0)), tokens=tuple(tokens), paragraph=0), references


@pytest.mark.parametrize("pattern", ALL, ids=lambda pattern: pattern.name)
def test_a_phrase_reads_what_its_template_generates(pattern: Pattern) -> None:
    book, tree, luck = Phrasebook([pattern]), parse_template(pattern.template), Random(pattern.template)
    for _ in range(5):
        words: list[tuple[str, Kind | None]] = []
        _generate(tree, luck, words)
        sentence, references = _sentence(words)

        assert book.find(sentence, references), " ".join(word for word, _ in words)


@pytest.mark.parametrize("module", [module for module in MODULES if _patterns(module)])
def test_every_phrase_file_has_its_spec(module: str) -> None:
    assert (SPECS / f"{module.rpartition('.')[2]}.md").exists()


@pytest.mark.parametrize("module", [module for module in MODULES if _patterns(module)])
def test_no_two_phrases_of_a_file_have_one_name_and_one_template(module: str) -> None:
    told = [(pattern.name, pattern.template) for pattern in _patterns(module)]

    assert sorted(set(told)) == sorted(told)
