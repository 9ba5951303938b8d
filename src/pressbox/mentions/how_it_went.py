"""Figures of a score at the end of a clause in, what the clause says one side did at the other's out.

"Millfield ran riot at Eastvale, 6-2", "Millfield's run came to an end at Eastvale by 2-1"  ->  who, against whom, who won

Figures behind a comma may be a running score ("Hale headed in against Eastvale, 2-1"): only wordings of a whole match are read.
"""

import re

from pressbox.datatypes.cast import Form, Reference
from pressbox.mentions.result_scene import Figure, ResultScene
from pressbox.mentions.whom_they_beat import Dealt
from pressbox.phrases.en.how_it_went import DREW, LOST, WON

_LONG = 24  # tokens of a clause
_LED_BY = r"(,|:|-|–|—|\(|by|at|with a|by a|in a|, by|, with a|, the score being)?"
_BEHIND = frozenset(
    ", . ; : ! ? ) - – — and but while as with in on through thanks score scoreline margin after".split()
)


def _wordings(templates: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(
        template.replace(" * ", r" (?:\S+ ){0,3}?").replace(" *", r"(?: \S+){0,3}?") for template in templates
    )
    return re.compile(rf"(?:^|.* )(?:{told}) ?{_LED_BY}$")


_TOLD = ((1, _wordings(WON)), (2, _wordings(LOST)), (0, _wordings(DREW)))


def told_of_both(scene: ResultScene, figure: Figure) -> Dealt | None:
    """How a side fared at another's, by the clause that the figures end."""
    if scene.lowers[figure.last : figure.last + 1] and scene.lowers[figure.last] not in _BEHIND:
        return None
    named = [r for r in scene.teams if r.last <= figure.first and r.form is not Form.PRONOUN]
    if len(named) < 2 or named[-1].best == named[-2].best or figure.first - named[-2].first > _LONG:
        return None
    one, other = named[-2:]
    level = figure.pair[0] == figure.pair[1]
    clause = " ".join(_masked(scene, one, other, figure))
    for winner, wording in _TOLD:
        if (winner == 0) == level and wording.search(clause):
            return Dealt("as it went, n-n", one, other, winner)
    return None


def _masked(scene: ResultScene, one: Reference, other: Reference, figure: Figure) -> list[str]:
    """The words before the figures with A and B for the two sides."""
    first = max(0, one.first - 3)  # "honours were even between A and B"
    words = scene.lowers
    return [*words[first : one.first], "A", *words[one.last : other.first], "B", *words[other.last : figure.first]]
