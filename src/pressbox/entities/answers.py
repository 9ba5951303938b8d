"""A sentence in, whose goal answered whose out, and whose went with whose: two men against each other, or of one side.

"Hale cancelled out Okoro's opener", "Hale levelled after Okoro had put City ahead"   ->  against each other
"Okoro's lead lasted until Hale headed in", "Okoro struck, only for Hale to level"     ->  against each other
"Hale doubled the lead that Okoro had given them", "Hale added to Okoro's opener"      ->  of one side
"goals from Okoro and Hale earned them a win"                                          ->  of one side
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.matching import all_forms_of, forms_of
from pressbox.matching.subjects import ACTING, stances_of
from pressbox.phrases.en.dealings import ATTACKS

Answers = Iterator[tuple[Reference, Reference, bool]]  # two men, and whether they are of one side


_GOALS = frozenset(
    "goal goals opener strike header penalty spot-kick effort tap-in volley free-kick drive finish shot leveller equaliser"
    " equalizer consolation winner double brace hat-trick second third first half-volley lob chip screamer thunderbolt"
    " own-goal lead advantage".split()
)
_UNDOES = all_forms_of(
    "cancel answer neutralise nullify counter erase wipe overturn match overhaul blunt outweigh negate offset"
)
_REPLIES = all_forms_of("reply respond retort answer") | {"response", "riposte", "rejoinder"}
_LEVELS = all_forms_of("level equalise equalize reply respond") | {
    "equaliser",
    "equalizer",
    "leveller",
    "parity",
    "riposte",
}
_BACK = all_forms_of("hit strike fight pull claw get grab")
_PULLS = frozenset(forms_of("pull"))
_LASTED = all_forms_of("last survive") | {"short-lived", "shortlived", "held", "stood", "lived", "enjoyed"}
_PUTS = all_forms_of(
    "put fire head shoot send nudge edge give hand take regain restore earn gift grab volley drive sweep nod"
)
_OPENS = all_forms_of("open break")
_EXTENDS = all_forms_of("double extend increase stretch treble triple")
_LEADS = frozenset("lead advantage cushion margin score tally".split())
_ADDS = all_forms_of("add")
_NOT = frozenset(("not", "never", "nearly", "almost", "n't", "thought", "could", "might", "should", "would"))
_LINKS = frozenset(
    "but before after when until till although though while only as and , ; - – once with whereupon".split()
)
_UNTIL = frozenset("until till before when as".split())
_IN_VAIN = frozenset(
    "chance chances failed trying hoping hope looking tried wanted needed unable ought seemed threatened opportunity close"
    " closest due bidding wasted attempt way".split()
)
_TURNS = frozenset("but before until only although though".split())
_OWN = frozenset(("own", "disallowed"))


def answers(sentence: Sentence, references: Sequence[Reference]) -> Answers:
    """Pairs of men whose goals undid each other, or followed each other."""
    people = [r for r in references if r.kind is Kind.PERSON and r.best]
    if _ASKED.isdisjoint(sentence.lowers) or len({man.best for man in people}) < 2 or _OWN & {*sentence.lowers}:
        return
    stance = stances_of(sentence, references)
    lowers = sentence.lowers
    yield from _second_kick(lowers, people)
    yield from _undone(lowers, people, stance)
    yield from _listed(lowers, people)
    yield from _by_effect(lowers, people, stance)


def _owns_a_goal(lowers: Sequence[str], man: Reference, most: int = 5) -> bool:
    """ "Okoro's early opener"."""
    return lowers[man.last : man.last + 1] == ["'s"] and not _GOALS.isdisjoint(
        lowers[man.last + 1 : man.last + 1 + most]
    )


def was_answered(lowers: Sequence[str], man: Reference) -> bool:
    """ "Hale cancelled out Okoro's opener to earn Millfield a draw": of Okoro, what follows speaks of the other."""
    asked = lowers[max(0, man.first - _ASKED_BEFORE) : man.first]
    return _owns_a_goal(lowers, man) and any(word in _UNDOES or word in _REPLIES for word in asked)


_ASKED_BEFORE = 4


def _undone(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Answers:
    """ "Hale cancelled out Okoro's goal", "replying to Spratt's tap-in", "Okoro's opener was cancelled out by Hale"."""
    for at, word in enumerate(lowers):
        if word not in _UNDOES and word not in _REPLIES:
            continue
        behind = next((p for p in people if p.first > at), None)
        before = next(
            (
                p
                for p in reversed(people)
                if p.last <= at
                and (stance[p.first] in ACTING or _owns_a_goal(lowers, p) or _ends_a_list(lowers, p, at))
            ),
            None,
        )
        if behind is None or before is None or behind.best == before.best or _NOT & {*lowers[before.last : at]}:
            continue
        between = lowers[at + 1 : behind.first]
        if "by" in between[:3] and len(between) <= 8:
            if _owns_a_goal(lowers, before) and at - before.last <= 10 and word in _UNDOES:
                yield behind, before, False
        elif len(between) <= 5 and _owns_a_goal(lowers, behind):
            if word in _UNDOES or between[:1] == ["to"]:
                yield before, behind, False
        elif len(between) <= 9 and (word in _UNDOES or between[:1] == ["to"]) and _is_a_goal_of(between):
            yield before, behind, False


_KICKS = frozenset("penalty spot-kick".split())
_KEPT_OUT = frozenset("saved missed denied wide over post bar crossbar foiled".split())


def _second_kick(lowers: Sequence[str], people: Sequence[Reference]) -> Answers:
    """ "Hale saw his penalty saved before Okoro converted a second spot-kick": the second of one side."""
    for at, word in enumerate(lowers):
        if word not in _KICKS or lowers[at - 1 : at] != ["second"]:
            continue
        taker = next((p for p in reversed(people) if p.last <= at), None)
        other = next((p for p in reversed(people) if taker and p.last <= taker.first and p.best != taker.best), None)
        if taker and other and not _KEPT_OUT.isdisjoint(lowers[other.last : taker.first]):
            if not _KICKS.isdisjoint(lowers[max(0, other.first - 5) : taker.first]):
                yield other, taker, True


def _ends_a_list(lowers: Sequence[str], man: Reference, at: int) -> bool:
    """ "Goals from Okoro (53) and Hale (77) blunted Moss's strike": Hale, whose the last of the goals is."""
    behind = [word for word in lowers[man.last : at] if word not in ("(", ")") and not word[:1].isdigit()]
    before = lowers[max(0, man.first - 16) : man.first]
    led = any(a in ("goals", "strikes") and b in ("from", "by") for a, b in itertools.pairwise(before))
    return led and len(behind) < 2 and {".", ";", ":"}.isdisjoint(before)


_OF_HIS = frozenset("by from of through".split())


def _is_a_goal_of(between: Sequence[str]) -> bool:
    """ "wiped out the lead taken by Okoro", "replying to a tap-in from striker Okoro"."""
    at = next((i for i, word in enumerate(between) if word in _GOALS), None)
    if at is None:
        return False
    of = next((i for i in range(at + 1, len(between)) if between[i] in _OF_HIS), None)
    return of is not None and of - at <= 3 and len(between) - of <= 3


_FROM = frozenset(("from", "by", "through", "of", ":"))
_MANY = frozenset("goals strikes efforts headers finishes penalties doubles braces".split())
_JOINT = frozenset((",", "and", "&", "then", "both", "also", "plus"))
_EVEN = frozenset("draw drew level either both each respectively cancelled all-square while but before".split())
_WINNERS = frozenset(
    "win won victory beat defeated secured sealed earned gave ahead lead clear comfortable saw progress earning securing"
    " sealing giving ensured through triumph enough".split()
)


def _listed(lowers: Sequence[str], people: Sequence[Reference]) -> Answers:
    """ "Goals from Okoro and Hale earned them a win"."""
    if _EVEN & {*lowers} or not _WINNERS & {*lowers}:
        return
    for at, word in enumerate(lowers):
        if word not in _MANY or not _FROM & {*lowers[at + 1 : at + 2]}:
            continue
        last: Reference | None = None
        for man in people:
            if man.first <= at:
                continue
            if last is None:
                if man.first - at > 4:
                    break
            elif man.first - last.last > 5 or _JOINT.isdisjoint(lowers[last.last : man.first]):
                break
            elif "after" in lowers[last.last : man.first]:
                if man.best != last.best and _owns_a_goal(lowers, man):
                    yield last, man, False  # "goals from Hale and Lind, after Okoro's opener, earned them a win"
                break
            elif man.best != last.best:
                yield last, man, True
            last = man


_AGENT = frozenset("by through when as courtesy".split())
_HOME = frozenset("home in".split())
_SCORES = frozenset("scored netted scores nets".split())
_TO_NIL = frozenset(("2-0", "3-0", "4-0", "5-0", "0-2", "0-3", "0-4"))


def _by_effect(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Answers:
    """What each man's goal did to the score, against what the next man's did."""
    did: dict[int, list[str]] = {}
    for at in range(len(lowers)):
        effect = _effect_at(lowers, at)
        if effect is None:
            continue
        man = _whose(lowers, people, stance, at, effect)
        if man is not None:
            did.setdefault(man.first, []).append(effect)
    told = [p for p in people if p.first in did]
    for one, other in itertools.pairwise(told):
        if one.best == other.best or _LINKS.isdisjoint(lowers[one.last : other.first]):
            continue
        first, second = did[one.first], did[other.first]
        between = lowers[one.last : other.first]
        if "goal" in first and "level" in second and "level" not in first and _TURNS & {*between}:
            yield one, other, False
        elif "goal" in first and "extend" in second and "level" not in first:
            yield one, other, True
        elif (
            ("ahead" in first and ("level" in second or "reduce" in second))
            or (
                "ahead" in second
                and "level" in first
                and {"after", "when", "with", "once"} & {*lowers[one.last : other.first]}
            )
            or ("extend" in first and ("level" in second or "reduce" in second) and "ahead" not in second)
        ):
            yield one, other, False
        elif ("ahead" in first and "extend" in second and "level" not in first) or (
            "extend" in first and "ahead" in second
        ):
            yield one, other, True
    yield from _until(lowers, people, did)


def _until(lowers: Sequence[str], people: Sequence[Reference], did: Mapping[int, Sequence[str]]) -> Answers:
    """ "Okoro's lead lasted until Hale headed in", "Okoro put City ahead, only for Hale to level"."""
    for one, other in itertools.pairwise(people):
        if one.best == other.best:
            continue
        between = lowers[one.last : other.first]
        if not (_owns_a_goal(lowers, one) or "ahead" in did.get(one.first, ())):
            continue
        close = between[-4:]
        if _LASTED & {*between} and _UNTIL & {*close}:
            yield one, other, False
        elif between[-2:] == ["only", "for"] or between[-3:-1] == ["only", "for"]:
            if {"level", "equalise", "equalize", "reply", "respond", "cancel", "back", "pull", "restore"} & {
                *lowers[other.last : other.last + 6]
            }:
                yield one, other, False


def _effect_at(lowers: Sequence[str], at: int) -> str | None:
    word, onward, back = lowers[at], lowers[at + 1 : at + 7], {*lowers[max(0, at - 5) : at]}
    if _NOT & {*lowers[max(0, at - 3) : at]} or ("to" in back and _IN_VAIN & {*lowers[max(0, at - 7) : at]}):
        return None
    if word in _LEVELS:
        return "level" if word != "level" or back & (_PUTS | _BACK | {"drew", "draw", "for", "to"}) else None
    if word == "back" and (lowers[at - 1] in _BACK or back & _PULLS):
        return "reduce"
    if word in ("deficit", "arrears"):
        return "reduce"
    if word in ("ahead", "front") and back & _PUTS:
        return "ahead"
    if word == "lead" and back & _PUTS and "'s" not in back:
        return "ahead"
    if word in ("scoring", "deadlock") and back & _OPENS:
        return "ahead"
    if word == "opener":
        return "ahead"
    if word in _EXTENDS and _LEADS & {*onward[:4]}:
        return "extend"
    if word in _TO_NIL and {"made", "make", "making"} & back:
        return "extend"
    if word in _SCORES or (word in _HOME and lowers[at - 1] in ATTACKS):
        return "goal"
    if word in _ADDS and {"second", "third", "fourth"} & {*onward[:3]}:
        return "extend"
    return None


def _whose(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int, effect: str
) -> Reference | None:
    """Who is named behind "through", "when"; the owner right before the word, else who acts last before it."""
    if effect in ("level", "reduce", "extend"):
        man = next((p for p in people if p.first > at), None)
        if man is not None:
            between = lowers[at + 1 : man.first]
            if (
                len(between) <= 9
                and "," not in between[-1:]
                and _AGENT & {*between[-3:]}
                and stance[man.first] != "owner"
            ):
                return man
    for man in reversed(people):
        if man.last > at:
            continue
        if lowers[man.last : man.last + 1] == ["'s"]:
            if at - man.last <= 5 or (_owns_a_goal(lowers, man) and at - man.last <= 12):
                return man
            continue
        if stance[man.first] in ACTING and at - man.last <= 14:
            return man
    return None


_ASKED = (
    _UNDOES
    | _REPLIES
    | _LEVELS
    | _BACK
    | _LASTED
    | _MANY
    | _EXTENDS
    | _ADDS
    | _TO_NIL
    | _KICKS
    | frozenset(("deficit", "arrears", "only"))
)
