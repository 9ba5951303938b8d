"""Nobody keeps a clean sheet in a match in which both sides score, nor does a side that is beaten.

Why: the line on the goalkeeper is written before the last goal, or kept from the week before.
Silent when: the sheet is of another match, of a half or of some minutes, or was only hoped for; one of the sides has no goal, and it is not said whose sheet it is.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import Story
from pressbox.proofread.check import Check
from pressbox.proofread.of_this_match import sentences_of
from pressbox.proofread.results_told import final_score, written

_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))"
_SHEET = r"(?:clean[- ]sheet|shut-?out)\b(?!s)"
_KEPT = re.compile(
    rf"\b(?:k(?:ept|eeps?|eeping)|record(?:ed|s|ing)|register(?:ed|s|ing)|post(?:ed|s|ing)|collect(?:ed|s|ing)|celebrat(?:ed|es|ing)|secured|securing)"
    rf" (?:a|an|another|his|her|their|its|yet another) (?:[\w’'-]+ ){{0,3}}?{_SHEET}"
    rf"|\b(?:a|an|his|her|their|its|\w+['’]s?) (?:league |season['’]s )?{_NTH} (?:[\w-]+ ){{0,2}}?{_SHEET}", re.I
)  # fmt: skip
_DOUBT = frozenset(
    "could should would might may will nearly almost chance hope hopes hoping hoped wanted if unless until till not never n't no without"
    " denied deny denying denies robbed rob spoiled spoilt spoil spoiling ruined ruin cost costing missed miss lost losing had after before"
    " since following previous previously last ago week weekend half interval break minutes hour ended ending end despite"
    " seeking looking looked search chasing bid failed unable prevented prevent first-half second-half yet nor leg tried trying".split()
)
_BEFORE, _BEHIND = 8, 9  # words
_BROKEN = frozenset(". ; ! ?".split())


def find(case: Case) -> Iterator[Finding]:
    """Clean sheets that the final score denies."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if not story.main or final is None or not final.sure or final.span is None or not sum(final.pair):
            continue
        for at in sorted(sentences_of(case, story)):
            sentence = case.document.sentences[at]
            if sentence.genre not in TELLING or not {"clean", "shutout", "shut-out", "clean-sheet"} & sentence.words:
                continue
            text = sentence.span.of(case.document.text).replace("\n", " ")
            for found in _KEPT.finditer(text):
                span = sentence.part(found.start(), found.end())
                if sentence.quotes(span.start) or _is_doubtful(sentence, span.start, span.end):
                    continue
                if min(final.pair) == 0 and not _is_of_the_beaten(case, story, final.pair, sentence, span):
                    continue
                yield Finding(
                    check="clean-sheet",
                    severity=Severity.WARNING,
                    message=f"“{' '.join(found[0].split())}” in a match that ended {written(final.pair)}.",
                    evidence=(span, final.span),
                )


def _is_of_the_beaten(case: Case, story: Story, pair: tuple[int, int], sentence: Sentence, span: Span) -> bool:
    """ "Leeds kept a clean sheet", of a match that Leeds lost: their name stands right before the words."""
    before = [one for one in case.cast.by_sentence.get(sentence.index, ()) if one.span.end + 1 == span.start]
    return any(one.best in story.teams and pair[1 - story.teams.index(one.best)] > 0 for one in before)


def _is_doubtful(sentence: Sentence, start: int, end: int) -> bool:
    first = next(i for i, token in enumerate(sentence.tokens) if token.end > start)
    last = next((i for i, token in enumerate(sentence.tokens) if token.start >= end), len(sentence.tokens))
    near = {*sentence.lowers[max(0, first - _BEFORE) : last], *sentence.lowers[last : last + _BEHIND]}
    return bool(_DOUBT & near)


CHECK = Check("clean-sheet", Severity.WARNING, find)
