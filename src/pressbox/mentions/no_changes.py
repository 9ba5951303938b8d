"""A phrase that may tell a change in, whether it tells one out: a ball is taken off the line, a keeper called on to save."""

from collections.abc import Sequence

from pressbox.datatypes.cast import Form
from pressbox.matching import Found
from pressbox.mentions.around import Around

_PASSIVE = frozenset("was were is being been be got had".split())
_WHERE_FROM = frozenset("him her his the them their".split())


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
