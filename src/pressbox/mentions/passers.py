"""The likely scorers of a sentence in, who gave each the ball out, with log-odds: men of the sentence and of those beside it.

"Lind stood the ball up. Hale met it and Moss's corner brought a third for Okoro."
  ->  Hale: Lind +1.4, Moss -2.8; Okoro: Moss +2.1
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pressbox.datatypes.cast import Cast, Form, Kind, Reference
from pressbox.datatypes.document import Document, Genre
from pressbox.matching import forms_of
from pressbox.mentions.came_to_nothing import came_to_nothing
from pressbox.mentions.gave_none import BALLS_GIVEN, KEEPS_OUT, gave_none, his_was_stopped
from pressbox.mentions.goal_features import Scene, scene_of
from pressbox.mentions.no_goal_of_his import no_goal_of_his
from pressbox.mentions.pass_features import over_features, pass_features
from pressbox.mentions.passes import passes_told
from pressbox.mentions.passes_of_both import passes_of_both
from pressbox.mentions.passes_outright import passes_outright, told_after, told_before
from pressbox.phrases.en.dealings import ATTACKS
from pressbox.weighing import odds_of

TELL_NO_GOAL = frozenset(
    (Genre.CREDIT, Genre.LINEUP, Genre.STANDINGS, Genre.SCORELINE, Genre.OTHER_SPORT, Genre.OTHER_MATCH)
)
_HARDLY = -1.6  # log-odds of a scorer whose passer is not asked for
_FLOOR = -4.0


def passers_of(
    document: Document, cast: Cast, scene: Scene, scorers: Sequence[tuple[Reference, float]],
    passes: Sequence[tuple[Reference, Reference]], surely: Sequence[tuple[Reference, Reference]], only_cheer: Collection[int],
) -> Iterator[tuple[int, Reference, float]]:  # fmt: skip
    """First token of a scorer, a man, the log-odds that his was the pass.

    `surely`: passes told outright; `only_cheer`: first tokens of those who only cheer the scorer.
    """
    asked = [person for person, odds in scorers if odds >= _HARDLY]
    if not asked:
        return
    lowers = scene.sentence.lowers
    likely = [person for person, odds in scorers if odds > 0]
    without = {person.first for person in scene.people if person.targets and gave_none(lowers, person)}
    without.update(only_cheer)
    outright = {
        (giver.first, again.first)
        for giver, man in (*surely, *passes_of_both(lowers, scene.people, scorers))
        for again in scene.people if again.best == man.best  # "found Hale, and the captain fired home"
    }  # fmt: skip
    for scorer in asked:
        found: dict[int, tuple[Reference, float]] = {}
        for person in _others(scene, scorer):
            odds = odds_of("pass", pass_features(scene, person, scorer, likely, passes, cast))
            if person.first in without:
                found[person.first] = person, odds - _NO_PASS
                continue
            odds -= _ONLY_BEFORE * _only_combined(lowers, person)
            if len(asked) == 1 and _gave_the_ball(lowers, person):
                odds = max(odds, _GAVE)
            if (person.first, scorer.first) in outright:
                odds = max(odds, _SAID)
            elif (scorer.first, person.first) in outright:
                odds -= _NO_PASS  # "Hale took a short pass from Lind": no pass of Hale's to Lind
            found[person.first] = person, odds
        _told_outright(found, [giver for giver, man in outright if man == scorer.first], lowers)
        for person, odds in _last_first(found, scorer, passes, outright, lowers).values():
            if odds > _FLOOR:
                yield scorer.first, person, odds
    for index in (scene.sentence.index - 1, scene.sentence.index + 1):
        if not 0 <= index < len(document.sentences) or document.sentences[index].genre in TELL_NO_GOAL:
            continue
        beside = scene_of(document, cast, document.sentences[index], (), ())
        before = index < scene.sentence.index
        goes_on = not before and _goes_on(document, cast, index)
        found_him = {
            (giver.first, man.best)
            for giver, man in (passes_outright(beside.sentence.lowers, beside.people, beside.stance) if before else ())
        }
        silent = _who_gave_none(beside, before=before)
        for scorer in asked:
            for person in _others(beside, scorer):
                if person.first in silent:
                    continue
                odds = odds_of("pass", over_features(beside, person, scene, scorer, cast, before=before))
                if scorer.first < _OPENS and (person.first, scorer.best) in found_him:
                    odds = max(odds, _SAID)  # "Lind sent Hale away. He curled it in"
                if _gave_the_ball(beside.sentence.lowers, person):
                    odds = max(odds, _GAVE)
                opens = before and scorer.first < _OPENS and scorer.form is Form.NAME
                if opens and told_before(beside.sentence.lowers, beside.people, beside.stance, person):
                    odds = max(odds, _SAID)
                if goes_on and told_before(beside.sentence.lowers, beside.people, beside.stance, person):
                    continue  # "Lind sent over a cross. Moss headed in": to Moss, whoever had scored before
                if not before and scorer is _last_of(likely or asked) and told_after(beside.sentence.lowers, person):
                    odds = max(odds, _SAID)
                if odds > _FLOOR:
                    yield scorer.first, person, odds


def _who_gave_none(beside: Scene, *, before: bool) -> frozenset[int]:
    """By token, those of a sentence beside a goal's who gave no ball that led to it; `before`: it stands before the goal's."""
    lowers = beside.sentence.lowers
    failed = _failed(lowers, beside.people)
    return frozenset(
        man.first for man in beside.people
        if gave_none(lowers, man) or _for_who_failed(lowers, man, failed)  # "Vlk could not put away a feed from Lind"
        or (before and lowers[man.last : man.last + 1] == ["assisted"])  # "Hale made it 2-0. Lind assisted."
    )  # fmt: skip


def _for_who_failed(lowers: Sequence[str], giver: Reference, failed: Collection[Reference]) -> bool:
    """Whether a man's ball was for one in the same clause whose chance came to nothing."""
    return any(
        one.first != giver.first
        and _LINKS.isdisjoint(lowers[min(one.last, giver.last) : max(one.first, giver.first)])
        and abs(one.first - giver.first) <= _IN_A_CLAUSE
        for one in failed
    )


