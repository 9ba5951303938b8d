"""The matches of a report in, the sentences that tell a result of some other match, and go on with it, out: they tell none of its goals.

"Marlow beat Thrale 2-1. ... On Tuesday Marlow drew 2-2 at Eastvale. Lind had put the home side ahead ..."  ->  of Tuesday, both
"Marlow, who beat Eastvale 3-0 on Tuesday, led through Hale"                                             ->  of this match
"""

from collections import Counter
from collections.abc import Sequence

from pressbox.datatypes.cast import Cast, Form, Kind
from pressbox.datatypes.document import Document, Genre, Sentence
from pressbox.datatypes.mentions import ResultMention
from pressbox.narrative.fixture import Fixture

_OUTRIGHT = 2.0  # weight of a result with its figures and both sides
_IN_PASSING = frozenset("who which whose having after following since despite when where fresh than as like".split())


def leave_out_others(
    document: Document, cast: Cast, fixtures: Sequence[Fixture], results: Sequence[ResultMention]
) -> None:
    """Take from each match's sentences those of other matches; none where its own result is not told before."""
    playing = {name for fixture in fixtures for name in (fixture.first, fixture.second) if name}
    named = Counter(r.best for r in cast.references if r.kind is Kind.PERSON and r.best)
    for fixture in fixtures:
        own = [r.sentence for r in fixture.results if _is_outright(r) and _sides(r) == {fixture.first, fixture.second}]
        if not own:
            continue
        others = {
            r.sentence for r in results
            if r.sentence > min(own) and r.sentence not in own and _is_of_another(document, cast, r, playing)
        }  # fmt: skip
        gone = {at for other in others for at in _passage(document, cast, other, playing, named)}
        fixture.sentences = [at for at in fixture.sentences if at not in gone]


def _is_outright(result: ResultMention) -> bool:
    return result.kind == "final" and result.score is not None and result.weight >= _OUTRIGHT


def _sides(result: ResultMention) -> set[str | None]:
    return {side.best for side in (result.first_team, result.second_team) if side}


def _is_of_another(document: Document, cast: Cast, result: ResultMention, playing: set[str]) -> bool:
    """Whether a sentence is about a result of a side of no match of the report, and not only in passing."""
    sentence = document.sentences[result.sentence]
    sides = [side for side in (result.first_team, result.second_team) if side]
    if not _is_outright(result) or sentence.genre is not Genre.PROSE or any(s.form is not Form.NAME for s in sides):
        return False
    strangers = [side for side in sides if side.best not in playing]
    if not strangers or (len(sides) == 1 and _names_one(cast, sentence, playing)):
        return False
    return _IN_PASSING.isdisjoint(sentence.lowers[: result.first])


def _names_one(cast: Cast, sentence: Sentence, playing: set[str]) -> bool:
    return any(
        r.kind is Kind.TEAM and r.form is Form.NAME and r.best in playing
        for r in cast.by_sentence.get(sentence.index, ())
    )


def _passage(document: Document, cast: Cast, first: int, playing: set[str], named: Counter[str]) -> list[int]:
    """The sentence and those of its paragraph that go on with it; none where a man is named who is named elsewhere, too."""
    passage = [first]
    for sentence in document.sentences[first + 1 :]:
        if sentence.paragraph != document.sentences[first].paragraph or _names_one(cast, sentence, playing):
            break
        passage.append(sentence.index)
    while passage:
        here = Counter(
            r.best for at in passage for r in cast.by_sentence.get(at, ()) if r.kind is Kind.PERSON and r.best
        )
        if all(named[man] == many for man, many in here.items()):
            break
        passage.pop()
    return passage
