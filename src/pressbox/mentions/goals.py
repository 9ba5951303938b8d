"""Document, cast and times in, tellings of goals out.

    "Inter levelled when Candreva unleashed a shot that flew past Donnarumma"
      ->  a goal told: Candreva +3.1, Donnarumma -6.0; the side Inter; level

Phrases say what a sentence tells of a goal; learned weights, over phrases and words, say how likely each person of
the sentence is its scorer or the man before him. Which tellings are the same goal is not asked here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import TOLD_OUTRIGHT, GoalMention, TimeMention
from pressbox.datatypes.numbers import ordinal, score
from pressbox.matching import Found, Phrasebook
from pressbox.matching.clauses import clauses_of
from pressbox.matching.subjects import stances_of
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.announced_next import announced
from pressbox.mentions.ball_in import put_it_in
from pressbox.mentions.came_to_nothing import came_to_nothing
from pressbox.mentions.companions import companions
from pressbox.mentions.dealt_out import dealt_out
from pressbox.mentions.done_by_subject import done_by_subject
from pressbox.mentions.each_of_his import by_their_times, kinds_of_the_rest, told_of_each
from pressbox.mentions.from_the_rebound import from_the_rebound, whose_rebound
from pressbox.mentions.gave_it_away import GAVE_IT, gave_it_away, he_of_passes
from pressbox.mentions.gave_only import gave_only
from pressbox.mentions.goal_counts import counts_told
from pressbox.mentions.goal_effects import IN_THE_END, effect_said, effects_by_man, led_again_by_man, scores_by_man
from pressbox.mentions.goal_features import Scene, features_of, scene_of
from pressbox.mentions.goal_kinds import (
    kinds_told,
    loose_og,
    of_nobody_named,
    own_goals_of,
    own_scorers,
    spots_of,
    told_of_own_goals,
)
from pressbox.mentions.goal_links import links_of
from pressbox.mentions.goal_of_a_time import at_the_end_of_his_clause, with_its_goal, with_the_row
from pressbox.mentions.goal_teams import goal_team_features
from pressbox.mentions.goals_of_a_side import goals_of_a_side
from pressbox.mentions.goals_outright import told_outright
from pressbox.mentions.got_past import beside_another, got_past
from pressbox.mentions.had_done import had_done
from pressbox.mentions.hit_him import hit_him
from pressbox.mentions.how_struck import how_struck
from pressbox.mentions.kick_next import puts_away_the_kick, puts_in_the_free_kick
from pressbox.mentions.moods import of_another_day
from pressbox.mentions.nearly import nearly_scored
from pressbox.mentions.no_goal_of_his import no_goal_of_his
from pressbox.mentions.nth_goals import nths_of
from pressbox.mentions.of_nobody import of_nobody
from pressbox.mentions.off_him import last_touches
from pressbox.mentions.only_cheered import cheered
from pressbox.mentions.own_goals_for import own_goals_for, told_next
from pressbox.mentions.passers import TELL_NO_GOAL, led_up_to, passers_of, passes_to_himself
from pressbox.mentions.passes import passes_told
from pressbox.mentions.passes_outright import passes_outright
from pressbox.mentions.ruled_out import RULED_OUT, beaten, not_he, ruled_out
from pressbox.mentions.scored_again import scored_again
from pressbox.mentions.shoot_out import kicks_told
from pressbox.mentions.spot_features import his_penalty
from pressbox.mentions.time_features import time_features
from pressbox.mentions.times_in_a_row import all_of_one, each_his_own, of_the_last, rows_of
from pressbox.phrases.en.goals import PATTERNS
from pressbox.phrases.en.penalties import SHOOT_OUT
from pressbox.weighing import Kept, odds_of

_EFFECTS = ("ahead", "level", "extend", "reduce", "seal")
_MAY_SCORE = -0.3
_MAY_BE = -1.5  # whose side is not asked of one less likely
_TOLD_AT_ALL = -3.5
_SAID_HOW_MANY, _MAY_WELL = 1.3, 0.8  # "Hale (twice) and Lind put on goals": how many he scored is word of his scoring
_SURELY_OFF = 0.8
_OFF_HIM = 1.5  # log-odds, at least, of a man off whom it is said to have gone in
# Log-odds of a penalty from which "a Hale penalty" is one, and then of its being his.
_HIS_KICK, _FROM_THE_SPOT = 1.0, 1.3
_PUT_AWAY = 1.5  # log-odds of him who opens the sentence behind one that gives a penalty, and scores
_ITS_SHOOTER, _NEAR = 2.5, 16  # what that takes from those named up to so many words before
_FLOOR = -4.0  # people less likely than this are left out


@cache
def phrasebook() -> Phrasebook:
    """The goal phrases, compiled once."""
    return Phrasebook(PATTERNS)


def find_goals(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]], scenes: Scenes
) -> tuple[GoalMention, ...]:
    """At most one mention a sentence: whoever may have scored in it, and what else it tells of a goal."""
    found: list[GoalMention] = []
    before: tuple[Sentence, list[Reference]] | None = None
    told_before: tuple[Sentence, list[Reference]] | None = None
    kicks = kicks_told(document, times)
    for sentence in document.sentences:
        if sentence.genre in TELL_NO_GOAL or sentence.index in kicks:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        before = told_before
        if any(r.kind is Kind.TEAM and (r.targets or r.owner) for r in references):
            told_before = (sentence, both_kinds(references))
        read = partial(_told_in, document, cast, sentence, times.get(sentence.index, ()), before)
        earlier = before[0] if before else None
        far = before and (sentence.index - before[0].index, before[0].paragraph == sentence.paragraph)
        where = min(sentence.index, _LEAD), int(sentence.index / max(1, len(document.sentences)) * 4)
        found.extend(scenes.again(_TOLD, sentence, read, earlier, far, where))
    return tuple(told_next(document, found))


_TOLD: Kept[Told] = Kept(0)
_LEAD = 3  # sentences that are told apart as the head of a report


def _told_in(
    document: Document, cast: Cast, sentence: Sentence, times: Sequence[TimeMention],
    before: tuple[Sentence, list[Reference]] | None,
) -> list[GoalMention]:  # fmt: skip
    found = phrasebook().find(sentence, cast.by_sentence.get(sentence.index, ()))
    phrases = [p for p in found if not _never_came(sentence.lowers, p) and not loose_og(sentence.lowers, p)]
    if of_another_day(sentence.lowers):
        return []
    unsaid = not phrases and not any(map(score, sentence.lowers)) and not _is_outright(document, cast, sentence)
    of_no_man = unsaid and bool(of_nobody(sentence.lowers))
    if unsaid and not of_no_man and not _is_told_at_length(sentence):
        return []
    least, told_of = _FLOOR, announced(document, cast, sentence)
    scene = scene_of(document, cast, sentence, phrases, times)
    if unsaid:
        least = _HARDLY if told_of else _PLAIN_ENOUGH
        if not of_no_man and not _weighs_like_one(scene, cast, least):
            return []
    mention = _read(document, cast, scene, phrases, times, before, least, told_of)
    return [mention] if mention else []


_NEVER_CAME = re.compile(
    r"(could not|couldn't|could n't|couldn’t|unable to|failed to|did not|never) (muster|find|force|get|grab|manage|produce|snatch|come up with)"
    r"( (a|an|the|that|another|second|late|game-tying)){0,2}$"
)


def _never_came(lowers: Sequence[str], phrase: Found) -> bool:
    """ "But could not muster an equalising goal": none was scored."""
    if phrase.pattern.says not in ("level", "noun-level"):
        return False
    return bool(_NEVER_CAME.search(" ".join(lowers[max(0, phrase.first - 7) : phrase.first])))


def _is_outright(document: Document, cast: Cast, sentence: Sentence) -> bool:
    """Whether the sentence tells a goal outright, in words that need no other beside them."""
    references = cast.by_sentence.get(sentence.index, ())
    stance = stances_of(sentence, references)
    return bool(
        told_outright(sentence, references, stance)
        or any(True for _ in done_by_subject(sentence, references, stance))
        or put_it_in(sentence, cast, references, stance)
        or dealt_out(sentence.lowers, *([r for r in references if r.kind is kind] for kind in (Kind.PERSON, Kind.TEAM)))
        or puts_away_the_kick(document, sentence, [r for r in references if r.kind is Kind.PERSON])
        or any(True for _ in hit_him(sentence.lowers, [r for r in references if r.kind is Kind.PERSON]))
    )


def _is_told_at_length(sentence: Sentence) -> bool:
    """Whether it is a full sentence, no row of a box, and not of cards and the like."""
    full = sentence.tokens[-1].text in _FULL_STOPS and len(sentence.tokens) >= _BRIEF
    return sentence.genre is Genre.PROSE and full and _OF_OTHER_THINGS.isdisjoint(sentence.lowers)


def _weighs_like_one(scene: Scene, cast: Cast, plain: float) -> bool:
    """Whether the learned weights alone say of somebody that he scored here, though no phrase of a goal is read."""
    return any(p.targets and odds_of("scorer", features_of(scene, p, cast)) > plain for p in scene.people)


_PLAIN_ENOUGH = -0.3
# Log-odds, at least, of the likeliest man of a sentence before which a goal of nobody is told: of 41 it was he in 36.
_ANNOUNCED, _HARDLY = 1.2, -2.5
_FULL_STOPS = frozenset((".", "!", "?", "...", "…", "”", '"', "'", "’", "''"))
_BRIEF = 5  # words
_OF_OTHER_THINGS = frozenset(
    "card cards red yellow booked booking bookings bookable cautioned ordered dismissed sent-off banished brandished marching attendance att referee ref"
    " will next".split()
)


def _read(
    document: Document, cast: Cast, scene: Scene, phrases: list[Found], times: Sequence[TimeMention],
    before: tuple[Sentence, list[Reference]] | None, least: float, told_of: bool,
) -> GoalMention | None:  # fmt: skip
    sentence, lowers = scene.sentence, scene.sentence.lowers
    scorers: list[tuple[Reference, float]] = []
    own_goals = told_of_own_goals(scene, phrases)
    touches = {man: share for man, share in last_touches(scene).items() if man not in own_goals}
    references = cast.by_sentence.get(sentence.index, ())
    outright = told_outright(sentence, references, scene.stance)
    outright |= frozenset(done_by_subject(sentence, references, scene.stance))
    rebound = from_the_rebound(lowers, scene.people, scene.stance)
    outright |= rebound.scorers
    whose_it_was, only_cheer = cheered(lowers, scene.people)
    outright |= whose_it_was
    put_in_by = put_it_in(sentence, cast, references, scene.stance)
    direct = [man] if (man := puts_in_the_free_kick(document, sentence, scene.people)) is not None else []
    kicker = puts_away_the_kick(document, sentence, scene.people)
    no_scorers = ruled_out(lowers, scene.people, scene.stance) | frozenset(gave_only(lowers, scene.people))
    past = frozenset(got_past(lowers, scene.people))
    no_scorers |= past | frozenset(no_goal_of_his(lowers, scene.people, phrases))
    no_scorers |= only_cheer | rebound.savers | frozenset(nearly_scored(lowers, scene.people, scene.stance))
    no_scorers |= frozenset(came_to_nothing(lowers, scene.people, phrases)) - {
        *touches,
        *own_goals,
        *outright,
        *put_in_by,
    }
    for person in scene.people:
        if person.targets:
            supposed = _supposed(lowers[person.last : person.last + 5]) or _of_the_kicks(lowers, person)
            odds = odds_of("scorer", features_of(scene, person, cast)) - supposed
            if not supposed:
                odds = max([odds, *(_AT_LEAST[said] for said in _said_of(person, phrases, scene.people, outright))])
                if person.first in outright:
                    odds = max(odds, TOLD_OUTRIGHT)
                if person is kicker:
                    odds = max(odds, _PUT_AWAY)
                if person.first in put_in_by:
                    odds = max(odds, min(TOLD_OUTRIGHT, odds + _PUT_IN))
            if person.first in no_scorers:
                odds = min(odds - RULED_OUT, _HARDLY)
            if person.first in own_goals:
                put_in = own_goals[person.first]
                odds = max(odds, put_in) if put_in > 0 else odds + put_in
            if person.first in touches:
                odds = max(odds, _OFF_HIM)
            elif any(person.last <= man and man - person.last < _NEAR for man in touches):
                odds -= _ITS_SHOOTER  # "Hale fired it across goal and it went in off Brandt"
                odds -= 2 * max(touches.values()) if max(touches.values()) > _SURELY_OFF else 0.0  # it was going wide
            if odds > least:
                scorers.append((whose_rebound(person, rebound, scene.people), odds))
    kicks = {p.first for p, odds in scorers if odds < _FROM_THE_SPOT and his_penalty(scene, p)}
    if kicks:
        kicks &= {first for first, said in spots_of(document, scene, scorers) if said > _HIS_KICK}
        scorers = [(p, _FROM_THE_SPOT if p.first in kicks else odds) for p, odds in scorers]
    passes = passes_told(lowers, scene.people, scene.stance)
    surely = tuple(passes_outright(lowers, scene.people, scene.stance))
    others = (*companions(lowers, scene.people, scene.stance), *beaten(lowers, scene.people, scene.stance))
    others = (*others, *he_of_passes(scene.people, scene.stance, (*passes, *surely)))
    scorers = _without_companions(scorers, (*others, *not_he(scene.people, no_scorers)))
    gave = frozenset(gave_it_away(lowers, scene.people, scorers, passes, surely))
    scorers = [(p, odds - GAVE_IT if p.first in gave else odds) for p, odds in scorers]
    got_by = frozenset(beside_another(lowers, scene.people, scorers)) - {*own_goals, *touches}
    scorers = [(p, odds - GAVE_IT if p.first in got_by else odds) for p, odds in scorers]
    if told_of:
        scorers = _with_the_likeliest(scorers, no_scorers)
    said = [p for p in phrases if p.pattern.says in _EFFECTS]
    teams = _teams(sentence, cast, phrases, lowers)
    after = None
    for i, word in enumerate(lowers):
        pair = score(word)
        if pair and max(pair) < 20 and i >= 2 and (lowers[i - 1] == "it" or "it" in lowers[i - 3 : i]):
            after = after if IN_THE_END & {*lowers[i - 3 : i]} else pair
    nobodys = of_nobody(lowers)
    if not scorers and not said and not teams and not nobodys:
        return None
    odds_of_men = {person.first: odds for person, odds in scorers}
    likely = [person for person, odds in scorers if odds > _MAY_SCORE]
    rows = rows_of(lowers, times)
    of_each = told_of_each(lowers, phrases)
    counts = counts_told(scene, references, phrases, scorers, likely, rows, times, of_each)
    if not of_each and len(likely) == 1:
        of_each = by_their_times(lowers, phrases, times, dict(counts).get(likely[0].first, 1))
    several = {man for man, many in counts if many > 1}
    named_teams = [r for r in references if r.kind is Kind.TEAM]
    own = list(own_scorers(scene, phrases))
    scorers = [(p, odds + _SAID_HOW_MANY if p.first in several and odds < _MAY_WELL else odds) for p, odds in scorers]
    passers = tuple(passers_of(document, cast, scene, scorers, passes, surely, only_cheer))
    outdone = [p for p in scene.people if p.first in got_by or p.first in past]
    passers = tuple(one for one in passers if not any(one[1] is p for p in outdone))
    ordinals = [ordinal(lowers[p.first + 1]) for p in phrases if p.pattern.says == "count"]
    return GoalMention(
        span=sentence.span,
        sentence=sentence.index,
        first=0,
        last=len(sentence.tokens),
        pattern=", ".join(
            dict.fromkeys(p.pattern.name for p in phrases if p.pattern.says not in ("none", "hypothetical"))
        ),
        scorers=tuple(scorers),
        passes=passes,
        own=own_goals_of(scene.people, own),
        own_for=tuple(
            (man.first, team, sign)
            for man, team, sign in own_goals_for(lowers, [(m, p.first) for m, p in own], scene.people, named_teams)
        ),
        last_touch=tuple(touches.items()),
        spot=tuple((man, odds) for man, odds in spots_of(document, scene, scorers) if man not in rebound.scorers),
        rebounds=tuple(rebound.scorers),
        kicker=kicker.first if kicker else None,
        struck=(*how_struck(lowers, scene.people, scene.stance), *((man.first, "free_kick", False) for man in direct)),
        passers=passers,
        led_up=(*led_up_to(scene, scorers), *((first, man) for first in rebound.scorers for man in rebound.takers)),
        to_himself=tuple(passes_to_himself(scene, scorers, cast)),
        teams=teams,
        sides=_sides(sentence, both_kinds(references), before, scorers, phrases),
        theirs=tuple((man.first, team) for man, team in goals_of_a_side(lowers, scene.people, named_teams)),
        kinds=kinds_told(lowers, [p for p in phrases if p.pattern.says != "own" or not of_nobody_named(lowers, p)]),
        of_each=of_each,
        kinds_of_rest=kinds_of_the_rest(lowers, phrases, of_each) if of_each else (),
        counts=counts,
        ordinal=next((o for o in ordinals if o), None),
        effect=effect_said(said[0], lowers) if said else None,
        score_after=after,
        effects=effects_by_man(scene.people, scene.stance, phrases, lowers, odds_of_men),
        led_again=led_again_by_man(scene.people, scene.stance, phrases, lowers, odds_of_men),
        nths=nths_of(scene.people, scene.stance, phrases, lowers, odds_of_men),
        of_nobody=nobodys,
        again=tuple(scored_again(lowers, scene.people, scene.stance, odds_of_men)),
        had=had_done(lowers, scene.people),
        links=links_of(lowers, references, scorers),
        scores=scores_by_man(scene.people, lowers, odds_of_men),
        times=tuple(times),
        when=_when(lowers, scorers, likely, times, rows),
    )


def _with_the_likeliest(
    scorers: list[tuple[Reference, float]], no_scorers: frozenset[int]
) -> list[tuple[Reference, float]]:
    """The likeliest man made likely, where the sentence before tells that a goal fell."""
    best = max((odds for man, odds in scorers if man.first not in no_scorers), default=_FLOOR)
    return [(man, _ANNOUNCED if odds == best and _HARDLY < best < _ANNOUNCED else odds) for man, odds in scorers]


def _without_companions(
    scorers: list[tuple[Reference, float]], pairs: Iterable[tuple[Reference, Reference]]
) -> list[tuple[Reference, float]]:
    """ "Hale exchanged passes with Ferrant and fired home": whatever speaks for Ferrant's goal speaks for Hale's."""
    odds = {person.first: (person, weight) for person, weight in scorers}
    for doer, other in pairs:
        if other.first in odds and doer.targets:
            likelier = max(odds.get(doer.first, (doer, _FLOOR))[1], odds.pop(other.first)[1])
            odds[doer.first] = doer, likelier
    return [odds[first] for first in sorted(odds)]


def both_kinds(references: Sequence[Reference]) -> list[Reference]:
    """Those references that mean a team or a person."""
    return [r for r in references if (r.targets or r.owner) and r.kind in (Kind.TEAM, Kind.PERSON)]


def _sides(
    sentence: Sentence, references: list[Reference], before: tuple[Sentence, list[Reference]] | None,
    scorers: Sequence[tuple[Reference, float]], phrases: Sequence[Found],
) -> tuple[tuple[int, Reference, float], ...]:  # fmt: skip
    """For each man who may have scored, what the words say of each team near him having scored."""
    stance = stances_of(sentence, references)
    clauses = clauses_of(sentence, references)
    return tuple(
        (person.first, team, odds_of("side", features))
        for person, odds in scorers if odds > _MAY_BE
        for team, features in goal_team_features(sentence, references, before, person, phrases, stance, clauses)
    )  # fmt: skip


def _when(
    lowers: list[str], scorers: Sequence[tuple[Reference, float]], likely: Sequence[Reference],
    times: Sequence[TimeMention], rows: Sequence[Sequence[TimeMention]],
) -> tuple[tuple[int, int, float], ...]:  # fmt: skip
    """How likely each time of the sentence is that of each man's goal; `rows` are the times that stand in a row."""
    found = {
        (person.first, time.first): odds_of("time", time_features(lowers, person, time, likely, times))
        for person, odds in scorers if odds > _TOLD_AT_ALL
        for time in times
    }  # fmt: skip
    for row in rows:
        men = each_his_own(lowers, likely, row)
        for man, his in zip(men, row, strict=False):  # "Hale and Okoro in the 83rd and 97th minutes": first to first
            for time in row:
                found[man.first, time.first] = 2.0 if time is his else -2.0
        one = None if men else all_of_one(lowers, likely, row)  # "in the 20th and 70th minutes": both or neither
        if one:
            best = max(found[one.first, time.first] for time in row)
            alone = of_the_last(lowers, likely, row)  # "Cole scored first but Hale struck on 30 and 62 minutes"
            for time in row:
                found |= {key: -2.0 for key in found if alone and key[1] == time.first}
                found[one.first, time.first] = max(best, 2.0) if alone else best
    with_its_goal(found, lowers, [person for person, _ in scorers], times)
    with_the_row(found, lowers, likely, times)
    at_the_end_of_his_clause(found, lowers, likely, times)
    return tuple((man, time, odds) for (man, time), odds in found.items())


