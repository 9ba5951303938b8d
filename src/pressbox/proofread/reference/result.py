"""The result must be that of the match.

Why: a score is typed from memory, or from the match before.
Silent when: the reference data does not know the match, or some source of it gives the score that the report tells.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.reference.doubt import taken_back
from pressbox.proofread.reference.played import Pair, Played, matches_played
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported

_ID = "reference-result"
_BEFORE_FIGURES, _BEFORE_WORDS = 4, 9
_SCORE = re.compile(r"(\d{1,2})(\s?[-–—‑:]\s?)(\d{1,2})")


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every final score told, and on every winner told without one."""
    if case.reference is None:
        return
    known = {one.story.teams: one for one in matches_played(case)}
    for story in case.telling.stories:
        played = known.get(story.teams)
        for told in story.results:
            if told.kind == "final" and told.mood is Mood.ASSERTED and not told.span.of(case.document.text).isspace():
                yield from _judged(case, story, played, told)


def _judged(case: Case, story: Story, played: Played | None, told: ResultMention) -> Iterator[Finding]:
    pair, winner, both = _in_order(story, told)
    if pair is None and winner is None:
        return
    if played is None or played.score is None:
        yield not_checkable(_ID, (told.span,), "the reference data has no such match on these days")
        return
    match = f"{played.fixture.home} {played.fixture.home_goals}-{played.fixture.away_goals} {played.fixture.away}"
    match += f" on {played.fixture.date}"
    if pair is not None and played.is_told_as(pair):
        yield supported(_ID, (told.span,), f"{match}.", played.answer)
    elif taken_back(case, told, _BEFORE_FIGURES if _SCORE.search(told.span.of(case.document.text)) else _BEFORE_WORDS):
        yield not_checkable(_ID, (told.span,), "the words leave open that the match ended so")
    elif pair is not None and (both or pair == story.score != played.score[::-1]):
        sure = played.exact and pair == story.score and story.score_basis == "stated" and story.score_certain
        # Turned round, the score may be ours to blame: who is meant by "their" is the reader's guess.
        sure = sure and both and pair != played.score[::-1]
        yield contradicted(
            _ID, Severity.ERROR if sure else Severity.WARNING, (told.span,),
            f"“{_words(case, told.span)}”, but the match ended {match}.", played.answer,
            _corrected(case, told, played.score, pair),
        )  # fmt: skip
    elif pair is None and winner == _winner(played.score):
        yield supported(_ID, (told.span,), f"{match}.", played.answer)
    elif pair is None and both and winner == _told_winner(story):
        yield contradicted(
            _ID, Severity.WARNING, (told.span,), f"“{_words(case, told.span)}”, but the match ended {match}.",
            played.answer,
        )  # fmt: skip
    else:
        yield not_checkable(_ID, (told.span,), "the words may be about another match")


def _in_order(story: Story, told: ResultMention) -> tuple[Pair | None, int | None, bool]:
    """Score and winner in the order of the story's teams, and whether both teams are named."""
    first = told.first_team.best if told.first_team else None
    second = told.second_team.best if told.second_team else None
    if (first is None and second is None) or any(team not in story.teams for team in (first, second) if team):
        return None, None, False
    turned = first == story.teams[1] if first else second == story.teams[0]
    pair = told.score[::-1] if told.score and turned else told.score
    winner = 3 - told.winner if told.winner in (1, 2) and turned else told.winner
    return pair, winner, first is not None and second is not None


def _told_winner(story: Story) -> int | None:
    """Who won as the whole report has it: one phrase alone may speak of what did not happen."""
    if story.score is not None:
        return _winner(story.score)
    if story.winner in story.teams:
        return story.teams.index(story.winner) + 1
    return 0 if story.drawn else None


def _winner(score: Pair) -> int:
    return 0 if score[0] == score[1] else 1 if score[0] > score[1] else 2


def _corrected(case: Case, told: ResultMention, right: Pair, pair: Pair) -> Correction | None:
    """The score as it should stand, in the order in which it is told."""
    written = list(_SCORE.finditer(told.span.of(case.document.text)))
    if len(written) != 1 or told.score is None:
        return None
    figures = (int(written[0][1]), int(written[0][3]))
    if sorted(figures) != sorted(pair):
        return None
    first, second = right if figures == pair else right[::-1]
    place = Span(told.span.start + written[0].start(), told.span.start + written[0].end())
    return Correction(place, f"{first}{written[0][2]}{second}")


def _words(case: Case, span: Span) -> str:
    return " ".join(span.of(case.document.text).split())


CHECK = Check(_ID, Severity.ERROR, find)
