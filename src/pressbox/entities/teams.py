"""Known names and names yet unknown in, the teams of a report out, and every place where they are named.

"Stokeley Town ... Stokeley were"  ->  Stokeley Town, twice      "Nerazzurri"  ->  Inter or Atalanta
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Span
from pressbox.datatypes.listing import as_called
from pressbox.datatypes.numbers import number
from pressbox.entities.called_besides import (
    are_two_sides,
    by_nickname_and_level,
    by_short_form,
    called_besides,
    is_clipped,
    is_short_for,
)
from pressbox.entities.called_by_its_man import called_by_its_man
from pressbox.entities.cutting import name_of
from pressbox.entities.draft import Draft
from pressbox.entities.gazetteer import Naming, gazetteer
from pressbox.entities.ground_of_another import without_grounds
from pressbox.entities.kind_signs import Said, said_of
from pressbox.entities.kinds import COMPETITION_ENDINGS, GROUND_ENDINGS, leanings
from pressbox.entities.knowledge import Sighting, met_at
from pressbox.entities.known_teams import KnownTeams, Met, Placed
from pressbox.entities.named_last import renamed, with_short_names
from pressbox.entities.names import Name, built_as_surname, fold, surname_too, written_small
from pressbox.entities.no_club import is_a_level
from pressbox.entities.of_its_block import is_in_blocks, meets_nobody, men_after_all, sides_of_blocks
from pressbox.entities.one_of_two import with_one_of_two
from pressbox.entities.opening_names import asked_of_openers, goes_on_as_of_a_man
from pressbox.entities.sides_of_others import InDoubt, as_contenders, sides_of_others
from pressbox.entities.the_one_left import the_one_left
from pressbox.entities.titles import Titled
from pressbox.entities.where_named import (
    ALONE_NO_TEAMS,
    MEN_IF_ANYTHING,
    NEVER_A_SIDE,
    NO_TEAMS,
    WhereNamed,
    is_of_a_nation,
    surnames_in_full,
)
from pressbox.entities.who_play import Contender, likeliest, of_this_match, who_plays_it

_DOUBT = -2.0  # a name that is less like a team's than this is none, even where a team is wanted
_ONCE = -1.5  # the same of a name that stands there once
_IN_A_BLOCK = -7.0  # the same of a name that its paragraph needs
_HARDLY = -4.0  # the same where only one team is known, and a report is of two
_IN_CAPITALS = 1.2  # what must be said of a man whose name is only ever written in capitals
_BOTH = 2
_PLAYS = 4.5  # from where on a name that ends like a ground is a side: "Holm Park lost 2-0"
_PLAYS_SURELY = 4.0  # the same, by the log-odds of all that is said of it
_PLAYS_HERE = 3.0  # from where on a ground's or town's name is a side's
_MET_HERE = 0.9  # the same where it stands behind a score: "held 1-1 by Millfield"
_MEET = 2  # countries that are named where countries play
_STREETS = GROUND_ENDINGS | {"street", "field", "road", "linesman"}
_CUPS = frozenset("copa coppa coupe taca taça liga torneo trofeo supercopa".split())
_FOR_ALL_THAT = 3.0  # how likely a side a name must be that is a man's surname elsewhere
_SHORTEST = 3
_WEAK = 0.8  # log-odds of a name that stands once, up to which it is a man or a place rather than a third team


class Teams:
    """Which sightings and unknown names are teams, and what each is called."""

    def __init__(
        self, document: Document, sightings: dict[int, list[Sighting]], loose: list[Name], people: list[Name],
        named: list[Titled], met: Met | None,
    ) -> None:  # fmt: skip
        self._document = document
        self._at = WhereNamed(document)
        self.turned_down: list[Name] = []
        self.others: list[tuple[Sighting, Naming]] = []
        self._placed: list[Placed] = []
        self.unknown: dict[str, str] = {}  # folded -> canonical
        self._doubtful: list[tuple[float, str, list[Name]]] = []  # how much likelier a team than a person
        self._leads: dict[str, float] = {}  # the same of the names that are teams
        self._weak: dict[str, Name] = {}  # those that are hardly teams, where they stand
        surnames = {
            fold(n.words[-1])
            for n in (*loose, *people)
            if len(n.words) > 1 and fold(n.words[0]) in gazetteer().first_names
        } | {fold(n.words[-1]) for n in people if len(n.words) > 1}
        for place in named:
            self.unknown[fold(place.team)] = place.team
            self._placed.append((place.sentence, place.first, place.last, ((place.team, 1.0),), Form.NAME))
        parts = {fold(word) for name in (*loose, *people) if len(name.words) > 1 for word in name.words}
        parts |= {word for place in named for word in fold(place.team).split() if " " in place.team}
        self._surnames = surnames
        self._in_full = surnames_in_full(document)
        self._ends = {(s.sentence, s.last): s for seen in sightings.values() for s in seen}
        self._sort_loose(loose, people)
        known = KnownTeams(document, self._known_as_teams(sightings), surnames, parts, met, self.unknown)
        self.entries, self.by_reference = known.entries, known.by_reference
        self.unknown |= known.unknown
        self.others += known.others
        self.turned_down += known.turned_down
        self._placed += known.placed
        self._left = self._left_over(known.left, people)
        self._find_the_two()

    def _left_over(self, left: dict[str, list[Name]], people: Sequence[Name]) -> list[tuple[float, str, list[Name]]]:
        """ "Boro came at them", of a report that has no other word of Middlesbrough: what may be the other side."""
        named = {(i, at) for i, first, last, *_ in self._placed for at in range(first, last)}
        no_sides = (gazetteer().not_names, gazetteer().first_names, self.unknown)
        free = {
            key: [n for n in names if (n.sentence, n.first) not in named] for key, names in left.items()
            if len(key) > _SHORTEST and not any(key in book for book in no_sides)
        }  # fmt: skip
        free = {key: names for key, names in free.items() if names and not any(map(self._at.has_the_article, names))}
        return [(told.odds, key, free[key]) for key, told in said_of(self._document, free, people).items()]

    def _sort_loose(self, loose: list[Name], people: list[Name]) -> None:
        by_text: dict[str, list[Name]] = defaultdict(list)
        for name in loose:
            by_text[" ".join(map(fold, name.words))].append(name)
        said = self._said = with_one_of_two(self._document, said_of(self._document, by_text, people), by_text)
        lowered = written_small(self._document)
        for key, names in by_text.items():
            person, team, odds = said[key]
            last = key.split()[-1]
            asked = _MET_HERE if any(map(self._at.is_met, names)) else _PLAYS
            if (
                " " in key
                and last in GROUND_ENDINGS | COMPETITION_ENDINGS
                and key.split()[0] not in gazetteer().first_names
                and (
                    (team < asked and odds < _PLAYS_SURELY)
                    or all(map(self._at.is_where, names))
                    or last in NEVER_A_SIDE
                )
            ):
                kind = "ground" if last in GROUND_ENDINGS else "competition"
                self.others += [
                    (Sighting(n.sentence, n.first, n.last, ()), Naming(kind, names[0].text, "name")) for n in names
                ]
                continue
            if len(key) < 3 or key in NO_TEAMS | ALONE_NO_TEAMS or is_a_level(key) or number(key) is not None:
                continue  # "got SIX", too
            if " " in key and all(map(self._at.is_headed, names)):
                continue  # "FAULTS OF THE OLD FORMATION"
            if all(map(self._at.is_their_ground, names)) or (key[:4] == "the " and all(map(self._at.is_where, names))):
                continue  # "a point apiece at the Nest", "on Saturday at The Sawpit"
            if self._at.is_only_their_ground(names) or all(map(self._at.names_a_thing, names)):
                continue
            if any(map(self._is_its_town, names)) and 2 * sum(map(self._at.is_where, names)) > len(names):
                continue
            if key.endswith("-league") or (key.split()[0] in _CUPS and (" " in key or self._at.is_inside(names))):
                continue  # "in the Copa del Istmo", "in the Copa"
            if all(map(self._at.shouts, names)) and (key in lowered or person < _IN_CAPITALS or person < team):
                continue  # "ROUND-UP", "WEDNESDAY": a heading's words
            if all(map(self._at.begins_a_competition, names)):
                continue  # "Euro 2020", "the Premier Women's Division"
            names.sort(key=lambda name: (name.text.isupper(), name.sentence, name.first))
            sure = any(surname_too(self._document.sentences[n.sentence], n.first) for n in names if len(n.words) == 1)
            no_name = is_of_a_nation(key) or (" " not in key and key in gazetteer().not_names)  # "the South African"
            if no_name and not sure:
                continue
            no_team = key in MEN_IF_ANYTHING
            first = names[0].words[0].casefold()
            a_man = no_team or first in gazetteer().first_names or any(map(self._at.is_a_man, names))
            if not a_man and key not in lowered:
                self._doubtful.append((odds, key, names))
            if sure and not said[key].of_a_team:
                self.turned_down.extend(names)
                continue
            if (
                all(name.opens for name in names)
                and " " not in key
                and (key in lowered or max(person, team) < asked_of_openers(self._document, names))
            ):
                continue  # an ordinary word at the head of a sentence
            if key in lowered and " " not in key and max(person, team) < 1.5:
                continue
            a_first_name = " " not in key and key in gazetteer().first_names and odds < 0
            if said[key].of_a_team and a_first_name and not any(map(self._at.is_met, names)):
                self.turned_down.extend(names)
                continue  # "leaving Poppy to face their striker"
            if said[key].of_a_team and key in self._in_full and odds < _FOR_ALL_THAT:
                self.turned_down.extend(names)
                continue  # "KENNY GOURLAY ... Gourlay"
            if said[key].of_a_team and not no_team:
                canonical = self._longer_team(key, as_called(names[0].text) if " " in key else names[0].text, said)
                self._leads[canonical] = odds
                if odds < _WEAK and len(names) == 1 and " " not in key and not self._at.has_the_article(names[0]):
                    self._weak[canonical] = names[0]
                for name in names:
                    self._placed.append((name.sentence, name.first, name.last, ((canonical, 1.0),), Form.NAME))
            elif (
                person > 0
                or " " in key
                or any(not name.opens for name in names)
                or len(names) > 1
                or built_as_surname(key, names[0].text)
                or gazetteer().is_no_word(key)
                or goes_on_as_of_a_man(self._document, names[0])
            ):
                self.turned_down.extend(names)

    def _is_its_town(self, name: Name) -> bool:
        """ "Enyimba of Aba", "Dolphins of Corle": whence a club comes; "the Whitecaps of Port Lomas" are a side of that name."""
        lowers = self._document.sentences[name.sentence].lowers
        if name.first < 2 or lowers[name.first - 1] != "of":
            return False
        club = self._ends.get((name.sentence, name.first - 1))
        if club is None or "club" not in club.kinds():
            return self._at.is_of_a_side(name)
        return lowers[max(0, club.first - 1) : club.first] != ["the"]

    def _known_as_teams(self, sightings: dict[int, list[Sighting]]) -> dict[int, list[Sighting]]:
        """The sightings without grounds and places that play here: "Millfield won 2-0", though a ground is called so."""
        by_text: dict[str, list[Name]] = defaultdict(list)
        for seen in sightings.values():
            for sighting in seen:
                last = fold(self._document.sentences[sighting.sentence].tokens[sighting.last - 1].text)
                if sighting.kinds() <= {"ground", "place"} and last not in GROUND_ENDINGS:
                    name = name_of(self._document.sentences[sighting.sentence], sighting.first, sighting.last)
                    by_text[" ".join(map(fold, name.words))].append(name)
        taken: set[tuple[int, int]] = set()
        for key, names in by_text.items():
            said = [leanings(n, self._document.sentences[n.sentence]) for n in names if not self._at.is_where(n)]
            asked = _MET_HERE if any(map(self._at.is_met, names)) else _PLAYS_HERE
            if not said or sum(t - p for p, t, _ in said) / len(said) ** 0.35 < asked:
                continue
            self.unknown[key] = names[0].text
            for name in names:
                taken.add((name.sentence, name.first))
                self._placed.append((name.sentence, name.first, name.last, ((names[0].text, 1.0),), Form.NAME))
        return {i: [s for s in seen if (i, s.first) not in taken] for i, seen in sightings.items()}

    def _find_the_two(self) -> None:
        """A report is of two teams: a name of which too little is said to be one by itself may be the other."""
        sure = tuple(self.contenders(self._by_name()))
        if is_in_blocks(self._document, sure) and (men := men_after_all(self._document, sure)):
            self._are_no_sides(men)
            sure = tuple(self.contenders(self._by_name()))
        self._of_their_blocks(sure)
        sure = tuple(self.contenders(self._by_name()))
        several = is_in_blocks(self._document, sure)
        in_doubt = {} if several else self._in_doubt(_DOUBT, _ONCE)
        here = of_this_match(self._document, sure)
        two = likeliest(self._document, (*here, *as_contenders(in_doubt)))
        weak = in_doubt.keys() | {c.name for c in here if c.with_the and len(c.places) == 1}
        if self._left and not several and (two is None or not weak.isdisjoint(two)):
            self._doubtful += self._left
            in_doubt = self._in_doubt(_DOUBT, _ONCE)
            two = likeliest(self._document, (*here, *as_contenders(in_doubt)))
        if two is None and sure:
            hardly = _DOUBT if len(sure) >= _BOTH else _HARDLY  # "with a Hewitt goal": no third is wanted
            in_doubt = {
                text: told for text, told in self._in_doubt(hardly, hardly).items()
                if fold(text) not in _STREETS and not self._is_called_by_surname(text)
            }  # fmt: skip
            two = who_plays_it(self._document, (*here, *as_contenders(in_doubt))) or likeliest(self._document, sure)
        if two is None and len(sure) == 1:
            self._meet_at_their_ground(sure[0])
        self._are_sides(in_doubt, two or ())
        self._are_men_after_all(two or (), alone=two is not None and {one.name for one in sure} <= {*two, *self._weak})
        self._find_short_forms(two or ())
        rest, told = self._told_of_those_in_doubt(_HARDLY)
        self._are_sides(rest, sides_of_others(self._document, sure, two or (), told))

    def _are_no_sides(self, men: Sequence[str]) -> None:
        for index, first, last, targets, _ in self._placed:
            if targets[0][0] in men:
                self.turned_down.append(name_of(self._document.sentences[index], first, last))
        self._placed = [place for place in self._placed if place[3][0][0] not in men]
        self.unknown = {key: text for key, text in self.unknown.items() if text not in men}

    def _of_their_blocks(self, sure: Sequence[Contender]) -> None:
        rest, told = self._told_of_those_in_doubt(_IN_A_BLOCK)
        self._are_sides(rest, sides_of_blocks(self._document, sure, told))

    def _told_of_those_in_doubt(
        self, least: float
    ) -> tuple[dict[str, tuple[float, list[str], list[Name]]], list[InDoubt]]:
        rest = self._in_doubt(least, least)
        asked = {text: self._said[key] for text in rest if (key := fold(text)) in self._said}
        return rest, [
            InDoubt(text, rest[text][2], said.team, said.person, rest[text][0]) for text, said in asked.items()
        ]

    def _are_men_after_all(self, two: Sequence[str], *, alone: bool) -> None:
        """ "Firth kicked off", and Firth stands nowhere else: beside two that play `alone`, else where no side and no result is."""
        sides = [place[:2] for place in self._placed]
        for team, name in self._weak.items():
            at, key = (name.sentence, name.first), f" {fold(team)} "
            elsewhere = any(p[3][0][0] == team and p[:2] != at for p in self._placed)
            if (
                not elsewhere
                and not any(key in f" {fold(one)} " for one in two)
                and (alone or meets_nobody(self._document, name, sides))
            ):
                self._placed = [place for place in self._placed if place[:2] != at]
                self.turned_down += [name] if not name.opens or goes_on_as_of_a_man(self._document, name) else []

    def _are_sides(self, in_doubt: Mapping[str, tuple[float, list[str], list[Name]]], found: Iterable[str]) -> None:
        for text in found:
            if text in in_doubt:
                _, keys, names = in_doubt[text]
                self.unknown |= dict.fromkeys(keys, text)
                self.turned_down = [name for name in self.turned_down if name not in names]
                self._placed += [(name.sentence, name.first, name.last, ((text, 1.0),), Form.NAME) for name in names]

    def _meet_at_their_ground(self, one: Contender) -> None:
        """ "Carrow Vale won 4-0 at Millfield", of a report that names no other side; a club of the books may win at a ground."""
        met = () if one.known or one.national else met_at(self._document, [seen for seen, _ in self.others])
        for seen in met:
            text = self._document.sentences[seen.sentence].tokens[seen.first].text
            self.unknown[fold(text)] = text
            self._placed.append((seen.sentence, seen.first, seen.last, ((text, 1.0),), Form.NAME))
        self.others = [(seen, naming) for seen, naming in self.others if seen not in met]

    def _find_short_forms(self, two: Sequence[str]) -> None:
        """ "VV Lisse ... Lisse", "Ohio State ... OSU scored": a word or the letters of one side's name are that side, no man nobody else names."""
        for _, key, names in self._doubtful:
            if key in self.unknown or not any(name in self.turned_down for name in names):
                continue
            text = names[0].text
            whole = [team for team in two if fold(team) != key and is_short_for(text, key, team)]
            if not whole and any(is_clipped(fold(team), key) for team in two):
                whole, self.unknown[key] = [text], text  # "Marls were", of Marlfields
            if len(whole) != 1 or any(len(n.words) > 1 and fold(n.words[-1]) == key for n in self.turned_down):
                continue
            self.turned_down = [name for name in self.turned_down if name not in names]
            self._placed += [
                (name.sentence, name.first, name.last, ((whole[0], 1.0),), Form.NAME)
                for name in names if not self._at.is_in_town(name)
            ]  # fmt: skip

    def _is_called_by_surname(self, text: str) -> bool:
        """ "Paige MacIsaac ... MacIsaac": a man's or woman's name, where a team's is "Cerro Alto ... Cerro"."""
        return " " in text and any(key == fold(text).split()[-1] for _, key, _ in self._doubtful)

    def _in_doubt(self, often: float, once: float) -> dict[str, tuple[float, list[str], list[Name]]]:
        """Names that are no teams by what is said of them, nor anybody's surname: how much that is, their forms, and where they stand.

        `often` and `once` are how much it must be of a name that stands there more than once, and of one that does not.
        """
        open_ones = {
            key: (lead, names) for lead, key, names in self._doubtful
            if key not in self.unknown and lead >= (often if len(names) > 1 else once)
        }  # fmt: skip
        found: dict[str, tuple[float, list[str], list[Name]]] = {}
        longer: dict[str, set[str]] = defaultdict(set)
        for key in open_ones:
            for word in {key.split()[0], key.split()[-1]} if " " in key else ():
                longer[word].add(key)
        for key in sorted(open_ones, key=lambda k: (-k.count(" "), k)):
            lead, names = open_ones[key]
            whole = longer[key].pop() if len(longer[key]) == 1 else None
            if whole:  # "Callies", of Germiston Callies
                found[open_ones[whole][1][0].text][1].append(key)
                found[open_ones[whole][1][0].text][2].extend(names)
            else:
                found[names[0].text] = (lead, [key], list(names))
        return {text: told for text, told in found.items() if fold(text) not in self._surnames | self._in_full}

    def _by_name(self) -> dict[str, list[tuple[int, int, int, Form]]]:
        """Where each team is named."""
        renamed = self._short_for_long()
        found: dict[str, list[tuple[int, int, int, Form]]] = defaultdict(list)
        for index, first, last, targets, form in self._placed:
            found[renamed.get(targets[0][0], targets[0][0])].append((index, first, last, form))
        return found

    def contenders(self, named: Mapping[str, Sequence[tuple[int, int, int, Form]]]) -> Iterable[Contender]:
        """The teams that may be the two of the report, by where they are named."""
        return without_grounds(self._document, self._all_named(named))

    def _all_named(self, named: Mapping[str, Sequence[tuple[int, int, int, Form]]]) -> Iterable[Contender]:
        nations, with_the = self.nations(), self.by_the_article()
        for name, places in named.items():
            told = tuple(sorted(p[:3] for p in places if self._document.sentences[p[0]].genre is not Genre.STANDINGS))
            yield Contender(
                name, told, name in self.entries, name in nations, name in with_the,
                all(form is Form.NICKNAME for *_, form in places), self._leads.get(name, 0.0),
            )  # fmt: skip

    def _longer_team(self, key: str, text: str, said: Mapping[str, Said]) -> str:
        many = said.get(f"{key}s")
        if many and many.of_a_team:
            text = f"{text}s"  # "The Frother had chances": one of the Frothers
        self.unknown[key] = text
        return text

    def references(self, draft: Draft) -> Iterable[Reference]:
        """References to teams, grounds, competitions, outlets and places."""
        self._link_unknown()
        for index, first, last, targets, form in self._placed:
            tokens = self._document.sentences[index].tokens
            # "Wales U21s", "Arsenal Women": the words belong to the name
            span = Span(tokens[first].start, tokens[last - 1].end)
            yield Reference(span, index, first, last, Kind.TEAM, form, targets)
            draft.team_forms[targets[0][0]][span.of(self._document.text)] += 1
        kinds = {"ground": Kind.GROUND, "competition": Kind.COMPETITION, "outlet": Kind.OUTLET, "place": Kind.PLACE}
        for sighting, naming in self.others:
            tokens = self._document.sentences[sighting.sentence].tokens
            span = Span(tokens[sighting.first].start, tokens[sighting.last - 1].end)
            yield Reference(
                span, sighting.sentence, sighting.first, sighting.last, kinds[naming.kind], Form.NAME,
                ((naming.canonical, 1.0),),
            )  # fmt: skip

    def _short_for_long(self) -> dict[str, str]:
        """ "Harbour Town ... Harbour": the shorter name is the longer team."""
        full = {key: text for key, text in self.unknown.items() if " " in key}
        owners: dict[str, str] = {}
        named: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for index, first, last, targets, _ in self._placed:
            named[targets[0][0]].append((index, first, last))
        for key, text in self.unknown.items():
            longer = [t for k, t in full.items() if k != key and (k.startswith(key + " ") or k.endswith(" " + key))]
            if len(longer) == 1 and not are_two_sides(self._document, text, longer[0], named):
                owners[text] = longer[0]
        clubs_play = sum(name in self.nations() for name in named) < _MEET
        unknown = set(self.unknown.values())
        for text, owner in called_besides(self._document, named, unknown, clubs_play=clubs_play).items():
            owners[text] = owners.get(owner, owner)
        so_called = the_one_left(self._document, named, unknown) | called_by_its_man(self._document, named, unknown)
        in_short = by_nickname_and_level(unknown, named.keys() - unknown) | by_short_form(unknown, named)
        for text, owner in (*so_called.items(), *in_short.items()):
            owners.setdefault(text, owners.get(owner, owner))
        return owners

    def _link_unknown(self) -> None:
        self._placed = with_short_names(renamed(self._placed, self._short_for_long()), self._document)

    def by_the_article(self) -> frozenset[str]:
        """Unknown teams of one word that never stand without "the": "the Smelters", what a side is called besides."""
        found: dict[str, bool] = {}
        unknown = set(self.unknown.values())
        for index, first, _, targets, _ in self._placed:
            name = targets[0][0]
            if name in unknown and " " not in name:
                before = self._document.sentences[index].tokens[first - 1].lower if first else ""
                found[name] = found.get(name, True) and before == "the"
        return frozenset(name for name, always in found.items() if always)

    def loose(self) -> frozenset[str]:
        """Teams that the gazetteer does not know and a single word or a plural names: "the Broch", "the Lady Mariners"."""
        return (
            frozenset(name for name in self.unknown.values() if " " not in name or name.endswith("s"))
            - self.entries.keys()
        )

    def nations(self) -> frozenset[str]:
        """The teams that are countries."""
        return frozenset(name for name, naming in self.entries.items() if naming.kind == "nation")

    def grounds(self) -> dict[str, tuple[str, ...]]:
        """Ground -> the teams of this report that play there."""
        book = gazetteer()
        present = {targets[0][0] for *_, targets, _ in self._placed}
        found: dict[str, tuple[str, ...]] = {}
        for sighting, naming in self.others:
            if naming.kind == "ground":
                clubs = [n.canonical for n in sighting.namings if n.kind == "ground" and n.canonical in present] or [
                    c for c in book.clubs_at(naming.canonical) if c in present
                ]
                if clubs:
                    found[naming.canonical] = tuple(dict.fromkeys(clubs))
        return found

    def place_of(self) -> dict[str, tuple[str, ...]]:
        """City -> the teams of this report that are from there."""
        present = {targets[0][0] for *_, targets, _ in self._placed}
        return {
            naming.canonical: tuple(c for c in gazetteer().clubs_of(naming.canonical) if c in present)
            for _, naming in self.others
            if naming.kind == "place"
        }
