"""Document, cast and times in, goals not given out.

"Piccoli's shot squirmed under his hand ... the goal was chalked off"  ->  disallowed, Piccoli
"""

from collections.abc import Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import DisallowedGoalMention, Mood, TimeMention
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.moods import mood_of, nearest_time
from pressbox.phrases.en.disallowed import PATTERNS, REASONS, REFUSALS

_READ = frozenset((Genre.PROSE, Genre.CAPTION, Genre.HEADLINE))
_NEEDS_REFUSAL = frozenset(("net", "team", "but", "thought", "saw"))
_ORDER = ("saw", "own", "by", "but", "thought", "flag", "offside", "net", "team", "bare")


@cache
def _phrasebook() -> Phrasebook:
    return Phrasebook(PATTERNS)


def find_disallowed_goals(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]
) -> tuple[DisallowedGoalMention, ...]:
    """Balls in the net that did not count; the refusal may stand in the sentence after."""
    found: list[DisallowedGoalMention] = []
    for sentence in document.sentences:
        if sentence.genre not in _READ:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        phrases = _phrasebook().find(sentence, references)
        if not phrases:
            continue
        phrases.sort(key=lambda p: (_ORDER.index(p.pattern.says), p.last - p.first))
        kept: list[Found] = []
        for phrase in phrases:
            if all(phrase.last <= k.first or phrase.first >= k.last for k in kept):
                kept.append(phrase)
        for phrase in kept:
            made = _mention(document, cast, sentence, phrase, times.get(sentence.index, ()))
            if made:
                found.append(made)
    return tuple(found)


def _mention(
    document: Document, cast: Cast, sentence: Sentence, phrase: Found, times: Sequence[TimeMention]
) -> DisallowedGoalMention | None:
    lowers = [t.lower for t in sentence.tokens]
    following = (
        document.sentences[sentence.index + 1].tokens[:25] if sentence.index + 1 < len(document.sentences) else ()
    )
    said = lowers[phrase.first :]
    after = [t.lower for t in following]
    if phrase.pattern.says in ("net", "team"):
        if not (
            REFUSALS & set(said) or (REFUSALS & set(after) and {"but", "only", "however", "was"} & set(after[:14]))
        ):
            return None
    elif phrase.pattern.says in _NEEDS_REFUSAL and not REFUSALS & set(said):
        return None
    reference = _player(phrase, sentence, cast)
    team = phrase.slots["team"].reference if "team" in phrase.slots else None
    person = cast.person_named.get(reference.best or "") if reference else None
    if person and person.role != "player":
        reference = None
    mood = mood_of(sentence, phrase.first, phrase.last)
    if mood is not Mood.OTHER_DAY:
        mood = Mood.ASSERTED
    text = " ".join(said + after[:12])
    reason = next((name for word, name in REASONS if word in text), None)
    tokens = sentence.tokens
    return DisallowedGoalMention(
        Span(tokens[phrase.first].start, tokens[phrase.last - 1].end), sentence.index, phrase.first, phrase.last,
        phrase.pattern.name, mood, reference, team, reason, nearest_time(phrase.first, phrase.last, times),
    )  # fmt: skip


def _player(phrase: Found, sentence: Sentence, cast: Cast) -> Reference | None:
    """The man in the slot; for "the goal was ruled out" the one last named before it."""
    if "player" in phrase.slots:
        slot = phrase.slots["player"].reference
        others = [
            r for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.PERSON and slot and slot.last <= r.first < phrase.last and r.targets
        ]  # fmt: skip
        lowers = [t.lower for t in sentence.tokens]
        # "as Lambert headed a delivery across for Lallana to poke in": the last to touch it scored
        if phrase.pattern.says in ("net", "saw", "but") and others:
            for other in reversed(others):
                if lowers[other.first - 1] in ("for", "from", "through", "substitute", "by") or lowers[
                    other.last : other.last + 1
                ] == ["'s"]:
                    return other
            if phrase.pattern.says == "but":
                return slot
        return slot
    if phrase.pattern.says == "team":
        people = [
            r for r in cast.by_sentence.get(sentence.index, ())
            if r.kind is Kind.PERSON and r.first >= phrase.first and r.targets and r.form != "pronoun"
        ]  # fmt: skip
        return people[-1] if people else None
    for back in (sentence.index, sentence.index - 1):
        people = [
            r for r in cast.by_sentence.get(back, ())
            if r.kind is Kind.PERSON and r.targets and (back != sentence.index or r.last <= phrase.first)
        ]  # fmt: skip
        if people:
            return people[-1] if back == sentence.index else people[0]
    return None
