"""A store as the reference that proofreading asks: every answer with its SQL and the rows that decided it."""

import datetime
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from pressbox.datatypes.reference import Answer, Fixture, MatchTold, PlaceTold, Value
from pressbox.league import form, head_to_head
from pressbox.league.competitions import Edition, UnknownCompetition, find_edition
from pressbox.league.records import goals_before
from pressbox.league.results import SIDES, UnknownTeam, team_id, team_name
from pressbox.league.rules import known_competitions
from pressbox.league.table import league_table
from pressbox.store.database import Database, StoreError, open_database
from pressbox.store.known_results import KnownResults
from pressbox.store.names import folded

_MOST_ANSWERS = 2000
_NOT_KNOWN = Answer(None, "")
_TABLE_COLUMNS = (
    "position", "team", "played", "won", "drawn", "lost", "goals_for", "goals_against", "goal_difference", "points",
    "deducted",
)  # fmt: skip
# With the keys of the matches written out the store reads only the pages that have them: asked for every match of a
# round-up, it otherwise joins all its matches each time.
_SCORES_TOLD = """
    SELECT string_agg(DISTINCT score, ' ' ORDER BY score) FROM (
        SELECT match_id, unnest([ft_home || '-' || ft_away, et_home || '-' || et_away]) AS score
        FROM tellings JOIN sources USING (source_id) WHERE kind = 'reference' AND match_id IN ({keys})
    ) scores WHERE scores.match_id = match_list.match_id
"""
_NEUTRAL = "SELECT bool_or(t.neutral) FROM tellings t WHERE t.match_id IN ({keys}) AND t.match_id = match_list.match_id"
# Every name of a team as `team_id` compares them, that of the team that plays most last.
_NAMES = """
    WITH played AS (
        SELECT team_id, count(*) AS matches FROM (
            SELECT home_id AS team_id FROM matches UNION ALL SELECT away_id FROM matches
        ) GROUP BY team_id
    )
    SELECT lower(strip_accents(written)) AS name, team_id FROM team_names LEFT JOIN played USING (team_id)
    ORDER BY coalesce(matches, 0), team_id DESC
"""
_APPEARS_WITHIN = 10  # days after the match


