"""Nicknames that each mean one of two sides in, how likely each is the first side's out: all of a report weighed together.

"the Foxes (4-3) scored, but Cornell Heights (4-3-1) stormed back ... the Jaguars tied it against the Foxes"
  ->  the Foxes: rather not Cornell Heights      the Jaguars: not who the Foxes are
"""

import re
from collections.abc import Mapping, Sequence
from itertools import combinations, product
from math import exp

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.phrases.en.results import MEETING_WORDS

Places = Sequence[Reference]

_NAMED_BESIDE, _BEATS, _SAME_RECORD, _OTHER_RECORD = 1.2, 1.4, 3.0, 2.0
_TWO_NAMES, _TOLD_APART, _FIRST_OF_ALL = 0.6, 1.6, 0.9
_MOST, _MOST_APART = 3.5, 4.0
_MOST_NAMES = 5
_FAR = 12  # words between two of which one beat the other
_RECORD = re.compile(r"\(\s*(\d{1,2}\s?[-–]\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?)\b")


def whose(
    document: Document, called: Mapping[str, Places], sounds: Mapping[str, tuple[float, float]],
    references: Mapping[int, Sequence[Reference]], main: tuple[str, str],
) -> dict[str, float]:  # fmt: skip
    """For each nickname the share of the first of the two; `sounds`: how much its sound speaks for either."""
    records = _records(document, references, main)
    odds = {}
    for name, places in called.items():
        lead = sounds[name][0] - sounds[name][1]
        for one in places:
            lead += _beside(document.sentences[one.sentence], one, references[one.sentence], main)
        lead += _by_record(document, places, records)
        odds[name] = max(-_MOST, min(_MOST, lead))
    ours = min(called, key=lambda name: min((r.sentence, r.first) for r in called[name]), default=None)
    if ours is not None and _begins_with_ours(document, references, main):
        odds[ours] += _FIRST_OF_ALL  # who writes of his own side names it first, by name and nickname
    return _together(odds, _apart(called))


def _together(odds: Mapping[str, float], apart: Mapping[tuple[str, str], float]) -> dict[str, float]:
    """The share of the first side in each, all ways of dealing them out weighed."""
    names = sorted(odds, key=lambda name: -abs(odds[name]))[:_MOST_NAMES]
    total, first = 0.0, dict.fromkeys(odds, 0.0)
    for dealt in product((1, -1), repeat=len(names)):
        side = dict(zip(names, dealt, strict=True))
        said = sum(odds[name] / 2 * side[name] for name in names)
        said += sum(
            weight / 2 * (1 if side[a] != side[b] else -1)
            for (a, b), weight in apart.items() if a in side and b in side
        )  # fmt: skip
        weight = exp(said)
        total += weight
        for name in names:
            first[name] += weight * (side[name] > 0)
    return {
        name: first[name] / total if name in names else 1 / (1 + exp(-odds[name])) for name in odds
    }  # fmt: skip


def _apart(called: Mapping[str, Places]) -> dict[tuple[str, str], float]:
    """How surely two nicknames are not of one side: told of in one sentence, or there are two and no more."""
    found = {}
    for a, b in combinations(sorted(called), 2):
        both = {one.sentence for one in called[a]} & {one.sentence for one in called[b]}
        found[a, b] = min(_MOST_APART, _TWO_NAMES + _TOLD_APART * len(both))
    return found


def _beside(sentence: Sentence, one: Reference, here: Sequence[Reference], main: tuple[str, str]) -> float:
    """What the names of the two in its sentence say: whoever is named beside it is not called so, nor whom it met."""
    named = [r for r in here if r.kind is Kind.TEAM and r.form is Form.NAME and r.best in main and not r.head]
    lead = 0.0
    if len({r.best for r in named}) == 1:
        lead -= _NAMED_BESIDE * _sign(named[0], main)
    for other in named:
        left, right = (one, other) if one.first < other.first else (other, one)
        between = sentence.lowers[left.last : right.first]
        if len(between) > _FAR or any(left.last <= r.first < right.first for r in here if r.kind is Kind.TEAM):
            continue
        if not MEETING_WORDS.isdisjoint(between) and _ANOTHER_CLAUSE.isdisjoint(between):
            lead -= _BEATS * _sign(other, main)
    return lead


_ANOTHER_CLAUSE = frozenset("and but while as when ; . where which who".split())


def _sign(team: Reference, main: tuple[str, str]) -> int:
    return 1 if team.best == main[0] else -1


def _records(
    document: Document, references: Mapping[int, Sequence[Reference]], main: tuple[str, str]
) -> dict[str, int]:
    """What stands in brackets behind the name of one of the two alone, "(4-3-1)" -> 1 the first, -1 the second."""
    found: dict[str, set[int]] = {}
    for index, refs in references.items():
        for r in refs:
            if r.kind is Kind.TEAM and r.form is Form.NAME and r.best in main and not r.head:
                record = _record_behind(document, index, r)
                if record:
                    found.setdefault(record, set()).add(_sign(r, main))
    return {record: signs.pop() for record, signs in found.items() if len(signs) == 1}


def _record_behind(document: Document, index: int, one: Reference) -> str | None:
    behind = document.text[one.span.end : one.span.end + _IN_BRACKETS].lstrip()
    told = _RECORD.match(behind)
    return re.sub(r"\s", "", told[1]).replace("–", "-") if told else None


_IN_BRACKETS = 16


def _by_record(document: Document, places: Places, records: Mapping[str, int]) -> float:
    """ "The Foxes (4-3)": who has that record elsewhere is called so, who has another is not."""
    own = {record for one in places if (record := _record_behind(document, one.sentence, one))}
    lead = 0.0
    if len(own) == 1:
        record = own.pop()
        for other, sign in records.items():
            lead += _SAME_RECORD * sign if other == record else -_OTHER_RECORD * sign
    return lead


def _begins_with_ours(document: Document, references: Mapping[int, Sequence[Reference]], main: tuple[str, str]) -> bool:
    """Whether the first of the two is named first, as "the Millfield women's team"."""
    for sentence in document.sentences[:_HEAD]:
        for r in sorted(references.get(sentence.index, ()), key=lambda r: r.first):
            if r.kind is Kind.TEAM and r.form is Form.NAME and r.best in main:
                behind = sentence.lowers[r.last : r.last + 5]
                if "team" in behind or "squad" in behind or "soccer" in behind:
                    return r.best == main[0]
                return False
    return False


_HEAD = 3
