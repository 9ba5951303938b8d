"""Words about a penalty in, whether it was scored, and whether a missed one was taken again out.

"Hale's kick was saved, but the referee ordered a retake"   ->  taken again
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.document import Document
from pressbox.phrases.en.penalties import SCORED, SECOND_ATTEMPT, TAKEN_AGAIN


def is_taken_again(document: Document, sentence: int) -> bool:
    """Whether this sentence or the next tells of a second attempt."""
    words = [word for s in document.sentences[sentence : sentence + 2] for word in s.lowers[:60]]
    text = " ".join(words)
    again = not TAKEN_AGAIN.isdisjoint(words) or any(
        how in text and (how != "off his line" or not _RAN_OUT.search(text)) for how in SECOND_ATTEMPT
    )
    return again or ("second attempt" in text and was_scored(words))  # and not "held at the second attempt"


# a keeper who came off his line later on, not one who did so too soon
_RAN_OUT = re.compile(
    r"\b(came|come|coming|raced|racing|rushed|rushing|dashed|ran|quick|quickly|smartly|bravely|out) off his line\b"
)


def was_scored(words: Sequence[str]) -> bool:
    """Whether the words tell that it was scored; "the home side" does not."""
    return not SCORED.isdisjoint(words) and any(
        word in SCORED and not (word == "home" and behind in _AT_HOME)
        for word, behind in pairwise((*words, ""))
    )  # fmt: skip


_AT_HOME = frozenset("side team fans crowd supporters keeper goalkeeper end defence captain".split())
