"""The words between a team's brackets, or behind "Scorers:", in; the goals out, one by one.

"Hale 12, 45+1 pen, Okoro og 70"           ->  Hale 12', Hale 45+1' penalty, Okoro 70' own goal
"0:1 Rauch (7.), 1:1 Thoma (21., penalty)"  ->  Rauch 7', 0-1; Thoma 21' penalty, 1-1
"Tansley 2, Orme (pen)", of a 3-0           ->  Tansley twice, Orme
"""

from collections.abc import Sequence

from pressbox.datatypes.listing import Pair, Written
from pressbox.document.lists.goal_rows import Figure, Scorer
from pressbox.document.lists.lexemes import Lex, Lexeme, closing
from pressbox.document.lists.names import by_letters, is_capital, label_of, man_at, team_at, written

_PENALTY = frozenset(
    "pen pens p penalty penalties penalties. spot-kick elfm elfmeter foulelfmeter handelfmeter rig sp".split()
)
_OWN = frozenset("og ogs own own-goal owngoal aut e.t. et autogol eigentor".split()) - {"et", "e.t."}
_HEADER = frozenset("header head headed hdr h".split()) - {"h"}
_FREE_KICK = frozenset(("fk", "free-kick", "freekick"))
_THRICE = frozenset(("hat-trick", "hattrick", "hat-tricks"))
_TWICE = frozenset(("brace",))
_TIME_WORDS = frozenset("min mins minute minutes m th st nd rd mn".split())
_SECONDS = frozenset("sec secs second seconds".split())
_FILL = frozenset("and a from the in at after for by off with via".split())
_ASSISTS = frozenset("assist assisted".split())
_ALONE = frozenset("unassisted unasst un".split())
_KINDS = {
    **dict.fromkeys(_PENALTY, "penalty"), **dict.fromkeys(_OWN, "own_goal"), **dict.fromkeys(_HEADER, "header"),
    **dict.fromkeys(_FREE_KICK, "free_kick"),
}  # fmt: skip
STOPS = (
    frozenset(_KINDS)
    | _THRICE | _TWICE | _TIME_WORDS | _SECONDS
    | frozenset("own goal o.g. ht half-time att attendance ref referee sent goals scorers booked x hat ot aet".split())
)  # fmt: skip
_MARKS = frozenset("*×⚽→➜➔►▶️🥅")  # bullets, arrows, balls between goals
_LATEST = 130
_HALF = 45
_TWO = 2
_OF_A_RESULT = frozenset((Lex.NUMBER, Lex.DOT, Lex.WORD, Lex.SCORE))
_HEADINGS = frozenset(
    ("team news", "summary", "match summary", "match report", "report", "match review", "review", "preview", "match preview", "line-ups",
     "lineups", "what's next", "up next", "next up", "highlights", "match highlights", "reaction", "the match", "the game", "first half",
     "second half", "gallery", "photos", "video", "quotes", "stats", "match stats", "verdict", "talking points", "key moments",
     "background", "the teams", "team sheets", "in summary", "the report", "match details", "match facts", "full report", "read more",
     "by the numbers", "player ratings", "post-match", "full-time", "half-time", "extra time", "league table", "fixtures", "results")
)  # fmt: skip


def parse_goals(
    found: Sequence[Lexeme], at: int, end: int, text: str, teams: Sequence[Written] = ()
) -> list[Scorer] | None:
    """The scorers of lexemes `at`..`end`, in order; None when they hold anything else."""
    return _Parser(found[max(0, at - 1) : end], text, teams).run(min(at, 1))


def _half_at(found: Sequence[Lexeme], i: int) -> tuple[int, int] | None:
    """Which half "pt", "s.t." behind a minute says that it is of, and where the words end."""
    if found[i].low in ("pt", "st") and found[i - 1].kind is Lex.TICK:
        return (1 if found[i].low == "pt" else 2), i + 1
    letters = tuple(word.low for word in found[i : i + 4])
    if letters in (("p", ".", "t", "."), ("s", ".", "t", ".")):
        return (1 if letters[0] == "p" else 2), i + 4
    return None


