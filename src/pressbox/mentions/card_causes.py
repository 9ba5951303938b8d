"""Whose foul a sentence tells, and who else was sent off, in words that do not name him beside the card.

"Stanning's challenge on Lind was late and he was sent off"       ->  he is Stanning
"Moss flattened Lind. Off he went"                                ->  he is Moss
"Millfield finished with ten men after Moss lunged at Lind"       ->  Moss
"Moss was sent off for an elbow and Stanning for two bookings"    ->  Stanning, too
"Moss was sent off for butting Lind"                              ->  Moss fouled Lind
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.matching import Found
from pressbox.mentions.around import Around, sure
from pressbox.phrases.en.cards import BEFORE_A_CARD, OFFENCES, OFFENDS

# May stand between a subject's clause and "was sent off": then the clause is his own.
OPENS_A_PREDICATE = frozenset(", ) ( - -- – — and but or who then also later both that player man players".split())
YELLOWS = frozenset("booked cautioned yellow booking caution card bookings yellows".split())
_SPRAWLING = frozenset("tumbling flying sprawling crashing spinning".split())
_STOPS_A_LIST = frozenset("; . : when while before but who which".split())


def offender(around: Around, before: int) -> tuple[Reference, ...]:
    """Whose foul is told last before token `before`: "Stanning's challenge on Lind was late and he was sent off"."""
    for at in range(min(before, len(around.lowers)) - 1, -1, -1):
        word = around.lowers[at]
        named: Reference | None = None
        if word in OFFENCES:
            named = around.owner(at, reach=4)
            by = around.behind(at + 1, "by", reach=2) if named is None else None
            named = by.people[0] if by else named
        if named is None and (
            word in OFFENDS or (word in ("sent", "sending") and _SPRAWLING & set(around.lowers[at : at + 6]))
        ):
            if around.lowers[at - 1] in ("was", "were", "being", "been", "is"):
                by = around.behind(at + 1, "by", reach=5)
                named = by.people[0] if by and by.first < before else None
            else:
                subject = around.subject(at, reach=14)
                # "as Lind nipped in, their captain caught him": the words before the verb are another man
                near = subject and (
                    subject.last == at or around.lowers[at - 1] == "by" or _leads_on(around.lowers[at - 1])
                )
                named = subject.people[-1] if subject and near else None
        if named is not None and named.form is not Form.PRONOUN:
            return (named,)
    return ()


def meant_before(earlier: Around, words: Reference) -> tuple[Reference, ...]:
    """Whom "the defender" means: the last man of the sentence before who did something there and may be he."""
    may_be = {name for name, _ in words.targets}
    men = [p for p in earlier.people if p.form is Form.NAME and earlier.stance[p.first] in ("subject", "relative")]
    return tuple([man for man in men if man.best in may_be][-1:])


def named_here(around: Around, pronoun: Reference) -> tuple[Reference, ...]:
    """ "Moss's afternoon ended early when he ...": the subject or owner named before in the sentence, if "he" is not of it."""
    before = [
        p for p in around.people
        if p.last <= pronoun.first and p.form is Form.NAME and around.stance[p.first] in ("subject", "owner", "relative")
    ]  # fmt: skip
    if not before or any(p.best == pronoun.best for p in around.people if p.form is Form.NAME):
        return ()
    return (before[0],)


def _leads_on(word: str) -> bool:
    return word in OPENS_A_PREDICATE or word.endswith("ly") or word in ("had", "has", "was", "to")


def foul_before(around: Around, phrase: Found, earlier: Around | None) -> bool:
    """Whether a foul or a booking is told before the words, in the sentence before where they open theirs."""
    fouls = OFFENDS | OFFENCES | YELLOWS
    opens = phrase.first < 2 and earlier is not None and bool(fouls & set(earlier.lowers))
    return opens or bool(fouls & set(around.lowers[: phrase.first]))


def in_his_turn(around: Around, phrase: Found, people: Sequence[Reference], cast: Cast) -> tuple[Reference, ...]:
    """ "Moss was sent off for an elbow and Stanning for two bookings": of the second no verb is said once more."""
    if phrase.pattern.name not in ("was sent off", "was booked") or not people:
        return ()
    for at in range(phrase.last, min(len(around.lowers), phrase.last + 12)):
        if around.lowers[at] in _STOPS_A_LIST:
            return ()
        if around.lowers[at] != "and":
            continue
        other = around.right_of(at + 1, reach=3)
        if other is None or around.lowers[other.last : other.last + 1] not in (["for"], ["in"], ["on"], ["after"]):
            return ()
        if around.lowers[other.last] != "for" and not any(
            w[:1].isdigit() for w in around.lowers[other.last : other.last + 4]
        ):
            return ()
        return tuple(p for p in other.people if sure(p, cast) is not None and p.best != people[0].best)
    return ()


def sent_off_before(around: Around, phrase: Found, earlier: Around | None) -> bool:
    """ "Moss was sent off for a stamp and Stanning followed him 12 minutes later": whom he followed had been sent off."""
    behind = around.lowers[phrase.last : phrase.last + 5]
    if _NOT_OFF_THE_FIELD & set(behind) or not (not behind or behind[0] in _FOLLOWS_OFF or behind[0][:1].isdigit()):
        return False
    before = around.lowers[: phrase.first]
    if phrase.first < 5 and earlier is not None:
        before = [*earlier.lowers, *before]
    return not _SENT_OFF.isdisjoint(before) or any(pair in _RED_PAIRS for pair in pairwise(before))


_SENT_OFF = frozenset("dismissed sent-off ejected expelled red-carded".split())
_RED_PAIRS = frozenset(
    (
        ("sent", "off"),
        ("ordered", "off"),
        ("red", "card"),
        ("straight", "red"),
        ("saw", "red"),
        ("marching", "orders"),
        ("second", "booking"),
        ("second", "yellow"),
        ("second", "caution"),
    )
)
_FOLLOWS_OFF = frozenset(
    ". , ; ! for with after in on before soon shortly moments down off to from late early at late just a two three four"
    " five six seven eight nine ten twelve when midway".split()
)
_NOT_OFF_THE_FIELD = frozenset(
    "book notebook scoresheet scorers list net injured bench up season summer club stretcher loan january july".split()
)


def of_his_team(around: Around, last: int, first: int) -> bool:
    """ "Hale of the Millfield side was sent off": no more than his team stands between."""
    return (
        around.lowers[last] == "of"
        and first - last <= _A_TEAM
        and any(last < team.first and team.last <= first for team in around.teams)
        and not _STOPS_A_LIST & set(around.lowers[last:first])
    )


_A_TEAM = 6  # tokens of "of the Millfield second eleven"


def shown_yellow(around: Around, before: int) -> tuple[Reference, ...]:
    """ "showed Hale a yellow card, but after a look at the monitor changed it to red": who stands before the yellow."""
    card = next((i for i in range(before - 1, 0, -1) if around.lowers[i] in YELLOWS and around.lowers[i] != "card"), 0)
    while card > 0 and around.lowers[card - 1] in BEFORE_A_CARD:
        card -= 1
    return tuple(p for p in around.people if p.last == card and card)[-1:]


def booked_before(around: Around, phrase: Found, he: Reference) -> tuple[Reference, ...]:
    """ "a foul on Lind saw Hale booked, before he was sent off": whoever the words before "he" call booked."""
    lowers = around.lowers
    if he.form is not Form.PRONOUN:
        return ()
    booked = next((i for i in range(phrase.first - 1, 0, -1) if lowers[i] in ("booked", "cautioned")), 0)
    if not booked or {".", ";"} & set(lowers[booked : phrase.first]):
        return ()
    return tuple(p for p in around.people if booked - 3 <= p.last <= booked and p.form is not Form.PRONOUN)[-1:]


def why_short(around: Around, phrase: Found, cast: Cast) -> tuple[Reference, ...]:
    """ "Millfield finished with ten men after Moss lunged at Lind": whose foul it was that cost them a man."""
    behind = around.lowers[phrase.last : phrase.last + 3]
    if phrase.pattern.name == "ten-man side" or not {"after", "when", "as", "for", "because"} & set(behind):
        return ()
    for person in around.people:
        if (
            phrase.last <= person.first <= phrase.last + 6
            and OFFENDS & set(around.lowers[person.last : person.last + 2])
            and around.lowers[person.last] not in ("was", "had", "were")
        ):
            return (person,) if sure(person, cast) is not None and person.form is not Form.PRONOUN else ()
    return ()


def fouled_by(around: Around, player: Reference) -> Reference | None:
    """On whom his foul was: "a foul on Lind", "for tripping Lind", "Lind was brought down by Stanning"."""
    people = [p for p in around.people if p.targets[0][1] > 0.6]
    for left, right in pairwise(people):
        if left.best != right.best and player.best in (left.best, right.best):
            between = around.lowers[left.last : right.first]
            if len(between) < 12 and _is_foul(between):
                return right if left.best == player.best else left
    return None


def _is_foul(between: Sequence[str]) -> bool:
    """Whether no more than a foul's words stand between two men."""
    between = list(between)
    while between and between[-1] in _BEFORE_A_NAME:
        between.pop()  # "felled by the sent-off Moss"
    end = between[-4:]
    if not end or {"when", "while", "but", ";", "before"} & set(between):
        return False
    if end[-1] in ("on", "against", "upon", "at"):
        return bool((OFFENCES | _FOULING) & set(end)) or end[-2:] in (["in", "on"], ["into", "on"])
    if end[-1] == "by":
        return bool(OFFENDS & set(end))
    return end[-1] in OFFENDS | _FOULING or (end[-1] == "down" and bool((OFFENDS | _FOULING) & set(end)))


_BEFORE_A_NAME = frozenset("the sent-off dismissed red-carded".split())
_FOULING = frozenset(
    "butting striking punching shoving pushing grabbing flattening barging chopping clipping headbutting kicking dragging"
    " wrestling tugging throttling lunging sliding diving throwing swinging spitting aiming".split()
)


def not_the_fouled(around: Around, phrase: Found, named: tuple[Reference, ...]) -> tuple[Reference, ...]:
    """ "Moss brought down Hale and the referee sent the defender off": not Hale, whomever the words seemed to mean."""
    fouler = offender(around, phrase.first)
    fouled = fouled_by(around, fouler[0]) if fouler else None
    return fouler if fouled is not None and fouled.best == named[0].best else named
