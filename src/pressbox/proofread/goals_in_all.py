"""A report in, where it counts the goals of the whole match otherwise than its score has them, out.

"a seven-goal thriller" beside 3-2; "shared four goals" beside 1-1; "the last of the six goals" beside 3-2
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import TELLING
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import number
from pressbox.datatypes.story import Story
from pressbox.proofread.mended import number_mended
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.results_told import Final, written

_N = r"(?P<{}>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ALL = re.compile(
    rf"\b{_N.format('a')}[- ]goal (?:thriller|feast|classic|epic|extravaganza|bonanza|spectacular|humdinger|see-?saw|draw|stalemate)\b"
    rf"|\bshar(?:ed|ing) {_N.format('b')} goals\b(?! (?:last|in the (?:first|second) half|before|each|apiece))"
    rf"|\b(?:first|last|best|pick) of (?:the|all) {_N.format('c')} goals\b",
    re.I,
)
_OF_ANOTHER = re.compile(
    r"\b(?:last|previous|ago|season|week|month|year|earlier|when|since|first leg|reverse|recent|another|again|first-half|second-half|aggregate|would|could|almost|nearly)\b",
    re.I,
)
_AROUND = 60  # letters


def goals_in_all(case: Case, story: Story, final: Final) -> Iterator[Finding]:
    """Counts of all goals that are not the score's."""
    if len(case.telling.stories) > 1 or not final.sure or final.span is None:
        return
    text = case.document.text
    for at in sorted(sentences_of(case, story)):
        sentence = case.document.sentences[at]
        if sentence.genre not in TELLING or "goal" not in sentence.span.of(text):
            continue
        words = sentence.span.of(text)
        for found in _ALL.finditer(words):
            count = number((found["a"] or found["b"] or found["c"]).lower())
            span = sentence.part(found.start(), found.end())
            around = words[max(0, found.start() - _AROUND) : found.start()] + words[found.end() : found.end() + _AROUND]
            if count == sum(final.pair) or sentence.quotes(span.start) or _OF_ANOTHER.search(around):
                continue
            yield Finding(
                check="goals-over-score", severity=Severity.WARNING, evidence=(span, final.span),
                message=f"“{' '.join(found[0].split())}”, but {written(final.pair)} makes {sum(final.pair)}.",
                correction=number_mended(case.document.text, sentence.part(*found.span(found.lastgroup or 0)), sum(final.pair)),
            )  # fmt: skip
