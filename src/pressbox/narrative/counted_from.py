"""Words and times in, from whose goal, or from what else that happened, a time is counted out.

"thirteen minutes after Vidler's equaliser"       ->  Vidler's goal, wherever its minute is told
"one minute after Pell went off", off in the 56th  ->  57
"Hale's goal came five minutes after Pell scored", Hale's told in the 88th  ->  Pell's in the 83rd
"""

import itertools
from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Cast, Kind
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import TimeMention
from pressbox.narrative.chronicle import after_what
from pressbox.narrative.claimed import Event

_AFTER = frozenset(
    ("n minutes after", "minutes after", "moments after", "seconds after", "shortly after", "soon after")
)
_GOALS = frozenset(
    "goal opener equaliser equalizer leveller strike header penalty first second effort volley free-kick spot-kick"
    " breakthrough finish".split()
)
_DID = frozenset(
    "given gave scored levelled equalised equalized opened struck netted put made restored pulled drew broke".split()
)
_DECIDES = frozenset("winner equaliser equalizer leveller tally game-winner".split())
_FIRST = frozenset("opener first opened broke breakthrough".split())
_BETWEEN = 3  # words from "Vidler's" to the goal: "Vidler's fine early header"

_Place = tuple[int, int]  # sentence, first token of a time


def _whose_goal(document: Document, cast: Cast, sentence: int, time: TimeMention) -> tuple[str, bool] | None:
    """The man named behind a time whose goal it is counted from, and whether it was surely his first."""
    lowers = document.sentences[sentence].lowers
    man = next(
        (r for r in cast.by_sentence.get(sentence, ()) if r.kind is Kind.PERSON and 0 <= r.first - time.last <= 1), None
    )
    if man is None or not man.best:
        return None
    owned = lowers[man.last : man.last + 1] == ["'s"]
    behind = lowers[man.last + 1 : man.last + 2 + _BETWEEN]
    said = _GOALS.intersection(behind) if owned else _DID.intersection(lowers[man.last : man.last + 3])
    if said and not (owned and "," in behind[: behind.index(min(said, key=behind.index))]):
        return man.best, bool(said & _FIRST)
    return None


def goals_counted_from(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]
) -> dict[_Place, tuple[str, bool]]:
    """Each time that is counted from a man's goal -> the man, and whether it was surely his first."""
    found: dict[_Place, tuple[str, bool]] = {}
    for sentence, told in times.items():
        for before, time in itertools.pairwise((None, *told)):
            if time is None or time.pattern not in _AFTER or not time.time.later or after_what(before, time):
                continue
            scorer = _whose_goal(document, cast, sentence, time)
            if scorer:
                found[sentence, time.first] = scorer
    return found


def goals_counted_back(document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]) -> dict[_Place, str]:
    """Times that tell when another's goal was, so long before the one told: "on 57 minutes, five minutes after Hale's opener"."""
    found: dict[_Place, str] = {}
    for sentence, told in times.items():
        for before, time in itertools.pairwise((None, *told)):
            if time is None or time.pattern not in _AFTER or not time.time.later or not after_what(before, time):
                continue
            scorer = _whose_goal(document, cast, sentence, time)
            if scorer:
                found[sentence, time.first] = scorer[0]
    return found


_OWN_WORDS = 3  # words from "Hale's" to his goal: "Hale's stunning late winner"
_CAME = frozenset("came arrived followed".split())
_JUST = frozenset("just only barely a mere some about around exactly".split())


def whose_goal_came(document: Document, cast: Cast, sentence: int, first: int) -> str | None:
    """The man whose goal came so many minutes after another's, if the clause says so: "Hale's winner came five minutes after"."""
    lowers = document.sentences[sentence].lowers
    before = first
    while before and lowers[before - 1] in _JUST:
        before -= 1
    if lowers[before - 1 : before] == [] or lowers[before - 1] not in _CAME:
        return None
    goal = before - 2
    if goal < 0 or (lowers[goal] not in _GOALS and lowers[goal] not in _DECIDES):
        return None
    owners = [
        r for r in cast.by_sentence.get(sentence, ())
        if r.kind is Kind.PERSON and r.last <= goal and lowers[r.last : r.last + 1] == ["'s"] and goal - r.last - 1 <= _OWN_WORDS
    ]  # fmt: skip
    return owners[-1].best if owners else None


# What is said behind "six minutes after Pell" of each kind of event.
_HAPPENED = {
    "card": frozenset("off dismissed dismissal sent ordered red walked sending-off expelled expulsion".split()),
    "change": frozenset("on introduced introduction arrival entered replaced substituted".split()),
    "missed": frozenset("missed miss penalty spot-kick saved failed failure".split()),
}
_WORDS_OF_IT = 4  # words behind the man that may say what happened: "had been sent off"


def events_counted_from(
    document: Document,
    cast: Cast,
    times: Mapping[int, Sequence[TimeMention]],
    events: Mapping[_Place, Sequence[Event]],
) -> dict[_Place, int]:
    """Each time that is counted from a card, a change or a missed penalty of a man named -> its minute.

    A card and a change are told with their own minute: what is counted from them may stand pages below, with other times between.
    """
    at_minute = {
        (sentence, time.first): time.time.lo
        for sentence, told in times.items() for time in told
        if time.time.lo is not None and time.time.lo == time.time.hi
    }  # fmt: skip
    counted: dict[_Place, int] = {}
    for sentence, told in times.items():
        lowers = document.sentences[sentence].lowers
        for time in told:
            if time.pattern not in _AFTER or not time.time.later:
                continue
            man = next(
                (r for r in cast.by_sentence.get(sentence, ()) if r.kind is Kind.PERSON and 0 <= r.first - time.last <= 1),
                None,
            )  # fmt: skip
            if man is None or not man.best:
                continue
            behind = frozenset(lowers[man.last : man.last + _WORDS_OF_IT])
            said = {kind for kind, words in _HAPPENED.items() if words & behind}
            minutes = {
                minute
                for at, happened in events.items()
                for minute in (at_minute.get(at),)
                if minute is not None and at != (sentence, time.first)
                and any(kind in said and whom == man.best for kind, whom in happened)
            }  # fmt: skip
            if len(minutes) == 1:
                counted[sentence, time.first] = minutes.pop()
    return counted
