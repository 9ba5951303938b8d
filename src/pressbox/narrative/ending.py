"""Results of one match in, its final score out; derived from the goals where no result stands.

"a 2-2 draw"  ->  2-2, stated      Inter 1-0, Atalanta 1-1, 1-2, Inter "levelled", "the draw"  ->  2-2, derived
"""

from collections import defaultdict
from dataclasses import dataclass, field

from pressbox.datatypes.cast import UNNAMED, Form
from pressbox.datatypes.mentions import IN_EACH_HALF, Mood, ResultMention
from pressbox.narrative.fixture import Fixture

_OUTRIGHT = 0.8  # what "a point was rescued" counts with no team named; the mere word "draw" counts less
_SHOT_OUT = 3.0
LONG = 12  # sentences from which a match has a chronicle
_TO_A = "n-n to A"  # says outright who won: "6-1 to Millfield"
_PRONOUN = 0.65
_AT_ONCE = 2  # tokens before the figures
_LEAD = 3  # sentences that may tell the result in bare figures


@dataclass(frozen=True, slots=True)
class Passed:
    """A score at which the match stood: in the order of the fixture's teams, or `either` way round."""

    score: tuple[int, int]
    either: bool
    told: bool  # "made it 2-1", not figures alone

    def within(self, final: tuple[int, int]) -> bool:
        """Whether a match that ended so can have stood at it."""
        a, b = self.score
        return (a <= final[0] and b <= final[1]) or (self.either and b <= final[0] and a <= final[1])


@dataclass(slots=True)
class Ending:
    """What is said of how a match ended, in the order of the fixture's teams."""

    finals: dict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))
    half_times: dict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))
    half_leader: dict[int, float] = field(default_factory=lambda: defaultdict(float))  # 0 level, 1 or 2 who led
    half_margin: dict[int, float] = field(default_factory=lambda: defaultdict(float))  # of the first team's lead
    half_gap: dict[int, float] = field(default_factory=lambda: defaultdict(float))  # by how many one of them led
    in_each_half: list[str] = field(default_factory=list)  # sides, and men, said to have scored in both halves
    running: list[tuple[int, tuple[int, int]]] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)  # scores at which the match stood at some time
    shootouts: dict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))
    aggregates: dict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))
    outcome: dict[int, float] = field(default_factory=lambda: defaultdict(float))  # 0 draw, 1 first won, 2 second won
    sources: dict[tuple[int, int], list[ResultMention]] = field(default_factory=lambda: defaultdict(list))


def _says_not_who(result: ResultMention) -> bool:
    """ "Lost 3-0 at Millfield": with such a sentence a side writes of itself."""
    return result.kind == "final" and result.first_team is None and result.first <= _AT_ONCE


def read_ending(fixture: Fixture) -> Ending:
    """All results of a fixture turned to the order of its teams."""
    ending = Ending()
    long = len(fixture.sentences) > LONG
    loose: list[tuple[tuple[int, int], float]] = []
    for result in fixture.results:
        if result.mood is not Mood.ASSERTED:
            continue
        a = result.first_team.best if result.first_team else None
        b = result.second_team.best if result.second_team else None
        if result.pattern == IN_EACH_HALF:
            ending.in_each_half += [a] if a else []
            continue
        if a is not None and not fixture.has(a):
            a = None  # "England's manager saw ... a 4-1 win": another team in the sentence, this match
        if b is not None and not fixture.has(b):
            if not fixture.main or a is None:
                continue
            b = None
            if result.weight < 1.0 or result.score is None:
                continue
        if a is None and UNNAMED in (fixture.first, fixture.second) and _says_not_who(result) and b != UNNAMED:
            a = UNNAMED
        flip = (a == fixture.second and a is not None) or (b == fixture.first and b is not None)
        anchored = a is not None or b is not None
        # With the loser or winner unnamed the words may be about the other team: the goals told will say.
        sure = 1.0 if result.pattern == _TO_A or (a is not None and b is not None) else 0.75
        if b is None and result.winner and result.first_team is not None and result.first_team.form is Form.PRONOUN:
            sure = _PRONOUN  # "they went down 3-2"
        weight = result.weight * (1.0 if anchored else 0.6) * (1.5 if result.sentence < 4 else 1.0)
        if result.winner is not None and result.kind == "final" and anchored:
            ending.outcome[0 if result.winner == 0 else (3 - result.winner if flip else result.winner)] += weight * sure
        if result.kind == "led by":
            if result.score and a is not None and b is not None:
                ending.passed.append(Passed(result.score[::-1] if flip else result.score, False, True))
            elif result.margin is not None:
                ending.passed.append(Passed((result.margin, 0), True, True))
            continue
        if result.score is None and result.kind == "half_time" and (result.winner is None or (result.winner and not a)):
            if result.margin is not None:
                ending.half_gap[result.margin] += weight
                ending.passed.append(Passed((result.margin, 0), True, True))
            continue
        if result.score is None and result.kind == "half_time" and result.winner is not None:
            leader = 3 - result.winner if flip and result.winner else result.winner
            ending.half_leader[leader] += weight
            if result.margin is not None:
                ending.half_margin[result.margin if leader == 1 else -result.margin] += weight
                ending.passed.append(Passed((result.margin, 0) if leader == 1 else (0, result.margin), True, True))
            continue
        if result.score is None:
            if result.winner == 0 and result.kind == "final":
                ending.outcome[0] += 0.0 if anchored else (_OUTRIGHT if result.weight >= 0.5 else 0.3) * weight
            continue
        pair = result.score[::-1] if flip else result.score
        into = {
            "final": ending.finals, "half_time": ending.half_times, "shootout": ending.shootouts,
            "aggregate": ending.aggregates,
        }.get(result.kind)  # fmt: skip
        if result.kind == "running":
            ending.running.append((result.sentence, pair))
            ending.passed.append(Passed(pair, True, True))
        elif (
            result.kind == "unknown"
            and fixture.main
            and (long or result.pattern == "n-n alone")
            and result.sentence >= _LEAD
        ):
            ending.passed.append(Passed(pair, True, False))  # "1-1." in the chronicle is how it stood then
            loose.append((pair, weight))
        elif result.kind == "unknown":
            ending.finals[pair] += 0.2 * weight
            if pair[0] != pair[1]:
                ending.finals[pair[::-1]] += 0.1 * weight
        elif into is not None:
            if result.kind == "half_time":
                ending.passed.append(Passed(pair, True, True))
            level = pair[0] == pair[1]
            into[pair] += weight * (1.0 if level else sure if anchored else 0.55)
            ending.sources[pair].append(result)
            if result.kind == "final" and not level and sure < 1:
                ending.finals[pair[::-1]] += weight * (1 - sure if anchored else 0.45)
                ending.sources[pair[::-1]].append(result)
    if ending.shootouts and not ending.aggregates and not any(a == b for a, b in ending.finals):
        ending.outcome[0] += _SHOT_OUT  # kicks decide what was level
    for pair, weight in loose:  # figures alone may say a result once more; they make none
        for way, share in {pair[::-1]: 0.1, pair: 0.2}.items():
            if way in ending.finals:
                ending.finals[way] += share * weight
    stood = [Passed(one.score, True, True) for one in ending.passed if one.told]
    for pair in [pair for pair in ending.finals if pair not in ending.sources]:
        if not all(one.within(pair) for one in stood):
            del ending.finals[pair]  # "it was 2-0", and later on somebody was "3-0 down"
    return ending