def _supposed(following: list[str]) -> float:
    """How much "should have", "almost", "could have" right behind a name take from its odds."""
    for at, (word, after) in enumerate(zip(following, [*following[1:], ""], strict=False)):
        if word in ("could", "should", "would", "might", "must") and after in ("have", "not", "easily", "perhaps"):
            return 0.0 if following[at + 2 : at + 3] in (["miss"], ["fail"]) else 3.5
        if word in ("almost", "nearly", "thought", "failed") and after not in _AT_ONCE:
            return 1.5
    return 0.0


_AT_ONCE = frozenset("immediately instantly straight straightaway directly at on from certainly inevitably".split())
_KICK = frozenset("kick spot-kick spotkick".split())
_DECIDING = frozenset("winning decisive deciding clinching".split())
_EARLIER = frozenset("after had having ; .".split())


def _of_the_kicks(lowers: Sequence[str], person: Reference) -> float:
    """How much "saved in the shoot-out before Hale rolled in the winning kick" takes from the odds of Hale's goal."""
    named = next((i for i, word in enumerate(lowers[: person.first]) if word in SHOOT_OUT), None)
    kicked = any(a in _DECIDING and b in _KICK for a, b in pairwise(lowers[person.last : person.last + 6]))
    in_it = named is not None and not _EARLIER.intersection(lowers[named : person.last + 3])
    return 3.5 if in_it or kicked else 0.0


