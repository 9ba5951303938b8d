"""A sentence in which a side meets itself in, the name that should stand for one of the two out.

"Leeds beat Leeds 2-1" of a match that Fulham lost  ->  the second is Fulham
"""

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Sentence
from pressbox.datatypes.findings import Case, Correction
from pressbox.proofread.mended import side_named
from pressbox.proofread.results_told import results_told
from pressbox.proofread.score_words import STRUCK

_BEATS = frozenset(
    "beat beats beating defeated edged thrashed overcame sank stunned thumped hammered downed saw".split()
)
_LOSES = frozenset(("lost", "lose", "loses", "losing", "beaten", "fell"))


def other_side(case: Case, sentence: Sentence, one: Reference, other: Reference) -> Correction | None:
    """The other side of the one match of the report, in the place that it has by the result told elsewhere."""
    stories = [story for story in case.telling.stories if story.main]
    if len(case.telling.stories) != 1 or not stories or None in stories[0].teams or one.best not in stories[0].teams:
        return None
    (story,) = stories
    winners = {
        told.winner for told in results_told(case, story) if told.winner in (1, 2) and told.both and told.sentence != sentence.index
    }  # fmt: skip
    between = set(sentence.lowers[one.last : other.first]) - STRUCK
    beats, loses = bool(_BEATS & between), bool(_LOSES & between)
    if len(winners) != 1 or beats == loses:
        return None
    winner = story.teams[(winners.pop() or 1) - 1]
    first = winner if beats else next(team for team in story.teams if team != winner)
    wrong = other if one.best == first else one
    right = side_named(case, next(team for team in story.teams if team != one.best))
    return Correction(wrong.span, right) if right else None
