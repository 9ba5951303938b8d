"""Document, cast and times in, penalties missed and penalties given out.

"hitting the bar with an 86th minute penalty"   ->  Dimarco, bar
"a penalty awarded for handball by Toloi"        ->  against Toloi, handball

A penalty is missed where the words say so of a penalty, or where one is given and the shot that follows, in the sentence or
the next, fails: "Okoro stepped up. But his effort came back off the post."
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import MissedPenaltyMention, Mood, TimeMention
from pressbox.datatypes.numbers import is_score
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.again import Scenes
from pressbox.mentions.around import Around, sure, time_beside
from pressbox.mentions.moods import mood_of
from pressbox.mentions.other_senses import in_the_air, missed_no_kick, picks_his_spot
from pressbox.mentions.penalties_of_a_side import is_of_a_side, missed_by_a_side
from pressbox.mentions.penalty_offenders import offenders, rather
from pressbox.mentions.penalty_outcomes import calls_a_penalty, is_of_a_match, what_became, what_became_behind
from pressbox.mentions.penalty_retaken import is_taken_again, was_scored
from pressbox.mentions.penalty_sides import side_of_the_kick
from pressbox.mentions.penalty_votes import by_votes
from pressbox.phrases.en.penalties import (
    FAILED,
    GIVEN,
    IN_PLAY,
    IT_WENT_IN,
    KEEPING_OUT,
    MISSED,
    NO_PENALTY,
    ONLY_A_CLAIM,
    PENALTY_WORDS,
    SHOOT_OUT,
    SHOOT_OUT_WORDS,
    USUALLY,
    WENT_IN,
)

_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))
_PENALTY = frozenset(
    "penalty spot-kick penalty-kick pen penalties spot-kicks kick effort shot attempt strike drive it one ball".split()
)
_BREAKS = frozenset("when while after before who which ; . ! ?".split())
_SPOT = frozenset("spot penalty 12 twelve spot-kick".split())


@cache
def _missed_book() -> Phrasebook:
    return Phrasebook(MISSED)


@cache
def _failed_book() -> Phrasebook:
    return Phrasebook(FAILED)


@cache
def _given_book() -> Phrasebook:
    return Phrasebook(GIVEN)


@dataclass(frozen=True, slots=True)
class _Given:
    """A penalty that waits to be taken: where it was given, and who stepped up if that is told."""

    sentence: int
    at: int
    taker: Reference | None
    awarded: bool = True  # and not only spoken of: "his penalty"


@dataclass(frozen=True, slots=True)
class _Missed:
    """A phrase with who took the penalty and who kept it out."""

    phrase: Found
    player: Reference
    keeper: Reference | None
    outcome: str | None = None  # where the phrase alone does not say it


def find_missed_penalties(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]], scenes: Scenes
) -> tuple[MissedPenaltyMention, ...]:
    """Penalties in play that were not scored; kicks of a shoot-out are none."""
    found: list[MissedPenaltyMention] = []
    waiting: _Given | None = None
    gave_it_away: frozenset[str] = frozenset()
    fouled = -2  # the sentence in which a man was fouled in the area
    kicks = {s.index for s in document.sentences if s.genre in _READ and _is_shoot_out(s)}
    for sentence in document.sentences:
        if sentence.genre not in _READ or sentence.index in kicks:
            waiting = None
            continue
        around = scenes.around(sentence)
        if waiting is not None and sentence.index - waiting.sentence > 1 + (len(sentence.tokens) < 12):
            waiting = None
        if _WITHDRAWN & sentence.words:
            waiting = None
        taker = waiting.taker if waiting else None
        said = times.get(sentence.index, ())
        missed = _said_outright(around, cast, taker)
        given = _given(around, waiting, fouled == sentence.index - 1)
        fouled = sentence.index if _fouled_in_the_area(around) else fouled
        in_play = said or any(one and one.awarded for one in (waiting, given)) or IN_PLAY & sentence.words
        if kicks and not in_play:
            missed = []  # a kick of the shoot-out, told after it was named
        if not missed and (waiting or given):
            missed = _after_the_award(around, cast, given or waiting)
        scored = given is not None and (
            was_scored(around.lowers[given.at :])
            or bool(_PUT_AWAY & set(around.lowers[max(0, given.at - 9) : given.at]))
        )
        if not missed and not scored and not was_scored(around.lowers) and (in_play or not kicks):
            missed = _by_its_outcome(around, cast, given or waiting)
        if not missed and (in_play or not kicks):
            missed = _by_votes(around, cast, given or waiting)
        gave_away = offenders(around) | gave_it_away
        missed = [
            kept
            for one in missed
            if (kept := _not_by(one, gave_away, around, cast))
            and not in_the_air(around.lowers, kept.phrase)
            and not is_of_a_side(around, kept.phrase, kept.player)
            and not missed_no_kick(around, kept.phrase, kept.player)
        ]
        gave_it_away = offenders(around) if given else frozenset()
        waiting = None if missed or scored or was_scored(around.lowers) else given or waiting
        if missed:
            again = is_taken_again(document, sentence.index)
            found.extend(_mention(around, one, again, said) for one in missed)
        elif not scored and (in_play or not kicks):
            found.extend(missed_by_a_side(around, said))
    return tuple(found)


def _not_by(one: _Missed, gave_away: frozenset[str], around: Around, cast: Cast) -> _Missed | None:
    """The kick, by whoever it was but those who gave it away."""
    if one.player.best not in gave_away:
        return one
    other = rather(one.player, gave_away, around, cast)
    return replace(one, player=other) if other is not None else None


def _is_shoot_out(sentence: Sentence) -> bool:
    lowers = sentence.lowers
    text = " ".join(lowers)
    return (
        not SHOOT_OUT.isdisjoint(sentence.words)
        or any(words in text for words in SHOOT_OUT_WORDS)
        # "won 4-3 from the spot", "the fifth penalty"
        or (
            not _KICKS.isdisjoint(sentence.words)
            and any(
                is_score(word) and lowers[i - 1] != "it" and _KICKS & set(lowers[i + 1 : i + 5])
                for i, word in enumerate(lowers)
            )
        )
        or (
            not _NTH.isdisjoint(sentence.words)
            and any(word in _NTH and behind in _KICK for word, behind in pairwise(lowers))
        )
    )


_WITHDRAWN = frozenset(
    "changed reversed overturned rescinded overruled reversing changing".split()
)  # "changed his decision to award"
_KICKS = frozenset("penalties spot-kicks spot".split())
_PUT_AWAY = frozenset("converted converting converts scored slotted dispatched despatched tucked buried netted".split())
_KICKS_NAMED = frozenset("kick spot-kick penalty pen penalty-kick".split())
_KICK = frozenset("penalty spot-kick kick spot-kicks penalties".split())
_NTH = frozenset("fifth sixth seventh decisive deciding eighth ninth".split())


def _said_outright(around: Around, cast: Cast, taker: Reference | None) -> list[_Missed]:
    if _SPOKEN_OF.isdisjoint(around.sentence.words):
        return []
    kept: list[_Missed] = []
    phrases = [p for p in _missed_book().find(around.sentence, ()) if not is_of_a_match(around.lowers, p)]
    rank = {pattern: i for i, pattern in enumerate(MISSED)}
    for phrase in sorted(
        phrases, key=lambda p: (p.pattern.says.startswith("missed"), rank[p.pattern], p.last - p.first)
    ):
        inside = around.lowers[phrase.first : phrase.last]
        relative = "inner" in phrase.pattern.says or "aside" in phrase.pattern.says
        if (_BREAKS & set(inside) and not relative) or NO_PENALTY & set(around.lowers[phrase.first : phrase.last + 1]):
            continue
        if {"and", "but"} & set(inside) and any(phrase.first < p.first < phrase.last for p in around.people):
            continue  # "appeals for a penalty and Brandt shot wide"
        if around.lowers[phrase.last : phrase.last + 1] == ["spot"] and "from" not in inside[-3:]:
            continue
        if _went_in(around, phrase) or any(phrase.first < k.phrase.last and k.phrase.first < phrase.last for k in kept):
            continue
        one = _read(around, phrase, cast, taker)
        if one is not None:
            kept.append(one)
    return kept


_SPOKEN_OF = PENALTY_WORDS | {"kick", "pen"}


def _went_in(around: Around, phrase: Found) -> bool:
    """ "his penalty went in off the post": no miss."""
    words = " ".join(around.lowers[phrase.first : phrase.last + 7])
    return "rebound" not in words and any(how in words for how in WENT_IN)


def _fouled_in_the_area(around: Around) -> bool:
    fouls = any(p.pattern.says == "foul" for p in _given_book().find(around.sentence, ()))
    return fouls and ONLY_A_CLAIM.isdisjoint(around.lowers)


def _given(around: Around, waiting: _Given | None, fouled: bool = False) -> _Given | None:
    """The penalty that this sentence gives, or the step up to one given before."""
    last = None
    if around.lowers[0] == "penalty" and len(around.lowers) <= 3:
        return _Given(around.sentence.index, len(around.lowers), None)  # "Penalty!"
    if calls_a_penalty(around):
        return _Given(around.sentence.index, len(around.lowers), None)
    if around.lowers[0] == "had" or {"if", "unless"} & set(around.lowers[:2]):
        return None  # "Had the referee given a penalty"
    for phrase in _given_book().find(around.sentence, ()):
        near = set(around.lowers[max(0, phrase.first - 4) : phrase.last])
        if picks_his_spot(around.lowers, phrase) or _WITHDRAWN & near:
            continue
        if phrase.pattern.name == "might have scored from it":
            if not {"but", "only"} & set(around.lowers[phrase.last : phrase.last + 12]):
                continue
            near -= {"could", "should"}  # "could have levelled from the spot, but": he had the kick
        if (
            ONLY_A_CLAIM & near
            or {"not", "n't"} & near
            or USUALLY & near
            or NO_PENALTY & set(around.lowers[phrase.last : phrase.last + 1])
        ):
            continue
        taker = last.taker if last else waiting.taker if waiting else None
        if phrase.pattern.says == "foul" and not _KICKS_NAMED & set(around.lowers[phrase.last :]):
            continue  # a foul in the area of which nothing more is told
        if phrase.pattern.says == "owned":
            owner = _whose(around, phrase.last - 1, phrase, "of")
            if owner is None:
                continue
            taker = owner
        if phrase.pattern.says == "taken":
            behind = phrase.pattern.name in ("up stepped", "penalty entrusted to")
            stepped = around.right_of(phrase.last) if behind else around.subject(phrase.first)
            taker = stepped.people[-1] if stepped else taker
            kick = {"kick", "spot"} if phrase.pattern.name in ("stepped up", "chance from the spot") else set()
            steps_up = fouled and phrase.pattern.name in (
                "up stepped",
                "stepped up",
            )  # "... in the box. Up stepped Hale"
            if not (waiting or last or steps_up or (PENALTY_WORDS | kick) & set(around.lowers)):
                continue
        if phrase.pattern.name == "from the resulting penalty" and was_scored(around.lowers[: phrase.first]):
            continue  # "slotted home the resulting spot-kick"
        awarded = phrase.pattern.says in ("given", "foul") or bool(
            last.awarded if last else waiting and waiting.awarded
        )
        last = _Given(around.sentence.index, phrase.last, taker, awarded)
    return last


def _after_the_award(around: Around, cast: Cast, given: _Given | None) -> list[_Missed]:
    """The first outcome of a shot behind the award, unless it was scored."""
    if given is None or _beat_the_keeper(around):
        return []
    start = given.at if given.sentence == around.sentence.index else 0
    for phrase in sorted(_failed_book().find(around.sentence, ()), key=lambda p: (p.last, p.first)):
        ends = phrase.last - (around.lowers[phrase.last - 1] in (".", ";"))
        if phrase.first < start or _BREAKS & set(around.lowers[phrase.first : ends]):
            continue
        if was_scored(around.lowers[start : phrase.first]) or phrase.first - start > 22:
            return []
        if _went_in(around, phrase) or is_of_a_match(around.lowers, phrase):
            return []
        one = _read(around, phrase, cast, given.taker)
        if one is not None and (
            given.taker is None or one.player.best == given.taker.best or one.player is given.taker
        ):
            return [one]
    return []


def _by_its_outcome(around: Around, cast: Cast, given: _Given | None) -> list[_Missed]:
    """In a sentence with a penalty, or behind one given: whatever is said to have become of it."""
    at = None
    if given is not None and given.awarded:
        at = given.at if given.sentence == around.sentence.index else 0
    kick = what_became(around, cast, at, given.taker if given else None)
    if kick is None or kick.player is None or _went_in(around, kick.outcome):
        return []
    return [_Missed(kick.outcome, kick.player, kick.keeper, kick.says)]


def _by_votes(around: Around, cast: Cast, given: _Given | None) -> list[_Missed]:
    """Where nothing says outright what became of a penalty: by all that speaks for a failure, and for each man."""
    at = None
    if given is not None and given.awarded:
        at = given.at if given.sentence == around.sentence.index else 0
    kick = by_votes(around, cast, at, given.taker if given else None)
    if kick is None or kick.player is None or _went_in(around, kick.outcome) or _beat_the_keeper(around):
        return []
    return [_Missed(kick.outcome, kick.player, kick.keeper, kick.says)]


def _beat_the_keeper(around: Around) -> bool:
    """ "Hale's penalty was too good for Vlk, who guessed correctly"."""
    text = " ".join(around.lowers)
    return "rebound" not in text and any(words in text for words in IT_WENT_IN)


def _read(around: Around, phrase: Found, cast: Cast, taker: Reference | None) -> _Missed | None:
    """Who took it and who kept it out, by the roles that the phrase has; None if nobody is said to have taken it."""
    roles = phrase.pattern.says.split()[1:]
    penalty = next(
        (i for i in range(phrase.last - 1, phrase.first - 1, -1) if around.lowers[i] in _PENALTY), phrase.first
    )
    if "aside" in roles:
        penalty = phrase.first
    player = keeper = whose = None
    for role in roles:
        where, _, who = role.rstrip("?").partition("=")
        where = where.rstrip("?")
        if where == "then-spot":
            behind = around.lowers[phrase.last : phrase.last + 9]
            turn = next((i for i, word in enumerate(behind) if word in _BREAKS), len(behind))
            spot = next((i for i in range(min(turn, 8)) if behind[i] in _SPOT), None)
            if player is None or spot is None or NO_PENALTY & set(behind[spot + 1 : spot + 2]):
                return None
            continue
        if where in ("of", "from"):
            whose = _whose(around, penalty, phrase, where)
            continue
        named = _role(around, phrase, where)
        if who == "player" and named is not None:
            player = named
        elif who == "keeper":
            keeper = named or keeper
    if whose is not None and keeper is not None and whose.best == keeper.best:
        whose = taker if whose.form is Form.PRONOUN else None
    if whose is not None and not (player is not None and whose.form is Form.PRONOUN):
        player = whose
    player = player or taker or _told_behind(around, phrase, keeper)
    player = _taker(player, cast)
    if player is None or (keeper is not None and keeper.best == player.best):
        keeper = None
    return _Missed(phrase, player, keeper) if player is not None else None


def _told_behind(around: Around, phrase: Found, keeper: Reference | None) -> Reference | None:
    """ "missed a penalty, Ferrant shooting wide"; "saved a penalty, diving to deny Ferrant"."""
    lowers = around.lowers
    for person in around.people:
        if not phrase.last <= person.first <= phrase.last + 10 or (keeper and person.best == keeper.best):
            continue
        if keeper is not None and lowers[person.first - 1] in (
            "deny",
            "denying",
            "thwart",
            "foil",
            "frustrate",
            "from",
        ):
            return person
        if (
            lowers[person.first - 1] == ","
            and lowers[person.last : person.last + 1]
            and lowers[person.last].endswith("ing")
        ):
            return None if lowers[person.last] in KEEPING_OUT else person
    return None


def _role(around: Around, phrase: Found, where: str) -> Reference | None:
    if where == "inner":
        return next((p for p in around.people if phrase.first < p.first < phrase.last), None)
    if where == "owner":
        return around.owner(phrase.first, reach=3)
    if where == "behind":
        within = [p for p in around.people if phrase.last <= p.first <= phrase.last + 8]
        from_him = next((p for p in within if around.lowers[p.first - 1] == "from"), None)
        return from_him or next(iter(within), None)  # "a penalty save by Okoro from Ferrant"
    named = (
        around.subject(phrase.first, reach=18) if where == "subject"
        else around.right_of(phrase.last, reach=4) if where == "object"
        else around.behind(phrase.last, where, reach=5)
    )  # fmt: skip
    if named is None and where == "subject" and phrase.first < 2:
        named = around.subject_behind(phrase.last)
    return named.people[-1 if where == "subject" else 0] if named else None


def _whose(around: Around, penalty: int, phrase: Found, where: str) -> Reference | None:
    """ "Okoro's penalty", "an Okoro penalty", "a penalty from Okoro"; "from" looks behind the words first."""
    after = phrase.last if where == "from" else penalty + 1
    taken = around.lowers[after : after + 2]
    of = next((i for i in range(penalty + 1, penalty + 3) if around.lowers[i : i + 1] == ["of"]), None)
    his = around.right_of(of + 1, reach=2) if of is not None else None
    if his is not None:
        return his.people[0]  # "the penalty kick of Hale"
    behind = around.behind(
        after + taken.index("taken") if "taken" in taken else after, "through", reach=2 if "taken" in taken else 1
    )
    if behind is not None:
        return behind.people[0]
    start = min(penalty, phrase.first) if where == "from" else penalty
    owner = around.owner(start, reach=5)
    if owner is not None:
        return owner
    compound = around.beside(start)
    return compound.people[-1] if compound is not None and around.lowers[start - 1] != "," else None


def _taker(reference: Reference | None, cast: Cast) -> Reference | None:
    reference = sure(reference, cast)
    return None if reference is None or cast.keeps_goal(reference.best) else reference


def _mention(around: Around, one: _Missed, again: bool, times: Sequence[TimeMention]) -> MissedPenaltyMention:
    phrase, tokens = one.phrase, around.sentence.tokens
    # words of what became of a kick may hold a denial: "never troubled Petrov"
    inside = around.lowers[phrase.first : phrase.last]
    aside = "aside" in phrase.pattern.says  # "his penalty, which might have made it 1-1, was saved"
    # "struck without conviction", "could not convert a penalty"
    listless = "without" in inside and not {"not", "never", "n't"} & set(inside)
    listless = listless or inside[1:3] in (["not", "convert"], ["n't", "convert"], ["not", "score"])
    mood = mood_of(around.sentence, phrase.first, phrase.first if one.outcome or listless or aside else phrase.last)
    before, behind = (
        around.lowers[max(0, phrase.first - 3) : phrase.first],
        around.lowers[phrase.last : phrase.last + 6],
    )
    if {"has", "have"} & set(before) and {"season", "career", "times", "penalties"} & {
        *behind,
        around.lowers[phrase.last - 1],
    }:
        mood = Mood.OTHER_DAY  # "has missed three penalties this season"
    if _ELSEWHERE & set(around.lowers[phrase.last : phrase.last + 5]) or "first leg" in " ".join(behind):
        mood = Mood.OTHER_DAY  # "missed a penalty in the warm-up"
    if mood is not Mood.OTHER_DAY and _undone(around.lowers, phrase):
        mood = Mood.ASSERTED
    return MissedPenaltyMention(
        Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), around.sentence.index, phrase.first, phrase.last,
        phrase.pattern.name, Mood.DENIED if again else mood, one.player, one.keeper, one.outcome or _outcome(around, phrase),
        time_beside(phrase.first, phrase.last, around.lowers, times), one.outcome is None,
        side_of_the_kick(around, phrase, one.player),
    )  # fmt: skip


_ELSEWHERE = frozenset("warm-up warm-ups training friendly".split())


def _undone(lowers: Sequence[str], phrase: Found) -> bool:
    """ "It might have been different had Hale's penalty not been saved": it was."""
    before = lowers[max(0, phrase.first - 10) : phrase.last]
    had = next((i for i, word in enumerate(before) if word == "had"), None)
    return had is not None and "not" in before[had:] and bool(_OTHERWISE & set(lowers))


_OTHERWISE = frozenset("might would could".split())


def _outcome(around: Around, phrase: Found) -> str:
    """What became of it: "sailed over the bar" is over, whatever it names last; "missed a penalty, shooting wide" is wide."""
    said = phrase.pattern.says.split()[0]
    inside = around.lowers[phrase.first : phrase.last]
    if said in ("bar", "post") and len(inside) > 3:
        before = inside[-4:-1]
        return "over" if "over" in before else "wide" if {"wide", "past", "beyond"} & set(before) else said
    if said == "missed":
        behind = around.lowers[phrase.last : phrase.last + 7]
        if behind[:1] in ([","], ["by"], ["when"], ["with"]):
            near = next((_BEHIND[word] for word in behind if word in _BEHIND), None)
            return near or what_became_behind(around, phrase.last) or said
        return what_became_behind(around, phrase.last) or said
    return said


_BEHIND = {"wide": "wide", "over": "over", "post": "post", "upright": "post", "bar": "bar", "crossbar": "bar"}
