"""Lines of a club's site that say whom it met and that it won or lost in, the result out.

U9 Eagles                          Brent Youth v Rayston Colts
Europa League (h)                  Competition
Tarn Hurricanes                    County Cup
Won 6-1                            Result: Won 3-7
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.document import Genre, Span
from pressbox.datatypes.listing import Pair, ResultRow, Written
from pressbox.document.lists.stacked import Stacked

_OUTCOME = re.compile(
    r"(?:result\s*[:–-]?\s*)?(?:(?P<word>won|lost|drew|drawn|win|loss|draw)\s*[:–-]?\s*(?P<a>\d{1,2})\s*[-–:]\s*(?P<b>\d{1,2})"
    r"|(?P<c>\d{1,2})\s*[-–]\s*(?P<d>\d{1,2})\s*\(?(?P<after>win|won|loss|lost|defeat|draw|drew)\)?)[.!]?",
    re.IGNORECASE,
)
_NAME = r"(?:\d(?:st|nd|rd|th)\s|U\d{1,2}|Under|[^\W\d_a-z])[\w'’.&-]*(?:\s(?:of|the|and|&|\d{1,2}(?:['’]?s)?|[^\W\d_a-z][\w'’.&-]*|\d[A-Z]|\d(?:st|nd|rd|th))){0,6}"
_MEETING = re.compile(
    rf"(?:[A-Z][a-z]+:\s)?(?P<first>{_NAME})\s(?:v|vs|V|VS|versus)\.?\s(?P<second>{_NAME}?)(?:\s?\((?P<where>[hHaA]|home|away|Home|Away)\))?"
    r"\.?(?:(?:\s?[-–:,]\s?|\s)(?P<rest>(?:result\s*[:–-]?\s*)?[^\W\d_]{3,5}\W{1,3}\d.*))?"
)
_SIDE = re.compile(rf"(?P<name>{_NAME})(?:\s?\((?P<ground>[hHaA]|home|away|Home|Away)\))?")
_NO_SIDE = re.compile(
    r"\b(?:league|cup|trophy|division|div|shield|plate|vase|friendly|tournament|competition|match|date|result|report|scorers?|venue"
    r"|round|final|semi-final|fixtures?|results|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march"
    r"|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_SHORT, _WITHIN, _NEAR = 60, 6, 3  # letters of a line; lines to the outcome behind a meeting, behind a side
_GROUND = re.compile(r"\((?P<ground>[hHaA]|home|away|Home|Away)\)")


def won_or_lost_at(text: str, paragraphs: Sequence[Span], at: int) -> Stacked | None:
    """The result that the line at `at` begins: a meeting, or a side over whom it met, and below how it went."""
    line = paragraphs[at].of(text)
    if len(line) > _SHORT:
        return None
    meeting = _MEETING.fullmatch(line.strip())
    if meeting is not None:
        return _of_a_meeting(text, paragraphs, at, meeting, line)
    return _of_sides_below_each_other(text, paragraphs, at)


def _of_a_meeting(text: str, paragraphs: Sequence[Span], at: int, meeting: re.Match[str], line: str) -> Stacked | None:
    start = paragraphs[at].start + len(line) - len(line.lstrip())
    ends = {side: meeting.start(side) + len(meeting[side].rstrip(".")) for side in ("first", "second")}
    teams = tuple(
        Written(Span(start + meeting.start(side), start + end), line.strip()[meeting.start(side) : end])
        for side, end in ends.items()
    )
    same = _OUTCOME.fullmatch(meeting["rest"].strip(" -–:.")) if meeting["rest"] else None
    if meeting["rest"] and same is None:
        return None
    end = at if same else _outcome_below(text, paragraphs, at, _WITHIN)
    told = same or (_OUTCOME.fullmatch(paragraphs[end].of(text).strip()) if end is not None else None)
    if told is None or end is None:
        return None
    span, figures, where = Span(start, paragraphs[end].end), _figures(told), (meeting["where"] or "")[:1].lower()
    row = ResultRow(span, (teams[0], teams[1]), figures)
    if where or _OWN_GRADE.fullmatch(
        meeting["first"]
    ):  # whose ground it was is said of the first named, and so is how they fared
        ours = _ours(told)
        if ours is None:
            return None
        row = ResultRow(span, (teams[0], teams[1]), ours)
        if where == "a":
            row = ResultRow(span, (teams[1], teams[0]), (ours[1], ours[0]))
    return _taken(row, paragraphs, at, end)


_OWN_GRADE = re.compile(
    r"(?:\d(?:st|nd|rd|th)\s(?:XI|team)|firsts|seconds|thirds|U\d{1,2}s?\s?[A-C]?|under.*)", re.IGNORECASE
)


def _ours(told: re.Match[str]) -> Pair | None:
    """The figures of "Lost 3-2", those of the side that lost first; none of a draw that is none."""
    how = (told["word"] or told["after"]).lower()
    high, low = sorted(_figures(told), reverse=True)
    if (high == low) != how.startswith("dr"):
        return None
    return (high, low) if how.startswith("w") else (low, high)


def _of_sides_below_each_other(text: str, paragraphs: Sequence[Span], at: int) -> Stacked | None:
    end = _outcome_below(text, paragraphs, at, _NEAR)
    if end is None:
        return None
    told = _OUTCOME.fullmatch(paragraphs[end].of(text).strip())
    sides: list[Written] = []
    ground = ""
    for span in paragraphs[at:end]:
        line = span.of(text)
        if (said := _GROUND.search(line)) is not None:
            ground = said["ground"][0].lower()
        side = _SIDE.fullmatch(line.strip())
        if side is None or _NO_SIDE.search(line):
            if not sides:
                return None
            continue
        start = span.start + len(line) - len(line.lstrip())
        sides.append(Written(Span(start + side.start("name"), start + side.end("name")), side["name"]))
    if told is None or len(sides) != _TWO:
        return None
    ours = _ours(told)
    if ours is None:
        return None
    span = Span(sides[0].span.start, paragraphs[end].end)
    if ground == "a":
        row = ResultRow(span, (sides[1], sides[0]), (ours[1], ours[0]))
    else:
        row = ResultRow(span, (sides[0], sides[1]), ours, home_first=ground == "h")
    return _taken(row, paragraphs, at, end)


_TWO = 2


def _outcome_below(text: str, paragraphs: Sequence[Span], at: int, within: int) -> int | None:
    """The line below that says how it went, all lines between being short."""
    for i in range(at + 1, min(len(paragraphs), at + 1 + within)):
        line = paragraphs[i].of(text).strip()
        if len(line) > _SHORT:
            return None
        if _OUTCOME.fullmatch(line):
            return i
        if _MEETING.fullmatch(line):
            return None
    return None


def _figures(told: re.Match[str]) -> Pair:
    return (int(told["a"]), int(told["b"])) if told["a"] else (int(told["c"]), int(told["d"]))


def _taken(row: ResultRow, paragraphs: Sequence[Span], at: int, end: int) -> Stacked:
    sides = {team.span.start for team in row.teams}
    pieces = [
        (span, Genre.RESULT if any(span.start <= start < span.end for start in sides) else Genre.FACTBOX)
        for span in paragraphs[at : end + 1]
    ]
    return Stacked(row, [], end + 1 - at, pieces)
