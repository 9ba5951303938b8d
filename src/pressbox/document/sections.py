"""A round-up under headings in, the document of each match out: every section is read as a report of its own.

    Harbour Town 2 Millfield 0          ->  "the visitors" below is Millfield, "Rovers" below the next is Ouseburn Rovers
    Hale scored twice before the visitors ...

    Eastvale 1 Ouseburn Rovers 1
    Lind had put Rovers ahead ...

A heading is a result alone on its line with prose below it. What stands above the first is a document too.
"""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from pressbox.datatypes.days import DAYS
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.listing import Listings, ResultRow, Written
from pressbox.document.one_club import games_of_one_club, grade_of
from pressbox.document.printed_above import Printed
from pressbox.document.under_their_class import class_of, under_their_class

_HEADS = (Genre.RESULT, Genre.HEADLINE, Genre.SUBHEADING, Genre.CAPTION, Genre.SCORELINE)
_BELOW_HEADS = (Genre.FACTBOX, Genre.LINEUP, Genre.CREDIT, Genre.SUBHEADING, Genre.CAPTION)
_LONGEST_HEAD = 24  # words; a result in a longer line is part of what it tells
_LEAST = 2  # matches under headings
_OWN = 0.5  # of the sections, those that name a team of their heading
_FOREIGN = 0.2  # of the sections, those that speak more of another's teams
_NAME = r"(?:\d\.\s)?[^\W\d_a-z][\w.'’&-]*(?:\s(?:of|the|and|de|&|[^\W_a-z][\w.'’&-]*)){0,4}"
_FIXTURE = re.compile(
    rf"[\W_]{{0,4}}(?:\d{{1,2}}[.)]\s(?!FC|SC|FSV|CfR))?(?P<first>{_NAME})\s(?:v|vs|versus|V|VS|against|(?P<at>at|@)|(?P<dash>-|–|—))\.?\s(?P<second>{_NAME})"
    r"(?:\s?\((?:\d{1,2}\s?[-–]\s?\d{1,2}|[^()\d]{2,24})\))?[\W_]{0,4}"
)
_NUMBER = r"(?:\d{1,2}|nil|nothing|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|love)"
_IN_WORDS = re.compile(
    rf"\b{_NUMBER}(?:\s(?:goals?|points?))?\sto\s{_NUMBER}\b|\b{_NUMBER}\s(?:goals?\s|points?\s)?(?:each|all|apiece)\b"
    r"|\b(?:goalless|scoreless|pointless)\sdraw|\bno\sscor(?:e|ing)\b",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(?<![\d-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d-])")
_TURNS_AWAY = frozenset("elsewhere also meanwhile".split())
_OTHERS = 4  # tokens of "OTHER GAMES"
_SHORTEST_NAME = 4  # letters of a word by which a team is known again


@dataclass(frozen=True, slots=True)
class _Section:
    row: ResultRow
    first: int  # the sentence of the heading
    last: int = 0  # the sentence behind the section


def sections_of(document: Document) -> tuple[Document | None, tuple[Document, ...]]:
    """What stands above the first heading, and the sections; none of a report that has no such headings.

    Each has its own sentences from 0; all spans stay offsets into the whole text.
    """
    if (games := games_of_one_club(document)) is not None:
        bounds = [*games, len(document.sentences)]
        above = _part(document, 0, games[0]) if games[0] else None
        whose = _tells_whose(document, games[0])
        return above, tuple(_part(document, first, last, whose) for first, last in itertools.pairwise(bounds))
    heads = list(_heads(document))
    if not _tell_of_play(document, heads):
        heads = [head for head in heads if head.row.score]
    if len(heads) < _LEAST:
        return _under_their_class(document)
    ends = [*(head.first for head in heads[1:]), len(document.sentences)]
    sections = [replace(head, last=end) for head, end in zip(heads, ends, strict=True)]
    graded = all(grade_of(head.row) for head in heads)  # "the A team" below "Wexley A 4 Thornby A 1"
    if not graded and not _speak_of_their_own(document, sections):
        return None, ()
    above = _part(document, 0, heads[0].first) if heads[0].first else None
    bounds = [*(head.first for head in heads), *_elsewhere(document, sections[-1]), len(document.sentences)]
    printed = {head.first: head.row for head in heads if head.row not in document.listings.results}
    return above, tuple(
        _with_row(_part(document, first, last), printed.get(first)) for first, last in itertools.pairwise(bounds)
    )


def _under_their_class(document: Document) -> tuple[Document | None, tuple[Document, ...]]:
    """The parts of a round-up of which only headings tell where the next class of matches begins."""
    heads = under_their_class(document)
    if not heads:
        return None, ()
    above = _part(document, 0, heads[0]) if heads[0] else None
    return above, tuple(
        _part(document, first, last) for first, last in itertools.pairwise((*heads, len(document.sentences)))
    )


def _with_row(part: Document, row: ResultRow | None) -> Document:
    """The section of a match whose score stands in a list above all headings, or whose heading names no more than its sides."""
    if row is None:
        return part
    if not row.score:
        return replace(part, listings=replace(part.listings, headings=(row,)))
    return replace(part, listings=replace(part.listings, results=(row, *part.listings.results)))


def _heads(document: Document) -> Iterator[_Section]:
    """The headings: results of teams that play in no other, each with prose below it."""
    met_in: dict[tuple[str, str], _Met] = defaultdict(_Met)  # the B teams of two clubs may meet where their A teams did
    rows = iter(document.listings.results)
    row = next(rows, None)
    printed = Printed(document.listings.results)
    below = _printed_heads(document, printed)
    listed = _of_the_list(document, min(below, default=0))
    for sentence in document.sentences:
        here: list[ResultRow] = []
        while row is not None and row.span.start < sentence.span.end:
            if row.span.start >= sentence.span.start:
                here.append(row)
            row = next(rows, None)
        fixture = None
        if not here and sentence.genre in (*_HEADS, Genre.PROSE):
            fixture = below.get(sentence.index) or _fixture(document, sentence)
        if fixture is not None:
            here = [fixture]
        elif len(here) != 1 or sentence.genre not in _HEADS or not here[0].score:
            continue
        if len(sentence.tokens) > _LONGEST_HEAD or sentence.index in listed:
            continue
        teams = [frozenset(team.name.lower().split()) for team in here[0].teams]
        grade, named = grade_of(here[0]), class_of(document, sentence.index - 1)
        met = met_in[grade, named]
        before = [met] if grade or named else [one for (other, _), one in met_in.items() if not other]
        if not any(one.again(teams) for one in before) and _prose_below(document, sentence):
            met.add(teams)
            yield _Section(here[0], _with_scorers_overhead(document, sentence, here[0]))


def _printed_heads(document: Document, printed: Printed) -> dict[int, ResultRow]:
    """By sentence the headings whose matches a list above has."""
    found: dict[int, ResultRow] = {}
    headings = {row.span.start: row for row in document.listings.headings}
    for sentence in document.sentences:
        if sentence.genre in (*_HEADS, Genre.PROSE) and len(sentence.tokens) <= _LONGEST_HEAD:
            row = headings.get(sentence.span.start) or printed.scored(_fixture(document, sentence))
            if row is not None and row.score:
                found[sentence.index] = row
    return found


def _of_the_list(document: Document, before: int) -> set[int]:
    """The sentences above the first of those headings that are a list's, one result behind the other: no headings."""
    lines = [s.index for s in document.sentences[:before] if s.genre is Genre.RESULT]
    return {at for at in lines if at - 1 in lines or at + 1 in lines}


def _fixture(document: Document, sentence: Sentence) -> ResultRow | None:
    """ "Harbour Town v Millfield" alone on its line, the score left to what stands below, or in brackets behind."""
    line = _FIXTURE.fullmatch(sentence.span.of(document.text))
    if line is None or not sentence.index or _RUNS_ON.search(line["second"]):
        return None
    if (line["at"] or line["dash"]) and not _NO_SIDES.isdisjoint(f"{line['first']} {line['second']}".lower().split()):
        return None  # "Round Five - Saturday", "Day out at Kelby"
    names: list[Written] = []
    for side in ("first", "second"):
        start = sentence.span.start + line.start(side)
        name = _ENDS_THE_LINE.sub("", line[side])
        names.append(Written(Span(start, start + len(name)), name))
    return ResultRow(sentence.span, (names[1], names[0]) if line["at"] else (names[0], names[1]))


_NO_SIDES = (
    frozenset(
        "league cup shield trophy division round week day matchday group final semi-final section pool season report reports review recap"
        " results result match game ratings table preview news live highlights"
        " reaction by photo photos women men girls boys reserves under-21s part home away half first second today tonight".split()
    )
    | DAYS
)
_RUNS_ON = re.compile(r"\.[-–—]+\w")  # "Stour v. Oswaldby.--At Stour."
_ENDS_THE_LINE = re.compile(
    r"(?:(?<=[^\W\d_]{3})\.)?[-–—:]*$"
)  # the stop behind "TAMAR UNITED.", "Tamar.--", not of "F.C."


def _tell_of_play(document: Document, heads: Sequence[_Section]) -> bool:
    """Whether what stands below fixtures says at once how they ended; a preview does not."""
    fixtures = [(at, head) for at, head in enumerate(heads) if head.row.score is None]
    if fixtures and fixtures[0][1].first > 0 and not _NOT_PLAYED.isdisjoint(document.sentences[0].lowers):
        return False
    told = 0
    for at, head in fixtures:
        below = document.text[head.row.span.end : _end_of(document, heads, at)]
        prose = next((s for s in document.sentences[head.first + 1 :] if s.genre is Genre.PROSE), None)
        until = prose.span.end if prose else head.row.span.end
        at_once = _SCORE.search(document.text, head.row.span.start, until) is not None
        told += (at_once or _IN_WORDS.search(below) is not None or _tells_how_it_went(below)) and not _looks_ahead(
            below
        )
    return told >= _OWN * len(fixtures)


_NOT_PLAYED = frozenset("preview previews fixtures tickets ticket draw predictions preview:".split())


def _looks_ahead(below: str) -> bool:
    """Whether what stands below a fixture speaks of it as of one to come."""
    return len({found.group().lower() for found in _TO_COME.finditer(below)}) >= _TWO_THINGS


_TO_COME = re.compile(
    r"\b(?:predictions?|predicted|verdict|kick[- ]?off is|kicks? off at|team news|head[- ]to[- ]head|last met|last meeting|odds|tomorrow|tonight|preview"
    r"|will be|will look|will hope|will host|will face|will travel|hoping to|looking to|aim to|could|expected|should|out injured|doubtful|suspended|available)\b",
    re.IGNORECASE,
)


def _tells_how_it_went(below: str) -> bool:
    """Whether it says of the course of play at least two things: "won the toss", "at half-time", "equalised"; or how it ended."""
    if len({found.group().lower() for found in _OF_PLAY.finditer(below)}) >= _TWO_THINGS:
        return True
    return _ENDED.search(below) is not None


_OF_PLAY = re.compile(
    r"\b(?:(?:won|lost|winning|losing) the toss|at half[- ]time|(?:first|second|opening|initial|latter) (?:half|moiety)(?! hour)|equali[sz]ed"
    r"|levell?ed|at the interval|the interval|change of ends|changing ends|cross(?:ing|ed) over|scored|netted|opened the scoring"
    r"|kick(?:ed)? off|full[- ]time|call of time|time was called|the final whistle|found the net|goal ?keeper|custodian|penalty)\b",
    re.IGNORECASE,
)
_TWO_THINGS = 2
_ENDED = re.compile(
    rf"\b(?:ended|finished|finishing|ending|won|lost|drew|beaten|winners?|losers|win|victory|triumph|success|defeat|draw|stalemate|beat|final score)\b"
    rf"[^.!?]{{0,60}}?(?:\b\d{{1,2}}\s?[-–]\s?\d{{1,2}}\b|\b(?:goalless|scoreless|all square|level)\b|\b{_NUMBER}[- ](?:{_NUMBER}|all)\b)"
    rf"|\b\d{{1,2}}\s?[-–]\s?\d{{1,2}}\s(?:\w+\s)?(?:win|victory|triumph|success|defeat|draw|stalemate|loss|reverse|rout|thrashing|winners|thriller)\b"
    r"|\b(?:ended|finished|remained|stayed|was) (?:goalless|scoreless)\b|\b(?:goals?|strikes?|headers?|penalt(?:y|ies)) (?:from|by) [A-Z]",
)


def _end_of(document: Document, heads: Sequence[_Section], at: int) -> int:
    """Where what stands below a heading ends."""
    return document.sentences[heads[at + 1].first].span.start if at + 1 < len(heads) else len(document.text)


def _with_scorers_overhead(document: Document, head: Sentence, row: ResultRow) -> int:
    """Where a section begins: at its heading, or a line before, with "Scorers: Hale 12, 44; Brandt 80", or the same result."""
    if not head.index:
        return head.index
    above = document.sentences[head.index - 1].span
    teams = [team.name for team in row.teams]
    if any(
        above.start <= other.span.start < above.end and [team.name for team in other.teams] == teams
        for other in document.listings.results
    ):
        return head.index - 1  # "Gent 2-2 Molde", and below it "Highlights: Gent 2-2 Molde"
    told = [goal for goal in document.listings.goals if above.start <= goal.span.start < above.end]
    return head.index - 1 if told and all(goal.side in row.teams for goal in told) else head.index


class _Met:
    """The teams of the headings above, by name and by word: whatever the number of headings, each is looked up once."""

    def __init__(self) -> None:
        self._names: set[frozenset[str]] = set()
        self._matches: dict[str, set[int]] = defaultdict(set)  # word -> the matches in which a team is called so
        self._number = 0

    def add(self, teams: Sequence[frozenset[str]]) -> None:
        """Remember the teams of a heading."""
        self._names.update(teams)
        for word in frozenset().union(*teams):
            self._matches[word].add(self._number)
        self._number += 1

    def again(self, teams: Sequence[frozenset[str]]) -> bool:
        """Whether it is a match met before, or of a team that plays in one: "Half-time: Town 1, Lincoln 0"."""
        if not self._names.isdisjoint(teams):
            return True
        first, second = (set().union(*(self._matches.get(word, ()) for word in team)) for team in teams)
        return not first.isdisjoint(second)


def _prose_below(document: Document, head: Sentence) -> bool:
    below = (document.sentences[at].genre for at in range(head.index + 1, len(document.sentences)))
    return next((genre for genre in below if genre not in _BELOW_HEADS), None) is Genre.PROSE


def _elsewhere(document: Document, last: _Section) -> Iterator[int]:
    """Where the last section ends before the text does: "Also in League D, ..." of other teams."""
    names = _words_of(last.row)
    above = last.first
    for sentence in document.sentences[last.first + 1 : last.last]:
        opens = sentence.paragraph != document.sentences[above].paragraph
        if opens and sentence.lowers[0] in ("other", "remaining") and len(sentence.tokens) <= _OTHERS:
            yield sentence.index  # "OTHER GAMES"
            return
        if opens and sentence.lowers[0] in _TURNS_AWAY and not sentence.words & names:
            yield sentence.index
            return
        above = sentence.index


def _speak_of_their_own(document: Document, sections: Sequence[_Section]) -> bool:
    """Whether what stands below the headings is about their teams: a list of results may stand inside a report."""
    known = [_words_of(section.row) for section in sections]
    called: dict[str, list[int]] = defaultdict(list)  # word -> the sections with a team so called
    for number, words in enumerate(known):
        for word in words:
            called[word].append(number)
    own = foreign = 0
    for number, section in enumerate(sections):
        told: Counter[int] = Counter()
        for sentence in document.sentences[section.first + 1 : section.last]:
            if sentence.genre is Genre.PROSE:
                mine = sentence.words & known[number]  # "Rovers", below a heading with Rovers, are these
                others = (sentence.words & called.keys()) - known[number]
                told.update({other for word in others for other in called[word]} - {number})
                told[number] += bool(mine)
        own += told[number] > 0 or (section.row.score is None and not told.total())
        foreign += max(told.values(), default=0) > told[number]
    return own >= _OWN * len(sections) and foreign <= _FOREIGN * len(sections)


def _words_of(row: ResultRow) -> set[str]:
    words = {word for team in row.teams for word in team.name.lower().split()}
    return {word for word in words if len(word) >= _SHORTEST_NAME} or words


def _tells_whose(document: Document, first: int) -> tuple[Sentence, ...]:
    """The sentences above one club's matches that say who they are: "The St Joseph's team went to the Beehive"."""
    prose = [s for s in document.sentences[:first] if s.genre is Genre.PROSE]
    told = [s for at, s in enumerate(prose) if at == 0 or _WHO_PLAYED.search(document.text, *s.span)]
    scored = any(_SCORE.search(document.text, *s.span) or _IN_WORDS.search(document.text, *s.span) for s in told)
    return () if scored else tuple(told)


_WHO_PLAYED = re.compile(
    r"\b(?:team|squad|side) (?:was|were|is|consisted|comprised)\b|^(?:team|squad)\s?:", re.IGNORECASE
)


def _part(document: Document, first: int, last: int, lead: Sequence[Sentence] = ()) -> Document:
    """The document of some of the sentences, behind a `lead` that all parts share."""
    inside = document.sentences[first:last]
    above = inside[0].paragraph
    start, end = inside[0].span.start, inside[-1].span.end
    leads = len(lead)
    shared = tuple(replace(sentence, index=at, paragraph=at) for at, sentence in enumerate(lead))
    return replace(
        document,
        sentences=shared + tuple(
            replace(sentence, index=sentence.index - first + leads, paragraph=sentence.paragraph - above + leads)
            for sentence in inside
        ),
        quotations=tuple(
            replace(said, sentence=said.sentence - first + leads)
            for said in document.quotations if first <= said.sentence < last
        ),
        listings=_within(document.listings, start, end),
        part=Span(start, end),
    )  # fmt: skip


def _within(listings: Listings, start: int, end: int) -> Listings:
    """The rows of the lists that begin inside a stretch of the text."""
    kept = {
        one.name: tuple(
            row for row in getattr(listings, one.name) if start <= (row[0] if one.name == "pieces" else row.span).start < end
        )
        for one in fields(listings)
    }  # fmt: skip
    return Listings(**kept)
