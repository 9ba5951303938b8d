"""Figures of a score in, whose win they say it was out, where the side stands between the word for the win and the figures.

"resulted in a win for Millfield by six goals to two"   ->  Millfield won 6-2
"gave Millfield a 5-1 thrashing"                        ->  Millfield lost 5-1
"met Millfield, the latter winning by two goals to one" ->  the latter of the two won
"Leeds beat Derby 2-0, Millfield were 3-0 winners over Ely" -> Millfield won 3-0
"a narrow victory over Millfield, the score being 2-1"  ->  Millfield lost 2-1
"""

from collections.abc import Sequence

from pressbox.datatypes.cast import Form, Reference
from pressbox.matching import forms_of
from pressbox.mentions.result_scene import Figure, ResultScene
from pressbox.mentions.whom_they_beat import Dealt
from pressbox.phrases.en.results import BEFORE_TEAMS, LOSS_NOUNS, OVER, WIN_NOUNS

_BY = frozenset(("by", ",", "with", "of", "a", "score", "to", "the", "-", "–", "—"))
_BEATING = frozenset(
    "thrashing beating hammering drubbing hiding trouncing pasting walloping lesson mauling hammering spanking thumping"
    " battering whipping licking roasting tanning towelling".split()
)
_GIVES = forms_of("give") | forms_of("hand") | forms_of("inflict") | forms_of("deal")
_WINNING = frozenset("winning win won wins victorious successful".split())
_LOSING = frozenset("losing lost lose loses beaten defeated".split())
_SCORE = (["the", "score", "being"], ["the", "result", "being"], ["the", "score", "was"], ["the", "scores", "being"],
          ["the", "final", "score", "being"], ["the", "figures", "being"])  # fmt: skip
_FAR = 7  # words between the win and the side, the side and the figures
_LATTER = {"former": 0, "latter": 1, "first-named": 0, "last-named": 1, "first-mentioned": 0, "last-mentioned": 1}


def won_for(scene: ResultScene, figure: Figure) -> Dealt | None:
    """Who won or lost by these figures."""
    return (
        _for_whom(scene, figure)
        or _gave_them(scene, figure)
        or _the_latter(scene, figure)
        or _took_it(scene, figure)
        or _being(scene, figure)
        or _were_winners(scene, figure)
    )


def who_won(scene: ResultScene, at: int) -> Reference | None:
    """Whose win the verb at a token tells; of "the visitors were level, but Hale won it 2-1" the man's side, not theirs."""
    before = scene.sentence.tokens[at - 1].text if at else ""
    by_a_man = (
        scene.lowers[at + 1 : at + 2] == ["it"] and before[:1].isupper() and all(t.last != at for t in scene.teams)
    )
    return None if by_a_man else scene.subject(at)


def won_so(lowers: Sequence[str], at: int) -> bool:
    """Whether a token ends an idiom of winning: "ran riot", "came out on top", "were successful by"."""
    if lowers[at] == "successful":
        return list(lowers[at + 1 : at + 2]) == ["by"]
    if lowers[at] in ("riot", "amok"):
        return lowers[at - 1] in ("ran", "run", "running")
    return lowers[at] == "top" and lowers[at - 1] == "on" and not _CAME.isdisjoint(lowers[max(0, at - 3) : at - 1])


def whom_they_met(scene: ResultScene, subject: Reference, figure: Figure) -> Reference | None:
    """The other side of a result that names one: whom they had gone to meet, at whose ground, in whose town they played."""
    return _gone_to_meet(scene, subject, figure) or scene.where(subject) or scene.in_their_town(figure.last, subject)


def _gone_to_meet(scene: ResultScene, subject: Reference, figure: Figure) -> Reference | None:
    """ "A journeyed to Kasara to meet B, and were beaten by 5 to 1": B, wherever they met."""
    for team in scene.teams:
        led = scene.lowers[max(0, team.first - _LED) : team.first]
        verb = next(
            (
                at
                for at, word in enumerate(led)
                if word in _TO_MEET and led[at - 1 : at] == ["to"] and led[at - 2] not in _STILL
            ),
            None,
        )
        own = team.form is not Form.PRONOUN and team.best != subject.best
        if own and verb is not None and subject.last < team.first and team.last <= figure.first:
            if BEFORE_TEAMS.issuperset(led[verb + 1 :]):
                return team
    return None


_STILL = frozenset("are is were was have has had".split())  # "who are to play B next"
_TO_MEET = frozenset("meet play oppose engage tackle encounter".split())
_LED = 6  # words from "to" to the name of those they met
_CAME = frozenset("came come comes coming emerged emerging".split())


