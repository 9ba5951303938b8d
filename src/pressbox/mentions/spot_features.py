"""A sentence and the one before it in, what speaks for a scorer's goal having come from a penalty out.

"Hale converted a penalty before Okoro headed the second"      ->  Hale: the penalty is his; Okoro: it is another's
"He pointed to the spot. Hale sent the keeper the wrong way."   ->  Hale: a penalty was given right before
"Hale, who had missed a penalty, volleyed in"                   ->  Hale: the penalty is his, and failed
"""

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import Mood
from pressbox.matching import forms_of
from pressbox.mentions.goal_features import Scene
from pressbox.mentions.moods import mood_of
from pressbox.mentions.own_clause import deeds
from pressbox.phrases.en.penalties import NO_PENALTY

_NOUNS = frozenset(
    "penalty penalties spot-kick spot-kicks pen pens pk penalty-kick penalty-kicks panenka spotkick".split()
)
_FAILS = frozenset().union(
    *map(forms_of, "miss save waste squander fluff spurn parry deny blaze balloon fail turn push keep claim appeal".split())
) | frozenset("wide over post bar crossbar upright woodwork saved kept".split())  # fmt: skip
_FOULED = frozenset().union(*map(forms_of, "trip foul fell bring haul floor upend handle pull hold clip chop".split()))
_BREAKS = frozenset("; . : , and but before while after when with".split())
_OWNERS = frozenset("by from through of for to".split())
_TELLING = frozenset(
    "mistake wrong way nerve kick it stepped steps up converted converts dusted honours redemption rolled yards spot"
    " sent keeper down middle corner slotted penalty".split()
)

_SPEAKS = frozenset((*_NOUNS, "spot", "mark", "yards", "kick"))


class Sign(NamedTuple):
    """Words that speak of a penalty."""

    at: int
    kind: str


def signs_of(lowers: Sequence[str]) -> list[Sign]:
    """Where a sentence speaks of a penalty that may have gone in; "the penalty area" and "missed a penalty" do not."""
    found: list[Sign] = []
    for at, word in enumerate(lowers):
        if (
            word == "wrong"
            and lowers[at + 1 : at + 2] == ["way"]
            and (_STEPS_UP & {*itertools.pairwise(lowers)} or _SENT & set(lowers[max(0, at - 7) : at]))
        ):
            found.append(Sign(at, "noun"))  # "Up stepped Hale to send the keeper the wrong way"
        if word not in _SPEAKS:
            continue
        before, behind = lowers[max(0, at - 5) : at], lowers[at + 1 : at + 2]
        if word in _NOUNS:
            if behind[:1] and behind[0] in (*NO_PENALTY, "spot", "mark"):
                continue
            if not _failed(lowers, at):
                found.append(Sign(at, "noun"))
        elif word in ("spot", "mark") and {"the", "penalty"} & set(before[-2:]):
            if {"from", "via"} & set(before[-3:]):
                found.append(Sign(at, "spot"))
            elif _POINTS & set(before):
                found.append(Sign(at, "pointed"))
        elif word == "yards" and before[-2:] in (["from", "12"], ["from", "twelve"]):
            found.append(Sign(at, "yards"))
        elif word == "kick" and before[-1:] == ["spot"]:
            found.append(Sign(at, "noun"))
    return found


def _failed(lowers: Sequence[str], at: int) -> bool:
    """ "missed a penalty", "a penalty miss", "saw his penalty saved"."""
    before, behind = lowers[max(0, at - 3) : at], lowers[at + 1 : at + 4]
    stopped = behind[1:] if behind[:1] and behind[0] in _AWARDED else behind[:2]  # "a penalty given against Hale"
    if stopped is not behind[:2] and stopped[:1] == ["against"]:
        stopped = stopped[1:]
    clause = lowers[at + 1 : at + 9]
    was = next((i for i, word in enumerate(clause) if word in ("was", "were", "is", "being") or word in _BREAKS), None)
    if was is not None and clause[was] not in _BREAKS:
        stopped = [*stopped, *clause[was + 1 : was + 3]]  # "his penalty on 78 minutes was saved"
    return bool(_MISSES & {*before, *behind[:1]}) or bool(_STOPPED & set(stopped))


