"""A goal while it is put together: whose, on which side, the words that tell it, and its time as far as it is known."""

from dataclasses import dataclass, field

from pressbox.datatypes.story import Moment, TimeLinked
from pressbox.narrative.cases import Case, Hint

_SURE = 0.0


@dataclass(slots=True)
class Draft:
    """A goal while it is put together."""

    case: Case
    side: int
    hints: list[Hint] = field(default_factory=list)
    moment: Moment | None = None
    place: int | None = None  # the sentence that tells it in its place, or its time
    reasons: list[str] = field(default_factory=list)
    nth: int = 1  # which of his goals it is, in the order of the running score
    no_penalty: bool = False  # the same words tell of one penalty, and it was another of his goals
    times: tuple[TimeLinked, ...] = ()  # all that may be of his goals

    @property
    def chronicle(self) -> int:
        """The sentence in which the match's story tells it: the last sure telling."""
        if self.place is not None:
            return self.place
        sure = [h.sentence for h in self.hints if h.odds > _SURE] or [h.sentence for h in self.hints]
        return max(sure) if sure else 0

    @property
    def named_at(self) -> tuple[int, int]:
        """That sentence, and the token of it at which its scorer stands."""
        told = self.chronicle
        return told, min((h.reference.first for h in self.hints if h.sentence == told), default=0)

    @property
    def odds(self) -> float:
        """Of the surest telling."""
        return max((h.odds for h in self.hints), default=-9.0)
