"""Match records in, schema.org JSON-LD out: a SportsEvent a match, with the report as the article about it.

Cannot carry: evidence, certainty, intervals of minutes, line-ups, table places, claims, quotes. schema.org has no property
for a score or a goal: the score stands in `description`, each goal and sending-off is a `subEvent` whose name tells it.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pressbox.datatypes.record import Goal, Match, MatchRecord, Report, TeamEntry
from pressbox.writers._clock import sheet_minute
from pressbox.writers._home_first import HomeFirst, goals_in_order, home_first


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """One document with a graph of all matches."""
    events = [_event(record.report, match) for record in records for match in record.matches]
    document = {"@context": "https://schema.org", "@graph": events}
    yield json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _event(report: Report, match: Match) -> dict[str, Any]:
    view = home_first(match)
    home, away = _team(view.first), _team(view.second)
    names = " v ".join(name for name in (view.home, view.away) if name)
    return _told({
        "@type": "SportsEvent", "name": names or None, "sport": "Association football", "startDate": match.date,
        "description": _result(view),
        "location": {"@type": "Place", "name": match.ground} if match.ground else None,
        "homeTeam": home if view.sides_known else None, "awayTeam": away if view.sides_known else None,
        "competitor": None if view.sides_known else [team for team in (home, away) if team],
        "superEvent": {"@type": "SportsEvent", "name": match.competition} if match.competition else None,
        "subEvent": [*(_goal(goal, view) for goal in goals_in_order(match)), *_sent_off(match)],
        "subjectOf": _article(report),
    })  # fmt: skip


def _team(team: TeamEntry) -> dict[str, Any] | None:
    if not team.name:
        return None
    other_names = [form for form in team.as_written if form != team.name]
    coach = {"@type": "Person", "name": team.coach} if team.coach else None
    return _told({"@type": "SportsTeam", "name": team.name, "alternateName": other_names, "coach": coach})


def _result(view: HomeFirst) -> str | None:
    scores = (
        ("", view.full_time), ("half-time ", view.half_time), ("after extra time ", view.extra_time),
        ("on penalties ", view.shootout),
    )  # fmt: skip
    told = [f"{words}{pair[0]}-{pair[1]}" for words, pair in scores if pair]
    return f"{view.home} v {view.away}: {', '.join(told)}" if told else None


def _goal(goal: Goal, view: HomeFirst) -> dict[str, Any]:
    pair, minute = view.turned(goal.score_after), sheet_minute(goal.minute)
    how = {"penalty": "Penalty goal", "own_goal": "Own goal"}.get(goal.kind, "Goal")
    score = f" ({pair[0]}-{pair[1]})" if pair else ""
    name = f"{how}: {goal.scorer or 'not named'}{f' {minute}' if minute else ''}{score}"
    performer = {"@type": "Person", "name": goal.scorer} if goal.scorer else None
    return _told({"@type": "Event", "name": name, "performer": performer})


def _sent_off(match: Match) -> Iterator[dict[str, Any]]:
    for card in match.red_cards:
        minute = sheet_minute(card.minute)
        name = f"Sent off: {card.player or 'not named'}{f' {minute}' if minute else ''}"
        yield _told({
            "@type": "Event", "name": name, "description": card.reason,
            "performer": {"@type": "Person", "name": card.player} if card.player else None,
        })  # fmt: skip


def _article(report: Report) -> dict[str, Any]:
    return _told({
        "@type": "ReportageNewsArticle", "identifier": report.id, "headline": report.title,
        "datePublished": report.published, "inLanguage": report.language, "dateline": report.place,
        "author": [{"@type": "Person", "name": name} for name in report.authors],
    })  # fmt: skip


def _told(properties: dict[str, Any]) -> dict[str, Any]:
    """Without what the report does not tell."""
    return {name: value for name, value in properties.items() if value not in (None, [], "")}
