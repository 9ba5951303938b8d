"""A team has one place in the table, and a place one team; nobody is before the first.

Why: one of the places is from before the match.
Silent when: words near it speak of before ("had been"), of a move ("from third"), of another table or season, or the place is shared.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.proofread.check import Check
from pressbox.proofread.standing import Stated, places_stated
from pressbox.proofread.wording import corrected

_MOVING = frozenset(
    "from was were had been started began previously before kick-off kicked last season year could would should may might"
    " if above below joint level finish finished finishing ended end can will hopes chance overnight leapfrog leapfrogged"
    " provisionally temporarily leapfrogging behind over top-four into ahead moved climb climbed dropped up down slipped"
    " eyes eyeing eye sights going beat beaten against at home former previous erstwhile".split()
)


def find(case: Case) -> Iterator[Finding]:
    """Teams in two places, and places with two teams."""
    places = {
        team: still
        for team, told in places_stated(case).items()
        if (still := [one for one in told if _is_still(case, one)])
    }
    by_place: dict[int, list[tuple[str, Stated]]] = defaultdict(list)
    for team, told in places.items():
        differing = [one for one in told if one.value != told[0].value and one.sentence != told[0].sentence]
        if differing:
            yield Finding(
                check="place-told-twice",
                severity=Severity.WARNING,
                message=f"{team} are in place {told[0].value} here and in place {differing[0].value} there.",
                evidence=(differing[0].span, told[0].span),
                correction=_mended(case, told),
            )
        else:
            by_place[told[0].value].append((team, told[0]))
    for place, teams in sorted(by_place.items()):
        if len(teams) == 2 and (
            teams[0][1].sentence != teams[1][1].sentence or _are_told_apart(case, teams[0][1], teams[1][1])
        ):
            (one, first), (other, second) = teams
            if _of_two_tables(case, one, other, first, second):
                continue
            yield Finding(
                check="place-told-twice",
                severity=Severity.WARNING,
                message=f"{one} and {other} are both told in place {place}.",
                evidence=(second.span, first.span),
            )
    yield from _first_behind(case)


def _are_told_apart(case: Case, one: Stated, other: Stated) -> bool:
    """ "Leeds are fourth on 54 points and Fulham stay fourth": in one sentence, each with a word of its own."""
    if one.span.overlaps(other.span):
        return False
    return all(_PLACE.search(told.span.of(case.document.text)) for told in (one, other))


_PLACE = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|leaders|leading|top|\w+teenth|\d{1,2}(?:st|nd|rd|th))\b",
    re.I,
)
_NEAR = 4  # words
_STAY = frozenset(
    "stay stays stayed staying remaining remain remains remained are sit sits lie lies stand stands".split()
)
_SHARED_TOP = frozenset("joint joint-top level equal goal goals difference points".split())


def _first_behind(case: Case) -> Iterator[Finding]:
    """ "Leeds stay first behind Fulham": before the first there is nobody."""
    teams = {one.span.start: one for one in case.cast.references if one.kind is Kind.TEAM and one.form is Form.NAME}
    for sentence in case.document.sentences:
        lowers = sentence.lowers
        for at in range(2, len(lowers) - 1) if sentence.genre in TELLING and "behind" in sentence.words else ():
            first = at - 1 - 3 * (lowers[at - 1] in ("point", "points") and lowers[at - 3] == ",")
            if (
                lowers[at] != "behind"
                or first < 1
                or lowers[first] not in ("first", "1st", "top")
                or lowers[first - 1] not in _STAY
            ):
                continue
            behind = next(
                (
                    one
                    for start, one in teams.items()
                    if sentence.tokens[at].end < start <= sentence.tokens[min(len(lowers) - 1, at + _NEAR)].start
                ),
                None,
            )
            if behind is not None and not _SHARED_TOP & set(lowers[at + 2 : at + 8]):
                place, leader = sentence.tokens[first], behind
                yield Finding(
                    check="place-told-twice", severity=Severity.WARNING,
                    message=f"“{place.text} behind {leader.best}”: nobody is before the first.",
                    evidence=(Span(place.start, place.end), leader.span),
                )  # fmt: skip


_A_TABLE = re.compile(
    r"\b(?:Leagues?|Divisions?|division|Conference|Championship|Group|Section|Serie|Liga|Bundesliga|Premiership|Counties|Alliance)\b"
)


def _of_two_tables(case: Case, one: str, other: str, first: Stated, second: Stated) -> bool:
    """ "In the National League North, leaders Thrale ...", behind the leaders of another league: no match of one against the other."""
    if any({one, other} <= set(story.teams) for story in case.telling.stories):
        return False
    start, end = sorted((first.span.start, second.span.start))
    return _A_TABLE.search(case.document.text, start, end) is not None


def _mended(case: Case, told: list[Stated]) -> Correction | None:
    """The place that is told once, as the one that is told more often."""
    often = Counter(one.value for one in told)
    if len(often) != 2 or min(often.values()) != 1 or max(often.values()) == 1:
        return None
    (right, _), (wrong, _) = often.most_common()
    one = next(one for one in told if one.value == wrong)
    return corrected(case.document.sentences[one.sentence], one.mention, wrong, right)


_OF_LEAGUES = frozenset("division flight tier scorer scorers form".split())
_WHOSE = frozenset("whose his her".split())


def _is_still(case: Case, one: Stated) -> bool:
    """Whether the place is told as it is now."""
    tokens = case.document.sentences[one.sentence].tokens
    first = next((i for i, token in enumerate(tokens) if token.start >= one.span.start), 0)
    last = next((i for i, token in enumerate(tokens) if token.start >= one.span.end), len(tokens))
    if _WHOSE & {token.lower for token in tokens[max(0, first - 3) : first]}:
        return False  # "said Hale, whose side are third": whose man he is may be read wrongly
    if _OF_LEAGUES & {token.lower for token in tokens[last : last + 1]}:
        return False  # "life in the top division"
    return not _MOVING & {token.lower for token in tokens[max(0, first - 5) : last + 4]}


CHECK = Check("place-told-twice", Severity.WARNING, find)
