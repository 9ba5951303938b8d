"""Two teams are as many places apart as their places in the table say.

Why: one of the places is from before the match, the words about the other from after it.
Silent when: one of the two places is not told, or told twice and differently, or the words are of points or of another table.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import number
from pressbox.proofread.check import Check
from pressbox.proofread.standing import places_stated

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
            before = [one for one in teams if found and one.span.end <= found.start()]
            if found is None or not before or sentence.quotes(found.start()):
                continue
            one = before[-1]
            if one.best == other.best or one.best not in places or other.best not in places:
                continue
            if _DOUBT.search(text, one.span.end, found.start()):
                continue
            mine, theirs = places[str(one.best)], places[str(other.best)]
            away = number(found["n"].lower()) or 1
            stated = theirs.value - mine.value if found["how"].lower() in _HIGHER else mine.value - theirs.value
            if stated != away:
                span = Span(found.start("n"), found.end("how"))
                yield Finding(
                    check=_ID, severity=Severity.WARNING,
                    message=f"“{span.of(text)}”, but {one.best} are told in place {mine.value} and {other.best} in place {theirs.value}.",
                    evidence=tuple(dict.fromkeys((span, mine.span, theirs.span))),
                )  # fmt: skip


CHECK = Check(_ID, Severity.WARNING, find)
