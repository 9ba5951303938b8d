"""A sentence read once more in, what it told the last time out: for drafts that are read as they are typed.

What a sentence tells hangs on its words, on whom they mean, on its times, and on the sentences beside it. Where all of
that stands as it stood, what it told stands, too; only the places in the text have moved.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from pressbox.datatypes.alike import Alike
from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Sentence, Span
from pressbox.datatypes.mentions import Mention, TimeMention
from pressbox.mentions.around import Around
from pressbox.weighing import Kept

_Mention = TypeVar("_Mention", bound=Mention)
_Mover = Callable[["_Place"], object]
_Movers = list[tuple[str, _Mover]]  # field -> its value, once it is known where the sentence stands
Told = tuple[list[tuple[Mention, _Movers]] | None]  # None: it points far off and is asked for anew each time

_SURE = 0.7  # of whose man somebody is
_OUTLINES = Alike()


class Scenes:
    """The sentences of a report with whom they name and when: each looked at when it is needed, and only once."""

    def __init__(self, document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]) -> None:
        self._document, self._cast, self._times = document, cast, times
        self._around: dict[int, Around] = {}
        self._outlined: list[tuple[int, int, int]] | None = None  # before, here, behind

    def around(self, sentence: Sentence) -> Around:
        """The sentence as roles want it."""
        found = self._around.get(sentence.index)
        if found is None:
            references = self._cast.by_sentence.get(sentence.index, ())
            found = self._around[sentence.index] = Around.of(sentence, references)
        return found

    def again(
        self, kept: Kept[Told], sentence: Sentence, read: Callable[[], Iterable[_Mention]],
        earlier: Sentence | None = None, *also: Hashable,
    ) -> Iterable[_Mention]:  # fmt: skip
        """What `read` finds in a sentence. It looks at no more than those beside it, an `earlier` one, and `also`."""
        if not kept.most:
            return read()
        fresh: list[_Mention] = []

        def make() -> Told:
            fresh.extend(read())
            return (_movable(fresh, self._place(sentence, earlier)),)

        (told,) = kept.of((*self._seen(sentence.index, earlier), *also), make)
        if fresh or told == []:
            return fresh
        if told is None:
            return read()
        place = self._place(sentence, earlier)
        return [cast(_Mention, _moved(one, movers, place)) for one, movers in told]

    def _place(self, sentence: Sentence, earlier: Sentence | None) -> "_Place":
        return _Place(sentence, self._named_by(sentence.index, earlier), self._times.get(sentence.index, ()))

    def _named_by(self, at: int, earlier: Sentence | None) -> list[Reference]:
        told = self._cast.by_sentence
        far = told.get(earlier.index, ()) if earlier is not None and earlier.index < at - 1 else ()
        return [*told.get(at, ()), *told.get(at - 1, ()), *told.get(at + 1, ()), *far]

    def _seen(self, at: int, earlier: Sentence | None) -> tuple[Hashable, ...]:
        """All that a reading of a sentence looks at."""
        if self._outlined is None:
            report = (self._cast.main_pair, self._cast.competitions, self._document.published)
            numbers = [_OUTLINES.number((self._outline(one), report)) for one in self._document.sentences]
            self._outlined = list(zip([0, *numbers], numbers, [*numbers[1:], 0], strict=False))
        if earlier is None:
            return self._outlined[at]
        return (*self._outlined[at], self._outlined[earlier.index][1], earlier.index == at - 1)

    def _outline(self, sentence: Sentence) -> tuple[Hashable, ...]:
        start = sentence.span.start
        here = self._cast.by_sentence.get(sentence.index, ())
        return (
            sentence.number(),
            tuple([
                (one.span.start - start, one.span.end - start, one.first, one.last, one.kind, one.form, one.targets,
                 one.head, one.owner) for one in here
            ]),
            tuple([self._facts_of(name) for one in here if one.kind is Kind.PERSON for name, _ in one.targets]),
            tuple([(time.first, time.last, time.pattern, time.time) for time in self._times.get(sentence.index, ())]),
        )  # fmt: skip

    def _facts_of(self, name: str) -> Hashable:
        person = self._cast.person_named.get(name)
        return person and (person.role, person.position, person.team, person.team_weight > _SURE)


class _Place:
    """Where a sentence stands, and whom and when it names there."""

    def __init__(self, sentence: Sentence, named: list[Reference], times: Sequence[TimeMention]) -> None:
        self.sentence, self.named, self.times = sentence.index, named, times
        self.start, self.end = sentence.span


def _movable(mentions: Sequence[Mention], place: _Place) -> list[tuple[Mention, _Movers]] | None:
    """Mentions with what has to be moved in them; None where one points farther than its sentence is seen."""
    try:
        return [(one, _movers(one, place)) for one in mentions]
    except LookupError:
        return None


def _moved(told: Any, movers: _Movers, place: _Place) -> Any:
    return replace(told, sentence=place.sentence, **{name: move(place) for name, move in movers})


def _movers(told: Mention | Reference, place: _Place) -> _Movers:
    if told.sentence != place.sentence:
        raise LookupError
    found = ((one.name, _mover(getattr(told, one.name), place)) for one in fields(told))
    return [(name, move) for name, move in found if move is not None]


def _mover(value: object, place: _Place) -> _Mover | None:
    """How a value moves with its sentence; None for one that does not. LookupError where it points elsewhere."""
    if isinstance(value, Span):
        if not place.start <= value.start <= value.end <= place.end:
            raise LookupError
        first, last = value.start - place.start, value.end - place.start
        return lambda now: Span(now.start + first, now.start + last)
    if isinstance(value, Reference):
        number = next((i for i, one in enumerate(place.named) if one is value), None)
        if number is not None:
            return lambda now: now.named[number]
        movers = _movers(value, place)
        return lambda now: _moved(value, movers, now)
    if isinstance(value, TimeMention):
        at = next((i for i, one in enumerate(place.times) if one is value), None)
        if at is None:
            raise LookupError
        return lambda now: now.times[at]
    if type(value) is tuple:
        parts = [(part, _mover(part, place)) for part in value]
        if all(move is None for _, move in parts):
            return None
        return lambda now: tuple([part if move is None else move(now) for part, move in parts])
    return None
