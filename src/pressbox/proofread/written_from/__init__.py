"""A report and the record that a machine wrote it from in, every fact told wrongly out: one kind of fact a file.

record 2-1, Hale 12', 70'; "Hale's 22nd-minute opener"  ->  warning record-minutes: he scored in minute 12 and 70
"""

from pressbox.proofread.check import Check
from pressbox.proofread.written_from import cards, course, goals, left_out, minutes, result, sides, standings

WRITTEN_FROM: tuple[Check, ...] = (
    result.CHECK,
    goals.CHECK,
    minutes.CHECK,
    sides.CHECK,
    course.CHECK,
    cards.CHECK,
    standings.CHECK,
    left_out.CHECK,
)

__all__ = ["WRITTEN_FROM"]
