"""A sentence's words in, the result out that they tell as the goals one side let in and those it scored.

"Millfield let in four at Eastvale and scored only one"     ->  1-4
"Millfield hit Eastvale for four without conceding"         ->  4-0
"Nothing between Millfield and Eastvale, each scoring once" ->  1-1
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.mentions import ResultMention
from pressbox.datatypes.numbers import number
from pressbox.mentions.result_scene import ResultScene
from pressbox.phrases.en.how_it_went import EACH_WAY

_TOLD = tuple(re.compile(rf"(?:^|(?<= )){words}(?= |$)") for words in EACH_WAY)
_TIMES = {"once": 1, "twice": 2}
_MARKS = frozenset("conceded let shipped leaked hit scored put netted struck needed each gave".split())


def goals_each_way(scene: ResultScene) -> Iterator[ResultMention]:
    """Each result told so."""
    if _MARKS.isdisjoint(scene.lowers):
        return
    named = [r for r in scene.teams if r.form is not Form.PRONOUN]
    for one, other in pairwise(named):
        if one.best == other.best:
            continue
        words = _in_digits(scene, one, other)
        for told in _TOLD:
            if found := told.search(words):
                figures = _figures(found.groupdict())
                yield scene.mention(
                    "goals each way", one.first, other.last, "final", one, other, figures, weight=1.5,
                    mood=scene.mood(one.last, other.last),
                )  # fmt: skip
                break


def _figures(told: dict[str, str | None]) -> tuple[int, int]:
    if each := told.get("each"):
        return int(each), int(each)
    if alone := told.get("alone"):
        return int(alone), 0
    mine, theirs = told.get("for") or told.get("for_"), told.get("against")
    return int(mine or 0), int(theirs or 0)


def _in_digits(scene: ResultScene, one: Reference, other: Reference) -> str:
    words: list[str] = []
    for at, word in enumerate(scene.lowers):
        if one.first <= at < one.last or other.first <= at < other.last:
            words += ["A"] if at == one.first else ["B"] if at == other.first else []
        else:
            many = _TIMES.get(word, number(word))
            words.append(str(many) if many is not None else word)
    return " ".join(words)