def _for_whom(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "A win for B by six goals to two", "a victory for the home side, 6-2"."""
    lowers = scene.lowers
    whose = next((r for r in reversed(scene.teams) if r.last <= figure.first and r.form is not Form.PRONOUN), None)
    if whose is None or figure.first - whose.last > _FAR or not {*lowers[whose.last : figure.first]} <= _BY:
        return None
    start = whose.first - (lowers[whose.first - 1 : whose.first] == ["the"])
    if lowers[start - 1 : start] != ["for"] or start < 2:
        return None
    noun = lowers[start - 2]
    if noun not in WIN_NOUNS and noun not in LOSS_NOUNS:
        return None
    other = scene.object_of(figure.last, OVER)
    other = None if other is not None and other.best == whose.best else other
    return Dealt(f"{noun} for A by n-n", whose, other, 1 if noun in WIN_NOUNS else 2)


def _gave_them(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "A gave B a 5-1 thrashing", "B were given a 5-1 hiding by A"."""
    lowers = scene.lowers
    behind = [w for w in lowers[figure.last : figure.last + 3] if "-" not in w[1:-1]]
    if not _BEATING & {*behind[:2]}:
        return None
    for other in reversed(scene.teams):
        if other.last <= figure.first and {*lowers[other.last : figure.first]} <= {
            "a",
            "an",
            "sound",
            "severe",
            "heavy",
        }:
            at = other.first - (lowers[other.first - 1 : other.first] == ["the"])
            if lowers[at - 1 : at] and lowers[at - 1] in _GIVES:
                return Dealt("gave B an n-n beating", scene.subject(at - 1), other, 1)
    return None


def _the_latter(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "A met B, the former winning by 2 to 1"."""
    lowers = scene.lowers
    at = next((i for i in range(figure.first - 1, max(0, figure.first - _FAR), -1) if lowers[i] in _LATTER), None)
    if at is None:
        return None
    two = list(dict.fromkeys(r.best for r in scene.teams if r.last <= at and r.form is not Form.PRONOUN))
    said = {*lowers[at + 1 : figure.first]}
    won = 1 if said & _WINNING else 2 if said & _LOSING else 0
    if lowers[at - 2 : at - 1] == ["for"] and lowers[at - 3 : at - 2] != [] and lowers[at - 3] in WIN_NOUNS:
        won = 1  # "resulted in a victory for the former by 6-2"
    if lowers[at - 3 : at] == ["way", "of", "the"]:
        won = 1  # "went the way of the latter, 3-1"
    if lowers[at - 2 : at] == ["by", "the"]:
        won = 1 if lowers[at - 3] == "won" else 2 if lowers[at - 3] == "lost" else won
    if len(two) != 2 or not won:
        return None
    first, second = (next(r for r in scene.teams if r.best == name) for name in two)
    who, other = (first, second) if _LATTER[lowers[at]] == 0 else (second, first)
    return Dealt(f"the {lowers[at]} n-n", who, other, won)


def _took_it(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "A v B, and nothing in it until B nicked it at the death, 4-3": B; of what goes on, "A took it to extra time", nothing."""
    lowers = scene.lowers
    at = next((i for i in range(figure.first - 1, max(0, figure.first - _FAR), -1) if lowers[i] == "it"), 0)
    if not at or lowers[at - 1] not in _TAKES or not {*lowers[at + 1 : figure.first]} <= _LATE or _level(figure):
        return None
    whose = next((r for r in scene.teams if r.last == at - 1 and r.form is not Form.PRONOUN), None)
    return Dealt("took it n-n", whose, scene.of_the_two(whose), 1) if whose else None


def _level(figure: Figure) -> bool:
    return figure.pair[0] == figure.pair[1]


_TAKES = frozenset().union(*map(forms_of, "nick edge shade sneak snatch steal pinch take win clinch".split()))
_LATE = frozenset("at the death late on in end , by a with goal last-minute".split())


def _being(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "Gained a narrow victory over B, the score being 2-1": the winners' goals are said first."""
    lowers = scene.lowers
    words = lowers[: figure.first]
    if not any(words[-len(said) :] == said for said in _SCORE):
        return None
    for other in reversed(scene.teams):
        if other.last > figure.first - 3 or other.form is Form.PRONOUN:
            continue
        start = other.first - (lowers[other.first - 1 : other.first] == ["the"])
        won = lowers[start - 1 : start] != [] and lowers[start - 1] in ("over", "against")
        if won and WIN_NOUNS & {*lowers[max(0, start - 4) : start]} and figure.first - other.last <= _FAR:
            return Dealt("victory over B, n-n", scene.subject(start - 2), other, 1)
    return None


def _were_winners(scene: ResultScene, figure: Figure) -> Dealt | None:
    """ "A beat B 2-0, C were comfortable 3-0 home winners over D": the clause is C's own, whatever verb stands before it."""
    lowers = scene.lowers
    noun = next((i for i, word in enumerate(lowers[figure.last : figure.last + 3]) if word in _WERE_THEY), None)
    be = next((i for i in range(figure.first - 1, max(-1, figure.first - 5), -1) if lowers[i] in _BE), None)
    if noun is None or be is None:
        return None
    at = be - 1 if lowers[be - 1] in ("also", "ran", "came", "themselves") else be
    whose = next((r for r in scene.teams if r.last == at and r.form is not Form.PRONOUN), None)
    if whose is None or scene.governor(whose):
        return None
    word = lowers[figure.last + noun]
    other = scene.object_of(figure.last + noun + 1, OVER | {"of", "to"})
    other = None if other is not None and other.best == whose.best else other
    return Dealt(f"were n-n {word}", whose, other, _WERE_THEY[word])


_WERE_THEY = {"winners": 1, "victors": 1, "conquerors": 1, "losers": 2}
_BE = frozenset("was were are is out emerged".split())
