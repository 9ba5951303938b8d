"""A result as lists print it in, its teams and score out.

    "Harbour Town 2 (Hale 12, 44) Millfield 1"     "Harbour Town (1) 2, Millfield (0) 1"     "Harbour Town 2-1 Millfield"
    "Harbour Town - Millfield 2:1 (1:0)"           "Harbour Town v Millfield P-P"

Form alone decides: two names in capitals, each with its figure, or with one score between or behind them.
"""

from collections.abc import Sequence

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import GoalRow, Pair, ResultRow, Written
from pressbox.document.lists.both_sides import by_labels, shared_between
from pressbox.document.lists.goal_rows import rows
from pressbox.document.lists.goals import parse_goals
from pressbox.document.lists.lexemes import Lex, Lexeme, closing
from pressbox.document.lists.names import (
    FORETOLD,
    OF_MEN,
    behind_its_town,
    behind_leads,
    is_capital,
    is_unit,
    joints,
    label_of,
    team_at,
    written,
)
from pressbox.document.lists.notes import SHOOT_OUT, Notes, begins_notes, read_notes
from pressbox.document.lists.of_its_men import lists_men
from pressbox.document.lists.parsed import MOST, Parsed, Side
from pressbox.document.lists.ratings import are_marks
from pressbox.document.lists.up_to_the_stop import ends_here, scorers_up_to_the_stop
from pressbox.document.lists.verbs import said_at, verb_between

_A_MINUTE = 12  # "Harbour Town 1 Hale 15": from where on a figure with nothing before its name is a scorer's time
_GROUNDS = frozenset("hanHAN")  # "Harbour Town (h) 2, Millfield (a) 0"
_AGAINST = frozenset("v vs versus".split())
_NO_SIDE = frozenset("to of by in at on and the score result contest".split())
_IN_WORDS = {
    word: n for n, word in enumerate("nil one two three four five six seven eight nine".split())
} | {"0": 0, "nought": 0}  # fmt: skip
_BETWEEN = (Lex.COMMA, Lex.SEMICOLON, Lex.DASH, Lex.LINE, Lex.LEADER, Lex.SLASH)
_UNPLAYED = {"p": "postponed", "p-p": "postponed", "a": "abandoned", "pp": "postponed"}


