"""Two people of a sentence, or of one sentence and the next, in; what speaks for their being of one side out.

    "Howard saving low from Ben Arfa"      ->  who saves, and from whom: two sides
    "Baines's cross was met by Jelavic"    ->  whose cross, and who meets it: one side

Words, grammar and places only, no names: the weights are learned (`evaluation/train.py`).
"""

from collections.abc import Container, Mapping, Sequence

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.phrases.en.dealings import (
    ATTACK_NOUNS,
    ATTACKS,
    DEFENCE_NOUNS,
    DEFENDS,
    KEEPERS,
    LINKS,
    PASS_NOUNS,
    PASSES,
)
from pressbox.phrases.en.people import MODIFIERS, POSITIONS

_LITTLE = frozenset(
    "from by for to past beyond over off at on with against into under and , but as when after before through of who"
    " whose 's which that while around between".split()
)
_PASSED_OVER = MODIFIERS | frozenset("the a an his her their substitute fellow former helpless stranded".split())


def kind_of_word(word: str) -> str:
    """What a word does in a football sentence: attacks, defends, passes, names one of these, or joins."""
    return _KIND_OF.get(word, "o")


# Of a word that is of several kinds the last here counts.
_KIND_OF = {word: word for word in _LITTLE}
for _name, _words in (
    ("ATT", ATTACKS), ("PASSV", PASSES), ("DEF", DEFENDS), ("KEEP", KEEPERS), ("DEFN", DEFENCE_NOUNS),
    ("PASSN", PASS_NOUNS), ("ATTN", ATTACK_NOUNS),
):  # fmt: skip
    _KIND_OF |= dict.fromkeys(_words, _name)


def part_of(lowers: Sequence[str], one: Reference) -> tuple[str, str, str]:
    """What stands before somebody, before that, and what he does or owns."""
    at, keeper = one.first - 1, ""
    while (
        at >= 0 and one.first - at < 6 and (lowers[at] in _PASSED_OVER or lowers[at] in POSITIONS or "-" in lowers[at])
    ):
        keeper = "K" if lowers[at] in KEEPERS else keeper
        at -= 1
    before = kind_of_word(lowers[at]) if at >= 0 else "^"
    earlier = kind_of_word(lowers[at - 1]) if at > 0 else "^"
    if one.last < len(lowers) and lowers[one.last] == "'s":
        owned = (kind_of_word(w) for w in lowers[one.last + 1 : one.last + 5])
        does = "'s" + next((k for k in owned if k in ("ATTN", "PASSN", "DEFN")), "n")
    elif one.last >= len(lowers):
        does = "$"
    else:
        after = [kind_of_word(w) for w in lowers[one.last : one.last + 4]]
        does = next((k for k in after[:3] if k != "o"), "o")
        does += ":" + next((k for k in after if k in ("ATT", "DEF", "PASSV")), "o")
    return before + keeper, earlier, does


def pair_features(
    sentence: Sentence,
    references: Sequence[Reference],
    left: Reference,
    right: Reference,
    stance: Mapping[int, str],
    keepers: Container[str],
) -> list[str]:
    """Features of two people of one sentence, in its order; `keepers`: who keeps goal, by the rest of the report."""
    lowers = sentence.lowers
    between = lowers[left.last : right.first]
    inner = [
        r for r in references if left.last <= r.first and r.last <= right.first and r is not left and r is not right
    ]
    people = sum(r.kind is Kind.PERSON for r in inner)
    teams = len(inner) - people
    one, other = stance.get(left.first, "object"), stance.get(right.first, "object")
    near = f"P{min(people, 1)}"
    kinds = [k for k in map(_KIND_OF.get, between) if k]
    out = [
        f"n{min(len(between) // 3, 5)}", f"p{min(people, 2)}t{min(teams, 2)}", f"{near}:S:{one}:{other}", near,
        f"{near}:first:{between[0] if between else '-'}", f"{near}:last:{between[-1] if between else '-'}",
        f"{near}:after:{lowers[right.last] if right.last < len(lowers) else '$'}",
        f"{near}:before:{lowers[left.first - 1] if left.first else '^'}",
    ]  # fmt: skip
    out += [f"{near}:w:{word}" for word in set(between)]
    if len(between) <= 5:
        out.append("exact:" + " ".join("MOD" if w in MODIFIERS or w in POSITIONS else w for w in between))
    for name in ("ATTN", "PASSN", "DEFN", "KEEP", "DEF", "PASSV", "ATT"):
        if name in kinds:
            out.append(f"{near}:{name}")
    link = next((w for w in between if w in LINKS), "none")
    out += [f"{near}:link:{link}:{other}", f"{near}:commas{min(between.count(','), 2)}:{other}"]
    before_left, _, left_does = part_of(lowers, left)
    before_right, earlier_right, right_does = part_of(lowers, right)
    out += [
        f"R:{near}:{left_does}:{before_right}", f"R:{before_left}:{left_does}:{before_right}",
        f"R:{left_does}:{before_right}:{right_does}", f"R:{before_left}:{before_right}", f"R:{near}:{left_does}:{right_does}",
        f"R:{near}:{left_does}:{before_right}:{earlier_right}", f"R:{one}{left_does}:{other}{right_does}",
        f"R:bl:{before_left}:{near}", f"R:ar:{right_does}:{near}", f"R:br:{before_right}:{earlier_right}:{near}",
        f"R:seq:{near}:" + "-".join(kinds[-3:]), f"R:seq0:{near}:" + "-".join(kinds[:3]),
    ]  # fmt: skip
    if len(kinds) <= 4:
        out.append("R:full:" + "-".join(kinds))
    keeps = ("K" if left.best in keepers else "-") + ("K" if right.best in keepers else "-")
    if keeps != "--":
        out += [
            f"G:{keeps}",
            f"G:{keeps}:{near}",
            f"G:{keeps}:{left_does}:{before_right}",
            f"G:{keeps}:{near}:{before_right}",
        ]
        out += [f"G:{keeps}:{right_does}", f"G:{keeps}:{left_does}"]
    return out


def neighbour_features(
    before: Sentence, earlier: Reference, sentence: Sentence, person: Reference, place: str
) -> list[str]:
    """Features of the first or last man of the sentence before and the first of this one."""
    old, new = before.lowers, sentence.lowers
    did = next((k for w in old[earlier.last : earlier.last + 4] if (k := kind_of_word(w)) in _DEEDS), "-")
    does = next((k for w in new[person.last : person.last + 4] if (k := kind_of_word(w)) in _DEEDS), "-")
    out = [
        "X", f"X:{place}:head:{new[0]}", f"X:{place}:{did}:{does}",
        f"X:{place}:paragraph{before.paragraph == sentence.paragraph}",
    ]  # fmt: skip
    if person.first == 0:
        out.append(f"X:{place}:opens:{does}")
    return out


_DEEDS = frozenset(("ATT", "DEF", "PASSV"))
