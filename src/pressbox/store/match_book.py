"""What one source says of a match in, the match it speaks of out: same teams, same day or round, one match."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from pressbox.datatypes.reference import Goals
from pressbox.store.database import Database


@dataclass(slots=True)
class KnownMatch:
    """A match of the store; `scores` are those told so far, in its own order of sides."""

    match_id: int
    home_id: int
    away_id: int
    date: date | None
    season: str | None
    competition_id: int | None
    scores: set[Goals]
    told_by: set[int]


@dataclass(frozen=True, slots=True)
class Met:
    """The match found or entered; `swapped` where the source lists its sides the other way round."""

    match: KnownMatch
    swapped: bool
    new: bool


class MatchBook:
    """All matches of a store, by their two teams."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._of_pair: dict[tuple[int, int], list[KnownMatch]] = defaultdict(list)
        self._of_team: dict[int, list[KnownMatch]] = defaultdict(list)
        self._new: list[dict[str, Any]] = []
        self._dated: list[tuple[date, str, int]] = []
        _, rows = database.ask(
            "SELECT m.match_id, m.home_id, m.away_id, m.date, m.season, m.competition_id,"
            " list(DISTINCT coalesce(t.et_home, t.ft_home)::INTEGER * 1000 + coalesce(t.et_away, t.ft_away)),"
            " list(DISTINCT t.source_id)"
            " FROM matches m LEFT JOIN tellings t USING (match_id) GROUP BY ALL"
        )
        for match_id, home_id, away_id, day, season, competition_id, scores, sources in rows:
            told: Any = scores or ()
            known: tuple[Any, Any, Any, Any, Any, Any] = (match_id, home_id, away_id, day, season, competition_id)
            by: Any = sources or ()
            self._keep(
                KnownMatch(
                    *known,
                    {Goals(score // 1000, score % 1000) for score in told if score is not None},
                    {source_id for source_id in by if source_id is not None},
                )
            )

    def between(self, first: int, second: int) -> list[KnownMatch]:
        """Every match of two teams, whoever was at home."""
        return self._of_pair.get(_pair(first, second), [])

    def opponents(self, team_id: int, day: date) -> list[int]:
        """Whom a team met on a day or the day before or after."""
        return [
            match.away_id if match.home_id == team_id else match.home_id for match in self._of_team.get(team_id, ())
            if match.date and abs((match.date - day).days) <= 1
        ]  # fmt: skip

    def meet(
        self,
        home_id: int,
        away_id: int,
        day: date | None,
        season: str | None,
        competition_id: int | None,
        score: Goals | None,
        source_id: int,
        *,
        sides_told: bool = True,
        date_basis: str = "stated",
    ) -> Met:
        """The match a source speaks of, entered if new."""
        found = self._find(home_id, away_id, day, season, competition_id, score, source_id, sides_told)
        if found is None:
            match_id = self.database.fresh_id()
            found = KnownMatch(match_id, home_id, away_id, day, season, competition_id, set(), set())
            self._keep(found)
            self._new.append(
                {
                    "match_id": match_id, "competition_id": competition_id, "season": season, "home_id": home_id,
                    "away_id": away_id, "date": day, "date_basis": date_basis,
                }
            )  # fmt: skip
            met = Met(found, False, True)
        else:
            if found.date is None and day is not None:
                found.date = day
                self._dated.append((day, date_basis, found.match_id))
            met = Met(found, found.home_id != home_id, False)
        found.told_by.add(source_id)
        if score is not None:
            found.scores.add(Goals(score.away, score.home) if met.swapped else score)
        return met

    def save(self) -> None:
        """Write what is new; within the caller's transaction."""
        self.database.insert("matches", self._new)
        for day, basis, match_id in self._dated:
            self.database.connection.execute(
                "UPDATE matches SET date = ?, date_basis = ? WHERE match_id = ?", [day, basis, match_id]
            )
        self._new, self._dated = [], []

    def _find(
        self,
        home_id: int,
        away_id: int,
        day: date | None,
        season: str | None,
        competition_id: int | None,
        score: Goals | None,
        source_id: int,
        sides_told: bool,
    ) -> KnownMatch | None:
        def told_already(match: KnownMatch) -> bool:
            """One source tells a match once: Italy-Spain of 31 May and its replay of 1 June are two."""
            return source_id in match.told_by and not (
                match.date == day and (score is None or _turned(score, match, home_id) in match.scores)
            )

        def distance(match: KnownMatch) -> tuple[int, bool, bool]:
            apart = abs((match.date - day).days) if match.date and day else 0
            other_score = score is not None and _turned(score, match, home_id) not in match.scores
            return apart, other_score, match.home_id != home_id

        meetings = [match for match in self.between(home_id, away_id) if not told_already(match)]
        if day is not None:
            near = [match for match in meetings if match.date and abs((match.date - day).days) <= 1]
            if near:
                return min(near, key=distance)
            # Sources that differ by days in a league still mean its one match with these sides and this score.
            week = [
                match for match in meetings
                if match.date and abs((match.date - day).days) <= (7 if season else 3)
                and score is not None and score in match.scores and match.home_id == home_id
                and source_id not in match.told_by and competition_id is not None
                and match.season == season and match.competition_id == competition_id
            ]  # fmt: skip
            if len(week) == 1:
                return week[0]
        # Without a day on one side: the same season's match of that competition, with these sides and this score.
        fitting = [
            match for match in meetings
            if (day is None or match.date is None)
            and season is not None and match.season == season
            and (competition_id is None or match.competition_id == competition_id)
            and (not sides_told or match.home_id == home_id or score is not None)
            and (score is None or not match.scores or _turned(score, match, home_id) in match.scores)
        ]  # fmt: skip
        as_told = [match for match in fitting if match.home_id == home_id]
        fitting = as_told or fitting
        return fitting[0] if len(fitting) == 1 else None

    def _keep(self, match: KnownMatch) -> None:
        self._of_pair[_pair(match.home_id, match.away_id)].append(match)
        for team_id in (match.home_id, match.away_id):
            self._of_team[team_id].append(match)


def _pair(first: int, second: int) -> tuple[int, int]:
    return (first, second) if first < second else (second, first)


def _turned(score: Goals, match: KnownMatch, home_id: int) -> Goals:
    return score if match.home_id == home_id else Goals(score.away, score.home)
