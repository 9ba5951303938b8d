"""The result, and the score at half-time, must be those of the record.

Why: a machine that writes fluently writes a wrong figure as fluently.
Silent when: the record has no such score, or the words are about another match.
"""

from collections.abc import Iterator

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.proofread.check import Check
from pressbox.proofread.results_told import is_of_another_day, results_told, written
from pressbox.proofread.wording import score_in
from pressbox.proofread.written_from.pairs import Pair, Paired, paired

_ID = "record-result"
_LEAD = 4  # sentences at the head, in which "a 2-1 win" means this match
_NEAR = 40  # letters
_MIGHT = frozenset("could should would might almost nearly ought".split())
_HEADED = frozenset("headed heading destined drifting meandering petering looked set".split())


def find(case: Case) -> Iterator[Finding]:
    """Scores that the record does not have."""
    for one in paired(case):
        yield from _finals(case, one)
        yield from _halves(case, one)


def _finals(case: Case, one: Paired) -> Iterator[Finding]:
    right = one.final
    if right is None:
        return
    scores = {right, one.pair(one.match.score.full_time)}
    for told in results_told(case, one.story):
        if is_of_another_day(case, told) or _is_not_told(case, told.mention):
            continue
        if not told.both and told.sentence >= _LEAD and told.pair != one.story.score:
            continue  # figures beside one team, far down: of another match, or of the moment
        words = " ".join(told.span.of(case.document.text).split())
        if told.pair is not None and told.pair not in scores:
            wrong_way = told.pair[::-1] == right
            if wrong_way and not (told.both and told.pair == one.story.score):
                continue  # whose figures stand first is the reader's guess
            yield Finding(
                check=_ID, severity=Severity.ERROR if told.both and not wrong_way and score_in(case.document.text, told.span) else Severity.WARNING,
                message=f"“{words}”, but by the record {_match(one, right)}.", evidence=(told.span,),
                correction=_mended(case, told.span, told.pair, right, told.mention.score),
            )  # fmt: skip
        elif told.pair is None and told.winner not in (None, _winner(one, right)) and _is_believed(one, told.winner):
            yield Finding(
                check=_ID, severity=Severity.WARNING if told.both else Severity.NOTE,
                message=f"“{words}”, but by the record {_match(one, right)}.", evidence=(told.span,),
            )  # fmt: skip


def _is_not_told(case: Case, told: ResultMention) -> bool:
    """ "headed for a goalless draw", "could have been 3-0": what was not."""
    tokens = case.document.sentences[told.sentence].tokens
    before = {token.lower for token in tokens if token.end <= told.span.start}
    near = {token.lower for token in tokens if told.span.start - _NEAR <= token.start < told.span.start}
    return bool(before & _MIGHT and near & _MIGHT) or bool(near & _HEADED)


def _halves(case: Case, one: Paired) -> Iterator[Finding]:
    right = one.pair(one.match.score.half_time)
    for told in one.story.results:
        if (
            _is_not_told(case, told)
            or told.kind != "half_time"
            or told.mood is not Mood.ASSERTED
            or told.score is None
            or right is None
        ):
            continue
        first = told.first_team.best if told.first_team else None
        straight = first == one.story.teams[0] or first not in one.story.teams
        pair = told.score if straight else told.score[::-1]
        both = told.first_team is not None and told.second_team is not None
        if pair != right and ((first in one.story.teams and both) or pair[::-1] != right):
            words = " ".join(told.span.of(case.document.text).split())
            yield Finding(
                check=_ID, severity=Severity.WARNING,
                message=f"“{words}”, but by the record it was {written(right)} at half-time.", evidence=(told.span,),
                correction=_mended(case, told.span, pair, right, told.score),
            )  # fmt: skip


def _is_believed(one: Paired, winner: int | None) -> bool:
    """Whether the report as a whole tells of this winner: one word alone may be of another match."""
    score = one.story.score
    if score is None:
        return False
    return winner == (0 if score[0] == score[1] else 1 if score[0] > score[1] else 2)


def _winner(one: Paired, right: Pair) -> int:
    shootout = one.pair(one.match.score.shootout)
    first, second = shootout if shootout and right[0] == right[1] else right
    return 0 if first == second else 1 if first > second else 2


def _match(one: Paired, right: Pair) -> str:
    return f"it ended {one.story.teams[0]} {written(right)} {one.story.teams[1]}"


def _mended(case: Case, span: Span, told: Pair, right: Pair, as_written: Pair | None) -> Correction | None:
    """The figures in the order in which they are written."""
    place = score_in(case.document.text, span)
    if place is None or as_written is None:
        return None
    first, second = right if as_written == told else right[::-1]
    mark = "".join(m for m in place.of(case.document.text) if not m.isdigit())
    return Correction(place, f"{first}{mark}{second}")


CHECK = Check(_ID, Severity.ERROR, find)
