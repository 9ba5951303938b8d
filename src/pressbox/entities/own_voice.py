"""A report and the two that play in, where its own club speaks of itself out, and which of the two it is.

"Our Under-18s edged Eastmoor 2-1 ... we were behind"  ->  "we" are not Eastmoor      "what we saw"  ->  a reporter's
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from pressbox.datatypes.cast import UNNAMED, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.numbers import is_score
from pressbox.phrases.en.own_voice import (
    DONE_TO_A_SIDE,
    FIRST_PERSON,
    NOT_OF_A_SIDE,
    OF_A_SIDE,
    OUR,
    OWN_LADS,
    SIDES_DO,
    US,
)
from pressbox.phrases.en.results import DRAW_NOUNS, GOVERNORS, LOSS_NOUNS, OTHER_DAYS, WIN_NOUNS, WIN_VERBS
from pressbox.weighing import likelihood

OWN = "#we "  # begins the name of the club that speaks
_BESIDE = 14  # words between "we" and a side named in the same breath
_NEAR = 4  # words within which "our", "us" and "we" say of a side
_OURS, _NOT_OURS, _BESIDE_US, _HEADED, _FIRST = 3.0, 1.5, 0.5, 0.7, 0.3
_UNSAID = 0.5  # of the only side that is named: it is rather the others
_SURE = 0.9
_TURNS = frozenset(", ; : . — – - and but when while as before after who though although until".split())


class OwnVoice(NamedTuple):
    """Where "we", "us" and "our" stand for a side, and how likely which of the two it is."""

    places: Mapping[int, tuple[int, ...]]  # sentence -> tokens
    shares: tuple[tuple[str, float], ...]

    def references(self, sentence: Sentence) -> list[Reference]:
        """The words of a sentence that mean the paper's own club."""
        return [
            Reference(
                Span(sentence.tokens[at].start, sentence.tokens[at].end), sentence.index, at, at + 1, Kind.TEAM,
                Form.PRONOUN, self.shares, "we",
            )
            for at in self.places.get(sentence.index, ())
        ]  # fmt: skip


def own_name(two: Iterable[str]) -> str:
    """A name for whichever of two sides "we" are."""
    return f"{OWN}{' '.join(sorted(two))}"


def own_voice(
    document: Document, references: Mapping[int, Sequence[Reference]], main: tuple[str, str] | None
) -> OwnVoice | None:
    """The voice of a club that writes of its own match; none in a text of which nobody is a side's."""
    if main is None:
        return None
    places, of_a_side = _first_person(document)
    if not of_a_side:
        return None
    odds = (-_UNSAID if UNNAMED in main else _FIRST) + sum(
        _for_the_first(document.sentences[i], at, references.get(i, ()), main) for i, at in places.items()
    )
    odds += _named_alone(document, references, main)
    first = min(_SURE, max(1 - _SURE, likelihood(odds)))
    shares = ((main[0], first), (main[1], 1 - first))
    return OwnVoice(places, tuple(sorted(shares, key=lambda one: -one[1])))


def speaks_of_itself(document: Document) -> bool:
    """Whether a side writes of its own match: "we beat Oakley Arms", "Lost 3-1 at Hollybush"; it may never say who "we" are."""
    return _first_person(document)[1] or any(map(_opens_with_a_result, document.sentences))


def _opens_with_a_result(sentence: Sentence) -> bool:
    """ "Lost 3-1 away at Hollybush", "A disappointing 1-1 draw with the Lions": of whom, need not be said."""
    lowers = sentence.lowers
    if sentence.genre is not Genre.PROSE:
        return False
    at = next((i for i, word in enumerate(lowers[1:_SOON], 1) if is_score(word)), 0)
    if lowers[0] in _ENDED:
        return at > 0
    return at > 0 and lowers[0] in ("a", "an", "another") and not _NOUNS.isdisjoint(lowers[at + 1 : at + 3])


_SOON = 5
_ENDED = frozenset("lost won drew beaten".split())
_NOUNS = WIN_NOUNS | LOSS_NOUNS | DRAW_NOUNS


