"""Sightings of teams in, who meets whom out.

"... a 2-1 defeat at Atalanta"  ->  Pairing(Roma, Atalanta)
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pressbox.datatypes.cast import Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.numbers import is_score
from pressbox.entities.plainly_a_side import lost_a_lead
from pressbox.phrases.en.other_sides import other_grade_behind
from pressbox.phrases.en.results import MEETING_WORDS
from pressbox.phrases.en.results import OTHER_DAYS as _OTHER_DAYS


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two teams that a sentence brings together, with a weight."""

    sentence: int
    first: str
    second: str
    weight: float

    @property
    def is_sure(self) -> bool:
        """Whether the two meet; what is said far on counts for more: of the title a reader is told first, of other matches last."""
        return self.weight * (1 + self.sentence / 8) >= _SURE


_SURE = 0.9


def meetings(pairs: Iterable[Pairing]) -> int:
    """How many matches a report surely brings up."""
    return len({frozenset((one.first, one.second)) for one in pairs if one.is_sure})


def pairings(document: Document, by_sentence: dict[int, list[Reference]]) -> list[Pairing]:
    """Every two neighbouring teams of a sentence that seem to meet."""
    found: list[Pairing] = []
    for sentence in document.sentences:
        teams = [r for r in by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best]
        for left, right in itertools.pairwise(teams):
            if left.best == right.best or left.best is None or right.best is None:
                continue
            weight = meeting(sentence, (left.first, left.last), (right.first, right.last))
            if weight:
                found.append(Pairing(sentence.index, left.best, right.best, weight))
    return found


def meeting(sentence: Sentence, left: tuple[int, int], right: tuple[int, int]) -> float:
    """How much a sentence tells that the two named at `left` and `right` (tokens, half-open) meet."""
    between = sentence.lowers[left[1] : right[0]]
    if len(between) > 30 or ";" in between:
        return 0.0  # "Millfield stay perfect; Eastvale sink at home" are two matches
    scored = any(is_score(word) for word in between)
    if met_others(sentence, left, right) or _is_left_so(between):
        return 0.0
    if other_grade_behind(sentence.lowers, right[0], left[1]):
        return 0.0
    around = set(sentence.lowers[max(0, left[0] - 6) : right[1] + 6])
    weight = 0.0
    if len(between) <= 3 and (scored or not between or between[0] in ("v", "vs", "versus", "-", "and")):
        weight = 3.0 if scored or between[:1] in (["v"], ["vs"], ["versus"]) else 0.3
    elif len(between) <= _OUTRIGHT and _tells_of_meeting(between) and _score_behind(sentence, right[1]):
        weight = 3.0  # "beat Millfield 2-0"
    elif scored:
        weight = 1.5
    elif _tells_of_meeting(between):
        weight = 1.0
    if _lost_its_lead_to(sentence, left, right):
        weight = 3.0
    if sentence.genre in (Genre.HEADLINE, Genre.RESULT):
        weight *= 2
    if around & _OTHER_DAYS:
        weight *= 0.35
    if IN_THE_TABLE & set(between[-_OF_THE_TABLE:]):
        weight *= 0.3  # "beat Millfield 2-0 to move two points clear of Eastvale"
    return weight / (1 + sentence.index / 8)


def _tells_of_meeting(between: Sequence[str]) -> bool:
    """ "Millfield beat Eastvale", "saw off Eastvale"; not "Millfield's defeat sees Eastvale take over"."""
    return bool(set(between) & MEETING_WORDS - (frozenset() if "off" in between else _SEES))


_SEES = frozenset("see sees saw seen seeing".split())


def _is_left_so(between: Sequence[str]) -> bool:
    """ "Won 3-1, giving Marlow the chance to go top", "won 3-1 and left Marlow bottom": nobody whom they met."""
    last = [word for word in between if word not in ("the", "leaders", "rivals", "title", "champions")]
    return len(last) > 1 and last[-1] in _LEAVES and last[-2] in (",", "and") and any(map(is_score, between))


_LEAVES = frozenset(
    "giving allowing handing leaving sending lifting moving putting enabling left leave gave sent".split()
)


def _lost_its_lead_to(sentence: Sentence, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """ "Millfield threw away their lead when Eastvale came back to win 3-2", "as Eastvale fought back to draw"."""
    lowers = sentence.lowers
    between, behind = lowers[left[1] : right[0]], lowers[right[1] : right[1] + _COMING_BACK]
    turn = next((word for word in reversed(between) if word != "the"), "")
    if turn == "after" and any(map(is_score, between)) and lost_a_lead(behind):
        return True  # "Eastvale came back to win 3-1 after Millfield had taken the lead"
    if turn not in ("when", "as", "after", "before") or not lost_a_lead(between):
        return False
    return any(word in ("win", "draw", "won", "drew", "level") or is_score(word) for word in behind)


_COMING_BACK = 10  # words behind who came back: "scored three times to win 3-1"


def met_others(sentence: Sentence, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """ "Millfield and Eastvale both drew 1-1": each with somebody else."""
    behind = sentence.lowers[right[1] : right[1] + 2]
    joined = sentence.lowers[left[1] : right[0]] == ["and"]
    return joined and behind[:1] in (["both"], ["each"]) and behind[1:] != [] and behind[1] in _ENDED


_ENDED = frozenset("won drew lost win draw lose".split())


def _score_behind(sentence: Sentence, at: int) -> bool:
    return any(is_score(word) for word in sentence.lowers[at : at + 3])


_OUTRIGHT, _OF_THE_TABLE = 4, 4
IN_THE_TABLE = frozenset("behind above below leaders leapfrog leapfrogged leapfrogging overtake clear points".split())


def drawn_to_meet(sentence: Sentence, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """ "The quarter-final draw has thrown up a tasty one: Elm v Oak": who are to meet, and met others today."""
    lowers = sentence.lowers
    before = lowers[: one[0]]
    return (
        list(lowers[one[1] : other[0]]) in (["v"], ["vs"], ["against"], ["at"])
        and "draw" in before
        and not _THROWN_UP.isdisjoint(before)
    )


_THROWN_UP = frozenset("thrown threw throws paired pairs pitted pits pairing produced sees throw".split())
