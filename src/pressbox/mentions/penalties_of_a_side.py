"""A sentence in, the penalty that a side missed out, where it is not told who took it.

"Harbour Town had a penalty saved on the hour"   ->  Harbour Town, saved
"Millfield keeper Vlk saved a penalty"           ->  saved, by Vlk
"""

from collections.abc import Sequence
from functools import cache

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.document import Span
from pressbox.datatypes.mentions import MissedPenaltyMention, Mood, TimeMention
from pressbox.matching import Found, Phrasebook, forms_of
from pressbox.mentions.around import Around, time_beside
from pressbox.mentions.card_sides import subject_of
from pressbox.mentions.moods import mood_of
from pressbox.phrases.en.penalties import NO_PENALTY, PENALTY_WORDS, SCORED
from pressbox.phrases.en.penalties_of_a_side import MISSED_BY_A_SIDE

_OF_MANY = frozenset("season seasons career last previous week weeks month months games matches often times".split())
_SECOND_GO = frozenset("rebound follow-up second-attempt retaken again shoot-out shootout penalties".split())
_TURNS = frozenset(", ; : but when while after who which that".split())


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(MISSED_BY_A_SIDE)


def missed_by_a_side(around: Around, times: Sequence[TimeMention]) -> tuple[MissedPenaltyMention, ...]:
    """The penalty of a sentence that names no taker: a side's, or one that a keeper of the other side kept out."""
    lowers = around.lowers
    if PENALTY_WORDS.isdisjoint(lowers) and "pk" not in lowers:
        return ()
    if not SCORED.isdisjoint(lowers) or not _SECOND_GO.isdisjoint(lowers) or _of_another_day(lowers):
        return ()
    for phrase in sorted(_phrasebook().find(around.sentence, ()), key=lambda p: (p.first, p.last)):
        if NO_PENALTY & set(lowers[phrase.first : phrase.last + 1]) or (
            " but " not in phrase.pattern.template and _TURNS & set(lowers[phrase.first : phrase.last])
        ):
            continue
        if mood_of(around.sentence, phrase.first, phrase.last) is not Mood.ASSERTED:
            continue
        outcome, role = phrase.pattern.says.split()
        team, keeper = _whose(around, phrase, role)
        if team is None and keeper is None:
            continue
        tokens = around.sentence.tokens
        return (
            MissedPenaltyMention(
                Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), around.sentence.index, phrase.first,
                phrase.last, phrase.pattern.name, Mood.ASSERTED, None, keeper, outcome,
                time_beside(phrase.first, phrase.last, lowers, times), True, team,
            ),
        )  # fmt: skip
    return ()


def _of_another_day(lowers: Sequence[str]) -> bool:
    """Words of other matches; "the save of the season" is of this one."""
    return any(w in _OF_MANY and lowers[max(0, i - 2) : i] != ["of", "the"] for i, w in enumerate(lowers))


def _whose(around: Around, phrase: Found, role: str) -> tuple[Reference | None, Reference | None]:
    """The side that had the penalty and the man who kept it out, as far as they are told."""
    lowers = around.lowers
    inside = next((t for t in around.teams if phrase.first < t.first and t.last <= phrase.last), None)
    if role == "owns":
        own = next((t for t in around.teams if phrase.first - 2 <= t.last <= phrase.first), None)
        return own, None
    if role == "team":
        if (relative := _relative_side(around, phrase)) is not None:
            return relative, None
        team = subject_of(around.teams, lowers, phrase.first)
        if team is None or phrase.first - team.last > 4 or _TURNS & set(lowers[team.last : phrase.first]):
            return None, None
        between = any(team.last <= p.first < phrase.first for p in around.people)
        return (None if between else team), None
    if "who" in lowers[max(0, phrase.first - 2) : phrase.first]:
        return None, None  # "the keeper, who saved a penalty against Eastvale": as likely on another day
    subject = around.subject(phrase.first)
    keeper = subject.people[-1] if subject and subject.people[-1].form is Form.NAME else None
    return inside, keeper


def _relative_side(around: Around, phrase: Found) -> Reference | None:
    """ "For the visitors, who missed a penalty": the side that the clause is about."""
    lowers, who = around.lowers, phrase.first - 1
    if who < 1 or lowers[who] != "who":
        return None
    return next((t for t in around.teams if t.last == who - (lowers[who - 1] == ",")), None)


def is_of_a_side(around: Around, phrase: Found, player: Reference | None) -> bool:
    """ "Hale scored from the spot to deny Millfield a win", "Hale replied but they also had a penalty saved": no kick of Hale's."""
    lowers = around.lowers
    side = next((t for t in around.teams if phrase.last <= t.first <= phrase.last + 1), None)
    if lowers[phrase.last - 1] in _DENIES and side is not None and lowers[side.last : side.last + 1] != ["'s"]:
        return side.first == phrase.last or lowers[phrase.last] == "the"
    at = phrase.first - (lowers[phrase.first - 1] in ("also", "then", "even", "later")) - 1
    return (
        player is not None
        and at > player.last
        and (lowers[at] == "they" and lowers[at - 1] in ("but", "and", "as", "before", ","))
    ) or _side_who(around, phrase, player)


def _side_who(around: Around, phrase: Found, player: Reference | None) -> bool:
    """ "Hale got both for the visitors, who missed a penalty": the visitors."""
    return player is not None and player.last < phrase.first and _relative_side(around, phrase) is not None


_DENIES = forms_of("deny")
