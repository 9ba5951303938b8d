"""A report and reference data in, a verdict on each claim that the data may know of out: one kind of claim a file.

"stay second" on 2016-11-20  ->  supported: AS Roma 26 points, second; with the SQL and the rows that decided it
"""

from pressbox.proofread.check import Check
from pressbox.proofread.reference import first_since, gap, half_time, meetings, place, points, result, scorers, streak

AGAINST_REFERENCE: tuple[Check, ...] = (
    result.CHECK,
    half_time.CHECK,
    scorers.CHECK,
    place.CHECK,
    points.CHECK,
    gap.CHECK,
    streak.CHECK,
    meetings.CHECK,
    first_since.CHECK,
)

__all__ = ["AGAINST_REFERENCE"]
