"""A sentence's people in, who gave the ball to whom out, where grammar says so.

"Hale headed in Lind's free kick"                 ->  Lind to Hale
"Lind crossed for Hale to tap in"                 ->  Lind to Hale
"Ferrant levelled from Moss's pass and then set up Hale for the third"  ->  Moss to Ferrant, Ferrant to Hale

Each pass has its own receiver, so that a sentence may tell two goals and the pass of each.
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching.subjects import ACTING, start_of
from pressbox.mentions.passes_before_goals import Pass, only_beside, passes_before_goals
from pressbox.phrases.en.inflection import forms_of
from pressbox.phrases.en.passing import BALLS, GIVES, KEPT, STOPS, TO_A_MAN, TWO_WORDS

_ENDS = frozenset(
    ", . ; : ! ? ( ) - – — and but was were is had has have who which when while as after before from to for with by in"
    " into on at over past".split()
)


def passes_told(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> tuple[Pass, ...]:
    """Each pass as its giver and its receiver."""
    people = [p for p in people if p.targets]
    found: dict[tuple[str | None, str | None], Pass] = {}
    for giver, receiver in (
        *_owned(lowers, people, stance), *_from(lowers, people, stance), *set_up_by(lowers, people, stance),
        *_given_to(lowers, people, stance), *_supplying(lowers, people, stance),
        *passes_before_goals(lowers, people, stance),
    ):  # fmt: skip
        if giver.best and receiver.best and giver.best != receiver.best:
            found.setdefault((giver.best, receiver.best), (giver, receiver))
    return tuple(found.values())


def balls_taken(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], *, before: bool = True
) -> Iterator[Pass]:
    """ "Hale met Lind's cross", "Hale's header from a corner by Lind": whose ball it was, and who did something with it before.

    Not `before`: who did something with it behind, "Lind's cross was headed in by Hale".
    """
    for giver, receiver in (*_owned(lowers, people, stance), *_from(lowers, people, stance)):
        if (receiver.last <= giver.first) is before:
            yield giver, receiver


def _ball_at(lowers: Sequence[str], first: int, reach: int) -> int | None:
    """Where a pass is named from token `first` on, adjectives before it; None where something else comes first."""
    for at in range(first, min(len(lowers), first + reach)):
        if lowers[at] in BALLS or tuple(lowers[at : at + 2]) in TWO_WORDS:
            return at
        if lowers[at] in _ENDS:
            return None
    return None


def _subject_before(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int
) -> Reference | None:
    """Who does what stands before token `at`: the last subject, no end of a sentence between."""
    for person in reversed([p for p in people if p.last <= at]):
        if STOPS & set(lowers[person.last : at]):
            return None
        if stance[person.first] in ACTING and not only_beside(lowers, person, stance, at):
            return person
        if lowers[person.first - 1 : person.first] in (["through"], ["by"]) and at - person.last < 14:
            return person  # "levelled through Hale, who"; "was turned in by Hale from"
    return None


def _owned(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "headed in Lind's corner", "a Lind through ball", "Lind's cross found Hale", "Lind, whose cross found Hale"."""
    for person in people:
        ball = _ball_of(lowers, person)
        if ball is None or KEPT & set(lowers[max(0, person.first - 4) : person.first]):
            continue
        start = start_of(person, lowers)
        behind = _at_the_other_end(lowers, people, stance, ball, opens=_opens_clause(lowers, start))
        if behind is not None and _opens_clause(lowers, start):
            yield person, behind
            continue
        receiver = _finisher_before(lowers, people, stance, person.first)
        if receiver is not None and not (person.form is Form.PRONOUN and receiver.best == person.best):
            yield person, receiver
        elif behind is not None:
            yield person, behind


def _ball_of(lowers: Sequence[str], person: Reference) -> int | None:
    """Where the pass stands that is said to be his."""
    pronoun = person.form is Form.PRONOUN
    if lowers[person.last : person.last + 1] in (["'s"], ["'"]):
        return _ball_at(lowers, person.last + 1, 5)
    if pronoun and lowers[person.first] in ("his", "her"):
        return _ball_at(lowers, person.last, 5)
    whose = lowers[person.last : person.last + 2]
    if whose == [",", "whose"] or whose[:1] == ["whose"]:
        return _ball_at(lowers, person.last + 1 + (whose[0] == ","), 5)
    if pronoun or not person.first:
        return None
    led = lowers[person.first - 1]
    if led in ("a", "an", "the", "another", "that", "this") or lowers[person.first - 2 : person.first - 1] in (
        ["a"], ["an"], ["the"], ["another"]
    ):  # fmt: skip
        return _ball_at(lowers, person.last, 2)
    return None


def _opens_clause(lowers: Sequence[str], start: int) -> bool:
    """Whether what stands here is the subject of a clause: "and his lay-off fell", not "headed in his cross"."""
    return start == 0 or lowers[start - 1] in _OPENERS or lowers[start : start + 1] == ["whose"]


_OPENERS = frozenset(", and but when as while where before because which that so then if after".split()) | STOPS
_FINDS = frozenset("find reach meet pick set send put release free give allow present leave enable fall drop turn head nod"
                   " sweep slot tap fire volley hook convert finish bundle drive steer lash slam knock force".split())  # fmt: skip
_ARRIVES = frozenset().union(*map(forms_of, _FINDS)) | {"set-up", "teed-up"}
_LONG = 14  # tokens from a pass to the man it comes to


