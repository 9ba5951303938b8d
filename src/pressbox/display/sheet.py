"""A record in, its match cards out: what stands in the score line, the goals, the other events, and beyond the match.

Templates only arrange what a `Sheet` holds; which words stand where is decided here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pressbox.datatypes.record import LookedUp, Match, MatchRecord
from pressbox.display.course import LANE_KINDS, course
from pressbox.display.facts import Fact, beyond_of, events_of, goals_of, names_of, pair_of
from pressbox.display.standings import Verdict, judged
from pressbox.display.svg import inline
from pressbox.display.wording import Wording

# Narrow, so that on a phone its letters are still large enough to read.
_COURSE = 400.0


@dataclass(frozen=True, kw_only=True)
class Side:
    """A team in the score line."""

    name: str
    goals: str
    where: str  # home, away or nothing
    coach: str
    named: bool  # the report says which team it is


@dataclass(frozen=True, kw_only=True)
class Card:
    """One match. `course` is an SVG element, safe to put into a page."""

    path: str
    head: tuple[str, ...]  # competition, day, ground
    sides: tuple[Side, Side]
    score: str
    likely: bool
    notes: tuple[str, ...]  # half-time, shoot-out
    goals: tuple[Fact, ...]
    untold: int
    events: tuple[Fact, ...]
    chances: tuple[Fact, ...]
    course: str


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Everything a record says, arranged."""

    record: MatchRecord
    cards: tuple[Card, ...]
    claims: tuple[tuple[Fact, Verdict], ...]
    quotes: tuple[Fact, ...]
    people: tuple[Fact, ...]


def sheet_of(record: MatchRecord, t: Wording) -> Sheet:
    """The cards of a record."""
    beyond = list(beyond_of(record, t))
    return Sheet(
        record=record,
        cards=tuple(_card(match, f"matches.{place}", t) for place, match in enumerate(record.matches)),
        claims=tuple((fact, judged(record, fact.evidence, errors_too=True)) for fact in beyond if fact.kind == "claim"),
        quotes=tuple(fact for fact in beyond if fact.kind == "quote"),
        people=tuple(names_of(record, t)),
    )


def _card(match: Match, path: str, t: Wording) -> Card:
    final = match.score.extra_time or match.score.full_time
    events = events_of(match, path, t)
    goals = goals_of(match, path, t)
    shown = bool(goals) or any(event.kind in LANE_KINDS for event in events)
    return Card(
        path=path, head=_head(match, t), sides=(_side(match, 0, final, t), _side(match, 1, final, t)),
        score=pair_of(final), likely=match.score.certainty == "likely", notes=_notes(match, t), goals=tuple(goals),
        untold=max(sum(final) - len(goals), 0) if final else 0,
        events=tuple(event for event in events if event.kind != "chance"),
        chances=tuple(event for event in events if event.kind == "chance"),
        course=inline(course(match, path, t, _COURSE)) if shown else "",
    )  # fmt: skip


def _side(match: Match, place: int, final: Sequence[int] | None, t: Wording) -> Side:
    team = match.teams[place] if place < len(match.teams) else None
    return Side(
        name=(team and team.name) or t("card.a_side"), goals=str(final[place]) if final else "–",
        where=t(f"card.{team.side}") if team and team.side in ("home", "away") else "",
        coach=t("card.coach", name=team.coach) if team and team.coach else "",
        named=team is not None,
    )  # fmt: skip


def _head(match: Match, t: Wording) -> tuple[str, ...]:
    crowd = t("card.spectators", count=match.attendance) if match.attendance is not None else None
    referee = t("card.referee", name=match.referee) if match.referee else None
    told = (match.competition, match.round, day_of(match.date), match.ground, crowd, referee)
    return tuple(part for part in told if part)


def _notes(match: Match, t: Wording) -> tuple[str, ...]:
    score = match.score
    notes = []
    if score.half_time:
        notes.append(t("card.half_time", score=pair_of(score.half_time)))
    if score.extra_time:
        notes.append(t("card.extra_time"))
        if score.full_time:
            notes.append(t("card.after_90", score=pair_of(score.full_time)))
    if score.shootout:
        notes.append(t("card.shootout", score=pair_of(score.shootout)))
    if score.aggregate:
        notes.append(t("card.aggregate", score=pair_of(score.aggregate)))
    if score.basis == "derived":
        notes.append(t("card.counted"))
    if any(team.side == "neutral" for team in match.teams):
        notes.append(t("card.neutral"))
    return tuple(notes)


def looked_up_of(record: MatchRecord, t: Wording) -> dict[str, tuple[str, ...]]:
    """By match, what reference data knew and the report leaves open: "25 September 2021", "Inter at home"."""
    return {
        f"matches.{place}": tuple(_looked_up(one, t) for one in match.looked_up)
        for place, match in enumerate(record.matches) if match.looked_up
    }  # fmt: skip


def _looked_up(one: LookedUp, t: Wording) -> str:
    if one.of:
        return t("card.is", words=one.of, name=one.value)
    return day_of(one.value) or one.value if one.fact == "date" else one.value


def day_of(told: str | None) -> str | None:
    """20 November 2016; what is told less fully stays as it is."""
    try:
        day = date.fromisoformat(told) if told else None
    except ValueError:
        return told
    return f"{day.day} {day:%B %Y}" if day else None
