"""A sentence that tells of a penalty in, what became of the kick and who took it out, by all that speaks for either.

"Hale, who had not missed all season, cracked it against the frame"     ->  Hale, bar
"the visitors wasted a penalty, Okoro diving to save from Hale"          ->  Hale, saved by Okoro

Asked last, where no phrase says outright what became of it: the nearest words of a goal or of a failure decide which it was,
and each man named has what speaks for him as the taker, and against him as the keeper or the one who fouled.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.around import Around, sure
from pressbox.mentions.penalty_outcomes import Kick, anchors_of, is_of_a_match, whose_mind
from pressbox.phrases.en.inflection import forms_of
from pressbox.phrases.en.penalties import OUTCOMES, SHOTS, VOTED_IN, VOTED_OUT

_FURTHEST = 24  # words from the penalty to what became of it, turns of the sentence counted as several
_NO_FACT = frozenset("could might may would should if unless almost nearly without yet".split())
_TURNS = {";": 4, ":": 1, ".": 9, "!": 2, "?": 9, "when": 3, "while": 3, "after": 3, "before": 4, "and": 1, "but": 0}
_FOULS = frozenset().union(
    *map(forms_of, "trip foul fell handle bring haul hack clip push shove barge floor upend bundle hold tug pull catch"
         " kick chop concede bump elbow block drag".split())
)  # fmt: skip
_PASSIVE = frozenset("was were is being been had got".split())
_ANOTHER_BALL = frozenset(
    "free-kick free-kicks corner corners header volley half-volley cross rebound follow-up".split()
)


@cache
def _out() -> Phrasebook:
    return Phrasebook((*OUTCOMES, *VOTED_OUT))


@cache
def _in() -> Phrasebook:
    return Phrasebook(VOTED_IN)


def by_votes(around: Around, cast: Cast, given_at: int | None, taker: Reference | None) -> Kick | None:
    """The kick that was not scored; `given_at` the token from which one given is waited for, None where none is."""
    lowers = around.lowers
    if lowers[0] == "had" or {"if", "unless"} & set(lowers):
        return None  # "Had the referee given a penalty"
    anchors = anchors_of(around, cast, given_at)
    if not anchors:
        return None
    outs = [
        one
        for one in _out().find(around.sentence, around.people)
        if _is_fact(lowers, one) and not is_of_a_match(lowers, one)
    ]
    ins = _in().find(around.sentence, around.people)
    for anchor in anchors:
        failed = min(outs, key=lambda one: _distance(lowers, anchor, one), default=None)
        if failed is None or _distance(lowers, anchor, failed) > _FURTHEST:
            continue
        scored = min((_distance(lowers, anchor, one) for one in ins), default=_FURTHEST)
        if scored <= _distance(lowers, anchor, failed):
            continue
        if any(lowers[failed.last : one.first] == ["but"] for one in ins):
            continue  # "got a hand to it but could not keep it out"
        kick = _taken_by(around, cast, anchor, failed, taker)
        if kick is not None:
            behind = [one.pattern.says.split()[0] for one in outs if one.first >= failed.last]
            return replace(kick, says=next(iter(behind), kick.says)) if kick.says == "missed" else kick
    return None


def _is_fact(lowers: Sequence[str], outcome: Found) -> bool:
    before = lowers[max(0, outcome.first - 3) : outcome.first]
    if before[-1:] == ["ball"] and lowers[outcome.first] == "over":
        return False  # "as the pair challenged for a ball over the top"
    return not _NO_FACT & set(before) and not _ANOTHER_BALL & {*before, *lowers[outcome.first : outcome.last + 5]}


def _distance(lowers: Sequence[str], anchor: int, one: Found) -> int:
    """How many words stand between a penalty and the words of an outcome, turns of the sentence counted as several."""
    if one.first <= anchor < one.last:
        return 0
    between = lowers[anchor + 1 : one.first] if one.first > anchor else lowers[one.last : anchor]
    return len(between) + sum(_TURNS.get(word, 0) for word in between)


def _taken_by(around: Around, cast: Cast, anchor: int, outcome: Found, taker: Reference | None) -> Kick | None:
    """The man with most for him, if it is one man."""
    votes: dict[str, float] = defaultdict(float)
    named: dict[str, Reference] = {}
    keeper = None
    for person, weight, keeps in _voices(around, anchor, outcome):
        if keeps and sure(person, cast):
            keeper = person
        # "the forward" may be any of three: each has his share, and what else is said of him decides
        for name, share in person.targets:
            if (known := cast.person_named.get(name)) is None or known.role == "player":
                votes[name] += weight * share
                if name not in named or person.form is Form.NAME:
                    named[name] = person if person.best == name else replace(person, targets=((name, 1.0),))
    if taker is not None and taker.best is not None:
        votes[taker.best] += 3
        named.setdefault(taker.best, taker)
    likely = sorted((weight, name) for name, weight in votes.items() if not cast.keeps_goal(name))
    if not likely or likely[-1][0] < 1.5 or (len(likely) > 1 and likely[-2][0] == likely[-1][0]):
        return None
    player = named[likely[-1][1]]
    if keeper is not None and keeper.best == player.best:
        keeper = None
    return Kick(outcome, outcome.pattern.says.split()[0], player, keeper)


def _voices(around: Around, anchor: int, outcome: Found) -> list[tuple[Reference, float, bool]]:
    """What speaks for each man as the taker; whether it says that he keeps goal."""
    lowers, said = around.lowers, outcome.pattern.says.split()
    voices: list[tuple[Reference, float, bool]] = []
    for at, word in enumerate(lowers):
        if word in SHOTS and abs(at - anchor) <= _FURTHEST:
            owner = around.owner(at, reach=4)
            if owner is not None:
                voices.append((owner, 4.0 if at == anchor or abs(at - outcome.first) < 8 else 2.0, False))
    passive = lowers[outcome.first - 1] in _PASSIVE if outcome.first else False
    agent = around.behind(outcome.last, "by", reach=3)
    doer = around.subject(outcome.first, reach=20)
    if "keeper" in said:
        who = agent if passive and agent else None if passive else doer
        voices += [(one, -6.0, True) for one in (who.people if who else ())]
        from_whom = (
            around.behind(outcome.last, "from", reach=2) if "from" in lowers[outcome.last : outcome.last + 2] else None
        )
        from_whom = around.right_of(outcome.last, reach=3) if "denies" in said else from_whom
        voices += [(one, 4.0, False) for one in (from_whom.people[:1] if from_whom else ())]
    elif agent is not None and (passive or lowers[outcome.last : outcome.last + 1] == ["by"]):
        voices.append((agent.people[0], 4.0, False))
    elif doer is not None and not passive:
        voices.append((doer.people[-1], 3.0, False))
    if "denies" in said and (read := whose_mind(around, outcome.last)) is not None:
        voices.append((read, 4.0, False))
    taking = (
        around.subject(anchor, reach=14)
        if anchor < len(lowers) and _WITH_IT & set(lowers[max(0, anchor - 3) : anchor])
        else None
    )
    if taking is not None:
        voices.append((taking.people[-1], 2.0, False))  # "went for the same corner with another spot-kick"
    for at, word in enumerate(lowers):
        let = around.subject(at, reach=10) if word in _LETS and anchor < at + 1 <= outcome.first else None
        if let is not None:
            voices.append((let.people[-1], 3.0, False))  # "Hale, stuttering, allowed Vlk to make the save"
    voices += _others(around, anchor, outcome)
    return voices


_LETS = frozenset("allowed allowing allows enabled enabling".split())


_WITH_IT = frozenset("with from".split())


def _others(around: Around, anchor: int, outcome: Found) -> list[tuple[Reference, float, bool]]:
    """By what is said of each man beside his name: who fouled, who was fouled, who stepped up, who had it kept from him."""
    lowers = around.lowers
    voices: list[tuple[Reference, float, bool]] = []
    for person in around.people:
        behind, before = lowers[person.last : person.last + 4], lowers[max(0, person.first - 2) : person.first]
        behind = behind[1:] if behind[:1] == ["had"] else behind[:3]
        if behind[:1] and behind[0] in _FOULS and around.stance[person.first] != "owner":
            whom = around.right_of(person.last + 1, reach=3)
            if whom is not None:
                voices += [(person, -4.0, False), (whom.people[0], 1.0, False)]
            elif behind[0].startswith("handl") or behind[0].startswith("conced"):
                voices.append((person, -4.0, False))
        if before[-1:] and before[-1] in _FOULS and around.stance[person.first] != "owner":
            voices.append((person, 1.0, False))
        if len(behind) > 1 and behind[0] in _PASSIVE and {*behind[1:]} & _FOULS:
            voices.append((person, 1.0, False))
        if before[-1:] == ["by"] and _FOULS & set(lowers[max(0, person.first - 5) : person.first]):
            voices.append((person, -4.0, False))
        if before[-1:] and before[-1] in ("keeper", "goalkeeper", "'keeper", "custodian", "goalie"):
            voices.append((person, -6.0, True))
        if behind[:1] and behind[0] in _TAKES:
            voices.append((person, 3.0, False))
        if before[-1:] == ["from"] and before[0] in _SAVES:
            voices.append((person, 3.0, False))
        if before[-1:] and before[-1] in ("steps", "stepped", "up", "came", "from"):
            voices.append((person, 1.0, False))
        if before[-1:] == ["for"] and {"to", ",", "who"} & set(behind[:2]) and person.first > anchor:
            voices.append((person, -4.0, True))
        if behind[:2] == ["'s", "goal"] or "past" in before or "beat" in before:
            voices.append((person, -4.0, True))
    return voices


_SAVES = frozenset().union(*map(forms_of, "save".split()))
_TAKES = frozenset().union(*map(forms_of, "take step place miss squander waste spot".split())) - {"spot"}
