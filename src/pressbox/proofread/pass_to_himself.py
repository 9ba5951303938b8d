"""Nobody crosses to himself or scores from his own pass.

Why: a surname is typed twice: "Brunt's corner was met by Brunt".
Silent when: the two are namesakes with first names, or a rebound may lie between.
"""

import itertools
from collections.abc import Iterator

from pressbox.datatypes.cast import Form, Kind
from pressbox.datatypes.document import Genre
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.proofread.check import Check

_FED = frozenset(
    "teed fed found picked met cross crosses corner delivery pass passed crossed assisted assist flick ball supplied"
    " provided squared cut-back through-ball free-kick slipped played set".split()
)
_TO = frozenset("for to by up out found met fed teed assisted from".split())
_BREAKS = frozenset(
    "; and before but then again rebound himself own who which save saved after when while whose".split()
)
_FARTHEST = 9


def find(case: Case) -> Iterator[Finding]:
    """Passes of a man to himself."""
    for sentence in case.document.sentences:
        if sentence.genre not in (Genre.PROSE, Genre.CAPTION):
            continue
        lowers = [token.lower for token in sentence.tokens]
        people = [
            one for one in case.cast.by_sentence.get(sentence.index, ())
            if one.kind is Kind.PERSON and one.form is Form.NAME and one.best
        ]  # fmt: skip
        for one, other in itertools.pairwise(people):
            between = lowers[one.last : other.first]
            if one.best != other.best or not between or len(between) > _FARTHEST or _BREAKS & set(between):
                continue
            if _FED & set(between) and between[-1] in _TO:
                yield Finding(
                    check="pass-to-himself",
                    severity=Severity.ERROR,
                    message=f"{one.best} passes to himself here: one of the two names is wrong.",
                    evidence=(other.span, one.span),
                )


CHECK = Check("pass-to-himself", Severity.ERROR, find)
