"""A sentence in, who did a thing with whom before he scored out.

"Hale exchanged passes with Tom Ferrant and fired home"  ->  Hale's goal: who fired home is who exchanged passes
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Reference

_NEAR = 7  # words between the doer and "with"
_PAUSES = frozenset((",", ";", ":", "-", "–", "—", "(", "and", "but", "while", "as", "when", "who", "which", "that"))
_WHERE = frozenset("on down along in inside near at from outside".split())
_ON = frozenset(("and", "then", "before"))
_TEAMS_UP = frozenset("teaming teamed linking linked combining combined".split())
_DONE = frozenset(
    "shot beat hit put made drove swept bent struck found sent slid ran got swung stuck rode rose cut broke burst took"
    " chipped let met threw kept gave went came stole".split()
)


def companions(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[tuple[Reference, Reference]]:
    """Each man who did it, and the man he did it with, where what follows is the doer's: "with Ferrant and fired"."""
    for other in people:
        at = other.first - 1
        if (
            at > 2
            and lowers[at] == "with"
            and _TEAMS_UP & {*lowers[at - 2 : at]}
            and lowers[other.last : other.last + 1] == ["to"]
        ):
            doer = next((man for man in reversed(people) if man.last < at and stance.get(man.first) == "subject"), None)
            if doer is not None and doer.best != other.best and not any(doer.last <= m.first < at for m in people):
                yield doer, other  # "struck, then teaming up with Lind to extend the lead"
                continue
        if at < 1 or lowers[at] != "with" or not _goes_on(lowers, other.last):
            continue
        doer = next((man for man in reversed(people) if man.last <= at), None)
        if doer is None or at - doer.last > _NEAR or stance.get(doer.first) in ("object", "owner"):
            continue
        between = lowers[doer.last : at]
        if between and not _PAUSES & set(between):
            yield doer, other


def _goes_on(lowers: Sequence[str], at: int) -> bool:
    """Whether a second deed follows a name: "and fired", "before coolly slotting", ", then beat"."""
    words = list(lowers[at : at + 10])
    if words and words[0] in _WHERE:  # "on the left", "on the edge of the area"
        words = words[next((i for i, word in enumerate(words[:6]) if word in _ON or word == ","), 0) :]
    if words[:1] == [","]:
        words = words[1:]
    if not words or words[0] not in _ON:
        return False
    deeds = [word for word in words[1:] if word != "then" and not word.endswith("ly")]
    if not deeds:
        return False
    if words[0] == "before":
        return deeds[0].endswith("ing")
    return deeds[0] in _DONE or deeds[0].endswith("ed")