def _at_the_other_end(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], ball: int, *, opens: bool
) -> Reference | None:
    """Who has the ball next: "found Hale", "fell to Hale", "was headed in by Hale", "which Hale", "and Hale"."""
    for person in people:
        if person.first <= ball:
            continue
        between = lowers[ball + 1 : person.first]
        if len(between) > (_LONG if opens else 9) or STOPS & set(between) or KEPT & set(between):
            return None
        if stance[person.first] == "owner" and not {"of", "for", "to"} & set(between[-4:]):
            continue
        start = start_of(person, lowers)
        led = lowers[start - 1] if start > ball + 1 else ""
        if (
            led in ("by", "for", "to")
            or TO_A_MAN & set(between)
            or lowers[person.last : person.last + 1] in (["to"], ["who"])
        ):
            return person
        if opens and (led in _ARRIVES or led in ("which", "where", "and", "of") or _ARRIVES & set(between[:3])):
            return person
        return None
    return None


_GOALS_THEMSELVES = frozenset(
    "header finish strike volley tap-in goal effort shot half-volley drive opener equaliser leveller winner touch head".split()
)


def _finisher_before(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int
) -> Reference | None:
    """Who acts before a pass is named, or whose header it was: "Hale's header from Lind's cross"."""
    if at < 2:
        return None
    for person in reversed([p for p in people if p.last <= at]):
        between = lowers[person.last : at]
        if STOPS & set(between):
            break
        if stance[person.first] == "owner" and _GOALS_THEMSELVES & set(between[:5]) and len(between) < 9:
            return person
        if stance[person.first] in ACTING:
            break
    return _subject_before(lowers, people, stance, at)


def _from(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "guided home a pass from Lind", "a corner by captain Lind", "a corner off Lind", "a cross from Lind was met by Hale"."""
    for person in people:
        start = start_of(person, lowers)
        off = lowers[start - 1 : start] == ["off"] and lowers[start - 2] in _OFF_A_FOOT
        if (
            start < 3
            or not (off or lowers[start - 1] in ("from", "by"))
            or lowers[person.last : person.last + 1] == ["'s"]
        ):
            continue
        ball = start - 2
        if lowers[ball] not in BALLS and tuple(lowers[ball - 1 : ball + 1]) not in TWO_WORDS:
            continue
        if KEPT & set(lowers[max(0, ball - 5) : ball]):
            continue
        receiver = _finisher_before(lowers, people, stance, ball)
        if receiver is None:
            receiver = _at_the_other_end(lowers, people, stance, person.last - 1, opens=True)
        if receiver is not None:
            yield person, receiver


def set_up_by(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], *, surely: bool = False
) -> Iterator[Pass]:
    """ "Hale, fed by Lind", "after being picked out by Lind", "Hale was sent clear by Lind"; `surely` the plain verbs alone."""
    for person in people:
        start = start_of(person, lowers)
        if start < 3 or lowers[start - 1] != "by":
            continue
        verb = next((at for at in range(start - 2, max(0, start - 6), -1) if lowers[at] in TO_A_MAN | _LAID), None)
        if verb is None or not (lowers[verb].endswith("ed") or lowers[verb] in _PARTICIPLES):
            continue
        if {"down", "off", "over"} & set(lowers[verb : person.first]):
            continue
        if surely and not (start - verb < 4 and (lowers[verb] == "fed" or _UP & set(lowers[verb + 1 : start - 1]))):
            continue
        near = next((p for p in reversed(people) if p.last <= verb and verb - p.last <= 7), None)
        receiver = near if near and stance[near.first] != "owner" and "," in lowers[near.last : verb + 1] else None
        receiver = receiver or _subject_before(lowers, people, stance, verb)
        if receiver is not None:
            yield person, receiver


_OFF_A_FOOT = frozenset("corner corner-kick kick free-kick cross pass feed throw-in".split())
_UP = frozenset("up out in through clear".split())
_LAID = frozenset("laid provided assisted created squared crossed".split())
_PARTICIPLES = frozenset("laid fed found set sent put sprung freed played slipped served supplied picked teed".split())


def _given_to(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "crossed for Hale to tap in", "released Hale to fire low", "teed up Hale for the third"."""
    for at, word in enumerate(lowers):
        if word not in GIVES:
            continue
        receiver = next((p for p in people if at < p.first <= at + 9), None)
        if receiver is None or stance[receiver.first] == "owner" or (STOPS | {"by"}) & set(lowers[at : receiver.first]):
            continue
        between = lowers[at + 1 : receiver.first]
        if lowers[receiver.first - 2 : receiver.first] == ["only", "for"]:
            continue  # "only for Hale to equalise": he is of the other side
        meant = bool({"for", "to"} & set(between[-5:])) or (
            word in TO_A_MAN and not {"and", ",", "in", "from"} & set(between[1:])
        )
        behind = lowers[receiver.last : receiver.last + 2]
        goes_on = behind[:1] in (["to"], ["who"], ["whose"]) or behind in ([",", "who"], [",", "whose"])
        goes_on = goes_on or (word in _SETS_UP and behind[:1] in (["for"], ["with"], [","], ["."], ["in"], ["and"]))
        goes_on = goes_on or (
            word in TO_A_MAN and behind[:1] in (["up"], ["through"], ["in"], ["clear"], ["away"], ["free"])
        )
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
