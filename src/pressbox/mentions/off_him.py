"""A sentence in, who had the last touch without meaning to score out, and how likely into his own net.

"Hale's cross was deflected in off Brandt"                    ->  Brandt, likelier than not
"Brandt inadvertently diverted Hale's shot past Vlk"          ->  Brandt, almost surely
"Hale's shot went in off the keeper"                          ->  nobody: the goal is Hale's
"the keeper's clearance hit Hale and flew in"                 ->  nobody: the luck was Hale's
"a deflection off Brandt took Hale's shot past the keeper"    ->  nobody: the goal is Hale's

Into which net it went these words do not say: whose man he is and which side the goal was for decide (narrative/scorers.py).
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Reference
from pressbox.matching import forms_of
from pressbox.matching.subjects import ACTING
from pressbox.mentions.goal_features import Scene
from pressbox.mentions.hit_him import hit_him
from pressbox.phrases.en.people import KEEPER_NOUNS

_OFF_HIM, _MISHAP = 0.6, 0.85  # how likely it was his own net, before anything is known of sides
_IN = frozenset("in home net goal line corner".split())
_MOVES = frozenset().union(
    *map(
        forms_of,
        "go deflect cannon ricochet rebound bounce spin loop fly roll trickle come squirm drop deviate glance carom turn".split(),
    )
)
_ITSELF = frozenset("deflection rebound deflected".split())
_SHOTS = frozenset(
    "shot strike effort drive volley free-kick header try attempt".split()
)  # the goal of him who struck it
_BODY = frozenset(
    "knee shin leg legs head heel back chest boot boots foot shoulder body hip thigh ankle face arm toe backside knees shins".split()
)
_PLAIN = frozenset("the a luckless hapless unlucky unfortunate defender defenders full-back centre-half centre-back captain"
    " goalkeeper keeper midfielder substitute sub outstretched unwitting visiting home".split())  # fmt: skip
_UNMEANT = frozenset("inadvertently unwittingly accidentally unintentionally unluckily unfortunately".split())
_PITIED = frozenset("luckless hapless unlucky unfortunate".split())
TOUCHES = frozenset().union(
    *map(
        forms_of,
        "deflect divert turn steer help slice glance head poke knock bundle send put slide prod stab flick touch direct miscue"
        " nudge guide deviate hook kick".split(),
    )
)
_DEFENDS = frozenset("clear intercept".split())
_THERE = frozenset("past beyond into in over".split())
_STOPS = frozenset("; . but while before when".split())
_SAVED = frozenset("wide over post bar crossbar woodwork behind corner safety away nearly almost".split())


def last_touches(scene: Scene) -> dict[int, float]:
    """By first token of a man how likely it is that his touch put the ball into his own net, if it went in."""
    found: dict[int, float] = {}
    for man, share in _touches(scene):
        found[man.first] = max(share, found.get(man.first, 0.0))
    return found


def _touches(scene: Scene) -> Iterator[tuple[Reference, float]]:
    lowers = scene.sentence.lowers
    yield from ((man, _MISHAP if wide else _OFF_HIM) for man, wide in hit_him(lowers, scene.people))
    for man in scene.people:
        if not man.targets:
            continue
        if _is_off(lowers, man):
            yield man, _MISHAP if _going_wide(lowers[: man.first]) else _OFF_HIM
        elif _his_clearance(scene, man) or (scene.stance.get(man.first) in ACTING and _by_mishap(scene, man)):
            yield man, _MISHAP


def _going_wide(before: Sequence[str]) -> bool:
    """ "his shot was going wide until it came off Hale": then it was not the shot that scored."""
    return any(
        a in ("going", "heading", "drifting", "bound", "sailing") and b in ("wide", "nowhere", "out", "astray")
        for a, b in pairwise(before)
    )


def _his_clearance(scene: Scene, man: Reference) -> bool:
    """ "Hale's attempted clearance flew past the keeper", "Hale's back-pass rolled into the net": nobody else touched it."""
    lowers = scene.sentence.lowers
    if lowers[man.last : man.last + 1] != ["'s"]:
        return False
    ball = next((at for at in range(man.last + 1, min(len(lowers), man.last + 4)) if lowers[at] in _CLEARANCES), None)
    if ball is None or (lowers[ball] == "header" and not _ASTRAY & set(lowers[man.last + 1 : ball])):
        return False
    behind = list(lowers[ball + 1 : ball + 9])
    behind = behind[: next((i for i, word in enumerate(behind) if word in _STOPS | {",", "and"}), len(behind))]
    other = any(
        ball < one.first < ball + 1 + len(behind)
        and one.targets
        and one.best != man.best
        and lowers[one.first - 1] not in _THERE
        for one in scene.people
    )
    moved = next((i for i, word in enumerate(behind) if word in _FLEW), None)
    return (
        not other
        and moved is not None
        and moved < 2
        and bool(_THERE & set(behind[moved:]))
        and not _SAVED & set(behind)
    )


_CLEARANCES = frozenset("clearance back-pass backpass interception back-header miscue header".split())
_ASTRAY = frozenset("misdirected misguided misjudged wayward defensive attempted sliced miscued".split())
_FLEW = _MOVES | frozenset().union(*map(forms_of, "sail dribble creep beat skid sneak slip".split()))


def _is_off(lowers: Sequence[str], man: Reference) -> bool:
    """ "deflected in off Hale", "went into the net off Hale's knee", "Hale, off whose head it looped in"."""
    at = man.first - 1
    while at > 0 and lowers[at] in _PLAIN:
        at -= 1
    if (
        lowers[man.last : man.last + 2] in ([",", "off"], ["off", "whose"])
        and "whose" in lowers[man.last : man.last + 3]
    ):
        behind = lowers[man.last + 3 : man.last + 16]
        return bool(_MOVES & set(behind)) and bool(_IN & set(behind))
    if lowers[at] != "off" or lowers[man.first] in ("his", "her"):
        return False  # "bundled it home, the ball going in off his arm": he who bundled it
    behind = list(lowers[man.last : man.last + 10])
    if behind[:1] == ["'s"] and not _BODY & set(behind[1:4]):
        return False  # "off Hale's corner"
    before = list(lowers[max(0, at - 7) : at])
    before = before[max((i + 1 for i, word in enumerate(before) if word in _STOPS | {","}), default=0) :]
    moved = max((i for i, word in enumerate(before) if word in _MOVES), default=None)
    if (
        moved is None
        or (_SHOTS & set(before) and _is_the_shooter_s(before, lowers[at : man.first]))
        or (before[-1:] and before[-1] in _ITSELF and before[-1] != "deflected")
    ):
        return False
    if _IN & set(before[moved:]):
        return not _SAVED & set(before[moved:])
    into = behind[max((i + 1 for i, word in enumerate(behind[:4]) if word in _BODY), default=0) :]
    return into[:1] in (["and"], ["into"], ["past"], ["in"]) and bool(_GOES_IN & set(pairwise(into[:6])))


_GOES_IN = frozenset(
    (
        ("into", "the"),
        ("in", "."),
        ("and", "in"),
        ("past", "the"),
        ("past", "his"),
        ("over", "the"),
        ("went", "in"),
        ("flew", "in"),
        ("trickled", "in"),
        ("rolled", "in"),
        ("crept", "in"),
        ("looped", "in"),
        ("bounced", "in"),
        ("wrong-footed", "the"),
        ("wrong-footed", "his"),
    )
)


def _is_the_shooter_s(before: Sequence[str], described: Sequence[str]) -> bool:
    """ "his shot went in off the goalkeeper", "a strike deflected home off Hale"; but "his volley went in off the hapless Hale"."""
    return bool(KEEPER_NOUNS & set(described)) or any(word.startswith("deflect") for word in before)


def _by_mishap(scene: Scene, man: Reference) -> bool:
    """ "Hale inadvertently diverted the shot past Vlk", "the unlucky Hale turned it in", "in trying to clear, Hale ..."."""
    lowers = scene.sentence.lowers
    behind = list(lowers[man.last : man.last + 16])
    behind = behind[: next((i for i, word in enumerate(behind) if word in _STOPS), len(behind))]
    pitied = bool(_PITIED & set(lowers[max(0, man.first - 3) : man.first]))
    touch = next((i for i, word in enumerate(behind) if word in TOUCHES), None)
    if touch is None or _SAVED & set(behind) or "off the line" in " ".join(behind):
        return False  # "slid in to clear off the line"
    unmeant = pitied or bool(_UNMEANT & set(behind[: touch + 1]))
    clears = any(
        a in ("to", "trying", "attempting") and b in _DEFENDS
        for a, b in pairwise(lowers[max(0, man.first - 8) : man.last + 9])
    )
    returns = _to_his_keeper(lowers[max(0, man.first - 12) : man.last + 12])
    return (unmeant or clears or returns) and bool(_THERE & set(behind[touch:]))


def _to_his_keeper(words: Sequence[str]) -> bool:
    """ "trying to head back to his goalkeeper": he meant nobody's goal."""
    return any(
        word in ("trying", "attempting", "meaning", "intending", "tried", "wanting")
        and _BACK_TO_HIM & set(pairwise(words[at : at + 9]))
        for at, word in enumerate(words)
    )


_BACK_TO_HIM = frozenset(("his", one) for one in ("goalkeeper", "keeper", "goalie", "custodian"))
