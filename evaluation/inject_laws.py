"""Errors against the laws and the box: minutes of a box, added time, shoot-outs, aggregates, who goes through, runs.

As in `inject.py` a change says where, the old words, the new, and why other words of the text contradict it.
"""

import re
from collections.abc import Iterator

from inject_facts import Facts
from inject_words import SPAN_OF_TIME, minute_of, on_the_clock, whole_words

Change = tuple[int, str, str, str | None]
_FULL_TIME = (45, 90, 105, 120)
_SHOOT_OUT = re.compile(
    r"(?<![\d-])(\d{1,2})[-–](\d{1,2})(?= (?:\w+ )?(?:on|in|after|via) (?:a |the |an? )?(?:penalties|pens|penalty shoot-?out|shoot-?out|spot-kicks))"
    r"|(?<=penalties )(\d{1,2})[-–](\d{1,2})(?![\d-])|(?<=shoot-out )(\d{1,2})[-–](\d{1,2})(?![\d-])", re.I
)  # fmt: skip
_AGGREGATE = re.compile(r"(?<![\d-])(\d{1,2})[-–](\d{1,2})(?= (?:\w+ )?(?:on )?agg(?:regate)?\b)", re.I)
_FIRST_LEG = re.compile(r"\bfirst[- ]leg\b[^.;\d]{0,45}\d[-–]\d|\d[-–]\d[^.;\d]{0,45}\bfirst[- ]leg\b", re.I)
_LEGS = re.compile(r"\b(?:legs?|aggregate|agg|group|table|league)\b", re.I)
_ON = re.compile(
    r"(?:,? who)?(?: now| duly| will)? (?:go|goes|went|are|march|marched) through\b(?! the)"
    r"|(?:,? who)?(?: now| duly| will)? (?:progress(?:ed)?|advanced?)\b(?= (?:to|into)|[.,])"
    r"|(?:,? who)? reach(?:ed)? the (?:next round|last (?:16|eight|four)|(?:quarter-|semi-)?finals?)\b"
)
_RUN = re.compile(
    r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:straight|successive|consecutive) (?:\w+ )?(win|victory|defeat|loss)\b"
)
_NO_RUN = re.compile(
    r"\b(?:denied|den\w+|end\w*|avoid\w*|looked?|set|course|heading|chasing|after|had|seconds from|would|could|if|until|since|before)\b", re.I
)  # fmt: skip


def box(facts: Facts) -> Iterator[Change]:
    """A scorer's minute in a list or box. Detectable: the prose times the goal by a number more than a minute away."""
    for line in re.finditer(r"[^\n]+", facts.text):
        if line[0].rstrip().endswith((".", "?", "!", "”")) and len(line[0]) > 60:
            continue
        for at, goal in enumerate(facts.goals):
            name, minute = goal.get("scorer"), goal.get("minute")
            if not name or not minute or minute[0] != minute[1]:
                continue
            found = re.search(rf"\b{re.escape(name.split()[-1])},? ?\(?({minute[0]})\b(?!\+|-\d|th|st|nd|rd)", line[0])
            if not found:
                continue
            for step in (9, -7, 20):
                new = minute[0] + step
                if 1 <= new <= 90:
                    yield line.start() + found.start(1), found[1], str(new), _timed_in_prose(facts, at, line[0], new)


def _timed_in_prose(facts: Facts, goal: int, line: str, new: int) -> str | None:
    for told in facts.tellings:
        words = told.time_as or ""
        number = minute_of(words, facts.goals[goal].get("minute"))
        if told.goal != goal or told.sentence in line or number is None or SPAN_OF_TIME.search(words.lower()):
            continue
        if abs(on_the_clock(words, number) - new) > 1:
            return "the prose times it"
    return None


def added_time(facts: Facts) -> Iterator[Change]:
    """The label of a goal in added time ("90+3"). Detectable: always, for time is added to the last minute of a half only."""
    for found in re.finditer(r"(?<![\d+.,/-])(45|90|105|120)(?=\s?['’′]?\s?\+\s?\d)", facts.text):
        for step in (-1, -4):
            yield found.start(), found[1], str(int(found[1]) + step), "the laws"


def shoot_out(facts: Facts) -> Iterator[Change]:
    """The figures of a shoot-out. Detectable: they are level, or no order of kicks ends so."""
    for found in _SHOOT_OUT.finditer(facts.text):
        first, second = (int(one) for one in found.groups() if one is not None)
        for new in (
            (second, second),
            (first + 2, second) if first > second else (first, second + 2),
            (first + 1, second),
        ):
            if max(new) <= 20:
                yield found.start(), found[0], f"{new[0]}-{new[1]}", None if _can_end(*sorted(new)) else "the laws"


def _can_end(loser: int, winner: int) -> bool:
    """Whether a shoot-out of five kicks each can end so: it is over as soon as the other cannot draw level."""
    if winner > 5:
        return loser == winner - 1
    return max(0, winner - 3, 3 if winner == 5 else 0) <= loser < winner


def aggregate(facts: Facts) -> Iterator[Change]:
    """A goal of the aggregate. Detectable: the first leg and this match are told in figures."""
    for found in _AGGREGATE.finditer(facts.text):
        first, second = int(found[1]), int(found[2])
        why = "both legs are told" if facts.finals and facts.alone and _FIRST_LEG.search(facts.text) else None
        for new in ((first + 1, second), (first, second + 1)):
            yield found.start(), found[0], f"{new[0]}-{new[1]}", why


def through(facts: Facts) -> Iterator[Change]:
    """Who goes through, for the other. Detectable: one match is told, without legs or a table, and the result in figures has
    a winner."""
    if None in facts.teams or facts.final is None:
        return
    for at, name in enumerate(facts.teams):
        for found in re.finditer(rf"(?<![\w-]){re.escape(name or '?')}(?={_ON.pattern})", facts.text):
            why = None
            if facts.alone and facts.finals and facts.final[at] > facts.final[1 - at] and not _LEGS.search(facts.text):
                why = "the result is told"
            yield found.start(), found[0], facts.teams[1 - at] or "", why


def run(facts: Facts) -> Iterator[Change]:
    """A win of a run for a defeat, a defeat for a win. Detectable: the run goes on with this match, whose result is told."""
    for found in _RUN.finditer(facts.text):
        first, last = facts.sentence_around(found.start())
        sentence = facts.text[first:last]
        named = [at for at, team in enumerate(facts.teams) if team and whole_words(sentence, team) is not None]
        won = found[2] in ("win", "victory")
        why = None
        if len(named) == 1 and facts.finals and facts.final and facts.alone and not _NO_RUN.search(sentence):
            mine, theirs = facts.final[named[0]], facts.final[1 - named[0]]
            why = "the result is told" if mine != theirs and (mine > theirs) == won else None
        yield found.start(2), found[2], "defeat" if won else "win", why