class Reader:
    """Reads results out of the lexemes of a line."""

    def __init__(self, found: Sequence[Lexeme], text: str) -> None:
        self.found = found
        self.text = text

    def at(self, i: int) -> Parsed | None:
        """The result that begins at lexeme `i`."""
        parsed = (
            self.figures_behind(i)
            or self._score_between(i)
            or self._score_behind(i)
            or verb_between(self.found, i, self.text)
        )
        if parsed is None:
            return None
        return self.with_notes(parsed)

    def _kind(self, i: int) -> Lex | None:
        return self.found[i].kind if i < len(self.found) else None

    def _word(self, i: int) -> Lexeme | None:
        return self.found[i] if i < len(self.found) else None

    def _row(self, one: Side, two: Side, score: Pair | None, end: int, notes: Notes) -> ResultRow | None:
        names = (written(self.found, *one.name, self.text), written(self.found, *two.name, self.text))
        lows = [name.name.lower() for name in names]
        if lows[0] == lows[1] or any(low in _NO_SIDE or low.startswith("of ") for low in lows):
            return None  # "SCORE OF CONTEST, 2 TO 0"
        half = (one.half, two.half) if one.half is not None and two.half is not None else notes.half_time
        if half and score and (half[0] > score[0] or half[1] > score[1]):
            half = None
        return ResultRow(
            Span(names[0].span.start, self.found[end - 1].end), names, score, half, notes.shootout, notes.aggregate,
            notes.extra_time, notes.status or "played", notes.attendance,
        )  # fmt: skip

    # A 2 B 1

    def figures_behind(self, i: int) -> Parsed | None:
        """The result of two names with their figures that begins at lexeme `i`."""
        one = self._with_scorers(self.side(i))
        if one is None:
            return self._figures_in_brackets(i)
        j = one.end
        while (
            self._kind(j) in _BETWEEN
            or (self._word(j) is not None and self.found[j].low in _AGAINST)
            or (self._kind(j) is Lex.DOT and (self._kind(j + 1) is Lex.LINE or one.half is not None or one.goals))
        ):
            j += 1
            if self._kind(j) is Lex.DOT and self.found[j - 1].low in _AGAINST:
                j += 1  # "Ashby, 2, v. Corton, 1"
            if j - one.end > 3:
                return None
        said, j = said_at(self.found, j)
        two = self._with_scorers(self.side(j))
        if two is None or two.score is None or one.score is None:
            return None
        if said is not None and said != (one.score > two.score) - (one.score < two.score):
            return None
        after = self._word(two.end)
        if after is not None and (
            (after.kind in (Lex.NUMBER, Lex.FIGURE, Lex.SCORE, Lex.TICK) and not after.gap) or is_unit(after)
        ):
            if after.kind in (Lex.NUMBER, Lex.TICK) or is_unit(after) or after.kind is Lex.SCORE:
                return None
        if max(one.score, two.score) > MOST or (j == one.end and two.score >= _A_MINUTE):
            return None
        if self._kind(one.end) is Lex.DOT and self._kind(one.end + 1) is not Lex.LINE:
            alike = two.half is not None if one.half is not None else bool(two.goals) or not two.score
            if not alike:
                return None  # "Harbour Town (1) 2. Hale 2 ..."
        if are_marks(self.found, i) or self._lists_men(i, one):
            return None
        score = (one.score, two.score)
        notes = Notes()
        goals: list[GoalRow] = []
        both = self._both_in_one(one, two)
        for side in (one, two):
            if side.goals is None or both is not None:
                continue
            name = written(self.found, *side.name, self.text)
            scorers = parse_goals(self.found, *side.goals, self.text)
            if scorers is not None:
                goals += rows(scorers, name, side.score)
            elif not self._notes(side.goals, one, two, score, notes):
                return None
        row = self._row(one, two, score, two.end, notes)
        return Parsed(row, two.end, both or goals) if row else None

    def _with_scorers(self, side: Side | None) -> Side | None:
        if side and side.half is not None and side.goals is None:
            name = written(self.found, *side.name, self.text)
            side.goals = scorers_up_to_the_stop(self.found, side.end, self.text, name, side.score or 0)
            side.end = side.goals[1] if side.goals else side.end
        return side

    def _figures_in_brackets(self, i: int) -> Parsed | None:
        """ "Granville (4) beat Auburn (1)", "GRANVILLE (4) v. AUBURN (1).": the goals in brackets, a verb or "v." between."""
        opens = i
        sides: list[Side] = []
        said: int | None = None
        for _ in range(2):
            end = team_at(self.found, i)
            if end is None or self._kind(end) is not Lex.OPEN or self._kind(end + 2) is not Lex.CLOSE:
                return None
            if self._kind(end + 1) is not Lex.NUMBER or self.found[end + 1].value > MOST:
                return None
            sides.append(Side((i, end), end + 3, self.found[end + 1].value))
            if len(sides) == 1:
                said, i = said_at(self.found, end + 3)
                if said is None:
                    i = 0 if opens else self._against(end + 3)
                if not i:
                    return None
        one, two = sides
        a, b = one.score or 0, two.score or 0
        if said != (a > b) - (a < b) if said is not None else self._kind(two.end) not in (None, Lex.DOT, Lex.LINE):
            return None
        row = self._row(one, two, (a, b), two.end, Notes())
        return Parsed(row, two.end) if row else None

    def _against(self, i: int) -> int:
        """The lexeme behind "v." at `i`; 0 where none stands there."""
        word = self._word(i)
        return i + 1 + (self._kind(i + 1) is Lex.DOT) if word is not None and word.low in _AGAINST else 0

    def _both_in_one(self, one: Side, two: Side) -> list[GoalRow] | None:
        """ "Harbour Town 2 Millfield 1 (Hale 2; Brandt)": the goals of both sides in the bracket behind the second."""
        if one.goals is not None or two.goals is None or not one.score:
            return None
        total = (one.score, two.score or 0)
        if not any(word.kind is Lex.SEMICOLON for word in self.found[slice(*two.goals)]) and total[1]:
            return None
        row = self._row(one, two, total, two.end, Notes())
        goals = shared_between(self.found, *two.goals, self.text, row) if row else None
        return goals if goals is not None and len(goals) == sum(total) and all(goal.side for goal in goals) else None

    def side(self, i: int) -> Side | None:
        """ "Harbour Town 2", "Harbour Town (1) 2", "Harbour Town 2 (1)", "Harbour Town, 2 (Hale 12, 44)", "Millfield nil"."""
        end = team_at(self.found, i)
        if end is None:
            return None
        side = Side((i, end), end)
        j = end = behind_its_town(self.found, i, end)
        while self._kind(j) in (Lex.LEADER, Lex.COMMA) and j - end < 2:
            j += 1
        if self._kind(j) is Lex.OPEN and self._kind(j + 1) is Lex.NUMBER and self._kind(j + 2) is Lex.CLOSE:
            side.half = self.found[j + 1].value
            j += 3 + (self._kind(j + 3) is Lex.LEADER)  # "Harbour Town (1) .. 2"
        elif self._kind(j) is Lex.OPEN and self._kind(j + 2) is Lex.CLOSE and len(self.found[j + 1].text) == 1:
            if self.found[j + 1].text not in _GROUNDS:
                return None  # "Cole (T) 5", under a match of Thornby
            j += 3
        elif self._kind(j) is Lex.OPEN and (close := closing(self.found, j)) is not None:
            side.goals, j = (j + 1, close), close + 1  # "Harbour Town (Hale 12, 44) 2"
        word = self._word(j)
        if word is None:
            return None
        if word.kind is Lex.NUMBER and len(word.text) < 3:
            side.score = word.value
        elif word.kind is Lex.WORD and word.low in _IN_WORDS:
            side.score = _IN_WORDS[word.low]
        else:
            return None
        if side.half is not None and side.half > side.score:
            side.half = None
        j += 1
        if self._word(j) is not None and self.found[j].low in ("goals", "goal"):
            j += 1
        if self._kind(j) is Lex.OPEN and side.goals is None:
            close = closing(self.found, j)
            if close is None:
                return None
            if close == j + 2 and self._kind(j + 1) is Lex.NUMBER and self.found[j + 1].value <= side.score:
                side.half = self.found[j + 1].value
            else:
                side.goals = (j + 1, close)
            j = close + 1
        side.end = j
        return side

    def _notes(self, inside: tuple[int, int], one: Side, two: Side, score: Pair | None, notes: Notes) -> bool:
        names = (written(self.found, *one.name, self.text), written(self.found, *two.name, self.text))
        return read_notes(self.found, *inside, self.text, names, score, notes)

    # A 2-1 B

    def _score_between(self, i: int) -> Parsed | None:
        end = team_at(self.found, i)
        if end is None:
            return None
        one = Side((i, end), end)
        j = end
        if self._kind(j) is Lex.COMMA:
            return None
        barred = self._is_bar(j)  # "Harbour Town | 2 - 1 | Millfield"
        j = self._bracket_before(j + barred, one)
        score = self._word(j)
        if score is not None and score.low in _UNPLAYED and score.text.isupper():
            return self._unplayed(one, j)
        if score is None or score.kind is not Lex.SCORE or max(score.value, score.more) > MOST:
            return None
        j = self._bracket_before(j + 1, two := Side((0, 0), 0))
        j += j < len(self.found) and self.found[j].low == "aet"
        j += barred and self._is_bar(j)
        name_end = team_at(self.found, j)
        if name_end is None:
            return None
        two.name, two.end = (j, name_end), name_end
        after = self._word(name_end)
        if after is not None and (
            after.kind in (Lex.SCORE, Lex.NUMBER, Lex.FIGURE)
            or (after.kind is Lex.WORD and not begins_notes(self.found, name_end) and not after.gap)
            or after.kind is Lex.TICK
        ):
            return None
        pair = (score.value, score.more)
        notes = Notes()
        goals: list[GoalRow] = []
        for side, most in ((one, pair[0]), (two, pair[1])):
            if side.goals is None:
                continue
            scorers = parse_goals(self.found, *side.goals, self.text)
            if scorers is not None:
                goals += rows(scorers, written(self.found, *side.name, self.text), most)
            elif not self._notes(side.goals, one, two, pair, notes):
                return None
        row = self._row(one, two, pair, name_end, notes)
        if row is None:
            return None
        parsed = Parsed(row, name_end, goals)
        return self._scorers_of_both(parsed)

    def _is_bar(self, j: int) -> bool:
        return self._kind(j) is Lex.SEMICOLON and self.found[j].text == "|"

    def _bracket_before(self, j: int, side: Side) -> int:
        """ "(Hale 12)" or "(1)" between a team and the score."""
        if self._kind(j) is not Lex.OPEN:
            return j
        close = closing(self.found, j)
        if close is None:
            return j
        if close == j + 2 and self._kind(j + 1) is Lex.NUMBER:
            side.half = self.found[j + 1].value
        else:
            side.goals = (j + 1, close)
        return close + 1

    def _scorers_of_both(self, parsed: Parsed) -> Parsed:
        """ "Harbour Town 2-1 Millfield (Hale 12, 44; Brandt 80)": two groups, each as long as its side's score."""
        if self._kind(parsed.end) is not Lex.OPEN or parsed.row.score is None:
            return parsed
        close = closing(self.found, parsed.end)
        if close is None or self.found[parsed.end + 1].low in ("u", "under"):
            return parsed  # "(U10)" is no goal
        goals = shared_between(self.found, parsed.end + 1, close, self.text, parsed.row)
        if goals is None:
            return parsed
        return Parsed(parsed.row, close + 1, [*parsed.goals, *goals])

    # A - B 2-1

    def _score_behind(self, i: int) -> Parsed | None:
        end = team_at(self.found, i)
        if end is None:
            return self._joined(i)
        one = Side((i, end), end)
        word = self._word(end)
        if word is None or not (word.kind is Lex.DASH or word.low in _AGAINST):
            return self._joined(i)
        j = end + 1
        if self._kind(j) is Lex.DOT:
            j += 1
        name_end = team_at(self.found, j)
        if name_end is None:
            return None
        two = Side((j, name_end), name_end)
        return self._then_score(one, two, name_end)

    def _then_score(self, one: Side, two: Side, j: int) -> Parsed | None:
        while self._kind(j) in (Lex.COMMA, Lex.COLON, Lex.LEADER, Lex.DASH) and j - two.end < 2:
            j += 1
        score = self._word(j)
        if score is None:
            return None
        notes = Notes()
        if score.kind is Lex.SCORE and max(score.value, score.more) <= MOST:
            after = self._word(j + 1)
            if after is not None and (after.kind is Lex.SCORE or is_unit(after)):
                return None
            row = self._row(one, two, (score.value, score.more), j + 1, notes)
            return self._scorers_of_both(Parsed(row, j + 1)) if row else None
        close = closing(self.found, j) if score.kind is Lex.OPEN else None
        alone = close == j + 2 and j == two.end and self._kind(j + 3) in (None, Lex.LINE)
        if close is not None and alone and self._kind(j + 1) is Lex.SCORE:
            parsed = self._then_score(one, two, j + 1)  # "Harbour Town v Millfield (2-0)" alone on its line
            return Parsed(parsed.row, close + 1) if parsed else None
        first, last = (j + 1, close) if close is not None else (j, min(j + 3, len(self.found)))
        stop = next((k for k in range(first, last) if self.found[k].kind in (Lex.DOT, Lex.LINE)), last)
        self._notes((first, stop), one, two, None, notes)
        if notes.status is None:
            return None
        row = self._row(one, two, None, stop, notes)
        return Parsed(row, close + 1 if close is not None else stop) if row else None

    def _unplayed(self, one: Side, j: int) -> Parsed | None:
        """ "Ashby P-P Corton", "Ashby P Corton P"."""
        status = _UNPLAYED[self.found[j].low]
        whole = len(self.found[j].text) > 1
        end = j + 1
        name_end = team_at(self.found, end)
        if name_end is None:
            return None
        two = Side((end, name_end), name_end)
        stop = name_end
        if self._word(stop) is not None and self.found[stop].low in _UNPLAYED:
            stop += 1
        elif not whole:
            return None
        row = self._row(one, two, None, stop, Notes(status=status))
        return Parsed(row, stop) if row else None

    def _joined(self, i: int) -> Parsed | None:
        """ "Maravel-Rubro 2-1": two names that one hyphen joins."""
        j = i
        while j < len(self.found) and j - i < 5 and is_capital(self.found[j]):
            j += 1
        named = j
        j += self._kind(j) is Lex.COLON  # "Maravel-Rubro: 2-1"
        score = self._word(j)
        hyphens = [k for k in range(i, named) if len(joints(self.found[k].text)) == 1]
        if score is None or score.kind is not Lex.SCORE or len(hyphens) != 1 or max(score.value, score.more) > MOST:
            return None
        if i and self.found[i - 1].kind not in (Lex.LINE, Lex.SEMICOLON, Lex.COLON, Lex.COMMA):
            return None
        after = self._word(j + 1)
        if (
            after is not None
            and (after.kind in (Lex.SCORE, Lex.WORD, Lex.NUMBER))
            and not begins_notes(self.found, j + 1)
        ):
            return None
        middle = self.found[hyphens[0]]
        cut = middle.start + joints(middle.text)[0]
        if not self.text[cut + 1].isupper():
            return None
        first = Written(Span(self.found[i].start, cut), self.text[self.found[i].start : cut])
        last = self.found[named - 1].end
        second = Written(Span(cut + 1, last), self.text[cut + 1 : last])
        if min(len(first.name), len(second.name)) < 3:
            return None
        row = ResultRow(Span(first.span.start, score.end), (first, second), (score.value, score.more))
        whole = self._scorers_of_both(Parsed(row, j + 1))
        return whole if all(goal.side for goal in whole.goals) else Parsed(row, j + 1)

    def _lists_men(self, i: int, one: Side) -> bool:
        start = self.found[i].start
        return lists_men(self.text, self.text[start : self.found[one.name[1] - 1].end], start)

    # what stands behind

    def with_notes(self, parsed: Parsed) -> Parsed:
        """The result with what stands behind it: a crowd, the score at half-time, scorers behind a colon."""
        row = parsed.row
        notes = Notes(row.half_time, row.shootout, row.aggregate, row.extra_time, None, row.attendance)
        j = parsed.end
        while j < len(self.found):
            k = j
            while self._kind(k) in (Lex.DOT, Lex.COMMA, Lex.SEMICOLON, Lex.DASH, Lex.LEADER) and k - j < 2:
                k += 1
            if self._kind(k) is Lex.OPEN and k - j < 2:
                close = closing(self.found, k)
                if close is None or not read_notes(self.found, k + 1, close, self.text, row.teams, row.score, notes):
                    break
                j = close + 1
                continue
            if not begins_notes(self.found, k) and not self._won_on_penalties(k, row):
                break
            stop = k
            while stop < len(self.found) and self.found[stop].kind not in (Lex.LINE, Lex.SEMICOLON, Lex.OPEN):
                if self.found[stop].kind is Lex.COLON and stop > k and self.found[stop - 1].low in SHOOT_OUT:
                    break  # "Harbour won 4-3 on pens: Harbour - Hale 2; Millfield - Brandt"
                if self.found[stop].kind is Lex.DOT and not (
                    stop + 1 < len(self.found) and self.found[stop + 1].start == self.found[stop].end
                ):
                    break
                if self.found[stop].kind is Lex.COMMA and stop > k and not begins_notes(self.found, stop + 1):
                    break
                stop += 1
            if not read_notes(self.found, k, stop, self.text, row.teams, row.score, notes):
                break
            j = stop
        end = max(parsed.end, j)
        half = notes.half_time
        if half and row.score and (half[0] > row.score[0] or half[1] > row.score[1]):
            half = None
        parsed.row = ResultRow(
            Span(row.span.start, self.found[end - 1].end), row.teams, row.score, half, notes.shootout,
            notes.aggregate, notes.extra_time, notes.status or row.status, notes.attendance, row.home_first,
        )  # fmt: skip
        parsed.end = end
        if not parsed.goals and parsed.row.extra_time and not row.extra_time:
            parsed = self._scorers_of_both(parsed)  # "2-2 Millfield aet (Hale 33, Lind 101 / Brandt 88, Roe 119)"
        return parsed if parsed.goals else self._labelled_behind(parsed)

    def _won_on_penalties(self, k: int, row: ResultRow) -> bool:
        """ "aet, Harbour won 4-3 on pens" behind a score: one of the two, and the kicks from the spot."""
        end = team_at(self.found, k) if k < len(self.found) else None
        if end is None or label_of(written(self.found, k, end, self.text), row.teams) is None:
            return False
        return any(word.low in SHOOT_OUT for word in self.found[end : end + 6])

    def _labelled_behind(self, parsed: Parsed) -> Parsed:
        """ "Harbour Town 2-1 Millfield: Hale 2; Brandt", "...: Harbour - Hale 2; Millfield - Brandt"."""
        row, start = parsed.row, parsed.end
        if self._kind(start) not in (Lex.COLON, Lex.DASH) or row.score is None or not sum(row.score):
            return parsed
        stop = start + 1
        while stop < len(self.found) and self.found[stop].kind is not Lex.LINE and not ends_here(self.found, stop):
            stop += 1
        goals = by_labels(self.found, start + 1, stop, self.text, row)
        if goals is None:
            goals = shared_between(self.found, start + 1, stop, self.text, row)
        if goals is None or len(goals) != sum(row.score) or not all(goal.side for goal in goals):
            return parsed
        parted = (Lex.NUMBER, Lex.ADDED, Lex.SEMICOLON, Lex.SLASH)
        if not any(word.kind in parted for word in self.found[start + 1 : stop]):
            return parsed  # "Harbour Town 1-0 Millfield: Hale Reacts"
        return Parsed(row, stop, goals)


def starts_here(found: Sequence[Lexeme], i: int) -> bool:
    """Whether a result may begin at `i`: at the head of a line, behind a mark that ends something, behind another result."""
    if i == 0:
        return True
    if i > 1 and found[i - 1].kind is Lex.COLON and found[i - 2].low in FORETOLD | OF_MEN:
        return False
    return found[i - 1].kind in _BEFORE_A_RESULT


_BEFORE_A_RESULT = (Lex.LINE, Lex.SEMICOLON, Lex.COLON, Lex.COMMA, Lex.DOT, Lex.DASH, Lex.LEADER, Lex.OTHER)


def first_team(found: Sequence[Lexeme], i: int) -> int:
    """Where the first team begins, behind what a list puts in front of it."""
    return behind_leads(found, i)
