"""What is said of the ending and who may have scored in, the final score out: as stated, or as it follows.

"the draw", Hale and Okoro scored for either side  ->  1-1, derived      "led 3-1 ... a point each"  ->  3-3, likely
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pressbox.datatypes.story import GoalTold
from pressbox.narrative.cases import Case
from pressbox.narrative.ending import LONG, Ending
from pressbox.narrative.fixture import Fixture
from pressbox.narrative.scorers import Choices, Chosen

Pair = tuple[int, int]
# What it costs to leave a goal of the final score untold: a report tells them all, a line in a round-up not.
_PRICE_LONG = 1.6
_PRICE_SHORT = 1.5
_PRICE_OTHER = 1.0
_UNTOLD = 1.2  # the same where no score stands
_PER_GOAL = 0.2  # what each goal of a score that is told nowhere costs: matches of many goals are rare
_MOST, _MOST_IN_ALL = 6, 9
_AGAINST_OUTCOME = 2.5
_BELOW_TOLD, _BELOW_FIGURES = 2.0, 1.2  # a score that the match has passed, told so or in bare figures
_MOST_BELOW = 4.0
_CHOICE = 5  # scores told nowhere among which the course of the match chooses
_ALTERNATIVES = 3  # likeliest choices of scorers under a score that stands, among which the course chooses
_SCORE = 1.2  # what is said of a final score beside who scored under it
_WON, _NOT_SO = (
    1.5,
    2.5,
)  # the most that words of who won say for a score, and against the same turned round: of 390 none was wrong
_SAID_OF_A_SIDE = 0.35  # weight of words of a draw that name a side of it
_OUTRIGHT = 0.5  # words of a draw that say which goal the prose does not tell


@dataclass(frozen=True, slots=True)
class Settled:
    """A final score, who scored under it, and the log-weight of both; `stated` where words or figures tell the score."""

    score: Pair | None
    stated: bool
    chosen: list[Chosen]
    value: float


def settle_scores(fixture: Fixture, ending: Ending, cases: Sequence[Case]) -> list[Settled]:
    """The final scores that go with what is said of them and with the goals told: those that the course may choose from."""
    if not ending.finals:
        return _unscored(ending, cases)
    price = (_PRICE_LONG if len(fixture.sentences) > LONG else _PRICE_SHORT) if fixture.main else _PRICE_OTHER
    top = max(ending.finals.values())
    finals = {pair: weight for pair, weight in ending.finals.items() if weight >= 0.15 * top}
    choices = Choices(cases, (max(a for a, _ in finals), max(b for _, b in finals)), _ALTERNATIVES)
    under = {pair: choices.under(pair, unfilled=price) for pair in finals}
    said = {pair: _SCORE * weight + _won_by(pair, ending) for pair, weight in finals.items()}
    best = max(finals, key=lambda pair: (said[pair] + under[pair][0][1], finals[pair], pair))
    return [Settled(best, True, chosen, said[best] + value) for chosen, value in under[best]]


def _won_by(final: Pair, ending: Ending) -> float:
    """What is said for a score by who is told to have won: figures with no name beside them may be either way round."""
    if final[::-1] not in ending.finals or final[0] == final[1]:
        return 0.0
    won, lost = (ending.outcome.get(side, 0.0) for side in (outcome_of(final), 3 - outcome_of(final)))
    return min(_WON, won - lost) if won > lost else max(-_NOT_SO, 2 * (won - lost))


def _unscored(ending: Ending, cases: Sequence[Case]) -> list[Settled]:
    """Goals chosen where no score stands, under what is told of the outcome and of scores on the way."""
    best = sorted(_options(ending, cases), key=lambda o: (o[0], o[1]), reverse=True)[:_CHOICE]
    return [Settled(pair, False, chosen, value) for value, pair, chosen in best]


def _options(ending: Ending, cases: Sequence[Case]) -> list[tuple[float, Pair, list[Chosen]]]:
    choices = Choices(cases, (_MOST, _MOST))
    options = []
    for a in range(_MOST + 1):
        for b in range(_MOST + 1):
            if a + b > _MOST_IN_ALL:
                continue
            ((chosen, value),) = choices.under((a, b), unfilled=_UNTOLD)
            options.append((value - _PER_GOAL * (a + b) - misfit((a, b), ending), (a, b), chosen))
    return options


def misfit(final: Pair, ending: Ending) -> float:
    """How badly a final score goes with the outcome told and with the scores on the way."""
    outcome = told_outcome(ending)
    cost = _AGAINST_OUTCOME if outcome is not None and outcome != outcome_of(final) else 0.0
    below = sum(
        _BELOW_TOLD if passed.told else _BELOW_FIGURES
        for passed in dict.fromkeys(ending.passed) if not passed.within(final)
    )  # fmt: skip
    return cost + min(_MOST_BELOW, below)


def told_outcome(ending: Ending) -> int | None:
    """Who won as the words have it: 0 nobody, 1 or 2; None where they say nothing."""
    return max(ending.outcome, key=lambda o: ending.outcome[o], default=None)


def outcome_of(final: Pair) -> int:
    """Who won by a score: 0 nobody, 1 or 2."""
    return 0 if final[0] == final[1] else 1 if final[0] > final[1] else 2


def derived_score(
    fixture: Fixture, ending: Ending, told: Sequence[GoalTold], cases: Sequence[Case] = ()
) -> tuple[Pair | None, str | None]:
    """A score that stands nowhere: the goals told plus "the draw", or the last running score.

    A round-up need not tell all goals of its other matches: "came through thanks to Hale's strike" leaves theirs out.
    """
    count = (sum(g.team == fixture.first for g in told), sum(g.team == fixture.second for g in told))
    outcome = told_outcome(ending)
    if not fixture.main:
        drawn = outcome == 0 and ending.outcome[0] >= _SAID_OF_A_SIDE
        last = max((passed.score for passed in ending.passed if passed.told), key=sum, default=(0, 0))
        if outcome is None and last[0] == last[1] >= max(1, *count):
            return last, "derived"  # "squeezed under the keeper for 2-2", and nothing is told of a winner
        if misfit(count, ending) > 0:
            return None, None
        if drawn and count[0] == count[1] > 0:
            return count, "derived"  # "earned a point at Milby from a penalty, cancelling out Hale's strike"
        stood = [passed.score for passed in ending.passed if passed.told]
        if drawn and stood and len(set(max(stood, key=sum))) == 1 and sum(max(stood, key=sum)) > sum(count):
            return max(stood, key=sum), "derived"  # "dropped points at Milby, where a late header made it 1-1"
        if stood and sorted(max(stood, key=sum)) == sorted(count):
            return count, "derived"  # "and he made it 2-0 with two minutes left", and as many goals are told
        if outcome is None and count[0] == count[1] > 0:
            return count, "derived"
        return None, None
    listed = [pair for _, pair in ending.running]
    if listed and sum(listed[-1]) >= len(told) and any(r.pattern == "scoreline" for r in fixture.results):
        return listed[-1], "derived"
    if told and misfit(count, ending) == 0:
        return count, "derived"
    if not told and ending.shootouts and outcome == 0:
        return (0, 0), "derived"  # kicks decide what was level, and no goal is told
    if outcome is None and not told:
        return None, None
    if cases and (told or ending.passed or (outcome == 0 and ending.outcome[0] >= _OUTRIGHT)):
        likely = [pair for _, pair, _ in sorted(_options(ending, cases), key=lambda o: (o[0], o[1]), reverse=True)]
        likeliest, pair = likely[0], next((pair for pair in likely if misfit(pair, ending) == 0), (0, 0))
        highest = max((passed.score for passed in ending.passed), key=sum, default=(0, 0))
        # "4-3." in the chronicle, and fewer goals are told: of one goal alone little follows
        if pair != (0, 0) and (pair == likeliest or len(told) > 1 or pair in (highest, highest[::-1])):
            return pair, "derived"
    return None, None
