"""Football.TXT in, matches out, and every line that was not understood.

Levels 1 (results, scorers) and 2 (line-ups, cards, referees), as loose as the format is in the wild: the state is what
headings said last (competition, round, day, ground), and the match to which goals and line-ups belong.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from pressbox.datatypes.reference import PlayedMatch, SideName
from pressbox.store.football_txt.dates import Season, settle, told_date, told_time, with_range
from pressbox.store.football_txt.goals import goals_of
from pressbox.store.football_txt.line_ups import cards_of, line_up_of
from pressbox.store.football_txt.lines import Line, lines_of
from pressbox.store.football_txt.match_line import Place, match_line, place_of
from pressbox.store.football_txt.titles import Title, title_of

_HEADING = re.compile(r"^\s*(?P<level>={1,6})\s*(?P<title>[^=].*?)?\s*=*\s*$")
_ROUND = re.compile(r"^\s*(?P<level>▪{1,4}|»{1,4}|:{2,4})\s*(?P<title>\S.*)$")
_BARE_ROUND = re.compile(
    r"^\s{0,2}(?P<title>(?:Matchday|Round|Group|Preliminary|Extra preliminary|First|Second|Third|Fourth|Fifth|Sixth"
    r"|Quarter-?\s?finals?|Semi-?\s?finals?|Finals?|Play-?offs?|Match for third place|Third place|\d(?:st|nd|rd|th))"
    r"(?![a-z])[^@:|]{0,60})$",
    re.IGNORECASE,
)
_PROPERTY = re.compile(r"^(?P<indent>\s*)(?P<key>[^\W\d_][^:()@]{0,45}?)\s?:(?P<value>\s.*|)$")
_BRACKETED_DATE = re.compile(r"^(?P<indent>\s*)\[(?P<date>[^\[\]]{3,40})\](?P<rest>.*)$")
_TIMED_NAMES = re.compile(r"\d'|\d\+\d|\d\s?\((?:p|og|o\.g|pen)")
_REFEREE_KEYS = ("ref", "refs", "referee", "referees")
_CARD_KEYS = {
    "yellow cards": "yellow", "yellow card": "yellow", "red cards": "red", "red card": "red", "sent off": "red",
    "sent-off": "red",
}  # fmt: skip
_KNOWN_KEYS = frozenset(
    "penalties penalty shoot-out shootout attendance att nb note notes bye byes cards assistants date goals trivia"
    " coach coaches venue venues subs substitutes bench".split()
) | {"penalty shootout", "penalty shoot-out", "missed penalties", "missed penalty", "penalties missed"}
_ORDER = re.compile(r"^(\s*)\(\d{1,3}\)\s+(?=\S)")  # "(73) 12:00 UTC-7  South Africa ...": the match's number
_REMARK = re.compile(r"^\s*(?:NB\b|nb:|Note:|\[[^\[\]]*\]?\s*$)")
_YEAR_ALONE = re.compile(r"^\s*(?P<year>1[89]\d\d|20\d\d)\s(?=\s*@)")
_END = "__END__"
_LONGEST_BRACKET = 40  # lines


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A line that was not understood."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class FootballTxt:
    """A file's matches, and the lines that were not understood."""

    matches: tuple[PlayedMatch, ...]
    unparsed: tuple[Unparsed, ...]


def parse_football_txt(text: str, *, country: str | None = None) -> FootballTxt:
    """Read a file; `country` is the clubs' where the title does not say."""
    reading = _Reading(country=country)
    for line in lines_of(text):
        if line.text.strip() == _END:
            break
        reading.take(line._replace(text=_ORDER.sub(r"\1", line.text)))
    reading.close_match()
    return FootballTxt(tuple(reading.matches), tuple(reading.unparsed))