_LINKS, _IN_A_CLAUSE = frozenset(", ; and but before while when".split()), 12


def _failed(lowers: Sequence[str], people: Sequence[Reference]) -> Sequence[Reference]:
    """Those whose chance came to nothing there."""
    at = {*came_to_nothing(lowers, people, ()), *no_goal_of_his(lowers, people, ())}
    return [man for man in people if man.first in at]


def _goes_on(document: Document, cast: Cast, index: int) -> bool:
    """Whether the sentence behind goes on with what somebody else did with a ball: "Moss headed in"."""
    if index + 1 >= len(document.sentences):
        return False
    following = document.sentences[index + 1]
    people = [one for one in cast.by_sentence.get(following.index, ()) if one.kind is Kind.PERSON]
    opens = people and people[0].first < _OPENS and following.paragraph == document.sentences[index].paragraph
    return bool(opens) and not ATTACKS.isdisjoint(following.lowers[people[0].last : people[0].last + 3])


def led_up_to(scene: Scene, scorers: Sequence[tuple[Reference, float]]) -> Iterator[tuple[int, Reference]]:
    """ "Hale's corner was half cleared and Lind fired in": no pass, but one side's attack; first token of Lind, and Hale."""
    stopped = [man for man in scene.people if man.targets and his_was_stopped(scene.sentence.lowers, man)]
    for scorer, odds in scorers:
        if odds > 0:
            yield from ((scorer.first, man) for man in stopped if man.best != scorer.best)


def _told_outright(found: dict[int, tuple[Reference, float]], givers: Sequence[int], lowers: Sequence[str]) -> None:
    """ "Moss headed it to Lind, whose pass found Hale", "Lind, sent clear by Moss, squared for Hale": Lind's, not Moss's."""
    for first in (giver for giver in givers if giver in found):
        giver, said = found[first]
        for at, (other, odds) in found.items():
            aside = at > first and lowers[at - 1] == "by" and lowers[giver.last : giver.last + 1] == [","]
            if at not in givers and (at < first or aside) and odds >= said:
                found[at], said = (other, said - _NOT_HE), odds
        found[first] = giver, said


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
        if (KEEPS_OUT - _TOUCHES) & set(lowers[man.last : man.last + 5]):
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


def _only_combined(lowers: Sequence[str], person: Reference) -> bool:
    """ "combined with Hale and crossed": not Hale crossed."""
    return (
        lowers[max(0, person.first - 1) : person.first] == ["with"]
        and bool(_TOGETHER & set(lowers[max(0, person.first - 4) : person.first]))
        and "and" in lowers[person.last : person.last + 6]
    )


_OPENS = 4  # a scorer named before this token opens his sentence
_TOUCHES = frozenset(("push", "pushed", "pushes", "pushing"))
_LAST_MAY = -2.0  # log-odds from which the last of a chain may have passed
_NO_PASS, _GAVE, _SAID, _ONLY_BEFORE, _NOT_HE = 5.0, 1.2, 0.2, 1.5, 0.1
_TOGETHER = forms_of("combine") | forms_of("link") | forms_of("exchange") | forms_of("swap")
_FROM = frozenset("from off following after".split())
_GOALS_THEMSELVES = frozenset("header finish strike volley tap-in goal effort shot half-volley".split())


def _gave_the_ball(lowers: list[str], person: Reference) -> bool:
    """ "the powerful header from Hale's cross": whatever else the sentence tells."""
    return (
        lowers[person.last : person.last + 1] == ["'s"]
        and bool(BALLS_GIVEN & set(lowers[person.last + 1 : person.last + 4]))
        and person.first > 1
        and lowers[person.first - 1] in _FROM
        and lowers[person.first - 2] in _GOALS_THEMSELVES
    )


def _others(scene: Scene, scorer: Reference) -> Iterator[Reference]:
    return (person for person in scene.people if person.targets and person.best != scorer.best)
