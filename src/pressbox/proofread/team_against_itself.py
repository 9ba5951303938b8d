"""A team cannot play itself.

Why: two names are turned about in haste, and one of them only once: "Everton came away from Everton with a 3-2 win".
Silent when: another team stands between, the second name is a ground's, or no word of a result is near. A note when a
sentence that tells a result names only one team, and names it twice.
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
# What is done to, or got from, the second name: "a 2-1 victory over Leeds", "were held to a 1-1 draw by Leeds".
_RESULT_NOUNS = frozenset(
    "win victory triumph success draw stalemate defeat loss thrashing rout drubbing hammering demolition thriller clash"
    " encounter comeback lead game match tie".split()
)
_TO_THE_OTHER = frozenset("over against of to at with by".split())
_LONGEST_SENTENCE = 60
_TWO_MATCHES = frozenset("last previous next since ago followed following home leg penalties aggregate".split())


def find(case: Case) -> Iterator[Finding]:
    """Sentences in which a team meets itself."""
    for sentence in case.document.sentences:
        if sentence.genre not in _READ:
            continue
        every = [one for one in case.cast.by_sentence.get(sentence.index, ()) if one.kind is Kind.TEAM and one.best]
        teams = [one for one in every if one.form in (Form.NAME, Form.NICKNAME)]
        same = [(one, other) for one, other in itertools.pairwise(teams) if one.best == other.best]
        sure = [pair for pair in same if _meets(sentence, *pair) or _is_alone_with_itself(sentence, every, *pair)]
        likely = [pair for pair in same if _is_named_twice_in_a_result(sentence, every, *pair)]
        for one, other in sure or likely[:1]:
            yield Finding(
                check="team-against-itself",
                severity=Severity.ERROR if sure else Severity.NOTE,
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


def _is_alone_with_itself(sentence: Sentence, every: Sequence[Reference], one: Reference, other: Reference) -> bool:
    """ "Leeds' 7-0 defeat of Leeds", "a late header won Leeds a point in a 1-1 draw with Leeds": nobody else is about."""
    if len(sentence.tokens) > _LONGEST_SENTENCE or any(r.best != one.best for r in every if r.first < other.last):
        return False
    if any(quote.start <= other.span.start < quote.end for quote in sentence.quoted):
        return False
    lowers = [token.lower for token in sentence.tokens]
    if lowers[other.last : other.last + 1] in (["'s"], ["'"]):
        return False
    at = other.first
    while at > one.last and (
        lowers[at - 1] in _MODIFIERS or lowers[at - 1].endswith(("-placed", "-threatened", "-bottom"))
    ):
        at -= 1
    if at - 2 <= one.last or any(mark in lowers[one.last : at] for mark in (";", "(", ")", "--")):
        return False
    if lowers[at - 1] in _VERBS and lowers[at - 2] == "to":
        return any(score(word) is not None for word in lowers[other.last : other.last + 3])  # "to defeat Leeds 4-2"
    if lowers[at - 1] not in _TO_THE_OTHER:
        return False
    behind = lowers[max(one.last, at - 5) : at - 1]
    return bool(_RESULT_NOUNS & set(behind[-2:])) and any(score(word) is not None for word in behind)


def _is_named_twice_in_a_result(
    sentence: Sentence, every: Sequence[Reference], one: Reference, other: Reference
) -> bool:
    """ "Leeds struck late as Leeds' season ended with a 3-0 defeat": a result of two teams, and only one is named."""
    lowers = [token.lower for token in sentence.tokens]
    if sentence.genre is not Genre.PROSE or len(lowers) > _LONGEST_SENTENCE or _TWO_MATCHES & set(lowers):
        return False
    if any(r.best != one.best for r in every) or any(q.start <= one.span.start < q.end for q in sentence.quoted):
        return False
    figures = [at for at, word in enumerate(lowers) if score(word) is not None]
    if len(figures) != 1 or any(
        mark in lowers[one.last : other.first] for mark in (";", "(", ")", "--", "that", "which")
    ):
        return False
    near = set(lowers[max(0, figures[0] - 3) : figures[0] + 6])
    return bool(_RESULT & near) and other.form is Form.NAME and one.form is Form.NAME


def _head(between: Sequence[str]) -> str:
    """The last word before the second name that is no modifier of it."""
    for word in reversed(between):
        if word not in _MODIFIERS:
            return word
    return ""


CHECK = Check("team-against-itself", Severity.ERROR, find)
