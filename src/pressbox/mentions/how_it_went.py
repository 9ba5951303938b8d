"""Figures of a score at the end of a clause in, what the clause says one side did at the other's out.

"Millfield ran riot at Eastvale, 6-2", "Millfield's run came to an end at Eastvale by 2-1"  ->  who, against whom, who won

Figures behind a comma may be a running score ("Hale headed in against Eastvale, 2-1"): only wordings of a whole match are read.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.datatypes.mentions import ResultMention
from pressbox.mentions.result_scene import Figure, ResultScene
from pressbox.mentions.whom_they_beat import Dealt
from pressbox.phrases.en.how_it_went import DREW, DREW_IN_WORDS, LOST, LOST_AFTER_ALL, OF_A_TIE, WON, wording

_LONG = 24  # tokens of a clause
_LED_BY = r"(,|:|-|–|—|\(|by|at|with a|by a|in a|, by|, with a|, the score being|, finishing|, ending|, drawing|, winning|, losing|,? and it (ended|finished)|, it (ended|finished))?"
_BEHIND = frozenset(
    ", . ; : ! ? ) - – — and but while as with in on through thanks score scoreline margin after".split()
)


def _wordings(templates: tuple[str, ...], behind: str = rf" ?{_LED_BY}$") -> re.Pattern[str]:
    told = wording(templates)
    return re.compile(rf"(?:^|.* )(?:{told}){behind}" if behind else rf"(?:^|(?<= ))(?:{told})(?= |$)")


_TOLD = ((1, _wordings(WON)), (2, _wordings((*LOST, *LOST_AFTER_ALL))), (0, _wordings(DREW)))
_WITHIN = ((1, _wordings(WON, "")), (2, _wordings(LOST, "")), (0, _wordings(DREW_IN_WORDS, "")))
_BOTH_IN, _WITH_NOTHING, _BEFORE_BOTH = 14, 5, 8  # tokens between the two, behind both, before them
_IN_WORDS = 0.8  # weight
_BEHIND_BOTH = 9
_PART_OF_IT = frozenset(
    "half period periods spell spells opening exchanges stages quarter minutes hour times throughout early".split()
)


def told_of_both(scene: ResultScene, figure: Figure) -> Dealt | None:
    """How a side fared at another's, by the clause that the figures end."""
    if scene.lowers[figure.last : figure.last + 1] and scene.lowers[figure.last] not in _BEHIND:
        return None
    named = [r for r in scene.teams if r.last <= figure.first and r.form is not Form.PRONOUN]
    if len(named) < 2 or named[-1].best == named[-2].best or figure.first - named[-2].first > _LONG:
        return None
    one, other = named[-2:]
    level = figure.pair[0] == figure.pair[1]
    clause = " ".join(_masked(scene, one, other, figure.first))
    for winner, told in _TOLD:
        if (winner == 0) == level and told.search(clause):
            return Dealt("as it went, n-n", one, other, winner)
    return None


def went_so(scene: ResultScene) -> Iterator[ResultMention]:
    """The same where no figures follow: "Millfield made light work of Eastvale on Saturday"."""
    if not OF_A_TIE.isdisjoint(scene.lowers):
        return  # who goes through may have drawn, and lost, the match itself
    named = [r for r in scene.teams if r.form is not Form.PRONOUN]
    for one, other in pairwise(named):
        if one.best == other.best or other.first - one.last > _BOTH_IN:
            continue
        around = {
            *scene.lowers[max(0, one.first - _BEFORE_BOTH) : one.first],
            *scene.lowers[other.last : other.last + _BEHIND_BOTH],
        }
        if not _PART_OF_IT.isdisjoint(around):
            continue  # "had the upper hand over Chelsea for most of the first half"
        clause = " ".join(_masked(scene, one, other, min(len(scene.lowers), other.last + _WITH_NOTHING)))
        for winner, told in _WITHIN:
            found = told.search(clause)
            if found and "B" in found[0].split():
                yield scene.mention(
                    "as it went", one.first, other.last, "final", one, other, None, winner, weight=_IN_WORDS,
                    mood=scene.mood(one.last, other.last),
                )  # fmt: skip
                break


def _masked(scene: ResultScene, one: Reference, other: Reference, end: int) -> list[str]:
    """The words up to token `end` with A and B for the two sides."""
    first = max(0, one.first - _BEFORE_BOTH)  # "honours were even between A and B"
    words = scene.lowers
    return [*words[first : one.first], "A", *words[one.last : other.first], "B", *words[other.last : end]]
