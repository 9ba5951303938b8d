"""A man near a goal in, whether the words say that he gave no pass out: his ball was cleared, he lost it, he kept goal.

"Hale's corner was only half cleared and Lind volleyed in"; "Lind pinched the ball from Hale"; "Vlk dropped the cross"
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Reference
from pressbox.matching import forms_of

BALLS_GIVEN = frozenset(
    "cross corner pass free-kick centre through-ball delivery cutback cut-back pull-back flick lay-off".split()
)
KEEPS_OUT = frozenset().union(*map(forms_of, "save parry push block spill palm beat tip punch claw fumble".split()))
_LOOSE = BALLS_GIVEN | frozenset("kick throw throw-in clearance header shot effort ball free".split())
_SHOTS = frozenset("shot effort drive header strike volley attempt half-volley snapshot".split())
_WOODWORK = frozenset("bar post crossbar upright woodwork".split())
_TURNED = frozenset("deflection deflected ricochet ricocheted deflecting".split())
_GIFTS = frozenset(
    "loose poor short under-hit underhit wayward misplaced weak dreadful careless sloppy slack stray horrible terrible awful"
    " back-pass backpass mistake error slip blunder clearance howler".split()
)
_SPILLS = frozenset().union(*map(forms_of, "drop spill fumble parry palm punch flap push".split())) - {"drop"}
_CLEARS = frozenset("cleared headed clear clears heads hacked punched".split())
_ERRS = _SPILLS | frozenset().union(*map(forms_of, "hesitate misjudge miskick dither dawdle".split()))
_THEN = frozenset("had then could only duly both and".split())
_GETS = frozenset().union(*map(forms_of, "get lay".split()))
_HANDS = frozenset("hand hands glove gloves fingertip fingertips finger fingers".split())
_SCRAMBLES = frozenset("scramble melee mayhem confusion chaos panic pinball havoc".split())
_STOPPED = frozenset("cleared blocked intercepted repelled punched charged parried saved".split())
_OUT = frozenset("out away clear".split())
_WINS = frozenset().union(*map(forms_of, "pinch nick steal win rob dispossess intercept block".split()))
_TAKES = frozenset().union(*map(forms_of, "intercept block".split())) | {"charged", "charging"}
_CUTS = frozenset(", ; . but".split())


_GIVES_WORDS = frozenset().union(*map(forms_of, "deliver give send".split()))
_WORDS = frozenset(
    "talk speech message verdict warning lecture rebuke statement address blow knockout interview".split()
)


def gave_none(lowers: Sequence[str], person: Reference) -> bool:
    """ "since Hale last played for the club"; "the save from Hale's cross hit Lind"; "Vlk parried a shot from Moss"."""
    talked = _GIVES_WORDS & {*lowers[person.last : person.last + 1]} and _WORDS & {
        *lowers[person.last + 1 : person.last + 5]
    }
    return bool(talked) or _by_the_ball(lowers, person) or _lost_it(lowers, person) or his_was_stopped(lowers, person)


def _by_the_ball(lowers: Sequence[str], person: Reference) -> bool:
    """ "since Hale last played"; "a wicked deflection off Hale"; "after good work by Hale": no ball of his reached anybody."""
    behind, before = lowers[person.last : person.last + 8], lowers[max(0, person.first - 6) : person.first]
    if behind[:1] == ["last"] or {"save", "from"} <= set(before[-3:]) or KEEPS_OUT & set(behind[:1]):
        return True
    if any(pair == ("passes", "later") for pair in pairwise(lowers[person.last :])):
        return True  # "Hale lost it, and two passes later Lind scored": others gave those
    if before[-1:] == ["off"] and _TURNED & set(before):
        return True  # "took a wicked deflection off Hale"
    if before[-1:] in (["by"], ["from"]) and _GIFTS & set(before[-5:-1]):
        return True  # "pounced on a loose back-pass by Hale"
    if (BALLS_GIVEN | {"kick"}) & {*behind[:4], *before[-4:]} and _spilled(lowers, person):
        return True  # "when the goalkeeper dropped Hale's cross"
    if (
        before[-1:] in (["by"], ["from"])
        and {"work", "play", "footwork", "persistence"} & set(before[-6:-1])
        and not BALLS_GIVEN & set(behind)
    ):
        return True  # "after good work by Hale on the left"
    if _came_to_nothing(behind) or (_GETS & {*behind[:2]} and _HANDS & {*behind[1:5]}):
        return True  # "Vlk getting a glove to it"
    if _CLEARS & set(behind[:2]) and ("only", "as") in pairwise(lowers[person.last : person.last + 12]):
        return True  # "Hale cleared the cross only as far as Lind"
    of_his = (behind[:1] == ["'s"] and _SHOTS & set(behind[1:4])) or (
        before[-1:] == ["from"] and bool(_SHOTS & set(before[-3:-1]))
    )
    return bool(of_his) and bool(KEEPS_OUT & {*before, *behind})


def _came_to_nothing(behind: Sequence[str]) -> bool:
    """ "Hale's free-kick went close", "Hale had hit the bar": no pass."""
    if behind[:1] == ["'s"] or {*behind[:1]} & (BALLS_GIVEN | _SHOTS):
        ball = next(
            (at for at, word in enumerate(behind[:5]) if word in _LOOSE and behind[at + 1 : at + 2] != ["kick"]), None
        )
        told = [word for word in behind[ball + 1 :] if word != "had"] if ball is not None else []
        return tuple(told[:2]) in _FAILS
    verb = behind[1:] if behind[:1] == ["had"] else behind
    return verb[:1] in (["hit"], ["struck"], ["rattled"], ["grazed"], ["clipped"]) and bool(_WOODWORK & set(verb[1:5]))


_FAILS = frozenset(
    (was, gone)
    for was, gone in (
        ("went", "close"), ("went", "wide"), ("went", "over"), ("flew", "wide"), ("flew", "over"),
        ("was", "wasted"), ("came", "to"), ("hit", "the"), ("struck", "the"), ("slammed", "into"), ("crashed", "into"),
        ("come", "back"), ("come", "off"), ("came", "off"), ("bounced", "back"), ("rebounded", "back"), ("cannoned", "back"),
        ("hit", "a"), ("struck", "a"), ("struck", "an"), ("rattled", "the"), ("smacked", "against"), ("smacked", "the"),
        ("crashed", "against"), ("crashed", "off"), ("thudded", "against"), ("thumped", "against"), ("clipped", "the"),
        ("cannoned", "off"), ("thudded", "into"), ("came", "back"), ("rebounded", "off"), ("deflected", "off"),
    )
)  # fmt: skip


def _spilled(lowers: Sequence[str], person: Reference) -> bool:
    """ "could only parry a cross from Hale", "failed to hold Hale's free-kick": the ball came of the keeper."""
    before = lowers[max(0, person.first - 8) : person.first]
    cut = max((i for i, word in enumerate(before) if word in (",", ";", ".", "and", "but")), default=-1)
    before = before[cut + 1 :]
    return bool(_SPILLS & set(before)) or (
        "failed" in before and bool({"hold", "deal", "gather", "clear"} & set(before))
    )


def _lost_it(lowers: Sequence[str], person: Reference) -> bool:
    """ "pinched the ball from Hale", "intercepted Hale's pass", "Vlk had dropped a cross", "punched out by Vlk to Lind"."""
    before = list(lowers[max(0, person.first - 6) : person.first])
    before = before[max((i + 1 for i, word in enumerate(before) if word in _CUTS), default=0) :]
    behind = [word for word in lowers[person.last : person.last + 4] if word not in _THEN]
    if _cleared_badly(behind):
        return True
    if behind[:1] and behind[0] in _ERRS:
        # "Hale dropped a corner into the goalmouth" of old
        return behind[0] != "dropped" or "corner" not in behind or "'s" in behind
    if before[-1:] in (["from"], ["off"]) and before[-2:-1] in (["ball"], ["possession"], ["it"]):
        return bool(_WINS & set(before))
    if before[-1:] == ["by"]:
        return bool((_STOPPED | _SPILLS) & set(before)) or ("headed" in before and bool(_OUT & set(before)))
    return behind[:1] == ["'s"] and bool(_TAKES & set(before[-2:]))


_MISHITS = frozenset().union(
    *map(
        forms_of,
        "miscue slice scuff mishit mis-hit miskick fluff misdirect shank botch duff misplace underhit under-hit".split(),
    )
)
_CLEARANCES = frozenset("clearance back-pass backpass header pass clear kick ball".split())
_POOR = frozenset("poor weak hurried half attempted wild loose woeful dreadful terrible awful hasty short".split())


def _cleared_badly(behind: Sequence[str]) -> bool:
    """ "Vlk miscued a clearance straight to Hale", "Vlk's sliced clearance fell to Hale": a gift of the other side's."""
    if behind[:1] == ["'s"]:
        return "clearance" in behind[1:4] and bool((_MISHITS | _POOR) & {*behind[1:3]})
    return bool(_MISHITS & {*behind[:1]}) and bool(_CLEARANCES & {*behind[1:4]})


def his_was_stopped(lowers: Sequence[str], person: Reference) -> bool:
    """ "Hale's corner was only half cleared", "caused mayhem", "was headed out", "in the scramble that followed Hale's corner"."""
    behind = list(lowers[person.last : person.last + 18])
    owned = behind[:1] == ["'s"]
    ball = next((at for at in range(owned, min(len(behind), owned + 4)) if behind[at] in _LOOSE), None)
    if ball is None or not (owned or behind[0] in _LOOSE):
        return False
    told = behind[ball + 1 :]
    told = told[: next((i for i, word in enumerate(told) if word in _CUTS | {"and", "when", "before"}), len(told))]
    if _SCRAMBLES & {*told, *lowers[max(0, person.first - 7) : person.first]}:
        return True
    if not {"was", "were", "being", "is"} & set(told[:6]):
        return False
    into_path = any(pair in (("his", "path"), ("her", "path")) for pair in pairwise(told)) and "deflected" in told
    headed = any(a in ("headed", "hacked", "nodded") and b in _OUT for a, b in pairwise(told))
    return bool(_STOPPED & set(told)) or into_path or headed
