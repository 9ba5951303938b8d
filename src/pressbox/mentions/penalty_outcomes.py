"""A sentence with a penalty in it in, what became of the kick out, whatever the words between.

"From the spot Hale blazed high into the stand"                         ->  Hale, over
"the keeper plunged to his left to beat out Hale's penalty"             ->  Hale, saved
"Hale missed the chance to level from the spot, Okoro saving well"      ->  Hale, saved by Okoro

The penalty and what became of it stand in one sentence, or the penalty was given in the one before. Who took it: whose the
penalty is, who was said to step up, whose the shot is, or who does what the outcome says; never the one who keeps it out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.around import Around, sure
from pressbox.phrases.en.penalties import IT_WENT_IN, KEEPING_OUT, NO_PENALTY, ONLY_A_CLAIM, OUTCOMES, SHOTS, USUALLY

_NOUNS = frozenset("penalty spot-kick penalty-kick pen pk penalties panenka 12-yarder".split())
_STOPS = frozenset("; . ! ? : …".split())
_TURNS = frozenset("when while after before as if unless".split())
_FURTHEST = 22  # words, from a penalty given to what became of it
_NEARBY = 12  # from one only spoken of
_NOT_YET = frozenset("could might may would should if unless until almost nearly".split())
_DENIALS = frozenset("not n't never no without".split())
_AWARDS = frozenset("award awarded give given get win won concede conceded receive receiving awarding".split())
_ANOTHER_SHOT = frozenset("rebound corner free-kick half-volley volley header then later moments minutes".split())


@dataclass(frozen=True, slots=True)
class Kick:
    """A kick that was not scored: the words for what became of it, who took it and who kept it out."""

    outcome: Found
    says: str
    player: Reference | None
    keeper: Reference | None


@cache
def _book() -> Phrasebook:
    return Phrasebook(OUTCOMES)


_ANCHORS = _NOUNS | {"spot", "mark", "yards"}  # one of which stands where a penalty is spoken of


def what_became(around: Around, cast: Cast, given_at: int | None, taker: Reference | None) -> Kick | None:
    """The kick that the sentence tells; `given_at` the token from which one given before is waited for."""
    lowers = around.lowers
    if given_at is None and _ANCHORS.isdisjoint(around.sentence.words):
        return None
    anchors = anchors_of(around, cast, given_at)
    text = " ".join(lowers)
    if not anchors or (any(words in text for words in IT_WENT_IN) and "rebound" not in text):
        return None
    outcomes = sorted(
        (one for one in _book().find(around.sentence, around.people) if not is_of_a_match(lowers, one)),
        key=lambda p: (p.first, -p.last),
    )
    for anchor in anchors:
        near = [one for one in outcomes if _belongs(lowers, anchor, one, given_at is not None)]
        near.sort(
            key=lambda one: ("weak" in one.pattern.says, one.pattern.says.startswith("missed"), _gap(anchor, one))
        )
        for outcome in near:
            kick = _kick(around, cast, anchor, outcome, taker)
            if kick is not None:
                return kick
    return None


def calls_a_penalty(around: Around) -> bool:
    """ "64' Penalty to Millfield on the hour.", "Hale trips Lind, twelve minutes left, penalty."."""
    words = [word for word in around.lowers if word.isalpha()]
    if ONLY_A_CLAIM & set(words) or _ANY_OUTCOME & set(words) or around.lowers[-1:] == ["?"]:
        return False
    opens = words[:2] and words[0] in ("penalty", "pen") and words[1:2] in (["to"], ["for"])
    opens = opens or (words[:1] == ["penalty"] and words[1:2] in (["said"], ["says"], ["signalled"], ["ruled"]))
    ends = words[-1:] == ["penalty"] and around.lowers[-3:-2] in ([","], ["-"], ["–"], ["—"], [":"])
    return bool((opens and len(words) <= _CALL) or ends)


_CALL = 9  # words of a call: whose penalty, when
_ANY_OUTCOME = frozenset("saved saves missed misses hits hit wide over post bar scores scored scored converts".split())


def is_of_a_match(lowers: Sequence[str], outcome: Found) -> bool:
    """ "turned things around", "never one to pass up a chance": nothing that becomes of a ball, nor "high to his right"."""
    if list(lowers[max(0, outcome.first - 2) : outcome.first]) == ["one", "to"]:
        return True
    inside = list(lowers[outcome.first : outcome.last])
    if inside[-1:] in (["round"], ["around"]) and "it" in inside and lowers[outcome.last : outcome.last + 1] != ["the"]:
        return True  # "Hale and Lind turned it round"
    if inside[-1:] == ["high"]:
        behind = lowers[outcome.last : outcome.last + 7]
        if {*behind[:1]} & _IN_REACH and not _WOOD & {*behind}:
            return True
    if "missed" in inside and not _WHO_RULE.isdisjoint(_by_whom(lowers, outcome.first + inside.index("missed"))):
        return True  # "a foul on Hale was missed by the on-field officials"
    return bool(_NO_BALL & set(lowers[outcome.first : outcome.last]))


def _by_whom(lowers: Sequence[str], at: int) -> Sequence[str]:
    return lowers[at + 2 : at + 6] if lowers[at + 1 : at + 2] == ["by"] else ()


_WHO_RULE = frozenset("officials official referee linesman linesmen assistant var".split())
_IN_REACH = frozenset("to past beyond".split())  # "high to the keeper's right", "high past his left hand": no miss
_WOOD = frozenset("post posts bar crossbar upright woodwork over".split())


_NO_BALL = frozenset("things tables game match tie matters deficit season".split())


def anchors_of(around: Around, cast: Cast, given_at: int | None) -> list[int]:
    """Where the sentence speaks of a penalty of this match, else `given_at`, from where one given is waited for."""
    given = given_at is not None
    return [at for at in _penalties(around.lowers, given) if not _elsewhere(around, cast, at)] or (
        [given_at] if given_at is not None else []
    )


def _penalties(lowers: Sequence[str], given: bool) -> Iterator[int]:
    """Where a penalty is spoken of: the noun, not the area, an appeal or a taker; or "from the spot", "from 12 yards"."""
    given = given or bool(_NOUNS & set(lowers))
    for at, word in enumerate(lowers):
        following = lowers[at + 1] if at + 1 < len(lowers) else ""
        if word in _NOUNS or (word == "spot" and following in ("kick", "kicks")):
            before = lowers[max(0, at - 8) : at]
            if following in NO_PENALTY | {"spot", "mark"} or (ONLY_A_CLAIM | USUALLY) & set(before):
                continue
            if _DENIALS & set(before) and _AWARDS & set(before):
                continue  # "were fortunate not to concede a penalty"
            yield at
        elif (
            word in ("spot", "mark")
            and (
                list(lowers[at - 2 : at]) == ["from", "the"] or list(lowers[at - 3 : at]) == ["from", "the", "penalty"]
            )
        ) or ((given and word == "yards" and lowers[at - 1] in ("12", "twelve")) and lowers[at - 2] == "from"):
            yield at


def _elsewhere(around: Around, cast: Cast, at: int) -> bool:
    """ "who saved a late penalty against Stoke": of a match with a side that does not play here."""
    if around.lowers[at + 1 : at + 2] not in (["against"], ["at"], ["in"]):
        return False
    named = next((t for t in around.teams if at + 1 < t.first <= at + 4), None)
    return named is not None and cast.main_pair is not None and named.best not in cast.main_pair


def _gap(anchor: int, outcome: Found) -> int:
    return max(outcome.first - anchor, anchor - outcome.last, 0)


def _belongs(lowers: Sequence[str], anchor: int, outcome: Found, given: bool) -> bool:
    """Whether what became of something may have become of this penalty: near it, and no end of a sentence between."""
    first, last = min(anchor, outcome.first), max(anchor + 1, outcome.last)
    between = lowers[first:last]
    furthest = _FURTHEST if given else _NEARBY
    if last - first > furthest + (outcome.last - outcome.first) or _STOPS & set(between[:-1]):
        return False
    if not given:
        near = lowers[outcome.last : anchor] if outcome.first < anchor else lowers[anchor + 1 : outcome.first]
        if {"and", "or"} & set(near) or (near[:1] != [","] and "," in near and "but" not in near):
            return False  # a penalty, and another thing
    if _NOT_YET & set(lowers[max(0, outcome.first - 3) : outcome.first]):
        return False
    if outcome.first > anchor:
        return not _ANOTHER_SHOT & set(between)
    # "Hale blazed over after winning a penalty", "shot over before Ferrant's penalty": another time
    return not _TURNS & set(lowers[outcome.last : anchor]) and anchor - outcome.last <= 12


def _kick(around: Around, cast: Cast, anchor: int, outcome: Found, taker: Reference | None) -> Kick | None:
    says = outcome.pattern.says.split()
    keeper = shooter = None
    if "but" in around.lowers[outcome.last : anchor] and any(
        outcome.last <= p.first and p.last <= anchor for p in around.people
    ):
        return None  # "Hale hit a post but Lind made sure from the spot"
    if "keeper" in says:
        if around.lowers[outcome.first - 1] in ("was", "were", "being") and around.beside(outcome.first - 1):
            return None  # "Lind was pushed over by Moss"
        keeper = _keeper(around, outcome)
        shooter = _denied(around, outcome)
    elif "whom" in says:
        shooter = outcome.slots["who"].reference if "who" in outcome.slots else None
        shooter = shooter or next((p for p in around.people if outcome.first < p.first < outcome.last), None)
    else:
        subject = around.subject(outcome.first, reach=20)
        shooter = subject.people[-1] if subject else None
    whose = _whose(around, anchor, keeper)
    shot = _owner_of_the_shot(around, anchor, outcome)
    player = whose or shot or (taker if "keeper" in says else None) or _other(shooter, keeper) or taker
    if player is None or (keeper is not None and player.best == keeper.best):
        player = _other(_opens(around, outcome, keeper), keeper) or _other(_agent(around, outcome), keeper)
    kickers = (whose, shot, taker, None if keeper is not None and "denies" not in says else shooter)
    if len({one.best for one in kickers if one is not None and one.form is not Form.PRONOUN and one.best}) > 1:
        return None  # another man's shot
    if player is None and shooter is not None:
        player = _other(shooter, keeper)
    if player is None and keeper is not None:
        others = {p.best: p for p in around.people if p.form is Form.NAME and p.best != keeper.best}
        player = next(iter(others.values())) if len(others) == 1 else None
    player = sure(player, cast)
    if player is None or cast.keeps_goal(player.best):
        return None
    return Kick(outcome, _detail(around, outcome), player, keeper)


def _other(one: Reference | None, keeper: Reference | None) -> Reference | None:
    return None if one is None or (keeper is not None and one.best == keeper.best) else one


def _keeper(around: Around, outcome: Found) -> Reference | None:
    by = around.behind(outcome.last, "by", reach=3)
    if by is not None and around.lowers[outcome.first - 1] in (
        "was",
        "is",
        "were",
        "being",
        "been",
        "comfortably",
        "well",
    ):
        return by.people[0]
    if around.lowers[outcome.first - 1] in ("was", "were", "is", "being", "been"):
        return None
    subject = around.subject(outcome.first, reach=18)
    if subject is None and "to" in around.lowers[max(0, outcome.first - 2) : outcome.first]:
        # "the keeper, Sam Okoro, plunged to his left to beat out": the last one named before
        ahead = [p for p in around.people if p.last <= outcome.first and p.form is Form.NAME]
        return ahead[-1] if ahead and not around._owner(ahead[-1]) else None
    return subject.people[-1] if subject else None


def _denied(around: Around, outcome: Found) -> Reference | None:
    if "denies" in outcome.pattern.says:
        named = around.right_of(outcome.last, reach=3)
        return named.people[0] if named else whose_mind(around, outcome.last)
    named = around.behind(outcome.last, "from", reach=2)
    return named.people[0] if named and around.lowers[outcome.last] == "from" else None


def whose_mind(around: Around, at: int) -> Reference | None:
    """ "Vlk read Hale's mind": whose thoughts are read from token `at` on."""
    for person in around.people:
        if at <= person.first <= at + 1 and around.lowers[person.last : person.last + 1] == ["'s"]:
            return person if _MINDS & set(around.lowers[person.last + 1 : person.last + 3]) else None
    return None


_MINDS = frozenset("mind intentions intention thoughts eyes run-up body shape".split())


def _whose(around: Around, anchor: int, keeper: Reference | None) -> Reference | None:
    """ "Hale's penalty", "a Hale penalty", "one penalty, from Hale", "Brandt, whose penalty": whose it was."""
    if anchor >= len(around.lowers) or around.lowers[anchor] not in _NOUNS | {"spot"}:
        return None
    owner = around.owner(anchor, reach=5)
    if owner is None and around.lowers[anchor - 1 : anchor] and around.beside(anchor):
        beside = around.beside(anchor)
        owner = beside.people[-1] if beside and around.lowers[anchor - 1] != "," else None
    if owner is None:
        at = anchor + 1 + (around.lowers[anchor + 1 : anchor + 2] == [","])
        behind = around.behind(at, "from", reach=1)
        owner = behind.people[0] if behind else None
    if owner is not None and (owner.targets[0][1] < 0.5 or (keeper is not None and owner.best == keeper.best)):
        return None
    return owner


def _owner_of_the_shot(around: Around, anchor: int, outcome: Found) -> Reference | None:
    """ "smother Hale's effort", "Hale's kick was hit low": the owner of a shot beside what became of it."""
    for at in range(max(0, min(anchor, outcome.first)), min(len(around.lowers), outcome.last + 6)):
        if at != anchor and around.lowers[at] in SHOTS:
            owner = around.owner(at, reach=3)
            if owner is not None and owner.targets[0][1] >= 0.5 and owner.form is not Form.PRONOUN:
                return owner
    return None


def _agent(around: Around, outcome: Found) -> Reference | None:
    """Whoever is named behind the words: "missed a penalty, Ferrant shooting wide"."""
    return next(
        (
            p for p in around.people
            if outcome.last <= p.first <= outcome.last + 6 and not KEEPING_OUT & set(around.lowers[p.last : p.last + 2])
        ),
        None,
    )  # fmt: skip


def _opens(around: Around, outcome: Found, keeper: Reference | None) -> Reference | None:
    """The last man before the words who is a subject and not the keeper."""
    ahead = [
        p for p in around.people
        if p.last <= outcome.first and around.stance[p.first] in ("subject", "relative", "infinitive")
        and (keeper is None or p.best != keeper.best)
    ]  # fmt: skip
    return ahead[-1] if ahead else None


def _detail(around: Around, outcome: Found) -> str:
    """Of a penalty only said to be missed: what is told behind, "Okoro saving well"."""
    said = outcome.pattern.says.split()[0]
    return what_became_behind(around, outcome.last) or said if said == "missed" else said


def what_became_behind(around: Around, at: int) -> str | None:
    """Of a penalty said to be missed, what is told from token `at` on: "his kick saved by Okoro"."""
    for other in sorted(_book().find(around.sentence, ()), key=lambda p: p.first):
        if at <= other.first <= at + 18 and "weak" not in other.pattern.says:
            if (_STOPS | _ON) & set(around.lowers[at : other.first]):
                break
            if not other.pattern.says.startswith("missed"):
                return other.pattern.says.split()[0]
    return None


_ON = frozenset("and but then".split())  # "missed a penalty and Brandt hit the post"
