"""Paragraphs in, the entries of a live text out: lines that open with the minute, oldest or newest first.

    17' GOAL! 1-0! Hale, Lind with the through ball     ->  minute 17, a goal, 1-0 then
    33' Lost it in our own half, curled in. 1-1         ->  minute 33, a goal: the score has grown
    51' Nunn nearly scores, cleared off the line        ->  minute 51

A line tells a goal where the score in it is one goal more than before, or where it cries one.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from pressbox.datatypes.document import Span
from pressbox.datatypes.listing import EntryRow, Pair

_LABEL = re.compile(
    r"[\W_]{0,4}(?:(?:min(?:ute)?s?\.?\s|at\s)?(?P<minute>\d{1,3})(?:\s?['’′]?\s?\+\s?(?P<extra>\d{1,2}))?)"
    r"(?:\s?(?:['’′]|m(?:in(?:ute)?s?)?\b\.?)\**\s?[:.–—-]?|\s?[:–—]|\s-|\.(?!\d)|\))\**\s+(?=\S)",
    re.IGNORECASE,
)
_SCORE = re.compile(
    r"(?<![\d.:/£€$+–-])(?P<a>\d{1,2})(?:\s?[-–—]\s?|\sv\s)(?P<b>\d{1,2})(?![\d'’/%–-]|[.:,]\d|\s?(?:mins?|yards?|metres?|m)\b)"
    r"|(?<=[a-z]\s)(?P<c>\d{1,2}),?\s(?:[A-Z][\w'’&.-]*,?\s){1,4}(?P<d>\d{1,2})(?![\d'’+%-])"
)
_SCORED = re.compile(
    r"\b(?:scor(?:es?|ed)|lead|levels?|level(?:led)?|equali[sz]e\w*|nets?|netted|slots?|it's in)\b", re.IGNORECASE
)
_PAUSE = re.compile(
    r"[\W_]{0,4}(?:HT|FT|(?:half|full)[- ]?time|full[- ]?time|break|interval|result|final)\b", re.IGNORECASE
)
_CRY = re.compile(r"\bg+o+a+l+\b(?![-\s]+(?:kick|line|mouth|less|keeper|difference|bound))", re.IGNORECASE)
_OPENS = re.compile(r"\W{0,3}(?:[\w'’.&-]+\s){0,3}?g+o+a+l+\b(?![-\s]+(?:kick|line|mouth))", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:no goal|disallow\w*|ruled out|chalked off|ruled offside|not given|offside|flag(?:ged)?|goal\?|saved?|wide|over the bar"
    r"|misse[sd]|own goal\?|(?:nearly|almost|close to) a goal|would have been|overturned)\b",
    re.IGNORECASE,
)
_FEWEST = 4  # entries, below which they may be a list of anything but goals
_IN_ORDER = 0.8  # of the steps from entry to entry
_SPREAD = 2.0  # minutes an entry: a list that counts its lines moves by one
_LAST = 130
_MOST_GOALS = 15
_LEAPS = 3  # goals between two scores told


class _Entry(NamedTuple):
    span: Span
    label: Span
    minute: int
    extra: int | None
    number: int

    @property
    def clock(self) -> tuple[int, int]:
        return self.minute, self.extra or 0


def entries_of(text: str, paragraphs: Sequence[Span]) -> tuple[EntryRow, ...]:
    """The entries in the order of the text; none of a text that is not told minute by minute."""
    found = list(_labelled(text, paragraphs))
    if len(found) < _FEWEST - 1:
        return ()
    clocks = [entry.clock for entry in found]
    steps = len(clocks) - 1
    rising = sum(a <= b for a, b in pairwise(clocks)) / steps
    falling = sum(a >= b for a, b in pairwise(clocks)) / steps
    spread = max(clocks)[0] - min(clocks)[0]
    if max(rising, falling) < _IN_ORDER or spread < _SPREAD * len(found):
        return ()
    newest_first = falling > rising
    told = _told(text, found, _pauses(text, paragraphs, found), newest_first=newest_first)
    if len(found) < _FEWEST and None in [told.get(entry.number) for entry in found]:
        return ()
    return tuple(
        EntryRow(entry.span, entry.label, entry.minute, entry.extra, entry.number in told, told.get(entry.number))
        for entry in found
    )  # fmt: skip


def _pauses(text: str, paragraphs: Sequence[Span], found: Sequence[_Entry]) -> list[tuple[int, Pair]]:
    """The lines between the entries that only say how it stands: "HALF TIME: Town 0-1 Rovers"."""
    taken = {entry.number for entry in found}
    pauses = []
    for number in range(max(0, found[0].number - 2), min(len(paragraphs), found[-1].number + 3)):
        if number in taken or not _PAUSE.match(text, *paragraphs[number]):
            continue
        pair = next(_pairs(paragraphs[number].of(text)), None)
        if pair is not None:
            pauses.append((number, pair))
    return pauses


def _told(
    text: str, found: Sequence[_Entry], pauses: Sequence[tuple[int, Pair]], *, newest_first: bool
) -> dict[int, Pair | None]:
    """The entries that tell goals, and the score behind each."""
    items: list[tuple[int, _Entry | Pair]] = [*((entry.number, entry) for entry in found), *pauses]
    items.sort(key=lambda item: item[0], reverse=newest_first)
    told: dict[int, Pair | None] = {}
    score: Pair = (0, 0)
    waiting: list[_Entry] = []  # since the last score told
    for _, item in items:
        if isinstance(item, _Entry):
            words = text[item.label.end : item.span.end]
            pairs, cries = list(_pairs(words)), _cries(words)
        else:
            pairs, cries = [item], False
        after, more = next(((p, n) for pair in pairs for p in (pair, pair[::-1]) if (n := _rise(score, p))), (score, 0))
        if not more:
            if isinstance(item, _Entry):
                waiting.append(item)
                if cries:
                    told[item.number] = None
            continue
        missing = more
        if isinstance(item, _Entry) and (more == 1 or cries or _SCORED.search(words)):
            told[item.number] = after
            missing -= 1
        likely = [one for one in waiting if one.number in told or _may_score(text[one.label.end : one.span.end])]
        if missing and len(likely) == missing:
            told |= dict(zip([one.number for one in likely], _between(score, after, missing, more), strict=True))
        score, waiting = after, []
    return told


def _rise(before: Pair, after: Pair) -> int:
    """How many goals more a score is; 0 where it is none that can follow."""
    rises = after[0] - before[0], after[1] - before[1]
    return sum(rises) if min(rises) >= 0 and sum(rises) <= _LEAPS else 0


def _between(before: Pair, after: Pair, missing: int, more: int) -> list[Pair | None]:
    """The scores behind goals that are told without them, where they can have been no others."""
    side = 0 if after[1] == before[1] else 1 if after[0] == before[0] else None
    if missing == more == 1:
        return [after]
    if side is None:
        return [None] * missing
    return [(before[0] + n, before[1]) if side == 0 else (before[0], before[1] + n) for n in range(1, missing + 1)]


def _labelled(text: str, paragraphs: Sequence[Span]) -> Iterator[_Entry]:
    for number, paragraph in enumerate(paragraphs):
        label = _LABEL.match(text, paragraph.start, paragraph.end)
        if label is None:
            continue
        minute = int(label["minute"])
        if 0 < minute <= _LAST:
            extra = int(label["extra"]) if label["extra"] else None
            yield _Entry(paragraph, Span(paragraph.start, label.end()), minute, extra, number)


def _pairs(words: str) -> Iterator[Pair]:
    for told in _SCORE.finditer(words):
        pair = int(told["a"] or told["c"]), int(told["b"] or told["d"])
        if max(pair) <= _MOST_GOALS:
            yield pair


def _may_score(words: str) -> bool:
    return (_CRY.search(words) or _SCORED.search(words)) is not None and _NONE.search(words) is None


def _cries(words: str) -> bool:
    """Whether an entry opens with "GOAL!" and takes nothing back."""
    return _OPENS.match(words) is not None and _CRY.search(words) is not None and _NONE.search(words) is None
