"""A match in, the course of its score out: a step chart over the minutes, the first team's goals up, the second's down.

A goal whose minute is known is a step; one told as an interval is a ramp over that interval, as it may have fallen anywhere
in it. Order narrows intervals: no goal falls before the one that it followed. Cards, missed penalties and goals not given
stand on a line of their team.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from pressbox.datatypes.record import Match
from pressbox.display import symbols
from pressbox.display.clock import Clock, clock_of
from pressbox.display.facts import Fact, events_of, goals_of, pair_of
from pressbox.display.svg import add, num, picture, shortened, text, title, width_of
from pressbox.display.wording import Wording

LANE_KINDS = ("missed_penalty", "disallowed_goal", "red_card", "yellow_card")
_LEFT, _RIGHT = 14.0, 34.0  # margins; the last score stands in the right one
_LABEL, _SMALL = 13.0, 11.5  # sizes of letters, as in picture.css
_LANE = 18.0  # the line of a team's cards
_AXIS = 18.0  # the band with the minutes, between the two teams
_TALLEST_STEP, _LOWEST_STEP = 24.0, 14.0  # a step holds a line of letters
_MOST_STEPS = 12  # beyond, steps are lower, and names stand where there is room
_LABELS = 22.0  # room for names above the highest step


@dataclass(frozen=True, slots=True)
class Step:
    """A goal on the chart: it fell between `left` and `right` (equal: the minute is known), making it `level`."""

    fact: Fact
    left: float
    right: float
    level: int


def course(match: Match, path: str, t: Wording, width: float = 460) -> Element:
    """The chart; its elements carry the facts' paths in `data-facts`."""
    clock = clock_of(match)
    goals = goals_of(match, path, t)
    lanes = [event for event in events_of(match, path, t) if event.kind in LANE_KINDS and event.side is not None]
    steps = steps_of(goals, clock)
    final = match.score.extra_time or match.score.full_time or _counted(steps)
    most = max(*final, 1)
    step = min(_TALLEST_STEP, max(96 / most, min(_LOWEST_STEP, _MOST_STEPS * _LOWEST_STEP / most)))
    room = [
        max(final[side], 1) * step + (_LABELS if final[side] else 4) + (_LANE if _in_lane(lanes, side) else 0)
        for side in (0, 1)
    ]
    kinds = list(dict.fromkeys(event.kind for event in lanes))
    vague = any(step.left != step.right for step in steps)
    legend = 22.0 if kinds or vague else 4.0
    drawn = picture(width, room[0] + _AXIS + room[1] + legend, _said(match, goals, t), "course")
    chart = _Chart(drawn, width, room[0], room[0] + _AXIS + room[1], step, t)
    chart.ground(clock)
    for side in (0, 1):
        own = [step for step in steps if step.fact.side == side]
        chart.area(own, side, final[side])
        chart.names(own, side)
        chart.lane([event for event in lanes if event.side == side], clock, side)
    chart.axis(clock)
    chart.legend(kinds, vague, room[0] + _AXIS + room[1] + 15)
    return drawn


def steps_of(goals: Sequence[Fact], clock: Clock) -> list[Step]:
    """Goals in order, each as early and as late as the clock and its neighbours allow."""
    spans = [clock.span(goal.minute) for goal in goals]
    earliest, latest = 0.0, 1.0
    lefts, rights = [], []
    for left, _ in spans:
        earliest = max(earliest, left)
        lefts.append(earliest)
    for _, right in reversed(spans):
        latest = min(latest, right)
        rights.append(latest)
    counted = {0: 0, 1: 0}
    steps = []
    for goal, left, right, (own_left, own_right) in zip(goals, lefts, reversed(rights), spans, strict=True):
        if goal.side is None:
            continue
        counted[goal.side] += 1
        if left > right:  # order and clock contradict each other: the clock is shown
            left, right = own_left, own_right
        steps.append(Step(goal, left, right, counted[goal.side]))
    return steps


def ramps(steps: Sequence[Step]) -> list[tuple[float, float]]:
    """Where the line of one team rises for each goal: goals that may have fallen in one stretch share it evenly."""
    shared: list[list[Step]] = []
    for step in steps:
        if shared and step.left < max(one.right for one in shared[-1]):
            shared[-1].append(step)
        else:
            shared.append([step])
    rises = []
    for group in shared:
        begins = group[0].left
        each = (max(one.right for one in group) - begins) / len(group)
        rises += [(begins + each * place, begins + each * (place + 1)) for place in range(len(group))]
    return rises


