"""Reference files in, rows of the store out, and an account of what was read and what was not.

Files go in batches of one transaction each: a file whose words have not changed is passed over, so that an import
that was cut off goes on where it stopped.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pressbox.datatypes.reference import Goals, PlayedMatch
from pressbox.store.beliefs import believe, told_by
from pressbox.store.countries import COUNTRY_OF_CODE
from pressbox.store.database import Database
from pressbox.store.football_txt import Unparsed
from pressbox.store.match_book import KnownMatch, MatchBook, Met
from pressbox.store.people_book import PeopleBook
from pressbox.store.reference_files import ReferenceFile, files_under, read_reference
from pressbox.store.team_book import Called, TeamBook, TeamName

_NOT_DRAWN = re.compile(
    r"(?:N\.?N\.?$|TB[AD]\b|[WL]\d{1,3}$|\d[A-P](?:/|$)|3[A-P]/|(?:Winners?|Losers?|Runners?-up|First|Second|Third)\b.*\d?"
    r"(?:Group|Path|Match|Semi|Quarter|\d))"
)
_BATCH = 60  # files
_FACTS = ("tellings", "goals", "events", "squads")


@dataclass(frozen=True, slots=True)
class FileAccount:
    """What one file gave."""

    name: str
    format: str
    matches: int = 0
    goals: int = 0
    clubs: int = 0
    players: int = 0
    unparsed: tuple[Unparsed, ...] = ()
    skipped: str | None = None
    unchanged: bool = False


@dataclass
class Books:
    """Who is known while the store is written to."""

    database: Database
    teams: TeamBook = field(init=False)
    people: PeopleBook = field(init=False)
    matches: MatchBook = field(init=False)
    competitions: dict[tuple[str, str], int] = field(default_factory=dict)
    _new_competitions: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.teams, self.people, self.matches = (
            TeamBook(self.database), PeopleBook(self.database), MatchBook(self.database),
        )  # fmt: skip
        for competition_id, name, country in self.database.ask("SELECT * FROM competitions")[1]:
            self.competitions[str(name), str(country)] = int(str(competition_id))

    def competition(self, name: str | None, country: str | None) -> int | None:
        """A competition's key, entered if new."""
        if not name:
            return None
        key = (name, country or "")
        if key not in self.competitions:
            self.competitions[key] = self.database.fresh_id()
            self._new_competitions.append(
                {"competition_id": self.competitions[key], "name": name, "country": country or ""}
            )
        return self.competitions[key]

    def is_competition(self, competition_id: int | None, name: str) -> bool:
        """Whether a match's competition is the one a report names; unknown counts as yes."""
        if competition_id is None:
            return True
        known = next((key for key, value in self.competitions.items() if value == competition_id), None)
        return known is None or known[0].casefold() == name.casefold()

    def half_time_fits(self, match: KnownMatch, half: Goals, as_told: bool) -> bool:
        """Whether no source contradicts this half-time score."""
        home, away = half if as_told else (half.away, half.home)
        told = self.database.ask(
            "SELECT ht_home, ht_away FROM tellings WHERE match_id = ? AND ht_home IS NOT NULL", [match.match_id]
        )[1]
        return not told or (home, away) in told

    def save(self) -> None:
        """Write what is new, in the order in which tables hang on each other."""
        self.teams.save()
        self.database.insert("competitions", self._new_competitions)
        self._new_competitions = []
        self.people.save()
        self.matches.save()


def add_reference(
    database: Database,
    paths: list[Path],
    progress: Callable[[FileAccount], None] = lambda account: None,
    called: Called = lambda country, forms: None,
) -> list[FileAccount]:
    """Import every file under the paths; `called` tells what papers call a club."""
    books = Books(database)
    known = {
        str(name): (int(str(source_id)), str(sha))
        for source_id, name, sha in database.ask(
            "SELECT source_id, name, sha256 FROM sources WHERE kind = 'reference'"
        )[1]
    }
    accounts: list[FileAccount] = []
    batch: list[ReferenceFile] = []

    def write() -> None:
        with database.transaction():
            for account in _write(books, batch, known):
                accounts.append(account)
                progress(account)
        batch.clear()

    dateless: list[ReferenceFile] = []
    for file in _all_files(paths):
        unchanged = known.get(str(file.path), (0, ""))[1] == _sha(file)
        if file.skipped or unchanged:
            account = _account(file, unchanged=unchanged and not file.skipped)
            accounts.append(account)
            progress(account)
        elif any(match.date is None for match in file.matches):
            dateless.append(file)  # its matches meet the dated ones once those are in
        else:
            batch.append(file)
        if len(batch) >= _BATCH:
            write()
    batch.extend(dateless)
    write()
    with database.transaction():
        books.teams.name_by_use(called)
    return accounts


def _all_files(paths: list[Path]) -> Iterator[ReferenceFile]:
    for path in paths:
        for file in files_under(path):
            yield from read_reference(file)


