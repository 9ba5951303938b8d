"""The gazetteer's files, read once, and what may be looked up in them."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from pressbox.entities.gazetteer.entries import Club, Competition, Naming, Nation, Outlet, Place, Region, Row
from pressbox.entities.names import fold

_SHORT = 4
# How English builds words that may open a sentence without an article.
_BUILT_SO = tuple("ing ly ness tion sion ity ment ance ence ism ship hood age ure ive ful less ous able ible".split())


class Gazetteer:
    """Entries as written, and forms folded (no case, no accents, tokens joined by a blank) -> what they may name."""

    def __init__(self) -> None:
        self.clubs: dict[str, Club] = {row[0]: Club.of(row) for row in _rows("clubs.txt")}
        self._ranks = {name: at for at, name in enumerate(self.clubs)}
        self.nations: dict[str, Nation] = {row[0]: Nation.of(row) for row in _rows("nations.txt")}
        self.competitions: tuple[Competition, ...] = tuple(map(Competition.of, _rows("competitions.txt")))
        self.outlets: tuple[Outlet, ...] = tuple(map(Outlet.of, _rows("outlets.txt")))
        self.places: tuple[Place, ...] = tuple(map(Place.of, _rows("places.txt")))
        self.regions: tuple[Region, ...] = tuple(map(Region.of, _rows("regions.txt")))
        self.first_names: frozenset[str] = frozenset(fold(_words("first_names.txt")).split())
        self.towns_for_men: frozenset[str] = frozenset(fold(_words("towns_for_men.txt")).split())
        self.not_names: frozenset[str] = frozenset(fold(_words("words_not_names.txt")).split())
        words = _words("ordinary_words.txt").split()
        self.ordinary_words: frozenset[str] = frozenset(word for word in words if word[0] != "~")
        self.words_and_names: frozenset[str] = frozenset(word[1:] for word in words if word[0] == "~")
        self.names: dict[str, tuple[Naming, ...]] = {}
        self._nationality: dict[str, str] = {}
        self._person_nouns: set[str] = set()
        self._clubs_at: dict[str, list[str]] = {}
        self._clubs_of: dict[str, list[str]] = {}
        self._by_country: dict[str, list[Club]] = {}
        self._nation_of: dict[str, str] = {}
        self._states: dict[str, tuple[str, str]] = {}
        self._ends: dict[str, tuple[str, ...]] = {}
        self._index_clubs()
        self._index_nations()
        self._index_the_rest()
        self._index_cities()
        self.first_words: frozenset[str] = frozenset(form.split(" ", 1)[0] for form in self.names)

    def is_no_word(self, word: str) -> bool:
        """Whether a folded word is none of the language's, as far as known: "hutton", not "momentum", "hill", "rejoicing"."""
        if not word.isalpha() or len(word) < _SHORT or word in self.not_names or word.endswith(_BUILT_SO):
            return False
        stems = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("d"), word.removesuffix("ed")}
        return not any(stem in self.ordinary_words or stem in self.words_and_names for stem in stems)

    def _index_clubs(self) -> None:
        for club in self.clubs.values():
            self._add((club.name,), Naming("club", club.name, "name"))
            self._add(club.others, Naming("club", club.name, "other"))
            self._add(club.nicknames, Naming("club", club.name, "nickname"))
            self._add(club.shorts, Naming("club", club.name, "short"))
            for ground in club.grounds:
                bare = ground.removeprefix("the ").removeprefix("The ")
                if " " in bare or bare == ground:  # "the Valley", "the Bridge": too common a word to be one by itself
                    self._add((bare, *_as_old_papers_write(bare)), Naming("ground", bare, "ground"))
                self._clubs_at.setdefault(bare, []).append(club.name)
            if club.city:
                self._clubs_of.setdefault(club.city, []).append(club.name)

    def _index_nations(self) -> None:
        for nation in self.nations.values():
            self._add((nation.name, *nation.others), Naming("nation", nation.name, "name"))
            self._add(nation.nicknames, Naming("nation", nation.name, "nickname"))
            for form in (nation.name, *nation.others, *nation.adjectives, *nation.people):
                self._nationality.setdefault(fold(form), nation.name)
            self._person_nouns.update(map(fold, nation.people))

    def _index_the_rest(self) -> None:
        for competition in self.competitions:
            self._add((competition.name, *competition.others), Naming("competition", competition.name, "name"))
        for outlet in self.outlets:
            self._add((outlet.name, *outlet.others), Naming("outlet", outlet.name, "name"))
        for place in self.places:
            self._add((place.name,), Naming("place", place.name, "place"))
            known = self._clubs_of.setdefault(place.name, [])
            known.extend(club for club in place.clubs if club not in known)
        for region in self.regions:
            self._add(region.words, Naming("region", region.name, "region"))

    def _index_cities(self) -> None:
        for nation, cities, *states in _rows("cities.txt"):
            self._nation_of.update((city.strip(), nation) for city in cities.split(";"))
            for state in states[0].split(";") if states else ():
                name, _, short = state.partition("=")
                for form in (name.strip(), short.strip() or name.strip()):
                    self._states[form] = name.strip(), nation

        for ends, clubs in _rows("ends.txt"):
            for end in map(fold, ends.split(";")):
                known = self._ends.get(end.strip(), ())
                self._ends[end.strip()] = (*known, *(club.strip() for club in clubs.split(";")))

    def _add(self, forms: tuple[str, ...], naming: Naming) -> None:
        for form in forms:
            for key in _keys(form):
                known = self.names.get(key)
                if known is None:
                    self.names[key] = (naming,)
                elif not any(n.canonical == naming.canonical and n.kind == naming.kind for n in known):
                    self.names[key] = (*known, naming)

    def nationality(self, words: str) -> str | None:
        """The nation of a nation's name, adjective or noun for a person, folded; else None."""
        return self._nationality.get(words)

    def is_person_noun(self, word: str) -> bool:
        """Whether a folded nationality word may stand alone for a person: "Spaniard", "Argentine", not "Spanish"."""
        return word in self._person_nouns

    def called(self, country: str, forms: Iterable[str]) -> str | None:
        """What papers call the club that is written so; None if no club of that country is, or several are."""
        nation = self.nations.get(country)
        if nation is None:
            return None
        known = {fold(form) for form in forms}
        fitting = {
            club.name for club in self._clubs_in(nation.code)
            if known & {fold(form) for form in (club.name, *club.others)}
        }  # fmt: skip
        return fitting.pop() if len(fitting) == 1 else None

    def _clubs_in(self, code: str) -> list[Club]:
        if not self._by_country:
            for club in self.clubs.values():
                self._by_country.setdefault(club.country, []).append(club)
        return self._by_country.get(code, [])

    def clubs_at(self, ground: str) -> tuple[str, ...]:
        """The clubs that play or played at a ground."""
        return tuple(self._clubs_at.get(ground, ()))

    def clubs_of(self, place: str) -> tuple[str, ...]:
        """The clubs of a city."""
        return tuple(self._clubs_of.get(place, ()))

    def nation_of(self, place: str) -> str | None:
        """The national team of the country that a city's clubs play in; None where they are of several, or none is known."""
        codes = {self.clubs[club].country for club in self._clubs_of.get(place, ()) if club in self.clubs}
        if len(codes) != 1:
            return None if codes else self._nation_of.get(place)
        return next((nation.name for nation in self.nations.values() if nation.code in codes), None)

    def state(self, words: str) -> tuple[str, str] | None:
        """The state that a dateline's word is short for, and the national team of its country: "Colo."."""
        return self._states.get(words)

    def clubs_with_end(self, end: str) -> tuple[str, ...]:
        """The clubs whose ground has an end or a stand called so, folded: "kop"."""
        return self._ends.get(end, ())

    def country_of(self, name: str) -> str | None:
        """The country of a nation's team; None for others."""
        return name if name in self.nations else None

    def rank(self, club: str) -> int:
        """How far down the list of clubs one stands: those first that papers write of most."""
        return self._ranks.get(club, len(self._ranks))

    def grounds_of(self, club: str) -> tuple[str, ...]:
        """The grounds of a club, today's first."""
        return self.clubs[club].grounds if club in self.clubs else ()


