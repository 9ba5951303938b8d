"""A sentence in, each man with a side named behind him, at whose cost or to whose good he did it, out.

"Hale scored after Millfield had lost the ball", "intercepted a Millfield back-pass"       ->  Hale is not Millfield's
"Hale scored, leaving Millfield with a mountain to climb", "despite Millfield's appeals"   ->  nor here
"Millfield left Hale unmarked", "could not cope with Hale"                                  ->  nor here
"Hale capped a fine move by Millfield", "ran to the Millfield fans"                         ->  Hale is Millfield's
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence
from pressbox.entities.let_in import slips
from pressbox.phrases.en.dealings import ATTACKS

_TOOK = frozenset(
    "intercepted stole seized robbed nicked picked latched pounced punished exploited charged seizing".split()
)
_LOOSE = frozenset(
    "back-pass backpass pass clearance throw throw-in header mistake error slip mix-up goal-kick hesitation".split()
)
_LEFT = frozenset(
    "mountain reeling facing needing chasing staring stunned trailing shell-shocked bottom down with".split()
)
_TROUBLE = frozenset(
    "mountain reeling facing needing chasing staring stunned trailing shell-shocked task everything hill".split()
)
_APPEALS = frozenset("appeals protests claims pleas complaints howls shouts objections".split())
_ALONE = frozenset("unmarked free alone unattended unguarded unchallenged completely".split())
_CANNOT = frozenset("cope live deal handle contain stop hold".split())
_MOVES = frozenset("move attack build-up passage counter-attack counter break".split())
_PLAY = frozenset("passing play work combination football movement exchanges interplay dribbling".split())
_BALLS = frozenset("cross centre pass corner ball free-kick delivery throw throw-in through-ball".split())
_WINGS = frozenset(
    "left right full-back left-back right-back winger wing half back half-back midfielder outside inside left-winger"
    " right-winger captain skipper substitute striker forward".split()
)
_CROWNS = frozenset(
    "cap capped capping finish finished finishing complete completed crown crowned round rounded end ended".split()
)
_RAN = frozenset("ran running wheeled wheeling raced sprinted slid celebrated celebrating dashed".split())
_TO = frozenset("to towards before of with".split())
_FOLK = frozenset("fans supporters followers faithful end contingent support bench".split())
_TRAIL = frozenset("trailing trailed trail behind adrift".split())
_GOALS = frozenset("goal goals strike header penalty opener effort finish free-kick brace double".split())
_WIDE = 20  # words
_STOPS = frozenset((".", ";", "but", "while"))
_FAR, _DOES = 14, 7

Pairs = Iterator[tuple[Reference, Reference]]


def at_its_cost(sentence: Sentence, references: Sequence[Reference]) -> Pairs:
    """Each man with the side that he did it to."""
    lowers = sentence.lowers
    for team in references:
        if team.kind is not Kind.TEAM or team.form is Form.PRONOUN or not team.best:
            continue
        behind = lowers[team.last : team.last + 6]
        if behind[:1] == ["left"] and (man := _named_at(references, team.last + 1)):
            if not _ALONE.isdisjoint(lowers[man.last : man.last + 2]):
                yield man, team
            continue
        if not _CANNOT.isdisjoint(behind[1:4]) and not {"not", "n't", "unable"}.isdisjoint(behind[:3]):
            with_him = _named_at(references, team.last + 3) or _named_at(references, team.last + 4)
            if with_him:
                yield with_him, team
            continue
        scorer = _only_for(lowers, references, team) or _trailed_to(lowers, references, team)
        if scorer is not None:
            yield scorer, team
            continue
        man = _before(references, team)
        if man is None or not _STOPS.isdisjoint(lowers[man.last : team.first]):
            continue
        told = [word for word in lowers[man.last : team.first] if word != "the"]
        if _is_cost(told, behind) or (
            told[-1:] == ["after"] and _scored(told) and slips([*behind, *lowers[team.last + 6 : team.last + 10]])
        ):
            yield man, team


def _only_for(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Hale levelled late on, only for Millfield to win it": who did what the side undid."""
    start = team.first - (lowers[team.first - 1] == "the")
    if lowers[start - 2 : start] != ["only", "for"] or lowers[team.last : team.last + 1] != ["to"]:
        return None
    men = [r for r in references if r.kind is Kind.PERSON and r.best and r.last < start and start - r.last <= _WIDE]
    return next((man for man in reversed(men) if not ATTACKS.isdisjoint(lowers[man.last : man.last + 2])), None)


