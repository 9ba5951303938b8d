"""Words before a statement that take it back: "prevented from claiming victory", "headed for a goalless draw".

The reader's moods know most of them; a wrong verdict is worse than none, so here any of them is enough.
"""

from pressbox.datatypes.findings import Case
from pressbox.datatypes.mentions import Mention

_TAKEN_BACK = frozenset(
    "prevented preventing prevent denied deny denying headed heading destined seemed looked looking hoping hoped hopes hope"
    " unable failed fail threatened threaten almost nearly could would should might may if chance difficult trying try"
    " attempt bid wanted needed needing need wait waiting course seeking chasing missed missing before until not never"
    " n't cannot without expected tipped".split()
)
_JUST_BEFORE = 9


def taken_back(case: Case, told: Mention, just_before: int = _JUST_BEFORE) -> bool:
    """Whether words before the statement, in its sentence, leave open that it came true."""
    tokens = case.document.sentences[told.sentence].tokens
    return any(token.lower in _TAKEN_BACK for token in tokens[max(0, told.first - just_before) : told.first])
