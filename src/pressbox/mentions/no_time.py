"""Words that read like a time in, whether they tell when out.

"the board showed four minutes of stoppage time", "a minute's silence", "arrived right on time"  ->  they do not
"""

from pressbox.phrases.en.clock import MINUTE, SHOWN
from pressbox.phrases.en.clock_bare import AHEAD_OF_TIME

# "Arriving right on time to head in", "kicked off almost on time": not when, but not late.
_IN_TIME = frozenset(
    "arrived arriving arrives arrive came coming comes got getting there back off started began finished delivered".split()
)
_ARRIVES = frozenset("arrived arriving arrives".split())
_WHERE_TO = frozenset("to at into".split())
_STOOD = frozenset("silence applause ovation tribute".split())  # "a minute's silence"
_OF_A_HALF = ("counted 46-55", "counted 38-46", "counted 64-72")
_OTHER_HALVES = frozenset("spell stanza portion session forty-five moiety".split())
_ADDED = frozenset(("stoppage time", "injury time", "added time", "additional time"))


def no_time(lowers: list[str], first: int, last: int, wording: str) -> bool:
    """Stoppage time that a board shows, halves of a season, a minute of silence, what is in time."""
    if lowers[last - 2 : last] == ["on", "time"] and _IN_TIME.intersection(lowers[max(0, first - 4) : first]):
        return True
    if lowers[first:last] == ["late"] and {*lowers[max(0, first - 1) : first]} & _ARRIVES:
        return {*lowers[last : last + 1]} <= _WHERE_TO and last < len(lowers)  # "arrived late to side-foot home"
    if lowers[first:last] == ["straight", "away"] and _AWAY_DAYS.intersection(lowers[last : last + 2]):
        return True  # "a third straight away win"
    if {("in", "place"), ("in", "lieu")} & {tuple(lowers[last - 1 : last + 1]), tuple(lowers[last : last + 2])}:
        return True  # "got a quarter of an hour in place of Lind"
    if _STOOD.intersection(lowers[last - 1 : last + 2]) and set(lowers[first:last]) & MINUTE:
        return True
    if (
        wording in _ADDED
        and lowers[max(0, first - 1) : first] == ["of"]
        and set(lowers[max(0, first - 3) : first]) & MINUTE
    ):
        return bool(SHOWN.intersection(lowers[max(0, first - 9) : last + 4]))
    if wording in ("extra time", "extra-time") and _leads_there(lowers, first):
        return True
    if wording in _OF_A_HALF and lowers[last - 1] in ("first", "second"):
        after = "".join(lowers[last : last + 1])
        return after.isalpha() and after not in AHEAD_OF_TIME | _OTHER_HALVES  # "early in the second leg"
    return "half" in lowers[first:last] and lowers[last : last + 1] == ["of"] and "season" in lowers[last : last + 5]


def _leads_there(lowers: list[str], first: int) -> bool:
    """ "Hale's header forced extra time", "took the tie into extra time": a goal that leads there is none of that half-hour."""
    if lowers[max(0, first - 1) : first] and lowers[first - 1] in _FORCES:
        return True
    return lowers[max(0, first - 1) : first] in (["into"], ["to"]) and not _TAKES.isdisjoint(
        lowers[max(0, first - 6) : first - 1]
    )


_FORCES = frozenset("force forced forcing forces earn earned earning earns secure secured meant".split())
_TAKES = frozenset(
    "take took taken taking takes send sent sending sends push pushed pushing drag dragged haul hauled force forced".split()
)
_AWAY_DAYS = frozenset("win wins victory victories defeat defeats loss losses game games match matches draw".split())


_STOPPAGE = frozenset("stoppage injury added additional time stoppage-time".split())


def into_second_half(words: list[str]) -> bool:
    """ "Three minutes into the second half", in what follows "into"; "into second-half stoppage time" counts on from 90."""
    if words[:2] in (["second", "half"], ["second", "period"]):
        return True
    return words[:1] == ["second-half"] and _STOPPAGE.isdisjoint(words[1:2])
