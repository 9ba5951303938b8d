"""A sentence in, whom a man's deed pleased or pained out: he is of that side, or plays against it.

"Hale headed in to the delight of the Millfield fans", "sent the home end wild"     ->  Hale is Millfield's, of the hosts
"Hale headed in to the dismay of the home crowd"                                    ->  Hale is not of the hosts
"encouraged by Hale's goal, Millfield attacked", "Hale's goal put heart into Millfield"       ->  Hale is Millfield's
"stung by Hale's goal, Millfield attacked", "Millfield came from behind after Hale's opener"  ->  Hale is not
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Sentence

_JOY = frozenset(
    "delight joy cheers roars jubilation raptures rapture ecstasy delirium delighted celebrations excitement satisfaction relief"
    " wild acclaim".split()
)
_PAIN = frozenset(
    "dismay despair horror disbelief anguish disgust consternation chagrin disappointment frustration".split()
)
_FOLK = frozenset(
    "fans supporters crowd faithful followers end contingent support following bench fraternity spectators hordes people"
    " enthusiasts section partisans".split()
)
_STOPS = frozenset(". ; but while before after until when".split())
_NEAR, _FAR = 4, 16


def pleased(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference, int]]:
    """Each man with the side whose people are told of, 1 where it pleased them, -1 where it did not."""
    lowers = sentence.lowers
    yield from _moved(lowers, references)
    if _FOLK.isdisjoint(sentence.words):
        return
    for team in references:
        if team.kind is not Kind.TEAM or not team.best or _FOLK.isdisjoint(lowers[team.last - 1 : team.last + 3]):
            continue
        near = [word for word in lowers[max(0, team.first - _NEAR) : team.first] if word not in ("the", "his", "their")]
        sign = _sign(near, lowers[team.last : team.last + _NEAR + 1])
        man = next((one for one in reversed(references) if one.kind is Kind.PERSON and one.last <= team.first), None)
        if sign and man and man.best and team.first - man.last <= _FAR:
            if _STOPS.isdisjoint(lowers[man.last : team.first]):
                yield man, team, sign


def _sign(near: Sequence[str], behind: Sequence[str]) -> int:
    if near[-1:] == ["through"] and not {"chill", "shiver"}.isdisjoint(near):
        return -1  # "sent a chill through the home fans"
    if near[-3:] == ["in", "front", "of"]:
        return 1  # "scored in front of the travelling fans": his own
    if near[-1:] in (["of"], ["from"]):
        return 1 if not _JOY.isdisjoint(near) else -1 if not _PAIN.isdisjoint(near) else 0
    if not {"sent", "sending", "send", "had", "put"}.isdisjoint(near):
        return 1 if not _JOY.isdisjoint(behind) or "feet" in behind else 0
    return 0


_HURT = r"(?:stung|shaken|shocked|rattled|jolted|undeterred|undaunted|daunted|unperturbed|unfazed|nettled|roused|disheartened|unabashed|dismayed)"
_LIFTED = r"(?:encouraged|heartened|inspired|lifted|buoyed|emboldened|boosted|spurred on|cheered|fired up)"
_GOAL = r"(?: 's (?:[\w-]+ ){0,4}?(?:goal|opener|strike|header|effort|penalty|success|equaliser|leveller|reverse|double|brace|volley))"
# M is the man, T the side, each in its place; only what stands between them and right behind is looked at.
_TELLS = (
    (-1, re.compile(rf"(?:^|, )(?:not |nothing |clearly |visibly )?{_HURT} by M{_GOAL}?(?: [^,.;]*)? ?, T\b")),
    (1, re.compile(rf"(?:^|, )(?:clearly |visibly |greatly )?{_LIFTED} by M{_GOAL}?(?: [^,.;]*)? ?, T\b")),
    (-1, re.compile(rf"T (?:were|was|,) (?:\w+ )?{_HURT} by M\b")),
    (1, re.compile(rf"T (?:were|was|,) (?:\w+ )?{_LIFTED} by M\b")),
    (-1, re.compile(rf"M{_GOAL} (?:\w+ )?(?:stung|roused|stirred|shook|rattled|jolted|woke|upset|unsettled|worried|unnerved|disheartened|demoralised|staggered|galvanised) T\b")),
    (-1, re.compile(rf"M{_GOAL} (?:\w+ )?(?:knocked|put) T (?:out of their stride|off their|on the back foot|under pressure|to the sword)")),
    (-1, re.compile(rf"M{_GOAL} (?:had|left) T (?:worried|rattled|reeling|rocking|on the rack|on the ropes|in trouble|all at sea)")),
    (1, re.compile(rf"M{_GOAL} (?:\w+ )?(?:lifted|inspired|encouraged|heartened|emboldened|boosted|cheered|revived) T\b")),
    (1, re.compile(rf"M{_GOAL} put (?:new |fresh |some |renewed |fresh )?(?:heart|life|hope|spirit|vigour|energy) into T\b")),
    (1, re.compile(rf"M{_GOAL} (?:gave|handed|offered) T (?:new |fresh |some |renewed |a )?(?:heart|hope|lifeline|breathing|confidence|belief|encouragement|something to)\b")),
    (1, re.compile(r"T (?:end |crowd |fans |supporters |faithful |followers )?(?:erupted|exploded|roared|went wild|found its voice|found their voice|rose|were in raptures|went mad) (?:as|when|after) M (?!'s|missed|shot|hit|fouled|had)")),
    (1, re.compile(rf"M{_GOAL} set up [^,.;]* for T\b")),
    (-1, re.compile(rf"T (?:had to |managed to |had |twice )?(?:come|came|coming|fought|hit|battled|rallied|recovered)(?: back)? (?:from (?:behind|(?:\w+ ){{1,2}}down|\d-\d down) )?(?:after|from) (?:a |an |the )?(?:\w+ )?M(?: had (?!been|had|missed|hit)|{_GOAL}| goal| strike| header| opener)")),
    (-1, re.compile(rf"^after M{_GOAL} ?,? T (?:had to chase|were (?:always|left) chasing|were forced to chase|had it all to do|needed)")),
    (-1, re.compile(r"^(?:after |having )?(?:going|falling|gone|fallen) behind to (?:a |an )?(?:\w+ )?M\b[^.;]*? T\b")),
    (-1, re.compile(r"^(?:one|two|three|a) (?:goals? )?(?:down|in arrears|behind) [^.;]*?(?:both|all|each|scored|one) (?:from|by|through) M , T\b")),
)  # fmt: skip
_BEHIND = 8  # words behind the two


def _moved(lowers: Sequence[str], references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference, int]]:
    """What a man's goal did to a side: heartened it (1) or hurt it (-1)."""
    named = [one for one in references if one.form is not Form.PRONOUN and one.best]
    for one, other in pairwise(named):
        if {one.kind, other.kind} != {Kind.PERSON, Kind.TEAM}:
            continue
        man, team = (one, other) if one.kind is Kind.PERSON else (other, one)
        letters = {one.first: "M" if one is man else "T", other.first: "M" if other is man else "T"}
        words = [*lowers[: one.first], letters[one.first], *lowers[one.last : other.first], letters[other.first],
                 *lowers[other.last : other.last + _BEHIND]]  # fmt: skip
        if one.first > _LED_IN:
            words = words[one.first - _LED_IN :]
        said = " ".join(words)
        sign = next((sign for sign, told in _TELLS if told.search(said)), 0)
        if sign:
            yield man, team, sign


_LED_IN = 8  # words before the first of the two


def glad(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """The men whose deeds pleased a side's people."""
    return ((man, team) for man, team, sign in pleased(sentence, references) if sign > 0)


def sorry(sentence: Sentence, references: Sequence[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """The men whose deeds pained a side's people."""
    return ((man, team) for man, team, sign in pleased(sentence, references) if sign < 0)
