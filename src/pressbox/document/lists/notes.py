"""What stands behind a result in, its half-time score, shoot-out, aggregate and crowd out.

"(aet; agg 3-3; Gresley won 4-2 on pens)"  ->  extra time, aggregate 3-3, shoot-out 2-4 if Gresley is named second
"Half-time 1-0. Attendance 12,340."        ->  1-0 at half-time, a crowd of 12,340
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pressbox.datatypes.listing import Pair, Written, same_side
from pressbox.document.lists.lexemes import Lex, Lexeme
from pressbox.document.lists.names import team_at

_HALF = frozenset("ht half halftime half-time h-t half-t interval break h".split())
_FULL = frozenset("ft full fulltime full-time normal ninety regulation".split())
_EXTRA = frozenset("aet a.e.t extra asdet et ot 2ot overtime".split())
SHOOT_OUT = frozenset(
    "pen pens penalties penalty kicks spot-kicks shoot-out shootout pso psos tie-break p.s.o p".split()
)
_AGGREGATE = frozenset("agg aggregate aggr overall".split())
_WINS = frozenset("won win wins advance advanced through qualify qualified winners go progress progressed".split())
_LOSES = frozenset("lost lose loses".split())
_CROWD = frozenset("attendance att atts crowd gate spectators a attn".split())
_STATUS = {
    **dict.fromkeys(("abandoned", "abd", "aban", "abn", "susp", "suspended", "halted"), "abandoned"),
    **dict.fromkeys(("postponed", "p-p", "pp", "ppd", "off", "cancelled", "canceled", "postp"), "postponed"),
    **dict.fromkeys(("awarded", "forfeit", "forfeited", "walkover", "w/o", "wo"), "awarded"),
}
# Words of a note that say nothing of the score.
_IDLE = frozenset(
    "after at the on by in of and score to time leg first second half for with match minutes mins min goals away rule"
    " played from was stood it result final nil all".split()
)


@dataclass(slots=True)
class Notes:
    """What is said of a result, pairs in the order of its teams."""

    half_time: Pair | None = None
    shootout: Pair | None = None
    aggregate: Pair | None = None
    extra_time: bool = False
    status: str | None = None
    attendance: int | None = None


def read_notes(
    found: Sequence[Lexeme],
    first: int,
    last: int,
    text: str,
    teams: tuple[Written, Written],
    score: Pair | None,
    notes: Notes,
) -> bool:
    """The lexemes `first`..`last`, a bracket's or a sentence's, into `notes`; whether all of them were notes."""
    clauses: list[tuple[int, int]] = []
    start = first
    for i in range(first, last + 1):
        if i == last or (found[i].kind in (Lex.COMMA, Lex.SEMICOLON, Lex.SLASH) and not _comma_inside(found, i, last)):
            if i > start:
                clauses.append((start, i))
            start = i + 1
    bare: list[Pair] = []
    known = False
    waiting: str | None = None
    for a, b in clauses:
        words = {word.low for word in found[a:b]} | _spelt(found[a:b])
        pair = next(((w.value, w.more) for w in found[a:b] if w.kind is Lex.SCORE), None)
        status = next((_STATUS[w] for w in words if w in _STATUS), None)
        if status is None and {"p", "a"} & words and b - a == 1:
            status = "postponed" if "p" in words else "abandoned"
        if status:
            notes.status = status
            known = True
        if words & _EXTRA:
            notes.extra_time = known = True
        if words & _CROWD and (crowd := _crowd(found, a, b)) is not None:
            notes.attendance = crowd
            known = True
            continue
        about = (
            "aggregate" if words & _AGGREGATE else "shootout" if words & SHOOT_OUT else "half" if words & _HALF
            else "ninety" if words & _FULL or "90" in words else None
        )  # fmt: skip
        if about in ("aggregate", "shootout") and pair is None:
            waiting = about
            known = True
            winner = _winner(found, a, b, text, teams)
            if about == "shootout" and winner is not None and notes.shootout is None:
                waiting = f"shootout{winner}"
            continue
        if pair is None:
            known = known or about is not None
            continue
        winner = _winner(found, a, b, text, teams)
        if about is None and waiting:
            about, winner = (
                waiting[:8] if waiting.startswith("shoot") else waiting,
                winner if winner is not None else _told(waiting),
            )
        waiting = None
        if about == "aggregate":
            notes.aggregate = _turned(pair, winner, score, {"won", "lost"} & words)
        elif about == "shootout":
            notes.shootout = pair if winner is None or (pair[0] > pair[1]) == (winner == 0) else pair[::-1]
        elif about == "half":
            notes.half_time = pair if winner is None or (pair[0] >= pair[1]) == (winner == 0) else pair[::-1]
        elif about is None and words & _EXTRA:
            pass
        elif about is None and all(w.kind is Lex.SCORE or w.kind is Lex.DASH or w.low in _IDLE for w in found[a:b]):
            bare.append(pair)
        known = True
    if bare and notes.half_time is None and score is not None:
        half = bare[-1]
        if half[0] <= score[0] and half[1] <= score[1]:
            notes.half_time = half
    return known


def _comma_inside(found: Sequence[Lexeme], i: int, last: int) -> bool:
    """ "12, 340" as bad print has it."""
    return False


def _spelt(found: Sequence[Lexeme]) -> set[str]:
    """ "a.e.t.", "p-p", "h-t", "w/o" put together."""
    said = set()
    words = "".join(word.low for word in found)
    for short in ("a.e.t", "aet", "p.s.o", "h.t", "f.t", "w/o"):
        if short in words:
            said.add({"a.e.t": "aet", "h.t": "ht", "f.t": "ft"}.get(short, short))
    if "extra" in words and "time" in words:
        said.add("extra")
    return said - ({"aet"} if "aet" not in {w.low for w in found} and "a.e.t" not in words else set())


def _crowd(found: Sequence[Lexeme], a: int, b: int) -> int | None:
    for word in found[a:b]:
        if word.kind is Lex.FIGURE or (word.kind is Lex.NUMBER and word.value > 20):
            return word.value
    return None


def _winner(found: Sequence[Lexeme], a: int, b: int, text: str, teams: tuple[Written, Written]) -> int | None:
    """Which of the two teams a clause names as having won: 0 or 1."""
    for i in range(a, b):
        end = team_at(found, i)
        if end is None:
            continue
        name = text[found[i].start : found[end - 1].end]
        meant = [side for side in (0, 1) if same_side(name, teams[side].name)]
        if len(meant) == 1:
            loses = any(word.low in _LOSES for word in found[end:b])
            return 1 - meant[0] if loses else meant[0]
    words = {word.low for word in found[a:b]}
    if "home" in words and words & _WINS:
        return 0
    return 1 if words & {"away", "visitors"} and words & _WINS else None


def _told(waiting: str) -> int | None:
    return int(waiting[8]) if len(waiting) > 8 and waiting.startswith("shootout") else None


def _turned(pair: Pair, winner: int | None, score: Pair | None, won: set[str]) -> Pair:
    """An aggregate in the order of the teams: the winner's goals first when he is named, and none below today's."""
    if winner is not None and pair[0] != pair[1]:
        return pair if (pair[0] > pair[1]) == (winner == 0) else pair[::-1]
    if score and (pair[0] < score[0] or pair[1] < score[1]) and pair[1] >= score[0] and pair[0] >= score[1]:
        return pair[::-1]
    return pair


def begins_notes(found: Sequence[Lexeme], i: int) -> bool:
    """Whether a note stands here without brackets: "aet", "HT 1-0", "Attendance 12,340", "agg 3-2"."""
    if i >= len(found):
        return False
    word = found[i]
    if word.kind is not Lex.WORD:
        return False
    if word.low in _EXTRA or word.low in _AGGREGATE or (word.low in _STATUS and word.low not in ("off", "halted")):
        return True
    after = found[i + 1 : i + 5]
    if word.low in _CROWD:
        return any(w.kind in (Lex.FIGURE, Lex.NUMBER) for w in after[:3]) and (
            word.low != "a" or after[0].kind in (Lex.DASH, Lex.LEADER, Lex.COLON)
        )
    if word.low in _HALF or word.low in ("pens", "penalties", "pen"):
        return any(w.kind is Lex.SCORE for w in after)
    return word.low == "after" and any(w.low in ("extra", "time", "penalties") for w in after[:2])
