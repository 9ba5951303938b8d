"""An aggregate holds the score of its last leg, and penalties part only those who are level.

Why: the aggregate is reckoned before the last goal; a shoot-out is told with the figures of the match.
Silent when: one of the scores is not stated in figures, or an earlier meeting is told beside the shoot-out, which the
sides may have gone into level over two legs.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.proofread.check import Check
from pressbox.proofread.results_told import final_score, written

_ON_THE_WAY = frozenset("made make makes making level levelled".split())  # "made it 2-1, and 2-2 on aggregate"
# What a tie that is over is told with; "the tie, 3-0 on aggregate, was as good as done" is on its way.
DECIDED = frozenset(
    "win wins won winning winners victory triumph success through advance advanced advancing progress progressed defeat lost lose losing"
    " loss out eliminated beaten beat knocked knock dumped final round semi-final semi-finals quarter-final quarter-finals last-16 sealed"
    " complete completed exit qualified qualify reach reached reaching draw drew level".split()
)

_EARLIER = frozenset("leg legs aggregate ago weeks days earlier cancelled overturned reverse return".split())


def find(case: Case) -> Iterator[Finding]:
    """Aggregates and shoot-outs that the score of the match denies."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not final.sure or final.span is None:
            continue
        told = [one for one in story.results if one.mood is Mood.ASSERTED and one.score is not None]
        for one in (r for r in told if r.kind == "aggregate"):
            assert one.score is not None
            words = case.document.sentences[one.sentence].words
            if _ON_THE_WAY & words or not DECIDED & words:
                continue
            if not any(a >= final.pair[0] and b >= final.pair[1] for a, b in (one.score, one.score[::-1])):
                yield Finding(
                    check="legs-and-penalties",
                    severity=Severity.ERROR,
                    message=f"{written(one.score)} on aggregate is less than the {written(final.pair)} of this match.",
                    evidence=(one.span, final.span),
                )
        if any(r.kind == "aggregate" for r in told) or final.pair[0] == final.pair[1]:
            continue
        for one in (r for r in told if r.kind == "shootout" and r.score != final.pair and r.score != final.pair[::-1]):
            if _EARLIER & case.document.sentences[one.sentence].words:
                continue
            named = [team.best for team in (one.first_team, one.second_team) if team is not None]
            if not set(named) & set(story.teams) and one.sentence != _sentence_of(case, final.span):
                continue  # "the Ramblers won on penalties", of another tie
            yield Finding(
                check="legs-and-penalties",
                severity=Severity.WARNING,
                message=f"Penalties after a {written(final.pair)}: one side has won already.",
                evidence=(one.span, final.span),
            )


def _sentence_of(case: Case, span: Span) -> int:
    return next((one.index for one in case.document.sentences if one.span.covers(span)), -1)


CHECK = Check("legs-and-penalties", Severity.ERROR, find)
