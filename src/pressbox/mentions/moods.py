"""Words around a statement in, whether it is said of this match out.

"could have been sent off"  ->  hypothetical      "was sent off last week"  ->  another day
"""

import itertools
from collections.abc import Sequence

from pressbox.datatypes.document import Sentence
from pressbox.datatypes.mentions import Mood, TimeMention

_HYPOTHESES = frozenset("could should would might may if lucky fortunate appealed unless nearly almost".split())
_MONTHS = frozenset("january february april june july august september october november december".split())
_PERIODS = frozenset(
    "week weekend season month year term summer saturday sunday monday tuesday wednesday thursday friday time meeting"
    " campaign week's weekend's season's match game year's".split()
)
_LONG_AGO = frozenset("week weeks month months season seasons year years days night fortnight weekend".split())
_DENIALS = frozenset("not never n't didn't wasn't hasn't nor without".split())


def mood_of(sentence: Sentence, first: int, last: int) -> Mood:
    """The mood of tokens `first`..`last` of a sentence."""
    lowers = plain_words(sentence)
    before = lowers[max(0, first - 4) : first]
    inside = lowers[first:last]
    if (set(before[-3:]) | set(inside)) & _HYPOTHESES:
        return Mood.HYPOTHETICAL
    if (set(before[-2:]) | set(inside)) & _DENIALS:
        return Mood.DENIED
    start, end = _clause(lowers, first, last)
    around = lowers[max(start, first - 8) : min(end, last + 9)]
    for at, (word, following) in enumerate(itertools.pairwise(around)):
        if the_last_of_all(around, at):
            continue
        if (word in ("last", "previous", "earlier") and following in _PERIODS) or (
            (word == "earlier" and following == "this")
            or (word in _LONG_AGO and following in ("earlier", "before", "previously"))
        ):
            return Mood.OTHER_DAY
        if word == "since" and _WHEN.isdisjoint(around):
            continue  # "his first goal since October"
        if word in ("in", "since", "last") and (following in _MONTHS or (following.isdigit() and len(following) == 4)):
            return Mood.OTHER_DAY
    if {"ago", "midweek", "weekend's"} & set(around) or since_they(lowers, first):
        return Mood.OTHER_DAY
    return Mood.ASSERTED


def the_last_of_all(lowers: Sequence[str], at: int) -> bool:
    """ "in the last match of the weekend", "their last game of the season": the last of several, and the news."""
    behind = lowers[at + 2 : at + 4]
    return lowers[at] == "last" and lowers[at + 1] in _A_MATCH and behind[:1] == ["of"] and behind[1:] != ["last"]


_A_MATCH = frozenset("match game meeting tie fixture".split())


def since_they(lowers: Sequence[str], first: int) -> bool:
    """ "The first time since they beat Millfield 5-0": of the day from which is counted."""
    since = next((at for at in range(first - 1, max(-1, first - _NEAR), -1) if lowers[at] == "since"), -1)
    if since < 0 or lowers[since + 1] not in _THEY or not _BREAKS.isdisjoint(lowers[since:first]):
        return False
    return not _COUNTED.isdisjoint(lowers[:since])


def counts_from(lowers: Sequence[str], since: int, first: int) -> bool:
    """Whether "since" at a token tells from when something is counted that is news: "a first win since 1998, 2-1 at Millfield".

    What follows it may be of that day: "since 1998, when they won 2-1", "since March's 2-1 defeat".
    """
    return since > first or _WHEN.isdisjoint(lowers[since:first])


_WHEN = frozenset("when where".split())
_NEAR = 9
_THEY = frozenset("it they he she we their its his her beating losing winning drawing a".split())
_BREAKS = frozenset("; : . and but when as".split())
_COUNTED = frozenset("first last best biggest heaviest not never time".split())
_AGO = frozenset("days weeks fortnight month months season seasons years".split())
_TODAY = frozenset("but today yesterday tonight now since this".split())


def of_another_day(lowers: Sequence[str]) -> bool:
    """ "Two weeks ago in Budapest they had won 2-1, Clarke's goal giving ...": all of it is told of that day."""
    ago = next((at for at in range(1, min(5, len(lowers))) if lowers[at] == "ago"), 0)
    return ago > 0 and lowers[ago - 1] in _AGO and "had" in lowers and _TODAY.isdisjoint(lowers)


def plain_words(sentence: Sentence) -> list[str]:
    """The words of a sentence in small letters, "" for the IF of a club: "Norra IF" supposes nothing."""
    if "if" not in sentence.words:
        return sentence.lowers
    return ["" if token.text == "IF" else token.lower for token in sentence.tokens]


def _clause(lowers: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """The clause of tokens `first`..`last`: what another clause says of another day does not hold for it.

    An opening of up to six words before the first comma holds for the whole sentence: "Last week, he was sent off".
    """
    start = next((i + 1 for i in range(first - 1, -1, -1) if lowers[i] in _TURNS), 0)
    if start and lowers[start - 1] == "," and start <= 6 and lowers[0] not in ("he", "she"):
        start = 0
    end = next((i for i in range(last, len(lowers)) if lowers[i] in _TURNS and lowers[i] != ","), len(lowers))
    return start, end


_TURNS = frozenset(", ; : . ( ) – — -- but when while before after as who which because although though".split())


def nearest_time(first: int, last: int, times: Sequence[TimeMention]) -> TimeMention | None:
    """The time that stands nearest to tokens `first`..`last`."""
    if not times:
        return None
    return min(times, key=lambda t: max(0, t.first - last, first - t.last))
