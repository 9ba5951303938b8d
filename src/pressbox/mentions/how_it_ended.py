"""Figures of a score in, what the words beside them say of the match as a whole out, where no verb of winning is told.

"ended in favour of Millfield by three goals to one", "The margin was 4-3", "Two-one it finishes"  ->  how it ended
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching import forms_of
from pressbox.mentions.break_words import of_the_break
from pressbox.mentions.on_the_way import stood_then
from pressbox.mentions.result_scene import Figure, ResultScene
from pressbox.mentions.whom_they_beat import Dealt

_BARE = 1.0  # weight of figures alone
_STOPS = frozenset((".", ",", ";", ":", "!", "?", ")", "-", "–", "—", "…"))
_LED_BY = frozenset(("by", ",", "to", "the", "tune", "of", "a", "score", "with"))
_FAVOUR = frozenset(("favour", "favor", "way"))
_OVER = frozenset(
    "result results resulted resulting ended ending ends finished finishing final left win won victory whistle full-time".split()
)
_ON_THE_WAY = forms_of("make") | frozenset("half-time interval break lead leading led period".split())
_FAR = 6  # tokens from "in favour of A" to the figures
_CALLED = frozenset("margin scoreline score result outcome".split())
_TOLD_AS = frozenset(", being was is : ( reads read reading".split())
_OPENS = frozenset(("the", "final", "eventual", "full-time", "end"))
_SAYS_MORE = frozenset("does did was is hardly scarcely flatters flattered puts tells told suggests reflects".split())
_ROUNDS = frozenset(
    "final semi-final semi-finals quarter-final quarter-finals semis eight four sixteen round hat".split()
)
_INTO = frozenset("in into through reached reach".split())
_OUT_BY = 9  # tokens from who was thrown out to the figures
_BY_LEAGUE = 4  # tokens from the verb to "first division B"
_KNOCKS = frozenset().union(*map(forms_of, "knock dump send put bundle boot kick throw turf".split()))
_DECIDES = frozenset().union(*map(forms_of, "settle decide clinch".split()))
_MATCHES = frozenset(
    "game match tie final contest thriller encounter affair derby it matters meeting semi-final".split()
)
_LEAVES = forms_of("leave")
_IT_ENDS = frozenset("finishes finished ends ended stands stood was is".split())
_ENDED = frozenset("ended finished ends finishes finish ending".split())
_LED_BY_ARTICLE = 2  # tokens from the figures to "to the Wanderers"
_GOES_ON = frozenset("and but a the which".split())
_ANSWERS = frozenset(("each", "all", "apiece"))
_LEAD = 2  # sentences in which figures standing alone are the news


def ended_so(scene: ResultScene, figure: Figure) -> Dealt | None:
    """How a match ended, by "in favour of A", "the margin was", "into the final by", "settled it 4-3 for A", "n-n it finishes"."""
    if of_the_break(scene.lowers, figure.first, figure.last) or stood_then(scene.lowers, figure.first, figure.last):
        return None
    return (
        _in_favour(scene, figure)
        or _so_called(scene, figure)
        or _into_the_next(scene, figure)
        or _threw_out(scene, figure)
        or _at_an_end_of(scene, figure)
        or _settled_it(scene, figure)
        or _ended_to(scene, figure)
        or _opens_with_it(scene, figure)
    )


def _in_favour(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "In favour of A by 3-1", "went the way of A, 3-1", "in A's favour by 3-1"; "the result was 3-1 in favour of A"."""
    words = scene.lowers
    if figure.pair[0] == figure.pair[1]:
        return None
    for at in range(figure.first - 1, max(0, figure.first - _FAR - 1), -1):
        if words[at] not in _FAVOUR:
            continue
        if not _ON_THE_WAY.isdisjoint(words[max(0, at - _FAR) : at]):
            return None
        whose = _favoured(scene, at) if words[at] != "way" or words[at - 2 : at] == ["went", "the"] else None
        if whose and _LED_BY.issuperset(words[max(whose.last, at + 1) : figure.first]):
            return Dealt("in favour of A by n-n", whose, _the_other(scene, whose, at), 1)
        return None
    behind = words[figure.last : figure.last + 3]
    if behind[:1] == ["in"] and not _FAVOUR.isdisjoint(behind[1:3] + words[figure.last + 3 : figure.last + 7]):
        before = words[max(0, figure.first - _FAR) : figure.first]
        at = next(i for i in range(figure.last, len(words)) if words[i] in _FAVOUR)
        if not _OVER.isdisjoint(before) and _ON_THE_WAY.isdisjoint(before) and (whose := _favoured(scene, at)):
            return Dealt("n-n in favour of A", whose, None, 1)
    return None


