"""What the sentences say of one man having scored."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import GoalMention
from pressbox.datatypes.story import Moment

Moments = Mapping[tuple[int, int], Moment]  # (sentence, first token of a time) -> when it is
NO_SCORERS = ("coach", "referee", "official")  # roles of those who score no goals


@dataclass(frozen=True, slots=True)
class Hint:
    """One sentence's word that a person scored: log-odds."""

    mention: GoalMention
    reference: Reference
    odds: float

    @property
    def sentence(self) -> int:
        """Where it stands."""
        return self.mention.sentence

    @property
    def count(self) -> int:
        """How many goals of his the words tell."""
        return dict(self.mention.counts).get(self.reference.first, 1)


@dataclass(slots=True)
class Case:
    """All hints that one person scored."""

    name: str
    hints: list[Hint] = field(default_factory=list)
    for_first: float = 0.0  # log-odds that a goal of his counts for the first team
    odds: float = -9.0
    own_goal: float = 0.0
    last_touch: float = 0.0  # how likely it is that his was the last touch of an own goal, before sides are known
    counts: dict[int, float] = field(default_factory=dict)  # number of goals -> log-weight
    both_ends: bool = False  # his own goal, or his goal at the right end, where he has both

    @property
    def key(self) -> str:
        """What tells it from all other cases: the name, of an own goal beside another goal of his with a mark."""
        return f"{self.name} (own goal)" if self.both_ends and self.own_goal else self.name

    @property
    def strongest(self) -> Hint:
        """The hint that says it most surely."""
        return max(self.hints, key=lambda h: h.odds)
