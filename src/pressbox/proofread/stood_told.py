"""The sentences of a story in, how a side stood by the figures, out as `Statement`s.

"Fulham were 3-0 up"  ->  Fulham 3, the others 0     "came from 2-0 down to win"  ->  whoever did not lose had been 0-2 behind
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence
from pressbox.datatypes.findings import Case
from pressbox.datatypes.story import Story
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.score_words import DOUBT, is_of_another_day

_FIGURES = r"(?P<a>\d{1,2})\s?[-–]\s?(?P<b>\d{1,2})(?![\d-])"
_PLAIN = r"\d{1,2}\s?[-–]\s?\d{1,2}(?![\d-])"
# Right behind the name of the side.
_AHEAD = re.compile(
    rf"^ (?:\w+ly |then |soon |duly |had |have |also |who ){{0,2}}(?:(?:led|leading|lead) (?:by )?{_PLAIN}(?! (?:on|from) (?:agg|the first|pen))"
    rf"|(?:were|was|went|go|moved|raced|stormed|surged|swept|roared|cruised|pulled|got|are|going|now|deservedly) {_PLAIN} (?:up|ahead|in front|to the good)"
    rf"|(?:raced|stormed|surged|swept|roared|cruised|eased|moved|jumped|burst) (?:in)?to (?:a|an) (?:\w+ ){{0,2}}{_PLAIN} lead)\b", re.I
)  # fmt: skip
_BEHIND = re.compile(
    rf"^ (?:\w+ly |then |soon |duly |had |have |also |who ){{0,2}}(?:(?:trailed|trailing|trail) (?:by )?{_PLAIN}(?! (?:on|from) (?:agg|the first|pen))"
    rf"|(?:were|was|went|go|fell|slipped|are|going|found themselves|now) {_PLAIN} (?:down|behind|adrift))\b", re.I
)  # fmt: skip
_SCORE = re.compile(_FIGURES)
_PUT = re.compile(r"\b(?:put|putting|send|sent|sending|fired|firing|headed|shot|edged) (?:the )?$", re.I)
_IN_FRONT = re.compile(rf"^ {_PLAIN} (?:up|ahead|in front)\b", re.I)
_CAME_BACK = re.compile(
    rf"\b(?:came|come|coming|comes|fought|fight|fighting|battled|recovered|recovering|rallied|rallying|hit|hitting|bounced|turned|roared|clawed|stormed|comeback|fightback|recovery|turnaround)\b[^.;\d]{{0,30}}? from (?:being )?{_FIGURES} (?:down|behind)\b",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:aggregate|agg|legs?|first-leg|second-leg|in the tie|the return|overall|penalties|shoot-?out|half an hour of extra)\b",
    re.I,
)
# Then it is the half-time score that is wrong, and half-time-score says so.
_AT_THE_BREAK = re.compile(r"[^.;,]{0,12}\b(?:half-?time|half time|the (?:break|interval|half))\b", re.I)
_OPPOSED = frozenset("against at past over of from to by than".split())
_NEAR = 6  # words


def stood_told(case: Case, story: Story) -> Iterator[Statement]:
    """Every such place, asserted, of this match, outside quotation marks."""
    if story.shootout is not None:
        return  # "Leeds went 3-1 up" may be of the kicks
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        words = sentence.span.of(case.document.text)
        if sentence.genre not in TELLING or not any(mark.isdigit() for mark in words) or _OTHER.search(words):
            continue
        yield from (told for told in _came_back(sentence, words) if not _beat_another(case, story, told))
        for team in case.cast.by_sentence.get(at, ()):
            if team.kind is Kind.TEAM and team.form is Form.NAME and team.best in story.teams:
                yield from _of_team(sentence, words, team, story.teams.index(team.best))


def _beat_another(case: Case, story: Story, told: Statement) -> bool:
    """ "Mostar fought back from 3-0 down to beat AZ 4-3 last month": a side that does not play here stands right behind."""
    return any(
        team.kind is Kind.TEAM and team.form is Form.NAME and team.best not in story.teams
        and 0 <= team.span.start - told.span.end < _NEAR * _NEAR
        for team in case.cast.by_sentence.get(told.sentence, ())
    )  # fmt: skip


def _came_back(sentence: Sentence, words: str) -> Iterator[Statement]:
    for found in _CAME_BACK.finditer(words):
        pair = sorted((int(found["a"]), int(found["b"])))
        if not _is_doubtful(sentence, words, found.start(), found.end()):
            span = sentence.part(found.start("a"), found.end())
            yield Statement("came back", span, sentence.index, pair=(pair[0], pair[1]))


def _of_team(sentence: Sentence, words: str, team: Reference, side: int) -> Iterator[Statement]:
    end, start = team.span.end - sentence.span.start, team.span.start - sentence.span.start
    put = _IN_FRONT.match(words[end:]) if _PUT.search(words[:start]) else None
    opposed = bool(_OPPOSED & set(sentence.lowers[max(0, team.first - 1) : team.first]))
    ahead = put or (None if opposed else _AHEAD.match(words[end:]))
    found = ahead or (None if opposed else _BEHIND.match(words[end:]))
    if found is None:
        return
    at = _SCORE.search(found[0])
    figures = (int(at["a"]), int(at["b"])) if at else (0, 0)
    pair = (max(figures), min(figures)) if ahead else (min(figures), max(figures))
    if at is None or pair[0] == pair[1] or _is_doubtful(sentence, words, start, end + found.end()):
        return
    span = sentence.part(end + at.start(), end + at.end())
    yield Statement("stood", span, sentence.index, side=side, pair=pair, by=team.span, read=True)


def _is_doubtful(sentence: Sentence, words: str, start: int, end: int) -> bool:
    if (
        _AT_THE_BREAK.match(words, end)
        or sentence.quotes(sentence.span.start + start)
        or is_of_another_day(words, start, end)
    ):
        return True
    first = next((i for i, token in enumerate(sentence.tokens) if token.start >= sentence.span.start + start), 0)
    return bool(DOUBT & set(sentence.lowers[max(0, first - _NEAR) : first]))
