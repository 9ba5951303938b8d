"""Random matches, and reports that tell them in plain templates."""

from dataclasses import dataclass

from hypothesis import strategies as st

TEAMS = ("Harbour Town", "Millfield Rovers", "Eastvale United", "Carrow Vale", "Stokeley Athletic", "Northwick Albion")
PLAYERS = (
    ("Tom Ferrant", "Luis Hale", "Jonas Brandt", "Anders Lind"), ("Pat Okoro", "Rob Stanning", "Dan Whitcombe", "Ivo Marsh")
)  # fmt: skip


@dataclass(frozen=True)
class Struck:
    """A goal: whose (0 or 1), by whom, when."""

    side: int
    scorer: str
    minute: int


@dataclass(frozen=True)
class Played:
    """A match as it was: two teams, the goals in order."""

    teams: tuple[str, str]
    goals: tuple[Struck, ...]

    @property
    def score(self) -> tuple[int, int]:
        return sum(goal.side == 0 for goal in self.goals), sum(goal.side == 1 for goal in self.goals)

    def mirrored(self) -> "Played":
        """The other team's match: names change sides, nothing else."""
        first, second = self.teams
        return Played((second, first), self.goals)


def ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


@st.composite
def matches(draw: st.DrawFn, most_goals: int = 4) -> Played:
    teams = draw(st.permutations(TEAMS))[:2]
    # Minutes stand apart: "the 43rd minute" and "after 42 minutes" are one moment to those who write reports.
    minutes = sorted({5 * five + 2 for five in draw(st.sets(st.integers(0, 17), max_size=most_goals))})
    sides = [draw(st.integers(0, 1)) for _ in minutes]
    scorers = [PLAYERS[side][sides[:number].count(side)] for number, side in enumerate(sides)]
    return Played((teams[0], teams[1]), tuple(map(Struck, sides, scorers, minutes)))


def told(match: Played, *, twice: bool = False) -> str:
    """A report that tells every goal in order, if wanted all once more at the end."""
    first, second = match.teams
    ours, theirs = match.score
    if ours == theirs:
        lead = f"It rained as {first} drew {ours}-{theirs} with {second}."
    elif ours > theirs:
        lead = f"It rained as {first} beat {second} {ours}-{theirs}."
    else:
        lead = f"It rained as {second} beat {first} {theirs}-{ours}."
    lines = [f"{g.scorer} scored for {match.teams[g.side]} in the {ordinal(g.minute)} minute." for g in match.goals]
    again = (
        [f"{g.scorer.split()[-1]}'s goal came in the {ordinal(g.minute)} minute." for g in match.goals] if twice else []
    )
    return "\n\n".join([lead, *lines, *again])
