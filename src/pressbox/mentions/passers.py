"""The likely scorers of a sentence in, who gave each the ball out, with log-odds: men of the sentence and of those beside it.

"Lind stood the ball up. Hale met it and Moss's corner brought a third for Okoro."
  ->  Hale: Lind +1.4, Moss -2.8; Okoro: Moss +2.1
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pressbox.datatypes.cast import Cast, Form, Reference
from pressbox.datatypes.document import Document, Genre
from pressbox.matching import forms_of
from pressbox.mentions.goal_features import Scene, scene_of
from pressbox.mentions.pass_features import over_features, pass_features
from pressbox.mentions.passes import passes_told
from pressbox.mentions.passes_of_both import passes_of_both
from pressbox.mentions.passes_outright import passes_outright, told_after, told_before
from pressbox.weighing import odds_of

TELL_NO_GOAL = frozenset((Genre.CREDIT, Genre.LINEUP, Genre.STANDINGS, Genre.SCORELINE, Genre.OTHER_SPORT))
_HARDLY = -1.6  # log-odds of a scorer whose passer is not asked for
_FLOOR = -4.0


def passers_of(
    document: Document, cast: Cast, scene: Scene, scorers: Sequence[tuple[Reference, float]],
    passes: Sequence[tuple[Reference, Reference]],
) -> Iterator[tuple[int, Reference, float]]:  # fmt: skip
    """First token of a scorer, a man, the log-odds that his was the pass."""
    asked = [person for person, odds in scorers if odds >= _HARDLY]
    if not asked:
        return
    likely = [person for person, odds in scorers if odds > 0]
    outright = {
        (giver.first, man.first)
        for giver, man in (
            *passes_outright(scene.sentence.lowers, scene.people, scene.stance),
            *passes_of_both(scene.sentence.lowers, scene.people, scorers),
        )
    }
    for scorer in asked:
        found: dict[int, tuple[Reference, float]] = {}
        for person in _others(scene, scorer):
            odds = odds_of("pass", pass_features(scene, person, scorer, likely, passes, cast))
            odds -= _NO_PASS * _gave_none(scene.sentence.lowers, person)
            odds -= _ONLY_BEFORE * _only_combined(scene.sentence.lowers, person)
            if len(asked) == 1 and _gave_the_ball(scene.sentence.lowers, person):
                odds = max(odds, _GAVE)
            if (person.first, scorer.first) in outright:
                odds = max(odds, _SAID)
            elif (scorer.first, person.first) in outright:
                odds -= _NO_PASS  # "Hale took a short pass from Lind": no pass of Hale's to Lind
            found[person.first] = person, odds
        for person, odds in _last_first(found, scorer, passes, outright, scene.sentence.lowers).values():
            if odds > _FLOOR:
                yield scorer.first, person, odds
    for index in (scene.sentence.index - 1, scene.sentence.index + 1):
        if not 0 <= index < len(document.sentences) or document.sentences[index].genre in TELL_NO_GOAL:
            continue
        beside = scene_of(document, cast, document.sentences[index], (), ())
        before = index < scene.sentence.index
        for scorer in asked:
            for person in _others(beside, scorer):
                odds = odds_of("pass", over_features(beside, person, scene, scorer, cast, before=before))
                if _gave_the_ball(beside.sentence.lowers, person):
                    odds = max(odds, _GAVE)
                opens = before and scorer.first < _OPENS and scorer.form is Form.NAME
                if opens and told_before(beside.sentence.lowers, beside.people, beside.stance, person):
                    odds = max(odds, _SAID)
                if not before and scorer is _last_of(likely or asked) and told_after(beside.sentence.lowers, person):
                    odds = max(odds, _SAID)
                if odds > _FLOOR:
                    yield scorer.first, person, odds


def _last_of(men: Sequence[Reference]) -> Reference:
    return max(men, key=lambda man: man.first)


def _last_first(
    found: dict[int, tuple[Reference, float]], scorer: Reference, passes: Sequence[tuple[Reference, Reference]],
    outright: Collection[tuple[int, int]], lowers: Sequence[str],
) -> dict[int, tuple[Reference, float]]:  # fmt: skip
    """ "Lind's corner was flicked on by Moss and Hale nodded in": the last to touch it passed, if he may have at all."""
    for giver, man in passes:
        first, last = found.get(giver.first), found.get(man.first)
        if first is None or last is None or man.best == scorer.best or (giver.first, scorer.first) in outright:
            continue
        if (_KEEPS_OUT - _TOUCHES) & set(lowers[man.last : man.last + 5]):
            continue  # "Vlk could only palm Lind's cross to Hale"
        if any(one.best == giver.best and to.best == scorer.best for one, to in passes):
            continue
        if _LAST_MAY < last[1] < first[1]:
            found[giver.first], found[man.first] = (first[0], last[1]), (last[0], first[1])
    return found


def passes_to_himself(
    scene: Scene, scorers: Sequence[tuple[Reference, float]], cast: Cast
) -> Iterator[tuple[int, Reference, float]]:
    """Of a man whose name stands twice: first token of the place where he may score, the other, and the log-odds that the one
    passed to the other, if these were two men. "Hale's cross was met by Hale": one of the names is wrong."""
    for scorer, odds in scorers:
        if odds < _HARDLY or scorer.form is not Form.NAME:
            continue
        for again in scene.people:
            if again.first == scorer.first or again.best != scorer.best or again.form is not Form.NAME:
                continue
            other = replace(again, targets=((_ANOTHER, 1.0),))
            two_men = replace(scene, people=[other if one.first == again.first else one for one in scene.people])
            likely = [person for person, weight in scorers if weight > 0 and person.first != again.first]
            passes = passes_told(scene.sentence.lowers, two_men.people, scene.stance)
            yield scorer.first, again, odds_of("pass", pass_features(two_men, other, scorer, likely, passes, cast))


_ANOTHER = "\0another man"


def _gave_none(lowers: Sequence[str], person: Reference) -> bool:
    """ "since Hale last played for the club"; "the save from Hale's cross hit Lind"; "Vlk parried a shot from Moss"."""
    behind, before = lowers[person.last : person.last + 8], lowers[max(0, person.first - 6) : person.first]
    if behind[:1] == ["last"] or {"save", "from"} <= set(before[-3:]) or _KEEPS_OUT & set(behind[:1]):
        return True
    if any(pair == ("passes", "later") for pair in pairwise(lowers[person.last :])):
        return True  # "Hale lost it, and two passes later Lind scored": others gave those
    if before[-1:] == ["off"] and _TURNED & set(before):
        return True  # "took a wicked deflection off Hale"
    if before[-1:] in (["by"], ["from"]) and _GIFTS & set(before[-5:-1]):
        return True  # "pounced on a loose back-pass by Hale"
    if (_BALLS | {"kick"}) & {*behind[:4], *before[-4:]} and _spilled(lowers, person):
        return True  # "when the goalkeeper dropped Hale's cross"
    if before[-1:] in (["by"], ["from"]) and {"work", "play"} & set(before[-6:-1]) and not _BALLS & set(behind):
        return True  # "after good work by Hale on the left"
    if _came_to_nothing(behind):
        return True
    of_his = (behind[:1] == ["'s"] and _SHOTS & set(behind[1:4])) or (
        before[-1:] == ["from"] and bool(_SHOTS & set(before[-3:-1]))
    )
    return bool(of_his) and bool(_KEEPS_OUT & {*before, *behind})


def _came_to_nothing(behind: Sequence[str]) -> bool:
    """ "Hale's free-kick went close", "Hale's cross was cleared", "Hale had hit the bar": no pass."""
    if behind[:1] == ["'s"]:
        ball = next((at for at, word in enumerate(behind[:5]) if word in _BALLS), None)
        return ball is not None and tuple(behind[ball + 1 : ball + 3]) in _FAILS
    verb = behind[1:] if behind[:1] == ["had"] else behind
    return verb[:1] in (["hit"], ["struck"], ["rattled"], ["grazed"], ["clipped"]) and bool(_WOODWORK & set(verb[1:5]))


_FAILS = frozenset(
    (was, gone)
    for was, gone in (
        ("was", "cleared"), ("went", "close"), ("went", "wide"), ("went", "over"), ("flew", "wide"), ("flew", "over"),
        ("was", "wasted"), ("came", "to"), ("was", "blocked"), ("hit", "the"), ("struck", "the"),
    )
)  # fmt: skip
_WOODWORK = frozenset("bar post crossbar upright woodwork".split())


def _spilled(lowers: Sequence[str], person: Reference) -> bool:
    """ "could only parry a cross from Hale", "failed to hold Hale's free-kick": the ball came of the keeper."""
    before = lowers[max(0, person.first - 8) : person.first]
    cut = max((i for i, word in enumerate(before) if word in (",", ";", ".", "and", "but")), default=-1)
    before = before[cut + 1 :]
    return bool(_SPILLS & set(before)) or (
        "failed" in before and bool({"hold", "deal", "gather", "clear"} & set(before))
    )


def _only_combined(lowers: Sequence[str], person: Reference) -> bool:
    """ "combined with Hale and crossed": not Hale crossed."""
    return (
        lowers[max(0, person.first - 1) : person.first] == ["with"]
        and bool(_TOGETHER & set(lowers[max(0, person.first - 4) : person.first]))
        and "and" in lowers[person.last : person.last + 6]
    )


_TURNED = frozenset("deflection deflected ricochet ricocheted deflecting".split())
_GIFTS = frozenset(
    "loose poor short under-hit underhit wayward misplaced weak dreadful careless sloppy slack stray horrible terrible awful"
    " back-pass backpass mistake error slip blunder clearance howler".split()
)
_SPILLS = frozenset().union(*map(forms_of, "drop spill fumble parry palm punch flap push".split())) - {"drop"}
_OPENS = 4  # a scorer named before this token opens his sentence
_TOUCHES = frozenset(("push", "pushed", "pushes", "pushing"))
_LAST_MAY = -2.0  # log-odds from which the last of a chain may have passed
_NO_PASS, _GAVE, _SAID, _ONLY_BEFORE = 5.0, 1.2, 0.2, 1.5
_TOGETHER = forms_of("combine") | forms_of("link") | forms_of("exchange") | forms_of("swap")
_FROM = frozenset("from off following after".split())
_GOALS_THEMSELVES = frozenset("header finish strike volley tap-in goal effort shot half-volley".split())
_BALLS = frozenset(
    "cross corner pass free-kick centre through-ball delivery cutback cut-back pull-back flick lay-off".split()
)
_SHOTS = frozenset("shot effort drive header strike volley attempt half-volley snapshot".split())
_KEEPS_OUT = frozenset().union(*map(forms_of, "save parry push block spill palm beat tip punch claw fumble".split()))


def _gave_the_ball(lowers: list[str], person: Reference) -> bool:
    """ "the powerful header from Hale's cross": whatever else the sentence tells."""
    return (
        lowers[person.last : person.last + 1] == ["'s"]
        and bool(_BALLS & set(lowers[person.last + 1 : person.last + 4]))
        and person.first > 1
        and lowers[person.first - 1] in _FROM
        and lowers[person.first - 2] in _GOALS_THEMSELVES
    )


def _others(scene: Scene, scorer: Reference) -> Iterator[Reference]:
    return (person for person in scene.people if person.targets and person.best != scorer.best)
