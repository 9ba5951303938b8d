"""A line in, the labelled facts of it out.

"Goals: Hale 34, 87; Farrow 62 (pen). Booked: Roper. Attendance: 7,214"  ->  goals, booked, attendance, each with its words
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pressbox.datatypes.listing import CardRow, GoalRow, MissRow, ResultRow, Written
from pressbox.document.lists.both_sides import in_two_parts, shared_between
from pressbox.document.lists.goal_rows import rows, tells_minutes
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme, closing
from pressbox.document.lists.names import by_letters, is_capital, label_of, team_at, written

_LABELS: dict[tuple[str, ...], str] = {
    tuple(words.split()): kind
    for kind, labels in {
        "goals": "goals|goal|scorers|scorer|goalscorers|goal scorers|goal-scorers|goalscorer|goal scorer|goal-scorer|the scorers|the goals|the goal|scoring|scoring summary|for|goals scored|tore|torschützen|buts|goles|reti|marcatori",
        "half's goals": "first half|second half|1st half|2nd half|first-half|second-half",
        "assists": "assists|assist",
        "sent off": "sent off|sent-off|sendings off|sending off|sending-off|red card|red cards|red|dismissed|dismissal|dismissals|expelled|expulsions|ordered off|send offs",
        "booked": "warnings|warned|admonished|booked|bookings|booking|cautions|cautioned|caution|yellow card|yellow cards|yellow|yellows|cards",
        "missed": "missed penalty|missed penalties|penalty missed|penalties missed|penalty saved|saved penalty|missed pen|miss pen",
        "subs": "subs|sub|substitutes|substitutions|substitutes used|subs used|changes|replacements|replaced",
        "bench": "subs not used|substitutes not used|unused subs|unused substitutes|not used|bench|reserves|unused",
        "half-time": "half-time|halftime|half time|ht|h-t|half-time score|halftime score|half time score|interval",
        "attendance": "attendance|att|crowd|gate|spectators|attn|a|zuschauer|spectateurs|espectadores|spettatori",
        "referee": "referee|ref|referees|match referee|linesmen|assistants|umpire|fourth official|var",
        "result": "result|final score|full-time|full time|ft|score|final",
        "best man": "man of the match|player of the match|motm|star man|best player|mom",
        "place": "venue|ground|stadium|at|date|kick-off|competition|weather|conditions|pitch",
        "coach": "manager|managers|coach|coaches|head coach|trainer",
        "figures": "shots|shots on target|corners|fouls|offsides|possession|saves|shots on goal|keeper saves|goalkeeper saves|goalie saves|corner kicks|goalies|goalkeepers|goalkeeping",
    }.items()
    for words in labels.split("|")
}  # fmt: skip
_LONGEST = max(map(len, _LABELS))
_LONGEST_LIST = 150  # lexemes of one side's scorers
_MEN = frozenset(
    ("goals", "booked", "sent off", "missed", "assists", "figures")
)  # behind these labels sides are told apart by labels of their own


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled fact: lexemes `first`..`last` are what stands behind the label at `start`."""

    kind: str
    start: int
    first: int
    last: int
    side: Written | None = None


def facts_of(found: Sequence[Lexeme], text: str, teams: Sequence[Written]) -> list[Fact]:
    """All labelled facts of a line, in order; what stands behind one reaches to the next."""
    heads: list[tuple[str, int, int, Written | None]] = []
    i = 0
    while i < len(found):
        if i == 0 or found[i - 1].kind is not Lex.WORD or found[i].gap:
            inside = (
                bool(heads) and heads[-1][0] in _MEN and not any(_ends_a_list(found, j) for j in range(heads[-1][2], i))
            )
            head = _label(found, i, text) or (None if inside else _team_label(found, i, text, teams))
            if head:
                heads.append((head[0], i, head[1], head[2]))
                i = head[1]
                if head[0] == "result" and _scorers_behind(found, i, text):
                    heads.append(("goals", i + 1, i + 2, None))
                    i = closing(found, i + 1) or i + 1
                continue
        if found[i].kind is Lex.OPEN:
            i = (closing(found, i) or i) + 1
            continue
        i += 1
    if not heads:
        return []
    ends = [*(head[1] for head in heads[1:]), len(found)]
    return [Fact(kind, start, first, end, side) for (kind, start, first, side), end in zip(heads, ends, strict=True)]


def _scorers_behind(found: Sequence[Lexeme], i: int, text: str) -> bool:
    """ "Final score: 4-4 (Hale x 3, Lind x 1)": whose goals they were."""
    if i + 1 >= len(found) or found[i].kind is not Lex.SCORE or found[i + 1].kind is not Lex.OPEN:
        return False
    close = closing(found, i + 1)
    return close is not None and close > i + 2 and bool(parse_goals(found, i + 2, close, text))


