"""A person and the likeliest scorer of his sentence in, what speaks for the one having passed to the other out.

"Suso, who collected Bacca's pass and slipped the ball in"  ->  Bacca: owns a pass, the scorer stands before
"""

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.matching import all_forms_of
from pressbox.matching.subjects import ACTING
from pressbox.mentions.goal_features import Scene
from pressbox.mentions.own_clause import deeds

_PASS_NOUNS = frozenset(
    "cross pass corner ball free-kick freekick flick through-ball centre center delivery knock-down knockdown layoff"
    " lay-off throw throw-in cut-back cutback pull-back pullback assist flick-on one-two backheel header set-piece"
    " corner-kick chip dummy feed service crosses corners passes run work set-up kick punt clearance through cross-field"
    " pinpoint backpass goal-kick long-ball nod knock-on slide-rule reverse touch dink chipped squared".split()
)
_SHOT_NOUNS = frozenset(
    "shot effort drive strike volley attempt penalty spot-kick save parry free-header half-volley rebound miss".split()
)
_GIVES = all_forms_of(
    "cross feed find pick tee square play slip thread release pull cut roll lay flick set supply provide send knock nod"
    " head lift deliver swing whip float clip chip pass centre slide drill backheel provide create assist combine"
    " exchange unlock tee cushion"
)
_TAKES = all_forms_of(
    "meet collect receive latch convert turn tap finish gather reach control round run race capitalise pounce"
)
_LOSES = all_forms_of("lose save parry push spill block miss foul trip fell clear deflect bring")


def assist_features(scene: Scene, reference: Reference, scorer: Reference | None, cast: Cast) -> list[str]:
    """The features of one person as the last passer."""
    tokens = scene.sentence.tokens
    lowers = [t.lower for t in tokens]
    out = [f"form:{reference.form}"]
    after = lowers[reference.last : reference.last + 7]
    before = lowers[max(0, reference.first - 4) : reference.first]
    prior = before[-1] if before else "^"
    owned = after[:1] == ["'s"] or (reference.form is Form.PRONOUN and lowers[reference.first] in ("his", "her"))
    tail = after[1:6] if after[:1] == ["'s"] else after[:5]
    noun = next((w for w in tail if w in _PASS_NOUNS), None)
    shot = next((w for w in tail if w in _SHOT_NOUNS), None)
    if owned:
        out.append("owns:pass" if noun else "owns:shot" if shot else "owns:other")
        if noun:
            out.append(f"noun:{noun}")
            out.append(f"ownedby:{prior}")
    verb = next((w for w in after[:4] if w in _GIVES), None)
    if verb and not owned:
        out += ["gives", f"gives:{verb}"]
    if any(w in _TAKES for w in after[:3]):
        out.append("takes")
    if any(w in _LOSES for w in after[:3]):
        out.append("loses")
    out.append(f"prior:{prior}")
    out.append(f"next:{after[0] if after else '$'}")
    if prior == "by" and len(before) > 1:
        out.append(f"by:{before[-2]}")
        if len(before) > 2 and before[-3] in ("set", "picked", "played", "slipped", "teed", "put"):
            out.append("setupby")
    if prior in ("from", "with") and noun is None and not owned:
        out.append(f"{prior}:bare")
    person = cast.person_named.get(reference.best or "")
    if person and person.role != "player":
        out.append("role:" + person.role)
    if person and person.position == "goalkeeper":
        out.append("keeper")
    out += _passes(scene, reference, scorer, lowers)
    out += _beside_scorer(scene, reference, scorer, cast, lowers, bool((noun and owned) or verb))
    out += [s for s in scene.shared if s.startswith(("genre", "lead", "otherday"))]
    out += _deed_features(scene, reference, scorer)
    return out


