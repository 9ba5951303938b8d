"""Made-up reports and results, and the shared reference data where it is at hand."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

from pressbox.datatypes.record import Evidence, Goal, Match, MatchRecord, Minute, Report, Score, TeamEntry
from pressbox.store.database import Database, open_database

RESULTS = """= English Premier League 2019/20

▪ Matchday 1
Sat Aug 10
  15.00  Harbour Town            v Millfield FC             2-1 (1-0)
         Northport United        v Eastvale Rovers          0-0
Sat Feb 15
  15.00  Millfield FC            v Harbour Town             1-1 (0-1)
Sun Aug 2
  15.00  Eastvale Rovers         v Millfield FC             3-2 (1-1)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "matches.duckdb"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path, write=True)
    yield opened
    opened.close()


@pytest.fixture
def results(tmp_path: Path) -> Path:
    folder = tmp_path / "england" / "2019-20"
    folder.mkdir(parents=True)
    (folder / "1-premierleague.txt").write_text(RESULTS)
    return folder


def a_match(
    first: str,
    second: str,
    score: tuple[int, int] | None,
    *,
    day: str | None = None,
    sides: bool = True,
    half: tuple[int, int] | None = None,
    goals: tuple[tuple[str, str, int], ...] = (),
    competition: str | None = None,
    main: bool = True,
) -> Match:
    """A match of a record; goals are (team, scorer, minute)."""
    return Match(
        id="m1",
        main=main,
        competition=competition,
        date=day,
        teams=[
            TeamEntry(name=first, as_written=[first], side="home" if sides else None),
            TeamEntry(name=second, as_written=[second], side="away" if sides else None),
        ],
        score=Score(full_time=list(score) if score else None, half_time=list(half) if half else None),
        goals=[
            Goal(
                order=order,
                team=team,
                scorer=scorer,
                minute=Minute(from_=minute, to=minute, label=f"{minute}'"),
                evidence=[Evidence(start=0, end=len(scorer), text=scorer)],
            )
            for order, (team, scorer, minute) in enumerate(goals, 1)
        ],
    )


def a_record(*matches: Match, published: str | None = None) -> MatchRecord:
    return MatchRecord(report=Report(published=published, is_match_report=bool(matches)), matches=list(matches))


def reads(records: dict[str, MatchRecord]) -> Callable[[str, date | None], MatchRecord]:
    """A reader that knows each text's record."""

    def read(text: str, published: date | None = None) -> MatchRecord:
        return records[text.strip()]

    return read
