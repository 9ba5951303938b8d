"""A sentence's people in, who gave the ball to whom out, where the words say so outright, whatever else the giver does.

"Lind scored the first and then set up Hale for the second"   ->  Lind to Hale
"Lind went past two men and picked out Hale, who"             ->  Lind to Hale
"Hale scored, with Lind the provider"                         ->  Lind to Hale
"Hale headed in. The cross came from Lind."                   ->  Lind, of the goal told before
"Hale played a one-two with Lind before firing in"            ->  Lind to Hale
"Lind's knock-down gave Hale time to pick his spot"           ->  Lind to Hale

The learned weights hold a man who scored himself for no passer; these words are surer than they.
"""

from collections.abc import Iterator, Mapping, Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching.subjects import ACTING, start_of
from pressbox.mentions.passes import balls_taken, set_up_by
from pressbox.mentions.passes_before_goals import Pass, only_beside
from pressbox.phrases.en.inflection import all_forms_of
from pressbox.phrases.en.passing import BALLS, STOPS, TWO_WORDS
from pressbox.phrases.en.people import PLAYER_NOUNS, POSITIONS

# Verbs whose object is the man that gets the ball, with the words that must stand beside him, if any.
_TO_HIM = all_forms_of("feed find release free")
_FREES = all_forms_of("free")
_WITH: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(all_forms_of("set tee"), frozenset(("up",))),
    **dict.fromkeys(all_forms_of("pick"), frozenset(("out",))),
    **dict.fromkeys(all_forms_of("put send"), frozenset(("through", "in", "clear", "away", "free"))),
    **dict.fromkeys(all_forms_of("play slip slide thread"), frozenset(("in", "through"))),
}
_GIVEN = "cross centre square lay pull cut roll slide slip thread tee nod head flick knock set chip clip whip pass serve place"
_FOR_HIM = all_forms_of(_GIVEN) - {*_GIVEN.split()} | {"cut", "set"}  # "a cross to Hale" is no deed
_TURNS = frozenset(
    "not n't could would should might almost nearly tried trying failed failing only but if before".split()
)
_GOALS = frozenset(
    "goal opener equaliser equalizer leveller winner strike header finish second third fourth first tap-in".split()
)
_NEAR, _FAR = 4, 8  # tokens from a verb to the man


def passes_outright(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]
) -> Iterator[Pass]:  # fmt: skip
    """Each pass as its giver and its receiver."""
    people = [p for p in people if p.targets]
    for at, word in enumerate(lowers):
        for receiver in _receivers(lowers, people, stance, at, word):
            giver = _doer(lowers, people, stance, at)
            if giver is not None and giver.best != receiver.best:
                yield giver, receiver
    yield from _beside(lowers, people, stance)
    yield from set_up_by(lowers, people, stance, surely=True)
    yield from _headed_on(lowers, people, stance)
    yield from _taken(lowers, people, stance)
    yield from _whose_ball(lowers, people)
    yield from _put_in_by(lowers, people, stance)
    yield from _returned(lowers, people, stance)
    yield from _whose_ball_left(lowers, people)


def _receivers(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int, word: str
) -> Iterator[Reference]:
    """Who gets the ball by the verb at a token."""
    receiver = next((p for p in people if p.first > at), None)
    if receiver is None or not _is_known(receiver) or lowers[receiver.last : receiver.last + 1] == ["and"]:
        return
    start = start_of(receiver, lowers)
    between = lowers[at + 1 : start]
    if len(between) > 1 and between[-1] == "'s":
        between = between[:-2]  # "set up England's Hale"
    if (
        between[-1:]
        and between[-1] in ("by", "from", "for")
        and between[-2:-1]
        and between[-2] in _GOALS
        and "for" in between[:-2]
    ):
        between = between[: between.index("for") + 1]  # "squared the ball for a tap-in by Hale"
    if {",", "and", "but", "who", "by", "from", *STOPS} & set(between):
        return
    if stance[receiver.first] == "owner":
        sets_up = word in _WITH and _WITH[word] == {"up"} and list(between) == ["up"]
        if sets_up and _GOALS & set(lowers[receiver.last + 1 : receiver.last + 5]):
            yield receiver
        return
    with_him = _WITH.get(word, frozenset())
    if between[-4:] in (["to", "the", "feet", "of"], ["into", "the", "path", "of"], ["to", "the", "boot", "of"]):
        between = [*between[:-4], "to"]  # "placed to the feet of Hale"
    if (word in _TO_HIM and (not between or (word in _FREES and list(between) == ["up"]))) or (
        with_him
        and (
            (len(between) == 1 and between[0] in with_him)
            or (not between and lowers[receiver.last : receiver.last + 1] and lowers[receiver.last] in with_him)
        )
    ):
        yield receiver
    elif word in _FOR_HIM and between[-1:] and between[-1] in ("for", "to") and len(between) <= _FAR:
        if between[-1] == "for" or lowers[receiver.last : receiver.last + 1] != ["'s"]:
            yield receiver