def _deed_features(scene: Scene, reference: Reference, scorer: Reference | None) -> list[str]:
    """What is done around him and between him and the scorer, in classes of words."""
    me = scene.of_reference[reference.first]
    right = [*deeds(scene.symbols[me + 1 :], 4), "$", "$", "$", "$"]
    left = [*deeds(reversed(scene.symbols[:me]), 3), "^", "^", "^"]
    out = [f"DR{n}:" + " ".join(right[:n]) for n in (1, 2, 3, 4)] + [f"DL{n}:" + " ".join(left[:n]) for n in (1, 2, 3)]
    out += [
        f"DLR:{left[0]}|{right[0]}",
        f"DLR2:{left[0]}|{right[0]} {right[1]}",
        f"DLLR:{left[1]} {left[0]}|{right[0]}",
    ]
    if scorer is None or scorer.first == reference.first:
        return out
    him = scene.of_reference.get(scorer.first)
    if him is None:
        return out
    side, lo, hi = ("B", me, him) if me < him else ("A", him, me)
    mid = deeds(scene.symbols[lo + 1 : hi], 8)
    his = [*deeds(scene.symbols[him + 1 :], 2), "$"]
    out += [
        f"M{side}:" + " ".join(mid[:3]),
        f"M{side}e:" + " ".join(mid[-2:]),
        f"M{side}f:{' '.join(mid[:1])}|{' '.join(mid[-1:])}",
    ]
    out += [f"M{side}:h:{his[0]}:{' '.join(mid[-1:])}", f"M{side}:l:{left[0]}:{' '.join(mid[:2])}"]
    if len(mid) <= 5:
        out.append(f"M{side}x:" + " ".join(mid))
    return out + [f"M{side}i:{kind}" for kind in set(mid) if kind.isupper()]


def _passes(scene: Scene, reference: Reference, scorer: Reference | None, lowers: list[str]) -> list[str]:
    """Passing verbs that he is the subject of, and whether the ball goes to the scorer."""
    out = [f"stance:{scene.stance[reference.first]}"]
    for at, word in enumerate(lowers):
        if word not in _GIVES or word in _SHOT_NOUNS:
            continue
        doer = next(
            (
                p for p in reversed(scene.people)
                if p.last <= at and scene.stance[p.first] in ACTING
            ),
            None,
        )  # fmt: skip
        if doer is None or doer.first != reference.first:
            continue
        to_scorer = scorer is not None and scorer.first > at and not any(
            at < p.first < scorer.first for p in scene.people
        )  # fmt: skip
        out += [f"passes:{word}", f"passes:to={to_scorer}"]
    if scorer is not None and scorer.first != reference.first:
        order = [p.first for p in scene.people if p.last <= scorer.first]
        out.append(f"back:{len(order) - order.index(reference.first) if reference.first in order else 'after'}")
        out.append(f"scorer-stance:{scene.stance[scorer.first]}:{scene.stance[reference.first]}")
    return out


def _beside_scorer(
    scene: Scene, reference: Reference, scorer: Reference | None, cast: Cast, lowers: list[str], passes: bool
) -> list[str]:
    if scorer is None:
        return ["noscorer", f"noscorer:{passes}"]
    if scorer.first == reference.first or scorer.best == reference.best:
        return ["self"]
    out: list[str] = []
    early = reference.first < scorer.first
    first, second = (reference, scorer) if early else (scorer, reference)
    between = lowers[first.last : second.first]
    people = sum(1 for r in scene.people if first.last <= r.first < second.first)
    side = "before" if early else "after"
    out += [f"{side}:{min(people, 2)}", f"{side}:{passes}:{min(people, 2)}", f"far:{side}:{min(len(between) // 5, 4)}"]
    for phrase in scene.phrases:
        if first.last <= phrase.first and phrase.last <= second.first:
            out.append(f"between:{side}:{phrase.pattern.says}")
    words = set(between)
    for name, family in (
        ("gives", _GIVES),
        ("takes", _TAKES),
        ("loses", _LOSES),
        ("pass", _PASS_NOUNS),
        ("shot", _SHOT_NOUNS),
    ):
        if words & family:
            out.append(f"mid:{side}:{name}")
    for word in (
        "for",
        "to",
        "from",
        "by",
        "and",
        "but",
        "after",
        "when",
        "as",
        "with",
        ",",
        "into",
        "who",
        "only",
        "path",
    ):
        if word in words:
            out.append(f"mid:{side}:{word}")
    if between:
        out.append(f"edge:{side}:{between[-1]}")
    mine, his = cast.person_named.get(reference.best or ""), cast.person_named.get(scorer.best or "")
    if mine and his and mine.team and his.team:
        sure = min(mine.team_weight, his.team_weight) > 0.7
        out.append(f"team:{mine.team == his.team}:{sure}")
    return out
