"""A match record in, a match card out, for reading in a terminal.

Serie A · 2016-11-20
AC Milan  2-2  Inter    (half-time 1-0)
  42'    1-0  Suso (Giacomo Bonaventura)
"""

from pressbox.datatypes.record import Goal, Match, MatchRecord, Minute, TableEntry

_KINDS = {"penalty": " pen", "own_goal": " og", "free_kick": " fk", "header": "", "open": ""}


def write(record: MatchRecord) -> str:
    """The cards of all matches of a report, then table places, speakers and findings."""
    lines: list[str] = []
    name = record.report.id or record.report.title
    if name:
        lines.append(f"── {name} " + "─" * max(3, 60 - len(name)))
    if not record.matches:
        lines.append("No match is reported here.")
    for match in record.matches:
        lines += [*_card(match), ""]
    if record.table:
        lines.append("Table: " + ", ".join(_place(row) for row in record.table))
    if record.quotes:
        lines.append("Speaking: " + ", ".join(quote.speaker or "somebody" for quote in record.quotes))
    for finding in record.findings:
        lines.append(f"{finding.severity}: {finding.message}")
    return "\n".join(lines).rstrip() + "\n"


def _card(match: Match) -> list[str]:
    head = " · ".join(part for part in (match.competition, match.round, match.date, match.ground) if part)
    names = [team.name or "?" for team in match.teams]
    score = match.score
    full = f"{score.full_time[0]}-{score.full_time[1]}" if score.full_time else "?-?"
    notes = []
    if score.half_time:
        notes.append(f"half-time {score.half_time[0]}-{score.half_time[1]}")
    if score.shootout:
        notes.append(f"{score.shootout[0]}-{score.shootout[1]} on penalties")
    if score.aggregate:
        notes.append(f"{score.aggregate[0]}-{score.aggregate[1]} on aggregate")
    if score.full_time and score.basis == "derived":
        notes.append("from the goals told")
    if score.certainty == "likely":
        notes.append("likely")
    home = next((team.name for team in match.teams if team.side == "home"), None)
    if home:
        notes.append(f"at home: {home}")
    lines = [head] if head else []
    lines.append(f"{names[0]}  {full}  {names[-1]}" + (f"    ({', '.join(notes)})" if notes else ""))
    lines += [_goal(goal) for goal in match.goals]
    if score.full_time:
        untold = sum(score.full_time) - len(match.goals)
        if untold > 0:
            lines.append(f"  {'':9}{untold} goal{'s' if untold > 1 else ''} of the score not told")
    for sent_off in match.red_cards:
        why = f", {sent_off.reason}" if sent_off.reason else ""
        lines.append(f"  {_when(sent_off.minute):9}sent off: {sent_off.player or '?'} ({sent_off.team or '?'}{why})")
    for missed in match.missed_penalties:
        lines.append(
            f"  {_when(missed.minute):9}penalty missed: {missed.player or '?'} ({missed.team or '?'}, {missed.outcome})"
        )
    for refused in match.disallowed_goals:
        why = f", {refused.reason}" if refused.reason else ""
        lines.append(f"  {_when(refused.minute):9}goal not given: {refused.player or '?'} ({refused.team or '?'}{why})")
    for change in match.substitutions:
        lines.append(f"  {_when(change.minute):9}on {change.on or '?'}, off {change.off or '?'}")
    if match.yellow_cards:
        lines.append("  booked: " + ", ".join(card.player or "?" for card in match.yellow_cards))
    if match.chances:
        lines.append(f"  {len(match.chances)} further chances told")
    return lines


def _goal(goal: Goal) -> str:
    after = f"{goal.score_after[0]}-{goal.score_after[1]}" if goal.score_after else "   "
    assist = f" ({goal.assist})" if goal.assist else ""
    doubt = "" if goal.certainty == "certain" else "  likely"
    scorer = goal.scorer or "scorer not told"
    return f"  {_when(goal.minute):9}{after}  {scorer}{_KINDS[goal.kind]}{assist}, {goal.team}{doubt}"


def _when(minute: Minute | None) -> str:
    return minute.label or "" if minute else "?"


def _place(row: TableEntry) -> str:
    points = f" {row.points} points" if row.points is not None else ""
    return f"{row.position or '?'}. {row.team}{points}"
