"""Mentions in, the times out that tell when a man came on or was shown a card, and so not when a goal fell.

"Ferrant, who came on for Hale in the 80th, struck in the third minute of stoppage time"  ->  80 is that of the change
"Okoro, booked on 12 minutes, levelled five minutes from time"  ->  12 is that of the card
"the 70th-minute substitute"  ->  70
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Document
from pressbox.datatypes.mentions import Mention, Mentions, TimeMention
from pressbox.narrative.announced import comes_of_a_goal

_NEAR = 9  # words between what happened and its time
_PARTED = frozenset(", ; : . ( ) - -- – — and but before while as after when then having until though to".split())
_HAVING_COME_ON = frozenset(", having after come coming been sent thrown brought on off".split())
_CAME_ON = frozenset(
    "substitute sub replacement introduction arrival change switch caution booking dismissal red yellow sending-off"
    " ordering-off save miss injury stoppage".split()
)
_LEFT = frozenset("departed limped hobbled withdrawn stretchered exited introduced".split())
_FOR_WHOM = frozenset("for as in".split())  # "entered for Hale", but "entered the area"
_MOVED = frozenset("came come went taken carried sent brought thrown".split())
_AS_ONE = frozenset("as a an substitute sub replacement injured".split())
_OTHERWISE = frozenset("scored struck netted scoring within inside again".split())  # lights come on again, too
_SHORTLY = 6  # words from "came on as a substitute" to its time

Event = tuple[str, str | None]  # what happened, and to whom


def events_at(mentions: Mentions) -> dict[tuple[int, int], tuple[Event, ...]]:
    """What else of the match is told of each time by (sentence, first token): cards, changes, chances, goals not given."""
    found: dict[tuple[int, int], list[Event]] = defaultdict(list)

    def add(kind: str, time: TimeMention | None, *men: Reference | None) -> None:
        if time and not _since(time):
            found[time.sentence, time.first] += [(kind, man.best if man else None) for man in men]

    for card in mentions.cards:
        add("card", card.time, card.player)
    for change in mentions.substitutions:
        add("change", change.time, change.on, change.off)
    for missed in mentions.missed_penalties:
        add("missed", missed.time, missed.player)
    for untrue in mentions.disallowed_goals:
        add("disallowed", untrue.time, untrue.player)
    for given in mentions.penalties_awarded:
        add("spot", given.time, given.fouled)
    for chance in mentions.chances:
        add("chance", chance.time, chance.player)
    return {at: tuple(told) for at, told in found.items()}


def _since(time: TimeMention) -> bool:
    """ "Six minutes after coming on": when something happened that is told beside."""
    return time.time.anchor == "coming on"


def claimed_times(document: Document, mentions: Mentions) -> frozenset[tuple[int, int]]:
    """(sentence, first token) of each time that is surely that of a change or a card."""
    found: set[tuple[int, int]] = set()
    told: list[tuple[Mention, TimeMention | None]] = [(c, c.time) for c in mentions.cards]
    told = [one for one in told if not _led_to_a_goal(document, one[0], mentions)]
    told += [(s, s.time) for s in mentions.substitutions]
    for mention, time in told:
        if time and not _since(time) and time.sentence == mention.sentence and _beside(mention, time, document):
            found.add((time.sentence, time.first))
    put_in = {
        goal.sentence for goal in mentions.goals if goal.rebounds
    }  # "saw his 78th-minute penalty saved but followed up"
    failed: list[tuple[Mention, TimeMention | None]] = [
        (one, one.time) for one in mentions.missed_penalties if one.sentence not in put_in
    ]
    failed += [(one, one.time) for one in mentions.disallowed_goals]
    for mention, time in failed:  # "missed a late penalty"
        if time and time.sentence == mention.sentence and mention.first <= time.first < mention.last:
            found.add((mention.sentence, time.first))
    found |= _before_a_noun(document, mentions.times) | _came_or_went(document, mentions.times)
    found |= _of_a_miss_by_the_way(document, mentions.times) | _of_a_chance(document, mentions)
    found |= {
        (sentence, time.first) for sentence, told in mentions.times.items() for time in told
        if _before_he_did(document.sentences[sentence].lowers, time)
    }  # fmt: skip
    for sentence, times in mentions.times.items():
        for on, time in itertools.pairwise(times):
            between = document.sentences[sentence].lowers[on.last : time.first]
            came_on = not _PARTED.intersection(between) or _HAVING_COME_ON.issuperset(between[:4])
            if on.time.anchor == "coming on" and len(between) <= _NEAR and came_on:
                # "Eight minutes after coming on for Hale in the 62nd", "on the pitch for five minutes, having come on in the 79th".
                found.add((sentence, time.first))
    return frozenset(found)


def _led_to_a_goal(document: Document, card: Mention, mentions: Mentions) -> bool:
    """ "Was sent off five minutes after the break, and from the resulting free-kick Hale scored": then both happened.

    So too "booked for a foul on Hale, and Hale picked himself up to whip the free-kick home", and where the kick is told next.
    """
    lowers = document.sentences[card.sentence].lowers
    behind = document.sentences[card.sentence + 1].lowers[:_SOON] if card.sentence + 1 < len(document.sentences) else []
    if any(a in _THE | _RESULTING and b in _KICKS for a, b in itertools.pairwise(behind)):
        return any(
            odds > _SCORES for goal in mentions.goals if goal.sentence == card.sentence + 1 for _, odds in goal.scorers
        )
    kicks = [i for i in range(card.last + 1, len(lowers)) if lowers[i] in _KICKS]
    resulting = [i for i in kicks if lowers[i - 1] in _RESULTING]
    his = [i for i in kicks if lowers[i - 1] in ("the", "his", "her") and lowers[i] in _SET_KICKS]
    if not (resulting or his):
        return False
    goals = [goal for goal in mentions.goals if goal.sentence == card.sentence]
    others = [time for time in mentions.times.get(card.sentence, ()) if time.first > card.last]
    return any(
        man.first > card.last and odds > _SCORES and (resulting or not others)
        for goal in goals for man, odds in goal.scorers
    )  # fmt: skip


_SOON = 6  # words of the next sentence in which the kick is named
_SCORES = 0.0  # log-odds from which a man is told to score
_SET_KICKS = frozenset("free-kick penalty spot-kick".split())
_RESULTING = frozenset("resulting resultant ensuing subsequent consequent".split())
_KICKS = frozenset("free-kick free penalty spot-kick kick".split())


def _beside(mention: Mention, time: TimeMention, document: Document) -> bool:
    """Whether one clause tells both."""
    lowers = document.sentences[mention.sentence].lowers
    told = time.last - (lowers[time.last - 1] in _PARTED)  # "with eleven minutes left when"
    begins = time.first - (time.pattern == "after n minutes" and lowers[time.first - 1] == "after")
    start, end = (told, mention.first) if time.first < mention.first else (mention.last, begins)
    between = lowers[start:end]
    return len(between) <= _NEAR and not _PARTED.intersection(between)


def _came_or_went(document: Document, times: Mapping[int, Sequence[TimeMention]]) -> set[tuple[int, int]]:
    """ "Cole departed 15 minutes from time", "came on as a substitute 20 minutes from the end": nobody scored then."""
    found = set()
    for sentence, told in times.items():
        lowers = document.sentences[sentence].lowers
        for time in told:
            start = max(0, time.first - _SHORTLY)
            for at in range(start, time.first):
                moved = lowers[at] in _LEFT or (lowers[at] in _MOVED and lowers[at + 1] in ("on", "off"))
                moved &= not comes_of_a_goal(lowers, at)  # "the opener came on 42 minutes"
                moved |= lowers[at] in ("in", "on") and lowers[at + 1] == "for" and lowers[time.first] == "since"
                moved |= lowers[at] == "entered" and lowers[at + 1] in _FOR_WHOM
                between = [word for word in lowers[at + 1 : time.first] if word not in _AS_ONE]
                if moved and _PARTED.isdisjoint(between) and not _OTHERWISE.intersection(between):
                    found.add((sentence, time.first))
    return found


def _of_a_miss_by_the_way(document: Document, times: Mapping[int, Sequence[TimeMention]]) -> set[tuple[int, int]]:
    """ "Hale, who had hit the bar in the fifth minute, opened the scoring in the 25th": the fifth is not that of his goal."""
    found = set()
    for sentence, told in times.items():
        lowers = document.sentences[sentence].lowers
        for time in told:
            start = max((at for at in range(1, time.first) if lowers[at] == "who" and lowers[at - 1] == ","), default=0)
            end = next((at for at in range(time.last, len(lowers)) if lowers[at] in (",", ".", ";")), len(lowers))
            aside = lowers[start:end]
            if start and lowers[end : end + 1] == [","] and "," not in aside and _ENDS_AN_ASIDE.isdisjoint(aside[1:]):
                if _MISSED.intersection(aside) and _SCORED.isdisjoint(aside):
                    found.add((sentence, time.first))
    return found


def _of_a_chance(document: Document, mentions: Mentions) -> set[tuple[int, int]]:
    """ "In the second minute Hale broke clear, but the goalkeeper saved": with no goal there or next, no goal's minute.

    "Hale hit the post on 55 minutes. Moss then headed in": nor where what is told next does not go on from it.
    """
    likeliest: dict[int, float] = defaultdict(lambda: -9.0)
    patterns: dict[int, str] = {}
    for goal in mentions.goals:
        patterns[goal.sentence] = patterns.get(goal.sentence, "") + goal.pattern
        for _, odds in goal.scorers:
            likeliest[goal.sentence] = max(odds, likeliest[goal.sentence])
    return {
        (sentence, time.first)
        for sentence, told in mentions.times.items()
        if len(told) == 1 and likeliest[sentence] < _MAY_SCORE
        for time in told
        if (
            time.time.basis == "stated" and not patterns.get(sentence) and likeliest[sentence + 1] < _SCORES
            and _only_a_miss(document.sentences[sentence].lowers, time)
        )
        or (likeliest[sentence + 1] >= _SCORES and _is_over(document.sentences[sentence].lowers, time)
            and not _goes_on_from_it(document.sentences[sentence + 1].lowers[:_OPENING]))
    }  # fmt: skip


def _is_over(lowers: Sequence[str], time: TimeMention) -> bool:
    """Whether the clause of the time is the last, and tells what came to nothing, or was no matter of goals."""
    start = max((at + 1 for at in range(1, time.first) if lowers[at] in _TURNS), default=0)
    told = " ".join([*lowers[start : time.first], *lowers[time.last :]])
    rest = _OVER.sub("", told)
    return rest != told and _GOAL_COMES.isdisjoint(rest.split()) and "goal" not in rest.split()


def _before_he_did(lowers: Sequence[str], time: TimeMention) -> bool:
    """ "Hale hit the bar in the fifth minute before scoring", "headed wide on 20 minutes but made amends": he scored later."""
    start = max((at + 1 for at in range(1, time.first) if lowers[at] in _TURNS), default=0)
    end = next((at for at in range(time.last, len(lowers)) if lowers[at] in _TURNS), len(lowers))
    end += lowers[end : end + 1] == [","]
    then = lowers[end : end + 3]
    later = then[:1] == ["before"] and "".join(then[1:2]).endswith("ing")
    later = later or " ".join(then) in ("but made amends", "and made amends", "but later scored", "but then scored")
    told = " ".join([*lowers[start : time.first], *lowers[time.last : end]])
    return bool(later and _OVER.search(told)) and not _goes_on_from_it(lowers[end:])


def _goes_on_from_it(lowers: Sequence[str]) -> bool:
    """ "Moss was first to the rebound", "from the corner Moss headed in": what is told next began there."""
    of_it = any(a in _THE and b in _KICKS_FROM_IT for a, b in itertools.pairwise(lowers))
    return of_it or not _NEXT_FROM_IT.isdisjoint(lowers)


_TURNS = frozenset("; : , and but before".split())
_OPENING = 12  # words of the next sentence that tell from where its goal came
_THE = frozenset("the this that".split())
_KICKS_FROM_IT = frozenset(
    "corner free-kick free kick spot spot-kick penalty throw throw-in loose clearance second".split()
)
_NEXT_FROM_IT = frozenset(
    "rebound quickest pounced follow-up resulting resultant ensuing consequent subsequent reacted".split()
)
_GOAL_KICKED = r"(?:shot|headed|fired|blazed|put|sent|drove|volleyed|curled|lifted|poked|skied|spooned|flashed|nodded|glanced|dragged|pulled|sliced|flew|went|was|just|narrowly|inches)"
_OVER = re.compile(
    rf"\b(?:{_GOAL_KICKED} (?:[\w'-]+ ){{0,2}}?(?:wide|over)|(?:hit|struck|rattled|shook|rapped|clipped|grazed|against|off) (?:[\w'-]+ ){{0,3}}?(?:post|bar|crossbar|upright|woodwork)"
    r"|(?:had|saw) (?:[\w'-]+ ){0,5}(?:saved|blocked|disallowed|ruled out|chalked off|cleared off|turned down|waved away)"
    r"|(?:saved|save from|save to deny|tipped over|tipped wide|turned over|turned round|cleared off|headed off) (?!and\b|but\b)"
    r"|(?:almost|nearly) (?:scored|equalised|levelled|added|doubled|made|snatched)|should have (?:scored|equalised|levelled|added|doubled|made|been)"
    r"|(?:went|came|going|coming) (?:very |so |desperately )?close|ruled (?:out|offside)|missed an open goal|came to nothing|was (?:booked|cautioned)|into a (?:\w+ )?save"
    r"|(?:carried|stretchered|helped|limped) off|came on\b)"
)


def _only_a_miss(lowers: Sequence[str], time: TimeMention) -> bool:
    """Whether a miss is told behind the time, and no goal in all the sentence."""
    return bool(_MISSES.intersection(lowers[time.last :])) and _GOAL_COMES.isdisjoint(lowers)


_GOAL_COMES = frozenset(
    "scored netted opener equaliser equalizer leveller breakthrough deadlock converted levelled equalised scoring arrived lead"
    " ahead scores nets levels equalises".split()
)
_MISSES = frozenset(
    "save saves saved wide denied blocked crossbar upright woodwork thwarted missed fumbled spilled parried tipped".split()
)
_MAY_SCORE = -1.5  # log-odds below which a sentence tells no goal
_ENDS_AN_ASIDE = frozenset("who which when but while as after before".split())
_MISSED = frozenset(
    "bar post crossbar woodwork upright missed wasted spurned wide over denied thwarted foiled blocked saved booked"
    " cautioned disallowed offside".split()
)
_SCORED = frozenset(
    "scored netted goal opener equaliser equalizer leveller equalised equalized levelled scoring home lead ahead front"
    " deadlock converted made".split()
)


def _before_a_noun(document: Document, times: Mapping[int, Sequence[TimeMention]]) -> set[tuple[int, int]]:
    """ "The 70th-minute substitute", "a 12th-minute booking"."""
    return {
        (sentence, time.first)
        for sentence, told in times.items()
        for time in told
        if time.pattern == "nth-minute"
        and _CAME_ON.intersection(document.sentences[sentence].lowers[time.last : time.last + 1])
    }
