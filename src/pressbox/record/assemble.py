"""Document, cast, telling and findings in, match record out."""

from collections.abc import Iterable

import msgspec

from pressbox.datatypes.cast import UNNAMED, Cast, Form, Kind
from pressbox.datatypes.document import Document, Span
from pressbox.datatypes.mentions import CardMention, Mood, QuoteMention
from pressbox.datatypes.record import (
    Card,
    Chance,
    Claim,
    DisallowedGoal,
    Evidence,
    Goal,
    LookedUp,
    Match,
    MatchRecord,
    Minute,
    MissedPenalty,
    PenaltyAwarded,
    PersonEntry,
    Quote,
    RecordFinding,
    Report,
    Score,
    Substitution,
    TableEntry,
    TeamEntry,
)
from pressbox.datatypes.story import Event, GoalTold, Moment, Story, Telling


def assemble(
    document: Document,
    cast: Cast,
    telling: Telling,
    findings: Iterable[RecordFinding] = (),
    report_id: str | None = None,
) -> MatchRecord:
    """The record of a report."""
    return _Assembler(document, cast).build(telling, list(findings), report_id)


def report_of(document: Document, report_id: str | None, *, is_match_report: bool) -> Report:
    """What a record says of the text itself."""
    return Report(
        id=report_id, language=document.language, title=document.title,
        published=document.published.isoformat() if document.published else None,
        place=document.place, agency=document.agency, authors=list(document.authors), editors=list(document.editors),
        is_match_report=is_match_report, characters=len(document.text),
    )  # fmt: skip


def table_of(rows: Iterable[TableEntry]) -> list[TableEntry]:
    """One row a team, from all that is told of it: what is told first stands."""
    found: dict[str, TableEntry] = {}
    for row in rows:
        known = found.get(row.team)
        found[row.team] = row if known is None else _filled(known, row)
    return sorted(found.values(), key=lambda row: (row.position is None, row.position or 0))


def _filled(known: TableEntry, further: TableEntry) -> TableEntry:
    return msgspec.structs.replace(
        known,
        position=known.position if known.position is not None else further.position,
        points=known.points if known.points is not None else further.points,
        played=known.played if known.played is not None else further.played,
        evidence=[*known.evidence, *further.evidence],
    )


