"""A match of the report while its story is being put together."""

from dataclasses import dataclass, field

from pressbox.datatypes.mentions import ResultMention


@dataclass(slots=True)
class Fixture:
    """Two teams that met, with what is said of how it ended."""

    first: str
    second: str | None
    main: bool = False
    results: list[ResultMention] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    begins: int = 0  # the sentence that it is first told in
    again: bool = False  # whether a side of it has played in another match of the report
    elsewhere: frozenset[int] = frozenset()  # the sentences of that other match

    def has(self, team: str | None) -> bool:
        """Whether a team is one of the two."""
        return team is not None and team in (self.first, self.second)
