"""Sentences of a match and the men who surely score in each in, whose goal a time told before is out.

"Town scored in the 20th minute. It was a fine move. Okoro began it. Lind finished it."  ->  20 is that of Lind's goal
"""

from collections.abc import Collection, Mapping, Sequence

from pressbox.datatypes.document import Document, Genre
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.story import Moment
from pressbox.narrative.cases import Case, Hint

_CHANGES = frozenset(("ahead", "level", "extend", "reduce", "answer"))
_SAID = 1.5  # what words weigh that say that a side has scored
_NOBODY = -1.0  # log-odds up to which nobody is told there to have scored
_SURE = 0.0  # log-odds from which he who is told next surely did
_REACH = 4  # sentences from "scored in the 20th minute" to who it was
_EXACT = 2
_GOALS = frozenset(
    "goal second third fourth fifth opener equaliser equalizer leveller winner breakthrough decider clincher".split()
)
_AT_LAST = frozenset("finally eventually duly then".split())
_REBOUND = frozenset("rebound quickest pounced follow-up".split())  # of a chance told the sentence before
_COMES = frozenset("came arrived followed fell comes arrives".split())

_Place = tuple[int, int]  # sentence, first token of a time


def announced_times(
    document: Document,
    mention_at: Mapping[int, GoalMention],
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[_Place, Moment],
    sure: Mapping[int, Sequence[tuple[Case, Hint]]],
    here: Collection[int],
    claimed: Collection[_Place],
) -> dict[_Place, Case]:
    """Each time of a sentence that tells a goal of nobody -> the man whose goal is told next, with no time of its own."""
    found: dict[_Place, Case] = {}
    for sentence, told in times.items():
        own = [time for time in told if (sentence, time.first) not in claimed]
        kicker = _kicker(mention_at.get(sentence + 1), sure.get(sentence + 1, ()))
        if kicker and own and sentence in here and not _tells_a_time(sentence + 1, times, moments, claimed):
            found[sentence, own[-1].first] = kicker  # "On 70 minutes a penalty was given. Hale made no mistake."
            continue
        if len(own) == 1 and sentence in here and sentence + 1 in here and _follows_up(document, sentence + 1):
            men = {case.key: case for case, hint in sure.get(sentence + 1, ()) if hint.odds > _SURE}
            nobody = not any(hint.odds > _NOBODY for _, hint in sure.get(sentence, ()))
            if len(men) == 1 and nobody and not _tells_a_time(sentence + 1, times, moments, claimed):
                found[sentence, own[0].first] = next(iter(men.values()))
                continue
        if len(own) != 1 or sentence not in here or not announces_a_goal(document, mention_at.get(sentence), sentence):
            continue
        moment = moments.get((sentence, own[0].first))
        if moment is None or moment.width > _EXACT or any(hint.odds > _NOBODY for _, hint in sure.get(sentence, ())):
            continue
        for at in range(sentence + 1, sentence + 1 + _REACH):
            if at not in here or _tells_a_time(at, times, moments, claimed):
                break
            men = {case.key: case for case, hint in sure.get(at, ()) if hint.odds > _SURE}
            if men:
                if len(men) == 1 and not _is_of_another_time(at, moment, times, moments, claimed):
                    found[sentence, own[0].first] = next(iter(men.values()))
                break
            if announces_a_goal(document, mention_at.get(at), at):
                break
    return found


def told_just_before(
    document: Document,
    mention_at: Mapping[int, GoalMention],
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[_Place, Moment],
    sure: Mapping[int, Sequence[tuple[Case, Hint]]],
    here: Collection[int],
    claimed: Collection[_Place],
) -> dict[_Place, Case]:
    """The one minute of a sentence that tells nobody's goal -> the one man whose goal the next sentence tells, with no time.

    "On 16 minutes it told. Lind stepped up to send the free-kick in": no proof, but mostly so.
    """
    found: dict[_Place, Case] = {}
    for sentence, told in times.items():
        place = sentence, told[0].first if told else 0
        moment = moments.get(place)
        if len(told) != 1 or moment is None or moment.width > _EXACT or place in claimed or times.get(sentence + 1):
            continue
        if sentence not in here or sentence + 1 not in here or document.sentences[sentence].genre is not Genre.PROSE:
            continue
        mention = mention_at.get(sentence)
        if mention and any(odds > _NOBODY for _, odds in mention.scorers):
            continue
        men = {case.key: case for case, hint in sure.get(sentence + 1, ()) if hint.odds > _SURE}
        if len(men) == 1 and "had" not in document.sentences[sentence + 1].lowers[:_BACK]:
            found[place] = next(iter(men.values()))
    return found


_BACK = 8  # words in which a sentence that goes back does so


def _follows_up(document: Document, sentence: int) -> bool:
    """ "Moss reacted quickest", "Lind pounced on the rebound": in the same breath as the chance told before."""
    return sentence < len(document.sentences) and not _REBOUND.isdisjoint(document.sentences[sentence].lowers[:8])


def _kicker(mention: GoalMention | None, sure: Sequence[tuple[Case, Hint]]) -> Case | None:
    """Who puts away in a sentence the penalty given in the one before."""
    if mention is None or mention.kicker is None:
        return None
    return next((case for case, hint in sure if hint.reference.first == mention.kicker and hint.odds > _SURE), None)


def announces_a_goal(document: Document, mention: GoalMention | None, sentence: int) -> bool:
    """ "Town scored", "led", "doubled the lead", "the second came": a goal, and nobody who scored it."""
    lowers = document.sentences[sentence].lowers
    if any(comes_of_a_goal(lowers, at) for at in range(len(lowers))):
        return True
    if mention is None:
        return False
    if any(odds > _NOBODY for _, odds in mention.scorers):
        return False
    return mention.effect in _CHANGES or any(abs(weight) >= _SAID for _, _, weight in mention.teams)


def comes_of_a_goal(lowers: Sequence[str], at: int) -> bool:
    """ "The opener came", "the breakthrough finally arrived": whether this word says so."""
    before = at - 1 - (lowers[at - 1] in _AT_LAST)
    return lowers[at] in _COMES and before >= 0 and lowers[before] in _GOALS


def _tells_a_time(
    sentence: int,
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[_Place, Moment],
    claimed: Collection[_Place],
) -> bool:
    """Whether a sentence tells a minute of its own, or that time had passed."""
    told = [
        moments.get((sentence, time.first)) for time in times.get(sentence, ()) if (sentence, time.first) not in claimed
    ]
    return any(moment is None or moment.width <= _EXACT for moment in told)


def _is_of_another_time(
    sentence: int,
    announced: Moment,
    times: Mapping[int, Sequence[TimeMention]],
    moments: Mapping[_Place, Moment],
    claimed: Collection[_Place],
) -> bool:
    """Whether the sentence puts its goal in a stretch that the time told before is not of: "... in the second half"."""
    told = [
        moment for time in times.get(sentence, ()) if (sentence, time.first) not in claimed
        and (moment := moments.get((sentence, time.first)))
    ]  # fmt: skip
    return bool(told) and all(announced.hi < moment.lo or announced.lo > moment.hi for moment in told)
