"""Match records in, goals as CSV out: a line a goal, with the match it belongs to.

Cannot carry: evidence, events other than goals, people, table places, claims, quotes, findings. Of a match without goals
told there is one line whose goal columns are empty; of a text without a match there is none.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from pressbox.datatypes.record import Match, MatchRecord
from pressbox.writers._home_first import home_first

COLUMNS = (
    "report", "match", "competition", "date", "home", "away", "sides_known", "full_time", "half_time", "order", "team",
    "scorer", "assist", "minute_from", "minute_to", "phase", "kind", "score_after", "certainty",
)  # fmt: skip


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """A header, then a line a goal."""
    yield _line(COLUMNS)
    for record in records:
        for match in record.matches:
            yield from _match(record.report.id, match)


def _match(report: str | None, match: Match) -> Iterator[str]:
    view = home_first(match)
    head = (
        report, match.id, match.competition, match.date, view.home, view.away, str(view.sides_known).lower(),
        _score(view.full_time), _score(view.half_time),
    )  # fmt: skip
    for goal in match.goals:
        when = (goal.minute.from_, goal.minute.to, goal.minute.phase) if goal.minute else (None, None, None)
        after = _score(view.turned(goal.score_after))
        yield _line((*head, goal.order, goal.team, goal.scorer, goal.assist, *when, goal.kind, after, goal.certainty))
    if not match.goals:
        yield _line((*head, *(None,) * (len(COLUMNS) - len(head))))


def _score(pair: tuple[int, int] | None) -> str | None:
    return f"{pair[0]}-{pair[1]}" if pair else None


def _line(cells: Iterable[object]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()