_AWARDED = frozenset("given awarded conceded".split())


def his_penalty(scene: Scene, man: Reference) -> bool:
    """Whether the words tell of his penalty, and nothing in the sentence of a kick that failed or of another day.

    "A Hale penalty settled it", "Hale's spot-kick found the corner"; not "Hale's penalty was turned over the bar".
    """
    lowers = scene.sentence.lowers
    if _STAYED_OUT & scene.sentence.words or "shoot-out" in lowers or "shootout" in lowers:
        return False
    signs = [sign for sign in signs_of(lowers) if sign.kind == "noun" and lowers[sign.at] in _ONE]
    return any(
        _owner(scene, sign) == man.best and mood_of(scene.sentence, sign.at, sign.at + 1) is Mood.ASSERTED
        for sign in signs
    )


_ONE = frozenset("penalty spot-kick pen pk penalty-kick panenka spotkick kick".split())
_STAYED_OUT = frozenset().union(
    *map(
        forms_of,
        "miss save waste squander fluff spurn parry deny blaze balloon fail push keep claim appeal stop turn thud cannon hit"
        " strike sky smother tip palm claw block repel beat concede handle refuse overturn decide protest disallow retake".split(),
    )
) | frozenset("wide over post bar crossbar upright woodwork kept season career could should would again".split())  # fmt: skip


_POINTS = forms_of("point")
_SENT = forms_of("send")
_STEPS_UP = frozenset((("stepped", "up"), ("up", "stepped"), ("steps", "up"), ("stepping", "up")))
_MISSES = frozenset().union(*map(forms_of, "miss squander waste fluff spurn deny refuse save parry".split()))
_STOPPED = frozenset("saved missed miss save denied refused parried wide over against wasted".split())


def given_before(document: Document, sentence: Sentence) -> str | None:
    """How the sentence right before this one, or the one before that, speaks of a penalty."""
    for step in (1, 2):
        index = sentence.index - step
        if index < 0 or (step == 2 and document.sentences[index].paragraph != sentence.paragraph):
            return None
        lowers = document.sentences[index].lowers
        if signs_of(lowers):
            return f"signs{step}"
        if step == 1 and _is_foul(lowers):
            return "foul1"
    return None


def _is_foul(lowers: Sequence[str]) -> bool:
    words = set(lowers)
    return bool(_FOULED & words) and bool({"box", "area", "handball"} & words or "handled" in words)


def spot_features(scene: Scene, man: Reference, scorers: Sequence[Reference], given: str | None) -> list[str] | None:
    """The features of one scorer; None where nothing speaks of a penalty."""
    lowers = scene.sentence.lowers
    signs = signs_of(lowers)
    foul = _is_foul(lowers)
    if not signs and given is None and not foul:
        return None
    rivals = [s for s in scorers if s.best != man.best]
    out = [f"given:{given}", f"foul:{foul}", f"signs:{min(len(signs), 2)}", f"rivals:{min(len(rivals), 2)}"]
    out.append(f"given:{given}:{bool(signs)}:{foul}")
    me = scene.of_reference[man.first]
    does = [*deeds(scene.symbols[me + 1 :], 3), "$", "$", "$"]
    led = [*deeds(reversed(scene.symbols[:me]), 2), "^", "^"]
    near = f"{bool(signs)}"
    out += [f"does{near}:{' '.join(does[:n])}" for n in (1, 2, 3)] + [f"led{near}:{' '.join(led[:n])}" for n in (1, 2)]
    out.append(f"stance{near}:{scene.stance.get(man.first)}")
    out += [f"says{near}:{word}" for word in _TELLING & set(lowers[man.last : man.last + 12])]
    out.append(f"next{near}:{' '.join(scene.symbols[me + 1 : me + 3])}")
    if not signs:
        out.append(f"people:{min(len(scene.people), 3)}")
        return out
    owners = {sign.at: _owner(scene, sign) for sign in signs}
    mine = [s for s in signs if owners[s.at] is not None and owners[s.at] == man.best]
    others = [s for s in signs if owners[s.at] is not None and owners[s.at] != man.best]
    out.append(f"owned:{bool(mine)}:{bool(others)}:{len(signs) > 1}")
    scorers_too = {r.best for r in rivals}
    out.append(f"another-scorer's:{any(owners[s.at] in scorers_too for s in others)}")
    nearest = min(mine or signs, key=lambda s: _distance(lowers, man, s))
    out += _of_sign(scene, man, nearest, rivals)
    return out


