"""A report's matches in, those that the reference data knows out, each with its row.

"Inter 2-2 AC Milan", Sunday's, published 2016-11-20  ->  2016-11-20, AC Milan 2-2 Inter, half-time 1-0

A match told without a day is looked for in the days before publication, or around those of the round that have one.
Silent when: two matches come into question, or the report is about women's, youth or reserve sides.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pressbox.datatypes.findings import Case
from pressbox.datatypes.reference import Answer, Fixture, ReferenceData
from pressbox.datatypes.story import Story
from pressbox.phrases.en.other_sides import is_about_other_sides

_APPEARS_WITHIN = 4  # days after the match
_ONE_ROUND = 4
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Played:
    """A match as told and as the reference data has it; `exact` when the report tells the day."""

    story: Story
    fixture: Fixture
    answer: Answer
    exact: bool

    @property
    def date(self) -> date:
        """The day it was played."""
        return date.fromisoformat(self.fixture.date)

    @property
    def score(self) -> Pair | None:
        """The final score in the order of the story's teams."""
        return self._turned(self.fixture.home_goals, self.fixture.away_goals)

    @property
    def half_time(self) -> Pair | None:
        """The half-time score in the order of the story's teams."""
        return self._turned(self.fixture.ht_home, self.fixture.ht_away)

    @property
    def names(self) -> tuple[str, str]:
        """The reference data's names of the story's teams."""
        named = self.fixture.home, self.fixture.away
        return named if self.fixture.first_at_home else named[::-1]

    @property
    def competition(self) -> str | None:
        """The competition with its country, as the league knows it."""
        name, country = self.fixture.competition, self.fixture.country
        return f"{name} ({country})" if name and country else name

    def is_told_as(self, pair: Pair) -> bool:
        """Whether some source gives this score, in the order of the story's teams."""
        first, second = pair if self.fixture.first_at_home else pair[::-1]
        return pair == self.score or f"{first}-{second}" in (self.fixture.scores_told or "").split()

    def name_of(self, team: str | None) -> str | None:
        """The reference data's name of one of the two teams."""
        first, second = self.story.teams
        return self.names[0] if team == first else self.names[1] if team == second else None

    def _turned(self, home: int | None, away: int | None) -> Pair | None:
        if home is None or away is None:
            return None
        return (home, away) if self.fixture.first_at_home else (away, home)


def matches_played(case: Case) -> tuple[Played, ...]:
    """The matches of a report that the reference data knows, in the order of the report."""
    reference = case.reference
    if reference is None or is_about_other_sides(case.document.extent.of(case.document.text)):
        return ()
    stories = [story for story in case.telling.stories if None not in story.teams]
    found = {id(story): one for story in stories for one in _by_day(case, reference, story)}
    anchors = [one.date for one in found.values()]
    if anchors:
        first, last = min(anchors) - timedelta(_ONE_ROUND), max(anchors) + timedelta(_ONE_ROUND)
        for story in stories:
            if id(story) not in found:
                found |= {id(story): one for one in _between(reference, story, first, last, exact=False)}
    return tuple(found[id(story)] for story in stories if id(story) in found)


def _by_day(case: Case, reference: ReferenceData, story: Story) -> Iterator[Played]:
    published = case.document.published
    told = date.fromisoformat(story.date) if story.date else None
    if told is not None:
        exact = list(_between(reference, story, told - timedelta(1), told + timedelta(1), exact=True))
        if exact:
            yield exact[0]
            return
    if published is not None:
        yield from _between(reference, story, published - timedelta(_APPEARS_WITHIN), published, exact=False)


def _between(reference: ReferenceData, story: Story, first: date, last: date, *, exact: bool) -> Iterator[Played]:
    """The only match of a story's teams in these days, once it has been played."""
    middle = first + (last - first) / 2
    answer = reference.fixture(
        story.teams[0] or "", story.teams[1] or "", middle, within_days=((last - first).days + 1) // 2
    )
    rows = [Fixture(*row) for row in answer.rows]  # type: ignore[arg-type]
    rows = [row for row in rows if first.isoformat() <= row.date <= last.isoformat()]
    if len(rows) == 1 and rows[0].status == "played" and rows[0].home_goals is not None:
        yield Played(story, rows[0], answer, exact)
