"""A match in, the same match with the home side first out: what results formats want.

    teams Eastvale (away), Saltmarsh (home), 3-2   ->   Saltmarsh, Eastvale, 2-3

Where the report does not say who was at home, the order of the record stands and `sides_known` is false.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pressbox.datatypes.record import Goal, Match, TeamEntry

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class HomeFirst:
    """A match's two teams and its scores, home side first."""

    first: TeamEntry
    second: TeamEntry
    swapped: bool
    full_time: Pair | None
    half_time: Pair | None
    extra_time: Pair | None
    shootout: Pair | None

    @property
    def home(self) -> str:
        """The home side's name; empty when the report does not name it."""
        return self.first.name or ""

    @property
    def away(self) -> str:
        """The away side's name; empty when the report does not name it."""
        return self.second.name or ""

    @property
    def sides_known(self) -> bool:
        """Whether the report says who was at home."""
        return "home" in (self.first.side, self.second.side) or "away" in (self.first.side, self.second.side)

    @property
    def neutral(self) -> bool:
        """Whether it was played on neutral ground."""
        return "neutral" in (self.first.side, self.second.side)

    @property
    def final(self) -> Pair | None:
        """The score when play ended, extra time included, a shoot-out not."""
        return self.extra_time or self.full_time

    def turned(self, pair: Sequence[int] | None) -> Pair | None:
        """A score pair of the record, home side first."""
        if pair is None or len(pair) != 2:
            return None
        return (pair[1], pair[0]) if self.swapped else (pair[0], pair[1])

    def is_home(self, team: str | None) -> bool | None:
        """Whether a team of the match is the first here; None for one that does not play in it."""
        if team is None or team not in (self.first.name, self.second.name):
            return None
        return team == self.first.name


def home_first(match: Match) -> HomeFirst:
    """The match, home side first."""
    nobody = TeamEntry(name=None)
    teams = [*match.teams, nobody, nobody][:2]
    swapped = teams[0].side == "away" or (teams[1].side == "home" and teams[0].side != "home")
    first, second = reversed(teams) if swapped else teams
    score = match.score

    def turned(pair: list[int] | None) -> Pair | None:
        if pair is None or len(pair) != 2:
            return None
        return (pair[1], pair[0]) if swapped else (pair[0], pair[1])

    return HomeFirst(
        first, second, swapped, turned(score.full_time), turned(score.half_time), turned(score.extra_time),
        turned(score.shootout),
    )  # fmt: skip


def goals_in_order(match: Match) -> list[Goal]:
    """The goals as they fell: by order, one without before the first that ended no earlier."""
    placed = sorted((goal for goal in match.goals if goal.order is not None), key=lambda goal: goal.order or 0)
    for goal in match.goals:
        if goal.order is None:
            late = goal.minute.to if goal.minute else 1000
            at = next((i for i, one in enumerate(placed) if one.minute and one.minute.to >= late), len(placed))
            placed.insert(at, goal)
    return placed
