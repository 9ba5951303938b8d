"""Cards and what is said of a side that is a man short in, whose man was sent off out.

"Millfield were reduced to ten men when Stanning was dismissed"  ->  one red card, and Millfield's
"Millfield beat Eastvale but had Stanning sent off"              ->  Millfield's
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.mentions import CardMention, Mood
from pressbox.matching import Found
from pressbox.matching.subjects import DESCRIBES
from pressbox.mentions.around import Around

_ENDS_A_PHRASE = frozenset(". , ; : ! - – — when after on in with for as by before at following and but".split())
_WHOLE_CLAUSE = 24  # words from a side to what it ends with
_ANOTHER = frozenset("while whose which as if when after ;".split())
_HAD = frozenset("had has having lost lose losing".split())
_NO_SUBJECT = frozenset(
    "over against at with to by from of for in beat past into beating than and versus v on under between".split()
)


def with_sides(told: list[CardMention], sides: list[CardMention]) -> list[CardMention]:
    """ "Millfield were reduced to ten men when Stanning was dismissed" is one red card, and Millfield's."""
    sent_off = [card for card in told if card.colour == "red" and card.mood is Mood.ASSERTED]
    if not sent_off:
        return [*told, *sides]
    teams = {side.team.best for side in sides if side.team and side.mood is Mood.ASSERTED}
    if len(teams) != 1:
        return told
    team = sides[0].team
    return [replace(card, team=team) if card in sent_off else card for card in told]


def side_of(around: Around, phrase: Found) -> Reference | None:
    """The side that is a man short: "ten-man Millfield", "Millfield were reduced to ten men"."""
    if phrase.pattern.says == "behind":
        return next((t for t in around.teams if phrase.last <= t.first <= phrase.last + 2), None)
    if phrase.pattern.says == "inside":
        return next((t for t in around.teams if phrase.first < t.first and t.last < phrase.last), None)
    if "ends" in phrase.pattern.says and not _ENDS_A_PHRASE & {*(around.lowers[phrase.last : phrase.last + 1] or ".")}:
        return None  # "down to nine points"
    if phrase.pattern.name in ("a player down", "down to ten"):
        short = subject_of(around.teams, around.lowers, phrase.first)
        return short if short and phrase.first - short.last <= 8 else None
    short = subject_of(around.teams, around.lowers, phrase.first)
    if (
        short
        and phrase.first - short.last <= _WHOLE_CLAUSE
        and not _ANOTHER & {*around.lowers[short.last : phrase.first]}
    ):
        return short  # "Millfield drew 2-2 with Eastvale and finished with ten men"
    subject = [t for t in around.teams if t.last <= phrase.first]
    return subject[-1] if subject and phrase.first - subject[-1].last <= 12 else None


def whose_man(around: Around, card: CardMention) -> CardMention:
    """A man whom a side "had sent off" or "lost to a red card" is that side's."""
    if card.colour != "red" or card.player is None or card.player.sentence != card.sentence or card.team is not None:
        return card
    at, lowers = card.player.first - 1, around.lowers
    if (own := _named_behind(around, card.player.last)) is not None:
        return replace(card, team=own)
    while at > 0:
        joined = lowers[at] in ("and", ",") and next((one for one in around.people if one.last == at), None)
        if joined:
            at = joined.first - 1  # "had Okoro and Hale sent off"
        elif lowers[at] in DESCRIBES or "-" in lowers[at][1:-1]:
            at -= 1
        else:
            break
    if at < 1 or lowers[at] not in _HAD or (lowers[at][0] == "h" and card.first < card.player.last):
        return card
    team = subject_of(around.teams, lowers, at)
    return replace(card, team=team) if team else card


def _named_behind(around: Around, at: int) -> Reference | None:
    """ "Blair (Arden) and Ferris (Marlow) were sent off", "Blair, of Arden, was sent off": each man's own side."""
    lowers = around.lowers
    opens = lowers[at : at + 1] == ["("]
    of = at + (1 if opens or lowers[at : at + 1] == ["of"] else 2 if lowers[at : at + 2] == [",", "of"] else 0)
    team = next((one for one in around.teams if of > at and one.first == of), None)
    return team if team is not None and (not opens or lowers[team.last : team.last + 1] == [")"]) else None


def subject_of(teams: Sequence[Reference], lowers: Sequence[str], at: int) -> Reference | None:
    """The side that does what stands at a token: not one that was beaten or visited on the way there."""
    for team in reversed([t for t in teams if t.last <= at]):
        if {";", "."} & set(lowers[team.last : at]):
            return None
        before = lowers[max(0, team.first - 2) : team.first]
        prior = before[-1] if before and before[-1] != "the" else before[0] if before else "^"
        behind = lowers[team.last : team.last + 2]
        if prior == "with" and team.last == at:
            return team  # "with Millfield down to ten following Moss's second booking"
        if prior == "and" and not any(other.last in (team.first - 1, team.first - 2) for other in teams):
            prior = ","  # "Hale was sent off and Millfield had to play on with ten", not "Eastvale and Millfield"
        if "who" in behind or (prior not in _NO_SUBJECT and behind[:1] != ["'s"]):
            return team
    return None
