"""Lists of a report and its cast in, their statements out: results, goals, cards, changes, penalties missed.

"Harbour Town 2 (Hale 12, Okoro 44 pen) Millfield 1 (Jones 88)"  ->  2-1; Hale 12', Okoro 44' penalty; Jones 88'
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pressbox.datatypes.cast import Cast, Form, Kind, Reference, team_meant
from pressbox.datatypes.document import Document, Span
from pressbox.datatypes.listing import Pair, ResultRow, Written, as_called
from pressbox.datatypes.mentions import (
    CardMention,
    ClockTime,
    ListedGoal,
    MissedPenaltyMention,
    ResultMention,
    SubstitutionMention,
    TableMention,
    TimeMention,
)

_SURE = 6.0  # weight of a result that a list prints
_COUNTED = 1.5
_BREAK = frozenset("half-time halftime interval break".split())
_THE_SCORE = frozenset("score scores scoreboard figures".split())
_STOPS = frozenset(".!?")
_AT_THE_END = frozenset("final result finish finished full-time end ended after from".split())
_NOT_PLAYED = frozenset(("postponed", "abandoned"))


@dataclass(frozen=True, slots=True)
class Listed:
    """What lists state."""

    results: tuple[ResultMention, ...] = ()
    goals: tuple[ListedGoal, ...] = ()
    cards: tuple[CardMention, ...] = ()
    substitutions: tuple[SubstitutionMention, ...] = ()
    missed_penalties: tuple[MissedPenaltyMention, ...] = ()
    table: tuple[TableMention, ...] = ()
    lines: frozenset[int] = frozenset()  # sentences that are results


def find_listed(document: Document, cast: Cast) -> Listed:
    """Everything that results lists, boxes and line-ups state."""
    return _Reader(document, cast).read()


class _Reader:
    def __init__(self, document: Document, cast: Cast) -> None:
        self.document = document
        self.cast = cast
        self.forms = {team.name: team.as_written for team in cast.teams}

    def read(self) -> Listed:
        lists = self.document.listings
        results: list[ResultMention] = []
        lines: set[int] = set()
        for row in map(self._at_the_end, lists.results):
            place = self.document.place_of(row.teams[0].span)
            if place is not None:
                lines.add(place[0])
                results += self._results(row, place[0])
        results += self._counted()
        for half in lists.half_times:
            results += self._half_time(half.span, half.score, half.ahead)
        return Listed(
            tuple(results), tuple(self._goals()), tuple(self._cards()), tuple(self._changes()), tuple(self._misses()),
            tuple(self._table()), frozenset(lines),
        )  # fmt: skip

    # results

    def _at_the_end(self, row: ResultRow) -> ResultRow:
        """ "19' GOAL! Saxons 1-0 Eastmoor" in a live text: who plays; the score is that behind the last goal."""
        entries = self.document.listings.entries
        here = next((e for e in entries if e.span.start <= row.span.start < e.span.end), None)
        scored = sorted((e for e in entries if e.score_after), key=lambda e: (e.minute, e.extra or 0))
        if here is None or not scored or row.score is None or row.status != "played":
            return row
        if here.score_after in (None, row.score) or row.score == row.score[::-1]:
            return replace(row, score=scored[-1].score_after)
        return replace(row, score=(scored[-1].score_after or row.score)[::-1])

    def _results(self, row: ResultRow, sentence: int) -> Iterator[ResultMention]:
        if row.score is None or row.status in _NOT_PLAYED:
            return
        first, second = (self._team(team, sentence) for team in row.teams)
        if first is None or second is None or first.best == second.best:
            return

        # "STOKELEY, 4 goals. MILBY, 1 goal.": old papers put the winner first, at home or not
        words = row.span.of(self.document.text).lower()
        winner_first = row.score[0] >= row.score[1] and " goal" in words

        def told(kind: str, pair: Pair, pattern: str) -> ResultMention:
            winner = 0 if pair[0] == pair[1] else 1 if pair[0] > pair[1] else 2
            return ResultMention(
                row.span, sentence, first.first if first else 0, len(self.document.sentences[sentence].tokens), pattern,
                kind=kind, first_team=first, second_team=second, score=pair,
                winner=winner if kind == "final" else None, home_first=row.home_first and not winner_first, weight=_SURE,
            )  # fmt: skip

        if row.status == "half-time" or self._at_the_break(row, sentence):
            yield told("half_time", row.score, "results list half-time")
            return
        yield told("final", row.score, "results list")
        if row.half_time:
            yield told("half_time", row.half_time, "results list half-time")
        if row.shootout:
            yield told("shootout", row.shootout, "results list shoot-out")
        if row.aggregate:
            yield told("aggregate", row.aggregate, "results list aggregate")

    def _counted(self) -> Iterator[ResultMention]:
        """Scorers of both sides where no result is printed: the score is likely theirs."""
        lists = self.document.listings
        sides = list(dict.fromkeys(goal.side for goal in lists.goals if goal.side is not None))
        if lists.results or len(sides) != 2:
            return
        first, second = (self._named(side) for side in sides)
        place = self.document.place_of(sides[0].span)
        if first is None or second is None or first.best == second.best or place is None:
            return
        a, b = (sum(goal.side == side for goal in lists.goals) for side in sides)
        yield ResultMention(
            sides[0].span, *place, "scorers of both sides", kind="final", first_team=first, second_team=second, score=(a, b),
            winner=0 if a == b else 1 if a > b else 2, weight=_COUNTED,
        )  # fmt: skip

    def _at_the_break(self, row: ResultRow, sentence: int) -> bool:
        """ "At half-time the score stood Harbour Town 2, Millfield 0": by what stands before it in its sentence."""
        tokens = self.document.sentences[sentence].tokens
        before = [token.lower for token in tokens if token.end <= row.span.start]
        led_in = self.document.sentences[sentence - 1] if sentence and not before else None
        if led_in and led_in.lowers[-1] not in _STOPS:
            before = list(led_in.lowers)  # the row was cut from its lead-in
        last = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _BREAK), None)
        return last is not None and _THE_SCORE & {*before} != set() and _AT_THE_END.isdisjoint(before[last:])

    def _half_time(self, span: Span, pair: Pair, ahead: Written | None) -> Iterator[ResultMention]:
        place = self.document.place_of(span)
        if place is None:
            return
        team = self._named(ahead) if ahead else None
        if ahead is not None and team is None:
            return
        if team is not None and pair[0] < pair[1]:
            pair = pair[::-1]
        yield ResultMention(
            span, *place, "box half-time", kind="half_time", first_team=team, score=pair, home_first=team is None,
            weight=_SURE,
        )  # fmt: skip

    def _team(self, words: Written, sentence: int) -> Reference | None:
        """The team as the cast has it; a man's name ("Ann Lee 6 Sue Ray 4") is none."""
        for reference in self.cast.by_sentence.get(sentence, ()):
            if reference.span.start < words.span.end and reference.span.end > words.span.start and reference.best:
                if reference.kind is Kind.TEAM:
                    return reference
                if reference.kind is Kind.PERSON and " " in words.name:
                    return None
        return self._named(words) or self._reference(words, Kind.TEAM, as_called(words.name))

    def _named(self, words: Written) -> Reference | None:
        team = team_meant(self.document, self.cast.by_sentence, self.forms, words)
        return self._reference(words, Kind.TEAM, team) if team else None

    def _reference(self, words: Written, kind: Kind, name: str) -> Reference | None:
        place = self.document.place_of(words.span)
        if place is None:
            return None
        return Reference(words.span, *place, kind, Form.NAME, ((name, 1.0),))

    # people

    def _man(self, words: Written | None) -> Reference | None:
        if words is None:
            return None
        place = self.document.place_of(words.span)
        if place is None:
            return None
        for reference in self.cast.by_sentence.get(place[0], ()):
            if reference.kind is Kind.PERSON and reference.first < place[2] and reference.last > place[1]:
                return reference
        return self._reference(words, Kind.PERSON, words.name)

    def _side(self, words: Written | None) -> Reference | None:
        return self._named(words) if words is not None else None

    def _goals(self) -> Iterator[ListedGoal]:
        entries = [entry.span for entry in self.document.listings.entries if entry.goal]
        for row in self.document.listings.goals:
            if any(entry.start <= row.span.start < entry.end for entry in entries):
                continue  # told with its minute by the entry
            place = self.document.place_of(row.span)
            if place is None:
                continue
            scorer, assist = self._man(row.scorer), self._man(row.assist)
            team = self._side(row.side)
            home = self._side(row.plays_for)
            if team is None and row.side is not None:
                continue  # of a side that nothing else names
            yield ListedGoal(
                row.span, place[0], team.best if team else None, scorer.best if scorer else None, row.minute, row.extra,
                row.kind, row.score_after, assist.best if assist else None, home.best if home else None,
                row.part,
            )  # fmt: skip

    def _cards(self) -> Iterator[CardMention]:
        for row in self.document.listings.cards:
            place = self.document.place_of(row.span)
            if place is not None:
                yield CardMention(
                    row.span, *place, "listed card", player=self._man(row.player), colour=row.colour,
                    time=self._time(place, row.span, row.minute), team=self._side(row.side),
                )  # fmt: skip

    def _changes(self) -> Iterator[SubstitutionMention]:
        for row in self.document.listings.changes:
            place = self.document.place_of(row.span)
            if place is not None:
                yield SubstitutionMention(
                    row.span, *place, "line-up" if row.in_lineup else "listed change", on=self._man(row.on),
                    off=self._man(row.off), team=self._side(row.side), time=self._time(place, row.span, row.minute),
                )  # fmt: skip

    def _misses(self) -> Iterator[MissedPenaltyMention]:
        for row in self.document.listings.misses:
            place = self.document.place_of(row.span)
            if place is not None:
                yield MissedPenaltyMention(
                    row.span, *place, "listed miss", player=self._man(row.player), outcome=row.outcome,
                    time=self._time(place, row.span, row.minute),
                )  # fmt: skip

    def _table(self) -> Iterator[TableMention]:
        for row in self.document.listings.table:
            place = self.document.place_of(row.span)
            if place is None:
                continue
            team = self._named(row.team) or self._reference(row.team, Kind.TEAM, as_called(row.team.name))
            yield TableMention(
                row.span, *place, "standings", team=team, position=row.position, points=row.points, played=row.played
            )

    @staticmethod
    def _time(place: tuple[int, int, int], span: Span, minute: int | None) -> TimeMention | None:
        if minute is None:
            return None
        return TimeMention(span, *place, "listed minute", time=ClockTime(minute, minute))
