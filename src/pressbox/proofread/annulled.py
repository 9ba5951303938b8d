"""A report in, the sentences out whose goal the next sentence takes back.

"Hale headed in from a corner. The goal was ruled out for a push."  ->  the first

What they say of a goal is held against nothing. An earlier goal that was not given, or another man's, is another matter.
"""

import re
from functools import lru_cache

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import TELLING, Sentence
from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mood

_REFUSED = re.compile(
    r"\b(?:(?:ruled|chalked|crossed|scrubbed|waved) (?:out|off|away)|disallowed|annulled|overturned|expunged|invalidated"
    r"|(?:did|does|would|could) ?n[o’']t (?:count|stand)|did not (?:count|stand)|not (?:be )?(?:given|allowed|awarded)|no goal"
    r"|(?:flag|flags)\b[^.;]{0,30}\b(?:up|raised|went|aloft|denied|saved|cut)|(?:rais|wav|lift)\w* (?:his|her|the|a|their) flags?"
    r"|flagged (?:him |her |it |them )?(?:for )?(?:offside|off)|offside flag|(?:found|spotted|given|ruled|was|were|adjudged|judged|deemed) (?:to be |to have been )?(?:an |a |in an )?offside"
    r"|(?:gave|giving|awarded|blew for|whistled for) (?:a free[- ]kick|offside|no goal))\b", re.I
)  # fmt: skip
# "Lind had an earlier effort ruled out", "another goal was disallowed": not the one just told.
_ANOTHER = re.compile(
    r"\b(?:earlier|another|second|third|also|too|later|had (?:a|an|one|two)|have (?:a|an)|saw|see|minutes?|when|kick-off|if)\b", re.I
)  # fmt: skip
_FAR = 110  # letters from the head of the sentence


@lru_cache(maxsize=2)
def annulled_sentences(case: Case) -> frozenset[int]:
    """The numbers of the sentences whose goal was no goal; kept for the next check, for most ask."""
    told = {one.sentence for one in case.mentions.goals if one.mood is Mood.ASSERTED}
    sentences = case.document.sentences
    return frozenset(
        at for at in told
        if at + 1 < len(sentences) and sentences[at + 1].genre in TELLING and _takes_back(case, sentences[at + 1])
    )  # fmt: skip


def _takes_back(case: Case, sentence: Sentence) -> bool:
    text = sentence.span.of(case.document.text).replace("\n", " ")
    found = _REFUSED.search(text, 0, _FAR)
    if found is None or _ANOTHER.search(text, 0, found.start()) or sentence.quoted:
        return False
    at = sentence.span.start + found.start()
    named = (
        one for one in case.cast.by_sentence.get(sentence.index, ())
        if one.kind is Kind.PERSON and one.form is Form.NAME and one.span.start < at
    )  # fmt: skip
    before = {one.best for one in case.cast.by_sentence.get(sentence.index - 1, ())}
    return all(one.best in before for one in named)
