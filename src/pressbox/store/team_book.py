"""A team's name as written in, the one team that is meant out; new ones are entered, every form is kept."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from pressbox.store.countries import NATIONAL_FORMS
from pressbox.store.database import Database
from pressbox.store.names import core, folded

# Clubs of one country that play in another's competitions.
_ALSO_FROM = {
    "England": ("Wales",), "Wales": ("England",), "France": ("Monaco",), "Switzerland": ("Liechtenstein",),
    "Spain": ("Andorra",), "Italy": ("San Marino",), "Scotland": ("England",), "Ireland": ("Northern Ireland",),
    "United States": ("Canada",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class KnownTeam:
    """A team of the store."""

    team_id: int
    name: str
    country: str
    national: bool


class TeamName(NamedTuple):
    """A name as a file writes it, and where its team is at home."""

    name: str
    country: str
    national: bool


# A club's country and every form of its name -> what papers call it; None: not known, or two clubs come into question.
Called = Callable[[str, frozenset[str]], str | None]


class TeamBook:
    """All teams of a store, held in memory while it is written to."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.teams: dict[int, KnownTeam] = {}
        self._by_folded: dict[str, list[int]] = defaultdict(list)
        self._by_core: dict[str, list[int]] = defaultdict(list)
        self._by_first_word: dict[str, set[int]] = defaultdict(set)
        self._written: dict[int, set[str]] = defaultdict(set)
        self._new_teams: list[dict[str, Any]] = []
        self._new_names: list[dict[str, Any]] = []
        self._found: dict[tuple[str, str | None, bool | None], int | None] = {}
        self._uses: dict[int, Counter[str]] = defaultdict(Counter)
        self._played: Counter[int] | None = None
        self._played_in: dict[tuple[str, str], set[int]] = defaultdict(set)
        for team_id, name, country, national in database.ask("SELECT team_id, name, country, is_national FROM teams")[
            1
        ]:
            self.teams[int(str(team_id))] = KnownTeam(int(str(team_id)), str(name), str(country), bool(national))
        for team_id, written in database.ask("SELECT team_id, written FROM team_names")[1]:
            self._index(int(str(team_id)), str(written))
        if not self.teams:
            self._enter_national_forms()

    def find(self, name: str, country: str | None = None, national: bool | None = None) -> int | None:
        """The team meant, or None if there is none, or several equally likely."""
        key = (name, country, national)
        if key not in self._found:
            self._found[key] = self._search(name, country, national)
        return self._found[key]

    def candidates(self, name: str) -> list[int]:
        """Every team that is called so: to the letter, else but for what clubs drop, else for short."""
        short = core(name)
        if not short:
            return []
        return (
            self._by_folded.get(folded(name))
            or self._by_core.get(short)
            or [
                team_id for team_id in sorted(self._by_first_word.get(short.split()[0], ()))
                if any(core(form).startswith(f"{short} ") for form in self._written[team_id])
            ]
        )  # fmt: skip

    def may_be(self, name: str, team_id: int) -> bool:
        """Whether a name is longer or shorter than one of the team's by whole words: Wexbridge, Wexbridge Albion."""
        short = f"{core(name)} "
        return any(
            short.startswith(f"{core(form)} ") or f"{core(form)} ".startswith(short) for form in self._written[team_id]
        )

    def get(self, name: str, country: str | None = None, national: bool | None = False) -> int:
        """The team meant, entered if new; `national` None: not told."""
        found = self.find(name, None if national else country, national)
        if found is None:
            found = self.enter(name, "" if national else country or "", bool(national))
        self.add_form(found, name)
        return found

    def cast(
        self, names: Iterable[TeamName], within: tuple[str, str], opponents: frozenset[tuple[TeamName, TeamName]]
    ) -> dict[TeamName, int]:
        """Who is who among the names of one competition and season in one file.

        Names known to the letter come first; a name that only resembles one of those teams is another team, and so is
        one of two that play each other: "Paris FC" is not Paris Saint-Germain where that plays too.
        """
        meant: dict[TeamName, int] = {}
        left: list[TeamName] = []
        playing = set(self._played_in[within])
        for team in sorted(set(names)):
            exact = self._exactly(team)
            if playing and exact not in playing:  # "Leipzig" is the Leipzig of this league, whoever else is so called
                exact = self._shortened(team.name, within) or exact
            if exact is None:
                left.append(team)
            else:
                meant[team] = exact
        for first, second in sorted(opponents):
            if first in meant and meant[first] == meant.get(second):
                other = min(first, second, key=lambda team: self._likeness(team, meant[team]))
                meant[other] = self.enter(other.name, "" if other.national else other.country, other.national)
        for team in left:
            taken = set(meant.values())
            found = self.find(team.name, None if team.national else team.country or None, team.national)
            if found is None or found in taken:
                found = self._shortened(team.name, within)
            if found is None or found in taken:
                found = self.enter(team.name, "" if team.national else team.country, team.national)
            meant[team] = found
        for team, team_id in meant.items():
            self.add_form(team_id, team.name)
            self._played_in[within].add(team_id)
            self._uses[team_id][team.name] += 1
        return meant

    def _likeness(self, team: TeamName, team_id: int) -> float:
        return SequenceMatcher(None, folded(team.name), folded(self.teams[team_id].name)).ratio()

    def _exactly(self, team: TeamName) -> int | None:
        if folded(team.name) not in self._by_folded:
            return None
        found = self.find(team.name, None if team.national else team.country or None, team.national)
        exact = found is not None and found in self._by_folded[folded(team.name)]
        return found if exact else None

    def enter(
        self, name: str, country: str, national: bool = False, city: str | None = None, ground: str | None = None
    ) -> int:
        """A new team."""
        team_id = self.database.fresh_id()
        self.teams[team_id] = KnownTeam(team_id, name, country, national)
        self._new_teams.append(
            {
                "team_id": team_id,
                "name": name,
                "country": country,
                "is_national": national,
                "city": city,
                "ground": ground,
            }
        )
        self.add_form(team_id, name)
        return team_id

    def add_form(self, team_id: int, written: str) -> None:
        """A form in which a team's name was written."""
        if written in self._written[team_id]:
            return
        fresh = team_id not in self._by_folded.get(folded(written), ()) or team_id not in self._by_core[core(written)]
        self._index(team_id, written)
        self._new_names.append({"team_id": team_id, "written": written, "folded": folded(written)})
        if fresh:
            self._found.clear()

    def forms(self, team_id: int) -> set[str]:
        """Every form known."""
        return self._written[team_id]

    def name_by_use(self, called: Called = lambda country, forms: None) -> None:
        """A club goes by what papers call it, if `called` knows, else by what results files call it most; once for all."""
        self.save()
        known = self.database.ask("SELECT team_id FROM teams WHERE named_by_results OR is_national")[1]
        settled = {int(str(row[0])) for row in known}
        taken = {
            (team.country, team.name) for team_id, team in self.teams.items() if team_id in settled or team_id not in self._uses
        }  # fmt: skip
        named: list[dict[str, Any]] = []
        for team_id, uses in sorted(self._uses.items(), key=lambda item: -item[1].total()):
            if team_id in settled:
                continue
            country = self.teams[team_id].country
            name = called(country, frozenset(self._written[team_id]))
            if name is None or (country, name) in taken:  # two Chesters: the one that plays more is called so
                name = max(sorted(uses), key=lambda form: (uses[form], -len(form)))
            taken.add((country, name))
            named.append({"team_id": team_id, "name": name})
        for row in named:
            team_id, name = int(str(row["team_id"])), str(row["name"])
            self.teams[team_id] = replace(self.teams[team_id], name=name)
            self.add_form(team_id, name)
        self.save()
        if named:
            self.database.connection.execute(
                "UPDATE teams SET name = named.name, named_by_results = TRUE FROM (SELECT unnest($ids::BIGINT[]) AS team_id,"
                " unnest($names::VARCHAR[]) AS name) named WHERE named.team_id = teams.team_id",
                {"ids": [row["team_id"] for row in named], "names": [row["name"] for row in named]},
            )
        self._uses.clear()

    def save(self) -> None:
        """Write what is new; within the caller's transaction."""
        self.database.insert("teams", self._new_teams)
        self.database.insert("team_names", self._new_names)
        self._new_teams, self._new_names = [], []

    def _index(self, team_id: int, written: str) -> None:
        self._written[team_id].add(written)
        self._by_first_word[(core(written) or " ").split(" ")[0]].add(team_id)
        for index, key in ((self._by_folded, folded(written)), (self._by_core, core(written))):
            if team_id not in index[key]:
                index[key].append(team_id)

    def _search(self, name: str, country: str | None, national: bool | None) -> int | None:
        for index, key in ((self._by_folded, folded(name)), (self._by_core, core(name))):
            fitting = [
                team for team in (self.teams[team_id] for team_id in index.get(key, ()))
                if national is None or team.national == national
            ]  # fmt: skip
            if country:
                for places in ((country,), _ALSO_FROM.get(country, ()), ("",)):
                    there = [team for team in fitting if team.country in places]
                    if there:
                        return self._one_of(there, name)
                continue
            if fitting:
                return self._one_of(fitting, name)
        return None

    def _one_of(self, teams: list[KnownTeam], name: str) -> int | None:
        """The only one; else the one so named; else the one that plays far more often than the next."""
        if len(teams) == 1:
            return teams[0].team_id
        named = [team for team in teams if folded(team.name) == folded(name)]
        if len(named) == 1 and len({team.country for team in teams}) == 1:
            return named[0].team_id
        if self._played is None:
            counted = self.database.ask(
                "SELECT team_id, count(*) FROM"
                " (SELECT home_id AS team_id FROM matches UNION ALL SELECT away_id FROM matches) GROUP BY team_id"
            )[1]
            self._played = Counter({int(str(team_id)): int(str(count)) for team_id, count in counted})
        ranked = sorted(teams, key=lambda team: -(self._played or Counter())[team.team_id])
        most, next_most = (self._played[team.team_id] for team in ranked[:2])
        if most > 4 * next_most:
            return ranked[0].team_id
        return named[0].team_id if len(named) == 1 else None

    def _shortened(self, name: str, within: tuple[str, str]) -> int | None:
        """ "Manchester C" of a league in which Manchester City play."""
        short = core(name)
        if len(short) < 4:
            return None
        longer = [
            team_id for team_id in self._played_in[within]
            if any(core(form).startswith(short) or core(form).endswith(f" {short}") for form in self._written[team_id])
        ]  # fmt: skip
        return longer[0] if len(longer) == 1 else None

    def _enter_national_forms(self) -> None:
        for forms in NATIONAL_FORMS:
            team_id = self.enter(forms[0], "", national=True)
            for form in forms[1:]:
                self.add_form(team_id, form)