def _first_person(document: Document) -> tuple[dict[int, tuple[int, ...]], bool]:
    """Where the text says "we", and whether a side does."""
    places: dict[int, tuple[int, ...]] = {}
    of_a_side = False
    for sentence in document.sentences:
        if sentence.genre not in (Genre.PROSE, Genre.HEADLINE, Genre.CAPTION) or FIRST_PERSON.isdisjoint(
            sentence.words
        ):
            continue
        said = [
            at for at, token in enumerate(sentence.tokens)
            if token.lower in FIRST_PERSON and token.text != "US" and not sentence.quotes(token.start)
        ]  # fmt: skip
        of_a_side = of_a_side or any(_of_a_side(sentence, at) for at in said)
        if said:
            places[sentence.index] = tuple(said)
    if of_a_side:
        for sentence in document.sentences:
            if the_lads := _the_lads(sentence):
                places[sentence.index] = tuple(sorted({*places.get(sentence.index, ()), *the_lads}))
    return places, of_a_side


def _the_lads(sentence: Sentence) -> list[int]:
    """ "The girls went a goal down", "for the lads": where a club speaks of itself they are its own."""
    if sentence.genre not in (Genre.PROSE, Genre.HEADLINE) or OWN_LADS.isdisjoint(sentence.words):
        return []
    return [
        at for at, token in enumerate(sentence.tokens)
        if token.text in OWN_LADS and sentence.lowers[at - 1 : at] == ["the"] and not sentence.quotes(token.start)
    ]  # fmt: skip


def _of_a_side(sentence: Sentence, at: int) -> bool:
    """Whether a first person is a side: "our goalie", "put us ahead", "we scored"."""
    lowers = sentence.lowers
    word, behind, before = lowers[at], lowers[at + 1 : at + 1 + _NEAR], lowers[max(0, at - _NEAR) : at]
    if word in OUR:
        ends = next(
            (i for i, w in enumerate(behind) if not w[:1].isalnum() or w in ("on", "in", "at", "of")), len(behind)
        )
        return not OF_A_SIDE.isdisjoint(behind[:ends]) and NOT_OF_A_SIDE.isdisjoint(behind)
    if word in US:
        return not DONE_TO_A_SIDE.isdisjoint(before[-1:])
    return not SIDES_DO.isdisjoint(behind)


def _for_the_first(
    sentence: Sentence, said: Sequence[int], references: Sequence[Reference], main: tuple[str, str]
) -> float:
    """What a sentence that says "we" and names one of the two says for the first being the club that speaks."""
    lowers = sentence.lowers
    odds = dict.fromkeys(main, 0.0)
    for team in references:
        if team.kind is not Kind.TEAM or team.best not in odds or team.form is Form.PRONOUN:
            continue
        told = 0.0
        for at in said:
            between = lowers[at + 1 : team.first] if at < team.first else lowers[team.last : at]
            if lowers[at] in OUR and 0 <= team.first - at - 1 <= 1:
                told = _OURS
                break
            met = lowers[team.first - 1 : team.first]
            we_meet = at < team.first and bool(met) and met[0] in _MEETS
            they_meet = at > team.last and lowers[at] in US and _TURNS.isdisjoint(between)
            if we_meet or they_meet:
                told = min(told, -_NOT_OURS)
            elif len(between) <= _BESIDE and (_TURNS.isdisjoint(between) or len(between) > _NEAR):
                told = min(told, -_BESIDE_US)
        if not OTHER_DAYS.isdisjoint(sentence.words):
            told /= 2
        odds[team.best or ""] += told
    return odds[main[0]] - odds[main[1]]


_MEETS = GOVERNORS | WIN_VERBS | frozenset("v vs versus play played faced hosted visited entertained welcomed".split())


def _named_alone(document: Document, references: Mapping[int, Sequence[Reference]], main: tuple[str, str]) -> float:
    """ "Bramley Arms lose again": whom a heading names alone is likelier the club's own."""
    for sentence in document.sentences[:2]:
        named = [r for r in references.get(sentence.index, ()) if r.kind is Kind.TEAM and r.best in main]
        if len({r.best for r in named}) == 1:
            met = "away" in sentence.lowers[named[0].last : named[0].last + 1]  # "Millfield away"
            met = met or not _MEETS.isdisjoint(
                sentence.lowers[max(0, named[0].first - 1) : named[0].first]
            )  # "win over Millfield"
            headed = _HEADED * (2 if UNNAMED in main else 1)
            return headed if (main[0] == named[0].best) != met else -headed
    return 0.0
