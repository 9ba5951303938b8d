"""What is read, in the short notation of the specs: one fact a line. tests/specs/README.md says how to read it."""

from collections.abc import Callable, Iterable, Iterator

from pressbox.datatypes.mentions import ClockTime, Mentions
from pressbox.datatypes.record import Goal, Match, MatchRecord, Minute

Lines = Iterator[str]


def score(record: MatchRecord) -> Lines:
    """A match: teams, score, half-time, extra time, shoot-out, home side."""
    for match in record.matches:
        told, names = match.score, [team.name or "?" for team in match.teams]
        notes = [("half-time", told.half_time), ("after extra time", told.extra_time), ("on penalties", told.shootout)]
        behind = [f"{words} {_pair(pair)}" for words, pair in notes if pair]
        behind += [f"at {team.name}" for team in match.teams if team.side == "home"]
        yield ", ".join([f"{names[0]} {_pair(told.full_time)} {names[-1]}", *behind])


def goals(record: MatchRecord) -> Lines:
    """A goal: minute, running score, scorer, assist, kind, side."""
    return (_goal(goal) for match in record.matches for goal in match.goals)


def events(record: MatchRecord) -> Lines:
    """A card, missed penalty, goal not given, substitution, penalty, chance."""
    return (line for match in record.matches for line in _events(match))


def match(record: MatchRecord) -> Lines:
    """Competition, round, date, ground, attendance, referee, coaches."""
    for one in record.matches:
        coaches = [f"{team.name} coach: {team.coach}" for team in one.teams if team.coach]
        for name in ("competition", "round", "date", "ground", "attendance", "referee"):
            if (value := getattr(one, name)) is not None:
                yield f"{name}: {value}"
        yield from coaches


def table(record: MatchRecord) -> Lines:
    """A place of the table."""
    for row in record.table:
        facts = [f"{row.points} points" if row.points is not None else "", f"{row.played} played" if row.played else ""]
        yield ", ".join([f"{row.position or '?'}. {row.team}", *filter(None, facts)])


def quotes(record: MatchRecord) -> Lines:
    """A speaker and his words."""
    return (f"{quote.speaker or '?'}: {' '.join(quote.text.split())}" for quote in record.quotes)


def claims(record: MatchRecord) -> Lines:
    """A checkable statement, whom it is about, its number."""
    for claim in record.claims:
        about = ", ".join([*claim.teams, *claim.people])
        value = f" = {claim.value}" if claim.value is not None else ""
        yield f"{claim.kind}: {' '.join(claim.text.split())}" + (f" ({about})" if about else "") + value


def people(record: MatchRecord) -> Lines:
    """A person with the forms written."""
    for one in record.people:
        told = (one.role, one.team, one.nationality)
        yield f"{one.name} ({', '.join(filter(None, told))}) as {', '.join(one.as_written)}"


def teams(record: MatchRecord) -> Lines:
    """A team with the forms written."""
    return (f"{team.name} as {', '.join(team.as_written)}" for one in record.matches for team in one.teams)


def findings(record: MatchRecord) -> Lines:
    """What does not add up."""
    return (f"{one.severity} {one.check}: {one.message}" for one in record.findings)


def times(mentions: Mentions, text: str) -> Lines:
    """Words that tell a time, and the minutes they mean."""
    for sentence in sorted(mentions.times):
        for one in mentions.times[sentence]:
            yield f"{' '.join(one.span.of(text).split())} -> {_clock(one.time)}"


OF_THE_RECORD: dict[str, Callable[[MatchRecord], Iterable[str]]] = {
    block.__name__: block for block in (score, goals, events, match, table, quotes, claims, people, teams, findings)
}


def _goal(goal: Goal) -> str:
    how = [f"from {goal.assist}" if goal.assist else "", goal.kind.replace("_", " ") if goal.kind != "open" else ""]
    who = ", ".join(filter(None, [goal.scorer or "?", *how]))
    return f"{_when(goal.minute)} {_pair(goal.score_after)} {who} ({goal.team or '?'})"


def _events(told: Match) -> Lines:
    for red in told.red_cards:
        yield _event(red.minute, "red card", red.player, red.team, red.reason)
    for yellow in told.yellow_cards:
        yield _event(yellow.minute, "yellow card", yellow.player, yellow.team, yellow.reason)
    for missed in told.missed_penalties:
        yield _event(missed.minute, "penalty missed", missed.player, missed.team, missed.outcome)
    for refused in told.disallowed_goals:
        yield _event(refused.minute, "goal not given", refused.player, refused.team, refused.reason)
    for change in told.substitutions:
        yield _event(change.minute, "substitution", f"{change.on or '?'} for {change.off or '?'}", change.team, None)
    for given in told.penalties_awarded:
        yield _event(given.minute, "penalty against", given.against, given.team and f"for {given.team}", given.offence)
    for chance in told.chances:
        yield _event(chance.minute, "chance", chance.player, chance.team, chance.outcome)


def _event(minute: Minute | None, what: str, who: str | None, team: str | None, why: str | None) -> str:
    return f"{_when(minute)} {what}: {who or '?'} ({team or '?'})" + (f", {why}" if why else "")


def _when(minute: Minute | None) -> str:
    return (minute.label or f"{minute.from_}'-{minute.to}'") if minute else "?"


def _pair(pair: list[int] | None) -> str:
    return f"{pair[0]}-{pair[1]}" if pair else "?-?"


def _clock(time: ClockTime) -> str:
    def span(lo: int, hi: int) -> str:
        return f"{lo}'" if lo == hi else f"{lo}'-{hi}'"

    behind = f" of {time.added}" if time.added else ""
    if time.later is not None:
        return f"{span(*time.later)} later"
    if time.earlier is not None:
        return f"{span(*time.earlier)} earlier"
    return (span(time.lo, time.hi) if time.lo is not None and time.hi is not None else "?") + behind
