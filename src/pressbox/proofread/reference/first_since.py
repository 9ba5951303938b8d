"""A "first win since" must count from the last one.

Why: such lines come from a data sheet and go stale, or lose a digit.
Silent when: the words are of goals, grounds or cups, or of more than wins over one rival and wins after a run without.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from pressbox.datatypes.document import Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import ClaimMention, Mood
from pressbox.proofread.check import Check
from pressbox.proofread.reference.doubt import taken_back
from pressbox.proofread.reference.played import Played, matches_played
from pressbox.proofread.reference.verdicts import contradicted, not_checkable, supported
from pressbox.proofread.wording import number_at, said_like, tokens_of

_ID = "reference-first-since"
_A_WIN = re.compile(r"\bfirst (\w+ ){0,2}?(win|victory|triumph|three points)\b")
_OVER = re.compile(r"\b(win|victory|triumph) (over|against)\b")
_SINCE = re.compile(r"\bsince (?:\w+ ){0,3}?((?:18|19|20)\d\d)\b")
_IN_GAMES = re.compile(r"\bin (?:\w+ ){0,2}?([\w-]+) (?:\w+ ){0,2}?(?:games|matches|outings|attempts)\b|\bin ([\w-]+)$")
_A_PART = re.compile(r"\b(away|home|road|cup|europe|european|ever|his|manager|season|year|visit|trip|charge)\b")
_COMPLETE_SINCE = 1995  # the reference data holds leagues, not cups, and few seasons before


def find(case: Case) -> Iterator[Finding]:
    """A verdict on every first win told."""
    if case.reference is None:
        return
    played = matches_played(case)
    for claim in case.mentions.claims:
        sentence = case.document.sentences[claim.sentence]
        if (
            claim.kind not in ("record", "streak", "head_to_head")
            or claim.mood is not Mood.ASSERTED
            or taken_back(case, claim)
        ):
            continue
        span = Span(claim.span.start, min(sentence.span.end, claim.span.end + 60))
        words = " ".join(span.of(case.document.text).split()).rstrip(" .,;")
        if not _A_WIN.match(words.lower()):
            continue
        match = next((one for one in played if any(one.name_of(team.best) for team in claim.teams)), None)
        if match is None or match.score is None or match.score[0] == match.score[1]:
            yield not_checkable(_ID, (claim.span,), "it is not told of a team that won here")
            continue
        yield _judged(case, claim, match, words)


def _judged(case: Case, claim: ClaimMention, match: Played, words: str) -> Finding:
    assert case.reference is not None and match.score is not None
    winner, loser = match.names if match.score[0] > match.score[1] else match.names[::-1]
    lower = words.lower()
    since = _SINCE.search(lower)
    if since and _OVER.search(lower) and not _A_PART.search(lower[: since.start()]):
        answer = case.reference.last_win(winner, loser, match.date)
        year, last = since[1], str(answer.value)[:4] if answer.known else None
        if last == year:
            return supported(_ID, (claim.span,), f"{winner} last beat {loser} on {answer.value}.", answer)
        if last is not None and (last > year or int(year) >= _COMPLETE_SINCE):
            place = case.document.text.find(year, claim.span.start)
            # A win later than told is in the results; a cup win that they lack can only be later than they say.
            mended = Correction(Span(place, place + 4), last) if last > year and place >= 0 else None
            if last > year:
                return contradicted(
                    _ID, Severity.WARNING, (claim.span,),
                    f"“{words}”, but {winner} beat {loser} on {answer.value}.", answer, mended,
                )  # fmt: skip
        return not_checkable(_ID, (claim.span,), "a win may be missing from the reference data", answer)
    count = _IN_GAMES.search(lower)
    told = next((token for token in tokens_of(case.document.sentences[claim.sentence], claim)[::-1]), None)
    if count is None or told is None or _A_PART.search(lower[: count.end()]):
        return not_checkable(_ID, (claim.span,), "the words are of more than a rival or a run")
    answer = case.reference.streak(winner, match.date - timedelta(1), "winless", match.fixture.competition)
    run = answer.value if isinstance(answer.value, int) else 0
    for length in (run, run + 1):
        if number_at(tokens_of(case.document.sentences[claim.sentence], claim), length):
            return supported(_ID, (claim.span,), f"{winner} had gone {run} matches without a win.", answer)
    place_of = next(
        (at for n in range(2, 40) if (at := number_at(tokens_of(case.document.sentences[claim.sentence], claim), n))),
        None,
    )
    said = said_like(place_of.of(case.document.text), run + 1) if place_of else None
    if place_of is None or "league" not in lower:
        return not_checkable(_ID, (claim.span,), "cup ties may lie within the run", answer)
    return contradicted(
        _ID, Severity.WARNING, (claim.span,), f"“{words}”, but {winner} had gone {run} matches without a win.", answer,
        Correction(place_of, said) if said else None,
    )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
