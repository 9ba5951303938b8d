"""The border behind `document/`: a text as given, cut into sentences and tokens.

All offsets are half-open, in Unicode code points, into the text exactly as it was given.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open code-point offsets into the report's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class Token(NamedTuple):
    """One word, number or mark of punctuation.

    `lower` is the word as matching sees it: lower case, curly quotes made straight, accents kept.
    A possessive is a token of its own ("Suso's" is "Suso" and "'s"); "2-1" and "half-time" are one token each.
    """

    text: str
    start: int
    end: int
    lower: str


class Genre(StrEnum):
    """What kind of line a sentence stands in."""

    HEADLINE = "headline"
    SUBHEADING = "subheading"
    PROSE = "prose"
    CAPTION = "caption"
    TWEET = "tweet"
    RESULT = "result"  # "Harbour Town 2 Millfield 0", alone on its line
    FACTBOX = "factbox"  # "Goals: Hale 35, Okoro 69."; "Attendance: 12,340"
    LINEUP = "lineup"
    STANDINGS = "standings"
    CREDIT = "credit"  # "(Writing by ...; Editing by ...)"
    SCORELINE = "scoreline"  # "> 1-0", a running score alone on its line


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

    def __post_init__(self) -> None:
        object.__setattr__(self, "lowers", [token.lower for token in self.tokens])
        object.__setattr__(self, "words", frozenset(self.lowers))


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
    agency: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    language: str = "en"
