"""A penalty that was missed in, whose it was out, where the words about the kick say so of a side.

"Hale's miss cost Millfield dear", "missed a penalty to deny Millfield a win"   ->  Millfield
"Millfield, who squandered a penalty when Hale shot wide"                       ->  Millfield
"""

from pressbox.datatypes.cast import Reference
from pressbox.matching import Found
from pressbox.mentions.around import Around
from pressbox.phrases.en.inflection import forms_of

_COSTS = forms_of("cost") | {"deny", "denying", "costing"}
_HAD_IT = frozenset().union(*map(forms_of, "miss waste squander spurn fluff have win earn".split())) | {
    "awarded",
    "given",
    "handed",
}
_PENALTY = frozenset("penalty spot-kick penalty-kick pen pk".split())
_NO_SUBJECT = frozenset(
    "over against at with to by from of for in beat past into beating than versus v on under between as".split()
)


def side_of_the_kick(around: Around, phrase: Found, player: Reference) -> Reference | None:
    """The side that is said to have had the penalty, or to have paid for the miss."""
    lowers = around.lowers
    for at in range(phrase.last, min(len(lowers), phrase.last + 6)):
        if lowers[at] in _COSTS and lowers[at - 1] not in ("not", "n't"):
            team = next((t for t in around.teams if at < t.first <= at + 2), None)
            if team is not None:
                return team
    kick = next((i for i, word in enumerate(lowers) if word in _PENALTY and i >= phrase.first - 14), None)
    if kick is None:
        return None
    own = next((t for t in around.teams if t.last == kick and phrase.first < t.first < phrase.last), None)
    if own is not None and lowers[kick + 1 : kick + 2] not in (["area"], ["box"], ["spot"]):
        return own  # "missed a stoppage-time Millfield penalty"
    for team in reversed([t for t in around.teams if t.last <= kick]):
        at = team.first - 1 - (team.first > 1 and lowers[team.first - 1] == "the")
        opens = at < 0 or lowers[at] not in _NO_SUBJECT
        does = lowers[team.last : min(kick, team.last + 5)]
        between = any(team.last <= p.first < kick and p.best != player.best for p in around.people)
        if opens and does[:1] != ["'s"] and _HAD_IT & set(does) and not between and kick - team.last < 9:
            return team
    return None
