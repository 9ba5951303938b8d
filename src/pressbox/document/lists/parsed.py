"""What a parser of results makes of some lexemes: a side, or a whole result with its goals."""

from dataclasses import dataclass, field

from pressbox.datatypes.listing import GoalRow, ResultRow

MOST = 20  # goals of a side, in a list of football results


@dataclass(slots=True)
class Parsed:
    """A result, the goals behind its teams, and the lexeme behind it all."""

    row: ResultRow
    end: int
    goals: list[GoalRow] = field(default_factory=list)


@dataclass(slots=True)
class Side:
    """One side of a result as a list prints it."""

    name: tuple[int, int]
    end: int
    score: int | None = None
    half: int | None = None
    goals: tuple[int, int] | None = None  # lexemes inside its bracket
