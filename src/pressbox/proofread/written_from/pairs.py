"""Which match of the record each match of the report is, whatever the teams are called in either.

the report's Leeds against Fulham, the record's Fulham FC against Leeds United  ->  the same, turned round
"""

from collections.abc import Iterator
from dataclasses import dataclass

from pressbox.datatypes.findings import Case
from pressbox.datatypes.record import Match, TeamEntry
from pressbox.datatypes.story import Story
from pressbox.proofread.names import plain

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Paired:
    """A match as the report tells it and as the record has it."""

    story: Story
    match: Match
    turned: bool  # the record has the teams the other way round

    def pair(self, told: list[int] | None) -> Pair | None:
        """A score of the record in the order of the report's teams."""
        if told is None or len(told) != 2:
            return None
        return (told[1], told[0]) if self.turned else (told[0], told[1])

    @property
    def final(self) -> Pair | None:
        """The score when play ended."""
        return self.pair(self.match.score.extra_time or self.match.score.full_time)

    def is_team(self, told: str | None, recorded: str | None) -> bool:
        """Whether a team of the report is a team of the record."""
        if told not in self.story.teams or recorded is None:
            return False
        place = self.story.teams.index(told)
        entry = self.match.teams[1 - place if self.turned else place]
        return entry.name == recorded


def paired(case: Case) -> Iterator[Paired]:
    """The matches that report and record share."""
    if case.written_from is None:
        return
    for story in case.telling.stories:
        for match in case.written_from.matches:
            if len(match.teams) != 2 or None in story.teams:
                continue
            straight = all(same_team(t, e) for t, e in zip(story.teams, match.teams, strict=True))
            turned = all(same_team(t, e) for t, e in zip(story.teams, match.teams[::-1], strict=True))
            if straight != turned:
                yield Paired(story, match, turned)
                break
        else:
            yield from _by_one_team(case, story)


def _by_one_team(case: Case, story: Story) -> Iterator[Paired]:
    """The only match of both, where a nickname hides one of the teams: "Leeds" and "the Cottagers"."""
    matches = [match for match in case.written_from.matches if len(match.teams) == 2] if case.written_from else []
    if len(case.telling.stories) != 1 or len(matches) != 1 or None in story.teams:
        return
    same = [(t, e) for t in (0, 1) for e in (0, 1) if same_team(story.teams[t], matches[0].teams[e])]
    if len(same) == 1:
        yield Paired(story, matches[0], same[0][0] != same[0][1])


def same_team(told: str | None, entry: TeamEntry) -> bool:
    """Whether a name is one of the team's names, or a part or a longer form of one."""
    one = set(plain(told or "").split())
    others = [set(plain(name).split()) for name in (entry.name, *entry.as_written) if name]
    return bool(one) and any(one <= other or (other and other <= one) for other in others)
