"""Who fouls whom, and who sends whom on, in; evidence of sides out.

"a second yellow card for a foul on Lind"    ->  the man carded and Lind are opponents
"Millfield sent on Hale", "Webb sent on Hale"  ->  Hale is Millfield's, as Webb is
"""

from collections import defaultdict
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Kind, Ties
from pressbox.datatypes.mentions import Mentions, Mood

_FOULED = 2.5
_SENT_ON = 3.0


def with_events(cast: Cast, mentions: Mentions) -> Cast:
    """The cast, its ties enriched by fouls and by who sends on whom."""
    own: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for person, weights in cast.ties.own.items():
        own[person].update(weights)
    same = list(cast.ties.same)
    against = list(cast.ties.against)
    coaches: list[str] = []
    for change in mentions.substitutions:
        by = change.team
        if change.mood is not Mood.ASSERTED or by is None or not by.best:
            continue
        for player in (change.on, change.off):
            if player and player.best and by.kind is Kind.TEAM:
                own[player.best][by.best] += _SENT_ON * by.targets[0][1]
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
            own[card.player.best][card.team.best] += _SENT_ON
        if card.fouled and card.fouled.best:
            against.append((card.player.best, card.fouled.best, _FOULED))
    return replace(
        cast, ties=Ties(own, same, against, cast.ties.stand_ins, cast.ties.meant, cast.ties.coaches, cast.ties.keepers)
    )
