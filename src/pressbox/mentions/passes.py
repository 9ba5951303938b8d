"""A sentence's people in, who gave the ball to whom out, where grammar says so.

"Hale headed in Lind's free kick"                 ->  Lind to Hale
"Lind crossed for Hale to tap in"                 ->  Lind to Hale
"Ferrant levelled from Moss's pass and then set up Hale for the third"  ->  Moss to Ferrant, Ferrant to Hale

Each pass has its own receiver, so that a sentence may tell two goals and the pass of each.
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.phrases.en.inflection import forms_of

_BALLS = frozenset(
    "cross pass corner ball free-kick freekick flick through-ball centre center delivery knock-down knockdown layoff"
    " lay-off throw throw-in cut-back cutback pull-back pullback assist flick-on backheel set-piece corner-kick feed"
    " service punt set-up cross-field dink centre-kick lob nod-down nod back-heel squared chipped".split()
)
_TWO_WORDS = frozenset(
    (("free", "kick"), ("through", "ball"), ("long", "ball"), ("corner", "kick"), ("lay", "off"), ("cut", "back"))
)
_ENDS = frozenset(
    ", . ; : ! ? ( ) - – — and but was were is had has have who which when while as after before from to for with by in"
    " into on at over past".split()
)
_STOPS = frozenset("; . ! ? :".split())
_KEPT = frozenset().union(
    *map(forms_of, "save deny tip punch claw parry block clear keep palm gather claim catch hold miss".split())
)
_GIVES = frozenset().union(
    *map(forms_of, "cross feed find pick tee square play slip thread release pull cut roll lay flick set supply provide send"
         " knock nod head lift deliver swing whip float clip chip pass centre slide drill backheel tee cushion put serve"
         " touch dink return hook loft switch".split())
)  # fmt: skip
_TO_A_MAN = frozenset().union(
    *map(
        forms_of,
        "feed find release set tee pick send slip play put supply spring free serve thread assist reach".split(),
    )
)
_SUBJECTS = ("subject", "relative", "infinitive", "with")
Pass = tuple[Reference, Reference]


def passes_told(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> tuple[Pass, ...]:
    """Each pass as its giver and its receiver."""
    people = [p for p in people if p.targets]
    found: dict[tuple[str | None, str | None], Pass] = {}
    for giver, receiver in (
        *_owned(lowers, people, stance), *_from(lowers, people, stance), *_set_up_by(lowers, people, stance),
        *_given_to(lowers, people, stance), *_supplying(lowers, people, stance),
    ):  # fmt: skip
        if giver.best and receiver.best and giver.best != receiver.best:
            found.setdefault((giver.best, receiver.best), (giver, receiver))
    return tuple(found.values())


def _ball_at(lowers: Sequence[str], first: int, reach: int) -> int | None:
    """Where a pass is named from token `first` on, adjectives before it; None where something else comes first."""
    for at in range(first, min(len(lowers), first + reach)):
        if lowers[at] in _BALLS or tuple(lowers[at : at + 2]) in _TWO_WORDS:
            return at
        if lowers[at] in _ENDS:
            return None
    return None


def _subject_before(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int
) -> Reference | None:
    """Who does what stands before token `at`: the last subject, no end of a sentence between."""
    for person in reversed([p for p in people if p.last <= at]):
        if _STOPS & set(lowers[person.last : at]):
            return None
        if stance[person.first] in _SUBJECTS:
            return person
        if lowers[person.first - 1 : person.first] in (["through"], ["by"]) and at - person.last < 14:
            return person  # "levelled through Hale, who"; "was turned in by Hale from"
    return None


def _owned(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "headed in Lind's corner", "a Lind through ball", "Lind's cross found Hale"."""
    for person in people:
        pronoun = person.form is Form.PRONOUN
        owns = lowers[person.last : person.last + 1] in (["'s"], ["'"]) or (
            pronoun and lowers[person.first] in ("his", "her")
        )
        compound = not owns and person.first and lowers[person.first - 1] in ("a", "an", "the") and not pronoun
        if not owns and not compound:
            continue
        ball = _ball_at(lowers, person.last + (owns and not pronoun), 5 if owns else 2)
        if ball is None:
            continue
        before = lowers[max(0, person.first - 4) : person.first]
        if _KEPT & set(before):
            continue
        receiver = None if person.first < 2 else _subject_before(lowers, people, stance, person.first)
        if receiver is not None and not (pronoun and receiver.best == person.best):
            yield person, receiver
            continue
        behind = next((p for p in people if p.first > ball), None)
        if behind is None or behind.first - ball > 9 or stance[behind.first] == "owner":
            continue
        between = lowers[ball + 1 : behind.first]
        if _STOPS & set(between) or _KEPT & set(between):
            continue
        if (
            between[-1:] in (["by"], ["for"])
            or _TO_A_MAN & set(between)
            or lowers[behind.last : behind.last + 1] in (["to"], ["who"])
        ):
            yield person, behind