class _Assembler:
    def __init__(self, document: Document, cast: Cast) -> None:
        self.document = document
        self.cast = cast
        self.text = document.text

    def build(self, telling: Telling, findings: list[RecordFinding], report_id: str | None) -> MatchRecord:
        document = self.document
        return MatchRecord(
            report=report_of(document, report_id, is_match_report=bool(telling.stories)),
            matches=[self._match(f"m{i}", story) for i, story in enumerate(telling.stories, 1)],
            table=self._table(telling),
            claims=[
                Claim(
                    kind=c.kind, text=c.span.of(self.text),  # type: ignore[arg-type]
                    teams=_names(r.best for r in c.teams), people=_names(r.best for r in c.people), value=c.value, source=c.source,
                    evidence=self._evidence([c.span]),
                )
                for c in telling.claims if c.mood.value == "asserted"
            ],
            quotes=self._quotes(telling),
            people=self._people(telling),
            findings=findings,
        )  # fmt: skip

    def _evidence(self, spans: Iterable[Span]) -> list[Evidence]:
        return [Evidence(start=s.start, end=s.end, text=s.of(self.text)) for s in sorted(set(spans))]

    def _match(self, name: str, story: Story) -> Match:
        return Match(
            id=name, main=story.main, competition=story.competition, date=story.date, ground=story.ground,
            attendance=story.attendance, referee=story.referee,
            teams=[self._team(t, story) for t in story.teams], winner=_winner(story),
            score=Score(
                full_time=_pair(story.score), half_time=_pair(story.half_time), extra_time=_pair(story.extra_time),
                shootout=_pair(story.shootout), aggregate=_pair(story.aggregate),
                basis=story.score_basis,  # type: ignore[arg-type]
                certainty=("certain" if story.score_certain else "likely") if story.score else None,
                evidence=self._evidence(story.spans),
            ),
            goals=[self._goal(goal, story) for goal in story.goals],
            missed_penalties=[
                MissedPenalty(
                    team=e.team, player=e.player, minute=minute_of(e.moment), outcome=e.detail or "missed",  # type: ignore[arg-type]
                    evidence=self._evidence(e.spans),
                )
                for e in story.missed_penalties
            ],
            disallowed_goals=[
                DisallowedGoal(
                    team=e.team, player=e.player, minute=minute_of(e.moment), reason=e.detail,
                    evidence=self._evidence(e.spans),
                )
                for e in story.disallowed_goals
            ],
            red_cards=[self._card(e) for e in story.cards if _colour(e) == "red"],
            yellow_cards=[self._card(e) for e in story.cards if _colour(e) == "yellow"],
            substitutions=[
                Substitution(
                    team=e.team, on=e.player, off=e.other, minute=minute_of(e.moment), evidence=self._evidence(e.spans)
                )
                for e in story.substitutions
            ],
            penalties_awarded=[
                PenaltyAwarded(
                    team=e.team, against=e.other, offence=e.detail, minute=minute_of(e.moment),
                    evidence=self._evidence(e.spans),
                )
                for e in story.penalties_awarded
            ],
            chances=[
                Chance(
                    team=e.team, player=e.player, outcome=e.detail, keeper=e.other, minute=minute_of(e.moment),
                    evidence=self._evidence(e.spans),
                )
                for e in story.chances
            ],
            certainty="certain" if story.score_certain else "likely",
            evidence=self._evidence(story.spans),
            looked_up=[
                LookedUp(fact="team", value=team, of=", ".join(self.cast.team_named[team].as_written))
                for team in story.teams
                if team is not None and team in self.cast.team_named and self.cast.team_named[team].by_reference
            ],
        )  # fmt: skip

    def _team(self, team: str | None, story: Story) -> TeamEntry:
        known = self.cast.team_named.get(team or "")
        side = None
        if story.neutral:
            side = "neutral"
        elif story.home is not None and team is not None:
            side = "home" if team == story.home else "away"
        spans = [
            r.span for r in self.cast.references
            if r.kind is Kind.TEAM and r.best == team and r.form in (Form.NAME, Form.NICKNAME)
        ]  # fmt: skip
        return TeamEntry(
            name=team, as_written=list(known.as_written) if known else [], side=side,  # type: ignore[arg-type]
            coach=story.coaches.get(team or ""), evidence=self._evidence(spans[:1]),
        )  # fmt: skip

    def _goal(self, goal: GoalTold, story: Story) -> Goal:
        return Goal(
            order=goal.order, team=goal.team, scorer=goal.scorer, assist=goal.assist, minute=minute_of(goal.moment),
            kind=goal.kind, body_part=goal.body_part, score_after=_pair(goal.score_after),  # type: ignore[arg-type]
            certainty="certain" if goal.certain else "likely", evidence=self._evidence(goal.spans),
        )  # fmt: skip

    def _card(self, event: Event) -> Card:
        return Card(
            team=event.team,
            player=event.player,
            minute=minute_of(event.moment),
            reason=event.detail,
            evidence=self._evidence(event.spans),
        )

    def _table(self, telling: Telling) -> list[TableEntry]:
        rows = []
        for mention in telling.table:
            team = mention.team.best if mention.team else None
            if mention.side_of is not None:
                team = telling.teams_of_people.get(mention.side_of.best or "")
            if team in (None, UNNAMED) or mention.mood.value != "asserted":
                continue
            written = self.cast.team_named.get(team)
            rows.append(
                TableEntry(
                    team=team, as_written=list(written.as_written) if written else [], position=mention.position,
                    points=mention.points, played=mention.played, evidence=self._evidence([mention.span]),
                )
            )  # fmt: skip
        return table_of(rows)

    def _quotes(self, telling: Telling) -> list[Quote]:
        """One row a speaker: his first words, with all his quotations as evidence."""
        spans: dict[str | None, list[Span]] = {}
        first: dict[str | None, QuoteMention] = {}
        for mention in telling.quotes:
            speaker = (mention.speaker.best if mention.speaker else None) or mention.speaker_name
            if mention.mood is not Mood.ASSERTED:
                continue
            first.setdefault(speaker, mention)
            spans.setdefault(speaker, []).append(mention.span)
        found = []
        for speaker, mention in first.items():
            if speaker is None:
                continue
            person = self.cast.person_named.get(speaker)
            found.append(
                Quote(
                    speaker=speaker,
                    role=mention.role or (person.role if person else None),  # type: ignore[arg-type]
                    team=telling.teams_of_people.get(speaker, person.team if person else None),
                    outlet=next((m.outlet for m in telling.quotes if m.outlet and self._said_by(m, speaker)), None),
                    text=mention.span.of(self.text),
                    evidence=self._evidence(spans[speaker]),
                )
            )
        return found

    @staticmethod
    def _said_by(mention: QuoteMention, speaker: str) -> bool:
        return speaker in (mention.speaker.best if mention.speaker else None, mention.speaker_name)

    def _people(self, telling: Telling) -> list[PersonEntry]:
        found = []
        keepers = {e.other for story in telling.stories for e in (*story.chances, *story.missed_penalties) if e.other}
        for person in self.cast.people:
            span = next((r.span for r in self.cast.references if r.kind is Kind.PERSON and r.best == person.name), None)
            team = telling.teams_of_people.get(person.name, person.team)
            gone = person.let_go or person.role == "former_player"
            if person.role == "referee":
                team = None
            former = list(dict.fromkeys([*person.former_teams, *([team] if gone and team else [])]))
            found.append(
                PersonEntry(
                    name=person.name, as_written=list(person.as_written), role=person.role,  # type: ignore[arg-type]
                    team=None if gone else team, nationality=person.nationality,
                    position=person.position or ("goalkeeper" if person.name in keepers else None),  # type: ignore[arg-type]
                    captain=person.captain, age=person.age, former_teams=former,
                    evidence=self._evidence([span] if span else []),
                )
            )  # fmt: skip
        return found


