"""Match records in, match cards out, for reading in a terminal.

    Serie A · 20 November 2016 · San Siro
    AC Milan  2-2  Inter    half-time 1-0
        42'    1-0  Suso, from Giacomo Bonaventura  AC Milan

Cannot carry: evidence, chances one by one, people without a part in the events, the words of claims. What is likely, not
certain, ends in a question mark. `card` gives the lines in pieces with their styles, for a terminal with colours.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from pressbox.datatypes.record import Card, Goal, Match, MatchRecord, Minute, Quote, TableEntry
from pressbox.writers._home_first import goals_in_order

_WIDTH = 78
_KINDS = {"penalty": " (penalty)", "own_goal": " (own goal)", "free_kick": " (free kick)", "header": "", "open": ""}
_OUTCOMES = {
    "saved": "saved", "post": "against the post", "bar": "against the bar", "wide": "wide", "over": "over the bar",
    "missed": "missed",
}  # fmt: skip


class Piece(NamedTuple):
    """Words of a line and how they look: plain, heading, team, score, time, event, likely, quiet, error, warning."""

    text: str
    style: str = "plain"


Line = tuple[Piece, ...]


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """The cards, one report after another, without colour."""
    for record in records:
        yield "\n".join("".join(piece.text for piece in line).rstrip() for line in card(record)) + "\n\n"


def card(record: MatchRecord) -> Iterator[Line]:
    """The lines of a report's card."""
    name = record.report.id or record.report.title or "report"
    yield (Piece(f"── {name} ".ljust(_WIDTH, "─"), "quiet"),)
    if record.report.title and record.report.title != name:
        yield (Piece(" ".join(record.report.title.split()), "quiet"),)
    if not record.matches:
        yield (Piece("No match is reported here.", "quiet"),)
    for number, match in enumerate(record.matches):
        if number:
            yield ()
        yield from _match(match)
    yield from _beyond_the_matches(record)
    if any(_has_doubt(match) for match in record.matches):
        yield (Piece("? behind a fact: likely, other readings of the report remain possible", "quiet"),)


def _match(match: Match) -> Iterator[Line]:
    told = [match.competition, match.round, _day(match.date), match.ground]
    if match.attendance is not None:
        told.append(f"{match.attendance:,} spectators")
    if match.referee:
        told.append(f"referee {match.referee}")
    head = " · ".join(part for part in told if part)
    if head:
        yield (Piece(head, "heading"),)
    yield _result(match)
    coaches = [f"{team.name}: {team.coach}" for team in match.teams if team.coach]
    if coaches:
        yield (Piece(f"  coaches  {', '.join(coaches)}", "quiet"),)
    widest = max((len(_scorer(goal)) for goal in match.goals), default=0)
    for goal in goals_in_order(match):
        yield _goal(goal, widest)
    if match.score.full_time and (untold := sum(_last_score(match)) - len(match.goals)) > 0:
        yield (Piece(f"{'':17}{untold} more goal{'s' if untold > 1 else ''} not told one by one", "quiet"),)
    yield from _events(match)
    if match.looked_up:
        open_facts = dict.fromkeys(one.fact for one in match.looked_up if one.fact not in ("team", "person"))
        names = [f"{one.of} is {one.value}" for one in match.looked_up if one.fact in ("team", "person") and one.of]
        yield (Piece(f"  from reference data: {', '.join([*open_facts, *names])}", "quiet"),)


def _result(match: Match) -> Line:
    score = match.score
    names = [team.name or "a side not named" for team in match.teams] or ["?"]
    final = score.extra_time or score.full_time
    pair = f"{final[0]}-{final[1]}" if final else "?-?"
    doubt = "?" if score.certainty == "likely" else ""
    notes = [
        f"{words} {told[0]}-{told[1]}"
        for words, told in (
            ("half-time", score.half_time),
            ("after 90 minutes", score.full_time if score.extra_time else None),
            ("on penalties", score.shootout),
            ("on aggregate", score.aggregate),
        )
        if told
    ]
    if final is None and match.winner:
        notes.append(f"won by {match.winner}")
    if score.basis == "derived":
        notes.append("counted from the goals")
    home = [team.name for team in match.teams if team.side == "home" and team.name]
    if any(team.side == "neutral" for team in match.teams):
        notes.append("neutral ground")
    elif home:
        notes.append(f"at {home[0]}")
    return (
        Piece(names[0], "team"), Piece(f"  {pair}{doubt}  ", "score"), Piece(names[-1], "team"),
        Piece(f"    {', '.join(notes)}" if notes else "", "quiet"),
    )  # fmt: skip


