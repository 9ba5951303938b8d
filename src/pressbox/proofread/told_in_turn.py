"""The places that time goals, in reading order, in; of each run told in the order of play, the two that are the wrong way round, out.

"Hale in the 12th, Lind in the 62nd ... Okoro in the 40th, Hale again in the 80th"  ->  the 62nd, the 40th

A report that goes back says so ("had", "earlier", "after"), or goes back to the start, or begins with the end. What is left is
one step back in a run that else goes forward, between neighbours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pressbox.datatypes.document import Genre, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood, TimeMention
from pressbox.datatypes.story import Story
from pressbox.proofread.names import alike
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.tellings import is_exact
from pressbox.proofread.times_said import is_of_another_event, names_a_half

_SCORED, _HIS = 0.0, 0.0  # log-odds that he scored, and that the time is his goal's
_SLACK = 1  # "after 42 minutes" may be the 43rd
_BACK = frozenset(
    "had 'd earlier previously after following since already first opener opened opening either respectively including once"
    " early leg first-leg last final season while both deadlock although despite started began also other former latter with".split()
)


@dataclass(frozen=True, slots=True)
class Timed:
    """One place that times one man's goal."""

    time: TimeMention
    name: Span
    person: str
    sentence: Sentence

    @property
    def lo(self) -> int:
        """The first minute that it can be."""
        return self.time.time.lo or 0

    @property
    def hi(self) -> int:
        """The last."""
        return self.time.time.hi or 0


def out_of_turn(case: Case, story: Story) -> Iterator[tuple[Timed, Timed]]:
    """The later one told first, and the earlier one behind it; at most one pair of a story."""
    run = list(_told_once(_timed(case, story)))
    back = [at for at, (one, other) in enumerate(pairwise(run)) if _is_later(one, other)]
    if len(back) != 1:
        return  # told in no order
    at = back[0]
    one, other = run[at], run[at + 1]
    if not any(not _goes_back([*run[:i], *run[i + 1 :]]) for i in (at, at + 1)) or _looks_back(one, other):
        return
    beside = [told for told in run if told.sentence is one.sentence]
    if len(beside) > 1 and one.sentence is not other.sentence:
        return  # "Hale scored in the 10th and Lind in the 40th. Okoro made it 2-1 in the 25th": one side's men, then the other's
    between = case.document.sentences[one.sentence.index + 1 : other.sentence.index]
    if any(_TURNS_BACK & sentence.words for sentence in between):
        return  # "It had looked easy. On seven minutes ..."
    # A lead tells the end before the beginning: what is told first, only beside the next in its own paragraph.
    far = _NEXT if at == 0 else _NEAR
    apart = other.sentence.index - one.sentence.index
    if apart <= far and (at > 0 or one.sentence.paragraph == other.sentence.paragraph):
        yield one, other


_NEXT, _NEAR = 2, 3  # sentences
_TURNS_BACK = frozenset("had 'd earlier previously before leg first-leg last already".split())


def _timed(case: Case, story: Story) -> list[Timed]:
    """Each time that is some goal's, whosever."""
    found: dict[int, Timed] = {}
    here = sentences_of(case, story)
    for told in case.mentions.goals:
        sentence = case.document.sentences[told.sentence]
        if told.sentence not in here or told.mood is not Mood.ASSERTED or sentence.genre is not Genre.PROSE:
            continue
        men = {man.first: (man, odds) for man, odds in told.scorers if odds > _SCORED}
        for time in told.times:
            his = [
                (link, men[first][0]) for first, at, link in told.when if at == time.first and first in men and link > _HIS
            ]  # fmt: skip
            if not his or not (is_exact(time) or _is_bounded(case, time)) or is_of_another_event(case, time):
                continue
            if _DISMISSED & set(sentence.lowers[max(0, time.first - _BESIDE) : time.first]):
                continue
            if _OTHER_MATCH & set(sentence.lowers) or _is_bare(sentence, time):
                continue
            if sentence.quotes(time.span.start) or _is_of_a_list(sentence, time):
                continue
            man = max(his, key=lambda one: one[0])[1]
            found.setdefault(time.span.start, Timed(time, man.span, man.best or "", sentence))
    return [found[start] for start in sorted(found)]


_DISMISSED = frozenset("sending sent dismissal dismissed expulsion expelled red yellow".split())
_BESIDE = 9  # words: "the sending off of Pavel Nedved in the 60th minute"
_OTHER_MATCH = frozenset("leg first-leg".split())  # "leading from the first leg thanks to Hale's 82nd-minute header"


def _is_of_a_list(sentence: Sentence, time: TimeMention) -> bool:
    """ "Leigh (52, 89), Wheatley (60)": men in no order of time; "five minutes in" counts from what was told before."""
    inside = sentence.lowers[: time.first]
    return inside.count("(") > inside.count(")") or sentence.lowers[time.last - 1 : time.last] == ["in"]


def _is_bare(sentence: Sentence, time: TimeMention) -> bool:
    """ "walked in the fifth": a goal's number as soon as a minute; "the 55th" can only be a minute."""
    return set(sentence.lowers[time.first : time.last]) <= _ORDINALS


_ORDINALS = frozenset("the first second third fourth fifth sixth seventh eighth ninth tenth".split())


def _is_bounded(case: Case, time: TimeMention) -> bool:
    """ "before the break", "just past the hour": ends that the words tell; never "late on"."""
    lo, hi = time.time.lo, time.time.hi
    if lo is None or hi is None or time.time.either_half:
        return False  # "midway through the half"
    return hi - lo <= _NARROW or (hi - lo <= _PART_OF_HALF and names_a_half(case, time))


_NARROW, _PART_OF_HALF = 8, 25  # minutes: "second-half goals" are any time's


def _told_once(run: Sequence[Timed]) -> Iterator[Timed]:
    """Without what the lead tells of a goal that is told again."""
    for at, one in enumerate(run):
        again = (other for other in run[at + 1 :] if alike(one.person, other.person) and not _apart(one, other))
        if next(again, None) is None:
            yield one


def _apart(one: Timed, other: Timed) -> bool:
    return _is_later(one, other) or _is_later(other, one)


def _is_later(one: Timed, other: Timed) -> bool:
    return one.lo > other.hi + _SLACK


def _goes_back(run: Sequence[Timed]) -> bool:
    return any(_is_later(one, other) for one, other in pairwise(run))


def _looks_back(one: Timed, other: Timed) -> bool:
    """Whether words between the two, or of the second one's sentence, go back: "cancelled out Lind's first-half goal" does."""
    if other.sentence.lowers[max(0, other.time.first - 1) : other.time.first] in (["'s"], ["’s"], ["'"], ["’"]):
        return True
    if one.sentence is other.sentence:
        between = one.sentence.lowers[one.time.last : other.time.first]
        first = any(word == "first" and then not in ("time", "half") for word, then in pairwise([*between, ""]))
        return first or bool((_BACK - {"first"}) & set(between))
    return bool(_BACK & {*one.sentence.lowers[one.time.last :], *other.sentence.lowers[: other.time.last + _BEHIND]})


_BEHIND = 4  # words behind the time: "in the 12th, Lind had scored"