def _winner(story: Story) -> str | None:
    """Who won, by the figures, else as told; None of a draw, and where nothing tells."""
    for pair in (story.shootout, story.extra_time, story.score):
        if pair and pair[0] != pair[1]:
            return story.teams[pair[0] < pair[1]]
    return None if story.score else story.winner


def _colour(event: Event) -> str:
    return event.mention.colour if isinstance(event.mention, CardMention) else ""


def _pair(pair: tuple[int, int] | None) -> list[int] | None:
    return list(pair) if pair else None


def _names(names: Iterable[str | None]) -> list[str]:
    return [name for name in names if name]


def minute_of(moment: Moment | None) -> Minute | None:
    """A moment as the record and its cards write it: "45+2'"."""
    if moment is None:
        return None
    lo, hi, phase = moment.lo, moment.hi, moment.phase
    added = moment.added or ""
    label: str | None = None
    if added.startswith("45"):
        phase = "first_half"
        extra = added.partition("+")[2]
        lo, hi = (45 + int(extra), 45 + int(extra)) if extra.isdigit() else (45, 50)
        label = f"45+{extra}'" if extra.isdigit() else "45+'"
    elif phase is None:
        phase = "first_half" if hi <= 45 else "second_half" if lo > 45 and hi <= 99 else None
    if phase == "extra_time":
        phase = "extra_first" if hi <= 105 else "extra_second"
    if label is None:
        if lo == hi:
            stopped = phase == "second_half" and lo > 90
            label = f"90+{lo - 90}'" if stopped else f"{lo}'"
        else:
            label = f"{lo}'-{hi}'"
    basis = "derived" if moment.basis in ("derived", "vague") else "stated"
    return Minute(
        from_=lo,
        to=hi,
        phase=phase if phase in _PHASES else None,  # type: ignore[arg-type]
        label=label,
        basis=basis,  # type: ignore[arg-type]
    )


_PHASES = ("first_half", "second_half", "extra_first", "extra_second")