def _as_old_papers_write(ground: str) -> tuple[str, ...]:
    """ "Goodison-park", "Anfield-road" of Goodison Park and Anfield Road."""
    before, _, last = ground.rpartition(" ")
    return (f"{before}-{last.lower()}",) if before and last in _OF_GROUNDS else ()


_OF_GROUNDS = frozenset("Park Road Lane Street Green Hill Ground".split())


def _keys(form: str) -> set[str]:
    """A form as its tokens are looked up, folded and joined: "St. Johnstone" by "st . johnstone", "st johnstone" too."""
    key = fold(form)
    if key.isalpha():
        return {key}
    if "'" in key:  # the possessive mark is a token by itself, and is passed over where names are looked up
        key = key.replace("'s ", " ").replace("' ", " ").removesuffix("'s").removesuffix("'")
    if "/" in key:
        key = key.replace("/", " / ")
    if key[-1].isdigit() or key[1:2].isdigit():  # "B36 Torshavn" is cut into "B", "36", "Torshavn"
        key = " ".join(_apart(word) for word in key.split())
    if "." not in key:
        return {key}
    apart = " ".join(f"{word[:-1]} ." if word.find(".") == len(word) - 1 else word for word in key.split())
    return {key, apart, key.replace(".", "")}


def _apart(word: str) -> str:
    letters = word.rstrip("0123456789")
    return f"{letters} {word[len(letters) :]}" if letters.isalpha() and letters != word else word


def _read(name: str) -> list[str]:
    lines = files("pressbox.entities.gazetteer").joinpath(name).read_text("utf-8").splitlines()
    return [line for line in lines if line and line[0] != "#"]


def _words(name: str) -> str:
    return " ".join(_read(name))


def _rows(name: str) -> list[Row]:
    return [[column.strip() for column in line.split("|")] for line in _read(name)]


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer, read once."""
    return Gazetteer()
