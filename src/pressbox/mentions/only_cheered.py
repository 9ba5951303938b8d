"""A sentence in, the people out who only cheer whoever scored: what a picture shows.

"Hale celebrates with team-mate Brandt after scoring"   ->  Brandt      "Hale is congratulated by Brandt after his goal"   ->  Brandt
"Brandt hugs Hale after he scored"                       ->  Brandt
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.matching import all_forms_of

_CHEERS = all_forms_of("celebrate")
_CHEERED = frozenset(
    "congratulated mobbed hugged embraced joined greeted lifted swamped surrounded chased hoisted".split()
)
_CHEERS_HIM = all_forms_of("congratulate hug embrace mob greet lift")
_AFTER = frozenset("after as when following for on".split())
_SCORING = frozenset(
    "scoring netting scored goal opener equaliser equalizer winner hat-trick strike header his he she her".split()
)
_BETWEEN = frozenset(
    "his her the team-mate teammate team-mates teammates with by captain skipper striker midfielder defender left right centre"
    " center number second , ( ) and & bottom top front back 's".split()
)
_BE = frozenset("is was being be are were been".split())
_BESIDE = 5  # words from a man to what he does
_NEAR = 9  # words from "celebrates" to the last of those whom he celebrates with
_BEHIND = 7  # words from them to "after scoring"


def cheered(lowers: Sequence[str], people: Sequence[Reference]) -> tuple[frozenset[int], frozenset[int]]:
    """First tokens of those whose goal it was ("Hale is congratulated after scoring"), and of those who only cheer them."""
    scenes = tuple(_scenes(lowers, people))
    return frozenset(scorer for scorer, _ in scenes), frozenset(man for _, cheering in scenes for man in cheering)


def _scenes(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[tuple[int, list[int]]]:
    for at, word in enumerate(lowers):
        before = next((man for man in reversed(people) if man.last <= at), None)
        if before is None or at - before.last > _BESIDE:
            continue
        if word in _CHEERS_HIM and lowers[at - 1] not in _BE:
            him = next((man for man in people if at < man.first <= at + _NEAR), None)
            if him and him.best != before.best and _scored(lowers, him.last):
                yield him.first, [before.first]
        elif word in _CHEERS or (word in _CHEERED and lowers[at - 1] in _BE):
            end, row = at + 1, []
            for man in people:
                if man.first > at and man.first - end <= _NEAR and _joined(lowers[end : man.first]):
                    row.append(man.first)
                    end = man.last
            if _scored(lowers, end):
                yield before.first, row


def _joined(between: Sequence[str]) -> bool:
    return all(word in _BETWEEN or not word[0].isalpha() for word in between)


def _scored(lowers: Sequence[str], at: int) -> bool:
    """ "... after scoring", "... after he had put City ahead"."""
    behind = lowers[at : at + _BEHIND]
    return any(word in _AFTER and not _SCORING.isdisjoint(behind[i + 1 : i + 5]) for i, word in enumerate(behind))