_PUT_IN = 2.0  # log-odds that a man scored who is read to have put the ball in, on top of what the words weigh
# Log-odds that a goal is his when the ball goes in off him, or when it is said outright.
_AT_LEAST = {"off him": 1.0, "outright": 1.5}
_ALL_FROM_HIM = frozenset(("three from him", "four from him"))


def _said_of(
    person: Reference, phrases: Sequence[Found], people: Sequence[Reference], outright: frozenset[int]
) -> Iterator[str]:
    """What phrases with a place for the scorer say of this man; "Hale's shot went in off Moss" is Hale's, said outright."""
    another = any(man.last <= person.first and man.first in outright and man.best != person.best for man in people)
    for phrase in phrases:
        if phrase.pattern.says == "off him" and another:
            continue
        says = "outright" if phrase.pattern.name in _ALL_FROM_HIM else phrase.pattern.says
        if says in _AT_LEAST and any(slot.first == person.first for slot in phrase.slots.values()):
            yield says


def _teams(
    sentence: Sentence, cast: Cast, phrases: list[Found], lowers: list[str]
) -> tuple[tuple[Reference | None, Reference, float], ...]:
    """Who is said to have scored for which team: "Mata put the hosts in front", "Inter levelled when Candreva"."""
    here = cast.by_sentence.get(sentence.index, ())
    refs = [r for r in here if r.kind is Kind.TEAM and r.targets]
    people = [r for r in here if r.kind is Kind.PERSON and r.targets]
    found: list[tuple[Reference | None, Reference, float]] = []
    for phrase in phrases:
        says = phrase.pattern.says
        if says not in (*_EFFECTS, "score", "concede"):
            continue
        inside = [r for r in refs if phrase.first < r.first and r.last <= phrase.last + 1]
        before = [r for r in refs if r.last <= phrase.first]
        after = [r for r in refs if phrase.last <= r.first <= phrase.last + 3]
        man = _doer(lowers, [p for p in people if p.last <= phrase.first])
        if says in ("ahead", "level", "reduce", "extend") and inside:
            found.append((man, inside[0], 2.0))
            continue
        if says in ("ahead", "extend", "reduce") and after and lowers[after[0].first - 1] in ("for", "of"):
            found.append((man, after[0], 1.5))
        elif says == "score" and (whose := _for_whom(lowers, phrase.last, refs, people)):
            found.append((man, whose, 2.0))
        if before and phrase.first - before[-1].last <= 6 and says != "seal":
            between = [p for p in people if before[-1].last <= p.first < phrase.first]
            prior = lowers[before[-1].first - 1] if before[-1].first else ""
            owns = lowers[before[-1].last : before[-1].last + 1] == ["'s"]
            if not between and not owns and prior not in ("against", "past", "beat", "from", "at", "for", "over"):
                following = next((p for p in people if p.first >= phrase.last), None)
                found.append((following, before[-1], -1.5 if says == "concede" else 1.5))
    return tuple(found)


