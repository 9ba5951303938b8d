"""The border behind `document/`: a text as given, cut into sentences and tokens.

All offsets are half-open, in Unicode code points, into the text exactly as it was given.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from pressbox.datatypes.alike import Alike
from pressbox.datatypes.listing import Listings
from pressbox.datatypes.spans import TELLING, Genre, Span

__all__ = ["TELLING", "Document", "Genre", "Quotation", "Sentence", "Span", "Token"]


class Token(NamedTuple):
    """One word, number or mark of punctuation.

    `lower` is the word as matching sees it: lower case, curly quotes made straight, accents kept.
    A possessive is a token of its own ("Suso's" is "Suso" and "'s"); "2-1" and "half-time" are one token each.
    """

    text: str
    start: int
    end: int
    lower: str


_SENTENCES = Alike()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its tokens; `quoted` are the stretches of it that stand in quotation marks."""

    index: int
    span: Span
    tokens: tuple[Token, ...]
    paragraph: int
    genre: Genre = Genre.PROSE
    quoted: tuple[Span, ...] = ()
    heading: str | None = None  # the last sub-heading above it
    # Its words as matching sees them, in order and as a set: every room asks for them, often for each name.
    lowers: list[str] = field(init=False, repr=False, compare=False)
    words: frozenset[str] = field(init=False, repr=False, compare=False)
    _number: int = field(default=0, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lowers", [token.lower for token in self.tokens])
        object.__setattr__(self, "words", frozenset(self.lowers))

    def part(self, start: int, end: int) -> Span:
        """Where its letters `start` to `end` stand in the text."""
        return Span(self.span.start + start, self.span.start + end)

    def quotes(self, at: int) -> bool:
        """Whether what begins at this offset of the text stands in quotation marks."""
        return any(span.start <= at < span.end for span in self.quoted)

    def names_will(self, at: int) -> bool:
        """Whether the word there is a first name: "Will Hale headed in", and no question ("Will Hale start?")."""
        following = self.tokens[at + 1 : at + 2]
        if self.tokens[at].text != "Will" or not following or not following[0].text[0].isupper():
            return False
        return at > 0 or self.tokens[-1].text != "?"

    def number(self) -> int:
        """The same for sentences with the same words, marks and blanks in lines of one kind, wherever they stand."""
        if not self._number:
            start, end = self.span
            outline = (
                end - start, self.genre, tuple([t.text for t in self.tokens]), tuple(self.lowers),
                tuple([t.start - start for t in self.tokens]),
                tuple([(span.start - start, span.end - start) for span in self.quoted]),
            )  # fmt: skip
            object.__setattr__(self, "_number", _SENTENCES.number(outline))
        return self._number


@dataclass(frozen=True, slots=True)
class Quotation:
    """Direct speech: the words between the marks (a quotation over several paragraphs is several)."""

    span: Span
    sentence: int  # the sentence in which it opens


@dataclass(frozen=True, slots=True)
class Document:
    """A report, cut up but not rewritten."""

    text: str
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...] = ()
    title: str | None = None
    published: date | None = None
    published_span: Span | None = None
    place: str | None = None  # of the dateline
    land: str | None = None  # of the dateline, where it says so: "KUMASI, Ghana"
    agency: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    language: str = "en"
    days: tuple[tuple[date, Span], ...] = ()  # told in full in its prose, the first of each sentence
    listings: Listings = field(default_factory=Listings)  # what its lists say by their form alone
    part: Span | None = None  # the stretch of the text that it is of, where it is one match of a round-up

    @property
    def extent(self) -> Span:
        """Where in the text it stands: all of it, unless it is a part."""
        return self.part or Span(0, len(self.text))

    def place_of(self, span: Span) -> tuple[int, int, int] | None:
        """The sentence in which a stretch of text begins, and the half-open tokens of it that the stretch covers."""
        at = bisect_right(self.sentences, span.start, key=lambda sentence: sentence.span.start) - 1
        if at < 0 or self.sentences[at].span.end <= span.start:
            return None
        tokens = self.sentences[at].tokens
        first = bisect_right(tokens, span.start, key=lambda token: token.end)
        last = bisect_left(tokens, span.end, key=lambda token: token.start)
        return (at, first, last) if first < last else None