def _clock_at(found: Sequence[Lexeme], i: int) -> int | None:
    """Where a time by the clock ends, "35:52", "7:05": its seconds have two digits, as no score has."""
    word = found[i]
    if word.kind is Lex.SCORE:
        minutes, colon, seconds = word.text.partition(":")
        told = bool(colon) and minutes.isdecimal() and len(seconds) == 2 and seconds.isdecimal()
        return i + 1 if told and word.value <= _LATEST else None
    three = found[i : i + 3]
    if len(three) < 3 or word.kind is not Lex.NUMBER or [w.kind for w in three[1:]] != [Lex.COLON, Lex.NUMBER]:
        return None
    seconds = three[2].text
    close = word.end == three[1].start and three[1].end == three[2].start
    return i + 3 if close and len(seconds) == 2 and int(seconds) < 60 and word.value <= _LATEST else None


class _Parser:
    def __init__(self, found: Sequence[Lexeme], text: str, teams: Sequence[Written]) -> None:
        self.found = found
        self.text = text
        self.teams = teams
        self.scorers: list[Scorer] = []
        self.score: Pair | None = None
        self.ahead: Figure | None = None  # a minute before its name: "12 Hale"
        self.ahead_kind: str | None = None
        self.next_kind: str | None = None  # said before a minute of a man whose name is read: "Hale (pen) 20, 88"

    def run(self, at: int) -> list[Scorer] | None:
        """All of it, or None at the first word that belongs to no list of scorers."""
        i = at
        while i < len(self.found):
            step = self._step(i)
            if step is None:
                return None
            i = step
        if self.ahead is not None or not self.scorers or self._is_a_result(at):
            return None
        if any(one.name is not None and len(one.name.name) == 1 for one in self.scorers):
            return None  # "Harbour Town: A", the mark of a report card
        return self.scorers

    def _is_a_result(self, at: int) -> bool:
        """ "3. Marlow 1-0 Eastvale": two names with one score between them, and no comma."""
        kinds = [word.kind for word in self.found[at:]]
        between = kinds.count(Lex.SCORE) == 1 and Lex.WORD in (kinds[0], kinds[-1]) and {*kinds} <= _OF_A_RESULT
        return between and len(self.scorers) == _TWO and kinds[-1] is Lex.WORD

    def _step(self, i: int) -> int | None:
        word = self.found[i]
        if word.kind in (Lex.COMMA, Lex.SEMICOLON, Lex.SLASH, Lex.AND, Lex.DASH, Lex.LINE, Lex.LEADER, Lex.COLON):
            return i + 1
        if word.kind in (Lex.DOT, Lex.CLOSE):
            return i + 1
        if word.low == "for" and (end := self._for_whom(i + 1)) is not None:
            return end
        if (clock := self._by_the_clock(i)) is not None:
            return clock
        if word.kind is Lex.SCORE:
            return self._running(i)
        if word.kind in (Lex.NUMBER, Lex.ADDED):
            return self._figure(i)
        if word.kind is Lex.OPEN:
            return self._bracket(i)
        if word.kind is Lex.WORD:
            return self._word(i)
        return i + 1 if word.text in _MARKS or (word.text == ">" and i and self.found[i - 1].kind is Lex.DASH) else None

    def _by_the_clock(self, i: int) -> int | None:
        """ "Hale (Lind), 35:52": the minute in which the clock stood so, behind its man."""
        end = _clock_at(self.found, i)
        if end is None or not self.scorers:
            return None
        minutes, seconds = map(int, self.text[self.found[i].start : self.found[end - 1].end].split(":"))
        last = self.scorers[-1]
        last.figures.append(Figure(minutes + (seconds > 0), None, True, self.found[i].start, self.found[end - 1].end))
        last.end = max(last.end, self.found[end - 1].end)
        return end

    def _running(self, i: int) -> int | None:
        word = self.found[i]
        last = self.scorers[-1] if self.scorers else None
        if last and last.score is None and last.figures and self.score is None and not self._name_follows(i + 1):
            last.score = (word.value, word.more)  # "Hale 12' 1-0"
            return i + 1
        self.score = (word.value, word.more)
        return i + 1

    def _for_whom(self, i: int) -> int | None:
        """ "Hale (17), Lind (28) for Town": the side of all named since the last one that is said."""
        stop = team_at(self.found, i) if i < len(self.found) else None
        team = self._team_inside(i, stop) if stop is not None and self.scorers else None
        if team is None:
            return None
        for one in reversed(self.scorers):
            if one.plays_for is not None:
                break
            one.plays_for = team
        return stop

    def _name_follows(self, i: int) -> bool:
        while i < len(self.found) and self.found[i].kind in (
            Lex.OPEN,
            Lex.CLOSE,
            Lex.COLON,
            Lex.DASH,
            Lex.NUMBER,
            Lex.TICK,
            Lex.DOT,
        ):
            i += 1
        return i < len(self.found) and man_at(self.found, i, STOPS) is not None

    def _read_figure(self, i: int) -> tuple[Figure, int] | None:
        word = self.found[i]
        figure = Figure(
            word.value, word.more if word.kind is Lex.ADDED else None, word.kind is Lex.ADDED, word.start, word.end
        )
        i += 1
        while i < len(self.found):
            after = self.found[i]
            half = _half_at(self.found, i) if figure.timed and figure.extra is None else None
            if half is not None:  # "3' st": the third minute of the second half
                nth, i = half
                figure.value += _HALF if nth == 2 and figure.value <= _HALF else 0
                figure.end = self.found[i - 1].end
                continue
            if after.kind is Lex.TICK or (after.kind is Lex.WORD and after.low in _TIME_WORDS):
                figure.timed = True
            elif after.kind is Lex.WORD and after.low in _SECONDS:
                figure.value, figure.timed = max(1, -(-figure.value // 60)), True
            elif (
                after.kind is Lex.DOT and after.start == word.end and i + 1 < len(self.found)
                and (self.found[i + 1].kind in (Lex.CLOSE, Lex.COMMA, Lex.TICK) or self.found[i + 1].low in _TIME_WORDS)
            ):  # fmt: skip
                figure.timed = True  # German "7."
            else:
                break
            figure.end = after.end
            i += 1
        return (figure, i) if 0 < figure.value <= _LATEST else None

    def _figure(self, i: int) -> int | None:
        word = self.found[i]
        if i + 1 < len(self.found) and self.found[i + 1].low == "x" and word.kind is Lex.NUMBER:  # "2x"
            if self.scorers:
                self.scorers[-1].count = word.value
            return i + 2
        read = self._read_figure(i)
        if read is None:
            return None
        figure, end = read
        fresh = not self.scorers or (
            self.scorers[-1].figures and self._name_right_behind(end) and not self._comma_follows(end)
            and (self.score is not None or self._leads(i))
        )  # fmt: skip
        if fresh and not (self.scorers and not self._name_right_behind(end)):
            self.ahead = figure
            return end
        last = self.scorers[-1]
        self._add(figure, last)
        last.end = max(last.end, figure.end)
        return end

    def _add(self, figure: Figure, last: Scorer) -> None:
        figure.kind, self.next_kind = figure.kind or self.next_kind, None
        last.figures.append(figure)

    def _leads(self, i: int) -> bool:
        """Whether the list has its minutes before the names: "12 Hale, 44 Okoro"."""
        first = self.scorers[0]
        return bool(first.figures) and first.name is not None and first.figures[0].start < first.name.span.start

    def _name_right_behind(self, i: int) -> bool:
        while i < len(self.found) and self.found[i].kind in (
            Lex.COLON,
            Lex.DASH,
            Lex.SCORE,
            Lex.DOT,
            Lex.OPEN,
            Lex.CLOSE,
        ):
            i += 1
        return i < len(self.found) and man_at(self.found, i, STOPS) is not None

    def _comma_follows(self, i: int) -> bool:
        return i < len(self.found) and self.found[i].kind in (Lex.COMMA, Lex.SEMICOLON)

    def _bracket(self, i: int) -> int | None:
        close = closing(self.found, i)
        if close is None:
            return None
        inside = self.found[i + 1 : close]
        if not inside:
            return close + 1
        if inside[0].kind is Lex.SCORE and len(inside) == 1:
            self._running(i + 1)
            return close + 1
        team = self._team_inside(i + 1, close)
        if team is not None:
            if self.scorers:
                self.scorers[-1].plays_for = team
            return close + 1
        if not self.scorers or (self.score is not None and self._name_follows(i)):
            return i + 1 if self._name_follows(i + 1) else None  # "1-0 (Hale 12)": read on inside
        last = self.scorers[-1]
        if man_at(self.found, i + 1, STOPS) == close:
            last.assist = written(self.found, i + 1, close, self.text)  # "Reyes (Kwan) 12'"
            last.end = self.found[close].end
            return close + 1
        j = i + 1
        while j < close:
            word = self.found[j]
            if word.kind in (Lex.NUMBER, Lex.ADDED):
                read = self._read_figure(j)
                if read is None:
                    return None
                self._add(read[0], last)
                j = read[1]
            elif (word.low in _ASSISTS and (step := self._passer_behind(j, close, last)) is not None) or (
                word.kind is Lex.WORD and (step := self._mark(j, last)) is not None
            ):
                j = step
            elif (
                word.kind in (Lex.COMMA, Lex.SEMICOLON, Lex.AND, Lex.DOT, Lex.SLASH, Lex.DASH, Lex.COLON)
                or word.low in _FILL
                or word.low in _ALONE
                or (word.kind is Lex.OPEN and closing(self.found, j) is not None)
                or word.kind is Lex.CLOSE
            ):
                j += 1
            elif (
                (stop := team_at(self.found, j)) is not None and stop <= close and (team := self._team_inside(j, stop))
            ):
                last.plays_for, j = team, stop
            else:
                return None
        last.end = self.found[close].end
        return close + 1

    def _passer_behind(self, i: int, close: int, last: Scorer) -> int | None:
        """ "Hale (17 min., assist: Lind)"."""
        first = i + 1
        while first < close and (
            self.found[first].kind in (Lex.COLON, Lex.SEMICOLON, Lex.DASH) or self.found[first].low in ("by", "from")
        ):
            first += 1
        stop = man_at(self.found, first, STOPS) if first < close else None
        if stop is None or stop > close or first == i + 1:
            return None
        last.assist = written(self.found, first, stop, self.text)
        return stop

    def _team_inside(self, first: int, last: int) -> Written | None:
        if not all(word.kind in (Lex.WORD, Lex.DOT) for word in self.found[first:last]):
            return None
        name = written(self.found, first, last, self.text)
        by_letter = len(name.name) == 1 and name.name.lower() not in _KINDS  # "80' Banks (C)"
        return label_of(name, self.teams) or (by_letters(name, self.teams) if by_letter else None)

    def _mark(self, i: int, last: Scorer | None) -> int | None:
        """A word that says how: "pen", "og", "own goal", "hat-trick"."""
        word = self.found[i]
        end = i + 1
        kind = _KINDS.get(word.low)
        if word.low == "o" and self._spells(i, ("o", ".", "g")):
            kind, end = "own_goal", i + 3
        elif word.low == "own" and end < len(self.found) and self.found[end].low in ("goal", "goals"):
            end += 1
        elif word.low == "free" and end < len(self.found) and self.found[end].low == "kick":
            kind, end = "free_kick", i + 2
        elif word.low in _THRICE or (word.low == "hat" and end < len(self.found) and self.found[end].low == "trick"):
            if last is None:
                return None
            last.count = 3
            return end + (word.low == "hat")
        elif word.low in _TWICE and last is not None:
            last.count = 2
            return end
        elif word.low == "x" and end < len(self.found) and self.found[end].kind is Lex.NUMBER and last is not None:
            last.count = self.found[end].value
            return end + 1
        if kind is None:
            return None
        if (
            end < len(self.found)
            and self.found[end].kind is Lex.DOT
            and self.found[end].start == self.found[end - 1].end
        ):
            end += 1
        if last is None:
            self.ahead_kind = kind
            return end
        near = last.figures[-1] if last.figures else None
        if kind != "own_goal" and self._says_how_of_the_next(i, end, bool(near)):
            self.next_kind = kind
        elif near is not None and near.kind is None:
            near.kind = kind
        else:
            last.kind = kind
        last.end = max(last.end, self.found[end - 1].end)
        return end

    def _says_how_of_the_next(self, i: int, end: int, later: bool) -> bool:
        """ "Hale (pen) 20, 88", "Hale 12, (pen) 48": what stands right before a minute is said of that one alone."""
        first = i - (i > 0 and self.found[i - 1].kind is Lex.OPEN)
        last = end + (end < len(self.found) and self.found[end].kind is Lex.CLOSE)
        figures = [j for j in range(last, len(self.found)) if self.found[j].kind in (Lex.NUMBER, Lex.ADDED)]
        if figures[:1] != [last]:
            return False
        return not later or self.found[first - 1].kind in (Lex.COMMA, Lex.AND)

    def _spells(self, i: int, letters: tuple[str, ...]) -> bool:
        return tuple(word.low for word in self.found[i : i + len(letters)]) == letters

    def _counts_no_goals(self, i: int, end: int) -> bool:
        """ "U23", "ROUND 6", "Team News": a grade of sides, a round of a league, a heading."""
        word, behind = self.found[i], self.found[i + 1 : i + 2]
        if " ".join(one.low for one in self.found[i:end]) in _HEADINGS:
            return True
        if not behind or behind[0].kind is not Lex.NUMBER:
            return False
        return word.low in ("round", "week", "matchday") or (word.low == "u" and word.end == behind[0].start)

    def _word(self, i: int) -> int | None:
        word = self.found[i]
        last = self.scorers[-1] if self.scorers else None
        if word.low in ("min", "minute") and (ahead := self._minute_behind(i + 1)) is not None:
            return ahead  # "1-0, min. 23: Hale"
        if word.low in _TIME_WORDS and last and last.figures:
            last.figures[-1].timed = True
            return i + 1
        own = word.low in _OWN or (word.low == "o" and self._spells(i, ("o", ".", "g")))
        end = (
            man_at(self.found, i, STOPS) if not (own and word.low != "own") or (is_capital(word) and not own) else None
        )
        if own and word.low in ("own", "og", "o") and self._starts_a_goal(i):
            return self._nameless_own_goal(i)
        if end is not None and (("-" in word.text and self._is_a_pairing(word)) or self._counts_no_goals(i, end)):
            return None
        if end is not None:
            self.scorers.append(Scorer(written(self.found, i, end, self.text), word.start, self.found[end - 1].end))
            mine = self.scorers[-1]
            if self.score is not None:
                mine.score, self.score = self.score, None
            if self.ahead is not None:
                mine.figures.append(self.ahead)
                mine.start = self.ahead.start
                self.ahead = None
            if self.ahead_kind:
                mine.kind, self.ahead_kind = self.ahead_kind, None
            return end
        step = self._mark(i, last)
        if step is not None:
            return step
        return i + 1 if word.low in _FILL else None

    def _minute_behind(self, i: int) -> int | None:
        """Where the figure stands behind "min.", whose name comes behind a colon."""
        i += i < len(self.found) and self.found[i].kind is Lex.DOT
        colon = i + 1 < len(self.found) and self.found[i + 1].kind is Lex.COLON
        return i if colon and self.found[i].kind is Lex.NUMBER and self.score is not None else None

    def _is_a_pairing(self, word: Lexeme) -> bool:
        """ "Norway-Iceland, Lind (90+3)" under a match of Norway."""
        return any(word.low.partition("-")[0] == team.name.split()[0].lower() for team in self.teams)

    def _starts_a_goal(self, i: int) -> bool:
        """Whether "own goal" stands where a scorer would: first, or behind a comma that follows a whole goal."""
        before = self.found[i - 1] if i else None
        if not self.scorers or before is None:
            return True
        if before.low == "and":
            return True
        whole = bool(self.scorers[-1].figures or self.scorers[-1].plays_for) or self._is_before_his_name(i)
        return before.kind in (Lex.COMMA, Lex.SEMICOLON, Lex.AND) and whole

    def _is_before_his_name(self, i: int) -> bool:
        """ "Hale, o.g. Purvis, Lind": whose own goal it was follows at once."""
        end = i + (3 if self.found[i].low == "o" else 1)
        end += end < len(self.found) and self.found[end].kind is Lex.DOT
        return end < len(self.found) and man_at(self.found, end, STOPS) is not None

    def _nameless_own_goal(self, i: int) -> int | None:
        word = self.found[i]
        self.scorers.append(Scorer(None, word.start, word.end, kind="own_goal"))
        mine = self.scorers[-1]
        mine.score, self.score = self.score, None
        if self.ahead is not None:
            mine.figures.append(self.ahead)
            self.ahead = None
        end = i + (
            3
            if word.low == "o"
            else 2
            if self.found[i + 1 : i + 2] and self.found[i + 1].low in ("goal", "goals")
            else 1
        )
        mine.end = self.found[end - 1].end
        if end < len(self.found) and self.found[end].kind is Lex.DOT:
            end += 1
        if end < len(self.found) and self.found[end].low == "by":
            end += 1
        if end < len(self.found) and self.found[end].kind is Lex.OPEN:  # "own goal (Okoro) 70"
            close = closing(self.found, end)
            inside = man_at(self.found, end + 1, STOPS) if close is not None else None
            if close is not None and inside == close:
                mine.name = written(self.found, end + 1, close, self.text)
                return close + 1
            if close is not None and inside is not None and self.found[inside].kind is Lex.COMMA:
                read = self._read_figure(inside + 1) if self.found[inside + 1].kind in (Lex.NUMBER, Lex.ADDED) else None
                if read is not None and all(word.kind is Lex.DOT for word in self.found[read[1] : close]):
                    mine.name = written(self.found, end + 1, inside, self.text)  # "Own goal (Knox, 74 min.)"
                    mine.figures.append(read[0])
                    return close + 1
        name = man_at(self.found, end, STOPS)
        if name is not None:
            mine.name = written(self.found, end, name, self.text)
            return name
        return end
