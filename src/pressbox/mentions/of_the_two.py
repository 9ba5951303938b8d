"""The sides a sentence names and one of them in, whom it met out, where words that bring two together stand before; and who was sent to a win.

"The derby between Thrale and Marlow, and it was Marlow who won 1-0"  ->  Thrale
"Thrale v Marlow, and Marlow nicked it at the death, 4-3"             ->  Thrale
"Braces from Hale and Moss boosted Thrale to a 5-1 win"               ->  Thrale
"""

from collections.abc import Sequence
from itertools import pairwise

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching import forms_of
from pressbox.phrases.en.results import WIN_NOUNS, WINS_BY_FIGURES

LIFTS = frozenset().union(*map(forms_of, "move lift take send put keep earn carry fire ease".split()))
_WINS = WIN_NOUNS | WINS_BY_FIGURES
_ARTICLES = (["a"], ["an"], ["their"], ["its"], ["the"])
_VERSUS, _BETWEEN_THE = (["v"], ["vs"], ["versus"], ["v", "."], ["vs", "."]), (["between"], ["the"])
_NEAR = 3  # tokens of "5-1 home win", words before it


def the_other(lowers: Sequence[str], teams: Sequence[Reference], one: Reference) -> Reference | None:
    """Who met `one`, by the two names that "between" or "v" joins before it."""
    for left, right in pairwise(r for r in teams if r.last <= one.first and r.form is not Form.PRONOUN):
        joint = list(lowers[left.last : right.first])
        led_by = list(lowers[left.first - 1 : left.first])
        met = joint in _VERSUS or (joint == ["and"] and led_by in _BETWEEN_THE)
        if met and one.best in (left.best, right.best) and left.best != right.best:
            return right if one.best == left.best else left
    return None


def scored_for_both(lowers: Sequence[str], teams: Sequence[Reference], one: Reference) -> Reference | None:
    """ "Hale scored for Thrale in the first minute and Moss replied for Marlow in a 1-1 draw": Thrale, where `one` is Marlow."""
    other = next((r for r in reversed(teams) if r.last <= one.first and r.best != one.best), None)
    if other is None or one.form is Form.PRONOUN or other.form is Form.PRONOUN:
        return None
    led_by = [_led_by(lowers, r) for r in (other, one)]
    between = lowers[other.last : one.first]
    return other if led_by == ["for", "for"] and not _REPLIED.isdisjoint(between) else None


def _led_by(lowers: Sequence[str], team: Reference) -> str:
    at = team.first - 1
    at -= at > 0 and lowers[at] == "the"
    return lowers[at] if at >= 0 else ""


_REPLIED = frozenset(
    "replied responded countered answered levelled leveled equalised equalized tied scored struck netted".split()
)


def sent_to_a_win(lowers: Sequence[str], teams: Sequence[Reference], first: int, last: int) -> Reference | None:
    """Whom somebody's goals sent to the win whose figures are the tokens `first`..`last`."""
    team = next((r for r in reversed(teams) if r.last < first), None)
    if team is None or not team.first or _WINS.isdisjoint(lowers[last : last + _NEAR]):
        return None
    led_by = list(lowers[team.last : first])
    verb = lowers[team.first - 1]
    if led_by[:1] != ["to"] or led_by[1:2] not in _ARTICLES or len(led_by) > _NEAR + 1:
        return None
    return team if verb.endswith("ed") or verb in LIFTS else None