def _from(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "guided home a pass from Lind", "a corner by Lind"."""
    for person in people:
        if (
            person.first < 3
            or lowers[person.first - 1] not in ("from", "by")
            or lowers[person.last : person.last + 1] == ["'s"]
        ):
            continue
        ball = person.first - 2
        if lowers[ball] not in _BALLS and tuple(lowers[ball - 1 : ball + 1]) not in _TWO_WORDS:
            continue
        if _KEPT & set(lowers[max(0, ball - 5) : ball]):
            continue
        receiver = _subject_before(lowers, people, stance, ball)
        if receiver is not None:
            yield person, receiver


def _set_up_by(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "Hale, fed by Lind", "after being picked out by Lind", "Hale was sent clear by Lind"."""
    for person in people:
        if person.first < 3 or lowers[person.first - 1] != "by":
            continue
        verb = next(
            (at for at in range(person.first - 2, max(0, person.first - 6), -1) if lowers[at] in _TO_A_MAN), None
        )
        if verb is None or not (lowers[verb].endswith("ed") or lowers[verb] in _PARTICIPLES):
            continue
        if {"down", "off", "over"} & set(lowers[verb : person.first]):
            continue
        near = next((p for p in reversed(people) if p.last <= verb and verb - p.last <= 7), None)
        receiver = near if near and stance[near.first] != "owner" and "," in lowers[near.last : verb + 1] else None
        receiver = receiver or _subject_before(lowers, people, stance, verb)
        if receiver is not None:
            yield person, receiver


_PARTICIPLES = frozenset("fed found set sent put sprung freed played slipped served supplied picked teed".split())


def _given_to(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "crossed for Hale to tap in", "released Hale to fire low", "teed up Hale for the third"."""
    for at, word in enumerate(lowers):
        if word not in _GIVES:
            continue
        receiver = next((p for p in people if at < p.first <= at + 9), None)
        if (
            receiver is None
            or stance[receiver.first] == "owner"
            or (_STOPS | {"by"}) & set(lowers[at : receiver.first])
        ):
            continue
        between = lowers[at + 1 : receiver.first]
        meant = bool({"for", "to"} & set(between[-5:])) or (
            word in _TO_A_MAN and not {"and", ",", "in", "from"} & set(between[1:])
        )
        behind = lowers[receiver.last : receiver.last + 2]
        goes_on = behind[:1] in (["to"], ["who"], ["whose"]) or behind in ([",", "who"], [",", "whose"])
        goes_on = goes_on or (word in _SETS_UP and behind[:1] in (["for"], ["with"], [","], ["."], ["in"], ["and"]))
        giver = _subject_before(lowers, people, stance, at)
        if meant and goes_on and giver is not None and not {"not", "n't", "could"} & set(lowers[giver.last : at]):
            yield giver, receiver


_SETS_UP = frozenset().union(*map(forms_of, "set tee supply release feed find slip".split()))


def _supplying(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ ", Lind supplying the cross", ", with Lind providing the assist"."""
    for person in people:
        behind = lowers[person.last : person.last + 1]
        if not behind or not behind[0].endswith("ing") or behind[0] not in _SUPPLIES:
            continue
        mark = person.first - 1
        while mark > 0 and lowers[mark] in (
            "with",
            "the",
            "substitute",
            "captain",
            "full-back",
            "winger",
            "midfielder",
        ):
            mark -= 1
        if lowers[mark] not in (",", "–", "—", "-", "--"):
            continue
        receiver = _subject_before(lowers, people, stance, mark)
        if receiver is not None:
            yield person, receiver


_SUPPLIES = frozenset().union(
    *map(forms_of, "supply provide cross deliver set tee lay serve square assist pick claim".split())
)