_TAKES = all_forms_of(
    "take collect receive meet control latch convert finish head nod volley sweep turn tap slot bundle poke prod glance run"
    " race spin fire steer knock guide stab slam smash lash touch reach bury side-foot flick power thump drill slide get"
) | {"header", "volley", "finish", "tap-in"}
_NO_GOAL = frozenset("but wide over bar post crossbar saved save blocked cleared straight only headed-over".split())


def _taken(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "Hale took a short pass from Lind", "Hale's header from a long ball by Lind": nobody else between the two."""
    for giver, receiver in balls_taken(lowers, people, stance):
        between = lowers[receiver.last : giver.first]
        if not (_is_known(giver) and _is_known(receiver)) or not _TAKES & set(between):
            continue
        if (_TURNS | _NO_GOAL) & set(between) or _NO_GOAL & set(lowers[giver.last : giver.last + 8]):
            continue
        if any(receiver.last <= one.first < giver.first for one in people):
            continue
        yield giver, receiver


_IS_PUT = frozenset("was is were being".split())
_HOME = frozenset("in home into over past through beyond".split())


def _put_in_by(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "Another Lind inswinger was steered in by Hale", "Lind's cross was headed home by Hale"."""
    for giver, receiver in balls_taken(lowers, people, stance, before=False):
        start = start_of(receiver, lowers)
        between = lowers[giver.last : start]
        if between[-1:] != ["by"] or not (_is_known(giver) and _is_known(receiver)):
            continue
        was = next((at for at, word in enumerate(between) if word in _IS_PUT), None)
        if (
            was is None
            or not _HOME & set(between[was + 1 :])
            or (_TURNS | _NO_GOAL | {",", "and"}) & set(between[was:])
        ):
            continue
        if not any(giver.last <= one.first < receiver.first for one in people):
            yield giver, receiver


_HEADS = all_forms_of("head nod flick knock glance help")
_ON = frozenset("on down back across square".split())
_REACH = 14  # tokens from who headed it on to who scored


def _headed_on(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "was flicked on by Moss and Hale nodded in": Moss to Hale, whoever took the corner."""
    for at, word in enumerate(lowers[:-1]):
        if word not in _HEADS or lowers[at + 1] not in _ON or "by" not in lowers[at + 2 : at + 9]:
            continue
        by = lowers.index("by", at + 2)
        giver = next((p for p in people if p.first > by), None)
        if giver is None or start_of(giver, lowers) != by + 1 or not _is_known(giver):
            continue
        receiver = next((p for p in people if p.first >= giver.last), None)
        between = lowers[giver.last : receiver.first] if receiver else ()
        if receiver is None or len(between) > _REACH or STOPS & set(between) or not _is_known(receiver):
            continue
        start = start_of(receiver, lowers)
        if stance[receiver.first] in ACTING and {"and", "for", "where", "before"} & set(lowers[giver.last : start]):
            yield giver, receiver


def _doer(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], at: int) -> Reference | None:
    """Whose deed the verb at a token is: the last who acts before it, no other clause between."""
    if lowers[at - 1 : at] in (["be"], ["been"], ["being"], ["was"], ["were"], ["is"], ["to"]):
        return None
    for person in reversed([p for p in people if p.last <= at]):
        between = lowers[person.last : at]
        if STOPS & set(between) or _TURNS & set(between[-3:]) or _names_another(between):
            return None
        if stance[person.first] == "with" and _going(between[:1]) and _going([lowers[at]]):
            return person  # "with Lind getting behind his man and squaring for Hale"
        if stance[person.first] in ACTING and not only_beside(lowers, person, stance, at):
            return person if _is_known(person) else None
    return None


def _is_known(person: Reference) -> bool:
    """ "The winger", and "he" of several, may be anybody."""
    return person.form is Form.NAME or (person.form is Form.PRONOUN and person.targets[0][1] > _SURE)


def _going(words: Sequence[str]) -> bool:
    return bool(words) and words[0].endswith("ing")


def _names_another(between: Sequence[str]) -> bool:
    """Whether somebody else does something there whom no name tells: "the young winger", "he"."""
    return bool({"he", "she"} & set(between)) or any(
        word in ("the", "his", "another") and _MEN & set(between[at + 1 : at + 4]) for at, word in enumerate(between)
    )


_MEN = PLAYER_NOUNS | frozenset(POSITIONS)
_SURE = 0.7  # share of the man a pronoun means from which words say it outright


def _beside(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ ", with Lind the provider", ", Lind with the cross", ", Lind getting the assist"."""
    for person in people:
        start = start_of(person, lowers)
        beside = bool(start) and lowers[start - 1] == "with"
        start -= beside
        if not start or not gave_it(lowers, person.last):
            continue
        if lowers[start - 1] not in (",", "-", "–", "—", "(") and not (beside and lowers[person.last] == "the"):
            continue  # "restored the lead with Lind the provider"
        receiver = _doer(lowers, people, stance, start - 1)
        if receiver is not None and receiver.best != person.best:
            yield person, receiver


def _whose_ball(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[Pass]:
    """ "back to Lind, whose chipped pass found Hale", "found Lind, whose header was nodded home by Hale"."""
    for giver in people:
        if lowers[giver.last : giver.last + 2] != [",", "whose"] or not _is_known(giver):
            continue
        at = giver.last + 2
        ball = next((i for i in range(at, min(len(lowers), at + _NEAR + 1)) if lowers[i] in _BALLS_OF_HIS), None)
        receiver = next((p for p in people if ball is not None and p.first > ball), None)
        if ball is None or receiver is None or not _is_known(receiver) or receiver.best == giver.best:
            continue
        between = lowers[ball + 1 : start_of(receiver, lowers)]
        found = _FINDS & set(between) and not {"by", "and"} & set(between)
        if len(between) <= _REACH and not (_NO_GOAL | STOPS) & set(between) and (found or between[-1:] == ["by"]):
            yield giver, receiver


def _returned(lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str]) -> Iterator[Pass]:
    """ "Hale exchanged passes with Lind", "after a neat one-two with Lind, Hale": Lind had it last but one."""
    for at, word in enumerate(lowers[:-2]):
        swapped = word == "passes" and _SWAPS & set(lowers[max(0, at - 3) : at])
        if not (swapped or word in _WALL_PASS) or lowers[at + 1] != "with":
            continue
        giver = next((p for p in people if p.first > at), None)
        if giver is None or start_of(giver, lowers) != at + 2 or not _is_known(giver):
            continue
        receiver = _doer(lowers, people, stance, at)
        if receiver is None and lowers[giver.last : giver.last + 1] == [","]:
            receiver = next((p for p in people if p.first == giver.last + 1 and stance[p.first] in ACTING), None)
        if receiver is not None and receiver.best != giver.best and lowers[giver.last : giver.last + 1] != ["but"]:
            yield giver, receiver


_SWAPS = all_forms_of("exchange swap trade")
_WALL_PASS = frozenset("one-two give-and-go wall-pass".split())


def _whose_ball_left(lowers: Sequence[str], people: Sequence[Reference]) -> Iterator[Pass]:
    """ "Lind's knock-down gave Hale time to pick his spot", "Lind's cross left Hale with a simple finish"."""
    for giver in people:
        if lowers[giver.last : giver.last + 1] != ["'s"] or not _is_known(giver):
            continue
        words = lowers[giver.last + 1 : giver.last + 6]
        ball = next((at for at, word in enumerate(words) if word in _BALLS_OF_HIS), None)
        if ball is None or words[ball + 1 : ball + 2] == [] or words[ball + 1] not in _LEAVES:
            continue
        to = giver.last + 1 + ball + 2
        receiver = next((p for p in people if start_of(p, lowers) == to), None)
        if receiver is None or not _is_known(receiver) or receiver.best == giver.best:
            continue
        if lowers[receiver.last : receiver.last + 1] != ["'s"] and _TO_DO & set(
            lowers[receiver.last : receiver.last + 4]
        ):
            yield giver, receiver


_LEAVES = all_forms_of("give leave present hand allow offer")
_TO_DO = frozenset("time space room chance opportunity with to finish task tap-in header".split())
_BALLS_OF_HIS = BALLS | {"header", "touch", "flick", "knock-down", "knockdown", "lay-off", "layoff", "flick-on"}
_FINDS = all_forms_of("find reach pick release send free") | {"allowed", "fell", "dropped", "enabled", "sent"}
_PROVIDES = all_forms_of("provide supply deliver get claim earn make send swing whip float") | {"had", "with", "has"}


def gave_it(lowers: Sequence[str], at: int) -> bool:
    """Whether words behind a name say that the pass was his: "the provider", "with the cross", "supplied the pass"."""
    words = list(lowers[at : at + 7])
    if words[:1] == ["the"] or words[:2] == ["was", "the"]:
        return (
            words[1 + (words[0] == "was")] in ("provider", "supplier", "creator", "architect")
            if len(words) > 2
            else False
        )
    if words[:1] and words[0] in ("had", "having", "has"):
        words = words[1:]
    if words[:1] == ["assisted"] and words[1:2] != ["by"]:
        return True
    if not words or words[0] not in _PROVIDES or words[1:2] not in (["the"], ["a"], ["an"], ["in"], ["over"]):
        return False
    return any(word in BALLS or word == "assist" for word in words[2:6]) or any(
        tuple(words[i : i + 2]) in TWO_WORDS for i in range(2, 6)
    )


_SHORT = 14  # words of a sentence that tells nothing but the pass


def told_after(lowers: Sequence[str], person: Reference) -> bool:
    """Whether a short sentence behind a goal's says whose the pass was: "Lind supplied the cross", "The pass came from Lind"."""
    if len(lowers) > _SHORT:
        return False
    before = list(lowers[: person.first])
    if gave_it(lowers, person.last) or (
        lowers[person.last : person.last + 1] == ["who"] and gave_it(lowers, person.last + 1)
    ):
        return len(before) <= _NEAR
    if before[-1:] not in (["from"], ["by"], ["to"]):
        return False
    named = any(word in BALLS or word == "assist" for word in before)
    return named and bool({"came", "was", "were", "went", "credit", "provided", "supplied"} & set(before))


_CROSSES = all_forms_of("cross centre square")
_IN = all_forms_of(
    "swing whip float clip curl send fire drill deliver stand cut pull put hit lift loft roll slide thread slip play"
)
_LAST_WORDS = 8


def told_before(
    lowers: Sequence[str], people: Sequence[Reference], stance: Mapping[int, str], person: Reference
) -> bool:
    """Whether a sentence ends with a ball that he gave to nobody told yet: "Lind broke down the right and crossed." """
    for at in range(max(person.last, len(lowers) - _LAST_WORDS), len(lowers)):
        word = lowers[at]
        gives = word in _CROSSES or (word in _IN and bool(BALLS & set(lowers[at + 1 : at + 6])))
        if not gives or any(p.first > at for p in people):
            continue
        behind = lowers[at + 1 + (lowers[at + 1 : at + 2] == ["over"]) :]  # "sent over a cross"
        if behind[-4:] == ["over", "the", "top", "."]:
            behind = behind[:-4]  # "lofted a ball over the top"
        if {"but", "only", "over", "wide", "behind", "cleared", "caught", "blocked"} & set(behind):
            return False
        doer = _doer(lowers, people, stance, at)
        return doer is not None and doer.first == person.first
    return False
