"""Entries of a live text and its cast in, their goals out.

    71 mins: GOAL! Rovers 1-1 Park. Denny's cross, one bounce, and Iveson hooks it in.  ->  71', 1-1, Iveson

The minute and the score say that there was a goal and whose; who scored is left to the weights where the words tell it
as prose does, else he is the first man named who is not said to have passed.
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.listing import EntryRow, Written
from pressbox.datatypes.mentions import ClockTime, GoalMention, ListedGoal, TimeMention
from pressbox.mentions.goal_kinds import kinds_told

_GIVEN = frozenset("from by via after past beyond beating keeper goalkeeper".split())
_OWN = ("own goal", "own net", " og")
_LIKELY = 0.0  # log-odds from which the weights name a scorer
_DONE = (
    "with the through ball",
    "with the cross",
    "with the assist",
    "with the ball",
    "with the corner",
    "with the pass",
)


def entry_times(document: Document, told: dict[int, tuple[TimeMention, ...]]) -> dict[int, tuple[TimeMention, ...]]:
    """The times told, and for what an entry tells without one the minute at its head."""
    found = dict(told)
    for row in document.listings.entries:
        minute = row.minute + (row.extra or 0)
        phase = "first_half" if row.minute <= 45 else "second_half" if row.minute <= 90 else None
        added = f"{row.minute}+{row.extra}" if row.extra else None
        time = ClockTime(
            row.minute if row.minute == 45 else minute,
            row.minute if row.minute == 45 else minute,
            phase=phase,
            added=added,
        )
        for sentence in _sentences(document, row):
            if sentence.index not in found:
                found[sentence.index] = (TimeMention(row.label, sentence.index, 0, 1, "minute of an entry", time=time),)
    return found


def entry_goals(document: Document, cast: Cast, goals: Sequence[GoalMention]) -> Iterator[ListedGoal]:
    """The goals that entries tell, in the order of the text."""
    for row in document.listings.entries:
        sentences = _sentences(document, row)
        if not row.goal or not sentences:
            continue
        inside = {sentence.index for sentence in sentences}
        words = document.text[row.label.end : row.span.end].lower()
        own = any(mark in words for mark in _OWN)
        listed = [goal for goal in document.listings.goals if row.span.start <= goal.span.start < row.span.end]
        printed = next((goal.scorer for goal in reversed(listed) if goal.scorer), None)
        scorer = (
            (_as_known(cast, printed) if printed else None)
            or _by_weights(cast, [goal for goal in goals if goal.sentence in inside])
            or _first(cast, sentences)
        )
        kinds = [kind for sentence in sentences for kind in kinds_told(sentence.lowers, ())]
        kind = "own_goal" if own else kinds[0] if kinds else None
        yield ListedGoal(
            row.span, sentences[0].index, None if row.score_after else _side(cast, sentences), scorer, row.minute,
            row.extra, kind, row.score_after,
        )  # fmt: skip


def _sentences(document: Document, row: EntryRow) -> list[Sentence]:
    place = document.place_of(row.label)
    if place is None:
        return []
    found = []
    for sentence in document.sentences[place[0] :]:
        if sentence.span.start >= row.span.end:
            break
        found.append(sentence)
    return found


def _as_known(cast: Cast, name: Written) -> str | None:
    """A name in a bracket as the report calls the man elsewhere."""
    if _is_team(cast, name.name):
        return None
    for references in cast.by_sentence.values():
        for reference in references:
            if (
                reference.kind is Kind.PERSON
                and reference.span.start < name.span.end
                and reference.span.end > name.span.start
            ):
                return reference.best
    return name.name


def _is_team(cast: Cast, name: str) -> bool:
    """Whether a name is a team's, or part of one: "Goal Oakley!"."""
    words = set(name.lower().split())
    return any(words <= set(form.lower().split()) for team in cast.teams for form in (team.name, *team.as_written))


def _by_weights(cast: Cast, goals: Sequence[GoalMention]) -> str | None:
    scorers = [
        (odds, -reference.span.start, reference) for goal in goals for reference, odds in goal.scorers
        if reference.best and not _is_team(cast, reference.best)
    ]  # fmt: skip
    best = max(scorers, key=lambda one: one[:2], default=None)
    return best[2].best if best is not None and best[0] > _LIKELY else None


def _first(cast: Cast, sentences: Sequence[Sentence]) -> str | None:
    """The first man named who did not pass; else whoever is named."""
    men: list[tuple[Sentence, Reference]] = [
        (sentence, reference) for sentence in sentences for reference in cast.by_sentence.get(sentence.index, ())
        if reference.kind is Kind.PERSON and reference.form is Form.NAME and reference.best
        and not reference.best.isupper() and not _is_team(cast, reference.best)  # "COME ON!"
    ]  # fmt: skip
    for sentence, man in men:
        lowers = sentence.lowers
        behind = " ".join(lowers[man.last : man.last + 4])
        if lowers[man.last : man.last + 1] in (["'s"], ["’s"], ["'"]) or behind.startswith(_DONE):
            continue
        if _GIVEN & set(lowers[max(0, man.first - 1) : man.first]):
            continue
        return man.best
    return men[0][1].best if len(men) == 1 else None


def _side(cast: Cast, sentences: Sequence[Sentence]) -> str | None:
    """The team that an entry without a score names: "GOAL Saxons!"."""
    named = [
        reference.best for sentence in sentences for reference in cast.by_sentence.get(sentence.index, ())
        if reference.kind is Kind.TEAM and reference.form in (Form.NAME, Form.NICKNAME)
    ]  # fmt: skip
    return named[0] if named and len(set(named)) == 1 else None
