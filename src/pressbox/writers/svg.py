"""Match records in, one SVG picture out: the course of each score over the minutes, for round-ups a results board before.

Carries teams, scores, goals with their minutes (intervals as intervals), cards, missed penalties and goals not given.
Cannot carry: evidence, assists, substitutions, chances, table places, quotes, claims, findings. It follows the reader's
light or dark and needs nothing from outside.
"""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from pressbox.datatypes.record import Match, MatchRecord
from pressbox.display.board import board
from pressbox.display.course import course
from pressbox.display.facts import pair_of
from pressbox.display.svg import add, num, picture, standalone, text
from pressbox.display.wording import Wording, wording

_WIDTH, _PAD, _HEAD = 640.0, 20.0, 52.0


def write(records: Iterable[MatchRecord]) -> Iterator[str]:
    """One picture of all records, from top to bottom."""
    t = wording()
    panels = [panel for record in records for panel in _panels(record, t)]
    height = _PAD
    placed = []
    for head, under, drawn in panels:
        height += _HEAD if head else 0
        placed.append((head, under, drawn, height))
        height += float(drawn.get("height", "0")) + _PAD
    said = "; ".join(drawn.get("aria-label", "") for _, _, drawn in panels) or t("card.no_match")
    whole = picture(_WIDTH + 2 * _PAD, max(height, 60.0), said, "alone")
    add(whole, "rect", "page", x=0.0, y=0.0, width=_WIDTH + 2 * _PAD, height=max(height, 60.0))
    if not panels:
        text(whole, _PAD, 36, t("card.no_match"), "label")
    for head, under, drawn, top in placed:
        if head:
            text(whole, _PAD, top - 30, head, "heading")
            text(whole, _PAD, top - 12, under, "small")
        drawn.set("x", num(_PAD))
        drawn.set("y", num(top))
        whole.append(drawn)
    yield standalone(whole)


def _panels(record: MatchRecord, t: Wording) -> Iterator[tuple[str, str, Element]]:
    if len(record.matches) > 1:
        yield "", "", board(record.matches, t, _WIDTH)
    for place, match in enumerate(record.matches):
        if match.goals or match.score.full_time:
            yield (*_heading(match, t), course(match, f"matches.{place}", t, _WIDTH))


def _heading(match: Match, t: Wording) -> tuple[str, str]:
    names = [team.name or t("card.a_side") for team in match.teams] or ["?"]
    final = pair_of(match.score.extra_time or match.score.full_time) or "–"
    doubt = " ?" if match.score.certainty == "likely" else ""
    half = t("card.half_time", score=pair_of(match.score.half_time)) if match.score.half_time else None
    shootout = t("card.shootout", score=pair_of(match.score.shootout)) if match.score.shootout else None
    told = (half, shootout, match.competition, match.date, match.ground)
    return f"{names[0]}  {final}{doubt}  {names[-1]}", " · ".join(part for part in told if part)
