"""A sentence of goals in, what leads from one man's goal to the next one's out: two of one side, or one of either.

"Hale headed in, but within a minute Okoro struck"   ->  Okoro: turned
"Hale headed in and Okoro tapped home a second"      ->  Okoro: went on
"But Okoro struck again"                             ->  Okoro: turned, from the goal of the sentence before
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Kind, Reference

LIKELY = 0.5  # log-odds of a goal of his from which it counts
_ON = frozenset(("and", "then"))
_APART = frozenset("but while although though either before after ; . :".split())
_EVEN = frozenset(
    "draw drew shared sharing spoils stalemate apiece each cancelled level levelled equalised all-square".split()
)
_FAR = 25


def links_of(
    lowers: Sequence[str], references: Sequence[Reference], scorers: Sequence[tuple[Reference, float]]
) -> tuple[tuple[int, str], ...]:
    """(first token of a man, "turned" or "on") of each likely scorer to whom such a word leads."""
    likely = sorted((man for man, odds in scorers if odds > LIKELY), key=lambda man: man.first)
    found: list[tuple[int, str]] = []
    start = 0
    for man in likely:
        between = lowers[start : man.first]
        if start:
            said = _link(between, any(r.kind is Kind.TEAM and start <= r.first < man.first for r in references))
            if said == "on" and not _EVEN.isdisjoint(lowers):
                said = None
        else:
            said = "turned" if lowers[0] == "but" and lowers[1] != "for" else None
        if said:
            found.append((man.first, said))
        start = man.last
    return tuple(found)


def _link(between: Sequence[str], names_a_side: bool) -> str | None:
    for at, word in enumerate(between):
        if word == "but" and between[at - 1 : at] != ["all"] and between[at + 1 : at + 2] not in (["for"], ["not"]):
            return "turned"
    if names_a_side or len(between) > _FAR or not _APART.isdisjoint(between):
        return None
    return None if _ON.isdisjoint(between) else "on"
