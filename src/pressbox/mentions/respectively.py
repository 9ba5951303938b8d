"""A sentence that tells of several matches at once in, a result for each of them out.

"A, B and C were beaten respectively by D, E and F"        ->  A lost to D, B to E, C to F
"A and B won 2-0 and 3-1 against C and D respectively"     ->  A beat C 2-0, B beat D 3-1
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.datatypes.mentions import Mood, ResultMention
from pressbox.datatypes.numbers import score as pair_of
from pressbox.phrases.en.results import DRAW_NOUNS, DRAW_VERBS, LOSE_VERBS, LOSS_NOUNS, OTHER_DAYS, WIN_NOUNS, WIN_VERBS

_LISTED = ([","], ["and"], [",", "and"], ["&"])
_FARTHEST = 14  # words between the two rows
_PASSIVE = frozenset("were been by".split())
_TO = frozenset("to by with against over".split())
_SURE = 1.0


@dataclass(frozen=True, slots=True)
class _Row:
    teams: tuple[Reference, ...]
    scores: tuple[tuple[int, int], ...]
    first: int
    last: int


def told_respectively(sentence: Sentence, named: Sequence[Reference]) -> list[ResultMention]:
    """A result for each of the first row's sides against the second row's side of the same place; none where none is told."""
    lowers = sentence.lowers
    if "respectively" not in lowers or not OTHER_DAYS.isdisjoint(lowers):
        return []
    rows = _rows(lowers, named)
    for one, other in pairwise(rows):
        between = lowers[one.last : other.first]
        winner = _winner(lowers, one, between)
        many = len(one.teams)
        if many != len(other.teams) or len(between) > _FARTHEST or winner is None or ";" in between:
            continue
        scores = other.scores or _scores(lowers, one.last, other.first) or _scores(lowers, other.last, len(lowers))
        if scores and len(scores) != many:
            continue
        return [
            _result(sentence, one, other, at, winner, scores[at] if scores else None) for at in range(many)
        ]  # fmt: skip
    return []


def _rows(lowers: Sequence[str], named: Sequence[Reference]) -> list[_Row]:
    """Names of sides with nothing between but commas, "and" and each one's score in brackets."""
    found: list[_Row] = []
    row: list[Reference] = []
    scores: list[tuple[int, int]] = []
    end = 0
    for team in named:
        if row and lowers[end : team.first] not in _LISTED:
            found.append(_Row(tuple(row), tuple(scores), row[0].first, end))
            row, scores = [], []
        row.append(team)
        end = team.last
        figures = (
            pair_of(lowers[end + 1]) if lowers[end : end + 1] == ["("] and lowers[end + 2 : end + 3] == [")"] else None
        )
        if figures:
            scores.append(figures)
            end += 3
    found.append(_Row(tuple(row), tuple(scores), row[0].first if row else 0, end))
    return [one for one in found if len(one.teams) > 1 and len({team.best for team in one.teams}) == len(one.teams)]


def _scores(lowers: Sequence[str], first: int, last: int) -> tuple[tuple[int, int], ...]:
    return tuple(figures for word in lowers[first:last] if (figures := pair_of(word)))


def _winner(lowers: Sequence[str], one: _Row, between: Sequence[str]) -> int | None:
    """1 where the first row won, 2 where it lost, 0 where they drew."""
    words = [word for word in between if word.isalpha()]
    if _PASSIVE.issuperset(words[-1:]) and not WIN_VERBS.isdisjoint(words):
        return 2
    if not (LOSE_VERBS | LOSS_NOUNS).isdisjoint(words) and _TO & {*words}:
        return 2
    if not (WIN_VERBS | WIN_NOUNS).isdisjoint(words):
        return 1
    if not (DRAW_VERBS | DRAW_NOUNS).isdisjoint(words):
        return 0
    before = lowers[max(0, one.first - 2) : one.first]
    if words and words[-1] in ("over", "against") and not WIN_NOUNS.isdisjoint(before):
        return 1
    if words and words[-1] in ("to", "against") and not LOSS_NOUNS.isdisjoint(before):
        return 2
    return None


def _result(
    sentence: Sentence, one: _Row, other: _Row, at: int, winner: int, score: tuple[int, int] | None
) -> ResultMention:  # fmt: skip
    home, away = one.teams[at], other.teams[at]
    span = Span(sentence.tokens[home.first].start, sentence.tokens[other.last - 1].end)
    if score is not None:
        more, less = max(score), min(score)
        score = (less, more) if winner == 2 else (more, less)
    return ResultMention(
        span, sentence.index, home.first, away.last, "respectively", Mood.ASSERTED, "final", home, away, score, winner,
        weight=_SURE,
    )  # fmt: skip
