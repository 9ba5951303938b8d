"""A list with the goals of both sides in, the goals with their sides out.

"Hale 12, 44; Brandt 80"  ->  Hale twice for the first side, Brandt for the second
"Harbour - Hale 12, 44; Millfield - Brandt 80"  ->  the same, behind labels
"""

from collections.abc import Sequence
from dataclasses import replace

from pressbox.datatypes.listing import GoalRow, ResultRow, Written
from pressbox.document.lists.goal_rows import rows, tells_minutes
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme
from pressbox.document.lists.names import label_of, written
from pressbox.document.lists.of_one_side import of_one_side


def shared_between(found: Sequence[Lexeme], first: int, last: int, text: str, row: ResultRow) -> list[GoalRow] | None:
    """The goals of both sides in one list, the first side's in front: as its parting marks and the score have it."""
    if row.score is None:
        return None
    goals = _beside_a_word(found, first, last, text, row)
    if goals is not None:
        return goals
    for marks in ((Lex.SEMICOLON,), (Lex.SLASH,), (Lex.DASH,), (Lex.LINE,), (Lex.LEADER,)):
        cuts = [i for i in range(first, last) if found[i].kind in marks]
        if len(cuts) == 1:
            parts = [(first, cuts[0]), (cuts[0] + 1, last)]
            goals = _sides_of(found, parts, text, row)
            if goals is not None:
                return goals
    gaps = [i for i in range(first + 1, last) if found[i].gap]
    for gap in sorted(gaps, key=lambda i: found[i - 1].end - found[i].start)[:2]:
        goals = _sides_of(found, [(first, gap), (gap, last)], text, row)
        if goals is not None:
            return goals
    scorers = parse_goals(found, first, last, text, row.teams)
    if scorers is None:
        return None
    goals = rows(scorers, None, sum(row.score))
    if not any(one.plays_for or one.score for one in scorers) and (own := of_one_side(scorers, row)) is not None:
        return own
    goals = [_with_side(goal, row) for goal in goals]
    if any(goal.side for goal in goals):
        return goals
    if 0 in row.score and len(goals) == sum(row.score):
        return [_for(goal, row.teams[0 if row.score[0] else 1]) for goal in goals]
    minutes = [(g.minute or 0, g.extra or 0) for g in goals]
    cut = row.score[0]
    if len(goals) == sum(row.score) and minutes != sorted(minutes) and all(minutes):
        if minutes[:cut] == sorted(minutes[:cut]) and minutes[cut:] == sorted(minutes[cut:]):
            return [_for(goal, row.teams[0 if n < cut else 1]) for n, goal in enumerate(goals)]
    return goals


def _beside_a_word(found: Sequence[Lexeme], first: int, last: int, text: str, row: ResultRow) -> list[GoalRow] | None:
    """ "Hale 23', 67'   Report   Gow 45'": between the columns stands where more is to be read."""
    cuts = [i for i in range(first, last) if found[i].low in _MORE_THERE]
    if len(cuts) != 1 or row.score is None:
        return None
    (cut,) = cuts
    left, right = cut - (cut > first and found[cut - 1].kind is Lex.OPEN), cut + 1
    right += right < last and found[right].kind is Lex.CLOSE
    goals: list[GoalRow] = []
    for (start, end), team, most in zip(((first, left), (right, last)), row.teams, row.score, strict=True):
        if start >= end:
            continue
        scorers = parse_goals(found, start, end, text)
        if scorers is None or not tells_minutes(scorers):
            return None
        goals += rows(scorers, team, most)
    return goals or None


_MORE_THERE = frozenset(("report", "details"))


def in_two_parts(found: Sequence[Lexeme], first: int, last: int, text: str) -> list[GoalRow] | None:
    """The goals of a list that one mark cuts in two, of no match that the list names: one side's, then the other's."""
    for mark in (Lex.SEMICOLON, Lex.SLASH, Lex.DASH):
        cuts = [i for i in range(first + 1, last - 1) if found[i].kind is mark]
        if len(cuts) != 1:
            continue
        halves = [parse_goals(found, first, cuts[0], text), parse_goals(found, cuts[0] + 1, last, text)]
        told = [rows(scorers, None) for scorers in halves if scorers is not None]
        if len(told) == 2 and all(told):
            return [replace(goal, part=part) for part, goals in enumerate(told) for goal in goals]
    return None


def by_labels(found: Sequence[Lexeme], first: int, last: int, text: str, row: ResultRow) -> list[GoalRow] | None:
    """The goals of both sides, each behind its team: "Harbour - Hale 2; Millfield - Brandt"."""
    heads: list[tuple[int, int, Written]] = []
    for i in range(first, last):
        if i > first and found[i - 1].kind not in (Lex.SEMICOLON, Lex.DOT, Lex.COMMA, Lex.SLASH, Lex.LINE):
            continue
        for end in range(i + 1, min(i + 6, last)):
            if found[end].kind in (Lex.SEMICOLON, Lex.COMMA, Lex.SLASH, Lex.LINE):
                break  # the last scorer of a side is no part of the other's label: "Moat, Parvin; Tye Hill - Eagle"
            if found[end].kind in (Lex.DASH, Lex.COLON):
                side = label_of(written(found, i, end, text), row.teams)
                if side is not None:
                    heads.append((i, end + 1, side))
                break
    if not heads or heads[0][0] != first:
        return None
    goals: list[GoalRow] = []
    ends = [*(head[0] for head in heads[1:]), last]
    for (_, start, side), end in zip(heads, ends, strict=True):
        scorers = parse_goals(found, start, end, text)
        if scorers is None:
            return None
        score = row.score or (0, 0)
        goals += rows(scorers, side, score[0 if side == row.teams[0] else 1])
    return goals


def _sides_of(found: Sequence[Lexeme], parts: list[tuple[int, int]], text: str, row: ResultRow) -> list[GoalRow] | None:
    goals: list[GoalRow] = []
    for (a, b), team, most in zip(parts, row.teams, row.score or (0, 0), strict=True):
        if a >= b or all(word.kind in (Lex.DASH, Lex.COMMA, Lex.LEADER) for word in found[a:b]):
            own: list[GoalRow] = []
        else:
            scorers = parse_goals(found, a, b, text, row.teams)
            if scorers is None:
                return None
            own = rows(scorers, team, most)
        if len(own) > most:
            return None
        goals += own
    return goals


def _for(goal: GoalRow, team: Written) -> GoalRow:
    return replace(goal, side=team)


def _with_side(goal: GoalRow, row: ResultRow) -> GoalRow:
    """The side by the team behind the scorer's name."""
    if goal.plays_for is None or goal.side is not None:
        return goal
    turned = goal.kind == "own_goal"
    other = next((t for t in row.teams if t.name != goal.plays_for.name), goal.plays_for)
    return _for(goal, other if turned else goal.plays_for)


def has_a_column_between(words: Sequence[Lexeme]) -> bool:
    """ "Hale 23'   Report   Gow 45'": the word is no heading."""
    return any(word.kind is Lex.TICK for word in words) and any(word.low == "report" for word in words)


def all_of(goals: Sequence[GoalRow] | None, row: ResultRow) -> bool:
    """Whether they are all goals of a result, each with its side and minute."""
    return bool(goals) and all(g.side and g.minute for g in goals or ()) and len(goals or ()) == sum(row.score or ())
