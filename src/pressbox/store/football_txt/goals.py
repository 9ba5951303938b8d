"""A match's goals line in, its goals out, side by side.

"(Neymar 29', 71'pen Oscar 90+1'; Marcelo 11' og)"        sides parted by a semicolon
"(1-0 Piendibene 44', 1-1 Báez 60' (p))"                  sides told by the running score
"(71' Puc 0-1 / 81' 1-1 Orsi)"                            one goal a line, minute first
"""

import re
from dataclasses import replace
from typing import Literal

from pressbox.datatypes.reference import Goals, PlayedGoal, SideName

Kind = Literal["open", "penalty", "own_goal"]

_MARK = r"\(?\s?(?:pen\w*\.?|p\.?|o\.?\s?g\.?|own goal|h\.?|f\.?k?\.?)\s?\)?"
_MINUTE = re.compile(
    r"(?<![^\s,;(])(?P<minute>\d{1,3})(?:'?\s?\+\s?(?P<added>\d{0,2}))?\s?['’´′]?(?:\s?\+\s?(?P<later>\d{1,2})'?)?"
    rf"(?:\s{{0,3}}(?P<mark>{_MARK})(?![\w]))?(?=\s|[,;)]|$|[A-Z])",
    re.IGNORECASE,
)
_RUNNING = re.compile(r"(?<!\d)(\d{1,2})[-–](\d{1,2})(?!\d)")
_DASH = re.compile(r"\s[-–]\s")
_UNTIMED_MARK = re.compile(
    r"\s*\((?P<mark>pen\w*\.?|p|o\.?g\.?|OG)\)\s*$|\s+(?P<bare>pen|og|OG|o\.g\.)$", re.IGNORECASE
)
_TIMES_SCORED = re.compile(r"^(?P<name>.*\S)\s*(?:\((?P<bracketed>[2-9])\)|\s(?P<bare>[2-9]))$")


def goals_of(text: str, final: Goals | None) -> tuple[PlayedGoal, ...]:
    """The goals told in a bracket's text (without its outer brackets)."""
    text = text.strip()
    if _RUNNING.search(text):
        return _by_running_score(text)
    halves = text.split(";")
    if len(halves) == 1 and final and final.home and final.away:
        halves = _DASH.split(text, maxsplit=1)  # "(Metzger 83 - Krämer 29, 88)"
    if len(halves) == 1:
        return tuple(replace(goal, side=_only_side(final)) for goal in _one_side(halves[0]))
    home, away = _one_side(halves[0]), [goal for half in halves[1:] for goal in _one_side(half)]
    return tuple(replace(goal, side="home") for goal in home) + tuple(replace(goal, side="away") for goal in away)


def _only_side(final: Goals | None) -> SideName | None:
    """One list without a semicolon: the side that scored, if only one did."""
    if final is None or (final.home and final.away):
        return None
    return "home" if final.home else "away"


def _one_side(text: str) -> list[PlayedGoal]:
    """ "Cody Gakpo 84' Davy Klaassen 90+9', 90+11'": a name, then its minutes."""
    goals: list[PlayedGoal] = []
    scorer: str | None = None
    end = 0
    for found in _MINUTE.finditer(text):
        between = _name(text[end : found.start()])
        if between:
            *untimed, scorer = _names(between)
            goals += [_untimed(name) for name in untimed]
        end = found.end()
        minute, added = int(found["minute"]), found["later"] or found["added"]
        goals.append(
            PlayedGoal(scorer=scorer, minute=minute, added=int(added) if added else None, kind=_kind(found["mark"]))
        )
    for name in _names(_name(text[end:])):
        times = _TIMES_SCORED.match(name)
        count = int(times["bracketed"] or times["bare"]) if times else 1
        goals += [_untimed(times["name"] if times else name)] * count
    return goals


def _by_running_score(text: str) -> tuple[PlayedGoal, ...]:
    """Each stretch from one running score to the next tells one goal; the score stands first, or between sides."""
    scores = list(_RUNNING.finditer(text))
    if text[: scores[0].start()].strip(" (,;"):  # minute first: one goal a line, or a comma between
        stretches = [part for line in text.splitlines() for part in line.split(",") if part.strip()]
    else:
        ends = [score.start() for score in scores[1:]] + [len(text)]
        stretches = [text[score.start() : end] for score, end in zip(scores, ends, strict=True)]
    goals = []
    before = Goals(0, 0)
    for stretch in stretches:
        score = _RUNNING.search(stretch)
        if not score:
            continue
        now = Goals(int(score[1]), int(score[2]))
        side: SideName | None = "home" if now.home > before.home else "away" if now.away > before.away else None
        told = _one_side(f"{stretch[: score.start()]} {stretch[score.end() :]}".strip(" ,;"))
        goals.append(_first_told(told, stretch[: score.start()] + " " + stretch[score.end() :], side))
        before = now
    return tuple(goals)


def _first_told(told: list[PlayedGoal], stretch: str, side: SideName | None) -> PlayedGoal:
    """The goal of a stretch; where the minute leads ("71' Puc"), the name after it is the scorer."""
    timed = next((goal for goal in told if goal.minute is not None), None)
    named = next((goal for goal in told if goal.scorer), None)
    if timed and timed.scorer is None and named:
        return replace(timed, scorer=named.scorer, side=side, kind=named.kind if named.kind != "open" else timed.kind)
    chosen = timed or named or PlayedGoal(scorer=_name(stretch) or None)
    return replace(chosen, side=side)


def _names(text: str) -> list[str]:
    return [name for part in text.split(",") if (name := _name(part))]


def _name(text: str) -> str:
    name = " ".join(text.split()).strip(" ,;&").removeprefix("and ")
    return "" if name in ("-", "–", "--") else name


def _untimed(name: str) -> PlayedGoal:
    mark = _UNTIMED_MARK.search(name)
    if mark:
        return PlayedGoal(scorer=name[: mark.start()].strip(), kind=_kind(mark["mark"] or mark["bare"]))
    return PlayedGoal(scorer=name)


def _kind(mark: str | None) -> Kind:
    letters = re.sub(r"[^a-z]", "", (mark or "").lower())
    if letters.startswith("p"):
        return "penalty"
    return "own_goal" if letters.startswith("o") else "open"
