"""Who fouls whom, who takes the penalty for it, and who sends whom on, in; evidence of sides out.

"a second yellow card for a foul on Lind"    ->  the man carded and Lind are opponents
"Moss saw red for handball and Lind converted the penalty"  ->  Moss and Lind are opponents
"the extra man" is Harbour Town's after Moss went off  ->  Moss is not Harbour Town's
"Moss and Lind were sent off for fighting"  ->  Moss and Lind are opponents
"Millfield thought they had scored through Hale" in vain  ->  Hale is Millfield's
"Millfield were awarded a penalty. Hale hit the post"  ->  Hale is Millfield's
"Millfield sent on Hale", "Webb sent on Hale"  ->  Hale is Millfield's, as Webb is
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from pressbox.datatypes.cast import THEY, Cast, Form, Kind, Reference, tell_side
from pressbox.datatypes.mentions import Mentions, Mood
from pressbox.narrative.spoken_of import spoken_of

_FOULED = 2.5
_SENT_ON = 3.0
_CARDED = 2.5
_TWO_OFF, _PAIR = 1.5, 2
_PENALTY_FOR = 2.0
_GIVEN_TO = 2.5
_TOOK_IT = 2.5
_TAKEN_WITHIN = 2  # sentences from the one that gives a penalty

_Takers = dict[int, dict[str, Reference]]  # by sentence and name


def with_events(cast: Cast, mentions: Mentions) -> Cast:
    """The cast, its ties enriched by fouls and by who sends on whom."""
    own: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for person, weights in cast.ties.own.items():
        own[person].update(weights)
    same = list(cast.ties.same)
    against = list(cast.ties.against)
    coaches: list[str] = []

    def tie(man: Reference | None, side: Reference, weight: float) -> None:
        """A man and the side he is told of beside; "they thought they had scored through Hale" is of whoever they are."""
        if man is None or not man.best or not side.best:
            return
        stand_in = cast.ties.meant.get((side.sentence, side.first))
        if stand_in is None and side.form is Form.PRONOUN:  # of several "they" of a sentence one stands for all
            stand_in = next(
                (they for (at, _), they in cast.ties.meant.items() if at == side.sentence and they.startswith(THEY)),
                None,
            )
        tell_side(own, same, man, side, stand_in, weight)

    for change in mentions.substitutions:
        by = change.team
        if change.mood is not Mood.ASSERTED or by is None or not by.best:
            continue
        for player in (change.on, change.off):
            if player and player.best and by.kind is Kind.TEAM:
                tie(player, by, _SENT_ON)
            elif player and player.best and player.best != by.best:
                same.append((by.best, player.best, _SENT_ON * by.targets[0][1]))
        if by.kind is Kind.PERSON and by.best not in coaches and by.targets[0][1] > 0.7:
            coaches.append(by.best)
    if len(coaches) == 2:  # who make changes in one match: one of either side
        against.append((coaches[0], coaches[1], _SENT_ON))
    for card in mentions.cards:
        if card.mood is not Mood.ASSERTED or card.player is None or not card.player.best:
            continue
        if card.team and card.team.best:
            own[card.player.best][card.team.best] += _CARDED
        if card.opponents and card.opponents.best:
            own[card.player.best][card.opponents.best] -= _SENT_ON * card.opponents.targets[0][1]
        if card.fouled and card.fouled.best:
            against.append((card.player.best, card.fouled.best, _FOULED))
    same += spoken_of(cast, mentions.quotes)
    against += _both_sent_off(mentions)
    takers = _takers(mentions)
    _of_penalties(mentions, takers, own, same, against)
    for kick in mentions.penalties_for:
        taker = _first_of(takers, range(kick.sentence, kick.sentence + _TAKEN_WITHIN))
        if kick.team:
            tie(taker, kick.team, -_TOOK_IT if kick.conceded else _TOOK_IT)
    for turned_down in mentions.disallowed_goals:
        man, side = turned_down.player, turned_down.team
        if turned_down.mood is Mood.ASSERTED and side:
            tie(man, side, _SENT_ON)
    for missed in mentions.missed_penalties:
        if missed.mood is Mood.ASSERTED and missed.team:
            tie(missed.player, missed.team, _SENT_ON)
    return replace(cast, ties=replace(cast.ties, own=own, same=same, against=against))


def _both_sent_off(mentions: Mentions) -> list[tuple[str, str, float]]:
    """ "Stanning and Okoro were both sent off for fighting": two of one breath are one of either side, mostly."""
    at: dict[tuple[int, int], list[str]] = defaultdict(list)
    for card in mentions.cards:
        if card.mood is Mood.ASSERTED and card.colour == "red" and card.player and card.player.best:
            at[card.sentence, card.first].append(card.player.best)
    return [(men[0], men[1], _TWO_OFF) for men in at.values() if len(men) == _PAIR and men[0] != men[1]]


def _of_penalties(
    mentions: Mentions, takers: _Takers, own: dict[str, dict[str, float]], same: list[tuple[str, str, float]],
    against: list[tuple[str, str, float]],
) -> None:  # fmt: skip
    """Who is fouled is of the taker's side; who is sent off where a penalty is taken, and who gave it away, is not."""
    given = {award.sentence for award in mentions.penalties_awarded if award.mood is Mood.ASSERTED}
    for card in mentions.cards:
        if card.mood is Mood.ASSERTED and card.colour == "red" and card.player and card.player.best:
            near = (card.sentence, card.sentence + 1) if card.sentence in given else (card.sentence,)
            taker = _first_of(takers, near)
            if taker and taker.best and taker.best != card.player.best:
                against.append((card.player.best, taker.best, _PENALTY_FOR))
    for award in mentions.penalties_awarded:
        if award.mood is Mood.ASSERTED and award.team and award.team.best:
            for man, sign in ((award.fouled, 1), (award.against, -1)):
                if man and man.best:
                    own[man.best][award.team.best] += sign * _GIVEN_TO * award.team.targets[0][1] * man.targets[0][1]
        taker = _first_of(takers, (award.sentence, award.sentence + 1, award.sentence + 2))
        if award.mood is not Mood.ASSERTED or taker is None or taker.best is None:
            continue
        if award.fouled and award.fouled.best and award.fouled.best != taker.best:
            same.append((award.fouled.best, taker.best, _PENALTY_FOR * award.fouled.targets[0][1]))
        if award.against and award.against.best and award.against.best != taker.best:
            against.append((award.against.best, taker.best, _PENALTY_FOR * award.against.targets[0][1]))


def _takers(mentions: Mentions) -> _Takers:
    """By sentence who took a penalty, scored or missed."""
    found: _Takers = defaultdict(dict)
    for goal in mentions.goals:
        from_spot = {first for first, odds in goal.spot if odds > 0}
        for man, odds in goal.scorers:
            if odds > 0 and man.first in from_spot and man.best:
                found[goal.sentence][man.best] = man
    for missed in mentions.missed_penalties:
        if missed.mood is Mood.ASSERTED and missed.player and missed.player.best:
            found[missed.sentence][missed.player.best] = missed.player
    return found


def _first_of(takers: _Takers, sentences: Iterable[int]) -> Reference | None:
    """The only taker of the first of these sentences in which a penalty is taken."""
    men = next((takers[index] for index in sentences if takers.get(index)), {})
    return next(iter(men.values())) if len(men) == 1 else None
