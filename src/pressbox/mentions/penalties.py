"""Document, cast and times in, penalties missed and penalties given out.

"hitting the bar with an 86th minute penalty"   ->  Dimarco, bar
"a penalty awarded for handball by Toloi"        ->  against Toloi, handball
"""

from collections.abc import Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import MissedPenaltyMention, Mood, PenaltyAwardedMention, TimeMention
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.moods import mood_of, nearest_time
from pressbox.phrases.en.penalties import AWARDED, MISSED, PENALTY_WORDS, SHOOT_OUT

_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))
_SAVED = frozenset("saved saves save stopped parried blocked kept pushed tipped denied deny dived".split())
_OFF = {
    "wide": "wide",
    "over": "over",
    "bar": "bar",
    "crossbar": "bar",
    "post": "post",
    "upright": "post",
    "woodwork": "post",
}


@cache
def _missed_book() -> Phrasebook:
    return Phrasebook(MISSED)


@cache
def _awarded_book() -> Phrasebook:
    return Phrasebook(AWARDED)


def find_missed_penalties(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]
) -> tuple[MissedPenaltyMention, ...]:
    """Penalties in play that were not scored; kicks of a shoot-out are none."""
    found: list[MissedPenaltyMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        lowers = [t.lower for t in sentence.tokens]
        if SHOOT_OUT & set(lowers) or not (PENALTY_WORDS | {"kick"}) & set(lowers):
            continue
        references = cast.by_sentence.get(sentence.index, ())
        phrases = _missed_book().find(sentence, references)
        kept: list[Found] = []
        for phrase in sorted(phrases, key=lambda p: (p.last - p.first, -len(p.slots))):
            if all(phrase.last <= k.first or phrase.first >= k.last for k in kept):
                kept.append(phrase)
        for phrase in kept:
            player = phrase.slots["player"].reference
            keeper = phrase.slots["keeper"].reference if "keeper" in phrase.slots else None
            person = cast.person_named.get(player.best or "") if player else None
            if player is None or (person and (person.role != "player" or person.position == "goalkeeper")):
                continue
            inside = set(lowers[phrase.first : phrase.last])
            if inside & {"appeal", "appeals", "claims", "claim", "shout", "shouts", "area", "box"}:
                continue
            tokens = sentence.tokens
            found.append(MissedPenaltyMention(
                Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), sentence.index, phrase.first, phrase.last,
                phrase.pattern.name, mood_of(sentence, phrase.first, phrase.last), player, keeper, phrase.pattern.says,
                nearest_time(phrase.first, phrase.last, times.get(sentence.index, ())),
            ))  # fmt: skip
    return tuple(found)


def find_penalties_awarded(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]
) -> tuple[PenaltyAwardedMention, ...]:
    """Penalties given, with the offence and the offender as far as told; a penalty word must stand near."""
    found: list[PenaltyAwardedMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        near = {t.lower for s in document.sentences[max(0, sentence.index - 1) : sentence.index + 2] for t in s.tokens}
        if not PENALTY_WORDS & near:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        for phrase in _awarded_book().find(sentence, references):
            fouled, against = _slot(phrase, "fouled"), _slot(phrase, "against")
            mood = mood_of(sentence, phrase.first, phrase.last)
            if mood is not Mood.ASSERTED or (fouled is None and against is None and phrase.pattern.says != "award"):
                continue
            tokens = sentence.tokens
            found.append(PenaltyAwardedMention(
                Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), sentence.index, phrase.first, phrase.last,
                phrase.pattern.name, mood, _beneficiary(sentence, cast, phrase), against, fouled,
                None if phrase.pattern.says == "award" else phrase.pattern.says,
                nearest_time(phrase.first, phrase.last, times.get(sentence.index, ())),
            ))  # fmt: skip
            break
    return tuple(found)


def _slot(phrase: Found, name: str) -> Reference | None:
    return phrase.slots[name].reference if name in phrase.slots else None


def _beneficiary(sentence: Sentence, cast: Cast, phrase: Found) -> Reference | None:
    return next(
        (
            r
            for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.targets and r.last <= phrase.first
        ),
        None,
    )
