"""Match records in, scorers as in martj42's international_results out: one row a goal.

Cannot carry: anything but scorer, minute, own goal and penalty. Stoppage time is folded into 45 and 90, as that data set
has it; a vague minute is NA. Goals of matches that `martj42_results` leaves out are left out, and goals without a scorer
or a side.
"""

from collections.abc import Iterable, Iterator

from pressbox.datatypes.record import MatchRecord
from pressbox.writers._clock import sheet_minute
from pressbox.writers._home_first import goals_in_order
from pressbox.writers.martj42_results import row, told_in_full

COLUMNS = ("date", "home_team", "away_team", "team", "scorer", "minute", "own_goal", "penalty")


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """A header, then a row a goal."""
    yield row(COLUMNS)
    for record in records:
        for match in record.matches:
            view = told_in_full(match)
            for goal in goals_in_order(match) if view else ():
                if view and goal.scorer and view.is_home(goal.team) is not None:
                    minute = sheet_minute(goal.minute)
                    own, penalty = (str(goal.kind == kind).upper() for kind in ("own_goal", "penalty"))
                    when = minute.minute if minute else "NA"
                    yield row((match.date, view.home, view.away, goal.team, goal.scorer, when, own, penalty))
