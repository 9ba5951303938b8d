"""Sentences and their teams in, what they say of the ground that it was played on out.

Of two sides at once, in `phrases/en/at_home`:

"Kelby saw off Thrale with a 6-0 home win", "when Thrale came calling"  ->  Kelby at home
"Kelby threw away a lead at Thrale", "left Thrale with nothing"         ->  Thrale at home

Of one, or of the ground:

"at the neutral City Stadium", "on neutral ground"                    ->  nobody's
"the local Swifts", "Hill Lane serves as Marlow's home"               ->  at home
"switched to Marlow's own patch", "at Newton Park, Marlow"            ->  Marlow at home
"left Hill Lane with all three points", "the visitors from Hamburg"   ->  away
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pressbox.datatypes.cast import NEUTRAL, Form, Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.entities.gazetteer import gazetteer
from pressbox.entities.in_their_town import of_another_day
from pressbox.phrases.en.at_home import A_HOSTS, B_HOSTS

_OUTRIGHT, _SURELY, _ITS_TOWN = 2.8, 1.6, 2.2
_OF_GROUND = frozenset("ground venue territory turf soil pitch site field enclosure surroundings".split())
_GROUNDS = frozenset("stadium ground park arena lane road centre center field complex enclosure".split())
_NOT_TODAY = frozenset("will would next should could might may replay replayed final if".split())
_SIDES = frozenset("side team club eleven outfit boys lads favourites".split())
_LOCAL_GAME = frozenset("rivals derby neighbours neighbors rival league cup".split())
_SWITCHED = frozenset("switched moved transferred shifted reversed switch".split())
_VISITORS = frozenset("visitors guests travellers visiting".split())
_LEFT = frozenset("left leave leaving departed".split())
_SPOILS = frozenset("point points spoils".split())
_STOPS = frozenset(", . ; : ! ? who which".split())
_ENDS = frozenset(", . ; in on yesterday before last this for".split())
_REACH, _BEFORE_GROUND = 7, 4


def said_of_ground(
    document: Document, by_sentence: dict[int, list[Reference]], main: tuple[str, str] | None
) -> Iterator[SideEvidence]:
    """Everything of the kind that the sentences say, most of it of the two that play."""
    yield from _of_two(document, by_sentence)
    if main is None:
        return
    for sentence in document.sentences:
        if _is_neutral(sentence):
            yield SideEvidence(NEUTRAL, 0.0, sentence.index, sentence.span)
        lowers = sentence.lowers
        teams = [
            r for r in by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.best in main and r.form in (Form.NAME, Form.NICKNAME)
        ]  # fmt: skip
        for team in teams:
            weight = _beside(lowers, team)
            if weight and not of_another_day(lowers[max(0, team.first - 8) : team.last + 7]):
                yield SideEvidence(team.best or "", weight, sentence.index, team.span)
        for name in main:
            if _of_their_town(sentence, name, main) and not of_another_day(lowers):
                yield SideEvidence(name, _ITS_TOWN, sentence.index, sentence.span)
            if _come_from(sentence, name, main):
                yield SideEvidence(name, -_SURELY, sentence.index, sentence.span)


def _is_neutral(sentence: Sentence) -> bool:
    """ "On neutral ground", "at the neutral City Stadium"; not "the final will be at a neutral venue"."""
    lowers = sentence.lowers
    for at, word in enumerate(lowers):
        if word != "neutral":
            continue
        behind = lowers[at + 1 : at + 5]
        named = _GROUNDS.intersection(behind) and sentence.tokens[at + 1].text[:1].isupper()
        if not (behind[:1] and behind[0] in _OF_GROUND) and not named:
            continue
        if _NOT_TODAY.isdisjoint(lowers[max(0, at - 9) : at]) and not of_another_day(lowers[max(0, at - 8) : at + 6]):
            return True
    return False


def _beside(lowers: Sequence[str], team: Reference) -> float:
    first, last = team.first, team.last
    before = lowers[max(0, first - 3) : first]
    after = lowers[last : last + 4]
    if before[-2:] == ["the", "local"] and after[:1] and after[0] not in _LOCAL_GAME:
        return _SURELY
    if before[-3:-1] == ["the", "local"] and before[-1] in _SIDES:
        return _SURELY
    owns = after[:1] in (["'s"], ["'"], ["’"], ["’s"])
    if owns and before[-1:] == ["as"] and "home" in after[1:3]:
        return _SURELY  # "serves as Marlow's home"
    if owns and before[-1:] == ["to"] and _SWITCHED.intersection(lowers[max(0, first - 6) : first]):
        return _OUTRIGHT
    if after[:1] and after[0] in _LEFT:
        given = next((i for i in range(last + 1, min(len(lowers), last + _REACH)) if lowers[i] == "with"), None)
        if given and _STOPS.isdisjoint(lowers[last:given]) and _SPOILS.intersection(lowers[given : given + 5]):
            return -_SURELY  # "Marlow left Hill Lane with all three points"
    return 0.0


def _of_their_town(sentence: Sentence, team: str, main: Sequence[str]) -> bool:
    """ "At Newton Park, Marlow": the town after which the one of the two is called."""
    town = _alone(team, main)
    lowers = sentence.lowers
    for at in range(2, len(lowers)):
        if lowers[at] != town or lowers[at - 1] != "," or not sentence.tokens[at].text[:1].isupper():
            continue
        behind = lowers[at + 1 : at + 2]
        ground = next(
            (i for i in range(at - 2, max(-1, at - 2 - _BEFORE_GROUND), -1) if lowers[i] in ("at", "on")), None
        )
        if ground is None or (behind and behind[0] not in _ENDS):
            continue
        if all(sentence.tokens[i].text[:1].isupper() or lowers[i] in ("the", "'s") for i in range(ground + 1, at - 1)):
            return True
    return False


def _come_from(sentence: Sentence, team: str, main: Sequence[str]) -> bool:
    """ "The visitors from Hamburg": a club of that town, or one that is called after it."""
    tokens, lowers = sentence.tokens, sentence.lowers
    for at in range(1, len(lowers) - 1):
        if lowers[at] != "from" or lowers[at - 1] not in _VISITORS or not tokens[at + 1].text[:1].isupper():
            continue
        there = set(gazetteer().clubs_of(tokens[at + 1].text)) & set(main)
        if there == {team} or (not there and lowers[at + 1] == _alone(team, main)):
            return True
    return False


def _alone(team: str, main: Sequence[str]) -> str:
    """The first word of a team's name, where the other's does not have it, else nothing."""
    other = next((one for one in main if one != team), "")
    word = team.lower().split()[0]
    return word if len(word) > 3 and word not in other.lower().split() else ""


_TOLD = tuple(
    (hosts, re.compile("|".join(f"(?:{words})" for words in told))) for hosts, told in ((0, A_HOSTS), (1, B_HOSTS))
)
_MARKS = frozenset(
    "home away road left quit visit trip journey lead advantage cushion came called paid arrived were visited unbeaten hosted entertained welcomed received host travelled went".split()
)
_OF_TWO = 1.8
_BEFORE, _BEHIND = 4, 22  # tokens of the sentence seen around the two
_LONG = 18  # tokens between them


def _of_two(document: Document, by_sentence: dict[int, list[Reference]]) -> Iterator[SideEvidence]:
    """Everything of the kind that is said of two sides named one after the other."""
    for sentence in document.sentences:
        if sentence.genre not in (Genre.PROSE, Genre.HEADLINE) or _MARKS.isdisjoint(sentence.words):
            continue
        named = [
            r for r in by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.best and r.form in (Form.NAME, Form.NICKNAME)
        ]  # fmt: skip
        for one, other in pairwise(named):
            if one.best == other.best or other.first - one.last > _LONG:
                continue
            if of_another_day(sentence.lowers[max(0, one.first - _BEFORE) : other.last + _BEHIND]):
                continue
            words = _masked(sentence, one, other, named)
            hosts = next((hosts for hosts, told in _TOLD if told.search(words)), None)
            if hosts is not None:
                yield SideEvidence((one, other)[hosts].best or "", _OF_TWO, sentence.index, one.span)


def _masked(sentence: Sentence, one: Reference, other: Reference, named: list[Reference]) -> str:
    """The words around the two up to the next side's name."""
    lowers = sentence.lowers
    end = next((r.first for r in named if r.first >= other.last), len(lowers))
    first = max(0, one.first - _BEFORE)
    return " ".join(
        [
            *lowers[first : one.first],
            "A",
            *lowers[one.last : other.first],
            "B",
            *lowers[other.last : min(end, other.last + _BEHIND)],
        ]
    )
