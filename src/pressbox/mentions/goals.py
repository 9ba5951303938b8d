"""Document, cast and times in, tellings of goals out.

    "Inter levelled when Candreva unleashed a shot that flew past Donnarumma"
      ->  a goal told: Candreva +3.1, Donnarumma -6.0; the side Inter; level

Phrases say what a sentence tells of a goal; learned weights, over phrases and words, say how likely each person of
the sentence is its scorer or the man before him. Which tellings are the same goal is not asked here.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from pressbox.datatypes.cast import Cast, Kind, Reference
from pressbox.datatypes.document import Document, Genre, Sentence, Span
from pressbox.datatypes.mentions import GoalMention, TimeMention
from pressbox.datatypes.numbers import ordinal, score
from pressbox.matching import Found, Phrasebook
from pressbox.mentions.goal_features import features_of, scene_of
from pressbox.mentions.weights import odds_of
from pressbox.phrases.en.goals import PATTERNS

SKIPPED = frozenset((Genre.CREDIT, Genre.LINEUP, Genre.STANDINGS, Genre.SCORELINE))
_EFFECTS = ("ahead", "level", "extend", "reduce", "seal")
_COUNTS = {"two": 2, "three": 3, "four": 4}
_HEADED = frozenset("headed header heads head heading headers nodded nod nods nodding headed-in diving-header".split())
_FLOOR = -4.0  # people less likely than this are left out


@cache
def phrasebook() -> Phrasebook:
    """The goal phrases, compiled once."""
    return Phrasebook(PATTERNS)


def find_goals(
    document: Document, cast: Cast, times: Mapping[int, Sequence[TimeMention]]
) -> tuple[GoalMention, ...]:
    """At most one mention a sentence: whoever may have scored in it, and what else it tells of a goal."""
    found: list[GoalMention] = []
    for sentence in document.sentences:
        if sentence.genre in SKIPPED:
            continue
        references = cast.by_sentence.get(sentence.index, ())
        phrases = phrasebook().find(sentence, references)
        if not phrases and not any(score(t.lower) for t in sentence.tokens):
            continue
        mention = _read(document, cast, sentence, phrases, times.get(sentence.index, ()))
        if mention:
            found.append(mention)
    return tuple(found)


def _read(
    document: Document, cast: Cast, sentence: Sentence, phrases: list[Found], times: Sequence[TimeMention]
) -> GoalMention | None:
    scene = scene_of(document, cast, sentence, phrases, times)
    scorers: list[tuple[Reference, float]] = []
    assists: list[tuple[Reference, float]] = []
    for person in scene.people:
        if not person.targets:
            continue
        features = features_of(scene, person, cast)
        odds = odds_of("scorer", features)
        if odds > _FLOOR:
            scorers.append((person, odds))
        odds = odds_of("assist", features)
        if odds > _FLOOR:
            assists.append((person, odds))
    said = [p for p in phrases if p.pattern.says in _EFFECTS]
    lowers = [t.lower for t in sentence.tokens]
    kinds = _kinds(lowers, phrases)
    teams = _teams(sentence, cast, phrases, lowers)
    after = None
    for i, word in enumerate(lowers):
        pair = score(word)
        if pair and max(pair) < 20 and i >= 2 and (lowers[i - 1] == "it" or "it" in lowers[i - 3 : i]):
            after = pair
    if not scorers and not said and not teams:
        return None
    ordinals = [ordinal(lowers[p.first + 1]) for p in phrases if p.pattern.says == "count"]
    counts = [_COUNTS[p.pattern.says] for p in phrases if p.pattern.says in _COUNTS]
    return GoalMention(
        span=sentence.span,
        sentence=sentence.index,
        first=0,
        last=len(sentence.tokens),
        pattern=", ".join(dict.fromkeys(p.pattern.name for p in phrases if p.pattern.says not in ("none", "hypothetical"))),
        scorers=tuple(scorers),
        assists=tuple(assists),
        teams=teams,
        kinds=kinds,
        count=max(counts, default=1),
        ordinal=next((o for o in ordinals if o), None),
        effect=said[0].pattern.says if said else None,
        score_after=after,
        times=tuple(times),
    )


def _kinds(lowers: list[str], phrases: list[Found]) -> tuple[str, ...]:
    kinds = []
    words = set(lowers)
    if words & {"penalty", "spot-kick", "penalties", "spot-kicks", "pen"} or {"spot", "from"} <= words:
        kinds.append("penalty")
    if any(p.pattern.says == "own" for p in phrases):
        kinds.append("own_goal")
    if words & {"free-kick", "free-kicks", "freekick"} or "free kick" in " ".join(lowers):
        kinds.append("free_kick")
    if words & _HEADED:
        kinds.append("header")
    return tuple(kinds)


def _teams(
    sentence: Sentence, cast: Cast, phrases: list[Found], lowers: list[str]
) -> tuple[tuple[Reference, float], ...]:
    """Teams that the words say scored: "put Milan ahead", "Inter levelled", "his side's second"."""
    refs = [r for r in cast.by_sentence.get(sentence.index, ()) if r.kind is Kind.TEAM and r.targets]
    if not refs:
        return ()
    found: dict[Reference, float] = {}
    for phrase in phrases:
        if phrase.pattern.says not in (*_EFFECTS, "score", "concede"):
            continue
        inside = [r for r in refs if phrase.first < r.first and r.last <= phrase.last + 1]
        before = [r for r in refs if r.last <= phrase.first]
        after = [r for r in refs if r.first >= phrase.last]
        if phrase.pattern.says in ("ahead", "level", "reduce", "extend") and inside:
            found[inside[0]] = max(found.get(inside[0], 0.0), 2.0)
        elif before and phrase.first - before[-1].last <= 6 and phrase.pattern.says != "seal":
            people = [
                r for r in cast.by_sentence.get(sentence.index, ())
                if r.kind is Kind.PERSON and before[-1].last <= r.first < phrase.first
            ]  # fmt: skip
            prior = lowers[before[-1].first - 1] if before[-1].first else ""
            if not people and prior not in ("against", "past", "beat", "from", "at"):
                weight = -1.5 if phrase.pattern.says == "concede" else 1.5
                found[before[-1]] = found.get(before[-1], 0.0) + weight
        elif after and after[0].first - phrase.last <= 2 and lowers[after[0].first - 1] == "for":
            found[after[0]] = found.get(after[0], 0.0) + 1.5
    return tuple(found.items())


def covers(mention: GoalMention, span: Span) -> bool:
    """Whether the mention's sentence holds a span."""
    return mention.span.covers(span)
