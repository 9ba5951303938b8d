"""A side's scorers whose goals are described in brackets, each with its minute behind the words, in; the goals out.

"Harbour Town - Tom Hale (headed in a Lind cross 28, a low shot 54), Okoro (penalty 70)"  ->  Hale 28' header (Lind), Hale 54', Okoro 70' penalty
"""

import re
from collections.abc import Sequence

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import GoalRow, Written
from pressbox.document.lists.names import label_of

_NAME = r"[^\W\d_a-z][\w.'’-]*(?:\s(?:[a-z]{2,3}\s)?[^\W\d_a-z][\w.'’-]*){0,3}"
_HEAD = re.compile(r"\s*(?P<team>[^\W\d_a-z][\w.&'’-]*(?:\s[\w.&'’-]+){0,4}?)\s?(?:\s[-–—]|:)\s(?=[^\W\d_a-z])")
_MAN = re.compile(rf"(?P<man>{_NAME})\s\((?P<told>[^()]{{3,700}})\)(?:[,;]\s(?:and\s)?|\sand\s|\.?\s*$)")
_GOAL = re.compile(
    r"(?P<how>[^\d]*(?:\d+-?yards?[^\d]*)*?)\b(?P<minute>\d{1,3})(?:\+(?P<extra>\d{1,2}))?(?:['’]|\sminutes?)?\s*(?:[,;]\s?|$)"
)
_PASS = r"(?:cross|pass|centre|through[ -]?ball|corner|free[ -]kick|back[ -]?heel|flick|knock-?down|lob|throw(?:-in)?)"
_PASSER = re.compile(
    rf"\b(?:a|an|another|from|off|following|after)\s(?P<a>[^\W\d_a-z][\w'’-]+?)(?:['’]s?)?\s(?:[a-z-]+\s){{0,2}}{_PASS}\b"
    rf"|\b{_PASS}\s(?:by|from)\s(?P<b>[^\W\d_a-z][\w'’-]+)"
)  # fmt: skip
_KINDS = (
    ("own_goal", re.compile(r"\bown[ -]goal\b", re.IGNORECASE)),
    ("penalty", re.compile(r"\bpenalty\b(?![ -](?:area|box|spot))|\bspot-kick\b", re.IGNORECASE)),
    ("header", re.compile(r"\bhead(?:ed|er|ing)\b", re.IGNORECASE)),
    ("free_kick", re.compile(r"(?:^|[a-z-]+\syard\s|\b(?:direct|curling|fierce|swerving)\s)free[ -]kick\s*$", re.IGNORECASE)),
)  # fmt: skip
_LATEST = 130
_FEWEST = 3  # letters of a description: less is "pen" and of the plain lists


def described_goals(text: str, span: Span, teams: Sequence[Written]) -> list[GoalRow]:
    """The goals of one side, in a line that holds nothing else; none where a bracket holds no minutes behind words."""
    head = _HEAD.match(text, *span)
    side = label_of(Written(Span(*head.span("team")), head["team"]), teams) if head else None
    if head is None or side is None:
        return []
    goals: list[GoalRow] = []
    at = head.end()
    while at < span.end and text[at : span.end].strip():
        man = _MAN.match(text, at, span.end)
        rows = list(_of_one(man, side)) if man else []
        if man is None or not rows:
            return []
        goals += rows
        at = man.end()
    return goals if any(goal.span.end - goal.span.start > 2 * _FEWEST for goal in goals) else []


def _of_one(man: re.Match[str], side: Written) -> Sequence[GoalRow]:
    scorer = Written(Span(*man.span("man")), man["man"])
    rows: list[GoalRow] = []
    at, last = man.span("told")
    while at < last:
        goal = _GOAL.match(man.string, at, last)
        if goal is None or not 0 < int(goal["minute"]) <= _LATEST or (not rows and not _is_told(goal["how"])):
            return []
        kind = next((kind for kind, words in _KINDS if words.search(goal["how"].rstrip())), None)
        extra = int(goal["extra"]) if goal["extra"] else None
        span = Span(scorer.span.start if not rows else goal.start("how"), goal.end("minute"))
        rows.append(
            GoalRow(span, scorer, side, int(goal["minute"]), extra, kind, assist=_passer(goal) if kind not in ("penalty", "own_goal") else None)
        )  # fmt: skip
        at = goal.end()
    return rows


def _is_told(how: str) -> bool:
    return sum(letter.isalpha() for letter in how) > _FEWEST


def _passer(goal: re.Match[str]) -> Written | None:
    """The one man whose cross or pass the words tell."""
    found = list(_PASSER.finditer(goal["how"]))
    if len(found) != 1:
        return None
    which = "a" if found[0]["a"] else "b"
    start = goal.start("how") + found[0].start(which)
    return Written(Span(start, start + len(found[0][which])), found[0][which])
