"""A side starts with eleven, and has one less for each man sent off.

Why: a name is added to the list of those who started, and the one who gave way is not taken out; the red card is added to the
copy, and “finished with eleven men” is not changed.
Silent when: the line cannot be told to be a list of those who started, or it has fewer names (they are often cut short); the
side that ended a man short is not named right before the words, or a card may have been for a man on the bench.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.mentions import CardMention
from pressbox.proofread.check import Check

_ELEVEN = 11
_INSIDE = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"[,;]|(?<!\b[A-Z])\. | - | and ")  # "S. Basu" is one man
_SUBS = re.compile(r"\b(?:subs?|substitutes|subs not used|unused|bench|manager|referee|booked|att|goals?)\b", re.I)


def find(case: Case) -> Iterator[Finding]:
    """Line-ups of more than eleven, and more men at the end than are left."""
    yield from _left_with(case)
    for sentence in case.document.sentences:
        if sentence.genre is not Genre.LINEUP:
            continue
        words = sentence.span.of(case.document.text)
        head, colon, names = words.partition(":")
        if not colon or len(head) > 60 or _SUBS.search(head):
            continue
        while _INSIDE.search(names):
            names = _INSIDE.sub("", names)
        names = names[: cut.start()] if (cut := _SUBS.search(names)) else names
        if re.search(r"[()]", names):
            continue
        started = [name for name in _BETWEEN.split(names.strip(" .")) if name.strip()]
        if _ELEVEN < len(started) <= _ELEVEN + 2:
            yield Finding(
                check="eleven",
                severity=Severity.WARNING,
                message=f"{len(started)} men start for {head.strip()}.",
                evidence=(sentence.span,),
            )


_ENDED_WITH = re.compile(
    r"^ (?:\w+ly )?(?:finish|end|complet|saw out)(?:ed|ing|es|s)? (?:the )?(?:game|match|contest|tie|day|night|afternoon)? ?with (?:only |just |all )?(?P<n>11|10|nine|9|eight|8|ten|eleven) (?:men|players|women)\b", re.I
)  # fmt: skip
_MEN = {"11": 11, "eleven": 11, "10": 10, "ten": 10, "9": 9, "nine": 9, "8": 8, "eight": 8}
_HURT = re.compile(
    r"\b(?:injur\w+|hurt|limp\w*|stretcher\w*|carried off|bench|coach|manager|used all|no (?:more )?subs\w*)\b", re.I
)


def _left_with(case: Case) -> Iterator[Finding]:
    """ "finished with 11 men" of a side that had a man sent off."""
    if len(case.telling.stories) != 1 or _HURT.search(case.document.text, *case.document.extent):
        return
    (story,) = case.telling.stories
    for sentence in case.document.sentences:
        words = sentence.span.of(case.document.text)
        for team in case.cast.by_sentence.get(sentence.index, ()) if " men" in words or " players" in words else ():
            if team.kind is not Kind.TEAM or team.form is not Form.NAME or team.best not in story.teams:
                continue
            found = _ENDED_WITH.match(words[team.span.end - sentence.span.start :])
            if found is None or sentence.quotes(team.span.start):
                continue
            sent = [
                one
                for one in story.cards
                if isinstance(one.mention, CardMention)
                and one.mention.colour == "red"
                and one.team == team.best
                and one.player
            ]
            men, left = _MEN[found["n"].lower()], _ELEVEN - len({one.player for one in sent})
            if sent and men != left:
                start = team.span.end
                yield Finding(
                    check="eleven", severity=Severity.WARNING,
                    message=f"“{found['n']} men” of {team.best}, who had {' and '.join(dict.fromkeys(str(one.player) for one in sent))} sent off.",
                    evidence=(Span(start + found.start("n"), start + found.end()), *(one.spans[0] for one in sent)),
                )  # fmt: skip


CHECK = Check("eleven", Severity.WARNING, find)
