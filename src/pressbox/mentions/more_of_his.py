"""A sentence of goals in, what else it says of how many were one man's out.

"took his tally for the day to three", "completed his three", "the second of his goals"  ->  so many of his by then
"Hale struck early and late", "Hale, with two, one a penalty, ..."                       ->  Hale 2
"took his tally for the season to three"                ->  nothing
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.numbers import score
from pressbox.matching.subjects import ACTING
from pressbox.mentions.goal_features import Scene

_SURELY = 0.5
_NUMBERS = {"two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5}
_NTH = {"second": 2, "third": 3, "fourth": 4}
_TALLIES = frozenset("tally total haul own count".split())
_OF_THE_DAY = frozenset("day match game afternoon night evening morning contest".split())
_OF_OTHER_DAYS = frozenset("season campaign year term career league club country".split())
_COMPLETES = frozenset("complete completed completes completing".split())
_STRUCK = frozenset("struck scored netted strikes scores".split())
_EARLY_AND_LATE = (["early", "and", "late"], ["first", "and", "last"], ["early", "on", "and", "late"])
_SENTENCE_ENDS = frozenset(
    (".", ",", ";", ":", "!", "(", "-", "–", "—", "to", "and", "as", "from", "with", "in", "on", "before")
)


def so_many_by_then(scene: Scene, scorers: Sequence[tuple[Reference, float]]) -> Iterator[tuple[int, int]]:
    """First token of a man and how many goals of his the words count."""
    lowers = scene.sentence.lowers
    sure = [man for man, odds in scorers if odds > _SURELY]

    def doer(at: int) -> Reference | None:
        before = [man for man in sure if man.last <= at and scene.stance.get(man.first) in (*ACTING, "owner")]
        return before[-1] if before else None

    for at, word in enumerate(lowers):
        many = 0
        if word in ("his", "her"):
            if lowers[at - 1] in _COMPLETES and at and lowers[at + 1 : at + 2] and lowers[at + 2 : at + 3]:
                many = _NUMBERS.get(lowers[at + 1], 0) if lowers[at + 2] in _SENTENCE_ENDS else 0
            if lowers[at + 1 : at + 2] and lowers[at + 1] in _TALLIES:
                many = many or _by_tally(lowers, at + 2)
            if lowers[max(0, at - 2) : at] and lowers[at - 1] == "of" and lowers[at - 2] in _NTH:
                many = many or (_NTH[lowers[at - 2]] if "goals" in lowers[at + 1 : at + 4] else 0)
        man = doer(at) if many else None
        if man is not None:
            yield man.first, many
    yield from _the_first_two(lowers, sure)
    for man in sure:
        behind = lowers[man.last : man.last + 4]
        if (
            behind[:1]
            and behind[0] in _STRUCK
            and any(lowers[man.last + 1 : man.last + 1 + len(words)] == words for words in _EARLY_AND_LATE)
        ):
            yield man.first, 2
        if all_of_them := _all_of_them(lowers, man.last):
            yield man.first, all_of_them
        if behind[:2] == [",", "with"] and len(behind) > 3 and behind[2] in _NUMBERS and behind[3] in (",", "(", "-"):
            yield man.first, _NUMBERS[behind[2]]


def _the_first_two(lowers: Sequence[str], sure: Sequence[Reference]) -> Iterator[tuple[int, int]]:
    """ "The first two came from Hale", "the last three were all scored by Hale"; not "the first two came from Hale and Okoro"."""
    for at in range(1, len(lowers) - 2):
        if lowers[at] not in _SOME or lowers[at + 1] not in _NUMBERS or lowers[at - 1] not in ("the", "with"):
            continue
        man = next((one for one in sure if one.first > at + 1), None)
        between = list(lowers[at + 2 : man.first]) if man else []
        while between and (between[-1] in _ONE_MAN or "-" in between[-1]):
            between.pop()
        if man is None or not between or between[-1] not in _FROM or not _CAME.issuperset(between[:-1]):
            continue
        if lowers[man.last : man.last + 1] != ["and"] or not any(one.first == man.last + 1 for one in sure):
            yield man.first, _NUMBERS[lowers[at + 1]]


_SOME = frozenset("first last other opening final next".split())
_ONE_MAN = frozenset("striker forward winger midfielder defender captain skipper substitute sub top scorer the".split())
_FROM = frozenset("from by through to".split())
_CAME = frozenset("came were was scored goals of them all coming going went being both netted strikes".split())
_GETS = frozenset("got gets getting scored scores scoring had hit netted".split())
_ALL = (["all", "the", "goals"], ["all", "of", "the", "goals"], ["every", "goal"], ["all", "the", "scoring"])


def _all_of_them(lowers: Sequence[str], at: int) -> int:
    """ "(Hale) got all the goals in the 3-0 win", "scored every goal of a 4-1 victory": as many as the winners'."""
    if at >= len(lowers) or lowers[at] not in _GETS:
        return 0
    words = next((words for words in _ALL if lowers[at + 1 : at + 1 + len(words)] == words), None)
    if words is None:
        return 0
    pair = next((pair for word in lowers[at + 1 + len(words) :][:_TO_THE_SCORE] if (pair := score(word))), None)
    return min(max(pair), _MOST) if pair else 0


_TO_THE_SCORE, _MOST = 5, 5


def _by_tally(lowers: Sequence[str], at: int) -> int:
    """ "(his tally) for the day to three": of this match, not of a season."""
    goes_on = lowers[at : at + 7]
    if "to" not in goes_on:
        return 0
    to = goes_on.index("to")
    of_day = bool(_OF_THE_DAY & {*goes_on})
    if _OF_OTHER_DAYS & {*lowers[at : at + to + 6]} or (to and not of_day):
        return 0
    many = _NUMBERS.get(goes_on[to + 1], 0) if len(goes_on) > to + 1 else 0
    behind = lowers[at + to + 2 : at + to + 3]
    return many if many and (of_day or not behind or behind[0] in _SENTENCE_ENDS) else 0
