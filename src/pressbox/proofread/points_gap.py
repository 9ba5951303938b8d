"""A gap in points must be the difference of the points that are told.

Why: totals and gaps are copied from different tables, and one of them is from before the match.
Silent when: one of the two totals is not told, or told twice and differently.
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.proofread.check import Check
from pressbox.proofread.mended import number_mended, turned_about
from pressbox.proofread.points_beside import points_beside
from pressbox.proofread.standing import Stated, places_stated, points_stated
from pressbox.proofread.wording import corrected


def find(case: Case) -> Iterator[Finding]:
    """Gaps that the points told do not have."""
    points = {team: told[0] for team, told in points_stated(case).items() if len({one.value for one in told}) == 1}
    second = [team for team, told in places_stated(case).items() if {one.value for one in told} == {2}]
    held: list[Span] = []
    for claim in case.mentions.claims:
        if claim.kind != "points_gap" or claim.mood is not Mood.ASSERTED or claim.value is None:
            continue
        named = [*claim.teams, *(_behind_the_words(case, claim) if len(claim.teams) == 1 else ())]
        teams = [team.best for team in named if team.best]
        at_the_top = "top" in claim.span.of(case.document.text).lower().split()
        if at_the_top and any(team not in points for team in teams[len(claim.teams) :]):
            named, teams = [*claim.teams], teams[: len(claim.teams)]  # "at the top of the Northern Premier" is no team
        if len(teams) == 1 and at_the_top and len(second) == 1:
            teams.append(second[0])
        if len(teams) == 2 and teams[0] != teams[1] and all(team in points for team in teams):
            held.append(claim.span)
            yield from _compare(case, claim, named, [(team, points[team]) for team in teams])
    yield from _beside_their_totals(case, held)


def _beside_their_totals(case: Case, held: list[Span]) -> Iterator[Finding]:
    """ "have 51 points, eight more than Rushall, who have 44"."""
    for one in points_beside(case):
        gap = one.own - one.theirs
        if one.gap_at is None or gap == one.gap or any(map(one.words.overlaps, held)):
            continue
        words = " ".join(one.words.of(case.document.text).split())
        yield Finding(
            check="points-gap", severity=Severity.ERROR,
            message=f"“{words}”, but {one.own} and {one.theirs} points are told: the gap is {abs(gap)}.",
            evidence=(one.words, one.own_at, one.theirs_at),
            correction=number_mended(case.document.text, one.gap_at, abs(gap)) if gap * one.gap > 0 else None,
        )  # fmt: skip


_BETWEEN = 4  # words: "a point behind the surprise leaders Derby"


def _behind_the_words(case: Case, claim: ClaimMention) -> Sequence[Reference]:
    """The team right behind "a point ahead of", where the words themselves end before it."""
    lowers = case.document.sentences[claim.sentence].lowers
    behind = [
        one for one in case.cast.by_sentence.get(claim.sentence, ())
        if one.kind is Kind.TEAM and one.form in (Form.NAME, Form.NICKNAME) and one.first >= claim.last
    ]  # fmt: skip
    between = lowers[claim.last : behind[0].first] if behind else []
    near = len(between) <= _BETWEEN and all(word.replace("-", "").isalpha() for word in between)
    return behind[:1] if near and not {"and", "but", "with", "after", "when", "in", "as"} & set(between) else ()


def _compare(
    case: Case, claim: ClaimMention, named: Sequence[Reference], totals: list[tuple[str, Stated]]
) -> Iterator[Finding]:
    (one, first), (other, second) = totals
    gap = abs(first.value - second.value)
    words = " ".join(claim.span.of(case.document.text).split())
    if gap == claim.value or claim.value is None:
        yield from _turned_about(case, claim, named, words, totals)
        return
    yield Finding(
        check="points-gap",
        severity=Severity.ERROR,
        message=f"“{words}”, but {one} have {first.value} points and {other} have {second.value}: the gap is {gap}.",
        evidence=(claim.span, first.span, second.span),
        correction=corrected(case.document.sentences[claim.sentence], claim, claim.value, gap) if gap else None,
    )


_MORE, _LESS = (
    frozenset("clear ahead above better".split()),
    frozenset("behind adrift below off shy short worse".split()),
)


def _turned_about(
    case: Case, claim: ClaimMention, named: Sequence[Reference], words: str, totals: list[tuple[str, Stated]]
) -> Iterator[Finding]:
    """ "A point behind Derby, who have 41", of a side with 42: the gap is right, and its direction is not."""
    (one, first), (other, second) = totals
    told = set(words.lower().split())
    if len(named) != len(totals):
        return  # of the second in the table, who are only understood
    subject_first = named[0].span.start < claim.span.start < named[1].span.start
    if not subject_first or bool(told & _MORE) == bool(told & _LESS):
        return
    if (first.value < second.value) if told & _MORE else (first.value > second.value):
        yield Finding(
            check="points-gap",
            severity=Severity.ERROR,
            message=f"“{words}”, but {one} have {first.value} points and {other} have {second.value}.",
            evidence=(claim.span, first.span, second.span),
            correction=turned_about(
                case.document.text, claim.span, ("clear of", "ahead of", "above", "behind", "adrift of", "below")
            ),
        )


CHECK = Check("points-gap", Severity.ERROR, find)
