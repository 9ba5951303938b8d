"""Where words stand in a report, and what kind of line they stand in."""

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

    def overlaps(self, other: "Span") -> bool:
        """Whether the two have a letter in common."""
        return self.start < other.end and other.start < self.end


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
    OTHER_SPORT = "other sport"  # "Tennis: Holm 6-4 Volk"
    OTHER_MATCH = "other match"  # "The sides last met in March, when ..."; "The reserves lost 3-0 at Eastvale."
    CREDIT = "credit"  # "(Writing by ...; Editing by ...)"
    SCORELINE = "scoreline"  # "> 1-0", a running score alone on its line


# Lines in which somebody tells the match in words: no list, no box, no credit.
TELLING = (Genre.PROSE, Genre.HEADLINE, Genre.SUBHEADING, Genre.CAPTION)