def _write(books: Books, files: list[ReferenceFile], known: dict[str, tuple[int, str]]) -> list[FileAccount]:
    database = books.database
    rows: dict[str, list[dict[str, Any]]] = {table: [] for table in ("sources", *_FACTS, "failures")}
    accounts = []
    touched: list[int] = []
    now = datetime.now(UTC).replace(tzinfo=None)
    for file in files:
        name, sha = str(file.path), _sha(file)
        if name in known:
            source_id = known[name][0]
            touched += told_by(database, [source_id])
            for table in _FACTS:
                database.connection.execute(f"DELETE FROM {table} WHERE source_id = ?", [source_id])
            database.connection.execute("DELETE FROM failures WHERE name = ?", [name])
            database.connection.execute(
                "UPDATE sources SET sha256 = ?, loaded_at = ? WHERE source_id = ?", [sha, now, source_id]
            )
        else:
            source_id = database.fresh_id()
            rows["sources"].append(
                {
                    "source_id": source_id, "kind": "reference", "name": name, "format": file.format, "sha256": sha,
                    "loaded_at": now, "rank": file.rank,
                }
            )  # fmt: skip
        known[name] = (source_id, sha)
        unparsed = list(file.unparsed)
        _clubs(books, file)
        cast = _cast(books, file.matches)
        for match in file.matches:
            refused = _take_match(books, match, source_id, rows, cast)
            if refused:
                unparsed.append(Unparsed(match.line, refused))
        _players(books, file, source_id, rows)
        rows["failures"] += [
            {"name": name, "line": left.line, "cause": f"not understood: {left.text}"[:500], "failed_at": now}
            for left in unparsed
        ]
        accounts.append(_account(replace(file, unparsed=tuple(unparsed))))
    books.save()
    for table, new in rows.items():
        if table != "sources" and new and table in _FACTS:
            _number(database, table, new)
    for table in ("sources", *_FACTS, "failures"):
        database.insert(table, rows[table])
    believe(database, [*touched, *(row["match_id"] for row in rows["tellings"])])
    return accounts


def _number(database: Database, table: str, rows: list[dict[str, Any]]) -> None:
    key = {"tellings": "telling_id", "goals": "goal_id", "events": "event_id"}.get(table)
    if key:
        for row, row_id in zip(rows, database.next_ids(len(rows)), strict=True):
            row[key] = row_id


def _clubs(books: Books, file: ReferenceFile) -> None:
    for club in file.clubs:
        team_id = books.teams.find(club.name, club.country, False)
        if team_id is None or books.teams.teams[team_id].country != club.country:
            team_id = books.teams.enter(club.name, club.country, city=club.city, ground=club.ground)
        for form in club.names:
            books.teams.add_form(team_id, form)
    for current, former in file.former_names:
        if books.teams.find(former, None, True) is None:  # "Ireland" was Northern Ireland's name, and is another's
            books.teams.add_form(books.teams.get(current, national=True), former)


def _cast(books: Books, matches: tuple[PlayedMatch, ...]) -> dict[tuple[str, str, TeamName], int]:
    """Every team of a file, by competition, season and name."""
    pairs: dict[tuple[str, str], set[tuple[TeamName, TeamName]]] = defaultdict(set)
    for match in matches:
        if not (match.status == "bye" or _not_drawn(match.home) or _not_drawn(match.away) or match.home == match.away):
            pairs[match.competition or "", match.season or ""].add(_named(books, match))
    return {
        (*within, team): team_id for within, opponents in pairs.items()
        for team, team_id in books.teams.cast(
            {team for pair in opponents for team in pair}, within, frozenset(opponents)
        ).items()
    }  # fmt: skip


def _named(books: Books, match: PlayedMatch) -> tuple[TeamName, TeamName]:
    national = match.international or _are_countries(books, match)

    def named(name: str, code: str | None) -> TeamName:
        country = "" if national else COUNTRY_OF_CODE.get(code, code) if code else match.country or ""
        return TeamName(COUNTRY_OF_CODE.get(name, name) if national else name, country, national)

    return named(match.home, match.home_country), named(match.away, match.away_country)


def _not_drawn(name: str) -> bool:
    """ "N.N.", "W74", "Winner Group A": who plays is not known yet."""
    return bool(_NOT_DRAWN.match(name))


def _take_match(
    books: Books, match: PlayedMatch, source_id: int, rows: dict[str, list[dict[str, Any]]],
    cast: dict[tuple[str, str, TeamName], int],
) -> str | None:  # fmt: skip
    """One match into rows; a sentence if it cannot be kept."""
    if match.status == "bye":
        return f"{match.home}: a bye, no match"
    if _not_drawn(match.home) or _not_drawn(match.away):
        return f"{match.home} against {match.away}: not drawn yet"
    if match.home == match.away:
        return f"{match.home} against itself"
    competition_id = books.competition(match.competition, None if match.international else match.country)
    home_id, away_id = (cast[match.competition or "", match.season or "", team] for team in _named(books, match))
    if home_id == away_id:
        return f"{match.home} and {match.away} are the same team by their names"
    met = books.matches.meet(home_id, away_id, match.date, match.season, competition_id, match.final, source_id)
    rows["tellings"].append(_telling(match, met, source_id))
    for order, goal in enumerate(match.goals, 1):
        team_id = None if goal.side is None else home_id if goal.side == "home" else away_id
        plays_for = team_id
        if goal.kind == "own_goal" and team_id is not None:
            plays_for = away_id if team_id == home_id else home_id
        rows["goals"].append(
            {
                "goal_id": 0, "match_id": met.match.match_id, "source_id": source_id, "goal_order": order,
                "team_id": team_id, "scorer": goal.scorer,
                "scorer_id": books.people.get(goal.scorer, plays_for) if goal.scorer else None,
                "minute_from": _clock(goal.minute, goal.added), "minute_to": _clock(goal.minute, goal.added),
                "added": goal.added, "label": _label(goal.minute, goal.added), "kind": goal.kind,
                "basis": "stated", "certainty": "certain",
            }
        )  # fmt: skip
    _events(books, match, met, source_id, home_id, away_id, rows)
    return None


