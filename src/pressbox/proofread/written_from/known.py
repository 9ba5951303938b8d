"""What the record knows of the men whom a sentence names.

record: Hale 12', Okoro 70'; "Okoro teed up Hale in the 12th minute"  ->  both are scorers of the record
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Form, Kind, Reference
from pressbox.datatypes.findings import Case
from pressbox.datatypes.record import Goal
from pressbox.proofread.names import alike, near, plain
from pressbox.proofread.written_from.pairs import Paired

_LAST_OF_FIRST = 45


def goals_of(one: Paired, person: str | None) -> list[Goal]:
    """The goals that the record has of a man."""
    return [goal for goal in one.match.goals if goal.scorer and person and alike(goal.scorer, person)]


def scorers_named(case: Case, one: Paired, sentence: int) -> list[Reference]:
    """The references of a sentence, by name, to men who scored by the record."""
    return [
        reference for reference in case.cast.by_sentence.get(sentence, ())
        if reference.kind is Kind.PERSON and reference.form is Form.NAME and goals_of(one, reference.best)
    ]  # fmt: skip


def is_known(one: Paired) -> bool:
    """Whether the record lists every goal of its final score, each with scorer and team."""
    goals, final = one.match.goals, one.final
    return bool(goals) and final is not None and len(goals) == sum(final) and all(g.scorer and g.team for g in goals)


def in_order(one: Paired) -> list[Goal] | None:
    """The goals as they fell; None where the record does not say."""
    goals = one.match.goals
    if all(goal.order is not None for goal in goals):
        return sorted(goals, key=lambda goal: goal.order or 0)
    if all(goal.minute is not None for goal in goals):
        minutes = [goal.minute.from_ for goal in goals if goal.minute]
        return sorted(goals, key=lambda goal: goal.minute.from_ if goal.minute else 0) if _differ(minutes) else None
    return None


def _differ(minutes: Sequence[int]) -> bool:
    return len(set(minutes)) == len(minutes)


def half_of(goal: Goal) -> str | None:
    """The half in which a goal fell, by its minute; None about the interval."""
    minute = goal.minute
    if minute is None:
        return None
    if minute.phase in ("first_half", "second_half"):
        return str(minute.phase)
    if minute.to <= _LAST_OF_FIRST or (minute.label or "").startswith("45+"):
        return "first_half"
    return "second_half" if minute.from_ > _LAST_OF_FIRST else None


def may_be(name: str, other: str) -> bool:
    """Whether a name may be a pet form of another: "Ronnie", "Ronaldo"."""
    a, b = plain(name).split()[-1:], plain(other).split()[-1:]
    return bool(a and b) and (near(a[0], b[0]) or a[0][:3] == b[0][:3])


def listed(goal: Goal) -> str:
    """ "Hale 12'"."""
    return f"{goal.scorer} {goal.minute.label or goal.minute.from_}" if goal.minute else f"{goal.scorer}"