def _label(found: Sequence[Lexeme], i: int, text: str) -> tuple[str, int, Written | None] | None:
    for length in range(_LONGEST, 0, -1):
        words = found[i : i + length]
        if len(words) < length or any(word.kind is not Lex.WORD for word in words):
            continue
        kind = _LABELS.get(tuple(word.low for word in words))
        if kind is None or (not words[0].text[0].isupper() and i):
            continue
        if length == 1 and len(words[0].text) == 1 and words[0].text != "A":
            continue
        end = i + length
        side: Written | None = None
        if (
            end < len(found)
            and found[end].kind is Lex.DOT
            and found[end].start == found[end - 1].end
            and end + 1 < len(found)
            and found[end + 1].kind in (Lex.COLON, Lex.DASH, Lex.LEADER, Lex.FIGURE, Lex.NUMBER, Lex.SCORE)
        ):
            end += 1  # "Att.: 312", "Ref.--Mr. Bell"
        if (
            kind == "goals" and end < len(found) and found[end].low == "for"
        ):  # "Scorers for Ashby: Todd; for Corley: Ray"
            stop = team_at(found, end + 1)
            if stop is not None and stop < len(found) and found[stop].kind in (Lex.COLON, Lex.DASH, Lex.LEADER):
                return kind, end, None
        if end < len(found) and found[end].kind is Lex.OPEN:
            close = closing(found, end)
            if close is not None and close + 1 < len(found) and found[close + 1].kind is Lex.COLON:
                if team_at(found, end + 1) == close:
                    side = written(found, end + 1, close, text)
                end = close + 1
        marked = end < len(found) and found[end].kind in (Lex.COLON, Lex.LEADER)
        if not marked and end + 1 < len(found) and found[end].kind is Lex.DASH and kind != "place":
            marked = (
                length > 1
                or words[0].low not in ("for", "at", "a", "red", "yellow")
                or found[end + 1].kind is Lex.FIGURE
            )
        if marked and words[0].text == "A" and length == 1:
            marked = end + 1 < len(found) and any(w.kind in (Lex.FIGURE, Lex.NUMBER) for w in found[end + 1 : end + 3])
        if marked:
            while end < len(found) and found[end].kind in (Lex.COLON, Lex.DASH, Lex.LEADER):
                end += 1
            return kind, end, side
        after = found[end] if end < len(found) else None
        if kind == "attendance" and words[0].low != "a" and after is not None and after.kind is Lex.FIGURE:
            return kind, end, None
        if kind == "goals" and i == 0 and words[0].low != "for" and _all_timed(found, end, text):
            return kind, end, None
        if kind == "half-time" and after is not None and (after.kind is Lex.SCORE) and i == 0:
            return kind, end, None
        if (
            kind in ("sent off", "booked")
            and i == 0
            and after is not None
            and is_capital(after)
            and words[0].low in ("booked", "sent", "cautioned")
        ):
            return kind, end, None
    return None


def _all_timed(found: Sequence[Lexeme], first: int, text: str) -> bool:
    """ "scorers Hale (12), Brandt (80)": nothing but names, each with its minute."""
    scorers = parse_goals(found, first, len(found), text) if first < len(found) and is_capital(found[first]) else None
    return bool(scorers) and tells_minutes(scorers or ()) and all(one.figures for one in scorers or ())


def _team_label(
    found: Sequence[Lexeme], i: int, text: str, teams: Sequence[Written]
) -> tuple[str, int, Written | None] | None:
    """ "Harbour Town: Hale 12, 45", "Harbour Town scorers: Hale"; the label is a team that the list has named, or goals follow."""
    for end in range(i + 1, min(i + 6, len(found) - 1)):
        if found[end].kind is Lex.WORD:
            kind = _LABELS.get((found[end].low,)) if end > i else None
            if (
                kind in ("goals", "booked", "sent off", "subs", "bench")
                and found[end + 1].kind is Lex.COLON
                and (team_at(found, i) in (end, end + 1) or team_at(found[:end], i) == end)  # "Harbour Town Scorers:"
            ):
                name = written(found, i, end, text)
                return kind, end + 2, label_of(name, teams) or name
            continue
        if found[end].kind is Lex.DOT:
            continue
        if found[end].kind not in (Lex.COLON, Lex.DASH, Lex.LEADER):
            return None
        name = written(found, i, end, text)
        known = _side_called(name, teams)
        if team_at(found, i) != end and (known is None or end != i + 1):
            return None
        dots = next((j for j in range(end, len(found)) if found[j].kind is not Lex.LEADER), end)
        if dots > end and found[dots].kind is Lex.NUMBER:
            return None  # "Swifts .. .. 3 St. Jude's .. 3"
        most = min(len(found), end + _LONGEST_LIST)
        stop = _list_end(found, end + 1, most)
        scorers = parse_goals(found, end + 1, stop, text, teams) if stop > end + 1 else None
        if scorers is None:
            return None
        figures = [figure for one in scorers for figure in one.figures]
        sure = known is not None or any(f.timed or f.extra is not None or f.value > 9 for f in figures)
        if not figures or not sure:
            return None
        return "side's goals", end + 1, known or name
    return None