def _owner(scene: Scene, sign: Sign) -> str | None:
    """Whose penalty it is by the words beside it: "Hale's penalty", "a Hale penalty", "a penalty by Hale"."""
    lowers = scene.sentence.lowers
    for person in scene.people:
        if not person.targets:
            continue
        gap = lowers[person.last : sign.at]
        if person.last <= sign.at and len(gap) <= 4:
            if gap[:1] == ["'s"] or (gap == [] and sign.kind == "noun"):
                return person.best
        behind = lowers[sign.at + 1 : person.first]
        if sign.kind == "noun" and person.first > sign.at and len(behind) <= 3 and behind[:1] and behind[0] in _OWNERS:
            return person.best
    return None


def whose_only_one(scene: Scene) -> str | None:
    """Who owns the one penalty that the sentence speaks of: "Hale's penalty turned the tide"."""
    lowers = scene.sentence.lowers
    signs = signs_of(lowers)
    before = lowers[max(0, signs[0].at - 4) : signs[0].at] if len(signs) == 1 and signs[0].kind == "noun" else []
    if "'s" not in before or _APART & {*before}:
        return None
    return _owner(scene, signs[0])


_APART = frozenset(", ; : . the a an".split())


def _distance(lowers: Sequence[str], man: Reference, sign: Sign) -> int:
    between = _between(lowers, man, sign)
    return len(between) + 4 * sum(w in _BREAKS for w in between)


def _between(lowers: Sequence[str], man: Reference, sign: Sign) -> Sequence[str]:
    return lowers[man.last : sign.at] if man.first < sign.at else lowers[sign.at + 1 : man.first]


def _of_sign(scene: Scene, man: Reference, sign: Sign, rivals: Sequence[Reference]) -> Iterator[str]:
    lowers = scene.sentence.lowers
    side = "B" if man.first < sign.at else "A"
    between = _between(lowers, man, sign)
    lo, hi = (man.last, sign.at) if side == "B" else (sign.at, man.first)
    rival = sum(lo <= r.first < hi for r in rivals)
    people = sum(lo <= p.first < hi for p in scene.people)
    yield f"kind:{sign.kind}"
    yield f"far:{side}:{min(len(between) // 3, 5)}"
    yield f"rivals-between:{side}:{min(rival, 1)}"
    yield f"people-between:{side}:{min(people, 2)}"
    breaks = sum(w in _BREAKS for w in between)
    yield f"breaks:{side}:{min(breaks, 3)}:{rival > 0}"
    mine = _distance(lowers, man, sign)
    yield f"nearer:{all(_distance(lowers, r, sign) >= mine for r in rivals)}:{len(rivals) > 0}"
    before = lowers[max(0, sign.at - 3) : sign.at]
    behind = lowers[sign.at + 1 : sign.at + 6]
    yield f"before:{' '.join(before[-1:])}"
    yield f"before2:{' '.join(before[-2:])}"
    yield f"behind:{sign.kind}:{' '.join(behind[:1])}"
    yield f"fails-behind:{bool(_FAILS & set(behind))}"
    yield f"fails-before:{bool(_FAILS & set(before))}"
    failing = [w for w in (*before, *lowers[sign.at + 1 : sign.at + 9]) if w in _FAILS]
    yield f"fails:{bool(failing)}:{side}"
    for word in failing:
        yield f"fails:{word}"
    words = deeds(between, 6)
    yield f"mid{side}:{' '.join(words[:3])}"
    yield f"mid{side}e:{' '.join(words[-2:])}"
    for word in set(words):
        yield f"mid{side}i:{word}"
    for word in set(before) | set(between[-3:] if side == "B" else between[:3]):
        yield f"w{side}:{word}"
