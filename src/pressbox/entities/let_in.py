"""A sentence in, which man a side's own slip let in out: he plays against it; and whose lead a man's goal ended.

"Millfield gave the ball away and Hale scored"               ->  Hale is not Millfield's
"Millfield failed to clear a corner and Hale hooked it in"   ->  nor here
"Millfield gave away a penalty and Hale converted"           ->  nor here
"Millfield held the lead until Hale headed in"               ->  nor here
"Millfield won the ball and Hale scored"                     ->  nothing is said here
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.matching import all_forms_of
from pressbox.phrases.en.dealings import ATTACKS
from pressbox.phrases.en.people import KEEPER_NOUNS

_GAVE = all_forms_of("give concede lose surrender squander cough") | {"coughed", "gifted", "handed", "allowed"}
_GIVEN = frozenset("possession ball away corner free-kick penalty spot-kick throw-in throw foul kick".split())
_FAILED = frozenset("failed fail failing unable could couldn't not never".split())
_CLEARING = frozenset("clear deal cope defend pick track mark clearing get".split())
_ASLEEP = frozenset(
    "asleep break upfield ball-watching out napping off short flat-footed cold unawares square dithered hesitated dallied statuesque".split()
)
_SLEPT = frozenset("slept dozed snoozed dithered dallied hesitated".split())
_WERE = frozenset("were was caught fell fall switched stood backed left found".split())
_PAID = frozenset("paid pay paying".split())
_HELD = frozenset("held led lead hold holding leading ahead front clung hung preserved protected kept".split())
_LEADS = frozenset("lead advantage on ahead front".split())
_NO_GAIN = frozenset("won win winning regained recovered earned forced".split())
_LINKS = frozenset("and when as for which allowing letting leaving , whereupon with from only".split())
_UNTIL = frozenset("until till before".split())
_STOPS = frozenset((".", ";", ":", "but", "though", "although", "while"))
_FAR, _HIS, _DOES = 12, 5, 7
_ERRS = frozenset(
    "clear cleared clears headed-away saved blocked tackled handled fouled tripped conceded gave lost booked sent dismissed"
    " injured wide over bar post saved missed blazed own".split()
)


def men_and_sides(references: Sequence[Reference]) -> list[Reference]:
    """The men of a sentence and the sides that it names, in their order; "they" may be either side."""
    return [
        one for one in references
        if one.kind is Kind.PERSON or (one.kind is Kind.TEAM and one.form is not Form.PRONOUN)
    ]  # fmt: skip


def let_in(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """Each man with the side that let him in."""
    lowers = sentence.lowers
    order = men_and_sides(references)
    for at, team in enumerate(order):
        if team.kind is not Kind.TEAM or not (team.best or team.owner):
            continue
        if (breaker := _until_he_broke_through(lowers, order, at)) is not None:
            yield breaker, team
        if (hero := _at_their_keeper(lowers, order, at)) is not None:
            yield hero, team
        man = next((one for one in order[at + 1 :] if one.first >= team.last), None)
        if (
            man is None
            or man.kind is not Kind.PERSON
            or not man.best
            or lowers[max(0, team.first - 1)] in ("from", "by")
        ):
            continue
        if _won_it(lowers, team, man):
            yield man, team
            continue
        told = lowers[team.last : man.first]
        if _undid_his(lowers, told, man):
            yield man, team
            continue
        if len(told) > _FAR + _HIS or not _STOPS.isdisjoint(told) or not _attacks(lowers, man):
            continue
        link = next((i for i in range(len(told) - 1, 0, -1) if told[i] in _LINKS | _UNTIL), None)
        if link is None or len(told) - link > _HIS:
            continue
        if (told[link] in _UNTIL and _is_ahead(told[:link])) or (told[link] in _LINKS and slips(told[:link])):
            yield man, team


_AT_HIM = frozenset(
    "challenged denied fouled tripped felled foiled thwarted floored upended saved brought beat blocked smothered rushed".split()
)


def _at_their_keeper(lowers: Sequence[str], order: Sequence[Reference], at: int) -> Reference | None:
    """ "When the Millfield keeper challenged him": whoever "he" is, named before."""
    team = order[at]
    behind = lowers[team.last : team.last + 6]
    keeper = next((i for i, word in enumerate(behind[:3]) if word in KEEPER_NOUNS), None)
    if keeper is None or not {"him", "her"} & {*behind[keeper + 2 :]} or behind[keeper + 1] not in _AT_HIM:
        return None
    man = next((one for one in reversed(order[:at]) if one.kind is Kind.PERSON and one.form is Form.NAME), None)
    return man if man and man.best and team.first - man.last <= _FAR else None


_UNDID = frozenset(
    "overhaul overhauled overhauling overcame overcome overcoming cancelled canceled cancelling wiped erased erasing answered nullified"
    " negated overturned overturning".split()
)
_HIS_GOAL = frozenset(
    "goal opener strike header penalty volley free-kick double brace finish effort early first-half".split()
)


def _undid_his(lowers: Sequence[str], told: Sequence[str], man: Reference) -> bool:
    """ "Millfield struck twice to overhaul Hale's header": Hale's goal was against them."""
    owns = lowers[man.last : man.last + 1] in (["'s"], ["’s"]) and not _HIS_GOAL.isdisjoint(
        lowers[man.last : man.last + 4]
    )
    return owns and not _UNDID.isdisjoint(told[-3:])


