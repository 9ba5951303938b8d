"""A match's minutes in, places on a line out: both halves and stoppage time to scale, a gap for each interval of play.

The record's clock runs on within a phase: minute 47 of the first half is 45+2 and stands left of half-time, minute 46 of
the second half stands right of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pressbox.datatypes.record import Match, Minute, Phase

_PHASES: tuple[tuple[Phase, int, int], ...] = (
    ("first_half", 0, 45), ("second_half", 45, 90), ("extra_first", 90, 105), ("extra_second", 105, 120),
)  # fmt: skip
_LEAST_ADDED = {"first_half": 1, "second_half": 3, "extra_first": 1, "extra_second": 1}
_MOST_ADDED = 15
_BREAK = 2.5  # how wide half-time is drawn, in minutes of play


@dataclass(frozen=True)
class Stretch:
    """A phase of play: its minutes, stoppage time included, and where it lies between 0 and 1."""

    phase: Phase
    begins: int
    ends: int  # without stoppage time
    last: int  # with it
    left: float
    right: float

    def at(self, minute: float) -> float:
        """Where a minute of this phase lies; what runs past its end lies at the end."""
        share = (min(max(minute, self.begins), self.last) - self.begins) / (self.last - self.begins)
        return self.left + share * (self.right - self.left)


class Clock:
    """Where minutes lie on a line from 0 to 1."""

    def __init__(self, stretches: tuple[Stretch, ...]) -> None:
        self.stretches = stretches

    def span(self, minute: Minute | None) -> tuple[float, float]:
        """From where to where a minute lies; the whole line when the report does not say."""
        if minute is None:
            return 0.0, 1.0
        return self._at(minute, minute.from_), self._at(minute, minute.to)

    def _at(self, minute: Minute, told: int) -> float:
        stretch = next((stretch for stretch in self.stretches if stretch.phase == minute.phase), None)
        # An interval may begin in one half and end in the next: its phase is that of its beginning.
        if stretch is None or (told != minute.from_ and told > stretch.last):
            stretch = next((stretch for stretch in self.stretches if told <= stretch.ends), self.stretches[-1])
        return stretch.at(told)


def clock_of(match: Match) -> Clock:
    """The match's clock: extra time where there was some, stoppage time as long as the latest minute told in it."""
    minutes = [minute for minute in _minutes(match) if minute is not None]
    went_on = bool(match.score.extra_time) or any((minute.phase or "").startswith("extra") for minute in minutes)
    played = _PHASES if went_on else _PHASES[:2]
    lengths = [(phase, begins, ends, ends + _added(phase, ends, minutes)) for phase, begins, ends in played]
    whole = sum(last - begins for _, begins, _, last in lengths) + _BREAK * (len(lengths) - 1)
    stretches, left = [], 0.0
    for phase, begins, ends, last in lengths:
        right = left + (last - begins) / whole
        stretches.append(Stretch(phase, begins, ends, last, left, right))
        left = right + _BREAK / whole
    return Clock(tuple(stretches))


def _added(phase: Phase, ends: int, minutes: Iterable[Minute]) -> int:
    # Only exact minutes stretch it: an interval ends at 99 because nobody knows when the whistle went.
    told = [minute.from_ - ends for minute in minutes if minute.phase == phase and minute.from_ == minute.to]
    return min(max([_LEAST_ADDED[phase], *told]), _MOST_ADDED)


def _minutes(match: Match) -> Iterable[Minute | None]:
    for events in (
        match.goals, match.missed_penalties, match.disallowed_goals, match.red_cards, match.yellow_cards,
        match.substitutions, match.penalties_awarded,
    ):  # fmt: skip
        yield from (event.minute for event in events)
