"""Two teams are as many places apart as their places in the table say.

Why: one of the places is from before the match, the words about the other from after it.
Silent when: one of the two places is not told, or told twice and differently, or the words are of points or of another table.
"""

import re
from collections.abc import Iterator, Mapping

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import number
from pressbox.proofread.check import Check
from pressbox.proofread.standing import Stated, places_stated

_ID = "places-apart"
_APART = re.compile(
    r"\b(?P<n>a|one|two|three|four|five|six|seven|eight|nine|ten) (?:place|spot|position)s? "
    r"(?P<how>above|below|behind|ahead of|higher than|lower than|better off than|clear of|off|beneath)(?: of)? (?:the )?(?:[\w-]+-placed |leaders |champions )?$", re.I
)  # fmt: skip
_HIGHER = ("above", "ahead of", "higher than", "better off than", "clear of")
_DOUBT = re.compile(
    r"\b(?:before|were|was|had|started|began|last|previous|could|would|should|might|may|if|from|than they|season|finished|finish|climb|leapfrog\w*|overnight|kick-off)\b", re.I
)  # fmt: skip


def find(case: Case) -> Iterator[Finding]:
    """Places that are not so far apart as is said."""
    places = {team: told[0] for team, told in places_stated(case).items() if len({one.value for one in told}) == 1}
    text = case.document.text
    for sentence in case.document.sentences if len(places) > 1 else ():
        if sentence.genre not in TELLING or "p" not in sentence.span.of(text):
            continue
        teams = [
            one for one in case.cast.by_sentence.get(sentence.index, ())
            if one.kind is Kind.TEAM and one.form in (Form.NAME, Form.NICKNAME) and one.best
        ]  # fmt: skip
        for other in teams:
            found = _APART.search(text[: other.span.start], sentence.span.start)  # right before the other's name
            if found is None or sentence.quotes(found.start()):
                continue
            before = [one for one in teams if one.span.end <= found.start()]
            one = _told_beside(places, found.start()) or (before[-1].best if before else None)
            if one is None or one == other.best or one not in places or other.best not in places:
                continue
            start = places[one].span.end if _told_beside(places, found.start()) else before[-1].span.end
            if _DOUBT.search(text, start, found.start()):
                continue
            mine, theirs = places[one], places[str(other.best)]
            away = number(found["n"].lower()) or 1
            stated = theirs.value - mine.value if found["how"].lower() in _HIGHER else mine.value - theirs.value
            if stated != away:
                span = Span(found.start("n"), found.end("how"))
                yield Finding(
                    check=_ID, severity=Severity.WARNING,
                    message=f"“{span.of(text)}”, but {one} are told in place {mine.value} and {other.best} in place {theirs.value}.",
                    evidence=tuple(dict.fromkeys((span, mine.span, theirs.span))),
                )  # fmt: skip


def _told_beside(places: Mapping[str, Stated], at: int) -> str | None:
    """ "They drop to fifth, one place below Fulham": whose place is told right before the words, whatever they are called there."""
    near = [team for team, told in places.items() if 0 <= at - told.span.end <= len(", ")]
    return near[0] if len(near) == 1 else None


CHECK = Check(_ID, Severity.WARNING, find)
