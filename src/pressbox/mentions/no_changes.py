"""A phrase that may tell a change in, whether it tells one out: a ball is taken off the line, a keeper called on to save."""

from collections.abc import Sequence

from pressbox.datatypes.cast import Form
from pressbox.datatypes.mentions import TimeMention
from pressbox.matching import Found
from pressbox.mentions.around import Around, time_beside

_PASSIVE = frozenset("was were is being been be got had".split())
_WHERE_FROM = frozenset("him her his the them their".split())


def no_change(around: Around, phrase: Found) -> bool:
    """Whether the words tell of no change at all."""
    return of_the_ball(around, phrase) or asked_to_act(around.lowers, phrase) or came_back(around.lowers, phrase)


def of_the_ball(around: Around, phrase: Found) -> bool:
    """ "had one taken off him by the flag", "taken off the line"; "Ott hauled off Hale": it is not Ott who goes."""
    lowers = around.lowers
    if phrase.pattern.says.split()[0] != "subject=off" or lowers[phrase.last - 1] != "off":
        return False
    passive = lowers[phrase.first] in _PASSIVE or lowers[phrase.first - 1] in _PASSIVE
    if "taken" in lowers[phrase.first : phrase.last] and set(lowers[phrase.last : phrase.last + 1]) & _WHERE_FROM:
        return True
    if phrase.pattern.name == "went off injured" and lowers[phrase.last : phrase.last + 1] == ["at"]:
        return False
    starts = any(p.first == phrase.last and p.form is Form.NAME for p in around.people)
    return starts and not passive and phrase.pattern.name == "carried off, bare"


def asked_to_act(lowers: Sequence[str], phrase: Found) -> bool:
    """ "Shaw was called on to deny Lind": he was there all the time."""
    at = next((at for at in range(phrase.first, phrase.last) if lowers[at] == "called"), None)
    return at is not None and lowers[at + 1 : at + 3] == ["on", "to"] and lowers[at + 3 : at + 4] != ["replace"]


_BACK = frozenset("returned returns recalled restored reinstated suspension ban illness".split())


def came_back(lowers: Sequence[str], phrase: Found) -> bool:
    """ "Hale returned from suspension to replace Moss": he played from the start."""
    return lowers[phrase.first - 1] == "to" and not _BACK.isdisjoint(lowers[max(0, phrase.first - 6) : phrase.first])


_TO_A_TIME = frozenset("in on at after the with for".split())  # "on for Moss in the 70th minute"
_ASIDE = ([",", "on"], [",", "who"], [",", "having"])


def time_of(
    phrase: Found, first: int, last: int, lowers: Sequence[str], times: Sequence[TimeMention]
) -> TimeMention | None:
    """The time told of a change at tokens `first`..`last`.

    Not "Hale, on for Moss, scored in the 80th minute": that is the time of what Hale did then.
    """
    behind = [t for t in times if _TO_A_TIME.issuperset(lowers[last : t.first]) and t.first >= last]
    time = behind[0] if behind else time_beside(phrase.first, phrase.last, lowers, times)
    aside = any(lowers[at - 1 : at + 1] in _ASIDE for at in range(phrase.last, first, -1))
    return None if time and time.first >= last and aside and lowers[last : last + 1] == [","] else time
