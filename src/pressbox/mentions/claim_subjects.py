"""A claim's words in a sentence in, whom they are about out: teams and people beside them.

"a blow to their city rivals' European hopes"            ->  the side that "they" met
"new coach Stefano Pioli"                                ->  Pioli
"the first goal after the 90th minute since Kaka (2006)"  ->  whoever scored it, and Kaka
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Sentence, Span
from pressbox.mentions.table_subject import subject_team
from pressbox.phrases.en.people import KIN

_RIVALS = frozenset("rivals neighbours neighbors opponents".split())
_POSSESSIVES = frozenset(("their", "its", "his"))
_LISTS = frozenset(("and", ",", "&"))
_GOALS = frozenset("goal goals winner equaliser opener scored struck netted double hat-trick".split())
_LONGEST = 6


def teams_of_claim(
    sentence: Sentence, references: Sequence[Reference], inside: Sequence[Reference], first: int, last: int, cast: Cast
) -> list[Reference]:
    """The team a claim at tokens `first`..`last` is of, before those that it names."""
    subject = _their_rivals(sentence, references, first, cast) or subject_team(sentence, references, first)
    found = [subject] if subject is not None else []
    for one in (*inside, *_named_behind(sentence, references, last)):
        if one.kind is Kind.TEAM and one.best not in {team.best for team in found}:
            found.append(one)
    return found


def _their_rivals(sentence: Sentence, references: Sequence[Reference], first: int, cast: Cast) -> Reference | None:
    """ "their city rivals' hopes": of the two that play, the one that is not "they"."""
    lowers = sentence.lowers
    at = first - 1
    while at >= 0 and lowers[at] in ("'s", "'"):
        at -= 1
    if at < 1 or lowers[at] not in _RIVALS or not cast.main_pair:
        return None
    whose = next(
        (
            r for r in references
            if r.kind is Kind.TEAM and r.form is Form.PRONOUN and at - 4 <= r.first < at and lowers[r.first] in _POSSESSIVES
        ),
        None,
    )  # fmt: skip
    if whose is None or whose.best not in cast.main_pair:
        return None
    other = next(team for team in cast.main_pair if team != whose.best)
    tokens = sentence.tokens
    span = Span(tokens[whose.last].start, tokens[at].end)  # behind "their", which is the side that they met
    return Reference(span, sentence.index, whose.last, at + 1, Kind.TEAM, Form.EPITHET, ((other, 0.8),), lowers[at])


def _named_behind(sentence: Sentence, references: Sequence[Reference], last: int) -> list[Reference]:
    """ "in their last two matches against Marlow and Dunmore"."""
    lowers = sentence.lowers
    if lowers[last : last + 1] != ["against"]:
        return []
    found: list[Reference] = []
    at = last + 1
    starts = {r.first: r for r in references if r.kind is Kind.TEAM and r.form in (Form.NAME, Form.NICKNAME) and r.best}
    while at in starts:
        found.append(starts[at])
        at = starts[at].last
        while lowers[at : at + 1] and lowers[at] in _LISTS:
            at += 1
    return found


def people_of_claim(
    sentence: Sentence, references: Sequence[Reference], first: int, last: int, kind: str
) -> tuple[Reference, ...]:
    """The people a claim at tokens `first`..`last` is about."""
    lowers = sentence.lowers
    people = [r for r in references if r.kind is Kind.PERSON and r.best]
    inside = [
        r for r in people
        if first <= r.first and r.last <= last and not (r.form is Form.PRONOUN and lowers[r.last : r.last + 1][0] in KIN)
    ]  # fmt: skip
    named = [r for r in inside if r.form is Form.NAME]
    behind = [r for r in people if r.form is Form.NAME and last <= r.first <= last + 1]
    before = [r for r in people if r.last <= first]
    since = lowers[last - 1] == "since"
    if kind == "previous_meeting":
        scored = [r for r in before[-1:] if _GOALS & set(lowers[r.last : first]) and first - r.last <= _LONGEST]
        return tuple(scored)
    if kind == "appointment" and behind and not inside:
        return tuple(behind[:1])
    if since:
        found = inside or before[-1:]
        return (*found, *(r for r in behind if r.best not in {one.best for one in found}))
    return tuple(named or inside or before[-1:])
