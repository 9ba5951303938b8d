"""Document and cast in, which side is said to have been behind or ahead at some time, to have scored first or last out.

"Newcastle came from behind to beat"   ->  Newcastle trailed
"Two goals down, Marlow rallied"       ->  Marlow trailed, by two goals
"Marlow salvaged a point"              ->  the last goal was Marlow's
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import CourseMention, Mood
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.moods import mood_of
from pressbox.phrases.en.course import OF_A_TABLE, ONLY_HOPED, PATTERNS, UNDERSTOOD

_SKIPPED = frozenset(
    (Genre.CREDIT, Genre.LINEUP, Genre.STANDINGS, Genre.SCORELINE, Genre.OTHER_SPORT, Genre.OTHER_MATCH)
)
_NOT_A_SUBJECT = frozenset("against past over at of from by beat beating for on versus v with between after".split())
_OPENING = 2  # tokens before a participle that opens its sentence: "Despite falling behind, Marlow"
_BEHIND_OR_AHEAD = ("trailed", "led")
_SURE = 0.6


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


@cache
def _understood() -> Phrasebook:
    return Phrasebook(UNDERSTOOD)


def find_course(document: Document, cast: Cast) -> tuple[CourseMention, ...]:
    """Every team said to have trailed or led, in the order of the text."""
    return tuple(mention for sentence in document.sentences for mention in _of(sentence, cast))


def _of(sentence: Sentence, cast: Cast) -> Iterator[CourseMention]:
    if sentence.genre in _SKIPPED or sentence.quoted:
        return
    here = cast.by_sentence.get(sentence.index, ())
    for phrase in _phrasebook().find(sentence, here):
        lowers = sentence.lowers
        says = phrase.pattern.says.split()[0]
        if says in _BEHIND_OR_AHEAD and OF_A_TABLE & set(lowers[phrase.first : phrase.last + _BEHIND]):
            continue
        if says != "trailed" and _is_only_hoped(lowers, phrase):
            continue
        if any(r.kind is Kind.TEAM and r.first < phrase.last and r.last > phrase.first for r in here):
            continue  # "Go Ahead Eagles"
        if mood_of(sentence, phrase.first, phrase.last) is not Mood.ASSERTED:
            continue
        team = _whose(here, phrase, lowers)
        if team is not None:
            yield _mention(sentence, phrase, team)
    for phrase in _understood().find(sentence, here):
        lowers = sentence.lowers
        if OF_A_TABLE & set(lowers[phrase.first : phrase.last + _BEHIND]):
            continue
        if _is_of_others(lowers[phrase.last : phrase.last + 3]):
            continue
        team = _alone(here, phrase, lowers)
        if team is not None and mood_of(sentence, phrase.first, phrase.last) is not Mood.OTHER_DAY:
            yield _mention(sentence, phrase, team, understood=True)


def _mention(sentence: Sentence, phrase: Found, team: Reference, *, understood: bool = False) -> CourseMention:
    says, *amount = phrase.pattern.says.split()
    return CourseMention(
        Span(sentence.tokens[phrase.first].start, sentence.tokens[phrase.last - 1].end),
        sentence.index, phrase.first, phrase.last, phrase.pattern.name, team=team, says=says,
        goals=_goals(phrase, sentence.lowers, amount), times=2 if "x2" in amount else 1, understood=understood,
    )  # fmt: skip


_BEHIND = 4  # words
_BREAK = frozenset("half-time halftime half interval break turn turnaround change".split())
_ANOTHER_CLAUSE = frozenset(
    "who which that whose when while until but although though as before after for ; : with".split()
)
_FAR = 8  # words from a side to what it did


def _is_of_others(behind: Sequence[str]) -> bool:
    """ "Hit back at their critics", "Kelby's lead over Thrale"; not "behind at the break"."""
    return behind[:1] == ["over"] or (behind[:1] == ["at"] and _BREAK.isdisjoint(behind))


def _alone(here: Sequence[Reference], phrase: Found, lowers: Sequence[str]) -> Reference | None:
    """The team whose deed it is, no man's: the last named before it in its clause, or whose it is called ("Kelby's equaliser")."""
    if (named := phrase.slots.get("side")) and named.reference:
        return named.reference if named.reference.targets[0][1] > _SURE else None
    before = [r for r in here if r.last <= phrase.first and r.kind in (Kind.TEAM, Kind.PERSON)]
    team = before[-1] if before else None
    if team is None or team.kind is not Kind.TEAM or not team.targets:
        return None
    if team.targets[0][1] <= _SURE and team.form is not Form.EPITHET:
        return None
    between = lowers[team.last : phrase.first]
    prior = lowers[max(0, team.first - 2) : team.first]
    if len(between) > _FAR or not _ANOTHER_CLAUSE.isdisjoint(between) or (between and between[0] == "'s"):
        return None
    return None if not _NOT_A_SUBJECT.isdisjoint(prior) else team


