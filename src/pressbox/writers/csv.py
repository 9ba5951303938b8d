"""A match record in, its goals as CSV out: a line a goal, with the match it belongs to.

Cannot carry: evidence, other events, table, claims, quotes.
"""

import csv
from io import StringIO

from pressbox.datatypes.record import MatchRecord

COLUMNS = (
    "report", "match", "date", "home_or_first", "away_or_second", "full_time", "half_time", "order", "team", "scorer",
    "minute_from", "minute_to", "kind", "assist", "certainty",
)  # fmt: skip


def write(record: MatchRecord) -> str:
    """A header and a line for each goal told; a match without goals told has one line with empty goal columns."""
    out = StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    for match in record.matches:
        pair = "-".join(map(str, match.score.full_time or [])) or None
        half = "-".join(map(str, match.score.half_time or [])) or None
        names = [team.name for team in match.teams]
        head = (record.report.id, match.id, match.date, names[0], names[-1], pair, half)
        for goal in match.goals:
            when = (goal.minute.from_, goal.minute.to) if goal.minute else (None, None)
            rows.writerow((*head, goal.order, goal.team, goal.scorer, *when, goal.kind, goal.assist, goal.certainty))
        if not match.goals:
            rows.writerow((*head, *(None,) * 8))
    return out.getvalue()
