"""A line-up in, its men and changes out.

"Harbour Town (4-4-2): Marsh; Cole (Dean 60), Hunt; Hale. Subs not used: Pike."  ->  Marsh, Cole, Hunt, Hale; Dean for Cole, 60'
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import CardRow, ChangeRow, LineUp, Written
from pressbox.document.lists.lexemes import Lex, Lexeme, closing
from pressbox.document.lists.names import is_capital, man_at, team_at, written

_LEAST = 7  # men of a line-up that has no formation
_SKIPPED = frozenset(
    "sub subs for rep replaced by on off capt captain c gk g booked yellow card cards sent red ht half-time min mins"
    " minute minutes m th st nd rd at and the t half time h and withdrawn inj injured pen og goal goals".split()
)
_STOPS = frozenset("sub subs for rep replaced capt captain booked sent ht pen og".split())
# Where men play, in the line-ups of old papers, and which of two brothers.
_PLACES = frozenset(
    "goal goalkeeper back backs full-backs half-back half-backs halves half forward forwards centre centres left right wing"
    " wings outside inside sen jun senior junior".split()
)
_A_TEAM = frozenset(("xi", "team", "line-up", "lineup", "side"))
_AT_HALF_TIME = frozenset(("ht", "h-t", "half-time", "halftime"))


@dataclass(slots=True)
class Team:
    """A line-up as it is read."""

    lineup: LineUp
    end: int
    changes: list[ChangeRow] = field(default_factory=list)
    cards: list[CardRow] = field(default_factory=list)


def lineup_at(found: Sequence[Lexeme], i: int, text: str) -> Team | None:
    """The line-up that begins at lexeme `i`, up to its last man."""
    end = team_at(found, i)
    if end is None:
        return None
    j, formation = end, False
    if found[end - 1].low in _A_TEAM and end - i > 1:
        end -= 1  # "Harbour Town XI:"
    elif j < len(found) and found[j].low in _A_TEAM:
        j += 1
    if j < len(found) and found[j].kind is Lex.OPEN:
        close = closing(found, j)
        if close is None:
            return None
        formation = _is_formation(found[j + 1 : close])
        if not formation and any(word.kind in (Lex.NUMBER, Lex.ADDED) for word in found[j + 1 : close]):
            return None
        j = close + 1
    elif _is_formation(found[j : j + 5]):
        while j < len(found) and found[j].kind in (Lex.NUMBER, Lex.DASH, Lex.SCORE):
            j += 1
        formation = True
    if j + 1 < len(found) and found[j].kind is Lex.DOT and found[j + 1].kind in (Lex.DASH, Lex.LEADER):
        j += 1  # "HARBOUR TOWN.- Marsh; Cole, Hunt;"
    marked = j < len(found) and found[j].kind in (Lex.COLON, Lex.DASH, Lex.LEADER)
    if not marked and not formation:
        return None
    while j < len(found) and found[j].kind in (Lex.COLON, Lex.DASH, Lex.LEADER, Lex.DOT):
        j += 1
    side = written(found, i, end, text)
    team = _men(found, j, text, side)
    if len(team.lineup.starters) < (4 if formation else _LEAST):
        return None
    if not formation and _are_counted(found, j, team.end):
        return None  # "Division I: Harbour Town 1, Millfield 2; Eastvale 1, ..."
    return team


def _are_counted(found: Sequence[Lexeme], first: int, end: int) -> bool:
    """Whether each name, or nearly each, has a figure behind it, and few other than small ones: teams, no men."""
    figures = [
        found[k].value for k in range(first + 1, end) if found[k].kind is Lex.NUMBER and found[k - 1].kind is Lex.WORD
    ]
    names = sum(found[k].kind in (Lex.COMMA, Lex.SEMICOLON) for k in range(first, end)) + 1
    return 4 * len(figures) >= 3 * names and figures != sorted(set(figures))


def _is_formation(words: Sequence[Lexeme]) -> bool:
    figures = [w for w in words if w.kind in (Lex.NUMBER, Lex.SCORE)]
    total = sum(w.value + (w.more if w.kind is Lex.SCORE else 0) for w in figures)
    return bool(words) and total == 10 and all(w.kind in (Lex.NUMBER, Lex.SCORE, Lex.DASH) for w in words[:3])


def _men(found: Sequence[Lexeme], i: int, text: str, side: Written | None) -> Team:
    """Names between commas, semicolons and dashes, with what stands in brackets behind them."""
    starters: list[Written] = []
    changes: list[ChangeRow] = []
    cards: list[CardRow] = []
    begun = i
    while i < len(found):
        word = found[i]
        if word.kind is Lex.OPEN and starters:
            close = closing(found, i)
            if close is None:
                break
            _bracket(found, i + 1, close, text, starters[-1], side, changes, cards)
            i = close + 1
            continue
        if word.low in _PLACES and starters and word.text.islower():
            i += 1  # "Marsh, goal; Cole and Hunt, backs"
            if (
                i + 1 < len(found)
                and found[i].kind is Lex.DOT
                and found[i + 1].kind in (Lex.COMMA, Lex.SEMICOLON, Lex.AND)
            ):
                i += 1
            continue
        if (
            word.kind in (Lex.COMMA, Lex.SEMICOLON, Lex.DASH, Lex.NUMBER, Lex.SLASH, Lex.AND, Lex.LEADER)
            or word.low == "and"
        ):
            i += 1
            continue
        if word.kind is Lex.DOT:
            nxt = found[i + 1] if i + 1 < len(found) else None
            if nxt is not None and nxt.kind in (Lex.NUMBER, Lex.COMMA):
                i += 1
                continue
            break
        end = man_at(found, i, _STOPS)
        if end is None or (word.gap and word.kind is Lex.LINE):
            break
        if end < len(found) and found[end].kind is Lex.COLON:
            break  # a label
        starters.append(written(found, i, end, text))
        i = end
    last = found[i - 1].end if i > begun else found[begun - 1].end
    start = side.span.start if side else found[begun].start if begun < len(found) else last
    return Team(LineUp(Span(start, last), side, tuple(starters)), i, changes, cards)


def _bracket(
    found: Sequence[Lexeme], first: int, last: int, text: str, man: Written, side: Written | None,
    changes: list[ChangeRow], cards: list[CardRow],
) -> None:  # fmt: skip
    """ "(Dean 60)", "(Sub: Dean, 60)", "(Dean 60 (Pike 80))", "(booked)", "(off 80)"."""
    inside = found[first:last]
    lows = {word.low for word in inside}
    minute: int | None = None
    on: Written | None = None
    i = first
    while i < last:
        word = found[i]
        if word.kind is Lex.OPEN and on is not None:
            close = closing(found, i)
            if close is not None and close <= last:
                _bracket(found, i + 1, close, text, on, side, changes, cards)
                i = close + 1
                continue
        if word.kind in (Lex.NUMBER, Lex.ADDED):
            minute = minute or (word.value if 0 < word.value < 125 else None)
        elif word.kind is Lex.WORD and word.low in _AT_HALF_TIME:
            minute = 46
        elif word.kind is Lex.WORD and is_capital(word) and word.low not in _SKIPPED:
            end = man_at(found, i, _STOPS)
            if end is not None and end <= last:
                if on is None:
                    on = written(found, i, end, text)
                i = end
                continue
        i += 1
    span = Span(man.span.start, found[last].end if last < len(found) else found[last - 1].end)
    if on is not None and (minute is not None or lows & {"sub", "rep", "replaced"}):
        changes.append(ChangeRow(span, on, man, side, minute, in_lineup=True))
    elif on is None and lows & {"booked", "yellow"}:
        cards.append(CardRow(span, man, "yellow", side, minute))
    elif on is None and (lows & {"red"} or {"sent", "off"} <= lows):
        cards.append(CardRow(span, man, "red", side, minute))


def bench_of(found: Sequence[Lexeme], first: int, last: int, text: str) -> tuple[list[Written], list[ChangeRow]]:
    """The men behind "Subs:", and the changes told there: "Dean (for Cole, 60), Pike", "Dean for Cole 60"."""
    men: list[Written] = []
    changes: list[ChangeRow] = []
    i = first
    while i < last:
        word = found[i]
        if word.kind is Lex.DOT and i + 1 < last and found[i - 1].kind is not Lex.NUMBER:
            nxt = found[i + 1]
            if is_capital(nxt) and len(found[i - 1].text) > 2:
                break
        end = man_at(found, i, _STOPS) if word.kind is Lex.WORD else None
        if end is None or end > last:
            i += 1
            continue
        man = written(found, i, end, text)
        men.append(man)
        i = end
        if i < last and found[i].kind is Lex.OPEN:
            close = closing(found, i)
            if close is not None and close < last:
                _came_on(found, i + 1, close, text, man, changes)
                i = close + 1
        elif i < last and found[i].low == "for":
            i = _came_on(found, i, last, text, man, changes)
    return men, changes


def _came_on(found: Sequence[Lexeme], first: int, last: int, text: str, man: Written, changes: list[ChangeRow]) -> int:
    """ "for Cole, 60" behind the man who came on; where it ends."""
    off: Written | None = None
    i = first
    while i < last:
        if found[i].low in ("for", "rep", "replaced", "on"):
            end = man_at(found, i + 1, _STOPS) if i + 1 < last else None
            if end is not None and end <= last:
                off = written(found, i + 1, end, text)
                i = end
                break
        i += 1
    while i < last and found[i].kind in (Lex.COMMA, Lex.OPEN, Lex.DASH):
        i += 1
    minute = found[i].value if off is not None and i < last and found[i].kind in (Lex.NUMBER, Lex.ADDED) else None
    if minute is not None:
        i += 1
    elif i < last and found[i].low in _AT_HALF_TIME:
        minute, i = 46, i + 1
    if off is not None:
        stop = found[i - 1].end
        changes.append(ChangeRow(Span(man.span.start, stop), man, off, None, minute))
    return i
