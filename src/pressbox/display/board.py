"""Matches in, a results board out: a line a match, home team, score, away team, scorers underneath."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from pressbox.datatypes.record import Match
from pressbox.display.facts import Fact, goals_of, pair_of
from pressbox.display.svg import add, picture, shortened, text
from pressbox.display.wording import Wording

_LINE = 54.0
_PAD = 12.0


def board(matches: Sequence[Match], t: Wording, width: float = 640) -> Element:
    """The board; `path` names of its matches are those of the record."""
    said = "; ".join(_said(match, t) for match in matches)
    drawn = picture(width, len(matches) * _LINE + 2 * _PAD, t("picture.board", story=said), "results")
    add(drawn, "rect", "board", x=0.0, y=0.0, width=width, height=len(matches) * _LINE + 2 * _PAD, rx=8.0)
    for number, match in enumerate(matches):
        _line(drawn, match, f"matches.{number}", _PAD + number * _LINE, width, t)
    return drawn


def _line(drawn: Element, match: Match, path: str, top: float, width: float, t: Wording) -> None:
    middle, room = width / 2, width / 2 - 56
    names = [*(team.name or t("card.a_side") for team in match.teams), "?", "?"][:2]
    group = add(drawn, "g", "fact", data_facts=path)
    if top > _PAD:
        add(group, "line", "board-line", x1=_PAD, x2=width - _PAD, y1=top, y2=top)
    add(group, "rect", "board-tile", x=middle - 32, y=top + 7, width=64.0, height=27.0, rx=4.0)
    final = match.score.extra_time or match.score.full_time
    text(group, middle, top + 28, pair_of(final) or "–", "board-score", "middle")
    text(group, middle - 44, top + 27, shortened(names[0], 17, room), "board-team", "end")
    text(group, middle + 44, top + 27, shortened(names[1], 17, room), "board-team")
    goals = goals_of(match, path, t)
    for side, x, anchor in ((0, middle - 44, "end"), (1, middle + 44, "start")):
        words = ", ".join(_scorer(goal) for goal in goals if goal.side == side)
        text(group, x, top + 45, shortened(words, 12, room), "board-small", anchor)
    if match.score.shootout:
        text(group, middle, top + 46, t("card.shootout", score=pair_of(match.score.shootout)), "board-small", "middle")


def _scorer(goal: Fact) -> str:
    return " ".join(part for part in (goal.who, goal.when) if part)


def _said(match: Match, t: Wording) -> str:
    names = [team.name or t("card.a_side") for team in match.teams]
    return f"{' '.join(names[:1])} {pair_of(match.score.extra_time or match.score.full_time)} {' '.join(names[1:])}"
