"""A person, a scorer and whether the one stands in the other's sentence in, what speaks for the one having passed to the other out.

"Hale tapped in Lind's cross and Okoro added a third from Moss's corner"
  ->  Lind to Hale: owns a pass, nobody between; Lind to Okoro: another scorer stands nearer
"Lind stood the ball up. Hale met it."  ->  Lind to Hale: over a full stop, the last man before it, passes
"""

from collections.abc import Collection, Iterator, Sequence

from pressbox.datatypes.cast import Cast, Reference
from pressbox.mentions.assist_features import assist_features
from pressbox.mentions.goal_features import Scene
from pressbox.mentions.own_clause import deeds

_BREAKS = frozenset("; . : ! ?".split())
_LINKS = frozenset(", and but before while with as after when then for from by to".split())


def pass_features(
    scene: Scene, giver: Reference, receiver: Reference, scorers: Sequence[Reference],
    passes: Collection[tuple[Reference, Reference]], cast: Cast,
) -> list[str]:  # fmt: skip
    """The features of two people of one sentence; `scorers` are all who are likely to have scored in it."""
    out = assist_features(scene, giver, receiver, cast)
    if giver.first == receiver.first or giver.best == receiver.best:
        return out
    out += _told(giver, receiver, passes)
    out += _around(scene, giver, "G")
    rivals = [s for s in scorers if s.best != receiver.best and s.first != giver.first]
    lo, hi = sorted((giver, receiver), key=lambda r: r.first)
    side = "B" if giver.first < receiver.first else "A"
    out.append(f"rivals:{min(len(rivals), 2)}")
    if rivals:
        between = sum(lo.last <= s.first < hi.first for s in rivals)
        out.append(f"rivals-between:{side}:{min(between, 2)}")
        gaps = {s.first: _gap(giver, s) for s in (*rivals, receiver)}
        out.append(f"nearest:{min(gaps, key=lambda at: gaps[at]) == receiver.first}")
        before = [s for s in (*rivals, receiver) if s.last <= giver.first]
        last = max(before, key=lambda s: s.first, default=None)
        out.append(f"last-before:{last is not None and last.first == receiver.first}:{last is None}")
        breaks = {s.first: _breaks(scene, giver, s) for s in (*rivals, receiver)}
        fewest = min(breaks.values())
        out.append(f"fewest-breaks:{breaks[receiver.first] == fewest}:{sum(b == fewest for b in breaks.values()) > 1}")
    out.append(f"giver-scores:{any(s.first == giver.first for s in scorers)}")
    out += _between(scene, lo, hi, side)
    return out


