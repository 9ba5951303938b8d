"""One row of a file in, one entry out.

"Inter | ITA | Inter Milan; Internazionale | Nerazzurri | San Siro | Milan |"  ->  Club("Inter", "ITA", ...)
"""

from typing import NamedTuple, Self

Row = list[str]


def _forms(row: Row, column: int) -> tuple[str, ...]:
    """The forms that a column lists, parted by semicolons."""
    if column >= len(row) or not row[column]:
        return ()
    return tuple(form for part in row[column].split(";") if (form := part.strip()))


class Naming(NamedTuple):
    """One way a form may be meant: the kind of entry, its canonical name, and how the form names it."""

    kind: str  # club, nation, competition, ground, outlet, place, region
    canonical: str
    how: str  # name, other, nickname, short, ground, place, region


class Club(NamedTuple):
    """A club by all that papers call it."""

    name: str
    country: str  # the code of a nation: ENG, ITA
    others: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()  # today's first
    city: str | None = None
    shorts: tuple[str, ...] = ()  # "United": plain once the club has been named

    @classmethod
    def of(cls, row: Row) -> Self:
        """Canonical | country | other names | nicknames | grounds | city | short forms."""
        city = row[5] if len(row) > 5 and row[5] else None
        return cls(row[0], row[1], _forms(row, 2), _forms(row, 3), _forms(row, 4), city, _forms(row, 6))


class Nation(NamedTuple):
    """A national team, of today or of a state that is no more, and what its people are called."""

    name: str
    code: str
    others: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()  # "Spanish": never alone for one person
    people: tuple[str, ...] = ()  # "Spaniard", "Italian": may stand alone for one
    nicknames: tuple[str, ...] = ()

    @classmethod
    def of(cls, row: Row) -> Self:
        """Name | code | other names | adjectives | nouns for a person | nicknames."""
        return cls(row[0], row[1], _forms(row, 2), _forms(row, 3), _forms(row, 4), _forms(row, 5))


class Competition(NamedTuple):
    """A league, cup or tournament, with the names its sponsors gave it."""

    name: str
    area: str  # the code of a nation, or a continent
    others: tuple[str, ...] = ()

    @classmethod
    def of(cls, row: Row) -> Self:
        """Canonical | country or continent | other names."""
        return cls(row[0], row[1], _forms(row, 2))


class Outlet(NamedTuple):
    """A paper, station or agency to whom people speak."""

    name: str
    others: tuple[str, ...] = ()

    @classmethod
    def of(cls, row: Row) -> Self:
        """Name | other names."""
        return cls(row[0], _forms(row, 1))


class Place(NamedTuple):
    """A city, county or country part that is no club by itself, and the clubs it may stand for."""

    name: str
    country: str
    clubs: tuple[str, ...] = ()

    @classmethod
    def of(cls, row: Row) -> Self:
        """Place | country | clubs of that place."""
        return cls(row[0], row[1] if len(row) > 1 else "", _forms(row, 2))


class Region(NamedTuple):
    """What people of a part of a country are called: "Catalan", "Sicilian", "Teessider"."""

    words: tuple[str, ...]
    name: str
    means: str  # person, team, or both
    clubs: tuple[str, ...] = ()

    @classmethod
    def of(cls, row: Row) -> Self:
        """Adjectives and nouns | region | person, team or both | clubs that it may stand for."""
        return cls(_forms(row, 0), row[1], row[2], _forms(row, 3))
