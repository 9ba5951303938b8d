"""Who "the leaders" of a report are that calls nobody first by name.

"The goal by which the leaders drew with Eastmoor" (Harbour Town and Eastmoor play)  ->  Harbour Town 1st
"The leaders trailed at the break. Millfield stay 12th"                              ->  Harbour Town 1st
"""

from collections.abc import Callable, Iterator, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, TableMention
from pressbox.phrases.en.standings import HYPOTHETICAL, LEADERS, OF_LEADERS_ELSEWHERE

MoodOf = Callable[[Sentence, int, int], Mood]
_SORTS = frozenset("league table group early log division".split())


def leaders_meant(
    document: Document, cast: Cast, told: Sequence[TableMention], mood_of: MoodOf
) -> Iterator[TableMention]:
    """The one of the two that play whom "the leaders" must mean; none where somebody is told to be first."""
    asserted = [row for row in told if row.mood is Mood.ASSERTED and row.team is not None]
    if cast.main_pair is None or any(row.position == 1 for row in asserted):
        return
    two = cast.main_pair
    lower = {row.team.best for row in asserted if row.team and row.position and row.team.best in two}
    for sentence in document.sentences:
        if sentence.genre is not Genre.PROSE or LEADERS.isdisjoint(sentence.words):
            continue
        references = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best]
        for at, word in enumerate(sentence.lowers):
            if (
                word not in LEADERS
                or not _is_a_side(sentence, references, at)
                or mood_of(sentence, at, at + 1) is not Mood.ASSERTED
            ):
                continue
            beside = {r.best for r in references if r.best in two and r.form is not Form.PRONOUN} or lower
            if len(beside) != 1:
                continue
            other = two[0] if two[1] in beside else two[1]
            named = next((r for r in cast.references if r.kind is Kind.TEAM and r.best == other), None)
            if named is not None:
                token = sentence.tokens[at]
                yield TableMention(
                    Span(token.start, token.end), sentence.index, at, at + 1, "the leaders", Mood.ASSERTED, named, 1,
                )  # fmt: skip
                return


def _is_a_side(sentence: Sentence, references: Sequence[Reference], at: int) -> bool:
    """Whether the word for leaders stands alone, for a side that plays here: not "leaders Marlow", "behind the leaders"."""
    lowers = sentence.lowers
    start = at - 1 if lowers[at - 1 : at] and lowers[at - 1] in _SORTS else at
    if lowers[max(0, start - 1) : start] != ["the"] or sentence.quotes(sentence.tokens[at].start):
        return False
    if not OF_LEADERS_ELSEWHERE.isdisjoint(sentence.words) or not HYPOTHETICAL.isdisjoint(lowers[max(0, at - 5) : at]):
        return False
    return not any(r.first in (at + 1, at + 2) or r.last in (start - 1, start - 2) for r in references)
