"""The gazetteer's files, read once."""

import unicodedata
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_CLUBS = (
    ("clubs_england.txt", "England"), ("clubs_britain_ireland.txt", "Scotland"), ("clubs_italy_spain.txt", "Italy"),
    ("clubs_germany_france.txt", "Germany"), ("clubs_europe.txt", None), ("clubs_world.txt", None),
)  # fmt: skip


class Naming(NamedTuple):
    """One way a form may be meant: the kind of entry, its canonical name, and how the form names it."""

    kind: str  # club, nation, competition, ground, outlet, place
    canonical: str
    how: str  # name, other, nickname, short, ground, place


def _fold(form: str) -> str:
    if not form.isascii():
        form = form.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("’", "'")
        decomposed = unicodedata.normalize("NFKD", form)
        form = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return form.lower()


class Gazetteer:
    """Forms folded (no case, no accents) and what they may name."""

    def __init__(self) -> None:
        self.names: dict[str, tuple[Naming, ...]] = {}
        self.first_names: frozenset[str] = frozenset(_fold(_read("first_names.txt")).split())
        self.not_names: frozenset[str] = frozenset(_read("not_names.txt").split())
        self._nationality: dict[str, str] = {}
        self._person_nouns: set[str] = set()
        self._clubs_at: dict[str, list[str]] = {}
        self._clubs_of: dict[str, list[str]] = {}
        self._grounds: dict[str, tuple[str, ...]] = {}
        self._clubs()
        self._nations()
        for row in _rows("competitions.txt"):
            for form in (row[0], *_split(row, 1)):
                self._add(form, Naming("competition", row[0], "name"))
        for row in _rows("outlets.txt"):
            for form in (row[0], *_split(row, 1)):
                self._add(form, Naming("outlet", row[0], "name"))
        for row in _rows("places.txt"):
            self._add(row[0], Naming("place", row[0], "place"))
            self._clubs_of.setdefault(row[0], []).extend(
                c for c in _split(row, 1) if c not in self._clubs_of.get(row[0], [])
            )
        self.first_words: frozenset[str] = frozenset(form.split(" ", 1)[0] for form in self.names)

    def _clubs(self) -> None:
        for file, _ in _CLUBS:
            for row in _rows(file):
                name = row[0]
                self._add(name, Naming("club", name, "name"))
                for column, how in ((1, "other"), (2, "nickname"), (3, "short")):
                    for form in _split(row, column):
                        self._add(form, Naming("club", name, how))
                grounds = tuple(_split(row, 4))
                self._grounds[name] = grounds
                for ground in grounds:
                    bare = ground.removeprefix("the ").removeprefix("The ")
                    if " " in bare or bare == ground:
                        self._add(bare, Naming("ground", bare, "ground"))
                    self._clubs_at.setdefault(bare, []).append(name)
                for city in _split(row, 5):
                    self._clubs_of.setdefault(city, []).append(name)

    def _nations(self) -> None:
        for row in _rows("nations.txt"):
            name = row[0]
            for form in (name, *_split(row, 1)):
                self._add(form, Naming("nation", name, "name"))
                self._nationality[_fold(form)] = name
            for form in _split(row, 4):
                self._add(form, Naming("nation", name, "nickname"))
            for form in _split(row, 2):
                self._nationality[_fold(form)] = name
                if form.endswith(
                    ("an", "ese", "ian", "i", "ean", "ek", "ine", "mil", "oe", "iot", "ech", "ak", "ene", "ss")
                ):
                    self._person_nouns.add(_fold(form))
            for form in _split(row, 3):
                self._nationality[_fold(form)] = name
                self._person_nouns.add(_fold(form))

    def _add(self, form: str, naming: Naming) -> None:
        key = _fold(form)
        key = key.replace("'s ", " ").replace("' ", " ") if "' " in key or "'s " in key else key.removesuffix("'s")
        for variant in {key, key.replace("st. ", "st "), key.replace(".", "")} if "." in key else {key}:
            known = self.names.get(variant, ())
            if all(n.canonical != naming.canonical or n.kind != naming.kind for n in known):
                self.names[variant] = (*known, naming)

    def nationality(self, words: str) -> str | None:
        """The nation of a nation's name, adjective or noun for a person, folded; else None."""
        return self._nationality.get(words)

    def is_person_noun(self, word: str) -> bool:
        """Whether a folded nationality word may stand alone for a person: "Spaniard", "Argentine", not "Spanish"."""
        return word in self._person_nouns

    def clubs_at(self, ground: str) -> tuple[str, ...]:
        """The clubs that play or played at a ground."""
        return tuple(self._clubs_at.get(ground, ()))

    def clubs_of(self, place: str) -> tuple[str, ...]:
        """The clubs of a city."""
        return tuple(self._clubs_of.get(place, ()))

    def country_of(self, name: str) -> str | None:
        """The country of a nation's team; None for clubs (their files do not say)."""
        return name if name.lower() in self._nationality else None

    def grounds_of(self, club: str) -> tuple[str, ...]:
        """The grounds of a club, today's first."""
        return self._grounds.get(club, ())


def _read(name: str) -> str:
    return files("pressbox.entities.gazetteer").joinpath(name).read_text("utf-8")


def _rows(name: str) -> list[list[str]]:
    return [
        [column.strip() for column in line.split("|")]
        for line in _read(name).splitlines()
        if line and not line.startswith("#")
    ]


def _split(row: list[str], column: int) -> list[str]:
    if column >= len(row) or not row[column]:
        return []
    return [form.strip() for form in row[column].split(";") if form.strip()]


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer, read once."""
    return Gazetteer()