def _for_whom(
    lowers: Sequence[str], at: int, teams: Sequence[Reference], people: Sequence[Reference]
) -> Reference | None:
    """The side of "scored from the spot for the visitors", if nothing else is told between."""
    team = next((r for r in teams if at <= r.first <= at + _FOR_THEM), None)
    if team is None or any(at <= p.first < team.first for p in people):
        return None
    start = team.first - (lowers[team.first - 1 : team.first] == ["the"])
    return team if lowers[start - 1 : start] == ["for"] and _TURN.isdisjoint(lowers[at:start]) else None


_FOR_THEM = 8  # words behind "scored" within which a side is named
_TURN = frozenset(", ; : . and but before after when while as who which".split())


def _doer(lowers: Sequence[str], people: Sequence[Reference]) -> Reference | None:
    """Whom words are about that follow these men: the last; of "Hale cancelled out Lind's goal to earn Millfield a draw", Hale."""
    named = [p for p in people if lowers[p.last : p.last + 1] != ["'s"]]
    acting = [p for p in named if lowers[max(0, p.first - 1) : p.first] != ["by"]]  # "fouled by Moss and scored"
    return acting[-1] if acting else named[-1] if named else people[0] if people else None


def covers(mention: GoalMention, span: Span) -> bool:
    """Whether the mention's sentence holds a span."""
    return mention.span.covers(span)