def _favoured(scene: ResultScene, at: int) -> Reference | None:
    """Whom "favour" at token `at` is: "in favour of the Wanderers", "in Millfield's favour"."""
    words = scene.lowers
    if words[at + 1 : at + 2] == ["of"]:
        return next((r for r in scene.teams if at + 2 <= r.first <= at + 3 and r.form is not Form.PRONOUN), None)
    return next((r for r in scene.teams if r.last == at - 1 and words[r.last] == "'s"), None)


def _the_other(scene: ResultScene, whose: Reference, before: int) -> Reference | None:
    """ "The tie between A and B ended in favour of A": B, where the two play."""
    pair = scene.cast.main_pair or ()
    return next((r for r in scene.teams if r.last <= before and r.best in pair and r.best != whose.best), None)


def _so_called(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "The 5-2 margin", "the margin was 4-3", "the score, 3-1, puts no false complexion on it"; not "the score was 1-1 when"."""
    words = scene.lowers
    if words[figure.last : figure.last + 1] in (["margin"], ["scoreline"]) and words[figure.first - 1] in _OPENS:
        return Dealt("the n-n margin", None, None, None, _BARE)
    at = figure.first - 2
    if at < 1 or words[at] not in _CALLED or words[at + 1] not in _TOLD_AS or words[at - 1] not in _OPENS:
        return None
    if words[at] == "score" and words[at + 1] not in (",", "being", ":", "("):
        return None  # "the score was 1-1": it may have gone on
    if not _STOPS.union(_SAYS_MORE).issuperset(words[figure.last : figure.last + 1]):
        return None
    if words[max(0, at - 2) : at - 1] in (["with"], ["at"]) or not _ON_THE_WAY.isdisjoint(words[max(0, at - 3) : at]):
        return None
    return Dealt(f"the {words[at]} n-n", None, None, None, _BARE)


def _into_the_next(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "A were in the final, by five goals to four", "A are into the last eight, 3-1"."""
    words = scene.lowers
    if figure.pair[0] == figure.pair[1] or words[figure.first - 1] not in (",", "by"):
        return None
    before = words[max(0, figure.first - _FAR) : figure.first - 1]
    end = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _ROUNDS), None)
    if end is None or len(before) - 1 - end > 1 or _INTO.isdisjoint(before[:end]):
        return None
    whose = scene.subject(figure.first - len(before))
    return Dealt("into the final by n-n", whose, None, 1) if whose else None