class _Remembering:
    """A database that is asked the same thing once: a report's checks ask for its match again and again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answers: dict[tuple[object, ...], tuple[tuple[str, ...], list[tuple[Value, ...]]]] = {}

    def ask(
        self, sql: str, parameters: Mapping[str, Value] | tuple[Value, ...] = ()
    ) -> tuple[tuple[str, ...], list[tuple[Value, ...]]]:
        """Column names and rows."""
        told = tuple(parameters.items()) if isinstance(parameters, Mapping) else parameters
        if (sql, told) not in self._answers:
            if len(self._answers) >= _MOST_ANSWERS:
                self._answers.clear()
            self._answers[sql, told] = self._database.ask(sql, parameters)
        return self._answers[sql, told]


class StoreReference:
    """`ReferenceData` over a store that nobody writes to meanwhile: answers are remembered."""

    def __init__(self, database: Database) -> None:
        self._store = database
        self.database = _Remembering(database)
        self._known: KnownResults | None = None  # all matches by their teams: loaded when a match is looked up
        self._names: dict[str, int] = {}  # a round-up names twenty teams: all are loaded with the first
        self._teams: dict[str, int | None] = {}

    def mark(self) -> str:
        """What changes whenever the reference data does."""
        return str(
            self._store.one("SELECT md5(string_agg(sha256, '' ORDER BY name)) FROM sources WHERE kind = 'reference'")
        )

    def team(self, name: str, country: str | None = None) -> Answer:
        """The team's canonical name; None when unknown or when several teams are meant."""
        sql = (
            "SELECT DISTINCT t.name, t.country, t.team_id FROM team_names n JOIN teams t USING (team_id)"
            " WHERE n.folded = $name AND ($country::VARCHAR IS NULL OR t.country = $country) ORDER BY t.name"
        )
        return self._ask(
            sql, {"name": folded(name), "country": country}, lambda rows: rows[0][0] if len(rows) == 1 else None
        )

    def fixture(
        self, home: str, away: str, on: datetime.date, *, either_way: bool = True, within_days: int = 1
    ) -> Answer:
        """The one match of two teams on or around a day: value "2-2" home first, or None; rows show the sides."""
        return self._of_teams(
            home, away,
            "date BETWEEN $on::DATE - $days::INTEGER AND $on::DATE + $days::INTEGER",
            {"on": on.isoformat(), "days": within_days}, either_way=either_way, value=_score_of_one, source="matches",
        )  # fmt: skip

    def fixtures_with_score(
        self, first: str, second: str, score: tuple[int, int], before: datetime.date | None = None
    ) -> Answer:
        """Matches of two teams with this score in their order; value is the date if exactly one fits."""
        return self._of_teams(
            first, second,
            "((home_id = $first AND home_goals = $a AND away_goals = $b) OR (home_id = $second AND home_goals = $b"
            " AND away_goals = $a)) AND ($before::DATE IS NULL OR date < $before::DATE)",
            {"a": score[0], "b": score[1], "before": before.isoformat() if before else None}, either_way=True,
            value=lambda rows: rows[0][0] if len(rows) == 1 else None,
        )  # fmt: skip

    def results(self, team: str, on: datetime.date, *, within_days: int = 1) -> Answer:
        """A team's matches on or around a day; value is how many."""
        key = self._team(team)
        if key is None:
            return _NOT_KNOWN
        return self._ask(
            "SELECT date::VARCHAR AS date, competition, home, home_goals, away_goals, away, status FROM match_list"
            " WHERE $team IN (home_id, away_id)"
            " AND date BETWEEN $on::DATE - $days::INTEGER AND $on::DATE + $days::INTEGER ORDER BY date",
            {"team": key, "on": on.isoformat(), "days": within_days},
            lambda rows: len(rows) or None,
        )

    def has_rules(self, competition: str) -> bool:
        """Whether the rules of a league are known."""
        try:
            edition = find_edition(self.database, competition)
        except UnknownCompetition:
            return False
        return (edition.competition, edition.country) in known_competitions()

    def table_on(self, competition: str, on: datetime.date) -> Answer:
        """The league table after that day; value is how many teams."""
        edition = self._edition(competition, on)
        if edition is None:
            return _NOT_KNOWN
        table = league_table(self.database, edition, on)
        rows: tuple[tuple[Value, ...], ...] = tuple(
            tuple(getattr(row, column) for column in _TABLE_COLUMNS) for row in table.rows
        )
        return Answer(len(rows) or None, table.sql, tuple(table.parameters.items()), _TABLE_COLUMNS, rows)

    def standing(self, competition: str, team: str, on: datetime.date) -> Answer:
        """A team's row of that table; value is its points."""
        key = self._team(team)
        table = self.table_on(competition, on)
        name = team_name(self.database, key) if key is not None else None
        if name is None or not table.known:
            return _NOT_KNOWN
        answer = self.standings(competition, (name,), on)
        return replace(answer, value=answer.rows[0][9] if answer.rows else None)

    def standings(self, competition: str, teams: tuple[str, ...], on: datetime.date) -> Answer:
        """The rows of some teams in that table, by position; value is how many."""
        table = self.table_on(competition, on)
        if not table.known:
            return _NOT_KNOWN
        sql = f"SELECT * FROM ({table.sql}) WHERE list_contains(string_split($teams, '|'), team) ORDER BY position"
        return self._ask(sql, dict(table.parameters) | {"teams": "|".join(teams)}, lambda rows: len(rows) or None)

    def matches_told(
        self, told: tuple[MatchTold, ...], published: datetime.date | None, table: tuple[PlaceTold, ...] = ()
    ) -> tuple[Answer, ...]:
        """For each match of a report the one it can be: one row, value the date; else none."""
        if published is None and not any(match.day for match in told):
            if self._known is None:
                self._known = KnownResults(self._store)
            days = self._known.days_of(told, table)
            return tuple(
                _NOT_KNOWN if day is None else self._one_match(match, day, 0)
                for match, day in zip(told, days, strict=True)
            )
        day = next((match.day for match in told if match.day), published) or datetime.date.min
        middle = published - datetime.timedelta(_APPEARS_WITHIN // 2) if published else day
        return tuple(
            self._one_match(match, match.day, 1) if match.day else self._one_match(match, middle, _APPEARS_WITHIN // 2)
            for match in told
        )

    def _one_match(self, told: MatchTold, on: datetime.date, within_days: int) -> Answer:
        """The only match of those days that can have ended as told, if the report does not say which day it was."""
        answer = self.fixture(told.first, told.second, on, within_days=within_days)
        rows = [row for row in answer.rows if told.day or _ended_so(told, Fixture(*row))]  # type: ignore[arg-type]
        return replace(answer, value=rows[0][0], rows=tuple(rows)) if len(rows) == 1 else _NOT_KNOWN

    def opponents(self, team: str, on: datetime.date, *, within_days: int) -> Answer:
        """Whom a team met around a day, in every form of their names; value is how many forms."""
        key = self._team(team)
        if key is None:
            return _NOT_KNOWN
        return self._ask(
            "SELECT DISTINCT n.written, m.date::VARCHAR AS date FROM matches m JOIN team_names n"
            " ON n.team_id = CASE WHEN m.home_id = $team THEN m.away_id ELSE m.home_id END"
            " WHERE $team IN (m.home_id, m.away_id)"
            " AND m.date BETWEEN $on::DATE - $days::INTEGER AND $on::DATE + $days::INTEGER ORDER BY n.written",
            {"team": key, "on": on.isoformat(), "days": within_days},
            lambda rows: len(rows) or None,
        )

    def goals_of(self, match_id: int) -> Answer:
        """The goals of a match: date, team, scorer, minute, kind; value is how many, None if not all are listed."""
        sql = (
            "SELECT date::VARCHAR AS date, team, scorer, label, minute_from, minute_to, kind, team_id, scorer_written"
            " FROM goal_list WHERE match_id = $match ORDER BY minute_from, goal_order"
        )
        if not self._store.one("SELECT count(*) FROM goals WHERE match_id = ?", [match_id]):
            return Answer(None, sql, (("match", match_id),))  # most results files list no goals
        answer = self._ask(sql, {"match": match_id}, lambda rows: len(rows) or None)
        score = self._store.one(
            "SELECT coalesce(et_home, ft_home) + coalesce(et_away, ft_away) FROM beliefs JOIN tellings USING (telling_id)"
            " WHERE beliefs.match_id = ?",
            [match_id],
        )
        return answer if answer.value == score else replace(answer, value=None)

    def previous_meetings(self, first: str, second: str, before: datetime.date, limit: int = 10) -> Answer:
        """The last meetings before a day, newest first; value is the date of the last one."""
        keys = self._team(first), self._team(second)
        if keys[0] is None or keys[1] is None:
            return _NOT_KNOWN
        return head_to_head.meetings(self.database, keys[0], keys[1], before, limit)

    def last_win(self, winner: str, loser: str, before: datetime.date, venue: str | None = None) -> Answer:
        """When the one last beat the other; value is the date."""
        keys = self._team(winner), self._team(loser)
        if keys[0] is None or keys[1] is None:
            return _NOT_KNOWN
        return head_to_head.last_win(self.database, keys[0], keys[1], before, venue)

    def streak(
        self, team: str, before: datetime.date, kind: str, competition: str | None = None, venue: str | None = None
    ) -> Answer:
        """How many in a row up to and with that day."""
        key = self._team(team)
        return _NOT_KNOWN if key is None else form.streak(self.database, key, before, kind, competition, venue)

    def wins_in_last(self, team: str, on: datetime.date, count: int, competition: str | None = None) -> Answer:
        """How many of the last `count` matches up to and with that day were won."""
        key = self._team(team)
        return _NOT_KNOWN if key is None else form.wins_in_last(self.database, key, on, count, competition)

    def squad(self, team: str, on: datetime.date) -> Answer:
        """Names of those known to have been in a team's squad around a day; value is how many."""
        key = self._team(team)
        if key is None:
            return _NOT_KNOWN
        first = on.year if on.month >= 7 else on.year - 1
        return self._ask(
            "SELECT DISTINCT coalesce(p.name, s.person) AS person, s.position, s.number FROM squads s"
            " LEFT JOIN people p USING (person_id) WHERE s.team_id = $team AND s.season IN ($season, $year)"
            " ORDER BY s.number, person",
            {"team": key, "season": f"{first}-{(first + 1) % 100:02d}", "year": str(on.year)},
            lambda rows: len(rows) or None,
        )

    def previous_goals(self, player: str, team: str | None, before: datetime.date) -> Answer:
        """A player's goals before a day, newest first; value is how many."""
        key = self._team(team) if team else None
        person = self._store.one(
            "SELECT person_id FROM people_names WHERE folded = ? AND (?::BIGINT IS NULL OR team_id = ?)"
            " GROUP BY person_id LIMIT 1",
            [folded(player), key, key],
        )
        if person is None:
            return _NOT_KNOWN
        answer = goals_before(self.database, scorer=int(person), before=before)
        return Answer(len(answer.rows), answer.sql, answer.parameters, answer.columns, answer.rows)

    def late_goals(self, team: str, against: str, before: datetime.date, after_minute: int = 90) -> Answer:
        """A team's goals after a minute against another, newest first; value is the date of the last."""
        keys = self._team(team), self._team(against)
        if keys[0] is None or keys[1] is None:
            return _NOT_KNOWN
        return goals_before(self.database, team=keys[0], against=keys[1], before=before, after_minute=after_minute)

    def season_results(self, team: str, on: datetime.date, competition: str) -> Answer:
        """A team's league results of the season up to that day, oldest first; value is how many."""
        key, edition = self._team(team), self._edition(competition, on)
        if key is None or edition is None:
            return _NOT_KNOWN
        return self._ask(
            f"SELECT date::VARCHAR AS date, venue, opponent, scored, conceded FROM ({SIDES}) WHERE team_id = $team"
            " AND competition = $competition AND season = $season AND date <= $on::DATE ORDER BY date",
            {"team": key, "competition": edition.competition, "season": edition.season, "on": on.isoformat()},
            lambda rows: len(rows) or None,
        )

    def _of_teams(
        self, first: str, second: str, condition: str, parameters: dict[str, Value], *, either_way: bool,
        value: Callable[[list[tuple[Value, ...]]], Value], source: str = "match_list",
    ) -> Answer:  # fmt: skip
        keys = self._team(first), self._team(second)
        if keys[0] is None or keys[1] is None:
            return _NOT_KNOWN
        way = "(home_id = $first AND away_id = $second)"
        if either_way:
            way += " OR (home_id = $second AND away_id = $first)"
        told = {"first": keys[0], "second": keys[1]} | parameters
        _, found = self.database.ask(f"SELECT match_id FROM {source} WHERE ({way}) AND {condition}", told)
        ids = ", ".join(str(row[0]) for row in found) or "NULL"
        return self._ask(
            "SELECT date::VARCHAR AS date, competition, home, home_goals, away_goals, away, status, ground, match_id,"
            " ht_home, ht_away, country, home_id = $first AS first_at_home,"
            f" ({_SCORES_TOLD.format(keys=ids)}) AS scores_told, ({_NEUTRAL.format(keys=ids)}) AS neutral FROM match_list"
            f" WHERE match_id IN ({ids}) AND ({way}) AND {condition} ORDER BY date",
            told, value,
        )  # fmt: skip

    def _ask(self, sql: str, parameters: dict[str, Value], value: Callable[[list[tuple[Value, ...]]], Value]) -> Answer:
        columns, rows = self.database.ask(sql, parameters)
        return Answer(value(rows), sql, tuple(parameters.items()), columns, tuple(rows))

    def _team(self, name: str) -> int | None:
        if name not in self._teams:
            if not self._names:
                self._names = {str(written): int(str(key)) for written, key in self._store.ask(_NAMES)[1]}
            self._teams[name] = self._names.get(str(self._store.one("SELECT lower(strip_accents(trim(?)))", [name])))
            if self._teams[name] is None:
                with suppress(UnknownTeam):
                    self._teams[name] = team_id(self.database, name)
        return self._teams[name]

    def _edition(self, competition: str, on: datetime.date) -> Edition | None:
        try:
            return find_edition(self.database, competition, on=on)
        except UnknownCompetition:
            return None


def _score_of_one(rows: list[tuple[Any, ...]]) -> Value:
    return f"{rows[0][3]}-{rows[0][4]}" if len(rows) == 1 and rows[0][3] is not None else None


def _ended_so(told: MatchTold, played: Fixture) -> bool:
    """Whether some source has the match end as told; where the score is counted, with no fewer goals."""
    if told.score is None:
        return played.home_goals is not None
    score = told.score if played.first_at_home else told.score[::-1]
    known = [tuple(map(int, one.split("-"))) for one in (played.scores_told or "").split()]
    if told.at_least:
        return any(home >= score[0] and away >= score[1] for home, away in known)
    return score in known


def beside(database: Database, path: Path) -> StoreReference:
    """The reference data of another store, or of the one that is open and filled with reports meanwhile.

    What reports say is no reference: only results files are asked of the open one.
    """
    if database.path is not None and path.exists() and path.samefile(database.path):
        return _with_reference(database, path)
    return open_reference(path)


def open_reference(path: Path) -> StoreReference:
    """The reference data of a store that `reference add` has filled."""
    return _with_reference(open_database(path), path)


def _with_reference(database: Database, path: Path) -> StoreReference:
    if not database.one("SELECT count(*) FROM sources WHERE kind = 'reference'"):
        raise StoreError(
            f"{path} holds no reference data: put some in with `pressbox reference add PATH --store {path}`"
        )
    return StoreReference(database)
