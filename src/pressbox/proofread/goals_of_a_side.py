"""The sentences of a story in, how many goals they say that a side had by then, out as `Statement`s.

"Leeds' second goal was scored by Hale", "Leeds had a third", "Hale added a fourth for Leeds"  ->  Leeds scored 2, 3, 4
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood
from pressbox.datatypes.numbers import number, ordinal
from pressbox.datatypes.story import Story
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.path_of_score import Statement
from pressbox.proofread.score_words import DOUBT

_NUMBERS = "second|third|fourth|fifth|sixth|seventh|eighth"
_NTH = rf"(?P<n>{_NUMBERS})"
# Behind it a goal, or what no "second penalty", no "third win" has.
_TAIL = (
    r"(?= goals?\b|[.,;:)]|$| (?:when|as|and|with|in|on|after|before|from|through|just|midway|late|soon|at|shortly|\d+|came"
    r"|of the (?:game|match|afternoon|night|evening))\b)"
)
_OWN = re.compile(rf"^['’]s? {_NTH}(?: goal\b| (?=came\b|arrived\b|followed\b|was (?:scored|headed|added|a)\b))", re.I)
# "headed the Bairns' second on 29": behind a verb of scoring, the man's goal.
_SCORED_THEIR = re.compile(rf"^['’]s? {_NTH}{_TAIL}", re.I)
_SCORING = re.compile(
    r"\b(?:scor|nett?|head|slott?|tapp?|fir|grabb?|bagg?|add|struck|hit|got|notch|volley|lash|convert|claim|curl|drill)(?:ed|ing|s)?"
    r" (?:home |in )?(?:the )?$", re.I
)  # fmt: skip
_HAD = re.compile(
    rf"^ (?:\w+ly |then |soon |duly |had |have |also ){{0,2}}(?:had|got|grabbed|scored|added|netted|claimed|bagged|plundered|struck|went on to score) (?:a|an|their|the|its) (?:\w+ly |deserved )?{_NTH}{_TAIL}",
    re.I,
)
_FOR = re.compile(
    rf"\b(?:add|scor|nett?|grabb?|bagg?|struck|head|fir)(?:ed|ing|s)? (?:\w+ )?(?:a|the) {_NTH}(?: goal)? for (?:the )?$",
    re.I,
)
# Whosever: no side of a 2-0 has a third.
_ANYONES = re.compile(
    rf"\b(?:(?:add|scor|nett?|grabb?|bagg?|notch|plunder|head|slott?|tapp?|score|claim)(?:ed|ing|s)? (?:home |in |his side's |their )?(?:a|the) (?:\w+ )?{_NTH}{_TAIL}"
    rf"|(?:the|a) (?P<nth>{_NUMBERS}) (?:goal )?(?:came|arrived|followed|was (?:scored|added|headed))\b"
    r"|(?:made|making|makes|make) it (?P<count>two|three|four|five|six|seven|eight)(?=[.,;:)]|$| (?:when|as|with|after|before|from (?:the spot|close|a|his|\d)|just|midway|late|soon|in the|on the|on \d+|shortly)\b))", re.I
)  # fmt: skip
_OF_BOTH = re.compile(r"\bthe (?:\w+ )?(?:second|third|fourth|fifth|sixth|seventh|eighth)\b", re.I)
_OF_ALL = re.compile(r"(?: goal)? of the (?:game|match|afternoon|night|evening|day|half|tie)\b", re.I)
_NEAR, _BEHIND = 30, 30  # letters around the words
_DOUBT = re.compile(
    r"\b(?:could|should|would|might|may|almost|nearly|thought|no|not|never|n't|without|chance|chances|denied|search|searching|looking|pushed|pressed|claims|appeals"
    r"|disallowed|ruled|offside|saved|tried|trying|last|previous|ago|season|seasons|career|aggregate|leg|shoot-?out|penalties|(?<!free[- ])(?<!spot[- ])kicks?|successive|consecutive|straight"
    r"|games|matches|wanted|threatened|seeking|bid|if|since|earlier|week|month|year|division|string|tier|row)\b", re.I
)  # fmt: skip


def goals_of_a_side(case: Case, story: Story) -> Iterator[Statement]:
    """Every such place, asserted and outside quotation marks."""
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        if sentence.genre not in TELLING or not any(word in sentence.words for word in _NTHS):
            continue
        for team in case.cast.by_sentence.get(at, ()):
            if team.kind is Kind.TEAM and team.form in (Form.NAME, Form.NICKNAME) and team.best in story.teams:
                yield from _said_of(case.document.text, sentence, team, story.teams.index(team.best))
        if story.shootout is None and not DOUBT & sentence.words:
            yield from _said_of_anyone(case, sentence, sum(story.score or ()))


def _said_of_anyone(case: Case, sentence: Sentence, goals: int) -> Iterator[Statement]:
    """ "added a third"; "the third goal" may be the third of the match as soon as of a side."""
    text = case.document.text
    for found in _ANYONES.finditer(text, sentence.span.start, sentence.span.end):
        start, end = found.span(found.lastgroup or 0)
        count = (number if found["count"] else ordinal)(text[start:end].lower())
        near = max(sentence.span.start, start - _NEAR), min(sentence.span.end, end + _BEHIND)
        if count is None or sentence.quotes(start) or _DOUBT.search(text, *near):
            continue
        if count > goals or not (_OF_BOTH.search(found[0]) or _OF_ALL.match(text, end)):
            yield Statement("scored", Span(start, end), sentence.index, count=count)
        if count <= goals and (man := _whose(case, sentence, count)):
            yield Statement("nth", Span(start, end), sentence.index, count=count, person=man.best, by=man.span)


def _whose(case: Case, sentence: Sentence, count: int) -> Reference | None:
    """Whose goal the reader takes such words to mean, if one man's."""
    men = [
        man for told in case.mentions.goals if told.sentence == sentence.index and told.mood is Mood.ASSERTED
        for man, odds in told.scorers for first, nth in told.nths
        if first == man.first and nth == count and odds > _SCORED and man.form is Form.NAME
    ]  # fmt: skip
    return men[0] if len({man.best for man in men}) == 1 else None


_SCORED = 1.0  # log-odds that he scored


_NTHS = (*_NUMBERS.split("|"), "it")


def _said_of(text: str, sentence: Sentence, team: Reference, side: int) -> Iterator[Statement]:
    before, behind = text[sentence.span.start : team.span.start], text[team.span.end : sentence.span.end]
    found = _OWN.match(behind) or _HAD.match(behind) or (_SCORING.search(before) and _SCORED_THEIR.match(behind))
    start = team.span.end
    if found is None:
        found, start = _FOR.search(before), sentence.span.start
    if found is None or sentence.quotes(team.span.start):
        return
    first, last = start + found.start("n"), start + found.end()
    if _DOUBT.search(text, max(sentence.span.start, first - _NEAR), min(sentence.span.end, last + _BEHIND)):
        return
    count = ordinal(found["n"].lower())
    if count is not None:
        yield Statement(
            "scored", Span(first, start + found.end("n")), sentence.index, side=side, count=count, by=team.span
        )
