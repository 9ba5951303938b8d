"""A sentence, a man who scores in it and its times in, the times that come after his goal out: a sentence runs forward, too.

"Okoro pulled one back and Hale settled it in the 88th minute"         ->  Okoro's goal was before the 88th
"Okoro made it 2-0 after Hale had opened the scoring in the 12th"      ->  not before the 12th
"""

from collections.abc import Mapping, Sequence

from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TimeMention

# What is told behind these came before what is told ahead of them.
_LOOKS_BACK = frozenset(
    "after following since had having already cancelled cancelling answered answering replied reply response despite added"
    " adding having once because".split()
)
_BEFORE = frozenset(("before", "until", "till"))
_LAST_OF_HIS = frozenset("last final third fourth completed completing sealed sealing complete".split())
_FIRST_OF_HIS = frozenset("first opener opened opening".split())
_ONE_MORE = frozenset("second another again added adding third completed completing doubled doubling".split())
_AFTER_GOALS = (
    "after goals from ",
    "after goals by ",
    "after strikes from ",
    "after a goal from ",
    "after goals through ",
)
_ADDED = 90  # minute from which on a stretch of time is the end of the match
_EXACT = 3  # minutes: a wider time is a stretch
_HALF = 40  # minutes of what is a half
_FAR = 15  # words from "had" to the half
_BESIDE = 6  # words from a time to "the last"


def yet_to_come(lowers: Sequence[str], man: int, times: Sequence[TimeMention], goals: int = 1) -> frozenset[int]:
    """First tokens of the times of a sentence that come after the goal of the man whose first token is `man`.

    `goals` of his are told in the sentence; of several one time may be told, and be that of his last.
    """
    minutes = [
        t for t in times
        if t.time.lo is not None and t.time.hi is not None and (t.time.hi - t.time.lo <= _EXACT or t.time.lo >= _ADDED)
    ]  # fmt: skip
    found = set()
    of_several = goals > 1
    if goals > 2 and len(minutes) == 2:  # "struck on 60, added another and completed his treble in the 75th"
        last = minutes[1]
        if _LAST_OF_HIS.intersection(lowers[max(minutes[0].last, last.first - _BESIDE) : last.first]):
            return frozenset((last.first,))
    for time in minutes if not of_several or len(minutes) == 1 else ():
        if lowers[time.first - 1 : time.first] == ["("]:
            continue  # "Hale (2) and Okoro (63)": a list is in no order
        beside = lowers[max(0, time.first - _BESIDE) : time.last + 2]
        ahead = lowers[time.last : time.last + _FAR]
        if of_several and _ONE_MORE.intersection(ahead) and not _ONE_MORE.intersection(lowers[man : time.last]):
            later = False  # "struck on 60 minutes, added a second and completed his treble"
        elif of_several and (_LAST_OF_HIS | _FIRST_OF_HIS).intersection(beside):
            later = not _FIRST_OF_HIS.intersection(beside)
        elif man < time.first:
            later = not goes_back(lowers, man, time)
        else:
            between = lowers[time.last : man]
            goals = " ".join((*between, "")).startswith(_AFTER_GOALS)
            later = ("after" in between[-3:] or goals) and not _BEFORE.intersection(between)
        if later:
            found.add(time.first)
    return frozenset(found)


def goes_back(lowers: Sequence[str], man: int, time: TimeMention) -> bool:
    """Whether words that look back lead from a man to a time: "made it 2-0 after Hale had opened the scoring in the 12th"."""
    between = list(lowers[man : time.first])
    if "but" in between:  # "levelled after Hale's opener, but Okoro scored in the 12th": what follows goes on
        between = between[len(between) - between[::-1].index("but") :]
    return man < time.first and not _LOOKS_BACK.isdisjoint(between)


def was_before(lowers: Sequence[str], man: int, time: TimeMention) -> bool:
    """ "Hale reduced the deficit before Okoro was sent off in the 70th": whatever the time is of came after his goal."""
    between = lowers[man : time.first] if man < time.first else []
    return any(word in _BEFORE for word in between) and _LOOKS_BACK.isdisjoint(
        between[: next(i for i, word in enumerate(between) if word in _BEFORE)]
    )


def is_of_a_later_goal(lowers: Sequence[str], man: int, time: TimeMention, others: Sequence[int]) -> bool:
    """Whether the end of the match at `time` is told of another's goal: of one of `others`, their first tokens."""
    if time.last <= man:
        between = " ".join((*lowers[time.last : man], ""))
        return between.startswith(_AFTER_GOALS) and any(other < time.first for other in others)
    joint = max((at for at in range(man, time.first) if lowers[at] in _JOINTS), default=0)
    return joint > 0 and any(joint < other < time.last + _NEXT for other in others)


_JOINTS, _NEXT = frozenset("and before but then".split()), 6  # tokens from "with the last kick" to whose it was
_THAT = frozenset("that it this there".split())
_WAS = frozenset("was were came remained".split())


def says_when_that_was(lowers: Sequence[str], time: TimeMention) -> bool:
    """Whether a time is that of what the sentence before told: "That was twelve minutes from time", "There were nine left"."""
    before = lowers[: time.first]
    return len(before) <= 4 and before[:1] != [] and before[0] in _THAT and before[1:2] != [] and before[1] in _WAS


_HAD = frozenset(("had", "having"))
_OPENERS = frozenset("opener lead advantage breakthrough".split())


def looks_back(document: Document, times: Mapping[int, Sequence[TimeMention]]) -> frozenset[tuple[int, int]]:
    """(sentence, first token) of each half that is named for what had happened in it: the story has not gone back there.

    And of each early opener: it was early in the match, whatever half the story has come to; and of what is told of a man
    by the way: "Acosta, who had replaced Marsh after 25 minutes, crossed".
    """
    found = set()
    for sentence, told in times.items():
        lowers = document.sentences[sentence].lowers
        for time in told:
            if time.time.lo is None or time.time.hi is None or time.time.hi - time.time.lo < _HALF:
                if time.pattern == "early" and _OPENERS.intersection(lowers[time.last : time.last + 3]):
                    found.add((sentence, time.first))
                if _of_one_who_had(lowers, time):
                    found.add((sentence, time.first))
                continue
            if not _HAD.isdisjoint(lowers[max(0, time.first - _FAR) : time.first]):
                found.add((sentence, time.first))
    return frozenset(found)


def _of_one_who_had(lowers: Sequence[str], time: TimeMention) -> bool:
    """ ", who had replaced Marsh after 25 minutes,": a clause of what had been, and the sentence goes on behind it."""
    start = max((at for at in range(1, time.first) if lowers[at] == "who" and lowers[at - 1] == ","), default=0)
    had = lowers[start + 1 : start + 3]
    aside = lowers[start + 1 : time.first]
    closed = lowers[time.last : time.last + 1] == [","] and len(lowers) > time.last + 2
    return bool(start) and closed and "had" in had and "," not in aside and _TURNS_OF_IT.isdisjoint(aside)


_TURNS_OF_IT = frozenset("when but while as which before".split())
