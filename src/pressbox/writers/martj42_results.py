"""Match records in, results as in martj42's international_results out: one row a match.

Cannot carry: anything but day, teams, score (extra time included, a shoot-out not), competition, neutral ground. A match
without a full date, both teams or a score is left out, and so is one of which the report does not say who was at home: its
order would be invented. City and country are NA: a report names the ground, not where it stands.
"""

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from io import StringIO

from pressbox.datatypes.record import Match, MatchRecord
from pressbox.writers._home_first import HomeFirst, home_first

COLUMNS = ("date", "home_team", "away_team", "home_score", "away_score", "tournament", "city", "country", "neutral")


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """A header, then a row a match."""
    yield row(COLUMNS)
    for record in records:
        for match in record.matches:
            if (view := told_in_full(match)) and view.final:
                neutral = "TRUE" if view.neutral else "FALSE"
                competition = match.competition or "NA"
                yield row((match.date, view.home, view.away, *view.final, competition, "NA", "NA", neutral))


def told_in_full(match: Match) -> HomeFirst | None:
    """The match, if the report tells its day, both teams, who was at home, and the score."""
    view = home_first(match)
    try:
        day = date.fromisoformat(match.date or "")
    except ValueError:
        return None
    sided = view.sides_known or view.neutral
    return view if day and view.home and view.away and sided and view.final else None


def row(cells: Iterable[object]) -> str:
    """One line of CSV."""
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()