def _threw_out(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "Threw B out of the competition by 3-2", "dumped B out of the cup, 3-2"."""
    words = scene.lowers
    if figure.pair[0] == figure.pair[1] or words[figure.first - 1] not in (",", "by", "with", "a"):
        return None
    other = next((r for r in reversed(scene.teams) if r.last <= figure.first), None)
    if other is None or other.form is Form.PRONOUN or figure.first - other.last > _OUT_BY:
        return None
    at = next((i for i in range(other.first - 1, max(-1, other.first - _BY_LEAGUE), -1) if words[i] in _KNOCKS), None)
    if words[other.last : other.last + 1] != ["out"] or at is None:
        return None
    if figure.last < len(words) and words[figure.first - 1] in ("with", "a"):
        return None  # "with a 3-2 win": read by its noun
    whose = scene.subject(at)
    return Dealt("threw B out by n-n", whose if whose and whose.best != other.best else None, other, 1)


_SCORES = frozenset("scoreline score-line score result".split())
_ENDS_OF_IT = {"wrong": 2, "receiving": 2, "right": 1}


def _at_an_end_of(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "On the wrong end of a 7-0 scoreline against B", "on the right end of a 4-3 scoreline"."""
    words = scene.lowers
    before = [word for word in words[max(0, figure.first - _FAR) : figure.first] if word not in ("a", "an", "this")]
    if before[-1:] != ["of"] or before[-2:-1] != ["end"] or _SCORES.isdisjoint(words[figure.last : figure.last + 2]):
        return None
    winner = _ENDS_OF_IT.get(before[-3]) if len(before) > 2 else None
    whose = scene.subject(figure.first)
    if winner is None or whose is None:
        return None
    other = scene.object_of(figure.last, {"against", "at", "with", "to", "by", "from"})
    return Dealt("at an end of a n-n", whose, other if other and other.best != whose.best else None, winner)


def _settled_it(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "To settle a breathless game 4-3 for A", "settled it 4-3 and left B 17th"."""
    words = scene.lowers
    before = words[max(0, figure.first - _FAR) : figure.first]
    if (
        figure.pair[0] == figure.pair[1]
        or before[-1:] == []
        or before[-1] not in _MATCHES
        or _DECIDES.isdisjoint(before)
    ):
        return None
    whose = next((r for r in scene.teams if r.first == figure.last + 1 and words[figure.last] in ("for", "to")), None)
    left = next((i for i in range(figure.last, min(len(words), figure.last + 3)) if words[i] in _LEAVES), None)
    other = next((r for r in scene.teams if left is not None and left < r.first <= left + 2), None)
    if whose or other:
        return Dealt("settled it n-n", whose, None if whose else other, 1)
    return Dealt("settled it n-n", None, None, None, _BARE)


def _ended_to(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "It ended four-two to A", "finished 3-1 to A", "Final score was 3-1 to A"."""
    words = scene.lowers
    before = words[max(0, figure.first - 3) : figure.first]
    final = before[:1] in (["final"], ["end"], ["full-time"]) and before[1:2] != [] and before[1] in _CALLED
    if words[figure.last : figure.last + 1] != ["to"] or (_ENDED.isdisjoint(before[-2:]) and not final):
        return None
    if figure.pair[0] == figure.pair[1]:
        return None
    whose = scene.object_of(figure.last, {"to"})
    near = whose is not None and whose.first - figure.last <= _LED_BY_ARTICLE
    return Dealt("ended n-n to A", whose, None, 1) if near else None


def _opens_with_it(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "Two-one it finishes", "3-2, then, and ...", "Two all!" in the first sentences: figures with which a sentence begins."""
    words = scene.lowers
    if not _STOPS.union('"“‘').issuperset(words[max(0, figure.first - 1) : figure.first]):
        return None
    behind = words[figure.last : figure.last + 3]
    if behind[:1] == ["it"] and not _IT_ENDS.isdisjoint(behind[1:2]):
        return Dealt("n-n it finishes", None, None, None, _BARE)
    if behind[:1] in ([","], []) and behind[1:2] == ["then"]:
        return None if _to_somebody(words, figure) else Dealt("n-n, then", None, None, None, _BARE)
    if behind == [",", "three", "points"]:
        return Dealt("n-n, three points", None, None, None, _BARE)
    if (
        scene.sentence.index < _LEAD
        and figure.first <= 1
        and behind[:1] == [","]
        and not _GOES_ON.isdisjoint(behind[1:2])
    ):
        return Dealt("n-n, and", None, None, None, _BARE)  # "Nil-nil, and that flattered both"
    alone = figure.first <= 1 and not behind[1:] and _STOPS.issuperset(behind)
    if alone and scene.sentence.index < _LEAD and words[figure.last - 1] in _ANSWERS:
        return Dealt("n each", None, None, 0, _BARE)
    return None


def _to_somebody(words: Sequence[str], figure: Figure) -> bool:
    """ "Two-one, then, to Millfield": it says whose, and is read with them."""
    return words[figure.last + 2 : figure.last + 4] == [",", "to"]
