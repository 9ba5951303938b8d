"""A run that is told as going on must go on with this result.

Why: the line about the run is from the preview: "unbeaten in six" stands under a defeat.
Silent when: the run is told as ended, threatened or of before the match, or of another competition or ground.
"""

from collections.abc import Iterator

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.results_told import final_score

_NOW = frozenset(
    "now extended extend extends extending stretched stretch continue continued continues made remain remained remains are is still stay".split()
)
_BEFORE = frozenset(
    "had ended end ends ending snapped halted broke came was were been previous last hoping looking could would should"
    " arrived before previously until since despite lost first home away cup premier champions european month in-form"
    " not never n't no but over against former after if season final kick-off into from".split()
)


def find(case: Case) -> Iterator[Finding]:
    """Runs that this result has ended."""
    for claim in case.mentions.claims:
        if (
            claim.kind != "streak"
            or claim.mood is not Mood.ASSERTED
            or len(claim.teams) != 1
            or not claim.teams[0].best
        ):
            continue
        words = claim.span.of(case.document.text).lower()
        for story in case.telling.stories:
            ended = _ended(case, story, claim.teams[0].best)
            if ended and _denied(words, ended) and _goes_on(case, claim):
                final = final_score(case, story)
                yield Finding(
                    check="run-and-result",
                    severity=Severity.WARNING,
                    message=f"“{' '.join(words.split())}” of {claim.teams[0].best}, who {ended} this match.",
                    evidence=(claim.span, *([final.span] if final and final.span else [])),
                )


def _ended(case: Case, story: Story, team: str) -> str | None:
    final = final_score(case, story)
    if final is None or not final.sure or team not in story.teams:
        return None
    own, rival = final.pair if team == story.teams[0] else final.pair[::-1]
    return "won" if own > rival else "lost" if own < rival else "drew"


def _denied(words: str, ended: str) -> bool:
    if "unbeaten" in words or "undefeated" in words:
        return ended == "lost"
    if "winless" in words or "without a win" in words or "without win" in words:
        return ended == "won"
    if any(run in words for run in ("straight", "successive", "consecutive", "in a row", "on the trot")):
        for kind, result in (("win", "won"), ("victor", "won"), ("defeat", "lost"), ("loss", "lost"), ("draw", "drew")):
            if kind in words:
                return ended != result
    return False


def _goes_on(case: Case, claim: ClaimMention) -> bool:
    tokens = case.document.sentences[claim.sentence].tokens
    near = {token.lower for token in tokens[max(0, claim.first - 6) : claim.last + 3]}
    return bool(_NOW & near) and not _BEFORE & near


CHECK = Check("run-and-result", Severity.WARNING, find)
