"""Who wins the shoot-out, or the tie, is who goes through.

Why: the names are changed about in the line that looks ahead to the next round.
Silent when: two matches are told, two legs are spoken of without an aggregate, or the words look back or wonder.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Kind
from pressbox.datatypes.document import TELLING, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.mended import side_named

_ID = "who-goes-through"
_ROUND = r"(?:the )?(?:next round|last (?:16|32|eight|four|sixteen)|(?:second|third|fourth|fifth|sixth|next) round|quarter-?finals?|semi-?finals?|final|knockout (?:stages?|rounds?))"
_WORDS = r"(?:,? (?:who|now|therefore|will|have|had|then|instead|duly|also|it was who))*"
_THROUGH = re.compile(
    rf"{_WORDS} (?:go|goes|went|are|march|marched|squeezed?|sneak(?:ed)?) through\b(?! the)|{_WORDS} (?:progress(?:ed)?|advanced?)\b(?: (?:to|into)|[.,;])"
    rf"|{_WORDS} (?:reach(?:ed)?|booked? (?:a|their) place in|move into|moved into|march into) {_ROUND}\b", re.I
)  # fmt: skip
# "Leeds will now meet Marlow in the last eight": who has won the tie.
_NEXT = re.compile(
    rf",? (?:who )?(?:will |now |next |then |go on to |therefore ){{1,3}}(?:meet|face|play|host|entertain|visit|travel to|take on)\b[^.;,]{{1,50}} in {_ROUND}", re.I
)  # fmt: skip
_OUT = re.compile(
    rf"{_WORDS} (?:are|were|went|go|bowed|bow|crashed|crash|dumped|are knocked|were knocked|were dumped) out\b|{_WORDS} (?:were|are) eliminated\b", re.I
)  # fmt: skip
_DOUBT = re.compile(
    r"\b(?:would|could|should|might|if|hop\w+|look\w+|last (?:season|year|week|month)|ago|(?:18|19|20)\d\d|group|not|never|failed|since|may|can"
    r"|until|before|when|while|had|must|need\w*|already|previous\w*|remain\w*|thought|seemed|look|this time|last time|meet|face|waiting|against)\b", re.I
)  # fmt: skip
_WONDERED = re.compile(
    r"\b(?:would|could|should|might|may|can|if|hop\w+|last (?:season|year|week|month)|ago|until|before|had|must|need\w*|previous\w*|winners?|losers?"
    r"|instead|women|youth|under-\d+|reserves)\b", re.I
)  # fmt: skip
_LEGS = re.compile(
    r"\b(?:legs?|aggregate|agg|group|(?:the|in an?|after an?|to a|force a|forced a) replay|away goals|points|table|league)\b",
    re.I,
)


def find(case: Case) -> Iterator[Finding]:
    """Sides that go through after losing, or out after winning."""
    stories = [story for story in case.telling.stories if story.main]
    if len(case.telling.stories) != 1 or not stories or None in stories[0].teams:
        return
    story = stories[0]
    decided = _winner(case, story)
    if decided is None:
        return
    winner, how, span, sure = decided
    loser = next((side for side in story.teams if side != winner), None)
    for team, through, words, name in _told(case, story):
        if through == (team == winner):
            continue
        said = " ".join(words.of(case.document.text).split())
        yield Finding(
            check=_ID, severity=Severity.ERROR if sure else Severity.WARNING, evidence=(words, span),
            message=f"“{said}”, but {winner} {how}.",
            correction=Correction(name, right) if (right := side_named(case, winner if through else loser)) else None,
        )  # fmt: skip


def _winner(case: Case, story: Story) -> tuple[str, str, Span, bool] | None:
    """Who won the tie, by what, the words, and whether they say so outright."""
    for kind, how in (("shootout", "won the shoot-out"), ("aggregate", "won on aggregate")):
        told = [
            (team, one.span) for one in story.results
            if one.kind == kind and one.mood is Mood.ASSERTED and one.winner in (1, 2)
            and (team := _named(one.first_team, one.second_team, one.winner, story)) is not None
            and not (_LOST_BY.search(case.document.text, max(0, one.span.start - 30), one.span.start) and one.first_team is not None and one.first_team.best == team)
        ]  # fmt: skip
        if told:
            return (told[0][0], how, told[0][1], True) if len({team for team, _ in told}) == 1 else None
    if (
        _LEGS.search(case.document.text, *case.document.extent)
        or story.score is None
        or story.score[0] == story.score[1]
        or not story.spans
    ):
        return None
    if story.score_basis != "stated" or not story.score_certain:
        return None
    return str(story.teams[story.score[0] < story.score[1]]), "won", story.spans[0], False


# "Leeds went out despite a 1-0 win, beaten 2-1 on aggregate": the higher figure first, and of the other side.
_LOST_BY = re.compile(r"\b(?:beaten|lost|losing|lose|defeated|(?:go|goes|going|went) down)(?: by)? \Z", re.I)


def _named(first: object, second: object, winner: int, story: Story) -> str | None:
    names = [getattr(one, "best", None) for one in (first, second)]
    if names[winner - 1] in story.teams:
        return str(names[winner - 1])
    loser = names[2 - winner]
    return next((str(team) for team in story.teams if team != loser), None) if loser in story.teams else None


def _told(case: Case, story: Story) -> Iterator[tuple[str, bool, Span, Span]]:
    text = case.document.text
    for sentence in case.document.sentences:
        words = sentence.span.of(text)
        doubtful = bool(_DOUBT.search(words))
        if sentence.genre not in TELLING or sentence.quoted or (doubtful and _WONDERED.search(words)):
            continue
        for one in case.cast.by_sentence.get(sentence.index, ()):
            if one.kind is not Kind.TEAM or one.best not in story.teams:
                continue
            before = text[max(sentence.span.start, one.span.start - 12) : one.span.start].lower()
            if before.endswith((" of ", " for ", " by ", " over ", " at ", " with ", " beat ")):
                continue
            for wording, through in ((_NEXT, True),) if doubtful else ((_THROUGH, True), (_OUT, False), (_NEXT, True)):
                if found := wording.match(text, one.span.end, sentence.span.end):
                    yield str(one.best), through, Span(one.span.start, found.end()), one.span


CHECK = Check(_ID, Severity.ERROR, find)
