"""Running scores that stand alone between paragraphs in, the goals that they close out: with and without a scorer.

    The visitors broke and tucked it under the keeper.

    > 1-1                  ->  a goal of the visitors, scorer not told; what names Hale before "> 2-1" is Hale's

School, youth and works teams' reports write so, and often know none of their opponents by name. Read where the lines
lead from 0-0 to the final score without a gap: then each of them closes one goal, its side is the number that grew.
"""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pressbox.datatypes.cast import Cast, Form, Kind
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import GoalMention
from pressbox.datatypes.numbers import score
from pressbox.datatypes.story import GoalTold, Moment

_FEWEST = 3  # lines below which they may be anything
_SURE = 9.0
_MAY_BE = -2.5  # log-odds of a man who is named where a goal must be told
_WIDEST = 60  # minutes: a wider interval tells nothing
_CLOSES = 2  # sentences before a line that tell its goal
_HALVES = (Moment(1, 46, "first_half", "vague"), Moment(46, 99, "second_half", "vague"))
_SPOT = frozenset("penalty spot-kick pen spot".split())
_BREAK = frozenset(("halftime", "half-time", "interval", "ht", "break"))
Teams = tuple[str, str | None]
Pair = tuple[int, int]
_Shares = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Line:
    """A running score on a line of its own, and the team whose goal it says it was."""

    sentence: int
    score: Pair
    team: str | None


def with_running_lines(
    told: Sequence[GoalTold], document: Document, cast: Cast, goals: Sequence[GoalMention], teams: Teams,
    final: Pair | None, shares: _Shares,
) -> list[GoalTold] | None:  # fmt: skip
    """All goals of the match as the lines have them; None where no lines tell them all."""
    lines = _lines(document, cast, teams)
    if teams[1] is None or final is None or not lines or lines[-1].score not in (final, final[::-1]):
        return None
    sides = _sides([line.score for line in lines])
    # "> 1-0" closes what it stands behind, "> 1-0 - Stokeley" heads what follows it.
    heads = all(line.team for line in lines)
    stretches = _stretches(document, [line.sentence for line in lines], heads=heads)
    if sides is None or not all(stretches):
        return None
    turned = _is_turned(sides, lines, stretches, told, cast, teams, heads=heads)
    if (final[::-1] if turned else final) != lines[-1].score:
        return None
    halves = _halves(document, [line.sentence for line in lines])
    count, left = [0, 0], list(told)
    whole: list[GoalTold] = []
    for n, (side, stretch, half) in enumerate(zip(sides, stretches, halves, strict=True), 1):
        at = 1 - side if turned else side
        count[at] += 1
        goal = _told_in(stretch, left, teams[at])
        if goal in left:
            left.remove(goal)
        goal = goal or _of_a_man(stretch, cast, goals, teams, at, shares)
        moment = goal.moment if half is None or _within(goal.moment, half) else half
        whole.append(
            replace(goal, team=teams[at], moment=moment, order=n, score_after=(count[0], count[1]), odds=_SURE)
        )
    return _between(whole)


def _lines(document: Document, cast: Cast, teams: Teams) -> list[Line]:
    """The lines that are nothing but a score, or a score and one of the two teams."""
    found = []
    for sentence in document.sentences:
        if sentence.genre is not Genre.SCORELINE:
            continue
        pairs = [pair for word in sentence.lowers if (pair := score(word))]
        if len(pairs) != 1:
            continue
        named = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best in teams]
        inside = {at for reference in named for at in range(reference.first, reference.last)}
        if len(named) < 2 and all(at in inside or not word[:1].isalpha() for at, word in enumerate(sentence.lowers)):
            found.append(Line(sentence.index, pairs[0], named[0].best if named else None))
    return found


def _stretches(document: Document, lines: Sequence[int], *, heads: bool) -> list[list[Sentence]]:
    """The prose that tells the goal of each line: the last paragraph before it, or all that follows it."""
    ends = [*lines, len(document.sentences)] if heads else [-1, *lines]
    found = []
    for start, end in itertools.pairwise(ends):
        prose = [s for s in document.sentences[start + 1 : end] if s.genre is Genre.PROSE]
        told = prose[0].paragraph if heads and end == len(document.sentences) and prose else None
        last = prose[-1].paragraph if prose and not heads else told
        found.append([s for s in prose if last in (None, s.paragraph)])
    return found