def over_features(
    here: Scene, giver: Reference, there: Scene, receiver: Reference, cast: Cast, *, before: bool
) -> list[str]:
    """The features of a person in the sentence before the scorer's, or behind it."""
    rel = "V" if before else "N"
    people = [p for p in here.people if p.targets]
    after = sum(p.first > giver.first and p.best != giver.best for p in people)
    ahead = sum(p.first < giver.first and p.best != giver.best for p in people)
    out = [f"{rel}", f"{rel}after:{min(after, 3)}", f"{rel}ahead:{min(ahead, 3)}", f"{rel}form:{giver.form}"]
    out.append(f"{rel}stance:{here.stance.get(giver.first)}")
    named = any(p.best == receiver.best for p in people)
    out.append(f"{rel}receiver-named:{named}")
    again = [p for p in there.people if p.best == giver.best]
    out.append(f"{rel}again:{len(again) > 0}")
    for one in again[:1]:
        out += [f"{rel}again:{there.stance.get(one.first)}:{one.form}"]
        out += [f"{rel}againR:{w}" for w in deeds(there.symbols[there.of_reference[one.first] + 1 :], 2)]
    others = {p.best for p in there.people if p.targets} - {receiver.best, giver.best}
    out.append(f"{rel}others:{min(len(others), 2)}")
    mine, his = cast.person_named.get(giver.best or ""), cast.person_named.get(receiver.best or "")
    if mine and his and mine.team and his.team:
        out.append(f"{rel}team:{mine.team == his.team}:{min(mine.team_weight, his.team_weight) > 0.7}")
    if mine and mine.role != "player":
        out.append(f"{rel}role:{mine.role}")
    if mine and mine.position == "goalkeeper":
        out.append(f"{rel}keeper")
    out += [f"{rel}{one}" for one in (*assist_features(here, giver, None, cast), *_around(here, giver, "G"))]
    me = here.of_reference[giver.first]
    right = deeds(here.symbols[me + 1 :], 12)
    out += [f"{rel}deed:{word}" for word in set(right) if word.isupper()]
    end = deeds(reversed(here.symbols), 3)
    out += [f"{rel}end:{' '.join(end[:n])}" for n in (1, 2, 3)]
    begin = there.symbols[:3]
    out += [f"{rel}begin:{' '.join(begin[:n])}" for n in (1, 2)]
    out += [f"{rel}last-begin:{after == 0}:{begin[0] if begin else ''}"]
    him = there.of_reference[receiver.first]
    does = [*deeds(there.symbols[him + 1 :], 3), "$", "$", "$"]
    led = [*deeds(reversed(there.symbols[:him]), 2), "^", "^"]
    out += [f"{rel}does:{' '.join(does[:n])}" for n in (1, 2, 3)] + [f"{rel}led:{' '.join(led[:n])}" for n in (1, 2)]
    out.append(f"{rel}rstance:{there.stance.get(receiver.first)}:{receiver.form}:{len(there.people) > 1}")
    out += [f"{rel}S:{word}" for word in set(there.symbols[:him]) & _BALL]
    return out


_BALL = frozenset("ball it cross pass corner free-kick delivery centre his there rebound shot save penalty".split())


def _told(giver: Reference, receiver: Reference, passes: Collection[tuple[Reference, Reference]]) -> Iterator[str]:
    for one, other in passes:
        if one.best == giver.best:
            yield "told:to-him" if other.best == receiver.best else "told:to-another"
        elif one.best == receiver.best and other.best == giver.best:
            yield "told:other-way"
        elif other.best == receiver.best:
            yield "told:from-another"


def _around(scene: Scene, person: Reference, name: str) -> list[str]:
    """The words right beside him, as they stand."""
    me = scene.of_reference[person.first]
    left, right = ["^", "^", *scene.symbols[:me]], [*scene.symbols[me + 1 :], "$", "$", "$"]
    return [
        f"{name}L2:{left[-2]} {left[-1]}", f"{name}R2:{right[0]} {right[1]}", f"{name}R3:{' '.join(right[:3])}",
        f"{name}LR:{left[-1]}|{right[0]} {right[1]}",
    ]  # fmt: skip


def _gap(one: Reference, other: Reference) -> int:
    return other.first - one.last if one.first < other.first else one.first - other.last


def _breaks(scene: Scene, one: Reference, other: Reference) -> int:
    lo, hi = sorted((one, other), key=lambda r: r.first)
    words = scene.sentence.lowers[lo.last : hi.first]
    return sum((w in _BREAKS) * 2 + (w in ("and", ",", "but", "before", "while")) for w in words)


def _between(scene: Scene, lo: Reference, hi: Reference, side: str) -> list[str]:
    """What stands between the two, word for word where it is short, and how their clauses are joined."""
    words = scene.symbols[scene.of_reference[lo.first] + 1 : scene.of_reference[hi.first]]
    out = [f"I{side}:{' '.join(words)}"] if len(words) <= 6 else []
    out.append(f"breaks{side}:{min(sum(w in _BREAKS for w in words), 2)}:{min(sum(w == ',' for w in words), 2)}")
    links = [w for w in words if w in _LINKS]
    out.append(f"links{side}:{' '.join(links[-2:])}")
    out.append(f"links{side}f:{' '.join(links[:2])}")
    if "and" in words:  # "Hale turned in Lind's cross and Okoro": is it the giver's or the scorer's deed that goes on
        at = words.index("and")
        out.append(f"and{side}:{' '.join(deeds(words[:at], 2))}|{' '.join(deeds(words[at:], 2))}")
    return out
