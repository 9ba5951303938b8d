"""Match records in, drafts of Wikipedia's football box out, the report as their citation.

    {{football box collapsible
    | team1 = AC Milan ...

Cannot carry: assists, substitutions, chances, table places, claims, quotes. A draft for an editor, never to be saved as it
is: a comment before each box lists what the report does not tell and what is likely only. Teams are not linked, for a
name in a report is not the name of an article.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from pressbox.datatypes.record import Goal, Match, MatchRecord, Report
from pressbox.writers._clock import sheet_minute
from pressbox.writers._home_first import HomeFirst, Pair, goals_in_order, home_first

_MARKUP = re.compile(r"[{}\[\]<>]|'{2,}")
_NOTES = {"penalty": "pen.", "own_goal": "o.g."}


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """One box a match."""
    for record in records:
        for match in record.matches:
            yield from _box(record.report, match)


def _box(report: Report, match: Match) -> Iterator[str]:
    view = home_first(match)
    yield "<!-- Draft made by pressbox from one report; check it against the source.\n"
    yield from (f"     {_plain(doubt).replace('--', '-')}\n" for doubt in _doubts(match, view))
    yield "-->\n{{football box collapsible\n"
    rows = [
        ("round", _plain(match.round)), ("date", _day(match.date)), ("team1", _plain(view.home)),
        ("score", _pair(view.final)), ("aet", "yes" if view.extra_time else ""), ("report", _citation(report)),
        ("team2", _plain(view.away)), ("goals1", _goals(match, view, home=True)),
        ("goals2", _goals(match, view, home=False)), ("stadium", _plain(match.ground)),
        ("attendance", f"{match.attendance:,}" if match.attendance is not None else ""),
        ("referee", _plain(match.referee)), ("penaltyscore", _pair(view.shootout)),
        ("note", f"Sent off: {', '.join(_sent_off(match))}" if match.red_cards else ""),
    ]  # fmt: skip
    yield from (f"| {name:12} = {value}\n" for name, value in rows if value)
    yield "}}\n\n"


def _doubts(match: Match, view: HomeFirst) -> Iterator[str]:
    if not view.sides_known and not view.neutral:
        yield "The report does not say who was at home."
    if match.score.certainty == "likely" or match.score.basis == "derived":
        yield "The score is not stated as such."
    likely = [goal.scorer or "unknown" for goal in match.goals if goal.certainty == "likely"]
    if likely:
        yield f"Likely, not certain: the goals of {', '.join(dict.fromkeys(likely))}."
    vague = [goal.scorer or "unknown" for goal in match.goals if sheet_minute(goal.minute) is None]
    if vague:
        yield f"No exact minute is told: {', '.join(dict.fromkeys(vague))}."
    if view.final and (untold := sum(view.final) - len(match.goals)) > 0:
        yield f"{untold} goals of the score are not told."


def _goals(match: Match, view: HomeFirst, *, home: bool) -> str:
    by_name: dict[str, list[Goal]] = {}
    for goal in goals_in_order(match):
        if view.is_home(goal.team) is home:
            by_name.setdefault(_plain(goal.scorer) or "Unknown", []).append(goal)
    return "".join(f"\n* {name}{_times(goals)}" for name, goals in by_name.items())


def _times(goals: list[Goal]) -> str:
    arguments = []
    for goal in goals:
        minute = sheet_minute(goal.minute)
        if minute:
            arguments.append(f"{str(minute).rstrip(chr(39))}|{_NOTES.get(goal.kind, '')}")
    untimed = len(goals) - len(arguments)
    shown = " {{goal|" + "|".join(arguments).rstrip("|") + "}}" if arguments else ""
    notes = [_NOTES[goal.kind] for goal in goals if goal.kind in _NOTES and sheet_minute(goal.minute) is None]
    return shown + (f" ({', '.join([f'{untimed} without a minute', *notes])})" if untimed else "")


def _citation(report: Report) -> str:
    told = [
        ("title", report.title or report.id), ("author", "; ".join(report.authors)), ("agency", report.agency),
        ("date", _day(report.published, plain=True)), ("location", report.place),
    ]  # fmt: skip
    return "<ref>{{cite news" + "".join(f" |{name}={_plain(value)}" for name, value in told if value) + "}}</ref>"


def _sent_off(match: Match) -> Iterator[str]:
    for card in match.red_cards:
        minute = sheet_minute(card.minute)
        yield (_plain(card.player) or "unknown") + (f" {minute}" if minute else "")


def _pair(pair: Pair | None) -> str:
    return f"{pair[0]}–{pair[1]}" if pair else ""


def _day(told: str | None, *, plain: bool = False) -> str:
    try:
        day = date.fromisoformat(told) if told else None
    except ValueError:
        return told or ""
    if day is None:
        return ""
    return f"{day.day} {day:%B %Y}" if plain else f"{{{{Start date|{day.year}|{day.month}|{day.day}|df=y}}}}"


def _plain(words: str | None) -> str:
    """Words without wiki markup."""
    return " ".join(_MARKUP.sub(" ", words or "").split()).replace("|", "{{!}}")
