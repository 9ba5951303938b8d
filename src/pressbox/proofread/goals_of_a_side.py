"""The sentences of a story in, how many goals they say that a side had by then, out as `Statement`s.

"Leeds' second goal was scored by Hale", "Leeds had a third", "Hale added a fourth for Leeds"  ->  Leeds scored 2, 3, 4
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case
from pressbox.datatypes.numbers import ordinal
from pressbox.datatypes.story import Story
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.path_of_score import Statement

_NTH = r"(?P<n>second|third|fourth|fifth|sixth|seventh|eighth)"
# Behind it a goal, or what no "second penalty", no "third win" has.
_TAIL = (
    r"(?= goals?\b|[.,;:)]|$| (?:when|as|and|with|in|on|after|before|from|through|just|midway|late|soon|at|shortly|\d+|came"
    r"|of the (?:game|match|afternoon|night|evening))\b)"
)
_OWN = re.compile(rf"^['’]s? {_NTH}(?: goal\b| (?=came\b|arrived\b|followed\b|was (?:scored|headed|added|a)\b))", re.I)
_HAD = re.compile(
    rf"^ (?:\w+ly |then |soon |duly |had |have |also ){{0,2}}(?:had|got|grabbed|scored|added|netted|claimed|bagged|plundered|struck|went on to score) (?:a|an|their|the|its) (?:\w+ly |deserved )?{_NTH}{_TAIL}",
    re.I,
)
_FOR = re.compile(
    rf"\b(?:add|scor|nett?|grabb?|bagg?|struck|head|fir)(?:ed|ing|s)? (?:\w+ )?(?:a|the) {_NTH}(?: goal)? for (?:the )?$",
    re.I,
)
_NEAR, _BEHIND = 30, 30  # letters around the words
_DOUBT = re.compile(
    r"\b(?:could|should|would|might|may|almost|nearly|thought|no|not|never|n't|without|chance|chances|denied|search|searching|looking|pushed|pressed|claims|appeals"
    r"|disallowed|ruled|offside|saved|tried|trying|last|previous|ago|season|seasons|career|aggregate|leg|shoot-?out|penalties|kick|kicks|successive|consecutive|straight"
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


_NTHS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


def _said_of(text: str, sentence: Sentence, team: Reference, side: int) -> Iterator[Statement]:
    before, behind = text[sentence.span.start : team.span.start], text[team.span.end : sentence.span.end]
    found = _OWN.match(behind) or _HAD.match(behind)
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