def _trailed_to(lowers: Sequence[str], references: Sequence[Reference], team: Reference) -> Reference | None:
    """ "Trailing to Hale's goal, Millfield collapsed", "Millfield trailed to a Hale goal"."""
    at = next((i for i, word in enumerate(lowers) if word in _TRAIL), None)
    if at is None:
        return None
    to = next((i for i in range(at + 1, min(len(lowers), at + 5)) if lowers[i] == "to"), None)
    man = next((r for r in references if to is not None and to < r.first <= to + 3 and r.kind is Kind.PERSON), None)
    if man is None or not man.best or _GOALS.isdisjoint(lowers[man.last : man.last + 6]):
        return None
    comma = next((i for i in range(man.last, len(lowers)) if lowers[i] == ","), None)
    behind = comma is not None and at <= 2 and comma < team.first <= comma + 3
    before = team.last <= at and at - team.last <= 2
    return man if behind or before else None


def _is_cost(told: Sequence[str], behind: Sequence[str]) -> bool:
    if told[-1:] == ["leaving"] and not _TROUBLE.isdisjoint(behind[:4]):
        return True
    if told[-1:] == ["despite"] and behind[:1] == ["'s"] and not _APPEALS.isdisjoint(behind[1:3]):
        return True
    near = [word for word in told[-4:] if word not in ("a", "an", "on", "of")]
    return bool(near) and near[-1] in _TOOK and not _LOOSE.isdisjoint(behind[:2])


def to_its_good(sentence: Sentence, references: Sequence[Reference]) -> Pairs:
    """Each man with the side whose move he finished, or to whose people he ran."""
    lowers = sentence.lowers
    for team in references:
        if team.kind is not Kind.TEAM or team.form is Form.PRONOUN or not team.best:
            continue
        man = _before(references, team)
        if man is None or not _STOPS.isdisjoint(lowers[man.last : team.first]):
            continue
        told = [word for word in lowers[man.last : team.first] if word != "the"]
        moved = told[-1:] == ["by"] and not _MOVES.isdisjoint(told[-3:]) and not _CROWNS.isdisjoint(told[-7:])
        # "scored after a bout of passing by the Millfield forwards"
        moved = moved or (told[-1:] == ["by"] and "after" in told[-6:] and not _PLAY.isdisjoint(told[-4:]))
        # "headed in a cross from the Millfield left back"
        moved = moved or (
            told[-1:] == ["from"]
            and not _BALLS.isdisjoint(told[-3:])
            and not _WINGS.isdisjoint([word for word in lowers[team.last : team.last + 3] if word != "'s"][:2])
            and not ATTACKS.isdisjoint(told[:_DOES])
        )
        # "rounded off a fine Millfield attack"
        moved = moved or (
            not _MOVES.isdisjoint(lowers[team.last : team.last + 1]) and not _CROWNS.isdisjoint(told[-5:])
        )
        ran = told[-1:] and told[-1] in _TO and not _RAN.isdisjoint(told[-5:])
        if moved or (ran and not _FOLK.isdisjoint(lowers[team.last - 1 : team.last + 2])):
            yield man, team


def _scored(told: Sequence[str]) -> bool:
    return not ATTACKS.isdisjoint(told[:_DOES])


def _before(references: Sequence[Reference], team: Reference) -> Reference | None:
    """The last one named before a side, where that is a man."""
    last = next((one for one in reversed(references) if one.last <= team.first and one.form is not Form.PRONOUN), None)
    near = last is not None and last.kind is Kind.PERSON and last.best and team.first - last.last <= _FAR
    return last if near else None


def _named_at(references: Sequence[Reference], at: int) -> Reference | None:
    return next((one for one in references if one.first == at and one.kind is Kind.PERSON and one.best), None)
