"""A win needs unequal figures, a draw equal ones.

Why: the score is corrected in the copy, the word beside it is not.
Silent when: penalties, extra time or two legs are spoken of near it, but for “a 2-1 draw”, which nothing excuses; the word and
the figures do not stand together.
"""

import re
from collections.abc import Iterator

from pressbox.datatypes.document import TELLING, Sentence, Span
from pressbox.datatypes.findings import Case, Correction, Finding, Severity
from pressbox.datatypes.numbers import score
from pressbox.proofread.check import Check
from pressbox.proofread.mended import drawn_instead
from pressbox.proofread.of_this_match import is_alone, sentences_of
from pressbox.proofread.results_told import final_score, goals_make, results_told, written

_DREW = frozenset("draw draws stalemate drew drawing".split())
_NOUNS = frozenset("draw stalemate win victory triumph success thrashing defeat loss rout".split())
_VERBS = frozenset(
    "drew beat beats defeated won thrashed edged hammered thumped drawing draw beaten win defeat".split()
)
_STOPS = frozenset(
    "lead up down behind ahead when and but before advantage after as then while to although led trailed made or until"
    " followed following through".split()
)
_SPOILS = frozenset("penalties aggregate shootout shoot-out leg legs replay spot-kicks".split())
_SPOILS_NEAR = frozenset("not no n't without or if goal-less tie".split())
_NEAR = 6
_BEHIND = 7
_BEFORE = 7


def find(case: Case) -> Iterator[Finding]:
    """Figures beside a word that they deny."""
    for sentence in case.document.sentences:
        if sentence.genre not in TELLING:
            continue
        lowers = sentence.lowers
        if not any(map(score, sentence.words)):
            continue
        spoiled = not _SPOILS.isdisjoint(sentence.words)
        for at, word in enumerate(lowers):
            pair = score(word)
            if pair is None or max(pair) > _MOST:
                continue
            if pair[0] != pair[1] and (drawn := _drawn_beside(lowers, at)) is not None:
                yield _finding(case, sentence, at, drawn)
                continue
            told = None if spoiled else _word_beside(sentence, lowers, at)
            if told is None or (pair[0] == pair[1]) == (lowers[told] in _DREW):
                continue
            if _SPOILS_NEAR & set(lowers[max(0, min(at, told) - _NEAR) : max(at, told) + 2]):
                continue
            yield _finding(case, sentence, at, told)
    yield from _told_of_again(case)


# "The win lifts Leeds to third": of the match that the report has told. A cup's draw takes place, and puts or sends.
_AGAIN = re.compile(
    r"(?:The|This|Their) (?:(?P<won>win|victory|triumph|defeat|loss) (?:lift|move|take|leave|left|took|put|send|sent|keep|kept|extend|end|drop|mean)"
    r"|(?P<drew>draw|stalemate) (?:lift|move|leave|left|keep|kept|extend|end|mean))(?:s|ed|ped|d|t)?\b(?! place)"
)
_ANOTHER = re.compile(
    r"\b(?:penalt\w+|shoot-?out|aggregate|legs?|extra time|replay|last|previous|earlier|ago|since|had|would|could)\b",
    re.I,
)


def _told_of_again(case: Case) -> Iterator[Finding]:
    """ "The win lifts Leeds to third", of a match that ended level."""
    for story in case.telling.stories:
        final = final_score(case, story)
        if (
            final is None
            or not (final.sure and final.outright and story.main and is_alone(case, story))
            or story.shootout
        ):
            continue
        here = sentences_of(case, story)
        level = final.pair[0] == final.pair[1]
        for sentence in case.document.sentences:
            words = sentence.span.of(case.document.text)
            found = _AGAIN.match(words) if sentence.index in here and not sentence.quoted else None
            if found is None or (found["drew"] is not None) == level or _ANOTHER.search(words) or final.span is None:
                continue
            word = sentence.part(*found.span(found.lastgroup or 0))
            yield Finding(
                check="win-and-score", severity=Severity.WARNING,
                message=f"“{word.of(case.document.text)}”, of a match that ended {written(final.pair)}.",
                evidence=(word, final.span), correction=drawn_instead(case.document.text, word) if level else None,
            )  # fmt: skip


def _drawn_beside(lowers: list[str], at: int) -> int | None:
    """ "a chaotic 2-1 league draw", "rescued a 3-2 tie": of no shoot-out, and of no two legs either."""
    for place in range(at + 1, min(len(lowers), at + 1 + _QUALIFIED)):
        word = lowers[place]
        if (word in ("draw", "stalemate") and not _SPOILS_NEAR & set(lowers[max(0, at - _NEAR) : place])) or (
            word == "tie" and place == at + 1 and _RESCUED & set(lowers[max(0, at - _QUALIFIED) : at])
        ):
            return None if _SHARED & set(lowers[place + 1 : place + _QUALIFIED]) else place
        if word in _STOPS or not word.replace("-", "").isalpha():
            break
    return None


