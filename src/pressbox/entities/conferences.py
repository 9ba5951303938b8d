"""Document in, where it names the conference that American schools play in out: no side, and nobody's name.

"(8-3-4, 3-1-2 Capitol)", "a Capitol Conference game", "WAC opponent Mesa Valley"  ->  Capitol, WAC
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.document import Document, Sentence
from pressbox.entities.names import fold

_RECORD = re.compile(r"\d{1,2}[-–]\d{1,2}(?:[-–]\d{1,2})?$")
_BEHIND = frozenset(
    "conference athletic intercollegiate collegiate play opponent opponents foe foes rival rivals action tournament"
    " championship championships title game games match matches matchup match-up contest contests opener regular"
    " regular-season standings race schedule semifinal semifinals quarterfinal quarterfinals final record slate champion"
    " champions preseason member tourney".split()
)
_SURELY_BEHIND = frozenset("opponent opponents foe foes play action tournament tourney".split())
_LONGEST, _LETTERS = 5, 6

Place = tuple[int, int]  # sentence, token


def conferences(document: Document) -> frozenset[Place]:
    """The tokens that name conferences, of names that the report uses for nothing else."""
    named: dict[tuple[str, ...], None] = {}
    for sentence in document.sentences:
        named |= dict.fromkeys(_named_as_such(sentence))
    found: set[Place] = set()
    for words in named:
        places = [
            (sentence, at) for sentence in document.sentences for at in _where(sentence, words)
        ]  # fmt: skip
        if all(_is_one(sentence, at, at + len(words)) for sentence, at in places):
            found |= {(sentence.index, i) for sentence, at in places for i in range(at, at + len(words))}
    return frozenset(found)


def _named_as_such(sentence: Sentence) -> Iterator[tuple[str, ...]]:
    """What surely is one: before "Conference", behind a side's record, in letters before "opponent"."""
    tokens, lowers = sentence.tokens, sentence.lowers
    for at, token in enumerate(tokens):
        text = token.text
        if text == "Conference":
            first = at
            while first and at - first < _LONGEST and tokens[first - 1].text[0].isupper():
                first -= 1
            if first < at and lowers[first:at] not in (["western"], ["eastern"]):
                yield tuple(fold(t.text) for t in tokens[first:at])
            if at + 3 <= len(tokens) and tokens[at + 1].text == "(" and _in_letters(tokens[at + 2].text):
                yield (fold(tokens[at + 2].text),)
        elif _RECORD.match(text) and at and tokens[at - 1].text in ("(", ",") and _in_a_bracket(lowers, at):
            last = at + 1
            while last < len(tokens) and last - at <= _LONGEST and tokens[last].text[0].isupper():
                last += 1
            if last > at + 1 and last < len(tokens) and lowers[last] in (")", ",", "play"):
                yield tuple(fold(t.text) for t in tokens[at + 1 : last])
        elif _in_letters(text) and at + 1 < len(tokens) and lowers[at + 1] in _SURELY_BEHIND:
            yield (fold(text),)


def _in_a_bracket(lowers: Sequence[str], at: int) -> bool:
    """ "(8-3-4, 3-1-2 Capitol)": from the bracket on nothing but records."""
    while at and lowers[at] != "(":
        if not (_RECORD.match(lowers[at]) or lowers[at] == ","):
            return False
        at -= 1
    return lowers[at] == "("


def _in_letters(word: str) -> bool:
    return word.isalpha() and word.isupper() and 1 < len(word) <= _LETTERS and not word.endswith(("FC", "SC"))


def _where(sentence: Sentence, words: tuple[str, ...]) -> Iterator[int]:
    folded = tuple(fold(token.text) for token in sentence.tokens)
    for at in range(len(folded) - len(words) + 1):
        if folded[at : at + len(words)] == words and sentence.tokens[at].text[0].isupper():
            yield at


def _is_one(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing there says that a side of that name is told of."""
    lowers = sentence.lowers
    before, behind = lowers[max(0, first - 2) : first], lowers[last : last + 1]
    return (
        behind == [] or behind[0] in _BEHIND
        or (before[-1:] == ["("] and behind == [")"])
        or (bool(before) and _RECORD.match(before[-1]) is not None)
        or (before[-1:] == ["the"] and before[0] in ("in", "of"))
        or before[-1:] == ["in"]
    )  # fmt: skip