def _ends_a_list(found: Sequence[Lexeme], j: int) -> bool:
    """A full stop that ends what a label says; not that of "J. Hale" or "7."."""
    word = found[j]
    if word.kind is Lex.LINE:
        return True
    if word.kind is not Lex.DOT:
        return False
    before, after = found[j - 1], found[j + 1] if j + 1 < len(found) else None
    if before.kind is Lex.WORD and len(before.text) < 3 and before.text[0].isupper():
        return False
    if before.low in ("min", "mins") and after is not None:
        return False  # "12 min. Hale"
    if before.low in ("pen", "pens", "p", "og", "g", "o", "att", "ref") and after is not None and not is_capital(after):
        return False
    if after is not None and after.kind is Lex.SCORE and j + 2 < len(found) and found[j + 2].kind is Lex.COMMA:
        return False  # "1-0, min. 23: Hale. 1-1, min. 40: Lind."
    if before.low in ("p", "s", "t") and after is not None:
        return False  # "3' s.t."
    return not (j + 1 < len(found) and found[j + 1].kind in (Lex.CLOSE, Lex.COMMA, Lex.TICK))


def end_of(found: Sequence[Lexeme], fact: Fact) -> int:
    """Where a fact's words end: at its full stop, or where the next label begins."""
    return _list_end(found, fact.first, fact.last)


def _list_end(found: Sequence[Lexeme], first: int, last: int) -> int:
    return next((j for j in range(first, last) if _ends_a_list(found, j)), last)


def _side_called(name: Written, teams: Sequence[Written]) -> Written | None:
    """The team that a label means by its name or by letters: "Harbour", "H"."""
    return label_of(name, teams) or by_letters(name, teams)


def goals_end(found: Sequence[Lexeme], fact: Fact, text: str, teams: Sequence[Written]) -> int:
    """Where the words behind "Scorers:" end: not at the full stop between the sides, "Harbour - Hale. Millfield - Brandt"."""
    end = end_of(found, fact)
    while end + 1 < fact.last and found[end].kind is Lex.DOT:
        label = team_at(found, end + 1) or (end + 2 if found[end + 1].text.isupper() else None)
        if label is None or label + 1 >= fact.last or found[label].kind not in (Lex.DASH, Lex.COLON, Lex.LEADER):
            break
        if _side_called(written(found, end + 1, label, text), teams) is None:
            break
        end = _list_end(found, label + 1, fact.last)
    return end


def goals_told(
    found: Sequence[Lexeme], fact: Fact, end: int, text: str, row: ResultRow | None, teams: Sequence[Written]
) -> list[GoalRow] | None:
    """The goals behind "Scorers:" up to `end`, with their sides where the list says them."""
    parts = _by_team(found, fact.first, end, text, teams)
    if parts:
        told = [(side, parse_goals(found, first, last, text, teams)) for side, first, last in parts]
        timed = any(tells_minutes(scorers) for _, scorers in told if scorers is not None)
        goals: list[GoalRow] = []
        for side, scorers in told:
            most = None
            if row is not None and row.score is not None:
                most = next((n for team, n in zip(row.teams, row.score, strict=True) if team.name == side.name), None)
            goals += rows(scorers or (), side, most, timed)
        return goals
    if fact.side is not None:
        scorers = parse_goals(found, fact.first, end, text, teams)
        pair = zip(row.teams, row.score, strict=True) if row is not None and row.score is not None else ()
        most = next((n for team, n in pair if team.name == fact.side.name), None)
        return rows(scorers, fact.side, most) if scorers is not None else None
    if row is not None:
        return shared_between(found, fact.first, end, text, row)
    if (in_two := in_two_parts(found, fact.first, end, text)) is not None:
        return in_two
    scorers = parse_goals(found, fact.first, end, text, teams)
    return rows(scorers, None) if scorers is not None else None


