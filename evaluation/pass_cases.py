"""A text in, what `pressbox.weighing` learns of its goals out: who gave the ball to each scorer, and whether from the spot."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from corpus import Text
from looked_at import looked_at
from marks import marked_man
from pressbox.datatypes.cast import Cast, Reference
from pressbox.datatypes.document import Document
from pressbox.mentions.goal_features import Scene, scene_of
from pressbox.mentions.goals import phrasebook
from pressbox.mentions.pass_features import over_features, pass_features
from pressbox.mentions.passers import TELL_NO_GOAL
from pressbox.mentions.passes import passes_told
from pressbox.mentions.spot_features import given_before, spot_features

_Place = tuple[int, int]  # sentence, first token of a man
_Goal = tuple[int, int]  # match, which of its goals


def pass_cases(text: Text) -> Iterator[tuple[list[str], bool]]:
    """(features, whether it was his pass) of each marked scorer and every man of his sentence and of those beside it."""
    document, cast, times = looked_at(text.text)
    scored, passed = _marks(text, cast)
    scenes: dict[int, Scene] = {}

    def scene(index: int) -> Scene:
        if index not in scenes:
            sentence = document.sentences[index]
            phrases = phrasebook().find(sentence, cast.by_sentence.get(index, ()))
            scenes[index] = scene_of(document, cast, sentence, phrases, times.get(index, ()))
        return scenes[index]

    for index, men in scored.items():
        if _is_skipped(text, document, index):
            continue
        here = scene(index)
        likely = [p for p in here.people if p.first in men]
        told = passes_told(here.sentence.lowers, here.people, here.stance)
        for scorer in likely:
            goals = men[scorer.first]
            givers = set().union(*(passed[goal] for goal in goals))
            for person in here.people:
                if person.targets and person.best != scorer.best:
                    features = pass_features(here, person, scorer, likely, told, cast)
                    yield features, (index, person.first) in givers
            for beside in (index - 1, index + 1):
                if _is_skipped(text, document, beside) or _tells_another(scored, goals, beside, index):
                    continue
                for person in scene(beside).people:
                    if person.targets and person.best != scorer.best:
                        features = over_features(scene(beside), person, here, scorer, cast, before=beside < index)
                        yield features, (beside, person.first) in givers


def _is_skipped(text: Text, document: Document, index: int) -> bool:
    if not 0 <= index < len(document.sentences):
        return True
    sentence = document.sentences[index]
    return sentence.genre in TELL_NO_GOAL or sentence.span.start < text.gold.get("begins", 0)


def _tells_another(scored: dict[int, dict[int, set[_Goal]]], goals: set[_Goal], beside: int, index: int) -> bool:
    """Whether the sentence beside it tells another goal: its passes are not asked for."""
    men = scored.get(beside)
    return men is not None and (beside > index or any(not (of_him & goals) for of_him in men.values()))


def _marks(text: Text, cast: Cast) -> tuple[dict[int, dict[int, set[_Goal]]], dict[_Goal, set[_Place]]]:
    """By sentence the goals of each marked scorer; of each goal where its passers stand."""
    scored: dict[int, dict[int, set[_Goal]]] = defaultdict(lambda: defaultdict(set))
    passed: dict[_Goal, set[_Place]] = defaultdict(set)
    for mention in text.mentions:
        goal = (mention["match"], mention.get("goal"))
        scorer, giver = (marked_man(text, cast, mention, role) for role in ("scorer_as", "assist_as"))
        if scorer:
            scored[scorer.sentence][scorer.first].add(goal)
        if giver:
            passed[goal].add((giver.sentence, giver.first))
    return scored, passed


def spot_cases(text: Text) -> Iterator[tuple[list[str], bool]]:
    """(features, whether it was a penalty) of each marked scorer where something speaks of a penalty."""
    document, cast, _ = looked_at(text.text)
    men: dict[int, dict[int, tuple[Reference, bool]]] = defaultdict(dict)
    for mention in text.mentions:
        kind = _kind_of(text.gold, mention)
        scorer = marked_man(text, cast, mention, "scorer_as")
        if kind and scorer:
            known = men[scorer.sentence].get(scorer.first)
            men[scorer.sentence][scorer.first] = scorer, kind == "penalty" or (known is not None and known[1])
    for index, marked in men.items():
        sentence = document.sentences[index]
        scene = scene_of(document, cast, sentence, (), ())
        given = given_before(document, sentence)
        for scorer, from_spot in marked.values():
            features = spot_features(scene, scorer, [other for other, _ in marked.values()], given)
            if features is not None:
                yield features, from_spot


def _kind_of(gold: dict[str, Any], mention: dict[str, Any]) -> str | None:
    goals = gold["matches"][mention["match"]]["goals"] if mention["match"] < len(gold["matches"]) else []
    at = mention.get("goal")
    return goals[at]["kind"] if at is not None and at < len(goals) else None
