"""A run must be as long as the results make it.

Why: runs are counted on from last week's copy.
Silent when: cup ties, friendlies, or matches of a league that the reference data holds in part may lie within the run.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.datatypes.reference import Answer
from pressbox.proofread.check import Check
from pressbox.proofread.reference.doubt import taken_back
from pressbox.proofread.reference.played import Played, matches_played
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported
from pressbox.proofread.wording import corrected

_ID = "reference-streak"
# What a run is made of, by its words; the first that is found counts.
_KINDS = (
    ("clean", re.compile(r"clean sheets?")),
    ("winless", re.compile(r"without (a|another) (win|victory)|winless|(not|n't|yet to) (won|win)|without winning")),
    ("unbeaten", re.compile(r"unbeaten|undefeated|without (a )?(defeat|loss|losing)|not (been )?(lost|beaten)")),
    ("losses", re.compile(r"\b(defeats?|loss(es)?|lost|losing)\b")),
    ("draws", re.compile(r"\b(draws?|drawn)\b")),
    ("wins", re.compile(r"\b(wins?|won|victor(y|ies)|winning)\b")),
)  # fmt: skip
_IN_A_ROW = re.compile(r"in a row|in succession|straight|successive|consecutive|on the (trot|bounce|spin)|back-to-back")
_OUT_OF = re.compile(r"(\w+)\s+(?:\w+\s+){0,3}?(?:in|of|from)\s+(?:\w+\s+){0,2}?(?:last|past|previous)\s+([\w-]+)")
# Runs of a part of the matches, or of a man.
_A_PART = re.compile(
    r"\b(derb(y|ies)|cup|europa|champions league|at old|his|him|season|since|visits?|meetings?|goals?|points?|against"
    r"|first-half|opening|competitions?|under)\b"
)  # fmt: skip
_PAST = frozenset("record ended after snapped previous earlier broke halted".split())  # "a club record run of"
_HOME, _AWAY = re.compile(r"\bhome\b"), re.compile(r"\b(away|road|travels)\b")
_LEAGUE = re.compile(r"\b(league|premier|top[- ]flight|serie a|bundesliga|championship)\b")
_ROOM_FOR_A_CUP_TIE = timedelta(days=5)  # between two matches of the league
_A_WEEK = 7
_LONGEST_BREAK = timedelta(days=110)  # of a league, in summer


@dataclass(frozen=True, slots=True)
class Run:
    """A run as the words have it."""

    team: str
    kind: str
    length: int
    league: bool
    venue: str | None


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every run told of one of the teams that played."""
    if case.reference is None:
        return
    played = matches_played(case)
    for claim in case.mentions.claims:
        if claim.kind != "streak" or claim.mood is not Mood.ASSERTED or not claim.value or claim.value < 2:
            continue
        match = next((one for one in played if any(one.name_of(team.best) for team in claim.teams)), None)
        run = _run(case, claim, match) if match else None
        if match is None or run is None:
            yield not_checkable(_ID, (claim.span,), "it is not told which run of which team that played is meant")
        else:
            yield _judged(case, claim, match, run)


def _run(case: Case, claim: ClaimMention, match: Played) -> Run | None:
    """The run of one team that the words count."""
    names = [name for team in claim.teams if (name := match.name_of(team.best))]
    words = claim.span.of(case.document.text).lower()
    sentence = case.document.sentences[claim.sentence]
    after = " ".join(token.lower for token in sentence.tokens[claim.last : claim.last + 5])
    before = {token.lower for token in sentence.tokens[max(0, claim.first - 3) : claim.first + 1]}
    if before & _PAST:
        return None
    kind = next((kind for kind, pattern in _KINDS if pattern.search(words)), None)
    in_a_row = kind in ("winless", "unbeaten") or bool(_IN_A_ROW.search(words))
    if len(set(names)) != 1 or kind is None or not in_a_row or _OUT_OF.search(words) or claim.value is None:
        return None
    if _A_PART.search(f"{words} {after}") or taken_back(case, claim) or _is_somebody_elses(case, claim):
        return None
    venue = "home" if _HOME.search(words) else "away" if _AWAY.search(f"{words} {after}") else None
    return Run(names[0], kind, claim.value, bool(_LEAGUE.search(f"{words} {after}")), venue)


def _is_somebody_elses(case: Case, claim: ClaimMention) -> bool:
    """ "Mourinho's 61-game unbeaten record" is no run of the team that is named beside it."""
    tokens = case.document.sentences[claim.sentence].tokens
    owner = next(
        (n for n in range(claim.first - 1, max(-1, claim.first - 5), -1) if tokens[n].lower in ("'s", "'")), None
    )
    return owner is not None and not any(team.last == owner for team in claim.teams)


def _judged(case: Case, claim: ClaimMention, match: Played, run: Run) -> Finding:
    assert case.reference is not None
    league = match.fixture.competition
    of_league, eve = (
        case.reference.streak(run.team, day, run.kind, league, run.venue)
        for day in (match.date, match.date - timedelta(1))
    )
    of_all, eve_of_all = (
        case.reference.streak(run.team, day, run.kind, None, run.venue)
        for day in (match.date, match.date - timedelta(1))
    )
    told = of_league if of_league.value else eve
    lengths = {_length(one) for one in (of_league, eve, of_all, eve_of_all)}
    ran = f"{run.team}: {_length(told)} {_NAMES[run.kind]} in a row in the {league} up to {match.fixture.date}"
    if run.length in lengths:
        return supported(_ID, (claim.span,), f"{ran}.", told)
    # In the league every match is known; in all competitions a cup tie may have gone on with the run, or broken it.
    in_league = run.league and league is not None and all(_is_dense(one, match.date) for one in (of_league, eve))
    longest = max(_length(one) + _gaps(one, match.date) for one in (of_league, eve, of_all))
    if in_league or run.length > longest:
        return contradicted(
            _ID, Severity.WARNING, (claim.span,),
            f"“{' '.join(claim.span.of(case.document.text).split())}”, but {ran}.", told,
            corrected(case.document.sentences[claim.sentence], claim, run.length, _length(told))
            if _length(told) > 1 else None,
        )  # fmt: skip
    return not_checkable(
        _ID, (claim.span,), "matches that the reference data does not hold may belong to the run", told
    )


_NAMES = {
    "clean": "clean sheets", "winless": "matches without a win", "unbeaten": "matches unbeaten", "losses": "defeats",
    "draws": "draws", "wins": "wins",
}  # fmt: skip


def _length(answer: Answer) -> int:
    return answer.value if isinstance(answer.value, int) else 0


def _gaps(answer: Answer, day: date) -> int:
    """How many matches that the data does not hold may lie between those of a run, up to the one that broke it."""
    days = [day, *_days(answer)]
    return sum(
        max(1, (later - earlier).days // _A_WEEK)
        for later, earlier in itertools.pairwise(days) if earlier + _ROOM_FOR_A_CUP_TIE < later
    )  # fmt: skip


def _days(answer: Answer) -> list[date]:
    return [date.fromisoformat(str(row[0])) for row in answer.rows if row[0]]


def _is_dense(answer: Answer, day: date) -> bool:
    """Whether the matches of a run, up to this day, follow one another as those of a league do of which the data holds all."""
    days = [day, *_days(answer)][: max(2, _length(answer) + 1)]
    return all(later - earlier < _LONGEST_BREAK for later, earlier in itertools.pairwise(days))


CHECK = Check(_ID, Severity.WARNING, find)