def _sides(scores: Sequence[Pair]) -> list[int] | None:
    """Whose number grew at each score, or None where one is left out."""
    sides = []
    for before, after in zip([(0, 0), *scores], scores, strict=False):
        grown = (after[0] - before[0], after[1] - before[1])
        if grown not in ((1, 0), (0, 1)):
            return None
        sides.append(grown.index(1))
    return sides if len(sides) >= _FEWEST else None


def _is_turned(
    sides: Sequence[int], lines: Sequence[Line], stretches: Sequence[Sequence[Sentence]], told: Sequence[GoalTold],
    cast: Cast, teams: Teams, *, heads: bool,
) -> bool:  # fmt: skip
    """Whether the lines name the second team first: by the teams that the words of each goal speak of, and goals told."""
    lean = 0
    for side, line, stretch in zip(sides, lines, stretches, strict=True):
        inside = {s.index for s in stretch}
        named = {line.team} if heads else {goal.team for goal in told if inside & set(goal.sentences)} or {
            r.best for s in stretch[-_CLOSES:] for r in cast.by_sentence.get(s.index, ()) if r.kind is Kind.TEAM
        }  # fmt: skip
        if len(named & set(teams)) == 1:
            lean += 1 if teams[side] in named else -1
    return lean < 0


def _halves(document: Document, lines: Sequence[int]) -> list[Moment | None]:
    """The half of each line, where a heading says when the first ended."""
    end = next(
        (
            s.index for s in document.sentences
            if s.genre is Genre.SUBHEADING and _BREAK & {w for w in s.lowers if w[:1].isalpha()}
        ),
        None,
    )  # fmt: skip
    return [None if end is None else _HALVES[index > end] for index in lines]


def _within(moment: Moment | None, half: Moment) -> bool:
    return moment is not None and half.lo <= moment.lo and moment.hi <= half.hi


def _told_in(stretch: Sequence[Sentence], told: Sequence[GoalTold], team: str | None) -> GoalTold | None:
    """The goal already read in these sentences."""
    inside = {s.index for s in stretch}
    return max((g for g in told if inside & set(g.sentences)), key=lambda g: (g.team == team, g.odds), default=None)


def _between(goals: Sequence[GoalTold]) -> list[GoalTold]:
    """The goals, each of which no time is told between those before and after it."""
    found = []
    for at, goal in enumerate(goals):
        lo = max((g.moment.lo for g in goals[:at] if g.moment), default=1)
        hi = min((g.moment.hi for g in goals[at + 1 :] if g.moment), default=99)
        untold = goal.moment is None and lo < hi <= lo + _WIDEST
        found.append(replace(goal, moment=Moment(lo, hi, None, "vague")) if untold else goal)
    return found


def _of_a_man(
    stretch: Sequence[Sentence], cast: Cast, goals: Sequence[GoalMention], teams: Teams, at: int, shares: _Shares
) -> GoalTold:
    """The goal of the likeliest man named right before the line; of nobody where the words name none."""
    last = stretch if len(stretch) <= _CLOSES else stretch[-_CLOSES:]
    inside = {s.index for s in last}
    odds: dict[str, float] = {}
    for sentence in last:
        for reference in cast.by_sentence.get(sentence.index, ()):
            if reference.kind is Kind.PERSON and reference.form is Form.NAME and reference.best:
                odds.setdefault(reference.best, -3.0)
    for mention in goals:
        for reference, said in mention.scorers if mention.sentence in inside else ():
            if reference.form is Form.NAME and reference.best in odds:
                odds[reference.best] = max(odds[reference.best], said)
    his = {
        man: said for man, said in odds.items() if shares.get(man, {}).get(teams[1 - at] or "", 0.5) < 0.8
    }  # fmt: skip
    best = max(his, key=lambda man: (his[man], man), default=None)
    known = best is not None and (len(his) == 1 or his[best] > _MAY_BE)
    spans = tuple(s.span for s in last)
    kinds = {kind for mention in goals if mention.sentence in inside for kind in mention.kinds}
    if _SPOT & {word for s in stretch for word in s.lowers}:
        kinds.add("penalty")
    kind = next((k for k in ("own_goal", "penalty", "header") if k in kinds), "open")
    return GoalTold(
        teams[at], best if known else None, kind=kind, spans=spans, sentences=tuple(s.index for s in last),
        patterns=("running lines",),
    )  # fmt: skip