_MOST = 12  # goals of a side
_QUALIFIED = 4  # words
_RESCUED = frozenset(
    "salvaged salvage rescued rescue earned earn earning secured snatched snatch forced grabbed gained settle settled".split()
)
_SHARED = frozenset(("aggregate", "agg", "penalties", "overall"))


def _word_beside(sentence: Sentence, lowers: list[str], at: int) -> int | None:
    """The token that says win or draw of the score at a token: "a 2-1 win", "drew 1-1 with", "beat Leeds 2-1"."""
    for place in range(at + 1, min(len(lowers), at + 1 + _BEHIND)):
        word = lowers[place]
        if word in _NOUNS and not (word in ("win", "defeat") and lowers[place - 1] == "to" and place > at + 1):
            return place
        if word in _STOPS or not (word.isalpha() or "-" in word or word in ("'s", "'")):
            break
    if (record := _for_the_record(lowers, at)) is not None:
        return record
    for place in range(at - 1 - _is_set_off(sentence, at), max(-1, at - 1 - _BEFORE), -1):
        word = lowers[place]
        if word in _VERBS:
            return place
        if word in _STOPS or word in (",", ";", ":", "it", "from", "levelled", "was", "were", "made"):
            break
    return None


def _is_set_off(sentence: Sentence, at: int) -> bool:
    """Whether a comma parts the figures from a verb and no more than a name: "won, 2-1, and went through", "beat Leeds, 2-1"."""
    if sentence.lowers[at - 1 : at] != [","]:
        return False
    for token in reversed(sentence.tokens[max(0, at - 1 - _BEFORE) : at - 1]):
        if token.lower in _VERBS:
            return True
        if not (token.text[:1].isupper() or token.lower in _BEFORE_NAMES):
            return False
    return False


_BEFORE_NAMES = frozenset("with the at against over . ( )".split())


def _for_the_record(lowers: list[str], at: int) -> int | None:
    """ "lost 3-2 to Leeds in its first league draw of the season", "won 4-2, their first draw since November": the word."""
    place = at + 1
    if lowers[place : place + 1] != [","]:
        while place < min(len(lowers), at + _NAMED) and lowers[place] not in ("in", "for"):
            if lowers[place] in _STOPS - {"to"} or not lowers[place].replace("-", "").isalpha():
                return None
            place += 1
    if lowers[place + 1 : place + 2] not in (["its"], ["their"], ["a"]) or place >= at + _NAMED:
        return None
    for word in (
        range(place + 2, min(len(lowers), place + 2 + _NAMED)) if set(lowers[place + 2 : place + 4]) & _NTHS else ()
    ):
        if lowers[word] in ("draw", "win", "victory", "defeat", "loss"):
            return word if lowers[word + 1 : word + 2] in _ENDS_IT else None
        if not lowers[word].replace("-", "").isalpha() or lowers[word] in ("of", "for", "to", "without"):
            return None
    return None


_ENDS_IT = (["of"], ["since"], ["in"], ["on"], ["."])
_NAMED = 6  # words
_NTHS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth only".split())


def _finding(case: Case, sentence: Sentence, at: int, told: int) -> Finding:
    figures, word = sentence.tokens[at], sentence.tokens[told]
    equal = "a draw has equal figures" if word.lower in (*_DREW, "tie") else "equal figures are a draw"
    return Finding(
        check="win-and-score",
        severity=Severity.ERROR,
        message=f"“{word.text}” beside {figures.text}: {equal}.",
        evidence=(Span(figures.start, figures.end), Span(word.start, word.end)),
        correction=_mended(case, sentence, at, Span(word.start, word.end)),
    )


def _mended(case: Case, sentence: Sentence, at: int, word: Span) -> Correction | None:
    """A draw for the win, where the level figures are told again or are those of the goals."""
    pair = score(sentence.tokens[at].lower)
    if pair is None or pair[0] != pair[1]:
        return None  # whose win it was the words would have to say
    for story in case.telling.stories:
        again = any(one.pair == pair and one.sentence != sentence.index for one in results_told(case, story))
        if sentence.index in story.sentences and (again or goals_make(case, story, pair)):
            return drawn_instead(case.document.text, word)
    return None


CHECK = Check("win-and-score", Severity.ERROR, find)
