"""Document, cast and times in, penalties given out, and to which side.

"a penalty awarded for handball by Toloi"  ->  against Toloi, handball
"Millfield were awarded a penalty"         ->  Millfield's
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import Mood, PenaltyAwardedMention, PenaltyForMention, TimeMention
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.again import Scenes, Told
from pressbox.mentions.moods import mood_of, nearest_time
from pressbox.phrases.en.penalties import AWARDED, NO_PENALTY, ONLY_A_CLAIM, PENALTY_WORDS, TO_A_SIDE
from pressbox.weighing import Kept

_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))


@cache
def _awarded_book() -> Phrasebook:
    return Phrasebook(AWARDED)


def find_penalties_awarded(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]], scenes: Scenes
) -> tuple[PenaltyAwardedMention, ...]:
    """Penalties given, with the offence and the offender as far as told; a penalty word must stand near."""
    found: list[PenaltyAwardedMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        near = document.sentences[max(0, sentence.index - 1) : sentence.index + 2]
        if not all(PENALTY_WORDS.isdisjoint(one.words) for one in near):
            said = times.get(sentence.index, ())
            found.extend(scenes.again(_TOLD, sentence, partial(_told_in, cast, sentence, said)))
    return tuple(found)


_TOLD: Kept[Told] = Kept(0)


def _told_in(cast: Cast, sentence: Sentence, said: Sequence[TimeMention]) -> list[PenaltyAwardedMention]:
    references = cast.by_sentence.get(sentence.index, ())
    for phrase in _awarded_book().find(sentence, references):
        fouled, against = _slot(phrase, "fouled"), _slot(phrase, "against")
        against = _first_behind_by(sentence, references, phrase) or against
        if fouled and _is_of_the_ball(sentence, fouled.last):
            continue
        if phrase.pattern.name == "was brought down" and not PENALTY_WORDS & sentence.words:
            continue  # any foul is told so
        if phrase.pattern.says != "award" and _APPEALS & sentence.words and _REFUSED & sentence.words:
            continue  # "had appeals waved away when Lind went down under a challenge by Hale"
        mood = mood_of(sentence, phrase.first, phrase.last)
        if mood is not Mood.ASSERTED or (fouled is None and against is None and phrase.pattern.says != "award"):
            continue
        tokens = sentence.tokens
        return [PenaltyAwardedMention(
            Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), sentence.index, phrase.first, phrase.last,
            phrase.pattern.name, mood, _beneficiary(sentence, cast, phrase), against, fouled,
            None if phrase.pattern.says == "award" else phrase.pattern.says,
            nearest_time(phrase.first, phrase.last, said),
        )]  # fmt: skip
    return []


def _first_behind_by(sentence: Sentence, references: Sequence[Reference], phrase: Found) -> Reference | None:
    """ "brought down by Hale and Lind scored from the spot": by Hale."""
    lowers = sentence.lowers
    by = next((i for i in range(phrase.last - 1, phrase.first, -1) if lowers[i] == "by"), None)
    if by is None:
        return None
    return next((r for r in references if r.kind is Kind.PERSON and r.first > by and r.last <= phrase.last), None)


_APPEALS = frozenset("appeal appeals appealed claim claims shout shouts call calls protests".split())
_REFUSED = frozenset("waved turned dismissed ignored unmoved rejected denied refused declined deaf unimpressed".split())
_LIMBS = frozenset(
    "ankle ankles leg legs heel heels shirt foot feet knee knees face back arm arms shoulder shorts calf thigh shin".split()
)


def _is_of_the_ball(sentence: Sentence, last: int) -> bool:
    """ "when Hale pushed Lind's low shot out": nobody was fouled; "clipped Lind's ankle" is a foul."""
    behind = [token.lower for token in sentence.tokens[last : last + 5]]
    return behind[:1] == ["'s"] and not _LIMBS & set(behind)


def _slot(phrase: Found, name: str) -> Reference | None:
    return phrase.slots[name].reference if name in phrase.slots else None


def _beneficiary(sentence: Sentence, cast: Cast, phrase: Found) -> Reference | None:
    team = next(
        (
            r
            for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.TEAM and r.targets and r.last <= phrase.first
        ),
        None,
    )
    if team is None or _SUFFERS & set(sentence.lowers[team.last : team.last + 6]):
        return None  # "Millfield conceded a penalty when Moss handled"
    return team


_SUFFERS = frozenset(
    "conceded concede conceding gave giving behind undone punished fell trailing trailed cost paid lost 's defender keeper goalkeeper"
    " captain midfielder skipper full-back centre-half centre-back".split()
)


@cache
def _to_a_side() -> Phrasebook:
    return Phrasebook(TO_A_SIDE)


def find_penalties_for(document: Document, cast: Cast) -> tuple[PenaltyForMention, ...]:
    """Which side was given a penalty, in the order of the text."""
    return tuple([
        mention for sentence in document.sentences
        if sentence.genre in _READ and not sentence.quoted and not PENALTY_WORDS.isdisjoint(sentence.words)
        for mention in _given_to(sentence, cast)
    ])  # fmt: skip


def _given_to(sentence: Sentence, cast: Cast) -> Iterator[PenaltyForMention]:
    lowers = sentence.lowers
    for phrase in _to_a_side().find(sentence, cast.by_sentence.get(sentence.index, ())):
        team = _slot(phrase, "side")
        said = {*lowers[phrase.first : phrase.last]}
        if team is None or team.best is None or lowers[team.last : team.last + 1] == ["'s"]:
            continue
        if NO_PENALTY & {*lowers[phrase.last : phrase.last + 1]} or (ONLY_A_CLAIM | _TURNS) & said:
            continue
        if mood_of(sentence, phrase.first, phrase.last) is Mood.ASSERTED:
            span = Span(sentence.tokens[phrase.first].start, sentence.tokens[phrase.last - 1].end)
            yield PenaltyForMention(
                span, sentence.index, phrase.first, phrase.last, phrase.pattern.name, team=team,
                conceded=phrase.pattern.says == "against",
            )  # fmt: skip


_TURNS = frozenset("who which when while but ; : and after before as".split())
