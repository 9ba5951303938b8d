"""A sentence's people in, who gave whom the ball out, where one clause tells the pass and another the goal.

"Duff floated in the corner and Kasami rose highest"        ->  Duff to Kasami
"Hernandez was on hand when Michu rolled the ball across"   ->  Michu to Hernandez
"a long ball lofted forward by Delaney, and Chamakh"        ->  Delaney to Chamakh
"Ruiz played a one-two with Lind before directing it in"    ->  Lind to Ruiz
"Lind's corner was flicked on by Moss and Hale"             ->  Moss to Hale: the last ball counts
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching.subjects import ACTING, describes, start_of
from pressbox.phrases.en.inflection import forms_of
from pressbox.phrases.en.passing import BALLS, GIVES, KEPT, STOPS, TWO_WORDS

Pass = tuple[Reference, Reference]
_MISSED = KEPT | frozenset("wide crossbar woodwork offside disallowed missed wasted".split())
_ALONE = frozenset().union(*map(forms_of, "cross centre square".split())) - {"cross", "centre", "square", "squares"}
_FINISHES = frozenset().union(*map(forms_of, "head nod flick volley hook slip poke".split()))  # "headed in"
_THINGS = BALLS | {"it", "ball"}
_WHEN = frozenset("when after as once where".split())
_NOT = frozenset("not n't could would should almost nearly tried trying failed failing".split())
_LIMIT, _LONG = 7, 22  # tokens from a verb to the ball it gives, and to whoever ends the move
_EXCHANGES = frozenset("one-two one-twos passes interplay link-up interchange wall-pass give-and-go exchange".split())


def passes_before_goals(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[Pass]:
    """Each pass as its giver and its receiver; the receiver need not have scored."""
    for at, word in enumerate(lowers):
        if word not in GIVES or (word in _FINISHES and lowers[at + 1 : at + 2] in (["in"], ["home"])):
            continue
        giver = _by(lowers, people, at) if _is_passive(lowers, at) else _giver(lowers, people, stance, at)
        if giver is None or not _gives_a_ball(lowers, at, giver):
            continue
        receiver = _after(lowers, people, stance, max(at + 1, giver.last)) or _before(lowers, people, stance, giver, at)
        if receiver is not None:
            yield giver, receiver
    yield from _exchanged(lowers, people, stance)


def _is_passive(lowers: Sequence[str], at: int) -> bool:
    return "by" in lowers[at + 1 : at + 4]


def _by(lowers: Sequence[str], people: Sequence[Reference], at: int) -> Reference | None:
    """ "swung in by full-back Lind"."""
    by = lowers.index("by", at + 1)
    person = next((p for p in people if p.first > by), None)
    named = person is not None and person.first - by <= 5 and all(describes(w) for w in lowers[by + 1 : person.first])
    return person if named else None


def _giver(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int) -> Reference | None:
    """Who passes: the last who acts before the verb."""
    for person in reversed([p for p in people if p.last <= at]):
        between = lowers[person.last : at]
        if STOPS & set(between) or _NOT & set(between):
            return None
        if stance[person.first] in ACTING and not only_beside(lowers, person, stance, at):
            return person
    return None


def only_beside(lowers: Sequence[str], person: Reference, stance: Mapping[int, str], at: int) -> bool:
    """Whether a man is named in an aside that ends before token `at`: "combined with Lind and", "with Turner backing off,"."""
    if stance[person.first] != "with":
        return False
    between = lowers[person.last : at]
    return "and" in between or "," in between or (not (between[:1] and between[0].endswith("ing")) and bool(between))


def _gives_a_ball(lowers: Sequence[str], at: int, giver: Reference) -> bool:
    """ "rolled the ball", "sent in a cross", "crossed"; passive: "a corner was swung in by"."""
    if lowers[at] in _ALONE:
        return True
    first, last = (max(0, at - _LIMIT), at) if giver.first > at else (at + 1, at + 1 + _LIMIT)
    for place in range(first, min(last, len(lowers))):
        if lowers[place] in _THINGS or tuple(lowers[place : place + 2]) in TWO_WORDS:
            return True
        if giver.first < at and lowers[place] in (",", "and", "but", "who", "'s", *STOPS):
            return False
    return False


def _after(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], start: int
) -> Reference | None:
    """Who does something next, none given the ball between."""
    for person in people:
        if person.first < start:
            continue
        between = lowers[start : person.first]
        if len(between) > _LONG or _MISSED & set(between) or GIVES & set(between[-1:]):
            return None
        if stance[person.first] in ACTING:
            goes_on = person.form is Form.PRONOUN and "," not in between and "and" not in between
            return None if goes_on or KEPT & set(lowers[person.last : person.last + 3]) else person
        if {"to", "for"} & set(between[-4:]) or not between:
            return None  # it was given to him, and the clause says so
    return None


def _before(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], giver: Reference, at: int
) -> Reference | None:
    """Who acted before "when Lind had crossed", "after Lind's": the clause of the giver hangs on his."""
    start = start_of(giver, lowers)
    if giver.first > at:  # "chased a ball lofted forward by Lind"
        return _giver(lowers, people, stance, at)
    if start < 2 or lowers[start - 1] not in _WHEN:
        return None
    if any(p.first > at and {"to", "for"} & set(lowers[max(at, p.first - 4) : p.first]) for p in people):
        return None
    for person in reversed([p for p in people if p.last < start]):
        if STOPS & set(lowers[person.last : start]):
            return None
        if stance[person.first] in ACTING or lowers[person.first - 1 : person.first] in (["through"], ["by"]):
            return person
    return None


def _exchanged(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "played a one-two with Lind", "after exchanging passes with Moss, then Lind, Hale"."""
    for at, word in enumerate(lowers):
        if word not in _EXCHANGES or lowers[at + 1 : at + 2] != ["with"]:
            continue
        men = [p for p in people if at + 1 < p.first <= at + 6][:1]
        for person in people if men else ():
            joint = lowers[men[-1].last : person.first]
            if (
                person.first >= men[-1].last
                and set(joint) <= {",", "then", "and"}
                and "and" not in joint[:1]
                and "then" in joint
            ):
                men.append(person)
        if not men:
            continue
        subject = next(
            (
                p
                for p in reversed(people)
                if p.last <= at and stance[p.first] in ACTING and not STOPS & set(lowers[p.last : at])
            ),
            None,
        )
        subject = subject or next((p for p in people if p.first >= men[-1].last and stance[p.first] in ACTING), None)
        if subject is not None:
            yield men[-1], subject
