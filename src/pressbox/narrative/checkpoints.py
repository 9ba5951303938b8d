"""Words and times in, the running scores out that are told with a time but not with a goal.

"led 2-0 after 35 minutes"         ->  two goals had fallen by the 35th, the third after it
"two goals down inside ten minutes" ->  two goals, or more, had fallen by the 10th
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import TimeMention
from pressbox.datatypes.numbers import number, score
from pressbox.datatypes.story import Moment

_WIDEST = 6  # minutes: a stretch bounds no goal
_EXACT = 3  # minutes: a wider time may be cut
_HALF_END = 45
_MOST = 6  # goals' lead
_REACH = 6  # words between the score and its time
_UP = frozenset("up down ahead behind clear adrift".split())
_LEADS = frozenset("lead advantage deficit cushion".split())
_LED = frozenset("led trailed leading trailing".split())
_WAS = frozenset("was were 's stood had have be being".split())
_BETWEEN = frozenset(
    "up down ahead behind clear adrift lead advantage deficit cushion in front to the good arrears after inside within by"
    " with at just only barely and coasting cruising goals goal all on".split()
)
_ONLY_UPPER = frozenset("inside within by".split())
_NOT_SO = frozenset(
    "could should might would may can will nearly almost leg legs aggregate overall thought if not never n't penalties"
    " shootout shoot-out".split()
)
_PARTS = frozenset(", ; : . ( ) - -- – — and but before while as after when then having until though".split())


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """So many goals had fallen by minute `hi`; where it is a score, no more had by minute `lo`."""

    lo: int
    hi: int
    goals: int
    pair: tuple[int, int] | None = None  # the higher first
    upper: bool = False  # "inside half an hour": it may have stood sooner

    stood: tuple[int, int] | None = None  # "still led 2-0 with ...": sentence and token of a time at which no goal fell

    def goes_with(self, final: tuple[int, int]) -> bool:
        """Whether a match can have ended so."""
        most, least = max(final), min(final)
        if self.pair is None:
            return self.goals <= most
        return self.pair[0] <= most and self.pair[1] <= least

    def is_reached_by(self, one: int, other: int) -> bool:
        """Whether a running score of as many goals is the one told, whichever side led."""
        return self.pair is None or one + other != self.goals or self.pair == (max(one, other), min(one, other))

    def allows(self, gone: int, lo: int, hi: int) -> bool:
        """Whether a goal may fall between two minutes after so many others."""
        if gone < self.goals:
            return lo <= self.hi
        return self.pair is None or self.upper or hi >= self.lo

    def cut(self, gone: int, lo: int, hi: int) -> tuple[int, int]:
        """What it leaves of the minutes between which a goal fell after so many others."""
        if gone < self.goals:
            return lo, min(hi, self.hi)
        return (lo if self.pair is None or self.upper else max(lo, self.lo)), hi


def checkpoints(
    document: Document,
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[tuple[int, int], Moment],
    sentences: Collection[int],
) -> tuple[Checkpoint, ...]:
    """Those that the sentences of a match tell."""
    found = []
    for index in sorted(sentences):
        sentence = document.sentences[index]
        if sentence.genre is not Genre.PROSE or not times.get(index):
            continue
        for time in times[index]:
            moment = moments.get((index, time.first))
            # Of "inside half an hour" the end alone counts.
            upper = bool(_ONLY_UPPER.intersection(sentence.lowers[max(0, time.first - 2) : time.first + 1]))
            if moment is None or not (upper or moment.width <= _WIDEST):
                continue
            said = _before(sentence.lowers, time) or _behind(sentence.lowers, time)
            if said:
                goals, pair = said
                still = "still" in sentence.lowers[max(0, time.first - _REACH - 3) : time.last + _REACH]
                stood = (index, time.first) if still else None
                found.append(Checkpoint(moment.lo, moment.hi, goals, pair, upper, stood))
    return tuple(found)


_Said = tuple[int, tuple[int, int] | None]


def _before(lowers: Sequence[str], time: TimeMention) -> _Said | None:
    """ "Led 2-0 after ...", "two goals down inside ...", "a two-goal lead within ..."."""
    for at in range(time.first - 1, max(-1, time.first - 1 - _REACH), -1):
        for said, end in _scores(lowers, at):
            stands = set(lowers[end : time.first]) & (_UP | _LEADS) or lowers[at - 1] in _LED | _WAS
            if stands and _BETWEEN.issuperset(lowers[end : time.first]) and not _is_not_so(lowers, at):
                return said
        if lowers[at] in _PARTS and lowers[at] not in ("and", "after"):
            return None
    return None


def _behind(lowers: Sequence[str], time: TimeMention) -> _Said | None:
    """ "After 34 minutes it was 2-0", "by the 20th minute they were three up"."""
    if time.first > 2 and not _PARTS.intersection(lowers[time.first - 2 : time.first]):
        return None
    last = min(len(lowers), time.last + _REACH + 2)
    for at in range(time.last + 1, last):
        if lowers[at] in _PARTS and not (lowers[at] == "," and at == time.last):
            return None
        for said, end in _scores(lowers, at):
            stands = lowers[at - 1] in _LED or (
                lowers[at - 1] in _WAS and (said[1] is not None or (lowers[end : end + 1] and lowers[end] in _UP))
            )
            if stands and not _is_not_so(lowers, at):
                return said
    return None


def _scores(lowers: Sequence[str], at: int) -> Iterator[tuple[_Said, int]]:
    """The score or lead that begins at a word, and the word behind it."""
    word = lowers[at]
    if pair := score(word):
        yield (sum(pair), (max(pair), min(pair))), at + 1
        return
    behind = lowers[at + 1 : at + 3]
    if word.endswith("-goal") and _LEADS.intersection(behind[:1]):
        yield from _margin(word.removesuffix("-goal"), at + 1)
    elif behind[:1] in (["goal"], ["goals"], ["-goal"]):
        if (_LEADS | _UP).intersection(behind[1:]) or lowers[at + 2 : at + 4] in (["in", "front"], ["to", "the"]):
            yield from _margin(word, at + 2)
    elif _UP.intersection(behind[:1]) or behind == ["in", "front"]:
        yield from _margin(word, at + 1)


def _margin(word: str, end: int) -> Iterator[tuple[_Said, int]]:
    lead = number(word)
    if lead and lead <= _MOST:
        yield (lead, None), end


def _is_not_so(lowers: Sequence[str], at: int) -> bool:
    return bool(_NOT_SO.intersection(lowers[max(0, at - 7) : at + 12]))


def cut_by(moment: Moment | None, gone: int, points: Sequence[Checkpoint], clock: int) -> Moment | None:
    """A vague time, or none, cut to what the running scores told leave of it for a goal that falls after so many.

    One that is told where the score is fell since the goal before it, at `clock`.
    """
    if not points or (moment and moment.width <= _EXACT):
        return moment
    lo, hi = (moment.lo, moment.hi) if moment else (1, 99)
    for point in points:
        if point.allows(gone, lo, hi):
            lo, hi = point.cut(gone, lo, hi)
            if hi - lo <= 1 and gone < point.goals:
                lo = min(lo, clock)
    if (lo, hi) == ((moment.lo, moment.hi) if moment else (1, 99)):
        return moment
    phase = "first_half" if hi <= _HALF_END else "second_half" if lo > _HALF_END else None
    return Moment(lo, hi, moment.phase if moment and moment.phase else phase, "vague")
