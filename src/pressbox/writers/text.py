"""A match record in, a match card out, for reading in a terminal.

Serie A · 2016-11-20 · San Siro
AC Milan  2-2  Inter   half-time 1-0
  42'      1-0  Suso (Giacomo Bonaventura)   AC Milan

`write` gives plain text; `styled` the same with colours, for a terminal that has them.
"""

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from pressbox.datatypes.record import Goal, Match, MatchRecord, Minute, TableEntry, TeamEntry

_MARKS = {"penalty": " (pen)", "own_goal": " (og)", "free_kick": " (free kick)", "header": " (header)", "open": ""}
_QUIET, _STRONG, _SCORE, _DOUBT = "dim", "bold", "bold green", "yellow"


def write(record: MatchRecord) -> str:
    """The cards of all matches of a report, then table places, speakers and findings."""
    return styled(record).plain


def styled(record: MatchRecord) -> Text:
    """The same card, its parts in colour."""
    lines = [*_heading(record)]
    for match in record.matches:
        lines += [*_card(match), Text()]
    lines += _beyond(record)
    while lines and not lines[-1].plain:
        lines.pop()
    return Text("\n").join(lines) + Text("\n")


def _heading(record: MatchRecord) -> Iterator[Text]:
    name = record.report.id or record.report.title
    if name:
        yield Text(f"── {name} " + "─" * max(3, 60 - len(name)), _QUIET)
    if not record.matches:
        yield Text("No match is reported here.")


def _card(match: Match) -> Iterator[Text]:
    head = " · ".join(part for part in (match.competition, match.round, match.date, match.ground) if part)
    if head:
        yield Text(head, _QUIET)
    yield _result(match)
    for goal in match.goals:
        yield _goal(goal)
    untold = sum(match.score.full_time or ()) - len(match.goals)
    if untold > 0:
        yield Text(f"  {'':9}{untold} goal{'s' if untold > 1 else ''} of the score not told", _QUIET)
    for _, line in sorted(_events(match), key=lambda event: event[0]):
        yield Text(line)
    yield from _crowd(match)


def _result(match: Match) -> Text:
    first, last = match.teams[0], match.teams[-1]
    score = match.score
    full = _pair(score.full_time) or "?-?"
    notes = [f"half-time {_pair(score.half_time)}"] if score.half_time else []
    if score.extra_time:
        notes.append("after extra time")
    if score.shootout:
        notes.append(f"{_pair(score.shootout)} on penalties")
    if score.aggregate:
        notes.append(f"{_pair(score.aggregate)} on aggregate")
    if score.full_time and score.basis == "derived":
        notes.append("counted from the goals told")
    if last.side == "home":
        notes.append(f"at {last.name}")
    line = Text.assemble((_name(first), _STRONG), "  ", (full, _SCORE), "  ", (_name(last), _STRONG))
    if notes:
        line.append("   " + ", ".join(notes), _QUIET)
    if "likely" in (score.certainty, match.certainty):
        line.append("   likely", _DOUBT)
    return line


def _goal(goal: Goal) -> Text:
    line = Text(f"  {_when(goal.minute):9}")
    line.append(f"{_pair(goal.score_after) or '':5}", _SCORE)
    line.append(goal.scorer or "scorer not told", _STRONG if goal.scorer else _QUIET)
    line.append(_MARKS[goal.kind])
    if goal.assist:
        line.append(f" ({goal.assist})", _QUIET)
    line.append(f"   {goal.team or '?'}", _QUIET)
    if goal.certainty != "certain":
        line.append("   likely", _DOUBT)
    return line


def _events(match: Match) -> Iterator[tuple[int, str]]:
    """All but the goals, each with the minute to sort it by."""
    for card in match.red_cards:
        yield _line(card.minute, f"sent off: {_who(card.player, card.team, card.reason)}")
    for missed in match.missed_penalties:
        yield _line(missed.minute, f"penalty missed: {_who(missed.player, missed.team, missed.outcome)}")
    for refused in match.disallowed_goals:
        yield _line(refused.minute, f"goal not given: {_who(refused.player, refused.team, refused.reason)}")
    for change in match.substitutions:
        off = f" for {change.off}" if change.off else ""
        on = f"on: {change.on}{off}" if change.on else f"off: {change.off or '?'}"
        yield _line(change.minute, on + (f" ({change.team})" if change.team else ""))
    for card in match.yellow_cards:
        yield _line(card.minute, f"booked: {_who(card.player, card.team, None)}")


def _crowd(match: Match) -> Iterator[Text]:
    facts = []
    if match.chances:
        facts.append(f"{len(match.chances)} chance{'s' if len(match.chances) > 1 else ''} besides")
    if match.attendance:
        facts.append(f"attendance {match.attendance:,}")
    if match.referee:
        facts.append(f"referee {match.referee}")
    facts += [f"coach of {team.name}: {team.coach}" for team in match.teams if team.coach]
    if facts:
        yield Text("  " + ", ".join(facts), _QUIET)


def _beyond(record: MatchRecord) -> Iterator[Text]:
    if record.table:
        yield Text("Table: " + ", ".join(_place(row) for row in record.table))
    if record.quotes:
        said = Counter(quote.speaker or "somebody" for quote in record.quotes)
        yield Text("Quotes: " + ", ".join(f"{name} ({times})" for name, times in said.items()))
    for finding in record.findings:
        yield Text(f"{finding.severity}: {finding.message}", _DOUBT)


def _line(minute: Minute | None, words: str) -> tuple[int, str]:
    return (minute.from_ if minute else 999, f"  {_when(minute):14}{words}")


def _who(player: str | None, team: str | None, why: str | None) -> str:
    inside = ", ".join(part for part in (team, why) if part)
    return (player or "player not told") + (f" ({inside})" if inside else "")


def _name(team: TeamEntry) -> str:
    return team.name or "?"


def _pair(score: list[int] | None) -> str:
    return f"{score[0]}-{score[1]}" if score else ""


def _when(minute: Minute | None) -> str:
    return (minute.label or f"{minute.from_}'") if minute else "?"


def _place(row: TableEntry) -> str:
    place = f"{row.position}. " if row.position is not None else ""
    points = f" {row.points} pts" if row.points is not None else ""
    return f"{place}{row.team}{points}"
