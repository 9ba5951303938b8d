"""Titles and lines of a result and their teams in, who is at home by the order of the names out.

"Leeds 2-1 Derby", "Leeds v Derby", "Leeds 2, Derby 1"          ->  Leeds at home
"LEEDS v. DERBY" above, "Final: Derby 3, Leeds 1" further down  ->  Leeds at home: a score may name who leads first
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Kind, Reference, SideEvidence
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score

_OPENING = 2  # sentences
_LATE = 12  # from which sentence on a bare line of a result is none of the title

_WINNER_FIRST = 0.9
_VERSUS = frozenset("v vs versus".split())
_NAME_MARKS = frozenset((".", "'s", "'", "’s", "’", "&", "-"))
_DOTS = frozenset((".", "..", "...", "…"))


@dataclass(frozen=True, slots=True)
class _Line:
    """A pair named in order; `meets`: with a "v" between them, and no score."""

    said: SideEvidence
    pair: tuple[str, str]
    meets: bool


def named_first(document: Document, by_sentence: dict[int, list[Reference]]) -> list[SideEvidence]:
    """Who is named first, of every pair; what names a pair the other way round than its title does not count."""
    lines: list[_Line] = []
    for sentence in document.sentences:
        refs = by_sentence.get(sentence.index, ())
        begins = bool(_VERSUS.intersection(sentence.lowers[:6])) or _is_a_result(sentence, refs)  # "DARNTON v. HALE"
        if sentence.genre in (Genre.HEADLINE, Genre.RESULT) or begins:
            lines += _of_title(sentence, refs)
    titles = {line.pair for line in lines if line.meets}
    orders = {line.pair for line in lines if not line.meets}
    found: list[SideEvidence] = []
    for line in lines:
        turned = line.pair[::-1]
        if not line.meets and turned in titles and line.pair not in titles:
            continue
        if not line.meets and line.pair not in titles and turned in orders and line.said.sentence >= _OPENING:
            continue  # "Thrale 1, Kelby 0. ... Kelby 1, Thrale 1": whoever leads
        found.append(line.said)
    return found


def _of_title(sentence: Sentence, refs: Sequence[Reference]) -> Iterator[_Line]:
    """ "Leeds 2-1 Derby", "Leeds v Derby", "Leeds 2, Derby 1", "Leeds U18s 2 Derby U18s 1": the home side is named first."""
    lowers = sentence.lowers
    teams = [r for r in refs if r.kind is Kind.TEAM and r.best]
    for left, right in itertools.pairwise(teams):
        told = _past_level(lowers[left.last : right.first])
        versus = next((at for at, word in enumerate(told) if word in _VERSUS), None)
        if versus and all(
            token.text[:1].isupper() or token.text in _NAME_MARKS
            for token in sentence.tokens[right.first - len(told) : right.first - len(told) + versus]
        ):
            told = told[versus:]  # "BARNSLEY ST. PETER'S v. ILKESTON", read as Barnsley
        between = [word for word in told if word not in _DOTS and word.strip(".")]
        direct = len(between) == 1 and (is_score(between[0]) or between[0].isdigit())
        comma = len(between) == 2 and between[0].isdigit() and between[1] in (",", ";")
        after = _past_level(lowers[right.last : right.last + 2])[:1]
        listed = between and between[0].isdigit() and after and after[0].isdigit()
        meets = bool(between) and between[0] in _VERSUS
        if (left.best and (direct or comma or listed)) or (meets and len(between) < 3):
            if meets and _is_away(lowers, right.last):
                away = SideEvidence(right.best or "", 1.5, sentence.index, right.span)  # "Leeds v Derby (away)"
                yield _Line(away, (right.best or "", left.best or ""), True)
                continue
            winner_first = comma and after and after[0].isdigit() and int(between[0]) > int(after[0])
            weight = _WINNER_FIRST if winner_first and sentence.index else 1.5  # American papers name the winner first
            said = SideEvidence(left.best or "", weight, sentence.index, left.span)
            yield _Line(said, (left.best or "", right.best or ""), meets)


def _is_away(lowers: Sequence[str], at: int) -> bool:
    return (
        lowers[at : at + 1] == ["("]
        and lowers[at + 1 : at + 2] in (["a"], ["away"])
        and lowers[at + 2 : at + 3] == [")"]
    )


def _is_a_result(sentence: Sentence, refs: Sequence[Reference]) -> bool:
    """ "By A REPORTER: Leeds 2, Derby 2": two sides and their goals, and nothing behind."""
    teams = [r for r in refs if r.kind is Kind.TEAM and r.best][-2:]
    lowers = [word for word in sentence.lowers if word != "."]
    return (
        len(teams) == 2
        and sentence.index < _LATE
        and len(lowers) > 4
        and lowers[-1].isdigit()
        and teams[1].last == len(lowers) - 1
        and lowers[teams[0].last : teams[0].last + 1] != []
        and lowers[teams[0].last].isdigit()
        and teams[1].first - teams[0].last < 3
    )


_LEVEL = re.compile(r"u-?\d\ds?|under-?\d\ds?|women|ladies|reserves|academy|youth")


def _past_level(words: Sequence[str]) -> Sequence[str]:
    """The words behind a team's name, without what says which of its sides plays."""
    return words[1:] if words and _LEVEL.fullmatch(words[0]) else words
