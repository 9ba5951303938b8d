"""A team cannot play itself.

Why: two names are turned about in haste, and one of them only once: "Everton came away from Everton with a 3-2 win".
Silent when: another team stands between, the second name is a ground's or a possessive, or no word of a result is near.
"""

import itertools
from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Genre, Sentence
from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.numbers import score
from pressbox.proofread.check import Check

_READ = (Genre.PROSE, Genre.HEADLINE, Genre.SUBHEADING, Genre.CAPTION, Genre.RESULT)
_VERBS = frozenset(
    "beat beats beaten beating defeat defeats defeated defeating thrash thrashed edge edged hammer hammered thump thumped"
    " sink sank stun stunned crush crushed rout trounced host hosted hosting visit visited overcame overcome down downed"
    " drew dispatch dispatched demolish demolished past rock humble humbled v vs".split()
)
_OPPOSED = frozenset("against over at to with v vs past by visiting hosts strugglers".split())
_RESULT = frozenset(
    "win victory draw defeat loss won lost drew triumph beat success points point stalemate beaten thrashing rout wins"
    " winner equaliser winners".split()
)
_MODIFIERS = frozenset(
    "the a an fellow struggling high-flying 10-man ten-man rivals neighbours local bottom club visitors hosts side leaders champions newly-promoted promoted lowly visiting".split()
)
_BREAKS = frozenset(", ; : ( ) who which whose where while when but and before after as -- – —".split())
_FARTHEST = 16


def find(case: Case) -> Iterator[Finding]:
    """Sentences in which a team meets itself."""
    for sentence in case.document.sentences:
        if sentence.genre not in _READ:
            continue
        teams = [
            one for one in case.cast.by_sentence.get(sentence.index, ())
            if one.kind is Kind.TEAM and one.form in (Form.NAME, Form.NICKNAME) and one.best
        ]  # fmt: skip
        for one, other in itertools.pairwise(teams):
            if one.best == other.best and _meets(sentence, one, other):
                yield Finding(
                    check="team-against-itself",
                    severity=Severity.ERROR,
                    message=f"{one.best} play {other.best} here: one of the two names is wrong.",
                    evidence=(other.span, one.span),
                )


def _meets(sentence: Sentence, one: Reference, other: Reference) -> bool:
    lowers = [token.lower for token in sentence.tokens]
    between = lowers[one.last : other.first]
    behind = lowers[other.last : other.last + 1]
    if len(between) == 1 and score(between[0]) is not None:
        return True
    if (
        not between
        or len(between) > _FARTHEST
        or behind in (["'s"], ["'"])
        or any(w in (";", "(", ")") for w in between)
    ):
        return False
    prior = _head(between)
    if prior in _VERBS and prior not in ("defeat", "past"):
        return not _BREAKS & set(between)
    figures = any(score(word) is not None for word in lowers)
    return prior in _OPPOSED and figures and bool(_RESULT & set(between)) and not _BREAKS & set(between[-8:])


def _head(between: Sequence[str]) -> str:
    """The last word before the second name that is no modifier of it."""
    for word in reversed(between):
        if word not in _MODIFIERS:
            return word
    return ""


CHECK = Check("team-against-itself", Severity.ERROR, find)
