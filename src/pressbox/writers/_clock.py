"""A minute of the record in, the minute as scoresheets write it out: 45+2, 90+3, 94.

The record's clock runs on within a half (45+2 is minute 47 of the first half); scoresheets stop it.
"""

from typing import NamedTuple

from pressbox.datatypes.record import Minute

_ENDS = {"first_half": 45, "second_half": 90, "extra_first": 105, "extra_second": 120}


class SheetMinute(NamedTuple):
    """A minute, and the minutes of stoppage time behind it (0: none)."""

    minute: int
    added: int = 0

    def __str__(self) -> str:
        return f"{self.minute}+{self.added}'" if self.added else f"{self.minute}'"


def sheet_minute(minute: Minute | None) -> SheetMinute | None:
    """The minute told, or None: not told, or told vaguely."""
    if minute is None or minute.from_ != minute.to:
        return None
    end = _ENDS.get(minute.phase or "", 120)
    told = minute.from_
    return SheetMinute(end, told - end) if told > end else SheetMinute(told)
