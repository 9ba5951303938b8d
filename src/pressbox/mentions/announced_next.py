"""A sentence and the one before it in, whether that one tells of a goal that this one is about to describe out.

    "Then came the winner. Hale picked the ball up 25 yards out, looked up and let fly."      ->  yes
    "Parity lasted ten minutes. Lind crossed and Hale was there at the far post."             ->  yes
    "Hale levelled on 12 minutes. Lind crossed ..."    ->  no: the goal has its man

The words of the second sentence need not say that the ball went in; the first has said it.
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Kind
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.mentions.moods import of_another_day

_NTH = r"(?:winner|winning goal|equali[sz]er|leveller|opener|opening goal|breakthrough|decisive goal|decisive moment|clincher|second|third|fourth|fifth|goal)"
_TELLS = re.compile(
    rf"^(?:and |but |so |yet )?then (?:came|followed|arrived) (?:the |an? |their ){_NTH}\b"
    rf"|\bthe {_NTH}(?: goal)? ,? ?(?:when it came |finally |duly |eventually |then |at last |soon |, \w+ ,? )*(?:came|arrived|followed)\b"
    r"|\b(?:it|that|this|the lead|their lead|the advantage|parity|the joy|the celebrations|the equality) (?:(?:did not|did n't|didn't) last|lasted (?:only|just|all of|barely|less than|a mere|but|no more than)\b|was short-lived|proved short-lived)"
    r"|\bhad something to show for\b"
    r"|\b(?:was|were|are|is) (?:back |soon |quickly |deservedly |again |then |suddenly )?(?:ahead|in front|level|in the lead|on level terms|one up|two up|behind)\b"
    r"|\b(?:took|regained|retook|grabbed|went into|snatched|restored) (?:the|their) lead\b"
    r"|\b(?:broke|broken) the deadlock\b|\b(?:deadlock|resistance) was broken\b"
    r"|\b(?:doubled|extended|increased|halved) (?:the|their) (?:lead|advantage|arrears|deficit)\b"
    r"|\b(?:equalised|equalized|levelled|drew level|pulled (?:one|a goal) back|pulled level|went ahead|went in front|hit back)\b"
    r"|\bit (?:was|became) (?:one|two|three|four|five|\d) ?[-–:] ?(?:nil|one|two|three|four|five|all|\d)\b|\bbefore there was further scoring\b"
    rf"|\b(?:was|were) rewarded with (?:the|a|an|their) (?:[\w-]+ )?{_NTH}\b"
)
_NOT_SO = re.compile(
    r"\b(?:if|not been|nearly|almost|could|should|would|might|may|never|remained|stayed|still|until|at half-time|at the break|at the interval"
    r"|disallowed|ruled|offside|penalty|win|won|beat|lost|drew 0|full-time|final whistle|table|league|season|points)\b"
)


def announced(document: Document, cast: Cast, sentence: Sentence) -> bool:
    """Whether the sentence before, of the same paragraph, tells a goal of nobody."""
    if not sentence.index or sentence.genre is not Genre.PROSE:
        return False
    before = document.sentences[sentence.index - 1]
    if before.paragraph != sentence.paragraph or before.genre is not Genre.PROSE or of_another_day(before.lowers):
        return False
    if any(r.kind is Kind.PERSON for r in cast.by_sentence.get(before.index, ())) or before.tokens[-1].text == "?":
        return False
    return tells_of_one(before.lowers)


def tells_of_one(lowers: Sequence[str]) -> bool:
    """Whether the words tell that a goal fell."""
    said = " ".join(lowers)
    return bool(_TELLS.search(said)) and not _NOT_SO.search(said)