def _by_team(
    found: Sequence[Lexeme], first: int, last: int, text: str, teams: Sequence[Written]
) -> list[tuple[Written, int, int]]:
    """ "Harbour - Hale 12; Millfield - Brandt 3", "(Harbour Town) Hale 12": each side and its part."""
    heads: list[tuple[Written, int, int]] = []
    i = first
    while i < last:
        fresh = (
            i == first
            or found[i - 1].kind in (Lex.SEMICOLON, Lex.DOT, Lex.COMMA, Lex.SLASH, Lex.LINE, Lex.CLOSE)
            or found[i - 1].kind in (Lex.NUMBER, Lex.TICK)
        )
        if not fresh:
            i += 1
            continue
        if (found[i].kind is Lex.OPEN and i == first) or (
            found[i].kind is Lex.OPEN and found[i - 1].kind in (Lex.SEMICOLON, Lex.LINE)
        ):
            close = closing(found, i)
            if close is not None and team_at(found, i + 1) == close and close + 1 < last:
                name = written(found, i + 1, close, text)
                heads.append((label_of(name, teams) or name, i, close + 1))
                i = close + 1
                continue
        said = found[i].low == "for" and i + 1 < last  # "For Harbour Town, Hale (2) and Lind; for Millfield, Brandt"
        end = team_at(found, i + said)
        marks = (Lex.DASH, Lex.COLON, Lex.LEADER, *((Lex.COMMA,) if said else ()))
        outright = end is not None and end < last and found[end].kind is Lex.COLON
        if said and not outright and end is not None and label_of(written(found, i + 1, end, text), teams) is None:
            end = None
        letters = not said and end is None and i + 1 < last and found[i].text.isupper()  # "B - Hall 2, A - Reed"
        end = i + 1 if letters else end
        if end is not None and end + 1 < last and found[end].kind in marks:
            name = written(found, i + said, end, text)
            side = _side_called(name, teams) or (None if letters else name)
            if side is not None:
                heads.append((side, i, end + 1))
                i = end + 1
                continue
        i += 1
    if not heads or heads[0][1] != first:
        return []
    stops = [start for _, start, _ in heads[1:]] + [last]
    return [(side, begin, stop) for (side, _, begin), stop in zip(heads, stops, strict=True)]


def cards_told(
    found: Sequence[Lexeme], fact: Fact, text: str, row: ResultRow | None, teams: Sequence[Written]
) -> list[CardRow]:
    """The men behind "Booked:" or "Sent off:"; "Baum, Pohl / Rauch" are the first side's and the second's."""
    colour = "red" if fact.kind == "sent off" else "yellow"
    cards: list[CardRow] = []
    for side, first, last in _parts(found, fact, text, row, teams):
        scorers = parse_goals(found, first, last, text, teams)
        for one in scorers or ():
            if one.name is None or one.name.name.lower() in ("none", "nil", "nobody"):
                continue
            minute = one.figures[0].value if one.figures else None
            cards.append(CardRow(one.name.span, one.name, colour, one.plays_for or side, minute))
    return cards


def misses_told(
    found: Sequence[Lexeme], fact: Fact, text: str, row: ResultRow | None, teams: Sequence[Written]
) -> list[MissRow]:
    """The men behind "Missed penalty:"."""
    saved = any(found[i].low == "saved" for i in range(fact.start, fact.first))
    misses: list[MissRow] = []
    for side, first, last in _parts(found, fact, text, row, teams):
        scorers = parse_goals(found, first, last, text, teams)
        for one in scorers or ():
            if one.name is not None and one.name.name.lower() not in ("none", "nil"):
                minute = one.figures[0].value if one.figures else None
                misses.append(
                    MissRow(one.name.span, one.name, one.plays_for or side, minute, "saved" if saved else "missed")
                )
    return misses


def _parts(
    found: Sequence[Lexeme], fact: Fact, text: str, row: ResultRow | None, teams: Sequence[Written]
) -> list[tuple[Written | None, int, int]]:
    end = end_of(found, fact)
    parts = _by_team(found, fact.first, end, text, teams)
    if parts:
        return list(parts)
    cuts = [i for i in range(fact.first, end) if found[i].kind is Lex.SLASH]
    if len(cuts) == 1 and row is not None:
        return [(row.teams[0], fact.first, cuts[0]), (row.teams[1], cuts[0] + 1, end)]
    edges = [fact.first, *cuts, end]
    return [(fact.side, a if n == 0 else a + 1, b) for n, (a, b) in enumerate(pairwise(edges))]