def _is_only_hoped(lowers: Sequence[str], phrase: Found) -> bool:
    """ "A chance to take the lead", "close to opening the scoring", "thought they were in front"; "in front of" a crowd or a rival."""
    before, behind = lowers[max(0, phrase.first - 2) : phrase.first], lowers[phrase.last : phrase.last + 1]
    hoped = before[-1:] == ["to"] or not ONLY_HOPED.isdisjoint(before)
    return hoped or (behind == ["of"] and lowers[phrase.last - 1] == "front")


def _goals(phrase: Found, lowers: Sequence[str], amount: Sequence[str]) -> int:
    """By how many goals it says that a side was behind or ahead."""
    score = phrase.slots.get("s")
    if score is None:
        return next((int(one) for one in amount if one.isdigit()), 1)
    figures = [int(figure) for figure in re.findall(r"\d+", "".join(lowers[score.first : score.last]))]
    return max(1, abs(figures[0] - figures[-1])) if figures else 1


def _whose(here: Sequence[Reference], phrase: Found, lowers: Sequence[str]) -> Reference | None:
    """The team that is the phrase's subject: the last before it, or of a participle that opens the sentence the next."""
    teams = [
        r for r in here if r.kind is Kind.TEAM and r.targets and (r.targets[0][1] > _SURE or r.form is Form.EPITHET)
    ]
    before = [r for r in teams if r.last <= phrase.first]
    if before:
        team = before[-1]
        if "who" in lowers[team.last : min(team.last + 2, phrase.first)]:
            return team  # "drew 2-2 with Brenley, who led 2-0"
        prior = lowers[team.first - 1] if team.first else ""
        if prior == "the" and team.first > 1:
            prior = lowers[team.first - 2]
        if "-" in prior and team.first > 1:  # "won against ten-man Brenley, having trailed"
            prior = lowers[team.first - 2]
        if prior in _NOT_A_SUBJECT and len(before) > 1 and _is_of_the_winner(lowers, phrase, team):
            team = before[-2]
            prior = lowers[team.first - 1] if team.first else ""
        return None if prior in _NOT_A_SUBJECT or lowers[team.last : team.last + 1] == ["'s"] else team
    if phrase.first <= _OPENING and "," in lowers[phrase.last : phrase.last + 8]:
        comma = lowers.index(",", phrase.last)
        return next((r for r in teams if comma < r.first <= comma + 3), None)
    return None


_LOOKS_BACK = frozenset("after despite having by".split())
_NEW_SUBJECT = frozenset("who which that whose when while but although though as and before ; . :".split())
_REACH = 10  # words


def _is_of_the_winner(lowers: Sequence[str], phrase: Found, other: Reference) -> bool:
    """ "Marlow beat Brenley 3-2 after going two down": a participle behind the other side's name is the subject's."""
    between = lowers[other.last : phrase.first]
    participle = lowers[phrase.first].endswith("ing")
    looks_back = bool(_LOOKS_BACK & set(between[-3:])) or between[-1:] == [","]
    return participle and looks_back and len(between) <= _REACH and not _NEW_SUBJECT & set(between)
