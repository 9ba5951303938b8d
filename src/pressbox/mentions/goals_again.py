"""A sentence read once more in, what it told of a goal the last time out: for drafts that are read as they are typed.

A telling hangs on the words of its sentence, on whom they mean, and on a little around it. Where all of that stands as it
stood, the telling stands, too; only the places in the text have moved.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from pressbox.datatypes.cast import Cast, Reference
from pressbox.datatypes.document import Document, Sentence
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.weighing import Kept

Named = tuple[Sentence, list[Reference]]
_FAR = 3  # sentences back: what was said there is not asked
_LEAD = 3  # sentences that are told apart as the head of a report
_FOLLOWING = 6  # words of the next sentence that are looked at
_SURE = 0.7  # of whose man somebody is


class _Telling(NamedTuple):
    """A telling, its references by their number."""

    mention: GoalMention
    scorers: list[int]
    assists: list[int]
    teams: list[tuple[int | None, int]]
    sides: list[int]


_KEPT: Kept[tuple[_Telling | None]] = Kept(0)


def told_again(
    document: Document, cast: Cast, sentence: Sentence, times: Sequence[TimeMention], before: Named | None,
    read: Callable[[], GoalMention | None],
) -> GoalMention | None:  # fmt: skip
    """What `read` makes of a sentence; its answer of the last time where everything that it looks at is the same."""
    if not _KEPT.most:
        return read()
    here = cast.by_sentence.get(sentence.index, ())
    everyone = [*here, *(before[1] if before else ())]
    (telling,) = _KEPT.of(_seen(document, cast, sentence, times, before), lambda: (_kept(read(), everyone),))
    if telling is None:
        return None
    mention = telling.mention
    return replace(
        mention, span=sentence.span, sentence=sentence.index, times=tuple(times),
        scorers=tuple([(everyone[i], odds) for i, (_, odds) in zip(telling.scorers, mention.scorers, strict=True)]),
        assists=tuple([(everyone[i], odds) for i, (_, odds) in zip(telling.assists, mention.assists, strict=True)]),
        teams=tuple([
            (None if man is None else everyone[man], everyone[team], odds)
            for (man, team), (_, _, odds) in zip(telling.teams, mention.teams, strict=True)
        ]),
        sides=tuple([
            (man, everyone[team], odds) for team, (man, _, odds) in zip(telling.sides, mention.sides, strict=True)
        ]),
    )  # fmt: skip


def _kept(mention: GoalMention | None, everyone: Sequence[Reference]) -> _Telling | None:
    if mention is None:
        return None
    number = {id(reference): i for i, reference in reversed(list(enumerate(everyone)))}
    return _Telling(
        mention, [number[id(man)] for man, _ in mention.scorers], [number[id(man)] for man, _ in mention.assists],
        [(None if man is None else number[id(man)], number[id(team)]) for man, team, _ in mention.teams],
        [number[id(team)] for _, team, _ in mention.sides],
    )  # fmt: skip


def _seen(
    document: Document, cast: Cast, sentence: Sentence, times: Sequence[TimeMention], before: Named | None
) -> tuple[object, ...]:
    """All that a reading of the sentence looks at."""
    following = document.sentences[sentence.index + 1 : sentence.index + 2]
    start = sentence.span.start
    return (
        _words(sentence), sentence.genre, int(sentence.index / max(1, len(document.sentences)) * 4),
        min(sentence.index, _LEAD), tuple([tuple(after.lowers[:_FOLLOWING]) for after in following]),
        tuple([(span.start - start, span.end - start) for span in sentence.quoted]),
        tuple([_outline(cast, reference) for reference in cast.by_sentence.get(sentence.index, ())]),
        before and (
            _words(before[0]), tuple([_outline(cast, reference) for reference in before[1]]),
            min(sentence.index - before[0].index, _FAR), before[0].paragraph == sentence.paragraph,
        ),
        tuple([(time.first, time.last, time.pattern, time.time) for time in times]),
    )  # fmt: skip


def _words(sentence: Sentence) -> tuple[str, ...]:
    return tuple([token.text for token in sentence.tokens])


def _outline(cast: Cast, reference: Reference) -> tuple[object, ...]:
    best = reference.best
    person = cast.person_named.get(best or "")
    return (
        reference.first, reference.last, reference.kind, reference.form, best, reference.owner, reference.head,
        person and (person.role, person.position, person.team, person.team_weight > _SURE),
    )  # fmt: skip
