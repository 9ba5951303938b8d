"""A template in words in, a tree of what may stand there out.

"{scorer:person} (opened|broke) the deadlock"
  ->  Slot, one of the words {opened, broke}, the words {the}, {deadlock}
"""

import re
from dataclasses import dataclass

from pressbox.phrases.en.inflection import forms_of


@dataclass(frozen=True, slots=True)
class Words:
    """One word out of a set."""

    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Slot:
    """A typed slot."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words of any kind."""

    most: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences; an empty sequence means that it may be missing."""

    options: tuple["Sequence", ...]


Node = Words | Slot | Gap | Choice
Sequence = tuple[Node, ...]

_PIECE = re.compile(r"\.\.\.(\d*)|\{(\w+):(\w+)\}|([()|?])|(~?[^\s(){}|?]+)")
_Piece = tuple[str, str, str, str, str]  # most words of a gap, name and kind of a slot, mark, word: all but one empty


class TemplateError(ValueError):
    """A template that cannot be read; the message quotes it."""


def parse_template(template: str) -> Sequence:
    """The tree of a template; TemplateError where its brackets do not match."""
    pieces: list[_Piece] = _PIECE.findall(template)
    sequence, at = _options(pieces, 0, template)
    if at != len(pieces):
        raise TemplateError(f"unmatched ')' in {template!r}")
    return sequence


def _options(pieces: list[_Piece], at: int, template: str) -> tuple[Sequence, int]:
    options: list[Sequence] = []
    nodes: list[Node] = []
    while at < len(pieces):
        gap, slot, kind, mark, word = pieces[at]
        at += 1
        if mark == "|":
            options.append(tuple(nodes))
            nodes = []
        elif mark == "(":
            inner, at = _options(pieces, at, template)
            if at >= len(pieces) or pieces[at][3] != ")":
                raise TemplateError(f"unmatched '(' in {template!r}")
            at += 1
            nodes.append(inner[0] if len(inner) == 1 else Choice((inner,)))
        elif mark == ")":
            at -= 1
            break
        elif mark == "?":
            if not nodes:
                raise TemplateError(f"'?' after nothing in {template!r}")
            nodes.append(Choice(((nodes.pop(),), ())))
        elif slot:
            nodes.append(Slot(slot, kind))
        elif word:
            nodes.append(Words(forms_of(word[1:]) if word.startswith("~") else frozenset((word,))))
        else:
            nodes.append(Gap(int(gap) if gap else 3))
    options.append(tuple(nodes))
    if len(options) == 1:
        return options[0], at
    if all(len(option) == 1 and isinstance(option[0], Words) for option in options):
        merged = frozenset().union(*(node.words for option in options for node in option if isinstance(node, Words)))
        return (Words(merged),), at
    return (Choice(tuple(options)),), at
