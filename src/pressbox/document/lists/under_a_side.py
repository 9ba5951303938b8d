"""A side's own block in: its name alone on a line, its men below, its scorers below them; whose men and goals they are out.

"MILLFIELD:", "Marsh, Cole, Hunt, Bell, Lane, Ward, Moss", "Scorers:", "Brandt (2), Quill"  ->  a line-up of Millfield, three goals of its
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import GoalRow, ResultRow, Written
from pressbox.document.lists.boxes import Fact, end_of
from pressbox.document.lists.goal_rows import rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme, lexemes
from pressbox.document.lists.lineups import Team, lineup_at
from pressbox.document.lists.names import team_at

_NO_SIDE = frozenset("starting line-up lineup line-ups lineups squad home away hosts visitors teams opposition opponents goals scorers".split())  # fmt: skip
_LONGEST = 600  # characters of a line-up
_NEAR = 3  # lines between a side's men and its scorers


class OwnScorers:
    """The side below whose line-up scorers stand that can only be its own: no other line-up came between."""

    def __init__(self) -> None:
        self._waiting: list[Written] = []
        self._since = 0

    def line_up(self, side: Written) -> None:
        """A line-up has been read."""
        self._waiting.append(side)
        self._since = 0

    def line(self) -> None:
        """Another line has been read."""
        self._since += 1

    def anew(self) -> None:
        """Another match begins."""
        self._waiting.clear()

    def goals(self, words: Sequence[Lexeme], fact: Fact, text: str, row: ResultRow | None) -> list[GoalRow]:
        """The goals behind "Scorers:" as that side's own; none where they may be of both sides."""
        if len(self._waiting) != 1 or self._since > _NEAR or fact.start or fact.side is not None:
            return []
        side = self._waiting[0]
        most = (
            next((n for team, n in zip(row.teams, row.score, strict=True) if team.name == side.name), None)
            if row and row.score
            else None
        )
        scorers = parse_goals(words, fact.first, end_of(words, fact), text)
        goals = rows(scorers, side, most) if scorers else []
        if row is not None and len(goals) != most:
            return []
        self._waiting.clear()
        return goals


def side_over_its_men(words: Sequence[Lexeme], text: str, paragraphs: Sequence[Span], at: int) -> Team | None:
    """The line-up of a side whose name stands alone on the line above it: "MILLFIELD:"."""
    if at + 1 >= len(paragraphs) or not 1 < len(words) < 8 or words[-1].kind is not Lex.COLON:
        return None
    name, below = team_at(words, 0), paragraphs[at + 1]
    if name != len(words) - 1 or words[0].low in _NO_SIDE or below.end - below.start > _LONGEST:
        return None
    men = lexemes(text, *below)
    team = lineup_at([*words, *men], 0, text)
    whole = team is not None and all(word.kind in (Lex.DOT, Lex.COMMA) for word in men[team.end - len(words) :])
    return team if whole else None


def scorers_on_the_next_line(
    words: Sequence[Lexeme], paragraphs: Sequence[Span], at: int, text: str
) -> list[Lexeme] | None:
    """ "Scorers:", and below it "Brandt (2), Quill.": both lines."""
    if (
        at + 1 >= len(paragraphs)
        or len(words) != 2
        or words[0].low not in ("scorers", "scorer", "goals", "goalscorers")
        or words[1].kind is not Lex.COLON
    ):
        return None
    both = lexemes(text, paragraphs[at].start, paragraphs[at + 1].end)
    both = [word for word in both if word.kind is not Lex.LINE]
    return both if parse_goals(both, 2, len(both), text) else None
