"""Match records in, Football.TXT out (level 2: goals, cards, players named, coaches, referee).

    = Serie A
    Sun Nov 20 2016
      AC Milan  v Inter  2-2 (1-0)  @ San Siro
        (Suso 42', 58'; Antonio Candreva 53', Ivan Perisic 90+2')

Cannot carry: evidence, certainty, assists, vague minutes, missed penalties, goals not given, reasons of cards, chances,
table places, claims, quotes. A goal without a scorer or a side, and a match without a score or a side's name, are left
out and said in a comment. Line-ups hold only those whom the report names in play. Where the report does not say who was
at home, the order is the record's and a comment says so.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from pressbox.datatypes.record import Goal, Match, MatchRecord, Substitution
from pressbox.writers._clock import sheet_minute
from pressbox.writers._home_first import HomeFirst, Pair, goals_in_order, home_first

_NOT_IN_NAMES = re.compile(r"[#;:,()\[\]|@=]|\s-\s|\s+")
_MARKS = {"penalty": " (pen)", "own_goal": " (og)"}


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """One heading a competition, one block a match."""
    heading = None
    for record in records:
        for match in record.matches:
            if (competition := match.competition or "Matches") != heading:
                heading = competition
                yield f"= {_plain(heading)}\n\n"
            if match.round:
                yield f"▪ {_plain(match.round)}\n"
            yield from _match(record.report.id, match)


def _match(report: str | None, match: Match) -> Iterator[str]:
    view = home_first(match)
    score = _score(view)
    if report:
        yield f"# from {' '.join(report.split())}\n"
    if not view.home or not view.away or score is None:
        yield f"# {_plain(view.home) or '?'} and {_plain(view.away) or '?'}: the report does not tell the result\n\n"
        return
    if not view.sides_known and not view.neutral:
        yield "# the report does not say who was at home\n"
    day = _day(match.date)
    if day:
        yield f"{day}\n"
    place = f"  @ {_plain(match.ground)}" if match.ground else ""
    yield f"  {_plain(view.home)} v {_plain(view.away)}  {score}{place}\n"
    yield from _goals(match, view)
    if match.attendance is not None:
        yield f"  Att: {match.attendance}\n"
    if match.referee:
        yield f"  Ref: {_plain(match.referee)}\n"
    yield from _line_ups(match, view)
    yield "\n"


def _score(view: HomeFirst) -> str | None:
    def told(pair: Pair) -> str:
        return f"{pair[0]}-{pair[1]}"

    if view.full_time is None and view.extra_time is None:
        return None
    before = [view.full_time] if view.extra_time else []
    brackets = ", ".join(told(pair) for pair in (*before, view.half_time) if pair)
    shown = f"{told(view.extra_time)} a.e.t." if view.extra_time else told(view.full_time or (0, 0))
    if view.shootout and not view.extra_time:
        shown, brackets = "", ", ".join(told(pair) for pair in (view.full_time, view.half_time) if pair)
    kicks = f"{told(view.shootout)} pen. " if view.shootout else ""
    return (kicks + shown + (f" ({brackets})" if brackets else "")).replace("  ", " ").strip()


def _goals(match: Match, view: HomeFirst) -> Iterator[str]:
    sides: tuple[list[Goal], list[Goal]] = ([], [])
    untold = 0
    for goal in goals_in_order(match):
        home = view.is_home(goal.team)
        if goal.scorer is None or home is None:
            untold += 1
        else:
            sides[0 if home else 1].append(goal)
    if untold:
        yield f"    # {untold} goal{'s' if untold > 1 else ''} told without a scorer or a side\n"
    if any(sides):
        yield f"    ({'; '.join(_one_side(goals) for goals in sides).strip()})\n"


def _one_side(goals: list[Goal]) -> str:
    by_name: dict[str, list[Goal]] = {}
    for goal in goals:
        by_name.setdefault(_plain(goal.scorer or ""), []).append(goal)
    told = []
    for name, his in by_name.items():
        timed = [f"{minute}{_MARKS.get(goal.kind, '')}" for goal in his if (minute := sheet_minute(goal.minute))]
        told += [f"{name}{_MARKS.get(goal.kind, '')}" for goal in his if sheet_minute(goal.minute) is None]
        told += [f"{name} {', '.join(timed)}"] if timed else []
    return ", ".join(told)


def _line_ups(match: Match, view: HomeFirst) -> Iterator[str]:
    for team in (view.first, view.second):
        players = _in_play(match, view, team.name)
        coach = f"Coach: {_plain(team.coach)}" if team.coach else ""
        shown = "; ".join(part for part in (", ".join(players), coach) if part)
        if shown:
            yield f"  {_plain(team.name or '')}: {shown}\n"


def _in_play(match: Match, view: HomeFirst, team: str | None) -> list[str]:
    """Those of a side who scored, were booked or were taken off, in that order of the report's events."""
    changes = [change for change in match.substitutions if change.team == team and change.on]
    came_on = {change.on for change in changes}
    other = view.second.name if team == view.first.name else view.first.name
    scored = [g.scorer for g in goals_in_order(match) if g.team == (other if g.kind == "own_goal" else team)]
    made = [g.assist for g in goals_in_order(match) if g.team == team]
    carded = [card.player for card in (*match.yellow_cards, *match.red_cards) if card.team == team]
    missed = [penalty.player for penalty in match.missed_penalties if penalty.team == team]
    named = [*(change.off for change in changes), *scored, *made, *missed, *carded]
    return [
        _player(name, match, team, {change.off: change for change in changes if change.off})
        for name in dict.fromkeys(named) if name and name not in came_on
    ]  # fmt: skip


def _player(name: str, match: Match, team: str | None, replaced: dict[str, Substitution]) -> str:
    marks = _card_marks(name, match, team)
    change = replaced.get(name)
    if change is None:
        return _plain(name) + marks
    minute = sheet_minute(change.minute)
    behind = f" {minute.minute}'" if minute else ""
    on = change.on or ""
    return f"{_plain(name)}{marks} ({_plain(on)}{_card_marks(on, match, team)}{behind})"


def _card_marks(name: str, match: Match, team: str | None) -> str:
    marks = ""
    for letter, cards in (("Y", match.yellow_cards), ("R", match.red_cards)):
        for card in cards:
            if card.player == name and card.team == team:
                minute = sheet_minute(card.minute)
                second = letter == "R" and "second" in (card.reason or "")
                when = f" {minute.minute}" + (f"+{minute.added}" if minute.added else "") if minute else ""
                marks += f" [{'Y/R' if second else letter}{when}]"
    return marks


def _day(told: str | None) -> str | None:
    try:
        return date.fromisoformat(told).strftime("%a %b %d %Y") if told else None
    except ValueError:  # a month or a year alone
        return None


def _plain(name: str) -> str:
    return " ".join(_NOT_IN_NAMES.sub(" ", name).split())
