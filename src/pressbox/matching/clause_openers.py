"""The words of a clause before a name in, whether anybody else there may do what the verb behind the name says, out.

    "from the free-kick Hale headed in", "ten minutes on Hale scored"   ->  nobody: Hale does
    "a cross from Hale was headed in"                                   ->  a cross

Reports leave out the comma behind such an opening as often as they set it.
"""

from collections.abc import Sequence

from pressbox.datatypes.numbers import number
from pressbox.phrases.en.clause_openers import (
    ADVERBS,
    BARE_NOUNS,
    BOUNDS,
    CLAUSES,
    DETERMINERS,
    DONE,
    INTRANSITIVE,
    LINKS,
    NO_PARTICIPLES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    UNITS,
)

_LONGEST = 14  # tokens of an opening


def no_subject_before(lowers: Sequence[str], name: int) -> bool:
    """Whether the clause up to token `name` opens with where, when or how, and names nobody and nothing that acts."""
    start = name
    while start and lowers[start - 1] not in BOUNDS and name - start <= _LONGEST:
        start -= 1
    opening = lowers[start:name]
    if not 0 < len(opening) <= _LONGEST or not _may_open(opening):
        return False
    for at, word in enumerate(opening):
        if word in SUBJECT_PRONOUNS and opening[0] not in CLAUSES:
            return False
        if word in DETERMINERS and at and not _governs(opening[at - 1]):
            return False
    if opening[0] in CLAUSES and any(word in LINKS or word in INTRANSITIVE for word in opening):
        return _ends_a_clause(opening)
    done = opening[0] == "with" and opening[-1] in DONE  # "with six left", "with the game won"
    acted = any(word in LINKS for word in (opening[:-1] if done else opening))
    return not acted and (done or not _asks_for_more(opening))


def _may_open(opening: Sequence[str]) -> bool:
    """ "From ...", "with ...", "ten minutes ...", "undeterred", "late ..."."""
    first = opening[0]
    if first in PREPOSITIONS or first in ADVERBS or first in CLAUSES or _is_participle(first):
        return True
    return number(first) is not None and any(word in UNITS for word in opening[1:3])


def _governs(word: str) -> bool:
    """Whether a thing named behind this word hangs on it: "from the", "rounding the", "half the"."""
    return word in PREPOSITIONS or word in CLAUSES or word in BARE_NOUNS or _is_participle(word)


def _is_participle(word: str) -> bool:
    return len(word) > 4 and word.endswith(("ing", "ed")) and word not in NO_PARTICIPLES


def _ends_a_clause(opening: Sequence[str]) -> bool:
    """ "As the rain fell", "after the ball had been cleared": nothing is left to be named."""
    last = opening[-1]
    passive = last.endswith("ed") and opening[-2] in LINKS
    return last in INTRANSITIVE or passive


def _asks_for_more(opening: Sequence[str]) -> bool:
    """Whether a name must follow: "from", "after rounding", "past"; not "ten minutes on", "with six left"."""
    last, before = opening[-1], opening[-2] if len(opening) > 1 else ""
    if last in ("on", "in"):
        return not (before in UNITS or before in ADVERBS or before in ("coming", "went", "came", "hour", "close"))
    if last in ("over", "round", "up", "off", "out", "behind", "ahead"):
        return not before.endswith("ing")
    if last in PREPOSITIONS:
        return len(opening) > 1 or last not in ADVERBS
    if last in ("asking", "nothing"):
        return False
    if last.endswith("ing") and len(last) > 4:
        return last not in NO_PARTICIPLES
    return last in DETERMINERS and last not in ("this", "that")
