"""An American summary of scoring in, its goals out.

    First half: 1, Denton, Ofori 3 (Carrasco), 9th minute. 2, Harwick, Lund (unassisted), 31:06.
    First half_1, Denton, Ofori, 3 (Carrasco), 9th minute.
    HAR - Hale (Lind) 17:22; MIL - Brandt (PK) 60:10

A clock that starts again in the second half is counted on from the break: 45 minutes, 40 where schools play.
"""

import re
from collections.abc import Iterator, Sequence

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import GoalRow, Written
from pressbox.document.lists.names import by_letters, label_of

_NAME = r"[^\W\d_a-z][\w.'’-]*(?:\s(?:[a-z]{2,3}\s)?[^\W\d_a-z][\w.'’-]*){0,3}"
_WHEN = (
    r"(?:(?P<clock>\d{1,3}):(?P<seconds>\d\d)|(?P<minute>\d{1,3})(?:\+(?P<extra>\d{1,2}))?"
    r"(?:(?:st|nd|rd|th)(?:\s(?:minute|min\.?))?|['’′]|\s?min(?:ute)?s?\b))"
)
_KIND = r"(?:,?\s\(?(?P<kind>penalty kick|penalty|pk|PK|own goal|og|OG|header|free kick)\)?)?"
_GOAL = rf"(?P<scorer>{_NAME})(?:,?\s\d{{1,2}}(?![\d:'’′]|st|nd|rd|th))?{_KIND}(?:\s\((?P<assist>[^()]{{2,60}})\))?"
_NUMBERED = re.compile(
    rf"(?<!,)(?<![^\W_])(?P<number>\d{{1,2}}),\s(?P<team>[^\W\d_a-z][\w .&'’-]{{0,30}}?),\s{_GOAL}(?P<kind2>,?\s\(?(?:penalty kick|pk|PK|own goal)\)?)?,?\s{_WHEN}",
)
_LABELLED = re.compile(
    rf"(?:(?i:scoring|scoring summary|goals):\s|(?<![^\n])(?!(?i:scoring|goals)\b)|;\s?)(?P<team>[A-Z][\w&.'’-]{{0,14}}(?:\s[A-Z][\w&.'’-]{{1,14}})?)\s?[-–—:]\s{_GOAL},?\s{_WHEN}(?=\.?\s*(?:$|[;\n]))",
)
_HALF = re.compile(r"\b(?P<which>first|second)\shalf(?:\b\s?[:.–—-]|_)", re.IGNORECASE)
_SCHOOLS = re.compile(r"\b(?:girls|boys|varsity|high school|prep|senior (?:day|night)|section(?:al)?)\b", re.IGNORECASE)
_ALONE = frozenset(("unassisted", "un", "unasst", "penalty kick", "pk", "penalty"))
_KINDS = {
    "penalty kick": "penalty", "penalty": "penalty", "pk": "penalty", "own goal": "own_goal", "og": "own_goal",
    "header": "header", "free kick": "free_kick",
}  # fmt: skip


def summary_of(text: str, span: Span, teams: Sequence[Written], *, second_half: bool) -> list[GoalRow]:
    """The goals that a line of a summary tells; `second_half`: a line above it said so."""
    numbered = list(_NUMBERED.finditer(text, *span))
    if numbered and [int(goal["number"]) for goal in numbered] == list(
        range(int(numbered[0]["number"]), int(numbered[0]["number"]) + len(numbered))
    ):
        return [
            _row(text, goal, teams, _begins(text, span, goal.start(), second_half=second_half)) for goal in numbered
        ]
    labelled = list(_LABELLED.finditer(text, *span))
    if not all(_side(goal, teams) for goal in labelled):
        return []  # "Booked: Hale 12'"
    return [_row(text, goal, teams, 0) for goal in labelled]


def half_told(text: str, span: Span) -> bool | None:
    """Whether a line ends in the second half, as its labels have it; None of a line without one."""
    labels = list(_HALF.finditer(text, *span))
    return labels[-1]["which"].lower() == "second" if labels else None


def _begins(text: str, span: Span, at: int, *, second_half: bool) -> int:
    """The minute from which a clock at `at` counts."""
    before = half_told(text, Span(span.start, at))
    if not (second_half if before is None else before):
        return 0
    return 40 if _SCHOOLS.search(text) else 45


def _row(text: str, goal: re.Match[str], teams: Sequence[Written], begins: int) -> GoalRow:
    side = _side(goal, teams) or Written(Span(*goal.span("team")), goal["team"])
    minute = int(goal["minute"]) if goal["minute"] else int(goal["clock"]) + (int(goal["seconds"]) > 0)
    if goal["clock"] and int(goal["clock"]) < begins:
        minute += begins
    told = " ".join(part or "" for part in (goal["kind"], goal.groupdict().get("kind2"), goal["assist"])).lower()
    kind = next((kind for word, kind in _KINDS.items() if re.search(rf"\b{word}\b", told)), None)
    scorer = _man(goal, "scorer")
    assist = None if (goal["assist"] or "").lower() in (*_ALONE, *_KINDS) else next(_passers(goal), None)
    return GoalRow(
        Span(goal.start("team"), goal.end()), scorer, side, minute,
        int(goal["extra"]) if goal["extra"] else None, kind, assist=assist,
    )  # fmt: skip


def _side(goal: re.Match[str], teams: Sequence[Written]) -> Written | None:
    named = Written(Span(*goal.span("team")), goal["team"])
    return label_of(named, teams) or by_letters(named, teams)


def _man(goal: re.Match[str], group: str) -> Written:
    return Written(Span(*goal.span(group)), goal[group])


def _passers(goal: re.Match[str]) -> Iterator[Written]:
    """The first of those in the bracket: "(Lind, Roper)"."""
    if goal["assist"]:
        name = re.match(rf"(?:from\s|assist:?\s)?({_NAME})", goal["assist"])
        if name:
            start = goal.start("assist") + name.start(1)
            yield Written(Span(start, start + len(name[1])), name[1])
