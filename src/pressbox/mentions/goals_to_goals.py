"""A sentence's words in, the result out that old papers tell as one side's goals to the other's.

"Harbour Town scored four goals against one by Millfield"     ->  4-1
"Harbour Town obtained four goals to Millfield's one"         ->  4-1
"""

from collections.abc import Iterator

from pressbox.datatypes.cast import Form
from pressbox.datatypes.mentions import ResultMention
from pressbox.datatypes.numbers import number
from pressbox.matching import forms_of
from pressbox.mentions.result_scene import ResultScene

_GOT = forms_of("score") | forms_of("obtain") | forms_of("notch") | forms_of("register") | forms_of("secure") | forms_of("kick") | forms_of("net")  # fmt: skip
_NONE = frozenset("nil none nothing love".split())
_GOALS = frozenset("goal goals points".split())
_OPPOSED = frozenset("against to".split())
_NOT_ALL = frozenset("half interval break first second before after minutes season".split())
_FAR = 9  # words from the verb to the other's goals


def goals_to_goals(scene: ResultScene) -> Iterator[ResultMention]:
    """Each result told so."""
    lowers = scene.lowers
    for at, word in enumerate(lowers):
        if word not in _OPPOSED or at < 3 or lowers[at - 1] not in _GOALS or number(lowers[at - 2]) is None:
            continue
        verb = next((i for i in range(at - 3, max(-1, at - _FAR), -1) if lowers[i] in _GOT or _put_on(lowers, i)), None)
        subject = scene.subject(verb) if verb is not None else None
        other = next((r for r in scene.teams if at < r.first <= at + 5 and r.form is not Form.PRONOUN), None)
        if verb is None or subject is None or other is None or subject.best == other.best:
            continue
        if lowers[other.last : other.last + 1] == ["'s"]:
            theirs, end = lowers[other.last + 1 : other.last + 2], other.last + 2
        elif lowers[other.first - 1] in ("by", "from", "of"):
            words = [w for w in lowers[at + 1 : other.first - 1] if w not in _GOALS]
            theirs, end = words[:1] if len(words) == 1 else [], other.last
        else:
            continue
        mine = number(lowers[at - 2])
        count = 0 if theirs and theirs[0] in _NONE else number(theirs[0]) if theirs else None
        if mine is None or count is None or not _NOT_ALL.isdisjoint(lowers[end : end + 5]):
            continue
        winner = 0 if mine == count else 1 if mine > count else 2
        yield scene.mention(
            "n goals to m", verb, end, "final", subject, other, (mine, count), winner, weight=2.0,
            mood=scene.mood(verb, end),
        )  # fmt: skip


def _put_on(lowers: list[str], at: int) -> bool:
    return lowers[at] == "put" and lowers[at + 1 : at + 2] == ["on"]
