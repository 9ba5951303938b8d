"""Matches as a report tells them in, the days out on which the store's results know them; silent where two fit."""

import datetime
from collections.abc import Sequence

from pressbox.datatypes.reference import Goals, MatchTold, PlaceTold
from pressbox.store.add_reference import Books
from pressbox.store.database import Database
from pressbox.store.dating import Told, dated_by_results
from pressbox.store.table_told import Place, table_told


class KnownResults:
    """The matches of a store by their teams, for as many reports as are read beside it."""

    def __init__(self, database: Database) -> None:
        self._books = Books(database)

    def days_of(self, told: Sequence[MatchTold], table: Sequence[PlaceTold] = ()) -> list[datetime.date | None]:
        """The day of each match of a report without any day; None where none fits, or more than one."""
        teams = [self._two_teams(match) for match in told]
        known = [_told(match, pair) for match, pair in zip(told, teams, strict=True) if pair is not None]
        places = [
            Place(team_id, row.position, row.points) for row in table
            if (team_id := self._books.teams.find(row.team)) is not None
        ]  # fmt: skip
        competition = next((match.competition for match in told if match.competition), None)
        holds = table_told(self._books.database, competition, places)
        dated = iter(dated_by_results(self._books, known, None, holds))
        found = [next(dated) if pair is not None else None for pair in teams]
        return [match.date if match else None for match in found]

    def _two_teams(self, match: MatchTold) -> tuple[int, int] | None:
        """Of all that are so called, the two that have met most; None if none have."""
        teams, matches = self._books.teams, self._books.matches
        met = [
            (len(matches.between(first, second)), first, second)
            for first in teams.candidates(match.first) for second in teams.candidates(match.second) if first != second
        ]  # fmt: skip
        most = max(met, default=(0, 0, 0))
        return (most[1], most[2]) if most[0] else None


def _told(match: MatchTold, pair: tuple[int, int]) -> Told:
    turned = match.first_at_home is False

    def goals(score: tuple[int, int] | None) -> Goals | None:
        return None if score is None else Goals(*(score[::-1] if turned else score))

    first, second = pair[::-1] if turned else pair
    return Told(
        home_id=first, away_id=second, sides_told=match.first_at_home is not None, final=goals(match.score),
        half=goals(match.half_time), competition=match.competition, day=match.day, at_least=match.at_least,
    )  # fmt: skip