def _goal(goal: Goal, widest: int) -> Line:
    after = f"{goal.score_after[0]}-{goal.score_after[1]}" if goal.score_after else ""
    likely = goal.certainty != "certain"
    return (
        Piece(f"{_when(goal.minute):>9}   ", "time"), Piece(f"{after:5}", "score"),
        Piece(_scorer(goal).ljust(widest), "likely" if likely else "event"),
        Piece(f"  {goal.team or 'for a side not told'}", "quiet"), *((Piece(" ?", "likely"),) if likely else ()),
    )  # fmt: skip


def _scorer(goal: Goal) -> str:
    assist = f", from {goal.assist}" if goal.assist else ""
    return f"{goal.scorer or 'scorer not told'}{_KINDS[goal.kind]}{assist}"


def _events(match: Match) -> Iterator[Line]:
    for sent_off in match.red_cards:
        yield _event(sent_off.minute, "sent off", sent_off.player, sent_off.team, sent_off.reason)
    for missed in match.missed_penalties:
        yield _event(missed.minute, "penalty missed", missed.player, missed.team, _OUTCOMES[missed.outcome])
    for refused in match.disallowed_goals:
        yield _event(refused.minute, "goal not given", refused.player, refused.team, refused.reason)
    for change in match.substitutions:
        pair = f"{change.on or 'a substitute'} for {change.off}" if change.off else change.on
        yield _event(change.minute, "substitution", pair, change.team, None)
    for awarded in match.penalties_awarded:
        # A penalty that was scored or missed stands above already; this says what it was given for.
        if awarded.offence or awarded.against:
            why = " by ".join(part for part in (awarded.offence, awarded.against) if part)
            yield _event(awarded.minute, "penalty for", awarded.team or "?", None, why)
    if match.yellow_cards:
        yield (
            Piece(f"{'':12}"), Piece("booked  ", "quiet"),
            Piece(", ".join(_booked(card) for card in match.yellow_cards), "event"),
        )  # fmt: skip
    if match.chances:
        who = list(dict.fromkeys(chance.player for chance in match.chances if chance.player))
        near = f", by {', '.join(who[:6])}" if who else ""
        count = len(match.chances)
        yield (Piece(f"{'':12}{count} chance{'s' if count > 1 else ''} not taken{near}", "quiet"),)


def _event(minute: Minute | None, what: str, who: str | None, team: str | None, why: str | None) -> Line:
    behind = ", ".join(part for part in (team, why) if part)
    return (
        Piece(f"{_when(minute):>9}   ", "time"), Piece(f"{what}  ", "quiet"), Piece(who or "not named", "event"),
        Piece(f"  {behind}" if behind else "", "quiet"),
    )  # fmt: skip


def _booked(card: Card) -> str:
    return (card.player or "not named") + (f" {card.minute.label}" if card.minute and card.minute.label else "")


def _beyond_the_matches(record: MatchRecord) -> Iterator[Line]:
    if record.table:
        yield (Piece("Table   ", "heading"), Piece(" · ".join(_place(row) for row in record.table)))
    if record.quotes:
        yield (Piece("Quotes  ", "heading"), Piece(f"{len(record.quotes)}: "), *_voices(record.quotes))
    if record.claims:
        count = len(record.claims)
        yield (Piece("Claims  ", "heading"), Piece(f"{count} statement{'s' if count > 1 else ''} beyond the match"))
    for finding in record.findings:
        yield (
            Piece(f"{finding.severity.upper()}  ", finding.severity), Piece(finding.message),
            Piece(f"  [{finding.check}]", "quiet"),
        )  # fmt: skip


def _voices(quotes: list[Quote]) -> Iterator[Piece]:
    for number, quote in enumerate(quotes):
        says = " ".join(quote.text.split())
        says = says if len(says) <= 48 else says[:47].rsplit(" ", 1)[0] + " …"
        yield Piece("; " if number else "")
        yield Piece(quote.speaker or quote.outlet or "somebody", "event")
        yield Piece(f" “{says}”" if says else "", "quiet")


def _has_doubt(match: Match) -> bool:
    return match.score.certainty == "likely" or any(goal.certainty == "likely" for goal in match.goals)


def _last_score(match: Match) -> list[int]:
    return match.score.extra_time or match.score.full_time or []


def _when(minute: Minute | None) -> str:
    if minute is None:
        return "?"
    return minute.label or (f"{minute.from_}'" if minute.from_ == minute.to else f"{minute.from_}'-{minute.to}'")


def _day(told: str | None) -> str | None:
    try:
        day = date.fromisoformat(told) if told else None
    except ValueError:  # a month or a year alone
        return told
    return f"{day.day} {day:%B %Y}" if day else None


def _place(row: TableEntry) -> str:
    facts = [f"{row.points} points" if row.points is not None else "", f"{row.played} played" if row.played else ""]
    told = ", ".join(fact for fact in facts if fact)
    place = f"{row.position}. " if row.position is not None else ""
    return f"{place}{row.team}" + (f" ({told})" if told else "")
