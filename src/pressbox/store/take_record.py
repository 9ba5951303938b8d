"""A match record in, rows of the store out: its match is met, its teams and people told apart, nothing averaged."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pressbox.datatypes.record import Evidence, Match, MatchRecord, Minute
from pressbox.datatypes.reference import Goals
from pressbox.store.add_reference import Books
from pressbox.store.dating import Told, dated_by_results
from pressbox.store.match_book import KnownMatch, Met
from pressbox.store.names import folded
from pressbox.store.table_told import Place, table_told

TABLES = (
    "tellings", "goals", "events", "claims", "quotes", "table_rows", "findings", "reports", "sentences", "evidence",
    "search_words",
)  # fmt: skip

Rows = dict[str, list[dict[str, Any]]]


@dataclass
class Taking:
    """One report's rows in the making."""

    books: Books
    source_id: int
    record: MatchRecord
    rows: Rows = field(default_factory=lambda: {table: [] for table in TABLES})

    def key(self) -> int:
        """A fresh key."""
        return self.books.database.fresh_id()

    def evidence(self, fact: str, fact_id: int, evidence: list[Evidence]) -> None:
        """The words that say a fact."""
        self.rows["evidence"] += [
            {
                "source_id": self.source_id, "fact": fact, "fact_id": fact_id, "start_at": words.start,
                "end_at": words.end, "text": words.text,
            }
            for words in evidence
        ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cast:
    """A record's match, its teams' keys by the record's names, and whether the first of them is at home."""

    match: Match
    teams: dict[str, int]
    told: Told
    first_at_home: bool


def take_record(books: Books, source_id: int, record: MatchRecord) -> Rows:
    """All rows of one report but `reports` and its sentences."""
    taking = Taking(books, source_id, record)
    casts = [cast for match in record.matches if (cast := _cast(taking, match))]
    teams = {name: team_id for cast in casts for name, team_id in cast.teams.items()}
    known = dated_by_results(
        books, [cast.told for cast in casts], _day(record.report.published), _table_told(taking, casts, teams)
    )
    for cast, by_results in zip(casts, known, strict=True):
        _take_match(taking, cast, by_results)
    _take_people(taking, teams)
    for claim in record.claims:
        claim_id = taking.key()
        taking.rows["claims"].append(
            {
                "claim_id": claim_id, "source_id": source_id, "kind": claim.kind, "text": claim.text,
                "teams": claim.teams, "people": claim.people, "value": claim.value,
            }
        )  # fmt: skip
        taking.evidence("claims", claim_id, claim.evidence)
    for quote in record.quotes:
        quote_id = taking.key()
        taking.rows["quotes"].append(
            {
                "quote_id": quote_id, "source_id": source_id, "speaker": quote.speaker, "role": quote.role,
                "team": quote.team, "outlet": quote.outlet, "text": quote.text,
            }
        )  # fmt: skip
        taking.evidence("quotes", quote_id, quote.evidence)
    for entry in record.table:
        row_id = taking.key()
        taking.rows["table_rows"].append(
            {
                "row_id": row_id, "source_id": source_id,
                "team_id": teams.get(entry.team) or books.teams.find(entry.team),
                "team": entry.team, "position": entry.position, "points": entry.points, "played": entry.played,
            }
        )  # fmt: skip
        taking.evidence("table_rows", row_id, entry.evidence)
    for finding in record.findings:
        finding_id = taking.key()
        taking.rows["findings"].append(
            {
                "finding_id": finding_id, "source_id": source_id, "check_name": finding.check,
                "severity": finding.severity, "message": finding.message, "verdict": finding.verdict,
                "query": finding.query,
            }
        )  # fmt: skip
        taking.evidence("findings", finding_id, finding.evidence)
    return taking.rows


def _table_told(taking: Taking, casts: list[Cast], teams: dict[str, int]) -> Callable[[date], bool] | None:
    """Whether the league stood on a day as the report has it; only asked of reports without any day."""
    competition = next((cast.told.competition for cast in casts if cast.told.competition), None)
    if competition is None or any(cast.told.day for cast in casts) or taking.record.report.published:
        return None
    told = [
        Place(team_id, entry.position, entry.points) for entry in taking.record.table
        if (team_id := teams.get(entry.team) or taking.books.teams.find(entry.team)) is not None
    ]  # fmt: skip
    return table_told(taking.books.database, competition, told)


def _cast(taking: Taking, match: Match) -> Cast | None:
    """Which teams a match is between, and how the record's order of them is turned into home and away."""
    named = [team for team in match.teams if team.name]
    if len(named) != 2 or named[0].name == named[1].name:
        return None
    books = taking.books
    day = _day(match.date)
    names = str(named[0].name), str(named[1].name)
    first, second = teams_meant(books, *names, day or _day(taking.record.report.published))
    if first == second:
        return None
    for entry, team_id in zip(named, (first, second), strict=True):
        for form in entry.as_written:
            if _is_form(form, books.teams.forms(team_id)):
                books.teams.add_form(team_id, form)
    with_sides = any(entry.side in ("home", "away") for entry in named)
    sides_told = with_sides and not any(one.fact == "sides" for one in match.looked_up)
    first_at_home = named[0].side == "home" or named[1].side == "away" or not with_sides
    told = Told(
        home_id=first if first_at_home else second,
        away_id=second if first_at_home else first,
        sides_told=sides_told,
        final=_goals(_final(match), first_at_home),
        half=_goals(match.score.half_time, first_at_home),
        competition=match.competition,
        day=day,
        at_least=match.score.full_time is None or match.score.basis == "derived",
    )
    return Cast(match, dict(zip(names, (first, second), strict=True)), told, first_at_home)


def _take_match(taking: Taking, cast: Cast, by_results: KnownMatch | None) -> None:
    """One match's rows."""
    told = cast.told
    looked_up = any(one.fact == "date" for one in cast.match.looked_up)  # read beside reference data
    day, basis = (by_results.date, "reference") if by_results else (told.day, "reference" if looked_up else "stated")
    country = _country(taking.books, told.home_id, told.away_id)
    met = taking.books.matches.meet(
        told.home_id, told.away_id, day, _season(day), taking.books.competition(told.competition, country),
        None if told.at_least and cast.match.score.full_time is None else told.final,
        taking.source_id, sides_told=told.sides_told, date_basis=basis,
    )  # fmt: skip
    _tell(taking, cast, met, basis, day)
    _take_goals(taking, cast, met)
    _take_events(taking, cast.match, met, cast.teams)


def teams_meant(books: Books, first: str, second: str, day: date | None) -> tuple[int, int]:
    """Which two teams: of all that are so called, the two that have played each other, best near that day.

    Nobody plays twice a day: who met one of them then, and is called so for short, is the other one.
    """
    pairs: list[tuple[float, int, int]] = []
    for a in books.teams.candidates(first):
        for b in books.teams.candidates(second):
            meetings = books.matches.between(a, b) if a != b else []
            if meetings:
                near = sum(1 for match in meetings if day and match.date and abs((match.date - day).days) < 400)
                pairs.append((len(meetings) + 10 * near, a, b))
    if pairs:
        _, a, b = max(pairs)
        return a, b
    if day is not None:
        for known, other, turned in ((first, second, False), (second, first, True)):
            for team_id in books.teams.candidates(known):
                met = [one for one in books.matches.opponents(team_id, day) if books.teams.may_be(other, one)]
                if len(met) == 1:
                    books.teams.add_form(met[0], other)
                    return (met[0], team_id) if turned else (team_id, met[0])
    found = books.teams.find(first), books.teams.find(second)
    countries = [books.teams.teams[team_id].country for team_id in found if team_id is not None]
    country = countries[0] if len(countries) == 1 else None
    return books.teams.get(first, country if found[0] is None else None, None), books.teams.get(
        second, country if found[1] is None else None, None
    )


def _tell(taking: Taking, cast: Cast, met: Met, basis: str, day: date | None) -> None:
    match, first_at_home, sides_told = cast.match, cast.first_at_home, cast.told.sides_told

    def pair(score: list[int] | None) -> tuple[int | None, int | None]:
        goals = _goals(score, first_at_home)
        if goals is None:
            return None, None
        return (goals.away, goals.home) if met.swapped else (goals.home, goals.away)

    (ft_home, ft_away), (ht_home, ht_away) = pair(match.score.full_time), pair(match.score.half_time)
    (et_home, et_away), (so_home, so_away) = pair(match.score.extra_time), pair(match.score.shootout)
    coaches = [team.coach for team in match.teams[:2]]
    if first_at_home == met.swapped:
        coaches.reverse()
    telling_id = taking.key()
    taking.rows["tellings"].append(
        {
            "telling_id": telling_id, "match_id": met.match.match_id, "source_id": taking.source_id,
            "is_main": match.main, "sides_told": sides_told, "competition": match.competition, "round": match.round,
            "date": day, "ft_home": ft_home, "ft_away": ft_away, "ht_home": ht_home, "ht_away": ht_away,
            "et_home": et_home, "et_away": et_away, "so_home": so_home, "so_away": so_away, "status": "played",
            "line": 0, "ground": match.ground, "attendance": match.attendance, "referee": match.referee,
            "home_coach": coaches[0], "away_coach": coaches[1], "basis": basis, "certainty": match.certainty,
        }
    )  # fmt: skip
    taking.evidence("tellings", telling_id, [*match.evidence, *match.score.evidence])


def _take_goals(taking: Taking, cast: Cast, met: Met) -> None:
    people = taking.books.people
    match, teams, first_at_home = cast.match, cast.teams, cast.first_at_home
    for goal in match.goals:
        goal_id = taking.key()
        team_id = teams.get(goal.team or "")
        plays_for = team_id
        if goal.kind == "own_goal" and team_id is not None:
            plays_for = next((other for other in teams.values() if other != team_id), None)
        after = _goals(goal.score_after, first_at_home)
        if after and met.swapped:
            after = Goals(after.away, after.home)
        taking.rows["goals"].append(
            {
                "goal_id": goal_id, "match_id": met.match.match_id, "source_id": taking.source_id,
                "goal_order": goal.order, "team_id": team_id, "scorer": goal.scorer,
                "scorer_id": people.get(goal.scorer, plays_for) if goal.scorer else None, "assist": goal.assist,
                "assist_id": people.get(goal.assist, team_id) if goal.assist else None,
                "kind": goal.kind, "body_part": goal.body_part, "after_home": after.home if after else None,
                "after_away": after.away if after else None, "certainty": goal.certainty,
                "basis": goal.minute.basis if goal.minute else None,
            }
            | _clock(goal.minute)
            | {"added": _added(goal.minute)}
        )  # fmt: skip
        taking.evidence("goals", goal_id, goal.evidence)


def _take_events(taking: Taking, match: Match, met: Met, teams: dict[str, int]) -> None:
    people = taking.books.people

    def event(
        kind: str, team: str | None, person: str | None, other: str | None, minute: Minute | None, detail: str | None,
        evidence: list[Evidence],
    ) -> None:  # fmt: skip
        event_id = taking.key()
        team_id = teams.get(team or "")
        taking.rows["events"].append(
            {
                "event_id": event_id, "match_id": met.match.match_id, "source_id": taking.source_id, "kind": kind,
                "team_id": team_id, "person": person, "person_id": people.get(person, team_id) if person else None,
                "other": other, "detail": detail,
            }
            | _clock(minute)
        )  # fmt: skip
        taking.evidence("events", event_id, evidence)

    for miss in match.missed_penalties:
        event("missed_penalty", miss.team, miss.player, None, miss.minute, miss.outcome, miss.evidence)
    for ruled_out in match.disallowed_goals:
        event(
            "disallowed_goal",
            ruled_out.team,
            ruled_out.player,
            None,
            ruled_out.minute,
            ruled_out.reason,
            ruled_out.evidence,
        )
    for kind, cards in (("red_card", match.red_cards), ("yellow_card", match.yellow_cards)):
        for card in cards:
            event(kind, card.team, card.player, None, card.minute, card.reason, card.evidence)
    for change in match.substitutions:
        event("substitution", change.team, change.on, change.off, change.minute, None, change.evidence)
    for given in match.penalties_awarded:
        event("penalty_awarded", given.team, None, given.against, given.minute, given.offence, given.evidence)
    for chance in match.chances:
        event("chance", chance.team, chance.player, chance.keeper, chance.minute, chance.outcome, chance.evidence)


def _take_people(taking: Taking, teams: dict[str, int]) -> None:
    """Everyone named, with every form that is more than a part of the name."""
    for person in taking.record.people:
        team_id = teams.get(person.team or "")
        if taking.books.people.get(person.name, team_id, person.nationality) is None:
            continue
        for form in person.as_written:
            words = folded(form).split()
            if len(words) > 1 and words[-1] == folded(person.name).split()[-1]:
                taking.books.people.get(form, team_id)


def _is_form(form: str, known: set[str]) -> bool:
    """A form of the name: it shares a word with one known. "The hosts" does not, nor does a nickname."""
    words = {word for word in folded(form).split() if len(word) > 2}
    return form[:1].isupper() and any(words & set(folded(name).split()) for name in known)


def _final(match: Match) -> list[int] | None:
    """The score told, else as many goals as are told."""
    counted = Counter(goal.team for goal in match.goals if goal.team)
    return (
        match.score.extra_time
        or match.score.full_time
        or ([counted[team.name or ""] for team in match.teams] if counted else None)
    )


def _goals(score: list[int] | None, first_at_home: bool) -> Goals | None:
    if score is None or len(score) != 2:
        return None
    return Goals(score[0], score[1]) if first_at_home else Goals(score[1], score[0])


def _clock(minute: Minute | None) -> dict[str, Any]:
    return {
        "minute_from": minute.from_ if minute else None, "minute_to": minute.to if minute else None,
        "phase": minute.phase if minute else None, "label": minute.label if minute else None,
    }  # fmt: skip


def _added(minute: Minute | None) -> int | None:
    """How far into stoppage time; 0: stoppage time, not told how far."""
    if minute is None or "+" not in (minute.label or ""):
        return None
    told = (minute.label or "").split("+")[1].strip("' ")
    return int(told) if told.isdigit() else 0


def _day(told: str | None) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        return None


def _season(day: date | None) -> str | None:
    if day is None:
        return None
    first = day.year if day.month >= 7 else day.year - 1
    return f"{first}-{(first + 1) % 100:02d}"


def _country(books: Books, first: int, second: int) -> str | None:
    countries = {books.teams.teams[team_id].country for team_id in (first, second)}
    return countries.pop() if len(countries) == 1 else None
