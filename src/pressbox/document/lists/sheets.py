"""The paragraphs of a report in, in order; all that their lists say out.

"Harbour Town (1) 2 Millfield (0) 1", and below it "Hale 12, 44   Brandt 80" and "12,340"  ->  one result, three goals, the crowd
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.listing import (
    CardRow,
    ChangeRow,
    GoalRow,
    HalfTimeRow,
    LineUp,
    Listings,
    MissRow,
    ResultRow,
    TableRow,
    Written,
)
from pressbox.document.lists.at_the_break import at_half_time
from pressbox.document.lists.both_sides import all_of, has_a_column_between, shared_between
from pressbox.document.lists.boxes import Fact, cards_told, end_of, facts_of, goals_end, goals_told, misses_told
from pressbox.document.lists.described import described_goals
from pressbox.document.lists.goal_rows import rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.in_brackets import goals_in_brackets, unbracketed
from pressbox.document.lists.lexemes import Lex, Lexeme, closing, lexemes
from pressbox.document.lists.lineups import Team, bench_of, lineup_at
from pressbox.document.lists.looked_into import is_another_sport, may_list
from pressbox.document.lists.names import CONTESTS, NO_TEAM, before_its_men, is_capital, label_of, team_at, written
from pressbox.document.lists.no_label import is_a_result
from pressbox.document.lists.open_sides import open_sides_at, open_sides_below_each_other
from pressbox.document.lists.parsed import Parsed
from pressbox.document.lists.results import Reader, first_team, starts_here
from pressbox.document.lists.stacked import Stacked, stacked_at
from pressbox.document.lists.summaries import half_told, summary_of
from pressbox.document.lists.tables import Head, behind_announcement, head_of, rows_of
from pressbox.document.lists.under_a_side import OwnScorers, scorers_on_the_next_line, side_over_its_men
from pressbox.document.lists.won_lost import won_or_lost_at

_HEADINGS = (
    NO_TEAM
    | CONTESTS
    | frozenset("standings table tables fixtures latest today tomorrow teams line-ups report".split())
)
_HALF_TIME = frozenset("half time half-time halftime ht interval : -".split())
_LONGEST = 12_000  # characters of a paragraph that is looked into: no text may take long
_SHORT, _MOST = 120, 40  # a line of so few characters may be anything; goals of one match
_MANY_MEN = 5  # words of "F. Parkes F. Varley Chris": a line-up without commas
_LIKELY = 9  # goals of a side in a result; figures above them are minutes where they may be
_HEAD, _ROW = 8, 5  # words before the first running score of a line; figures of a row that stands alone
_TOP = 2  # lines among which a result in brackets may head a report
_NEXT_LINE, _LONG_SUMMARY = 3, 900  # characters between two lines, of a summary of scoring
_MOST_LINES = 12  # below a result, among which facts of it stand
_LONG_LINE = 320  # a paragraph of more is prose or many results; nothing below belongs to its last result


def find_listings(text: str, paragraphs: Sequence[Span]) -> Listings:
    """Everything that lists say, line by line."""
    reader = _Sheets(text)
    at = 0
    while at < len(paragraphs):
        at = reader.read(paragraphs, at)
    return reader.listings()


class _Overhead(NamedTuple):
    """A list of scorers for whose sides a result below it is waited for."""

    words: list[Lexeme]
    first: int
    last: int
    at: int  # the first of its goals


class _Sheets:
    def __init__(self, text: str) -> None:
        self.text = text
        self.results: list[ResultRow] = []
        self.goals: list[GoalRow] = []
        self.cards: list[CardRow] = []
        self.changes: list[ChangeRow] = []
        self.misses: list[MissRow] = []
        self.lineups: list[LineUp] = []
        self.half_times: list[HalfTimeRow] = []
        self.table: list[TableRow] = []
        self.head: Head | None = None  # over the table that is being read
        self.above = 0  # rows of it
        self.pieces: list[tuple[Span, Genre]] = []
        self.row: ResultRow | None = None  # the result that lines below belong to
        self.since = 0  # lines since it
        self.teams: list[Written] = []
        self.scorers_follow = False  # behind a line that says "Scoring summary"
        self.overhead: _Overhead | None = None
        self.second_half = False  # below the label "Second half:"
        self.foreign = self.at_half = False  # under the heading of another sport, of the first half's score
        self.own = OwnScorers()

    def listings(self) -> Listings:
        return Listings(
            tuple(self.results), tuple(self.goals), tuple(self.cards), tuple(self.changes), tuple(self.misses),
            tuple(self.lineups), tuple(self.table), tuple(self.half_times), tuple(sorted(self.pieces)),
        )  # fmt: skip

    def read(self, paragraphs: Sequence[Span], at: int) -> int:
        """Reads one line, or the two over which a result is spread; where to go on."""
        span = paragraphs[at]
        length = span.end - span.start
        if self._summary(span):
            return at + 1
        if (won := won_or_lost_at(self.text, paragraphs, at)) is not None:
            return at + self._take_stacked(won)
        if length > _LONGEST or (length > _SHORT and not self.foreign and not may_list(self.text, span)):
            self.since += 1
            self.head, self.above = None, 0
            return at + 1  # prose
        words = lexemes(self.text, *span)
        words = unbracketed(words, self.text) if at < _TOP and not self.results else words
        if self.overhead is not None and words and words[0].start > self.overhead.words[-1].end + _NEXT_LINE:
            self.overhead = None
        if not words:
            return at + 1
        self.own.line()
        both = scorers_on_the_next_line(words, paragraphs, at, self.text)
        if both is not None:
            self._line(both)
            return at + 2
        if (team := side_over_its_men(words, self.text, paragraphs, at)) is not None:
            self._take(team)
            return at + 2
        if self._is_heading(words):
            return at + 1
        if self.foreign or is_another_sport(words):
            self.pieces.append((span, Genre.OTHER_SPORT))
            return at + 1
        if self._rows(words, span):
            return at + 1
        if (lines := self._stacked(words, paragraphs, at)) is not None:
            return at + lines
        two = self._over_two_lines(words, paragraphs, at)
        if two is not None:
            words, span = two, Span(span.start, paragraphs[at + 1].end)
        before = len(self.goals)
        if self._below_a_result(words, span, paragraphs, at):
            self.since += len(self.goals) == before  # where scorers stand, those of the other side may stand below
            return at + 1
        self.since += 1
        self._line(words)
        return at + (2 if two is not None else 1)

    def _summary(self, span: Span) -> bool:
        """Reads a line of an American summary of scoring, or one of goals described in brackets."""
        if span.end - span.start > _LONG_SUMMARY or len(self.teams) < 2:
            return False
        goals = summary_of(self.text, span, self.teams, second_half=self.second_half) or described_goals(
            self.text, span, self.teams
        )
        self.second_half = half_told(self.text, span) or (self.second_half and bool(goals))
        if not goals:
            return False
        self.goals += goals
        self.pieces.append((Span(span.start, span.end), Genre.FACTBOX))
        self.since += 1
        return True

    def _is_heading(self, words: Sequence[Lexeme]) -> bool:
        """A heading without figures: which sport it opens, and whether scorers are listed below it."""
        lows = {word.low for word in words}
        figures = any(w.kind in (Lex.NUMBER, Lex.SCORE, Lex.FIGURE) for w in words)
        if len(words) > 5 or figures:
            self.at_half = self.at_half and figures
            return False
        self.foreign, self.at_half = is_another_sport(words), bool(lows) and lows <= _HALF_TIME
        self.scorers_follow = bool(lows & {"scoring", "scorers", "goals", "goalscorers"})
        return self.scorers_follow

    def _stacked(self, words: list[Lexeme], paragraphs: Sequence[Span], at: int) -> int | None:
        """Reads a result whose sides stand below each other, each with its scorers; how many lines it takes."""
        found = stacked_at(words, self.text, paragraphs, at)
        found = found or open_sides_below_each_other(words, self.text, paragraphs, at)
        return self._take_stacked(found) if found is not None else None

    def _take_stacked(self, found: Stacked) -> int:
        self.results, self.goals = [*self.results, found.row], [*self.goals, *found.goals]
        self.pieces += found.pieces
        self.row, self.teams, self.since, self.overhead = found.row, list(found.row.teams), 0, None
        return found.lines

    def _over_two_lines(self, words: list[Lexeme], paragraphs: Sequence[Span], at: int) -> list[Lexeme] | None:
        """ "Harbour Town 2 (Hale 12, 44)", and below it "Millfield 1 (Brandt 80)"."""
        if at + 1 >= len(paragraphs) or len(words) > 60:
            return None
        reader = Reader(words, self.text)
        one = reader.side(first_team(words, 0))
        closed = (
            len(words) > 1 and words[-1].kind is Lex.DOT and words[-2].low in ("goal", "goals")
        )  # "STOKELEY 4 goals."
        if one is None or one.end != len(words) - closed or one.score is None:
            return None
        both = lexemes(self.text, paragraphs[at].start, paragraphs[at + 1].end)
        parsed = Reader(both, self.text).at(first_team(both, 0))
        return both if parsed is not None and parsed.row.span.end > paragraphs[at + 1].start else None

    def _rows(self, words: list[Lexeme], span: Span) -> bool:
        """Reads a line of a table, or what stands over one."""
        head = head_of(words)
        first = 0
        if head is not None:
            self.head, self.above = head, 0
            self.row = None
            first = behind_announcement(words)
        rows = rows_of(words, first, self.text, self.head, self.above) if first < len(words) else []
        # a line of few figures is a row only where others stand beside it
        if rows and (self.head is not None or self.above or len(rows) > 1 or rows[0].columns >= _ROW):
            self.table += [one.row for one in rows]
            self.above += len(rows)
            self.pieces.append((Span(words[first].start, words[rows[-1].end - 1].end), Genre.STANDINGS))
            if head is not None and len(head.columns) == 1:
                self.head, self.above = None, 0  # "Points: Harbour Town 21, ..." is all of it
            return True
        if head is not None:
            if head.columns and len(words) < 40:
                self.pieces.append((span, Genre.STANDINGS))
            return bool(head.columns)
        if len(words) > 3:
            self.head, self.above = None, 0
        return False

    # below a result

    def _below_a_result(self, words: list[Lexeme], span: Span, paragraphs: Sequence[Span], at: int) -> bool:
        row = self.row
        if row is None or self.since > 2 or span.end - span.start > _LONG_LINE:
            return False
        if len(words) == 1 and words[0].kind is Lex.FIGURE and row.attendance is None:
            self._amend(replace(row, attendance=words[0].value))
            self.pieces.append((span, Genre.FACTBOX))
            return True
        words = self._without_crowd(words, paragraphs, at)
        row = self.row or row
        if row.score is None or sum(g.span.start > row.span.start for g in self.goals[-_MOST:]) >= sum(row.score):
            return False
        if ({word.low for word in words} & _HEADINGS and not has_a_column_between(words)) or facts_of(
            words, self.text, self.teams
        ):
            return False
        goals = shared_between(words, 0, len(words), self.text, row)
        another = Reader(words, self.text).at(first_team(words, 0))
        if another is not None and not (all_of(goals, row) and max(another.row.score or (0, 0)) > _LIKELY):
            return False  # not "Hale 12; Roper 20" below a 1-1
        in_columns = goals is not None and len({goal.side for goal in goals} - {None}) > 1
        if not in_columns and not has_a_column_between(words) and (not goals or len(goals) < sum(row.score)):
            if self._two_lines_of_goals(words, span, paragraphs, at, row):
                return True
        if not goals or not self._are_its_goals(goals, row):
            return False
        self.goals += goals
        self.pieces.append((span, Genre.FACTBOX))
        return True

    def _without_crowd(self, words: list[Lexeme], paragraphs: Sequence[Span], at: int) -> list[Lexeme]:
        """ "Marsh (pen.),      11,035", and below it "Lind": in the other column stands the crowd; the scorers go on below."""
        row, crowd = self.row, words[-1]
        if row is None or row.attendance is not None or len(words) < 2 or not (crowd.kind is Lex.FIGURE and crowd.gap):
            return words
        self._amend(replace(row, attendance=crowd.value))
        if words[-2].kind is not Lex.COMMA or at + 1 >= len(paragraphs):
            return words[:-1]
        return [*words[:-1], *lexemes(self.text, *paragraphs[at + 1])]

    def _are_its_goals(self, goals: Sequence[GoalRow], row: ResultRow) -> bool:
        total = sum(row.score or (0, 0))
        timed = any(g.minute is not None for g in goals)
        men = timed or max(len(g.scorer.name.split()) if g.scorer else 0 for g in goals) < _MANY_MEN
        return len(goals) <= total and (timed or (len(goals) == total and total > 0 and men))

    def _two_lines_of_goals(
        self, words: list[Lexeme], span: Span, paragraphs: Sequence[Span], at: int, row: ResultRow
    ) -> bool:
        """The first side's scorers on one line, the second's on the next."""
        score = row.score or (0, 0)
        side = (
            0
            if score[0]
            and not any(g.side is row.teams[0] and g.span.start > row.span.start for g in self.goals[-_MOST:])
            else 1
        )
        scorers = parse_goals(words, 0, len(words), self.text)
        if scorers is None or not score[side]:
            return False
        goals = rows(scorers, row.teams[side], score[side])
        mine = sum(g.side is row.teams[side] and g.span.start > row.span.start for g in self.goals[-_MOST:])
        if len(goals) != score[side] or mine:
            return False  # what stands below is the other column's
        self.goals += goals
        self.pieces.append((span, Genre.FACTBOX))
        if side == 0 and score[1] and at + 1 < len(paragraphs):
            below = lexemes(self.text, *paragraphs[at + 1])
            scorers = parse_goals(below, 0, len(below), self.text)
            if scorers is not None and len(more := rows(scorers, row.teams[1], score[1])) == score[1]:
                self.goals += more
                self.pieces.append((paragraphs[at + 1], Genre.FACTBOX))
        return True

    def _amend(self, row: ResultRow) -> None:
        self.row = self.results[-1] = row

    # a line

    def _line(self, words: list[Lexeme]) -> None:
        reader = Reader(words, self.text)
        facts = {f.start: f for f in facts_of(words, self.text, self.teams) if not is_a_result(reader, f)}
        i = 0
        behind_a_result = False
        while i < len(words):
            if i in facts:
                i = max(i + 1, self._fact(words, facts[i]))
                continue
            if words[i].kind is Lex.OPEN:
                close = closing(words, i) or i
                self.goals += goals_in_brackets(words, i, close, self.text) if not behind_a_result else []
                i = close + 1
                continue
            if not (behind_a_result or starts_here(words, i)):
                i = self._in_a_sentence(reader, words, i) or i + 1
                continue
            behind_a_result = False
            end = self._lineup(words, i)
            if end is None:
                end = self._result(reader, words, i)
                behind_a_result = end is not None
            if end is None and i == 0:
                end = self._running(words, min(facts, default=len(words)))
            i = end if end is not None else i + 1

    def _in_a_sentence(self, reader: Reader, words: list[Lexeme], i: int) -> int | None:
        """ "Elsewhere it was Ulley 0 Wragby 2": a result that begins behind a small word."""
        small = words[i - 1].kind is Lex.WORD and words[i - 1].low == words[i - 1].text
        if (
            small and is_capital(words[i]) and words[i - 1].low not in ("from", "by", "x")
        ):  # "goals from Hale 2, Lind 1"
            return self._result(reader, words, i, whole=True)
        return None

    def _result(self, reader: Reader, words: list[Lexeme], i: int, whole: bool = False) -> int | None:
        """The result that begins here, behind what a list puts in front of it; where it ends."""
        start = i if whole else first_team(words, i)
        parsed = reader.figures_behind(start) if whole else self._open_sides(words, start) or reader.at(start)
        if parsed is None:
            return None
        row = parsed.row
        if self.at_half or at_half_time(words, start):
            row = replace(row, status="half-time")
        self.results.append(row)
        if not parsed.goals and start == 0:
            self._goals_overhead(row)
        self.overhead = None
        self.goals += parsed.goals
        self.pieces.append((Span(words[start].start, words[parsed.end - 1].end), Genre.RESULT))
        self.row, self.teams, self.since, self.at_half = row, list(row.teams), 0, False
        self.own.anew()
        return parsed.end

    def _open_sides(self, words: list[Lexeme], start: int) -> Parsed | None:
        parsed = open_sides_at(words, start, self.text)
        return Reader(words, self.text).with_notes(parsed) if parsed is not None else None

    def _goals_overhead(self, row: ResultRow) -> None:
        """ "Scorers: Hale 12, 44; Brandt 80", and below it the result: they are its goals."""
        above = self.overhead
        if above is None or len(self.goals) <= above.at or row.score is None:
            return
        goals = shared_between(above.words, above.first, above.last, self.text, row)
        if goals and len(goals) == sum(row.score) and all(goal.side for goal in goals):
            self.goals[above.at :] = goals

    def _running(self, words: list[Lexeme], last: int) -> int | None:
        """ "1-0 Hale (12), 2-0 Okoro (pen 60)": a line of running scores."""
        if not any(word.kind is Lex.SCORE for word in words[:_HEAD]) and not self.scorers_follow:
            return None
        side, first = before_its_men(words, last, self.text) if self.scorers_follow else (None, 0)
        scorers = parse_goals(words, first, last, self.text, self.teams)
        if scorers is None:
            return None
        goals = rows(scorers, side)
        scored = [g.score_after for g in goals if g.score_after is not None]
        untold = len(scored) != len(goals) and not self.scorers_follow
        if untold or any(sum(b) != sum(a) + 1 for a, b in pairwise(scored)):
            return None
        self.goals += goals
        self.pieces.append((Span(words[0].start, words[last - 1].end), Genre.FACTBOX))
        return last

    def _lineup(self, words: list[Lexeme], i: int) -> int | None:
        team = lineup_at(words, i, self.text)
        return self._take(team) if team is not None else None

    def _take(self, team: Team) -> int | None:
        if team.lineup.side is None:
            return None
        side = label_of(team.lineup.side, self.teams) or team.lineup.side
        self.lineups.append(replace(team.lineup, side=team.lineup.side))
        self.changes += [replace(change, side=side) for change in team.changes]
        self.cards += [replace(card, side=side) for card in team.cards]
        self.pieces.append((team.lineup.span, Genre.LINEUP))
        if not any(one.name == side.name for one in self.teams):
            self.teams = [*self.teams[-1:], side]
        self.own.line_up(side)
        return team.end

    def _own_goals(self, words: list[Lexeme], fact: Fact) -> int | None:
        """Reads the scorers that stand below the line-up of one side; where they end."""
        goals = self.own.goals(words, fact, self.text, self.row if self.since < _MOST_LINES else None)
        if not goals:
            return None
        self.goals += goals
        return end_of(words, fact)

    def _fact(self, words: list[Lexeme], fact: Fact) -> int:
        """Reads a labelled fact; where it ends."""
        row = self.row if self.since < _MOST_LINES else None
        end = end_of(words, fact)
        genre = Genre.FACTBOX
        if fact.kind in ("goals", "side's goals", "half's goals"):
            end = goals_end(words, fact, self.text, self.teams)
            if (own := self._own_goals(words, fact)) is not None:
                self.pieces.append((Span(words[fact.start].start, words[own - 1].end), Genre.FACTBOX))
                return own
            goals = goals_told(words, fact, end, self.text, row, self.teams)
            if not goals or (fact.kind == "half's goals" and any(goal.minute is None for goal in goals)):
                return fact.first
            if fact.start == 0 and not any(goal.side for goal in goals):
                self.overhead = _Overhead(words, fact.first, end, len(self.goals))
            self.goals += goals
        elif fact.kind in ("booked", "sent off"):
            self.cards += cards_told(words, fact, self.text, row, self.teams)
        elif fact.kind == "missed":
            self.misses += misses_told(words, fact, self.text, row, self.teams)
        elif fact.kind in ("subs", "bench"):
            if Reader(words, self.text).at(fact.first) is not None:
                return fact.first  # "Reserves: Harbour Town 2-6 Denwick"
            men, changes = bench_of(words, fact.first, fact.last, self.text)
            side = fact.side or (self.lineups[-1].side if self.lineups else None)
            self.changes += [replace(change, side=change.side or side) for change in changes]
            if self.lineups and men:
                self.lineups[-1] = replace(self.lineups[-1], bench=(*self.lineups[-1].bench, *men))
            genre = Genre.LINEUP
        elif fact.kind in ("half-time", "result"):
            parsed = Reader(words, self.text).at(first_team(words, fact.first))
            if parsed is not None and fact.kind == "result":
                return self._result(Reader(words, self.text), words, fact.first) or parsed.end
            if parsed is not None:
                self.results.append(replace(parsed.row, status="half-time"))
                self.teams, genre, end = list(parsed.row.teams), Genre.RESULT, parsed.end
            elif fact.kind == "half-time":
                self._half_time(words, fact)
        elif fact.kind == "attendance":
            crowd = next(
                (w.value for w in words[fact.first : fact.first + 3] if w.kind in (Lex.FIGURE, Lex.NUMBER)), None
            )
            if row is not None and row.attendance is None and crowd is not None and row is self.results[-1]:
                self._amend(replace(row, attendance=crowd))
        if end > fact.start:
            piece = Span(words[fact.start].start, words[end - 1].end)
            before = self.pieces[-1] if self.pieces else None
            if genre is Genre.LINEUP and before and before[1] is genre and 0 <= piece.start - before[0].end < 3:
                self.pieces[-1] = (Span(before[0].start, piece.end), genre)  # the bench is part of the line-up
            else:
                self.pieces.append((piece, genre))
        return end

    def _half_time(self, words: list[Lexeme], fact: Fact) -> None:
        stop = min(fact.first + 8, fact.last)
        for i in range(fact.first, stop):
            if words[i].kind is Lex.SCORE:
                ahead = None
                name = team_at(words, fact.first)
                if name is not None and name <= i:
                    ahead = written(words, fact.first, name, self.text)
                pair = (words[i].value, words[i].more)
                if self.row is not None and ahead is None and self.row.half_time is None and self.since < _MOST_LINES:
                    score = self.row.score
                    if score and pair[0] <= score[0] and pair[1] <= score[1]:
                        self._amend(replace(self.row, half_time=pair))
                        return
                self.half_times.append(HalfTimeRow(words[i].span, pair, ahead))
                return
