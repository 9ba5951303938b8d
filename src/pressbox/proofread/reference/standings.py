"""The league's tables around a report's matches in, what a team's place and points can have been out.

A report is written between the final whistle and the next morning, while other matches of the day are still played: the
tables before its matches, after each of their days and when it was published are all tables it may speak of.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pressbox.datatypes.findings import Case
from pressbox.datatypes.reference import Answer, ReferenceData
from pressbox.proofread.reference.played import Played, matches_played

_FEWEST = 10  # teams of a league; of fewer a table is that of a group


@dataclass(frozen=True, slots=True)
class Row:
    """A team's line of a table."""

    position: int
    team: str
    played: int
    difference: int
    scored: int
    points: int

    @property
    def worth(self) -> tuple[int, int, int]:
        """What places are given for."""
        return self.points, self.difference, self.scored


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables that a report may speak of: `before` its matches, and `after` them, the first of these that day's."""

    reference: ReferenceData
    competition: str
    day: date
    before: dict[str, Row]
    after: tuple[dict[str, Row], ...]
    playing: dict[str, date]  # teams whose match the report tells
    country: str | None

    def team(self, name: str | None) -> str | None:
        """A team of the league by any of its names."""
        if name is None:
            return None
        for known in (self.reference.team(name, self.country), self.reference.team(name)):
            if known.value in self.after[0]:
                return str(known.value)
        return name if name in self.after[0] else None

    @property
    def all(self) -> tuple[dict[str, Row], ...]:
        """Every table, the day's first."""
        return (*self.after, self.before)

    def now(self, team: str) -> Row:
        """The team's row at the end of the day."""
        return self.after[0][team]

    def states(self, team: str, *, before: bool = True) -> list[Row]:
        """The rows that a team can have had; without `before` only those after its match, if that is told."""
        tables = self.all if before or team not in self.playing else self.after
        return list(dict.fromkeys(table[team] for table in tables if team in table))

    def places(self, team: str, *, before: bool = True) -> tuple[int, int]:
        """The best and the worst place that a team can have had."""
        best, worst = 99, 1
        for own in self.states(team, before=before):
            above = sure = 0
            for other in self.after[0]:
                if other != team:
                    rows = [row.worth for row in self.states(other)]
                    sure += min(rows) > own.worth
                    above += max(rows)[0] > own.points or max(rows) >= own.worth
            best, worst = min(best, sure + 1), max(worst, above + 1)
        return best, worst

    def rows_of(self, *teams: str) -> Answer:
        """The question that gives some teams' rows on the day, and its answer."""
        return self.reference.standings(self.competition, teams, self.day)


def tables_around(case: Case) -> Tables | None:
    """The tables around the report's matches, if those that are known are of one league whose rules are known."""
    reference, played = case.reference, matches_played(case)
    leagues = {one.competition for one in played if one.competition}
    if reference is None or not played or len(leagues) != 1:
        return None
    (competition,) = leagues
    if not reference.has_rules(competition):
        return None
    days = sorted({one.date for one in played})
    last = max(days[-1], case.document.published or days[-1] + timedelta(1))
    last = min(last, days[-1] + timedelta(2))
    between = [days[-1] + timedelta(n) for n in range((last - days[-1]).days + 1)]
    after = [_table(reference, competition, day) for day in between]
    before = _table(reference, competition, days[0] - timedelta(1))
    if len(after[0]) < _FEWEST:
        return None
    playing = {name: one.date for one in played for name in one.names}
    country = next((one.fixture.country for one in played), None)
    return Tables(reference, competition, days[-1], before, tuple(_distinct(after)), playing, country)


def own_match(played: tuple[Played, ...], team: str) -> Played | None:
    """The match of a team, by the reference data's name."""
    return next((one for one in played if team in one.names), None)


def _table(reference: ReferenceData, competition: str, day: date) -> dict[str, Row]:
    rows = reference.table_on(competition, day).rows
    # position, team, played, won, drawn, lost, goals for, against, difference, points, deducted
    return {str(r[1]): Row(*(int(str(r[0])),), str(r[1]), *(int(str(r[at])) for at in (2, 8, 6, 9))) for r in rows}


def _distinct(tables: list[dict[str, Row]]) -> Iterator[dict[str, Row]]:
    seen: list[dict[str, Row]] = []
    for table in tables:
        if table not in seen:
            seen.append(table)
            yield table