_RESISTED = frozenset("frustrated resisted defied held denied withstood".split())


def _until_he_broke_through(lowers: Sequence[str], order: Sequence[Reference], at: int) -> Reference | None:
    """ "Leeds frustrated Millfield for an hour before Hale broke their resistance": Hale is not Leeds'."""
    team, behind = order[at], order[at + 1 : at + 3]
    if [one.kind for one in behind] != [Kind.TEAM, Kind.PERSON] or team.best == behind[0].best:
        return None
    other, man = behind
    held, told = lowers[team.last : other.first], lowers[other.last : man.first]
    if _RESISTED.isdisjoint(held[:2]) or len(held) > 3 or _UNTIL.isdisjoint(told[-3:]) or not _STOPS.isdisjoint(told):
        return None
    broke = {*lowers[man.last : man.last + _DOES]}
    return man if man.best and (broke & {"broke", "breached", "found"} or broke & ATTACKS) else None


_TOOK = frozenset("stole won nicked robbed intercepted pinched regained dispossessed".split())
_RESTARTS = frozenset("throw throw-in corner clearance attack free-kick pass back-pass goal-kick move".split())
_IT = frozenset("it ball possession them".split())


def _won_it(lowers: Sequence[str], team: Reference, man: Reference) -> bool:
    """ "Millfield were on the attack, but Hale stole the ball"."""
    told, does = lowers[team.last : man.first], lowers[man.last : man.last + 4]
    if told[-1:] == [","]:
        told = told[:-1]
    if len(told) == 1 and told[0] in _RESTARTS:
        return does[:1] != [] and does[0] in _TOOK and not (_IT | {"back"}).isdisjoint(does[1:])
    return told[-1:] == ["but"] and does[:1] != [] and does[0] in _TOOK and not _IT.isdisjoint(does[1:])


_MET = frozenset("from by at against over to with past in".split())


def _attacks(lowers: Sequence[str], man: Reference) -> bool:
    """Whether what follows a man is an attack that came off."""
    does = lowers[man.last : man.last + _DOES]
    if does[:1] == ["'s"] or does[:1] == ["’s"]:
        return False
    return not ATTACKS.isdisjoint(does) and _ERRS.isdisjoint(does)


def slips(told: Sequence[str]) -> bool:
    """Whether a side gave something away: the ball, a corner, a penalty; or failed to clear."""
    if not _NO_GAIN.isdisjoint(told):
        return False
    for at, word in enumerate(told):
        onward = told[at + 1 : at + 6]
        if word in _GAVE and not _GIVEN.isdisjoint(onward):
            return True
        if word in _FAILED and not _CLEARING.isdisjoint(onward[:3]) and word != "could":
            return True
        if word in _WERE and not _ASLEEP.isdisjoint(onward[:3]):
            return True
        if word in _PAID and at < 4 and onward[:1] != ["off"]:
            return True
        if word == "half-cleared" or (word in _SLEPT | {"handled"} and at < 3):
            return True
    return False


def _is_ahead(told: Sequence[str]) -> bool:
    """ "Held the lead", "were ahead", "clung on"."""
    at = next((i for i, word in enumerate(told) if word in _HELD), None)
    return at is not None and (told[at] in ("led", "ahead", "front") or not _LEADS.isdisjoint(told[at + 1 : at + 5]))
