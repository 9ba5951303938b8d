"""A case in, the statements about its running score that cannot be true out, each with what it stands against.

Against the final score alone: sure. Against the order of the goals as the reader has it: a note, for he may be wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from pressbox.datatypes.findings import Case, Finding, Severity
from pressbox.datatypes.story import GoalTold, Story
from pressbox.proofread.path_of_score import Path, Statement, conflicts, holds
from pressbox.proofread.results_told import Final, final_score, written
from pressbox.proofread.score_words import statements

_SURE = 2.0  # log-odds of the faintest goal


@dataclass(frozen=True, slots=True)
class Clash:
    """Statements that cannot hold.

    `against_order` when only the reader's order of the goals denies the one, `by_sides` when it hangs on the sides on which
    the reader has the men who are named.
    """

    statements: tuple[Statement, ...]
    final: Final
    against_order: bool = False
    by_sides: bool = False


def clashes(case: Case, kinds: tuple[str, ...]) -> Iterator[Finding]:
    """Findings about statements of these kinds; of two that clash, the one whose kind stands later here points."""
    for clash in _clashes_of(case):
        mine = [one for one in clash.statements if one.kind in kinds]
        if mine and (len(clash.statements) == 1 or mine[0] is clash.statements[0]):
            yield _finding(case, clash, mine[0])


@lru_cache(maxsize=1)
def _clashes_of(case: Case) -> tuple[Clash, ...]:
    """All of a report; kept for the next check, for three ask."""
    found: list[Clash] = []
    for story in case.telling.stories:
        final = final_score(case, story)
        if final is None or not story.main or not sum(final.pair) or not (final.sure or _is_read_whole(story)):
            continue
        found += _clashes(case, story, final)
    return tuple(found)


def _clashes(case: Case, story: Story, final: Final) -> Iterator[Clash]:
    told = list(statements(case, story))
    denied: set[Statement] = set()
    # What clashes whichever side the men named play for is sure; the rest hangs on where the reader puts them.
    stated = {replace(one, side=None) if one.person else one: one for one in told}
    sure = {frozenset(stated[one] for one in group) for group in conflicts(stated, final.pair)}
    for group in conflicts(told, final.pair):
        denied |= set(group)
        yield Clash(group, final, by_sides=frozenset(group) not in sure)
    path = _path_read(story) if _is_read_whole(story) else None
    if path is None:
        return
    for one in told:
        if one not in denied and not _holds_in(story, path, one):
            yield Clash((one,), final, against_order=True)


def _is_read_whole(story: Story) -> bool:
    """Whether every goal of the score is told, and the reader is in no doubt of any: only then is his order worth a note."""
    return story.score is not None and len(story.goals) == sum(story.score) and all(
        goal.certain and goal.odds >= _SURE for goal in story.goals
    )  # fmt: skip


def _path_read(story: Story) -> Path | None:
    """The order of goals as read, if every goal of the score is told and has its side."""
    goals = sorted(story.goals, key=lambda goal: goal.order or 0)
    if story.score is None or len(goals) != sum(story.score) or any(g.team not in story.teams for g in goals):
        return None
    return tuple(story.teams.index(goal.team) for goal in goals)


def _holds_in(story: Story, path: Path, one: Statement) -> bool:
    """Whether the story as read has what is said; of a man's goal, whether one of his goals is such a goal."""
    if one.person is None or one.kind not in ("opener", "equaliser", "winner", "doubled", "halved"):
        return holds(one, path)
    goals = sorted(story.goals, key=lambda goal: goal.order or 0)
    places = [at for at, goal in enumerate(goals) if goal.scorer == one.person]
    if not places or any(_told_together(goals[at], other) for at in places for other in goals):
        return True
    return any(_is_such(one.kind, path, at) for at in places)


def _told_together(goal: GoalTold, other: GoalTold) -> bool:
    """Whether a sentence tells both: which of them fell first the reader does not know surely."""
    return goal is not other and bool(set(goal.sentences) & set(other.sentences))


def _is_such(kind: str, path: Path, at: int) -> bool:
    side = path[at]
    before = sum(1 if step == side else -1 for step in path[:at])
    lead = before + 1
    if kind == "opener":
        return at == 0
    if kind == "equaliser":
        return lead == 0
    if kind == "doubled":
        return lead >= 2
    if kind == "halved":
        return lead < 0
    return path.count(side) > path.count(1 - side) and before <= 1 and (lead >= 1 or at == len(path) - 1)


def _finding(case: Case, clash: Clash, one: Statement) -> Finding:
    text = case.document.text
    words = " ".join(one.span.of(text).split())
    others = [other for other in clash.statements if other is not one]
    score = written(clash.final.pair)
    if others:
        said = " ".join(others[0].span.of(text).split())
        message = f"“{words}” and “{said}” cannot both be: no order of the goals of a {score} has the two."
    elif clash.against_order:
        message = f"“{words}” does not fit the goals of the {score} in the order they are told."
    else:
        message = f"“{words}” cannot be in a match that ended {score}."
    two_men = len({other.person for other in clash.statements if other.person and other.kind == "opener"}) > 1
    guessed = clash.against_order or (clash.by_sides and not two_men)
    sure = clash.final.sure and not guessed and not (others and None in (one.side, others[0].side))
    ends = [span for other in (one, *others) for span in (other.span, other.by) if span is not None]
    if not others and clash.final.span is not None:
        ends.append(clash.final.span)
    return Finding(
        check=_IDS[one.kind],
        severity=Severity.ERROR if sure else Severity.NOTE,
        message=message,
        evidence=tuple(dict.fromkeys(ends)),
    )


_IDS = {
    "opener": "goal-words", "equaliser": "goal-words", "winner": "goal-words", "doubled": "goal-words",
    "halved": "goal-words", "only goal": "goal-words", "running": "running-score", "came back": "comeback",
    "led": "comeback",
}  # fmt: skip
