"""A record in, its facts one by one out: what each says in a line, how sure, and which words of the report prove it.

    goals[0] of the first match  ->  Fact("matches.0.goals.0", "goal", chip="0–1", says="Goal, 0–1, Pat Okoro, 18′ ...")

A fact is named by its path in the record; cards, the marked report and the pictures all use that name, so that pointing at
one lights the others.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from pressbox.datatypes.record import Evidence, Match, MatchRecord, Minute
from pressbox.display.wording import Wording

# The lists of a match, and the kind that their entries are shown as.
EVENTS = (
    ("missed_penalties", "missed_penalty"), ("disallowed_goals", "disallowed_goal"), ("red_cards", "red_card"),
    ("yellow_cards", "yellow_card"), ("substitutions", "substitution"), ("penalties_awarded", "penalty_awarded"),
    ("chances", "chance"),
)  # fmt: skip


class _Event(Protocol):
    @property
    def team(self) -> str | None: ...
    @property
    def minute(self) -> Minute | None: ...
    @property
    def evidence(self) -> list[Evidence]: ...


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One thing that the record says. `side` is the place of its team in the match, 0 or 1, or None."""

    path: str
    kind: str
    family: str  # score, event, beyond (the match) or name: what it looks like in the report
    chip: str = ""
    when: str = ""
    vague: bool = False  # the minute is an interval
    who: str = ""
    note: str = ""
    side: int | None = None
    likely: bool = False
    minute: Minute | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def says(self) -> str:
        """The fact in a line, for those who hear the page."""
        return ", ".join(part for part in (self.when, self.chip, self.who, self.note) if part)


def facts_of(record: MatchRecord, t: Wording) -> Iterator[Fact]:
    """Every fact that the report has words for."""
    for number, match in enumerate(record.matches):
        path = f"matches.{number}"
        if pair := match.score.extra_time or match.score.full_time:
            yield Fact(
                path=f"{path}.score", kind="score", family="score", chip=pair_of(pair), who=t("kind.score"),
                likely=match.score.certainty == "likely", evidence=tuple(match.score.evidence),
            )  # fmt: skip
        yield from goals_of(match, path, t)
        yield from events_of(match, path, t)
    yield from beyond_of(record, t)
    yield from names_of(record, t)


def goals_of(match: Match, path: str, t: Wording) -> list[Fact]:
    """The goals as they fell, those without a place last."""
    places = sorted(range(len(match.goals)), key=lambda place: match.goals[place].order or 1000)
    return [_goal(match, f"{path}.goals.{place}", place, t) for place in places]


def _goal(match: Match, path: str, place: int, t: Wording) -> Fact:
    goal = match.goals[place]
    notes = [t("card.assist", name=goal.assist)] if goal.assist else []
    if goal.kind != "open":
        notes.insert(0, t(f"goal.{goal.kind}"))
    return Fact(
        path=path, kind="goal", family="score", chip=pair_of(goal.score_after), who=goal.scorer or t("card.no_scorer"),
        note=", ".join(notes), side=side_of(match, goal.team), likely=goal.certainty == "likely", minute=goal.minute,
        when=when(goal.minute), vague=is_vague(goal.minute), evidence=tuple(goal.evidence),
    )  # fmt: skip


def events_of(match: Match, path: str, t: Wording) -> list[Fact]:
    """What happened besides the goals, by the clock; what has no minute comes last."""
    events: list[Fact] = []
    for name, kind in EVENTS:
        entries: Sequence[_Event] = getattr(match, name)
        for place, entry in enumerate(entries):
            who, note = _told(kind, entry, t)
            events.append(Fact(
                path=f"{path}.{name}.{place}", kind=kind, family="event", chip=t(f"chip.{kind}"), who=who, note=note,
                side=side_of(match, entry.team), minute=entry.minute, when=when(entry.minute),
                vague=is_vague(entry.minute), evidence=tuple(entry.evidence),
            ))  # fmt: skip
    return sorted(events, key=lambda event: event.minute.from_ if event.minute else 1000)


def _told(kind: str, entry: object, t: Wording) -> tuple[str, str]:
    def told(name: str) -> str:
        return str(getattr(entry, name, None) or "")

    if kind == "substitution":
        return told("on") or t("card.a_substitute"), t("card.off", name=told("off")) if told("off") else ""
    if kind == "penalty_awarded":
        by = t("card.by", name=told("against")) if told("against") else ""
        return told("team") or t("card.a_side"), " ".join(part for part in (told("offence"), by) if part)
    why = told("outcome") or told("reason")
    return told("player") or t("card.nobody"), t(f"outcome.{why}") if t.has(f"outcome.{why}") else why


def beyond_of(record: MatchRecord, t: Wording) -> Iterator[Fact]:
    """Table places, claims and quotations."""
    for place, row in enumerate(record.table):
        position = t("table.place", place=row.position) if row.position is not None else ""
        points = t("table.points", count=row.points) if row.points is not None else ""
        yield Fact(
            path=f"table.{place}", kind="table", family="beyond", chip=t("chip.table"), who=row.team,
            note=", ".join(part for part in (position, points) if part), evidence=tuple(row.evidence),
        )  # fmt: skip
    for place, claim in enumerate(record.claims):
        yield Fact(
            path=f"claims.{place}", kind="claim", family="beyond", chip=t("chip.claim"), who=claim.text,
            note=", ".join((*claim.teams, *claim.people)), evidence=tuple(claim.evidence),
        )  # fmt: skip
    for place, quote in enumerate(record.quotes):
        yield Fact(
            path=f"quotes.{place}", kind="quote", family="beyond", chip=t("chip.quote"),
            who=quote.speaker or t("card.somebody"), note=quote.text, evidence=tuple(quote.evidence),
        )  # fmt: skip


def names_of(record: MatchRecord, t: Wording) -> Iterator[Fact]:
    """Everybody named."""
    for place, person in enumerate(record.people):
        role = t(f"role.{person.role}") if person.role else ""
        yield Fact(
            path=f"people.{place}", kind="person", family="name", who=person.name,
            note=", ".join(part for part in (role, person.team) if part), evidence=tuple(person.evidence),
        )  # fmt: skip


def side_of(match: Match, team: str | None) -> int | None:
    """Which of the match's two teams it is."""
    names = [entry.name for entry in match.teams]
    return names.index(team) if team is not None and team in names else None


def pair_of(pair: Sequence[int] | None) -> str:
    """A score as people write it: 2–1."""
    return f"{pair[0]}–{pair[1]}" if pair and len(pair) == 2 else ""


def is_vague(minute: Minute | None) -> bool:
    """Whether a minute is told as an interval."""
    return minute is not None and minute.from_ != minute.to


def when(minute: Minute | None) -> str:
    """42′, 90+2′, 84–99′; empty when the report does not say."""
    if minute is None:
        return ""
    if is_vague(minute):
        return f"{minute.from_}–{minute.to}′"
    return (minute.label or f"{minute.from_}'").replace("'", "′")
