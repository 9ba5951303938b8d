"""A gap in points must be one that the table had that day.

Why: gaps are remembered from before the match.
Silent when: the words measure from a line of the table (relegation, Europe) or name nobody to measure from.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.proofread.check import Check
from pressbox.proofread.reference.doubt import taken_back
from pressbox.proofread.reference.standings import Tables, tables_around
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported
from pressbox.proofread.wording import corrected

_ID = "reference-gap"
_LEAD = frozenset("clear lead leads advantage".split())
_BEHIND = frozenset("behind off adrift".split())
_SUMMIT = frozenset("top lead summit leaders pace table first".split())
_LINES = frozenset("relegation drop safety zone bottom places play-off play-offs europe european third fourth".split())


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every gap told, and on teams told to be level."""
    if case.reference is None:
        return
    tables = tables_around(case)
    for claim in case.mentions.claims:
        if (
            claim.kind not in ("points_gap", "level_on_points")
            or claim.mood is not Mood.ASSERTED
            or taken_back(case, claim)
        ):
            continue
        if tables is None:
            yield not_checkable(_ID, (claim.span,), "the reference data has no table of this league on that day")
            continue
        between = _between(case, tables, claim)
        if between is None:
            yield not_checkable(_ID, (claim.span,), "the words do not say between which two teams")
        else:
            yield _judged(case, tables, claim, *between)


def _between(case: Case, tables: Tables, claim: ClaimMention) -> tuple[str, str] | None:
    """The two teams: both named, or one and the leaders, or the leaders and the next."""
    named = [tables.team(team.best) for team in claim.teams]
    teams = [team for team in dict.fromkeys(named) if team]
    words = set(claim.span.of(case.document.text).lower().replace("-", " ").split())
    if _LINES & words or None in named:
        return None
    if len(teams) == 2:
        return teams[0], teams[1]
    if len(teams) != 1 or claim.kind != "points_gap":
        return None
    order = sorted(tables.after[0].values(), key=lambda row: row.position)
    if _BEHIND & words and _SUMMIT & words and order[0].team != teams[0]:
        return teams[0], order[0].team
    if _LEAD & words and _SUMMIT & words and order[0].team == teams[0]:
        return teams[0], order[1].team
    return None


def _judged(case: Case, tables: Tables, claim: ClaimMention, one: str, other: str) -> Finding:
    gap = 0 if claim.kind == "level_on_points" else claim.value
    answer = tables.rows_of(one, other)
    first, second = tables.now(one).points, tables.now(other).points
    can_be = {abs(a.points - b.points) for a in tables.states(one) for b in tables.states(other)}
    points = f"{one} had {first} points and {other} {second} on {tables.day}"
    if gap is None:
        return not_checkable(_ID, (claim.span,), "no figure is told", answer)
    if gap == abs(first - second):
        return supported(_ID, (claim.span,), f"{points}.", answer)
    if gap in can_be or _other_second(tables, claim, gap, one):
        return not_checkable(_ID, (claim.span,), f"it depends on the hour; at the day's end {points}", answer)
    sentence = case.document.sentences[claim.sentence]
    right = abs(first - second)
    return contradicted(
        _ID, Severity.WARNING, (claim.span,),
        f"“{' '.join(claim.span.of(case.document.text).split())}”, but {points}: the gap was {right}.", answer,
        corrected(sentence, claim, gap, right) if right and gap else None,
    )  # fmt: skip


def _other_second(tables: Tables, claim: ClaimMention, gap: int, one: str) -> bool:
    """Whether another team may have been the one that the lead is measured from, earlier in the day."""
    if len(claim.teams) == 2:
        return False
    return any(
        abs(table[one].points - sorted((row.points for team, row in table.items() if team != one), reverse=True)[0]) == gap
        for table in tables.all if one in table
    )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