def _are_countries(books: Books, match: PlayedMatch) -> bool:
    """A competition whose title names no country ("Copa América"): national teams if both are known as such."""
    if match.country or match.home_country or match.away_country:
        return False
    return all(books.teams.find(team, None, True) is not None for team in (match.home, match.away))


def _telling(match: PlayedMatch, met: Met, source_id: int) -> dict[str, Any]:
    def pair(score: Goals | None) -> tuple[int | None, int | None]:
        if score is None:
            return None, None
        return (score.away, score.home) if met.swapped else (score.home, score.away)

    winner = match.shootout_winner
    if met.swapped and winner:
        winner = "away" if winner == "home" else "home"
    (ft_home, ft_away), (ht_home, ht_away) = pair(match.full_time), pair(match.half_time)
    (et_home, et_away), (so_home, so_away) = pair(match.extra_time), pair(match.shootout)
    coaches = (match.home_coach, match.away_coach)
    home_coach, away_coach = reversed(coaches) if met.swapped else coaches
    return {
        "telling_id": 0, "match_id": met.match.match_id, "source_id": source_id, "line": match.line,
        "competition": match.competition, "season": match.season, "stage": match.stage, "round": match.round,
        "date": match.date, "time": match.time, "neutral": match.neutral, "ft_home": ft_home, "ft_away": ft_away,
        "ht_home": ht_home, "ht_away": ht_away, "et_home": et_home, "et_away": et_away, "so_home": so_home,
        "so_away": so_away, "shootout_winner": winner, "status": match.status, "ground": match.ground,
        "city": match.city, "attendance": match.attendance, "referee": match.referee, "home_coach": home_coach,
        "away_coach": away_coach, "note": match.note,
    }  # fmt: skip


def _events(
    books: Books, match: PlayedMatch, met: Met, source_id: int, home_id: int, away_id: int,
    rows: dict[str, list[dict[str, Any]]],
) -> None:  # fmt: skip
    def event(kind: str, side: str | None, person: str, minute: int | None, **more: Any) -> None:
        team_id = None if side is None else home_id if side == "home" else away_id
        rows["events"].append(
            {
                "event_id": 0, "match_id": met.match.match_id, "source_id": source_id, "kind": kind,
                "team_id": team_id, "person_id": books.people.get(person, team_id), "person": person,
                "minute_from": minute, "minute_to": minute, "other": None, "detail": None,
            }
            | more
        )  # fmt: skip

    for card in match.cards:
        colour = "yellow_card" if card.colour == "yellow" else "red_card"
        detail = "second yellow" if card.colour == "second_yellow" else None
        event(colour, card.side, card.player, _clock(card.minute, card.added), detail=detail)
    for seen in match.appearances:
        if seen.starter:
            event("appearance", seen.side, seen.player, None, detail="captain" if seen.captain else None)
        else:
            event("substitution", seen.side, seen.player, seen.came_on or None, other=seen.replaced)


def _players(books: Books, file: ReferenceFile, source_id: int, rows: dict[str, list[dict[str, Any]]]) -> None:
    for player in file.players:
        team_id = books.teams.get(player.team, file.country, player.national_team)
        rows["squads"].append(
            {
                "source_id": source_id, "team_id": team_id, "season": player.season, "person": player.player,
                "person_id": books.people.get(player.player, team_id, player.nation, player.born),
                "position": player.position, "number": player.number, "born": player.born, "nation": player.nation,
                "club": player.club,
            }
        )  # fmt: skip


def _clock(minute: int | None, added: int | None) -> int | None:
    return None if minute is None else minute + (added or 0)


def _label(minute: int | None, added: int | None) -> str | None:
    return None if minute is None else f"{minute}+{added}'" if added else f"{minute}'"


def _sha(file: ReferenceFile) -> str:
    return hashlib.sha256(file.text.encode()).hexdigest()


def _account(file: ReferenceFile, *, unchanged: bool = False) -> FileAccount:
    return FileAccount(
        str(file.path), file.format, len(file.matches), sum(len(match.goals) for match in file.matches),
        len(file.clubs), len(file.players), file.unparsed, file.skipped, unchanged,
    )  # fmt: skip