@dataclass
class _Reading:
    """What has been said so far. One pass, one line at a time."""

    country: str | None
    matches: list[PlayedMatch] = field(default_factory=list)
    unparsed: list[Unparsed] = field(default_factory=list)
    title: Title = field(default_factory=lambda: Title(None, None, False, Season()))
    stages: list[str] = field(default_factory=list)
    rounds: list[str] = field(default_factory=list)
    day: date | None = None
    time: str | None = None
    place: Place | None = None
    match: PlayedMatch | None = None
    bracket: list[str] = field(default_factory=list)  # a goals bracket that is still open
    bracket_from: int = 0
    property: tuple[str, int] | None = None  # key and indent of the block that may go on
    property_text: list[str] = field(default_factory=list)
    line_ups_told: int = 0

    def take(self, line: Line) -> None:
        """One line of the file."""
        if line.dates_noted:
            self._note_dates(line.dates_noted)
        if line.blank:
            self._close_bracket()
            self._close_property()
            return
        if self.bracket:
            self._go_on_bracket(line)
            return
        if self._goes_on_property(line):
            self.property_text.append(line.text.strip())
            return
        steps = (
            self._heading, self._round, self._definition, self._goals, self._property, self._dated, self._match,
            self._remark,
        )  # fmt: skip
        if not any(step(line) for step in steps):
            self._not_understood(line)

    def close_match(self) -> None:
        """The match read last is complete."""
        self._close_bracket()
        self._close_property()
        if self.match:
            self.matches.append(self.match)
        self.match = None
        self.line_ups_told = 0

    # headings

    def _heading(self, line: Line) -> bool:
        found = _HEADING.match(line.text)
        if not found:
            return False
        self.close_match()
        title = (found["title"] or "").strip(" =")
        if not title:
            return True
        if len(found["level"]) == 1:
            self.title = title_of(title)
            self.stages, self.day = [], None
        else:
            self.stages = [*self.stages[: len(found["level"]) - 2], title]
        self.rounds, self.time = [], None
        return True

    def _round(self, line: Line) -> bool:
        found = _ROUND.match(line.text) or _BARE_ROUND.match(line.text)
        if not found:
            return False
        title, bar, _ = found["title"].partition("|")
        marked = found.re is _ROUND
        if not marked and match_line(line.text):
            return False
        self.close_match()
        if bar:  # "▪ Matchday 1  |  Thu Jun 12" says when, not that it follows
            return True
        title, at, place = title.partition("@")
        level = len(found["level"]) if marked else 1
        self.rounds = [*self.rounds[: level - 1], " ".join(title.split())]
        self.time, self.place = None, place_of(place) if at else None
        return True

    def _definition(self, line: Line) -> bool:
        """ "Group A  |  Brazil  Croatia" """
        return "|" in line.text

    def _note_dates(self, noted: str) -> None:
        first, dash, last = noted.partition(" - ")
        begins, ends = told_date(first.strip()), told_date(last.strip()) if dash else None
        if begins and ends:
            self.title = replace(self.title, season=with_range(self.title.season, begins[0], ends[0]))

    # goals

    def _goals(self, line: Line) -> bool:
        text = line.text.strip()
        if self.match is None:
            return False
        if text.startswith("("):
            self.bracket, self.bracket_from = [text], line.number
            if _closed(text):
                self._close_bracket()
            return True
        if text.startswith("[") and text.endswith("]") and _TIMED_NAMES.search(text):
            self._add_goals(text[1:-1], line.number)
            return True
        if _TIMED_NAMES.search(text) and ":" not in text[:40] and not match_line(line.text):
            self._add_goals(text, line.number)
            return True
        return False

    def _go_on_bracket(self, line: Line) -> None:
        self.bracket.append(line.text.strip())
        if _closed("\n".join(self.bracket)) or len(self.bracket) > _LONGEST_BRACKET:
            self._close_bracket()

    def _close_bracket(self) -> None:
        if not self.bracket:
            return
        text, self.bracket = "\n".join(self.bracket), []
        ends = _end_of_bracket(text)
        rest = text[ends + 1 :].strip()
        self._add_goals(text[1:ends], self.bracket_from)
        if rest:
            self.unparsed.append(Unparsed(self.bracket_from, rest))

    def _add_goals(self, text: str, number: int) -> None:
        if self.match is None:
            return
        goals = goals_of(text, self.match.final)
        if goals:
            self.match = replace(self.match, goals=self.match.goals + goals)
        elif text.strip(" -;\n"):
            self.unparsed.append(Unparsed(number, text))

    # line-ups, cards, referees

    def _property(self, line: Line) -> bool:
        found = _PROPERTY.match(line.text)
        if not found or self.match is None:
            return False
        key = " ".join(found["key"].split())
        known = key.lower() in _KNOWN_KEYS or key.lower() in _REFEREE_KEYS or key.lower() in _CARD_KEYS
        if not known and self._side_of(key) is None:
            return False
        self._close_property()
        self.property, self.property_text = (key, len(found["indent"])), [found["value"].strip()]
        return True

    def _side_of(self, key: str) -> SideName | None:
        """Whose line-up: by name, else the first told is the home side's."""
        if self.match is None:
            return None
        wanted = key.casefold()
        for side, name in (("home", self.match.home), ("away", self.match.away)):
            if wanted == name.casefold():
                return "home" if side == "home" else "away"
        if any(letter.isdigit() for letter in key) or self.line_ups_told > 1:
            return None
        return "home" if self.line_ups_told == 0 else "away"

    def _goes_on_property(self, line: Line) -> bool:
        if self.property is None:
            return False
        indent = len(line.text) - len(line.text.lstrip())
        found = _PROPERTY.match(line.text)
        if found and "(" not in found["key"] and found["key"].strip().lower() not in ("coach", "trainer"):
            return False
        text = self.property_text[-1].rstrip()
        return indent > self.property[1] or text.endswith((",", "-", ";", "(", "–"))

    def _close_property(self) -> None:
        if self.property is None or self.match is None:
            self.property = None
            return
        (key, _), text = self.property, " ".join(self.property_text)
        self.property, self.property_text = None, []
        lower = key.lower()
        if lower in _REFEREE_KEYS:
            self.match = replace(self.match, referee=text.split("(")[0].split(",")[0].strip(" .") or None)
        elif lower in _CARD_KEYS:
            self.match = replace(self.match, cards=self.match.cards + cards_of(text, _CARD_KEYS[lower]))
        elif lower in ("att", "attendance"):
            self.match = replace(self.match, attendance=place_of(f"att: {text}").attendance)
        elif lower not in _KNOWN_KEYS and (side := self._side_of(key)):
            self.line_ups_told += 1
            told = line_up_of(text, side)
            coach = {f"{side}_coach": told.coach} if told.coach else {}
            self.match = replace(
                self.match, appearances=self.match.appearances + told.appearances, cards=self.match.cards + told.cards,
                **coach,  # type: ignore[arg-type]
            )  # fmt: skip

    # days and matches

    def _dated(self, line: Line) -> bool:
        text = line.text.strip()
        bracketed = _BRACKETED_DATE.match(line.text)
        if bracketed:
            inside = told_date(bracketed["date"].strip())
            if not inside:
                return False
            self.close_match()
            self.day, self.time, self.place = settle(inside[0], self.title.season, self.day), None, None
            return not bracketed["rest"].strip() or self._match(line._replace(text=bracketed["rest"]))
        told = told_date(text)
        if not told:
            alone = _YEAR_ALONE.match(line.text)
            if not alone:
                return False
            self.day, self.time, self.place = None, None, None
            if not self._match(line._replace(text="  " + line.text[alone.end() :])) or self.match is None:
                return False
            self.match = replace(self.match, season=alone["year"])
            return True
        rest = text[told[1] :]
        if rest[:1].isalnum():  # "May 1st ..." or a team that begins like a month
            return False
        if rest.strip() and not rest.lstrip().startswith(("@", "att", "Att", ",")):
            bare = _after_time(rest)
            if bare.strip() and not _is_place(bare) and match_line("  " + bare) is None:
                return False
        self.close_match()
        self.day, self.time, self.place = settle(told[0], self.title.season, self.day), None, None
        return not rest.strip() or self._match(line._replace(text="  " + rest))

    def _match(self, line: Line) -> bool:
        text = line.text
        timed = told_time(text)
        if timed:
            if self.match:
                self.close_match()
            self.time, text = timed[0], text[timed[1] :]
            if not text.strip():
                return True
        found = match_line(text)
        if not found:
            if _is_place(text):
                self.close_match()
                self.place = place_of(text)
                return True
            return False
        self.close_match()
        if found.home_country is None and found.away_country is None and self.title.competition is None:
            return False
        place = Place(found.ground, found.attendance) if found.ground else self.place
        scores = found.scores
        self.match = PlayedMatch(
            home=found.home, away=found.away, competition=self.title.competition, season=self.title.season.label,
            country=self.title.country or self.country, home_country=found.home_country,
            away_country=found.away_country, international=self.title.international,
            stage=", ".join(self.stages) or self.title.stage, round=", ".join(self.rounds) or None,
            date=self.day, time=self.time, full_time=scores.full_time, half_time=scores.half_time,
            extra_time=scores.extra_time, shootout=scores.shootout, aggregate=scores.aggregate, status=found.status,
            ground=place.ground if place else None,
            attendance=found.attendance or (place.attendance if place else None),
            note=found.note, line=line.number,
        )  # fmt: skip
        self.place = None
        if found.goals:
            self.bracket, self.bracket_from = [f"({found.goals}"], line.number
            if _closed(self.bracket[0]):
                self._close_bracket()
        return True

    def _remark(self, line: Line) -> bool:
        return bool(_REMARK.match(line.text))

    def _not_understood(self, line: Line) -> None:
        self.unparsed.append(Unparsed(line.number, line.text.strip()))


def _after_time(text: str) -> str:
    timed = told_time(text)
    return text[timed[1] :] if timed else text


def _is_place(text: str) -> bool:
    return text.lstrip(" ,").lower().startswith(("@", "att"))


def _closed(text: str) -> bool:
    return text.count("(") <= text.count(")")


def _end_of_bracket(text: str) -> int:
    """Where the first bracket closes; the end of the text if it never does."""
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return at
    return len(text)
