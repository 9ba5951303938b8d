"""A sentence that tells of goals in, their kinds out: from a penalty, a free kick, headed, into one's own net.

"Hale converted a penalty before Okoro headed the second"  ->  a penalty, a header; the penalty Hale's, not Okoro's
"""

from collections.abc import Iterator, Sequence

from pressbox.datatypes.cast import Reference
from pressbox.datatypes.document import Document
from pressbox.matching import Found, forms_of
from pressbox.mentions.goal_features import Scene
from pressbox.mentions.spot_features import given_before, spot_features
from pressbox.weighing import is_learned, odds_of

_HEADED = frozenset("headed header heads head heading headers nodded nod nods nodding headed-in diving-header".split())
_HARDLY = -1.6  # log-odds of a scorer whose goal's kind is not asked for
_SENT = forms_of("send")  # "sent the keeper the wrong way": from the spot


def kinds_told(lowers: list[str], phrases: Sequence[Found]) -> tuple[str, ...]:
    """The kinds of goal that the words of a sentence speak of, whosever they are."""
    kinds = []
    words = set(lowers)
    if (
        words & {"penalty", "spot-kick", "penalties", "spot-kicks", "pen"} or {"spot", "from"} <= words
        or ("wrong way" in " ".join(lowers) and words & _SENT)
    ):  # fmt: skip
        kinds.append("penalty")
    if any(p.pattern.says == "own" for p in phrases):
        kinds.append("own_goal")
    if words & {"free-kick", "free-kicks", "freekick"} or "free kick" in " ".join(lowers):
        kinds.append("free_kick")
    if words & _HEADED and not _headed_on(lowers):
        kinds.append("header")
    return tuple(kinds)


_HEADED_ON = frozenset("on down across back".split())


def _headed_on(lowers: list[str]) -> bool:
    """ "rose to head the ball on to the far post": all that was headed is the pass."""
    for at, word in enumerate(lowers):
        if word in _HEADED:
            behind = lowers[at + 1 : at + 6]
            on = next((i for i, w in enumerate(behind) if w in _HEADED_ON), None)
            if (
                on is None
                or word.startswith("header")
                or not {"for", "to", "and"} & set(behind[on + 1 :] + lowers[at + 6 : at + 8])
            ):
                return False
            if {"past", "beyond", "into", "net", "corner", "home"} & set(behind):
                return False
    return True


def spots_of(
    document: Document, scene: Scene, scorers: Sequence[tuple[Reference, float]]
) -> Iterator[tuple[int, float]]:
    """How likely the goal of each who may have scored came from a penalty, where anything speaks of one."""
    if not is_learned("spot"):
        return
    given = given_before(document, scene.sentence)
    likely = [person for person, odds in scorers if odds > 0]
    for scorer, odds in scorers:
        if odds >= _HARDLY and (features := spot_features(scene, scorer, likely, given)) is not None:
            yield scorer.first, odds_of("spot", features)