class _Chart:
    """The picture while it is drawn. Places on the clock, 0 to 1, become places on the picture here."""

    def __init__(self, drawn: Element, width: float, top: float, bottom: float, step: float, t: Wording) -> None:
        self._drawn = drawn
        self._width = width
        self._zero = (top, top + _AXIS)
        self._bottom = bottom
        self._step = step
        self._t = t

    def _x(self, place: float) -> float:
        return _LEFT + place * (self._width - _LEFT - _RIGHT)

    def _y(self, side: int, level: float) -> float:
        return self._zero[side] + (level if side else -level) * self._step

    def ground(self, clock: Clock) -> None:
        """The halves, and stoppage time in another tone."""
        for stretch in clock.stretches:
            for look, left, right in (
                ("half", stretch.begins, stretch.ends), ("added", stretch.ends, stretch.last),
            ):  # fmt: skip
                x, end = self._x(stretch.at(left)), self._x(stretch.at(right))
                add(self._drawn, "rect", look, x=x, y=0.0, width=end - x, height=self._bottom)

    def axis(self, clock: Clock) -> None:
        """The minutes, on the band between the teams."""
        middle = self._zero[0] + _AXIS / 2
        for stretch in clock.stretches:
            x, end = self._x(stretch.left), self._x(stretch.right)
            add(self._drawn, "rect", "axis", x=x, y=self._zero[0], width=end - x, height=_AXIS, rx=2.0)
            for minute in range(stretch.begins, stretch.ends + 1, 15):
                if minute == stretch.begins and minute:
                    continue
                at = self._x(stretch.at(minute))
                anchor = "start" if minute == 0 else "middle"
                text(self._drawn, at + (3 if minute == 0 else 0), middle + 4, f"{minute}", "minute", anchor)

    def area(self, steps: Sequence[Step], side: int, final: int) -> None:
        """A team's goals as steps and ramps, its score at the right end."""
        line = [(self._x(0), self._y(side, 0))]
        for step, (left, right) in zip(steps, ramps(steps), strict=True):
            line += [(self._x(left), self._y(side, step.level - 1)), (self._x(right), self._y(side, step.level))]
        end = self._x(1)
        told = len(steps)
        line.append((end, self._y(side, told)))
        points = " ".join(f"{num(x)},{num(y)}" for x, y in line)
        shut = f"{num(end)},{num(self._zero[side])} {num(self._x(0))},{num(self._zero[side])}"
        add(self._drawn, "polygon", f"area side-{side}", points=f"{points} {shut}")
        add(self._drawn, "polyline", f"line side-{side}", points=points)
        for step in steps:
            self._goal(step, side)
        if final > told:
            add(
                self._drawn, "line", f"untold side-{side}", x1=end, x2=end, y1=self._y(side, told),
                y2=self._y(side, final),
            )  # fmt: skip
            words = self._t("picture.untold", count=final - told)
            at = self._y(side, final) + (11 if side else -4)
            text(self._drawn, end, at, words, "small", "end")
        middle = self._y(side, final / 2) if final else self._zero[side] + (12 if side else -12)
        text(self._drawn, end + 8, middle + 8, str(final), f"final side-{side}")

    def _goal(self, step: Step, side: int) -> None:
        fact = step.fact
        group = add(self._drawn, "g", f"fact{' likely' if fact.likely else ''}", data_facts=fact.path)
        title(group, self._t("picture.goal", who=fact.who, when=fact.when, score=fact.chip))
        left, right = self._x(step.left), self._x(step.right)
        if step.left != step.right:
            y = self._y(side, step.level)
            add(group, "line", f"span side-{side}", x1=left, x2=right, y1=y, y2=y)
            for x in (left, right):
                add(group, "line", f"span side-{side}", x1=x, x2=x, y1=y - 4, y2=y + 4)
        add(group, "circle", f"goal side-{side}", cx=(left + right) / 2, cy=self._y(side, step.level), r=4.5)

    def names(self, steps: Sequence[Step], side: int) -> None:
        """Who scored and when: before the step, where the line is lower; else behind it, under the line; else above."""
        taken: list[tuple[float, float, float]] = []  # left, right, middle
        for step in steps:
            fact = step.fact
            words = " ".join(part for part in (_surname(fact.who), fact.when) if part)
            wide = width_of(words, _LABEL)
            before, behind = self._x(step.left) - 8 - wide, self._x(step.right) + 8
            above = self._y(side, step.level) + (_LABEL if side else -_LABEL)
            places = (
                (before, self._y(side, step.level)), (behind, self._y(side, step.level - 0.5)),
                (min(max((before + behind) / 2, 2), self._width - _RIGHT - wide), above),
            )  # fmt: skip
            free = [
                (left, middle) for left, middle in places
                if 2 <= left <= self._width - _RIGHT - wide and not any(
                    left < end and left + wide > start and abs(middle - at) < _LABEL for start, end, at in taken
                )
            ]  # fmt: skip
            if not free:
                continue  # the list of goals beside the chart has it
            left, middle = free[0]
            taken.append((left - 3, left + wide + 3, middle))
            group = add(self._drawn, "g", f"fact{' likely' if fact.likely else ''}", data_facts=fact.path)
            at_its_end = left == before  # so that it stands close to its goal however wide its letters are
            text(
                group,
                left + wide if at_its_end else left,
                middle + 4.5,
                words,
                "label",
                "end" if at_its_end else "start",
            )

    def lane(self, events: Sequence[Fact], clock: Clock, side: int) -> None:
        """Cards, missed penalties and goals not given, on the line farthest from the axis."""
        y = self._bottom - _LANE / 2 if side else _LANE / 2
        spans = [tuple(self._x(place) for place in clock.span(event.minute)) for event in events]
        for left, right in spans:  # first, so that no name is struck through by another's interval
            if right - left > 1:
                add(self._drawn, "line", "vague", x1=left, x2=right, y1=y, y2=y)
        places = spread([(left + right) / 2 for left, right in spans], self._width - _RIGHT)
        for event, x, following in zip(events, places, [*places, self._width - _RIGHT + 8][1:], strict=True):
            group = add(self._drawn, "g", "fact", data_facts=event.path)
            title(group, ", ".join(part for part in (self._t(f"kind.{event.kind}"), event.who, event.when) if part))
            symbols.draw(group, event.kind, x, y)
            words = _surname(event.who)
            if x + 9 + width_of(words, _SMALL) < following - 6:
                text(group, x + 9, y + 4, words, "small")

    def legend(self, kinds: Sequence[str], vague: bool, y: float) -> None:
        """What the signs mean; only those that stand in the picture."""
        x = _LEFT
        if vague:
            add(self._drawn, "line", "span key", x1=x, x2=x + 16, y1=y - 4, y2=y - 4)
            words = self._t("picture.legend_vague")
            text(self._drawn, x + 21, y, words, "legend")
            x += 33 + width_of(words, _SMALL)
        for kind in kinds:
            symbols.draw(self._drawn, kind, x + 5, y - 4)
            words = self._t(f"picture.legend_{kind}")
            text(self._drawn, x + 14, y, words, "legend")
            x += 26 + width_of(words, _SMALL)


def spread(places: Sequence[float], most: float, apart: float = 11.0) -> list[float]:
    """Places in order, at least `apart` from each other and none beyond `most`, each moved as little as that takes."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + apart) if moved else place)
    limit = most
    for number in range(len(moved) - 1, -1, -1):
        moved[number] = min(moved[number], limit)
        limit = moved[number] - apart
    return moved


def _in_lane(events: Sequence[Fact], side: int) -> bool:
    return any(event.side == side for event in events)


def _counted(steps: Sequence[Step]) -> list[int]:
    return [sum(step.fact.side == side for step in steps) for side in (0, 1)]


def _surname(name: str) -> str:
    return shortened(name.split()[-1] if len(name) > 12 and " " in name else name, _LABEL, 100)


def _said(match: Match, goals: Sequence[Fact], t: Wording) -> str:
    first, second = [*(team.name or t("card.a_side") for team in match.teams), "?", "?"][:2]
    story = "; ".join(t("picture.goal", who=goal.who, when=goal.when, score=goal.chip) for goal in goals)
    ended = pair_of(match.score.extra_time or match.score.full_time)
    return t("picture.course", first=first, second=second, story=story or ended or t("card.no_score"))
